using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Portal.Security;

/// <summary>The key ring of cookies and forms: kept outside the database, each key encrypted under the master key.</summary>
public static class KeyRing
{
    /// <summary>Name of its folder in the keys folder.</summary>
    public const string FolderName = "protection";

    /// <summary>Puts the ring into the host, and what seals under the same master key.</summary>
    public static IServiceCollection AddPortalKeys(this IServiceCollection services, PortalOptions options)
    {
        services.AddDataProtection().SetApplicationName("Rtop.Partners").PersistKeysToFileSystem(new(Path.Combine(options.KeysDirectory, FolderName)));
        // Naming a place for the ring turns the framework's own encryption off; this puts ours in.
        services.AddOptions<KeyManagementOptions>().Configure(ring => ring.XmlEncryptor = new UnderMasterKey(options));
        services.AddSingleton<IMasterKey>(_ => new FileMasterKey(MasterKey.LoadOrCreate(options)));
        services.AddSingleton(provider => new OrganizationKeys(options.KeysDirectory, provider.GetRequiredService<IMasterKey>()));
        services.AddSingleton<Envelopes>().AddSingleton<RowSeals>().AddSingleton<Engagements.ISealing, EngagementSealing>();
        return services;
    }
}

/// <summary>Encrypts a key of the ring: AES-256-GCM under a key derived from the master key.</summary>
public sealed class UnderMasterKey(PortalOptions options) : IXmlEncryptor
{
    internal const int NonceSize = 12;
    internal const int TagSize = 16;

    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var sealedBytes = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(KeyOf(options), TagSize);
        cipher.Encrypt(sealedBytes.AsSpan(0, NonceSize), plain, sealedBytes.AsSpan(NonceSize, plain.Length), sealedBytes.AsSpan(NonceSize + plain.Length));
        return new(new("sealed", Convert.ToBase64String(sealedBytes)), typeof(FromUnderMasterKey));
    }

    internal static byte[] KeyOf(PortalOptions options) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, MasterKey.LoadOrCreate(options), 32, info: "portal/key-ring/1"u8.ToArray());
}

/// <summary>Decrypts a key of the ring. Made by the framework, which names this type in the ring.</summary>
public sealed class FromUnderMasterKey(IServiceProvider services) : IXmlDecryptor
{
    /// <inheritdoc/>
    public XElement Decrypt(XElement encryptedElement)
    {
        var sealedBytes = Convert.FromBase64String(encryptedElement.Value).AsSpan();
        var plain = new byte[sealedBytes.Length - UnderMasterKey.NonceSize - UnderMasterKey.TagSize];
        using var cipher = new AesGcm(UnderMasterKey.KeyOf(services.GetRequiredService<PortalOptions>()), UnderMasterKey.TagSize);
        cipher.Decrypt(sealedBytes[..UnderMasterKey.NonceSize], sealedBytes[UnderMasterKey.NonceSize..^UnderMasterKey.TagSize], sealedBytes[^UnderMasterKey.TagSize..], plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
