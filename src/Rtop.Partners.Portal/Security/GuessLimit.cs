using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;

namespace Rtop.Partners.Portal.Security;

/// <summary>How often one address may ask about one e-mail, known or not. Accounts lock by themselves; unknown ones cannot.</summary>
public sealed class GuessLimit(PortalOptions options) : IDisposable
{
    readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(pair =>
        RateLimitPartition.GetFixedWindowLimiter(pair, _ => new() { PermitLimit = options.Demo ? 300 : 20, Window = TimeSpan.FromMinutes(10) }));

    /// <summary>True while it may.</summary>
    public bool Allows(HttpContext context, string email)
    {
        // The hash bounds what a guesser can make us remember.
        var pair = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{AddressOf(context)} {email.ToUpperInvariant()}")));
        using var lease = limiter.AttemptAcquire(pair);
        return lease.IsAcquired;
    }

    /// <summary>The browser's address; of IPv6 the network, for one browser has all of it.</summary>
    public static string AddressOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "?";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is System.Net.Sockets.AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
