using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>The originator invites one more organization.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class InviteModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    /// <summary>Organizations that are not on the file.</summary>
    public IReadOnlyList<Workspace> Others => [.. Me.Workspaces.Where(workspace => workspace.Code != Me.Workspace && Assessment.Invitations.All(invitation => invitation.Workspace != workspace.Code || invitation.EndedAt is not null))];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Invites.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Invitation? invitation = null;
        if (!ModelState.IsValid || !Ask(() => invitation = Invite())) return NotAccepted();
        Db.Record(Act.PartyInvited, "invitation", invitation!.Id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}"));
    }

    Invitation Invite()
    {
        var workspace = Me.Workspaces.FirstOrDefault(workspace => workspace.Code.Value == Form.Invited);
        Rule.RequireAt("Invited", workspace is not null, "assessment.organization-unknown", Form.Invited);
        return Assessment.Invite(workspace!.Code, Form.Role!.Value, By, Now);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Assessment.Originator == Me.Workspace;

    /// <summary>An invitation as typed.</summary>
    public sealed record InviteForm
    {
        /// <summary>Who.</summary>
        [Required, StringLength(WorkspaceCode.MaxLength), Display(Name = "assessments.invited")]
        public string Invited { get; init; } = "";

        /// <summary>As what.</summary>
        [Required, Display(Name = "invitation.role")]
        public PartyRole? Role { get; init; }
    }
}
