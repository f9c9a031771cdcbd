using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>There is no built-in account: the first operator comes from a link printed at installation, good for a day, once.</summary>
public static class FirstOperator
{
    /// <summary>A fresh link while there is no operator; null when there is one.</summary>
    public static async Task<Uri?> MakeLinkAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        if (await accounts.Users.AnyAsync(account => account.IsOperator, ct)) return null;

        // A link that was printed before and not used is void: only the last one opens.
        accounts.FirstOperatorLinks.RemoveRange(await accounts.FirstOperatorLinks.Where(link => link.UsedAt == null).ToListAsync(ct));
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        accounts.FirstOperatorLinks.Add(new() { TokenHash = HashOf(token), Until = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(1) });
        await accounts.SaveChangesAsync(ct);
        return new Uri(services.GetRequiredService<PortalOptions>().BaseUrl, $"/first-operator/{token}");
    }

    /// <summary>What the database keeps of a token.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
