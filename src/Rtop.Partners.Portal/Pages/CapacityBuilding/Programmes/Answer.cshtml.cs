using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>An invitation to a programme: what the workspace may know before it answers, and the answer.</summary>
[Needs(Permission.AnswerProgrammes)]
public sealed class AnswerModel(PartnersDb db) : PortalPage
{
    /// <summary>The invitation.</summary>
    public ProgrammeInvitation Invitation { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Accepts or declines.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? verdict, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ProgrammeParty? party = null;
        if (!Ask(() =>
        {
            Rule.Require(verdict is "accept" or "decline", "invitation.choose");
            if (verdict is "accept") party = Invitation.Accept(By, Now);
            else Invitation.Decline(By, Now);
        })) return NotAccepted();
        if (party is not null) db.Add(party);
        db.Record(party is null ? Act.ProgrammeDeclined : Act.ProgrammeJoined, "programme-invitation", id, Invitation.Originator);
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

        return Redirect(Url.Content(party is null ? "~/programmes" : $"~/programmes/{Invitation.ProgrammeId}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Workspace;
        if (await db.Set<ProgrammeInvitation>().Include(invitation => invitation.Answer).SingleOrDefaultAsync(invitation => invitation.Id == id && invitation.Workspace == me, ct) is not { } found) return false;
        Invitation = found;
        Marking = Words.Label(found.Label, found.Originator);
        return true;
    }
}
