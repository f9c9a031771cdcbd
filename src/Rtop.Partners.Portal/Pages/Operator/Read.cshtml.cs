using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>One organization: what is known of it, and its administrators, whom the platform names and relieves where nobody else can.</summary>
[Needs(Permission.RunPlatform)]
public sealed class ReadModel(PartnersDb db, JoinLinks links, ISealing sealing) : OperatorPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AdministratorForm Form { get; set; } = new();

    /// <summary>The organization.</summary>
    public Workspace Workspace { get; private set; } = null!;

    /// <summary>Its members.</summary>
    public IReadOnlyList<MemberState> Members { get; private set; } = [];

    /// <summary>Who administers it.</summary>
    public IReadOnlyList<Officer> Administrators { get; private set; } = [];

    /// <summary>The platform's invitations that stand.</summary>
    public IReadOnlyList<JoinInvitation> Invited { get; private set; } = [];

    /// <summary>The day at its seat.</summary>
    public DateOnly Today => TodayAt(Workspace);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    /// <summary>Invites an administrator.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostInviteAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct)) return NotFound();
        JoinInvitation? invitation = null;
        if (Invited.Any(other => string.Equals(other.Email, Form.Email.Trim(), StringComparison.OrdinalIgnoreCase))) ModelState.AddModelError("Form.Email", T["join.invited"]);
        if (!ModelState.IsValid || !Ask(() => invitation = JoinInvitation.SendFirst(By, Workspace.Code, Form.Email, Form.Title, Today, Now, sealing))) return NotAccepted();
        Db.Add(invitation!);
        Db.Record(Act.OfficerInvited, "join", invitation!.Id, owner: Workspace.Code);
        await links.SendAsync(Db, invitation, Workspace, Workspace.Language, ct);
        return Redirect($"/operator/workspaces/{Workspace.Code}?done=true");
    }

    /// <summary>Takes an invitation back.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostWithdrawAsync(string code, Guid invitation, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct) || Invited.FirstOrDefault(other => other.Id == invitation) is not { } found) return NotFound();
        ModelState.Clear();
        if (!Ask(() => found.Withdraw(By, Today, Now))) return NotAccepted();
        Db.Record(Act.JoiningWithdrawn, "join", found.Id, owner: Workspace.Code);
        await Db.SaveChangesAsync(ct);
        await links.VoidAsync(invitation, ct);
        return Redirect($"/operator/workspaces/{Workspace.Code}?done=true");
    }

    /// <summary>Relieves an administrator of that duty.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostRelieveAsync(string code, Guid officer, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct) || Administrators.FirstOrDefault(other => other.Id == officer) is not { } found) return NotFound();
        ModelState.Clear();
        if (!Ask(() => found.RelieveOfAdministration(By, Today, Now, sealing))) return NotAccepted();
        Db.Record(Act.DutyTermSet, "officer", found.Id, owner: Workspace.Code, detail: $"duty={Duty.WorkspaceAdministrator}");
        await Db.SaveChangesAsync(ct);
        return Redirect($"/operator/workspaces/{Workspace.Code}?done=true");
    }

    async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await FindAsync(code, ct) is not { } workspace) return false;
        Workspace = workspace;
        Members = [.. (await Db.Set<MemberState>().AsNoTracking().Where(member => member.Workspace == workspace.Code).ToListAsync(ct)).OrderBy(member => member.Country, StringComparer.Ordinal)];
        Administrators = [.. (await Db.Officers.Include(officer => officer.Person).Include(officer => officer.Duties).Where(officer => officer.Workspace == workspace.Code && officer.PersonId != null).ToListAsync(ct))
            .Where(officer => officer.Holds(Duty.WorkspaceAdministrator, Today)).OrderBy(officer => officer.Person!.Name, StringComparer.CurrentCulture)];
        Invited = [.. (await Db.Set<JoinInvitation>().Where(invitation => invitation.Workspace == workspace.Code && invitation.EndedAt == null).ToListAsync(ct)).Where(invitation => invitation.IsOpen(Today, Now))];
        return true;
    }

    /// <summary>Whom to invite.</summary>
    public sealed record AdministratorForm
    {
        /// <summary>E-mail address.</summary>
        [Required, EmailAddress, StringLength(254), Display(Name = "sign-in.email")]
        public string Email { get; init; } = "";

        /// <summary>Title of the post.</summary>
        [Required, StringLength(Officer.TitleMaxLength), Display(Name = "operator.post")]
        public string Title { get; init; } = "";
    }
}
