using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>An invitation that stands, with the link by which it was found and the workspace that is to be joined.</summary>
public sealed record StandingInvitation(JoinLink Link, JoinInvitation Invitation, Workspace Place);

/// <summary>
/// Links by which somebody joins. Whoever invites never sees one: it goes to the address, and of it the database keeps a hash. Found before anybody is
/// known; the invitation behind it is read at the desk of the workspace's system officer.
/// </summary>
public sealed class JoinLinks(AccountsDb accounts, AccountSeals seals, AccountMails mails, JobDesks desks, ISealing sealing, ForgedRows forged, PortalOptions options, TimeProvider clock)
{
    /// <summary>Saves an invitation that the context has, then a link to it with the mail that carries the link.</summary>
    public async Task SendAsync(PartnersDb db, JoinInvitation invitation, Workspace to, string? language, CancellationToken ct)
    {
        // First the invitation: one without a link is sent again, and the chain of the platform is held by one of the two at a time.
        await db.SaveChangesAsync(ct);
        var token = LinkTokens.New();
        accounts.JoinLinks.Add(new() { TokenHash = LinkTokens.HashOf(token), InvitationId = invitation.Id, Workspace = invitation.Workspace, Email = invitation.Email, Until = invitation.ExpiresAt });
        var read = language ?? to.Language;
        await mails.QueueAsync(AccountMailKind.Invitation, invitation.Email, read, new Uri(options.BaseUrl, $"/join/{token}").AbsoluteUri, [to.NameIn(read)], ct);
        await accounts.SaveChangesAsync(ct);
    }

    /// <summary>The invitation behind a token, while it stands; null for an address that nobody has, has no more, or that the portal did not write.</summary>
    public async Task<StandingInvitation?> FindAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (LinkTokens.HashOf(token), clock.GetUtcNow());
        if (await accounts.JoinLinks.AsNoTracking().SingleOrDefaultAsync(link => link.TokenHash == hash && link.Until > now, ct) is not { } link) return null;
        if (!seals.IsGenuine(link))
        {
            await forged.SayAsync("join-link", link.InvitationId, ct);
            return null;
        }

        var code = link.Workspace;
        await using var desk = desks.At(SystemOfficer.Of(code));
        var (id, db) = (link.InvitationId, desk.Db());
        return await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(place => place.Code == code, ct) is { } place
            && await db.Set<JoinInvitation>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Workspace == code, ct) is { } invitation
            && invitation.Stands(clock.TodayIn(place.Zone), now, sealing) && string.Equals(invitation.Email, link.Email, StringComparison.OrdinalIgnoreCase) ? new(link, invitation, place) : null;
    }

    /// <summary>Makes the link of an invitation void.</summary>
    public async Task VoidAsync(Guid invitation, CancellationToken ct)
    {
        accounts.JoinLinks.RemoveRange(await accounts.JoinLinks.Where(link => link.InvitationId == invitation).ToListAsync(ct));
        await accounts.SaveChangesAsync(ct);
    }

    /// <summary>Uses a link up, inside the transaction of whoever joins. False when another browser was faster.</summary>
    public async Task<bool> UseAsync(JoinLink link, CancellationToken ct)
    {
        accounts.JoinLinks.Remove(link);
        try
        {
            await accounts.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>True when the link was sent to the address of that account.</summary>
    public static bool IsFor(StandingInvitation found, Account account) => string.Equals(found.Link.Email, account.Email, StringComparison.OrdinalIgnoreCase);
}
