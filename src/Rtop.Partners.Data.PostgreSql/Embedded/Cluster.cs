using System.Security.Cryptography;
using System.Text;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>The files of one embedded database: made once, reached through one private socket.</summary>
sealed class Cluster
{
    public Cluster(EmbeddedOptions options)
    {
        Binaries = Path.GetFullPath(options.Binaries is { Length: > 0 } given ? given : EmbeddedOptions.DefaultBinaries);
        if (!File.Exists(Path.Combine(Binaries, "bin", "postgres")))
            throw new EmbeddedFault($"The database binaries are not in {Binaries}. Run 'npm ci' in infra/db, or set Database__EmbeddedBinaries to the folder above their bin.");
        try
        {
            if (!Directory.Exists(options.DataDirectory))
                Unix.MakeFolder(options.DataDirectory, Unix.OwnerFolder | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            DataDirectory = Unix.TrueName(options.DataDirectory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(options.DataDirectory, e);
        }
        // A socket's path must stay below 104 bytes, and every process must find the same: hence neither the data folder nor TMPDIR.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DataDirectory)))[..16];
        RunFolder = $"/tmp/rtop-{name}";
    }

    public string DataDirectory { get; }
    public string Binaries { get; }
    public string RunFolder { get; }
    public string Folder => Path.Combine(DataDirectory, "postgres");
    public string LockFile => Path.Combine(DataDirectory, "postgres.lock");
    public string Log => Path.Combine(DataDirectory, "postgres.log");
    public bool Exists => File.Exists(Path.Combine(Folder, "PG_VERSION"));

    string Unfinished => Folder + ".new";

    public static EmbeddedFault Unwritable(string folder, Exception cause) =>
        new($"The data folder {folder} cannot be written ({cause.Message}). Make it writable for the user who runs the portal, or set Portal__DataDirectory to another folder.", cause);

    /// <summary>Opens the log, private and never larger than two times this.</summary>
    public void PrepareLog()
    {
        const long largest = 16 * 1024 * 1024;
        var log = new FileInfo(Log);
        if (log.Exists && log.Length > largest) File.Move(Log, Log + ".old", overwrite: true);
        if (!File.Exists(Log)) Unix.CreatePrivate(Log).Dispose();
    }

    /// <summary>Builds the cluster aside and moves it in place when complete: a kill in between leaves no half database.</summary>
    public async Task<Launch> PrepareAsync(Passwords passwords, CancellationToken ct)
    {
        if (Exists)
        {
            passwords.Read();
            return await Launch.ChooseAsync(Binaries, Folder, ct);
        }
        if (Directory.Exists(Folder))
            throw new EmbeddedFault($"{Folder} exists but holds no database. Move it away, then start again.");

        passwords.CreateOnce();
        passwords.Read();
        if (Directory.Exists(Unfinished)) Directory.Delete(Unfinished, recursive: true);
        var made = Path.Combine(Unfinished, "cluster");
        var passwordFile = Path.Combine(Unfinished, "password");
        foreach (var folder in new[] { Unfinished, made })
        {
            Unix.MakeFolder(folder, Unix.OwnerFolder);
            Unix.Give(folder, Launch.ServerUser);
        }
        var launch = await Launch.ChooseAsync(Binaries, made, ct);
        await using (var stream = Unix.CreatePrivate(passwordFile))
        {
            Unix.Give(passwordFile, launch.User);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(passwords.Of(EmbeddedServer.Superuser)), ct);
        }
        await InitializeAsync(launch, made, passwordFile, ct);
        Directory.Move(made, Folder);
        Directory.Delete(Unfinished, recursive: true);
        return launch;
    }

    /// <summary>Makes the socket's folder, or accepts the one that is there when it can only be ours.</summary>
    public async Task PrepareRunFolderAsync(CancellationToken ct)
    {
        if (Unix.TryMakeFolder(RunFolder)) Unix.Give(RunFolder, Launch.ServerUser);
        if (!await Unix.OwnsFolderAsync(Launch.ServerUser, RunFolder, ct))
            throw new EmbeddedFault($"{RunFolder} belongs to somebody else or is open to others, so the socket of the database cannot be trusted there. Remove it, then start again.");
    }

    /// <summary>Clears the socket's folder away, with what a killed server left in it.</summary>
    public void RemoveRunFolder()
    {
        if (!Directory.Exists(RunFolder)) return;
        var socket = Path.Combine(RunFolder, $".s.PGSQL.{EmbeddedServer.Port}");
        File.Delete(socket);
        File.Delete(socket + ".lock");
        Directory.Delete(RunFolder);
    }

    async Task InitializeAsync(Launch launch, string folder, string passwordFile, CancellationToken ct)
    {
        // Sorting for people of every language by ICU; LC_CTYPE tells text search what a letter is in every script.
        var letters = OperatingSystem.IsMacOS() ? "en_US.UTF-8" : "C.UTF-8";
        var child = await Child.StartAsync(
            [.. launch.Prefix, Path.Combine(Binaries, "bin", "initdb"), "-D", folder, "-U", EmbeddedServer.Superuser, $"--pwfile={passwordFile}",
                "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=und", "--locale=C", $"--lc-ctype={letters}",
                "--auth-local=scram-sha-256", "--auth-host=reject", "--no-instructions"], Log);
        try
        {
            if (await child.Exited.WaitAsync(ct) != 0)
                throw new EmbeddedFault($"The database could not be created; {Log} says why. Nothing is left of the attempt.");
        }
        finally
        {
            await child.StopAsync();
            File.Delete(passwordFile);
        }
    }
}
