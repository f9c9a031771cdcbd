using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Rtop.Partners.Portal.Security;

/// <summary>What makes a link secret: 256 random bits in its address, of which the database keeps a hash.</summary>
public static class LinkTokens
{
    /// <summary>A new one, as it stands in the address.</summary>
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>What the database keeps of it.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
