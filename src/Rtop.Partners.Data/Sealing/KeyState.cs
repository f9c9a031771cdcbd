using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Sealing;

/// <summary>The state of one organization's keys, for whoever keeps the installation.</summary>
/// <param name="Workspace">Whose.</param>
/// <param name="Count">Keys that have a file.</param>
/// <param name="CanSeal">True when the current key can be read.</param>
/// <param name="Locked">Files of keys that cannot be read.</param>
/// <param name="Open">Files and folders that other accounts of this machine could read or change.</param>
public sealed record KeyState(WorkspaceCode Workspace, int Count, bool CanSeal, IReadOnlyList<string> Locked, IReadOnlyList<string> Open)
{
    /// <summary>The states of all organizations that have a folder. Makes and changes nothing.</summary>
    public static IReadOnlyList<KeyState> All(OrganizationKeys keys) =>
        !Directory.Exists(keys.Folder) ? [] : [.. Directory.EnumerateDirectories(keys.Folder).Order(StringComparer.Ordinal)
            .Select(folder => WorkspaceCode.Parse(Path.GetFileName(folder))).OfType<WorkspaceCode>().Select(workspace => Of(keys, workspace))];

    static KeyState Of(OrganizationKeys keys, WorkspaceCode workspace)
    {
        var ids = keys.IdsOf(workspace);
        var folder = Path.Combine(keys.Folder, workspace.Value);
        // Without a key nothing is locked: the organization has not begun, or has begun anew.
        return new(workspace, ids.Count, ids is [] ? !keys.IsMarked(workspace) : ids.Any(id => keys.IsCurrent(workspace, id) && CanRead(id)),
            [.. ids.Where(id => !CanRead(id)).Select(id => keys.FileOf(workspace, id))],
            [.. ((IEnumerable<string>)[keys.Folder, folder, .. Directory.EnumerateFiles(folder)]).Where(PrivateFile.IsOpenToOthers)]);

        bool CanRead(Guid id)
        {
            try
            {
                return keys.Find(workspace, id) is not null;
            }
            catch (KeyLocked)
            {
                return false;
            }
        }
    }
}
