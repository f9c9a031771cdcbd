using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Audit;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Backups;

/// <summary>A backup that was made.</summary>
/// <param name="File">Where.</param>
/// <param name="Rows">Rows in it; of the keys folder, files.</param>
/// <param name="Took">How long it took, reading it again included.</param>
public sealed record MadeBackup(FileInfo File, long Rows, TimeSpan Took);

/// <summary>Makes backups: encrypted to people who are elsewhere, read again before they have a name, and recorded.</summary>
public sealed class BackupMaker(IDatabase database, IMasterKey master, PortalOptions portal, BackupOptions options, JobDesks desks, IServiceScopeFactory scopes, TimeProvider clock)
{
    readonly Age age = new(options);

    /// <summary>By which a backup says under which master key its seals are, without telling it.</summary>
    public static string MarkOf(IMasterKey master) => Convert.ToHexStringLower(master.Derive("portal/backup-mark/1").AsSpan(0, 8));

    /// <summary>Copies the database, or one organization of it. Throws <see cref="InstallationFault"/>.</summary>
    public async Task<MadeBackup> MakeAsync(string directory, WorkspaceCode? workspace, CancellationToken ct)
    {
        var (begun, at) = (clock.GetTimestamp(), clock.GetUtcNow());
        BackupEnd? end = null;
        var made = await BackupFiles.MakeAsync(directory, workspace is { } one ? BackupFiles.Organization(one.Value) : BackupFiles.Everything, at, async half =>
        {
            var (recipient, identity) = await RecipientAsync(ct);
            await age.SealAsync(half, recipient, async to => end = await WriteAsync(to, workspace, at, ct), ct);
            var (_, found) = await age.OpenAsync(half, identity, from => BackupReader.ReadAsync(from, null, ct), ct);
            if (end!.DifferencesFrom(found) is { Count: > 0 } differing) throw new InstallationFault($"The backup was written, and reads otherwise: {string.Join(", ", differing)}. Nothing was kept.");
        });
        var rows = end!.Tables.Values.Sum(table => table.Rows);
        await RecordAsync(Act.BackupMade, $"{(workspace is null ? "" : $"workspace={workspace} ")}bytes={made.Length}", row => { if (workspace is null) (row.BackedUpAt, row.BackupSize) = (at, made.Length); }, ct);
        return new(made, rows, clock.GetElapsedTime(begun));
    }

    /// <summary>Copies the keys folder. Throws <see cref="InstallationFault"/>.</summary>
    public async Task<MadeBackup> MakeKeysAsync(string directory, CancellationToken ct)
    {
        var (begun, at, files) = (clock.GetTimestamp(), clock.GetUtcNow(), 0);
        if (KeysFolder.Holds(portal.KeysDirectory, directory)) throw new InstallationFault("The copy of the keys folder cannot stand in it: name another place.");
        var made = await BackupFiles.MakeAsync(directory, BackupFiles.Keys, at, async half =>
        {
            var (recipient, identity) = await RecipientAsync(ct);
            await age.SealAsync(half, recipient, async to => files = await KeysFolder.WriteAsync(portal.KeysDirectory, portal.MasterKeyFile, to, ct), ct);
            if (await age.OpenAsync(half, identity, from => KeysFolder.ReadAsync(from, null, ct), ct) != files) throw new InstallationFault("The copy of the keys folder was written, and reads otherwise. Nothing was kept.");
        });
        await RecordAsync(Act.KeysCopied, "", row => row.KeysCopiedAt = at, ct);
        return new(made, files, clock.GetElapsedTime(begun));
    }

    async Task<BackupEnd> WriteAsync(Stream to, WorkspaceCode? workspace, DateTimeOffset at, CancellationToken ct)
    {
        // What is anchored is read first: of it, everything is in the copy.
        var heads = Path.Combine(portal.DataDirectory, AuditHeads.FileName);
        var anchored = workspace is null && File.Exists(heads) ? await File.ReadAllBytesAsync(heads, ct) : [];
        using var writer = new BackupWriter(to);
        await database.Backups.CopyAsync(writer, workspace, MarkOf(master), at, ct);
        if (anchored is not []) await writer.FileAsync(AuditHeads.FileName, new MemoryStream(anchored), ct);
        return await writer.EndAsync(ct);
    }

    // Those who may open it, and this process for a moment.
    async Task<(IReadOnlyList<string> Recipients, string Identity)> RecipientAsync(CancellationToken ct)
    {
        if (options.Recipients is []) throw new InstallationFault("Nobody could open a backup: make a pair of keys on another machine (age-keygen), keep the private one there, and set Backup__Recipients to the public one.");
        var (recipient, identity) = await age.MakeKeysAsync(ct);
        return ([.. options.Recipients, recipient], identity);
    }

    async Task RecordAsync(Act act, string detail, Action<Safekeeping> change, CancellationToken ct)
    {
        await using var desk = desks.At(SystemOfficer.Platform);
        desk.Db().Record(act, "backup", null, detail: detail);
        await desk.Db().SaveChangesAsync(ct);
        await using var scope = scopes.CreateAsyncScope();
        await SafekeepingRow.ChangeAsync(scope.ServiceProvider.GetRequiredService<AccountsDb>(), change, ct);
    }
}
