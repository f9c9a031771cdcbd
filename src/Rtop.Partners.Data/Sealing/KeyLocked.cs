using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Sealing;

/// <summary>The key of one organization is not there or cannot be read: what it sealed is locked until its file is put back. Everything else works.</summary>
public sealed class KeyLocked(WorkspaceCode workspace) : Exception("The key of an organization is not there or cannot be read.")
{
    /// <summary>Whose key.</summary>
    public WorkspaceCode Workspace { get; } = workspace;
}
