using System.Collections.Concurrent;
using System.Security.Cryptography;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Sealing;

/// <summary>
/// The keys of the organizations: a folder each, a file a key, wrapped by the master key. The files are the truth at every use, so that
/// what another process makes or destroys counts at once; what fails for one organization fails for that one.
/// </summary>
public sealed class OrganizationKeys(string keysDirectory, IMasterKey master)
{
    /// <summary>Name of their folder in the keys folder.</summary>
    public const string FolderName = "organizations";

    const string Purpose = "portal/organization-key/1";
    const string Marker = "current";
    const string Ending = ".key";
    const int Half = 8;

    readonly ConcurrentDictionary<string, (DateTime Written, OrganizationKey Key)> known = new(StringComparer.Ordinal);
    readonly byte[] naming = master.Derive("portal/organization-key-id/1");

    /// <summary>Where all of them lie.</summary>
    public string Folder { get; } = Path.Combine(keysDirectory, FolderName);

    /// <summary>The key that seals now; made at the first use. Throws <see cref="KeyLocked"/>.</summary>
    public OrganizationKey Current(WorkspaceCode workspace)
    {
        var marker = MarkerOf(workspace);
        // Whoever is second to mark finds the other's mark the second time.
        if (Marked(marker, workspace) is not { } id)
        {
            Mark(workspace, AnyOf(workspace) ?? Make(workspace));
            id = Marked(marker, workspace) ?? throw new KeyLocked(workspace);
        }

        return Find(workspace, id) ?? throw new KeyLocked(workspace);
    }

    /// <summary>A key by its id; null when that was never a key of this organization. Throws <see cref="KeyLocked"/> when it was and cannot be read.</summary>
    public OrganizationKey? Find(WorkspaceCode workspace, Guid id)
    {
        var file = new FileInfo(FileOf(workspace, id));
        if (!file.Exists)
        {
            known.TryRemove(file.FullName, out _);
            return id == NameOf(workspace, id.ToByteArray(bigEndian: true).AsSpan(0, Half)) ? throw new KeyLocked(workspace) : null;
        }

        if (known.TryGetValue(file.FullName, out var kept) && kept.Written == file.LastWriteTimeUtc) return kept.Key;
        try
        {
            var key = new OrganizationKey(id, master.Unwrap(Purpose, workspace.Value, id, File.ReadAllBytes(file.FullName)));
            known[file.FullName] = (file.LastWriteTimeUtc, key);
            return key;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new KeyLocked(workspace);
        }
    }

    /// <summary>Makes a new key that seals from now on. The others stay, as what they sealed needs them.</summary>
    public OrganizationKey Rotate(WorkspaceCode workspace)
    {
        var id = Make(workspace);
        PrivateFile.Replace(MarkerOf(workspace), Framed.Text(id.ToString("N")));
        return Find(workspace, id) ?? throw new KeyLocked(workspace);
    }

    /// <summary>Takes a key away for good that seals no longer. Whatever is still sealed under it can never be read again.</summary>
    public void Retire(WorkspaceCode workspace, Guid id)
    {
        if (Marked(MarkerOf(workspace), workspace) == id) throw new InvalidOperationException("The key that seals is not retired: rotate first.");
        if (File.Exists(FileOf(workspace, id))) PrivateFile.Erase(FileOf(workspace, id));
        known.TryRemove(FileOf(workspace, id), out _);
    }

    /// <summary>Takes every key of an organization away for good: nothing that it sealed can be read again, in no copy of the database.</summary>
    public void Destroy(WorkspaceCode workspace)
    {
        // The keys first: a mark without a key locks, a key without a mark would be taken up again.
        foreach (var id in IdsOf(workspace))
        {
            PrivateFile.Erase(FileOf(workspace, id));
            known.TryRemove(FileOf(workspace, id), out _);
        }

        if (File.Exists(MarkerOf(workspace))) PrivateFile.Erase(MarkerOf(workspace));
    }

    /// <summary>Ids of the keys of an organization that have a file, readable or not.</summary>
    public IReadOnlyList<Guid> IdsOf(WorkspaceCode workspace)
    {
        var folder = new DirectoryInfo(FolderOf(workspace));
        if (!folder.Exists) return [];
        return [.. folder.EnumerateFiles($"*{Ending}").OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => Guid.TryParseExact(Path.GetFileNameWithoutExtension(file.Name), "N", out var id) ? id : (Guid?)null).OfType<Guid>()];
    }

    /// <summary>When the file of a key was written.</summary>
    public DateTimeOffset MadeAt(WorkspaceCode workspace, Guid id) => new FileInfo(FileOf(workspace, id)).LastWriteTimeUtc;

    /// <summary>True when a key is marked as the one that seals, whether it is there or not.</summary>
    public bool IsMarked(WorkspaceCode workspace) => File.Exists(MarkerOf(workspace));

    /// <summary>True for the key that is marked as the one that seals.</summary>
    public bool IsCurrent(WorkspaceCode workspace, Guid id)
    {
        try
        {
            return Marked(MarkerOf(workspace), workspace) == id;
        }
        catch (KeyLocked)
        {
            return false;
        }
    }

    /// <summary>The file of a key.</summary>
    public string FileOf(WorkspaceCode workspace, Guid id) => Path.Combine(FolderOf(workspace), $"{id:N}{Ending}");

    Guid Make(WorkspaceCode workspace)
    {
        var id = NameOf(workspace, RandomNumberGenerator.GetBytes(Half));
        var key = RandomNumberGenerator.GetBytes(OrganizationKey.Size);
        PrivateFile.Create(FileOf(workspace, id), master.Wrap(Purpose, workspace.Value, id, key));
        CryptographicOperations.ZeroMemory(key);
        return id;
    }

    // Half of an id is chance and half proves that this installation made it: so a lost key can be told from an id that somebody wrote into an envelope.
    Guid NameOf(WorkspaceCode workspace, ReadOnlySpan<byte> chance)
    {
        Span<byte> id = stackalloc byte[2 * Half];
        chance.CopyTo(id);
        HMACSHA256.HashData(naming, Framed.Of(Framed.Text(workspace.Value), chance.ToArray())).AsSpan(0, Half).CopyTo(id[Half..]);
        return new(id, bigEndian: true);
    }

    // Keys without a mark: another process is between the two, or the mark was lost. None readable: a new one would hide the loss.
    Guid? AnyOf(WorkspaceCode workspace)
    {
        var ids = IdsOf(workspace);
        foreach (var id in ids)
        {
            try
            {
                if (Find(workspace, id) is not null) return id;
            }
            catch (KeyLocked)
            {
                // The next may be readable.
            }
        }

        return ids is [] ? null : throw new KeyLocked(workspace);
    }

    static Guid? Marked(string marker, WorkspaceCode workspace)
    {
        try
        {
            return !File.Exists(marker) ? null : Guid.TryParseExact(File.ReadAllText(marker), "N", out var id) ? id : throw new KeyLocked(workspace);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new KeyLocked(workspace);
        }
    }

    void Mark(WorkspaceCode workspace, Guid id)
    {
        try
        {
            PrivateFile.Create(MarkerOf(workspace), Framed.Text(id.ToString("N")));
        }
        catch (IOException) when (File.Exists(MarkerOf(workspace)))
        {
            // Another process marked first.
        }
    }

    string FolderOf(WorkspaceCode workspace) => workspace == WorkspaceCode.None ? throw new ArgumentException("Keys belong to a workspace.", nameof(workspace)) : Path.Combine(Folder, workspace.Value);

    string MarkerOf(WorkspaceCode workspace) => Path.Combine(FolderOf(workspace), Marker);
}
