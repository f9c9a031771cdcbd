using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Backups;

/// <summary>Copies of the database: written as the role that may read everything and write nothing, loaded as the migrator.</summary>
public interface IBackups
{
    /// <summary>True where this process has a role that may read everything.</summary>
    bool CanCopy { get; }

    /// <summary>The database as it is at one instant: begins the copy and writes every table of one organization, or all. The caller ends it. Throws <see cref="InstallationFault"/>.</summary>
    Task<BackupHeader> CopyAsync(BackupWriter to, WorkspaceCode? workspace, string? master, DateTimeOffset at, CancellationToken ct);

    /// <summary>
    /// Loads a copy of everything into a database that has nothing, at the copy's own version, or nothing of it at all. A restore that was cut short is begun
    /// anew. The database stays marked until <see cref="FinishAsync"/>. Throws <see cref="InstallationFault"/> and <see cref="BackupDamaged"/>.
    /// </summary>
    Task<BackupHeader> LoadAsync(Func<IBackupParts, CancellationToken, Task<(BackupHeader Header, BackupEnd End)>> read, Func<string, Stream> file, CancellationToken ct);

    /// <summary>Loads a copy of one organization beside the others, into a database of the same version in which that organization has nothing. Throws as <see cref="LoadAsync"/>.</summary>
    Task<LoadedWorkspace> LoadWorkspaceAsync(WorkspaceCode workspace, Func<IBackupParts, CancellationToken, Task<(BackupHeader Header, BackupEnd End)>> read, CancellationToken ct);

    /// <summary>True while a restore was begun and has not ended.</summary>
    Task<bool> IsBegunAsync(CancellationToken ct);

    /// <summary>What a restore began is whole.</summary>
    Task FinishAsync(CancellationToken ct);
}

/// <summary>What became of the rows of one organization's copy.</summary>
/// <param name="Header">What stands at its begin.</param>
/// <param name="Loaded">Rows that are there now.</param>
/// <param name="Known">Rows that were there already: people who also serve elsewhere, what everybody has.</param>
/// <param name="Without">Rows left out, because what they hang on is not here: the organization's parts in files of others.</param>
/// <param name="People">Whose accounts came with it.</param>
/// <param name="Others">How many rows every other organization has: their digests are the same before and after.</param>
public sealed record LoadedWorkspace(BackupHeader Header, long Loaded, long Known, long Without, IReadOnlyList<Guid> People, IReadOnlyDictionary<string, BackupSum> Others);
