using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;

namespace Rtop.Partners.Portal.Security;

/// <summary>What follows when somebody has shown a first factor, and the record of it.</summary>
public sealed class SignInSteps(Sessions sessions, UserManager<Account> users, SecondStep second, PortalOptions options, IServiceScopeFactory scopes)
{
    /// <summary>On to the second factor where there is one; in the demonstration the passphrase is enough; elsewhere a second factor must be added first.</summary>
    public async Task<IActionResult> AfterPasswordAsync(Account account, string? to, string? kept, CancellationToken ct)
    {
        if (await users.GetTwoFactorEnabledAsync(account))
        {
            second.Remember(account.Id);
            return new RedirectToPageResult("/SignIn/Code", new { to, kept });
        }

        var hasPasskey = (await users.GetPasskeysAsync(account)).Count > 0;
        // A passphrase alone is one phishable factor (P23): outside the demonstration it opens nothing but the way to a second.
        return await FinishAsync(account, options.Demo && !hasPasskey ? "pwd" : Sessions.MustEnrol, to, kept, ct);
    }

    /// <summary>Begins the session and goes where the person was going.</summary>
    public async Task<IActionResult> FinishAsync(Account account, string method, string? to, string? kept, CancellationToken ct)
    {
        await sessions.StartAsync(account.Id, method, ct);
        await RecordAsync(account, Act.SignedIn, ct);
        second.Forget();
        return new LocalRedirectResult(kept is not null ? $"/welcome-back?kept={Uri.EscapeDataString(kept)}" : IsLocal(to) ? to! : "/");
    }

    /// <summary>Records an act of sign-in in the platform's chain; nothing about addresses that name nobody.</summary>
    public async Task RecordAsync(Account? account, Act act, CancellationToken ct)
    {
        if (account is null) return;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(account.Id);
        var db = scope.ServiceProvider.GetRequiredService<PartnersDb>();
        db.Record(act, "account", account.Id);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>True for a path of this portal, and nothing that a browser could read as another host.</summary>
    public static bool IsLocal(string? path) => path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) && !path.Any(char.IsControl);
}
