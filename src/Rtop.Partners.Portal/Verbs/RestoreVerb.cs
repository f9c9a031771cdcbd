using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Audit;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Installation;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>Restores what <see cref="BackupVerb"/> made (SECURITY D11): read once before anything is touched, whole or not at all, with nobody signed in and no mail going out.</summary>
public static class RestoreVerb
{
    /// <summary>Restores everything into an empty database. Throws <see cref="InstallationFault"/>, and then nothing is there.</summary>
    public static async Task<int> RunAsync(IConfiguration settings, string place, ILogger log, CancellationToken ct)
    {
        var (options, begun) = (PortalOptions.Read(settings), TimeProvider.System.GetTimestamp());
        var (file, read) = await CheckedAsync(settings, place, BackupFiles.Everything, ct);
        Folders.Prepare(options);
        var master = new FileMasterKey(MasterKey.LoadOrCreate(options));
        await using var opened = await OpenedDatabase.OpenAsync(options, log, ct);
        if (!opened.MayMigrate) throw new InstallationFault("A restore needs the role portal_migrator: set ConnectionStrings__Migrator to its connection string.");

        var heads = Path.Combine(options.DataDirectory, $"{AuditHeads.FileName}.restored");
        var header = await opened.Database.Backups.LoadAsync(read, _ => new FileStream(heads, FileMode.Create, FileAccess.Write), ct);
        await Command.FitAsync(options, opened, migrate: true, restores: true);
        var known = header.Master == BackupMaker.MarkOf(master);
        if (!known) await SealAnewAsync(options, opened.Database, master, null, null, ct);
        await EndSessionsAsync(opened.Database, ct);
        await HoldAsync(opened.Database, header.At, ct);
        if (File.Exists(heads)) File.Move(heads, heads = Path.Combine(options.DataDirectory, known ? AuditHeads.FileName : $"audit-heads-until-{header.At.UtcDateTime:yyyyMMdd}.txt"), overwrite: true);
        var (fault, counts) = await ChainCheck.RunAsync(opened.Database, File.Exists(heads) ? AuditHeads.Read(heads, known ? options.KeysDirectory : "") : null, ct);
        await RecordAsync(options, opened.Database, header, ct);
        await opened.Database.Backups.FinishAsync(ct);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file} is restored, as of {header.At.UtcDateTime:u}, in {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:F1} s. Everybody is signed out."));
        if (!known) Console.WriteLine("The keys folder is not the one that the backup was made with: accounts and duties were sealed anew, and confidential files, app codes and secrets of providers stay locked. If you have a copy of that folder, restore it first (portal restore <dir> --keys), and then the backup into an empty place again.");
        foreach (var (chain, count) in counts) Console.WriteLine($"{chain}: {count} entries, unbroken");
        await using (var app = await PortalApp.BuildAsync(options, opened.Database, [])) await OutboxVerb.SayAsync(app.Services, ct);
        if (fault is null) return 0;
        await Console.Error.WriteLineAsync($"The backup is restored as it was made, but an audit chain in it is broken: {fault}");
        return 1;
    }

    /// <summary>Restores one organization beside the others. Throws <see cref="InstallationFault"/>, and then nothing was changed.</summary>
    public static async Task<int> WorkspaceAsync(IConfiguration settings, string place, string code, ILogger log, CancellationToken ct)
    {
        var (options, workspace) = (PortalOptions.Read(settings), BackupVerb.CodeOf(code));
        var (_, read) = await CheckedAsync(settings, place, BackupFiles.Organization(workspace.Value), ct);
        await using var opened = await Command.OpenAsync(options, log, migrate: false);
        if (!opened.MayMigrate) throw new InstallationFault("A restore needs the role portal_migrator: set ConnectionStrings__Migrator to its connection string.");
        // Held before it is there: a sender may be at work.
        await HoldAsync(opened.Database, null, ct);
        var loaded = await opened.Database.Backups.LoadWorkspaceAsync(workspace, read, ct);
        var master = new FileMasterKey(MasterKey.LoadOrCreate(options));
        if (loaded.Header.Master != BackupMaker.MarkOf(master)) await SealAnewAsync(options, opened.Database, master, workspace, loaded.People, ct);
        await RecordAsync(options, opened.Database, loaded.Header, ct);
        Console.WriteLine($"{workspace} is restored, as of {loaded.Header.At.UtcDateTime:u}: {loaded.Loaded} rows; {loaded.Known} were here already, {loaded.Without} hang on files that are not here and were left out.");
        foreach (var (other, sum) in loaded.Others) Console.WriteLine($"{other}: {sum.Rows} rows, the same as before ({sum.Sha256[..16]})");
        await using var app = await PortalApp.BuildAsync(options, opened.Database, []);
        return await OutboxVerb.SayAsync(app.Services, ct);
    }

    /// <summary>Puts the keys folder back, where there is none. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task<int> KeysAsync(IConfiguration settings, string place, CancellationToken ct)
    {
        var (options, backup) = (PortalOptions.Read(settings), BackupOptions.Read(settings));
        var (file, identity, age) = (BackupFiles.Last(place, BackupFiles.Keys), await IdentityAsync(backup, ct), new Age(backup));
        if (Directory.Exists(options.KeysDirectory) && Directory.EnumerateFileSystemEntries(options.KeysDirectory).Any())
            throw new InstallationFault($"{options.KeysDirectory} is not empty, and nothing in it was changed: keys are put back where there are none.");
        await age.OpenAsync(file, identity, from => KeysFolder.ReadAsync(from, null, ct), ct);
        var half = $"{options.KeysDirectory}.restoring";
        if (Directory.Exists(half)) Directory.Delete(half, recursive: true);
        PrivateFile.MakeFolder(half);
        var count = await age.OpenAsync(file, identity, from => KeysFolder.ReadAsync(from, half, ct), ct);
        if (Directory.Exists(options.KeysDirectory)) Directory.Delete(options.KeysDirectory);
        Directory.Move(half, options.KeysDirectory);
        Console.WriteLine($"{file}: {count} files are back in {options.KeysDirectory}. {(options.MasterKeyFile is { } apart ? $"Keys__MasterFile is {apart}: move {MasterKey.FileName} there. " : "")}Restore the backup now.");
        return 0;
    }

    // Reads all of it before anything is touched, and gives the way to read it again.
    static async Task<(string File, Func<IBackupParts, CancellationToken, Task<(BackupHeader, BackupEnd)>> Read)> CheckedAsync(IConfiguration settings, string place, string kind, CancellationToken ct)
    {
        var backup = BackupOptions.Read(settings);
        var (file, identity, age) = (BackupFiles.Last(place, kind), await IdentityAsync(backup, ct), new Age(backup));
        await age.OpenAsync(file, identity, from => BackupReader.ReadAsync(from, null, ct), ct);
        return (file, (parts, stop) => age.OpenAsync(file, identity, from => BackupReader.ReadAsync(from, parts, stop), stop));
    }

    static async Task<string> IdentityAsync(BackupOptions backup, CancellationToken ct)
    {
        if (backup.Identity is not { } file) throw new InstallationFault("A backup is opened with the private key that is kept elsewhere: bring its file, and set Backup__Identity to it.");
        try
        {
            return await File.ReadAllTextAsync(file, ct);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InstallationFault($"{file}, which Backup__Identity names, cannot be read: it must be the file of the private key.", fault);
        }
    }

    // What a browser, a mail or a paper of that time holds opens nothing any more.
    static async Task EndSessionsAsync(IDatabase database, CancellationToken ct)
    {
        await using var accounts = new AccountsDb(database.AsMigrator<AccountsDb>().Options);
        accounts.RemoveRange(await accounts.Sessions.ToListAsync(ct));
        accounts.RemoveRange(await accounts.KeptForms.ToListAsync(ct));
        accounts.RemoveRange(await accounts.ResetLinks.ToListAsync(ct));
        accounts.RemoveRange(await accounts.FirstOperatorLinks.ToListAsync(ct));
        accounts.RemoveRange(await accounts.Set<ReEnrolment>().ToListAsync(ct));
        // Which keys it has here is written down by the next start.
        accounts.RemoveRange(await accounts.Set<KeyCheck>().ToListAsync(ct));
        await accounts.SaveChangesAsync(ct);
    }

    static async Task HoldAsync(IDatabase database, DateTimeOffset? restored, CancellationToken ct)
    {
        await using var accounts = new AccountsDb(database.AsMigrator<AccountsDb>().Options);
        await SafekeepingRow.ChangeAsync(accounts, row => (row.HeldSince, row.RestoredAt) = (row.HeldSince ?? TimeProvider.System.GetUtcNow(), restored ?? row.RestoredAt), ct);
    }

    static async Task SealAnewAsync(PortalOptions options, IDatabase database, FileMasterKey master, WorkspaceCode? workspace, IReadOnlyCollection<Guid>? people, CancellationToken ct)
    {
        var seals = new RowSeals(master);
        await using var accounts = new AccountsDb(database.AsMigrator<AccountsDb>().Options);
        await new AccountSeals(seals, database, TimeProvider.System).SealRestoredAsync(accounts, people, ct);
        await FirstSeals.StampAsync(database, new EngagementSealing(new Envelopes(new OrganizationKeys(options.KeysDirectory, master)), seals), workspace, ct);
    }

    static async Task RecordAsync(PortalOptions options, IDatabase database, BackupHeader header, CancellationToken ct)
    {
        await using var app = await PortalApp.BuildAsync(options, database, []);
        await using var desk = app.Services.GetRequiredService<JobDesks>().At(SystemOfficer.Platform);
        desk.Db().Record(Act.BackupRestored, "backup", null, detail: $"{(header.Workspace is null ? "" : $"workspace={header.Workspace} ")}at={header.At.UtcDateTime:O}");
        await desk.Db().SaveChangesAsync(ct);
    }
}
