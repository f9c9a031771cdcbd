using System.ComponentModel;
using System.Diagnostics;
using System.IO.Compression;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Backups;

/// <summary>
/// Encrypts and decrypts by age, as a process of its own: no cipher is written here. What is encrypted goes through pipes, and never stands plain on a disk;
/// a private key goes in by a pipe too, and stands in no list of processes.
/// </summary>
public sealed class Age(BackupOptions options)
{
    /// <summary>A pair of keys for this moment: with the private one a file that was just written is read again, and then nobody has it any more.</summary>
    public async Task<(string Recipient, string Identity)> MakeKeysAsync(CancellationToken ct)
    {
        // It stands beside age.
        var program = Path.Combine(Path.GetDirectoryName(options.Age) ?? "", "age-keygen");
        using var process = Start(program, []);
        process.StandardInput.Close();
        var said = process.StandardError.ReadToEndAsync(ct);
        var text = await process.StandardOutput.ReadToEndAsync(ct);
        await EndAsync(process, said, $"{program} made no keys", ct);
        var lines = text.Split('\n');
        return (lines.Single(line => line.StartsWith("# public key: ", StringComparison.Ordinal))["# public key: ".Length..].Trim(), lines.Single(line => line.StartsWith("AGE-SECRET-KEY-", StringComparison.Ordinal)).Trim());
    }

    /// <summary>Compresses and encrypts what is written, into a file that must not be there and is safe on disk afterwards. Throws <see cref="InstallationFault"/>.</summary>
    public async Task SealAsync(string file, IEnumerable<string> recipients, Func<Stream, Task> write, CancellationToken ct)
    {
        using var process = Start(options.Age, ["--encrypt", .. recipients.SelectMany(recipient => (string[])["--recipient", recipient])]);
        await using var ended = Kill(process);
        var said = process.StandardError.ReadToEndAsync(ct);
        var kept = KeepAsync(process, file, ct);
        try
        {
            await using (var input = process.StandardInput.BaseStream)
            await using (var packed = new GZipStream(input, CompressionLevel.Fastest))
                await write(packed);
        }
        catch (IOException) when (process.HasExited || process.WaitForExit(TimeSpan.FromSeconds(1)))
        {
            // It ended before it had everything: what it said is told below.
        }

        await kept;
        await EndAsync(process, said, $"{file} could not be encrypted", ct);
    }

    /// <summary>Decrypts a file and takes it apart. Throws <see cref="InstallationFault"/> when that key does not open it, or it is not whole.</summary>
    public async Task<T> OpenAsync<T>(string file, string identity, Func<Stream, Task<T>> read, CancellationToken ct)
    {
        using var process = Start(options.Age, ["--decrypt", "--identity", "-", file]);
        await using var ended = Kill(process);
        var said = process.StandardError.ReadToEndAsync(ct);
        await process.StandardInput.WriteLineAsync(identity.AsMemory(), ct);
        process.StandardInput.Close();
        var output = process.StandardOutput.BaseStream;
        try
        {
            await using var plain = new GZipStream(output, CompressionMode.Decompress, leaveOpen: true);
            var got = await read(plain);
            // What was authenticated is all of it only when it has come to its end.
            if (await plain.ReadAsync(new byte[1], ct) != 0 || await output.ReadAsync(new byte[1], ct) != 0) throw new Data.Backups.BackupDamaged("something stands after its end");
            await EndAsync(process, said, $"{file} cannot be opened with this key, or is not whole", ct);
            return got;
        }
        catch (Exception fault) when (fault is InvalidDataException or Data.Backups.BackupDamaged or EndOfStreamException)
        {
            // Where age found something wrong, its word is nearer to the cause.
            if (process.WaitForExit(TimeSpan.FromSeconds(5))) await EndAsync(process, said, $"{file} cannot be opened with this key, or is not whole", ct);
            throw new InstallationFault($"{file} is no whole backup: {(fault is Data.Backups.BackupDamaged ? fault.Message : "what is in it cannot be unpacked")}.", fault);
        }
    }

    static async Task KeepAsync(Process process, string file, CancellationToken ct)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(file, how);
        await process.StandardOutput.BaseStream.CopyToAsync(stream, 1 << 20, ct);
        stream.Flush(flushToDisk: true);
    }

    static Process Start(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // The portal's own settings may hold secrets, of which age needs none.
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new InstallationFault($"{program} cannot be run: install the package \"age\" (on Debian: apt-get install age), or say in Backup__Age where it is.", fault);
        }
    }

    static async Task EndAsync(Process process, Task<string> said, string what, CancellationToken ct)
    {
        await process.WaitForExitAsync(ct);
        if (process.ExitCode == 0) return;
        var why = (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? $"code {process.ExitCode}";
        throw new InstallationFault($"{what}: {why.Replace("age: error: ", "", StringComparison.Ordinal).TrimEnd('.')}.");
    }

    static Ended Kill(Process process) => new(process);

    // However it goes on here, no process is left behind.
    sealed class Ended(Process process) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            if (!process.HasExited) process.Kill();
            return ValueTask.CompletedTask;
        }
    }
}
