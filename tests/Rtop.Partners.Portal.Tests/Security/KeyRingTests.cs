using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Security;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public sealed class KeyRingTests : IDisposable
{
    readonly KeysFolder folder = new();

    [Fact]
    public void What_one_process_protected_another_reads_after_a_restart()
    {
        string kept;
        using (var first = Host(folder)) kept = Protector(first).Protect("what was typed");

        using var second = Host(folder);
        Assert.Equal("what was typed", Protector(second).Unprotect(kept));
        Assert.Single(Files());
    }

    [Fact]
    public void The_ring_on_disk_contains_no_plain_key()
    {
        using var host = Host(folder);
        Protector(host).Protect("something");
        var key = Assert.Single(host.GetRequiredService<IKeyManager>().GetAllKeys());
        var secret = key.Descriptor.ExportToXml().SerializedDescriptorElement.Descendants("masterKey").Single().Value.Trim();
        Assert.Equal(64, Convert.FromBase64String(secret).Length);

        var ring = File.ReadAllText(Assert.Single(Files()));
        Assert.DoesNotContain(secret, ring, StringComparison.Ordinal);
        Assert.DoesNotContain(XDocument.Parse(ring).Descendants(), element => element.Name.LocalName == "masterKey");
        Assert.Contains(XDocument.Parse(ring).Descendants(), element => element.Name.LocalName == "sealed");
        Assert.Equal(-1, Sealed(ring).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(secret)));
    }

    [Fact]
    public void A_ring_under_another_master_key_opens_nothing()
    {
        string kept;
        using (var first = Host(folder)) kept = Protector(first).Protect("what was typed");
        File.WriteAllBytes(folder.MasterKeyFile, RandomNumberGenerator.GetBytes(32));

        using var second = Host(folder);
        Assert.ThrowsAny<CryptographicException>(() => Protector(second).Unprotect(kept));
    }

    [Fact]
    public void A_key_that_was_changed_on_disk_is_not_used()
    {
        var secret = new XElement("masterKey", "secret");
        using var host = Host(folder);
        var kept = new UnderMasterKey(folder.Options).Encrypt(secret).EncryptedElement;
        var back = new FromUnderMasterKey(host);
        Assert.Equal("secret", back.Decrypt(kept).Value);

        var bytes = Convert.FromBase64String(kept.Value);
        bytes[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => back.Decrypt(new("sealed", Convert.ToBase64String(bytes))));
    }

    [Fact]
    public void The_same_key_is_never_sealed_twice_in_the_same_way()
    {
        var secret = new XElement("masterKey", "secret");
        var sealer = new UnderMasterKey(folder.Options);
        Assert.NotEqual(sealer.Encrypt(secret).EncryptedElement.Value, sealer.Encrypt(secret).EncryptedElement.Value);
    }

    static ServiceProvider Host(KeysFolder folder)
    {
        // As the portal starts: the master key is there before the ring is.
        MasterKey.LoadOrCreate(folder.Path);
        return new ServiceCollection().AddLogging().AddSingleton(folder.Options).AddPortalKeys(folder.Options).BuildServiceProvider();
    }

    static IDataProtector Protector(IServiceProvider host) => host.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    static byte[] Sealed(string ring) => Convert.FromBase64String(XDocument.Parse(ring).Descendants().Single(element => element.Name.LocalName == "sealed").Value);

    string[] Files() => Directory.GetFiles(folder.Ring, "*.xml");

    public void Dispose() => folder.Dispose();
}
