using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Invitations;

/// <summary>An invitation to this workspace: what it may know before it answers, and the answer.</summary>
[Needs(Permission.AnswerInvitations)]
public sealed class AnswerModel(PartnersDb db) : PortalPage
{
    /// <summary>The invitation.</summary>
    public Invitation Invitation { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Accepts or declines.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? verdict, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (verdict is "accept")
        {
            Party? party = null;
            if (!Ask(() => party = Invitation.Accept(By, Now))) return NotAccepted();
            db.Add(party!);
            db.Record(Act.InvitationAccepted, "invitation", id, Invitation.Originator);
        }
        else if (verdict is "decline")
        {
            if (!Ask(() => Invitation.Decline(By, Now))) return NotAccepted();
            db.Record(Act.InvitationDeclined, "invitation", id, Invitation.Originator);
        }
        else
        {
            Show(new RuleBroken(null, "invitation.choose", []));
            return NotAccepted();
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            db.ForgetChanges();
            await LoadAsync(id, ct);
            Show(new RuleBroken(null, "invitation.already-answered", []));
            return NotAccepted();
        }

        return Redirect(Url.Content(verdict is "accept" ? $"~/assessments/{Invitation.AssessmentId}" : "~/"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Workspace;
        if (await db.Invitations.Include(invitation => invitation.Answer).SingleOrDefaultAsync(invitation => invitation.Id == id && invitation.Workspace == me, ct) is not { } found) return false;
        Invitation = found;
        Marking = Words.Label(found.Label, found.Originator);
        return true;
    }
}
