using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>What follows when a provider has named somebody. Who that is hangs on issuer and subject alone, never on an address (P24).</summary>
public sealed class FederatedSignIn(UserManager<Account> users, SignInSteps steps, IDatabase database, ISealing sealing, ForgedRows forged, TimeProvider clock, IServiceScopeFactory scopes)
{
    /// <summary>Signs in whoever is tied to the subject. Throws <see cref="ProviderRefused"/> with the same fault for everybody who may not come in this way.</summary>
    public async Task<IActionResult> EnterAsync(HandshakeShown shown, CancellationToken ct)
    {
        var (provider, token) = (shown.Provider, shown.Token);
        var account = await users.FindByLoginAsync(IdentityProviders.KeyOf(provider.Id), token.Subject);
        if (account is null) throw new ProviderRefused(ProviderFault.Unknown);
        if (account.IsDisabled || account.IsOperator || !await ServesAsync(account.Id, provider.Workspace, ct))
        {
            await steps.RecordAsync(account.Id, Act.SignInRefused, "fed", ct);
            throw new ProviderRefused(ProviderFault.Unknown);
        }

        return await steps.AfterProviderAsync(account, provider.IsSatisfiedBy(token.Acr, token.Amr), FederatedSessions.Of(shown), shown.Asked.To, shown.Asked.Kept, ct);
    }

    /// <summary>Ties a subject to an account whose owner asked for it. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task LinkAsync(Account account, IdentityProvider provider, string subject, string? display, CancellationToken ct)
    {
        if (!await ServesAsync(account.Id, provider.Workspace, ct)) throw new ProviderRefused(ProviderFault.Unknown);
        await LinkInvitedAsync(account, provider, subject, display, ct);
    }

    /// <summary>Ties a subject to the account of somebody who is invited and about to get the post: before that the tie opens nothing. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task LinkInvitedAsync(Account account, IdentityProvider provider, string subject, string? display, CancellationToken ct)
    {
        var key = IdentityProviders.KeyOf(provider.Id);
        if (account.IsDisabled || account.IsOperator) throw new ProviderRefused(ProviderFault.Unknown);
        if (await users.FindByLoginAsync(key, subject) is { } tied)
        {
            if (tied.Id == account.Id) return;
            throw new ProviderRefused(ProviderFault.Taken);
        }

        // One person is one subject at a provider.
        if ((await users.GetLoginsAsync(account)).Any(login => login.LoginProvider == key)) throw new ProviderRefused(ProviderFault.Taken);
        try
        {
            var added = await users.AddLoginAsync(account, new(key, subject, display ?? provider.Name));
            if (!added.Succeeded) throw new ProviderRefused(ProviderFault.Taken);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            throw new ProviderRefused(ProviderFault.Taken);
        }

        await steps.RecordAsync(account.Id, Act.ExternalLoginLinked, key, ct);
    }

    /// <summary>True when the person holds a duty in the workspace today, one that the portal gave.</summary>
    public async Task<bool> ServesAsync(Guid person, WorkspaceCode workspace, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(person);
        var db = scope.ServiceProvider.GetRequiredService<PartnersDb>();
        var officer = await db.Officers.AsNoTracking().Include(officer => officer.Duties)
            .FirstOrDefaultAsync(officer => officer.PersonId == person && officer.Workspace == workspace, ct);
        foreach (var row in officer?.DropForged(sealing) ?? []) await forged.SayAsync("duty", row, ct);
        return officer is not null && officer.May(clock.TodayIn(await db.Workspaces.Where(place => place.Code == workspace).Select(place => place.Zone).SingleAsync(ct))).Includes(Permission.Enter);
    }
}
