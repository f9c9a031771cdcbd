using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>The originator invites the other side, or an organization that single milestones name; and opens the frame to every workspace.</summary>
[Needs(Permission.LeadProgrammes)]
public sealed class InviteModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    /// <summary>Organizations that are not on the programme.</summary>
    public IReadOnlyList<Workspace> Others => [.. Me.Workspaces.Where(workspace => workspace.Code != Me.Workspace && Programme.Invitations.All(invitation => invitation.Workspace != workspace.Code || invitation.EndedAt is not null))];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Leads ? Page() : NotFound();

    /// <summary>Invites.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Leads) return NotFound();
        ProgrammeInvitation? invitation = null;
        if (!ModelState.IsValid || !Ask(() => invitation = Invite())) return NotAccepted();
        Db.Add(invitation!);
        Db.Record(Act.ProgrammePartyInvited, "programme-invitation", invitation!.Id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/programmes/{id}"));
    }

    /// <summary>Opens the frame to every workspace.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostPublishAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Leads) return NotFound();
        ModelState.Clear();
        if (!Ask(() => Programme.Publish(By, Now))) return NotAccepted();
        Db.Record(Act.ProgrammePublished, "programme", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/programmes/{id}"));
    }

    ProgrammeInvitation Invite()
    {
        var workspace = Me.Workspaces.FirstOrDefault(workspace => workspace.Code.Value == Form.Invited);
        Rule.RequireAt("Invited", workspace is not null, "assessment.organization-unknown", Form.Invited);
        return Programme.Invite(workspace!.Code, Form.Role!.Value, By, Now);
    }

    /// <summary>An invitation as typed.</summary>
    public sealed record InviteForm
    {
        /// <summary>Who.</summary>
        [Required, StringLength(WorkspaceCode.MaxLength), Display(Name = "assessments.invited")]
        public string Invited { get; init; } = "";

        /// <summary>As what.</summary>
        [Required, Display(Name = "invitation.role")]
        public ProgrammeRole? Role { get; init; }
    }
}
