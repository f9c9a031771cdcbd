using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;

namespace Rtop.Partners.Portal.Security;

/// <summary>What follows when somebody has shown a factor, and the record of it.</summary>
public sealed class SignInSteps(Sessions sessions, GuessCount guesses, SecondFactors factors, SecondStep second, Alarms alarms, PortalOptions options, PlatformState platform, IServiceScopeFactory scopes)
{
    /// <summary>On to the second factor where there is one; in the demonstration the passphrase is enough; elsewhere a second factor must be added first.</summary>
    public async Task<IActionResult> AfterPasswordAsync(Account account, string? to, string? kept, CancellationToken ct)
    {
        // Before it is asked which factors there are: one may have been put in or taken out.
        if (!await sessions.IsWholeAsync(account.Id, ct)) return ChangedElsewhere;
        if (await factors.HasAnyAsync(account))
        {
            second.Remember(account.Id);
            return new LocalRedirectResult($"/sign-in/code{Onwards(to, kept)}");
        }

        // A passphrase alone is one phishable factor (P23): outside the demonstration it opens nothing but the way to a second.
        return await FinishAsync(account, options.Demo ? "pwd" : Sessions.MustEnrol, to, kept, ct);
    }

    /// <summary>
    /// After a provider named the account: in, where its token shows what is demanded of it; else on to a factor of the portal's own (P23). Whoever has
    /// none must add one first, but in the demonstration.
    /// </summary>
    public async Task<IActionResult> AfterProviderAsync(Account account, bool isEnough, Through through, string? to, string? kept, CancellationToken ct)
    {
        if (!await sessions.IsWholeAsync(account.Id, ct)) return ChangedElsewhere;
        if (!isEnough && await factors.HasAnyAsync(account))
        {
            second.Remember(account.Id, through);
            return new LocalRedirectResult($"/sign-in/code{Onwards(to, kept)}");
        }

        return await FinishAsync(account, isEnough || options.Demo ? "fed" : Sessions.MustEnrol, to, kept, ct, through);
    }

    static LocalRedirectResult ChangedElsewhere => new("/sign-in?changed=true");

    /// <summary>Begins the session and goes where the person was going.</summary>
    public async Task<IActionResult> FinishAsync(Account account, string method, string? to, string? kept, CancellationToken ct, Through? through = null)
    {
        // During an upgrade only operators come in; the page of sign-in says so.
        if (!account.IsOperator && await platform.ReadAsync(ct) is { IsClosed: true }) return new LocalRedirectResult("/sign-in");
        // Only a whole sign-in clears the count: a right passphrase must not buy new guesses at the code. A passkey proves nothing about the guesses, nor does a provider.
        if (method is not "hwk" && through is null) await guesses.ClearAsync(account, ct);
        if (!await sessions.StartAsync(account.Id, method, ct, through)) return ChangedElsewhere;
        await RecordAsync(account.Id, Act.SignedIn, through is null || method is "fed" ? method : $"fed {method}", ct);
        await alarms.NoticeCountryAsync(account.Id, ct);
        second.Forget();
        return GoOn(to, kept);
    }

    /// <summary>Where somebody goes who is signed in: to what was typed, to the page asked for, or home.</summary>
    public static LocalRedirectResult GoOn(string? to, string? kept) =>
        new(!string.IsNullOrEmpty(kept) ? $"/welcome-back?kept={Uri.EscapeDataString(kept)}" : IsLocal(to) ? to! : "/");

    /// <summary>Records that a factor was refused; many of them raise an alarm.</summary>
    public async Task RefusedAsync(Guid accountId, string factor, CancellationToken ct)
    {
        await RecordAsync(accountId, Act.SignInRefused, factor, ct);
        await alarms.NoticeRefusedSignInAsync(accountId, ct);
    }

    /// <summary>Records an act of sign-in in the platform's chain, in a transaction of its own.</summary>
    public async Task RecordAsync(Guid accountId, Act act, string detail, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(accountId);
        var db = scope.ServiceProvider.GetRequiredService<PartnersDb>();
        db.Record(act, "account", accountId, detail: detail);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The query that carries where somebody was going.</summary>
    public static QueryString Onwards(string? to, string? kept)
    {
        var query = QueryString.Empty;
        if (IsLocal(to)) query = query.Add("to", to!);
        if (!string.IsNullOrEmpty(kept)) query = query.Add("kept", kept);
        return query;
    }

    /// <summary>True for a path of this portal, and nothing that a browser could read as another host.</summary>
    public static bool IsLocal(string? path) => path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) && !path.Any(char.IsControl);
}
