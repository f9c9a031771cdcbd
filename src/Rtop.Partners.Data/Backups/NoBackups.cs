using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Backups;

/// <summary>For an engine whose own tools make the copies.</summary>
public sealed class NoBackups : IBackups
{
    const string Sentence = "This database server makes its own backups: use its tools.";

    /// <inheritdoc/>
    public bool CanCopy => false;

    /// <inheritdoc/>
    public Task<BackupHeader> CopyAsync(BackupWriter to, WorkspaceCode? workspace, string? master, DateTimeOffset at, CancellationToken ct) => throw new InstallationFault(Sentence);

    /// <inheritdoc/>
    public Task<BackupHeader> LoadAsync(Func<IBackupParts, CancellationToken, Task<(BackupHeader Header, BackupEnd End)>> read, Func<string, Stream> file, CancellationToken ct) => throw new InstallationFault(Sentence);

    /// <inheritdoc/>
    public Task<LoadedWorkspace> LoadWorkspaceAsync(WorkspaceCode workspace, Func<IBackupParts, CancellationToken, Task<(BackupHeader Header, BackupEnd End)>> read, CancellationToken ct) => throw new InstallationFault(Sentence);

    /// <inheritdoc/>
    public Task<bool> IsBegunAsync(CancellationToken ct) => Task.FromResult(false);

    /// <inheritdoc/>
    public Task FinishAsync(CancellationToken ct) => Task.CompletedTask;
}
