using System.Security.Cryptography;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Tests.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Sealing;

/// <summary>Keys in a folder of one's own, as several processes have them.</summary>
public sealed class SomeKeys : IDisposable
{
    /// <summary>Two organizations.</summary>
    public static readonly WorkspaceCode Un = WorkspaceCode.Of("un"), Au = WorkspaceCode.Of("au");

    readonly KeysFolder folder = new();

    /// <summary>The bytes of the master key.</summary>
    public byte[] Master { get; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>The keys as a process that starts now reads them.</summary>
    public OrganizationKeys Keys(byte[]? otherMaster = null) => new(folder.Path, new FileMasterKey(otherMaster ?? Master));

    /// <summary>Envelopes of a process that starts now.</summary>
    public Envelopes Envelopes(byte[]? otherMaster = null) => new(Keys(otherMaster));

    /// <summary>Folder of one organization's keys.</summary>
    public string Of(WorkspaceCode workspace) => Path.Combine(folder.Path, OrganizationKeys.FolderName, workspace.Value);

    /// <summary>Files of one organization's keys.</summary>
    public string[] Files(WorkspaceCode workspace) => Directory.GetFiles(Of(workspace), "*.key");

    /// <summary>A place for an envelope.</summary>
    public static SealedPlace Place(WorkspaceCode workspace) => new("note", workspace, Guid.NewGuid(), 1, "body", Guid.NewGuid());

    public void Dispose() => folder.Dispose();
}
