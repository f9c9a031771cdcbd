using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Audit;

/// <summary>
/// The heads of all chains, signed and appended to a file outside the database: whoever cuts the tail of a chain, or writes
/// a whole one anew, is found. The file carries the public key; the private one stays with the keys.
/// </summary>
public static class AuditHeads
{
    const string KeyFileName = "audit.key";

    /// <summary>Name of the file in the data directory.</summary>
    public const string FileName = "audit-heads.txt";

    /// <summary>Name of the job that anchors.</summary>
    public const string JobName = "audit-heads";

    /// <summary>True where this process may read every chain: only the migrator and the embedded server's owner may.</summary>
    public static bool IsPossible(PortalOptions options) => options.Provider is "Embedded" || options.MigratorConnection is not null;

    /// <summary>Anchors, or does nothing where the chains are not this process's to read; the start says so once.</summary>
    public static Task AnchorWherePossibleAsync(IDatabase database, PortalOptions options, DateTimeOffset now, CancellationToken ct) =>
        IsPossible(options) ? AnchorAsync(database, options, now, ct) : Task.CompletedTask;

    /// <summary>Appends the present heads; nothing when none moved since the last line.</summary>
    public static async Task AnchorAsync(IDatabase database, PortalOptions options, DateTimeOffset now, CancellationToken ct)
    {
        var heads = new SortedDictionary<string, (long Sequence, byte[] Hash)>(StringComparer.Ordinal);
        await foreach (var entry in database.ReadChainsAsync(ct)) heads[entry.Chain] = (entry.Sequence, entry.Hash);
        var text = string.Join(' ', heads.Select(head => string.Create(CultureInfo.InvariantCulture, $"{head.Key}:{head.Value.Sequence}:{Convert.ToHexStringLower(head.Value.Hash)}")));
        var file = Path.Combine(options.DataDirectory, FileName);
        if (File.Exists(file) && (await File.ReadAllLinesAsync(file, ct)).LastOrDefault()?.Split('\t') is [_, var before, ..] && before == text) return;

        using var key = LoadKey(options);
        var line = $"{now.UtcDateTime:O}\t{text}";
        var signature = Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(line), HashAlgorithmName.SHA256));
        Append(file, $"{line}\t{Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())}\t{signature}\n");
    }

    /// <summary>When the heads were signed last, and the first letters of the one of this chain; null where there is no such file, or nothing of this chain in it.</summary>
    public static (DateTimeOffset At, string Code)? LastOf(PortalOptions options, string chain)
    {
        var path = Path.Combine(options.DataDirectory, FileName);
        if (!File.Exists(path)) return null;
        // The file has a line for every ten minutes of years: its end is enough.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(-Math.Min(file.Length, 64 * 1024), SeekOrigin.End);
        using var text = new StreamReader(file, Encoding.UTF8);
        if (text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.Split('\t') is not [var at, var heads, _, _]) return null;
        return heads.Split(' ').Select(head => head.Split(':')).FirstOrDefault(head => head[0] == chain) is [_, _, var hash]
            ? (DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), hash[..16]) : null;
    }

    /// <summary>
    /// Every anchored head. Throws <see cref="InstallationFault"/> when a line is not what was signed, or not by the key in
    /// <paramref name="keysDirectory"/>, where there is one: a file signed anew with another key proves nothing.
    /// </summary>
    public static Dictionary<(string Chain, long Sequence), byte[]> Read(string file, string keysDirectory)
    {
        if (!File.Exists(file)) throw new InstallationFault($"There is no file {file}: name the file of anchored heads, usually {FileName} in the data directory.");
        var heads = new Dictionary<(string, long), byte[]>();
        var publicKey = PublicKeyIn(keysDirectory);
        // What a power cut left without its end was never anchored.
        var whole = File.ReadAllText(file);
        foreach (var (line, number) in whole[..(whole.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, at) => (line, at + 1)))
        {
            if (line.Split('\t') is not [var at, var text, var key, var signature] || !IsSigned($"{at}\t{text}", key, signature) || (publicKey ??= key) != key)
                throw new InstallationFault($"Line {number} of {file} is not what the portal signed: the file was changed.");
            foreach (var head in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':')))
                heads[(head[0], long.Parse(head[1], CultureInfo.InvariantCulture))] = Convert.FromHexString(head[2]);
        }

        return heads;
    }

    // A line is there whole or not at all: half of one would make the next one look like a forgery for good.
    static void Append(string path, string line)
    {
        try
        {
            using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            var whole = file.Length;
            while (whole > 0 && ByteAt(file, whole - 1) is not '\n') whole--;
            file.SetLength(whole);
            try
            {
                file.Seek(0, SeekOrigin.End);
                file.Write(Encoding.UTF8.GetBytes(line));
                file.Flush(flushToDisk: true);
            }
            catch (IOException)
            {
                file.SetLength(whole);
                throw;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InstallationFault($"The heads of the audit chains cannot be written to {path}: make room on its disk, or give this account the right to write there. What was anchored before stands.", fault);
        }
    }

    static int ByteAt(FileStream file, long at)
    {
        file.Position = at;
        return file.ReadByte();
    }

    static bool IsSigned(string line, string publicKey, string signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return key.VerifyData(Encoding.UTF8.GetBytes(line), Convert.FromBase64String(signature), HashAlgorithmName.SHA256);
        }
        catch (Exception wrong) when (wrong is FormatException or CryptographicException)
        {
            return false;
        }
    }

    static string? PublicKeyIn(string keysDirectory)
    {
        var file = Path.Combine(keysDirectory, KeyFileName);
        if (!File.Exists(file)) return null;
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(File.ReadAllBytes(file), out _);
        return Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
    }

    static ECDsa LoadKey(PortalOptions options)
    {
        var file = Path.Combine(options.KeysDirectory, KeyFileName);
        var key = ECDsa.Create();
        if (File.Exists(file))
        {
            key.ImportPkcs8PrivateKey(File.ReadAllBytes(file), out _);
            return key;
        }

        key.GenerateKey(ECCurve.NamedCurves.nistP256);
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, how);
        stream.Write(key.ExportPkcs8PrivateKey());
        return key;
    }
}
