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
        var token = LinkTokens.New();
        accounts.FirstOperatorLinks.Add(new() { TokenHash = LinkTokens.HashOf(token), Until = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(1) });
        await accounts.SaveChangesAsync(ct);
        return new Uri(services.GetRequiredService<PortalOptions>().BaseUrl, $"/first-operator/{token}");
    }

    /// <summary>True while the link is good: the portal wrote it, and there is no operator yet.</summary>
    public static async Task<bool> IsGoodAsync(AccountsDb accounts, AccountSeals seals, string token, DateTimeOffset now, CancellationToken ct)
    {
        var hash = LinkTokens.HashOf(token);
        return await accounts.FirstOperatorLinks.AsNoTracking().SingleOrDefaultAsync(link => link.TokenHash == hash && link.UsedAt == null && link.Until > now, ct) is { } link
            && seals.IsGenuine(link) && !await accounts.Users.AnyAsync(account => account.IsOperator, ct);
    }

    /// <summary>Uses the link up, inside the transaction that makes the account. False when it is not good any more.</summary>
    public static async Task<bool> UseAsync(AccountsDb accounts, string token, DateTimeOffset now, CancellationToken ct)
    {
        var hash = LinkTokens.HashOf(token);
        if (await accounts.FirstOperatorLinks.SingleOrDefaultAsync(link => link.TokenHash == hash && link.UsedAt == null && link.Until > now, ct) is not { } link) return false;
        accounts.FirstOperatorLinks.Remove(link);
        try
        {
            await accounts.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another browser used it in this moment.
            return false;
        }
    }
}
