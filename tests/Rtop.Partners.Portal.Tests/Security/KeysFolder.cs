namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>A keys folder of one's own.</summary>
public sealed class KeysFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("rtop-keys-").FullName;

    /// <summary>The master key's file.</summary>
    public string MasterKeyFile => System.IO.Path.Combine(Path, Portal.Security.MasterKey.FileName);

    /// <summary>The ring's folder.</summary>
    public string Ring => System.IO.Path.Combine(Path, Portal.Security.KeyRing.FolderName);

    /// <summary>Settings that name it.</summary>
    public PortalOptions Options => new()
    {
        Provider = "Embedded",
        DataDirectory = Path,
        KeysDirectory = Path,
        Urls = "http://localhost:0",
        BaseUrl = new("http://localhost"),
        Demo = false,
    };

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
