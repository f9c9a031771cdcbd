using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>One proposal: what it would change, and the lead drafter's answer.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ProposalModel(PartnersDb db) : ProposalsPage(db)
{
    /// <summary>The answer as typed.</summary>
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>The proposal.</summary>
    public Proposal Proposal { get; private set; } = null!;

    /// <summary>The text that was changed.</summary>
    public string Was { get; private set; } = "";

    /// <summary>The section with the proposal in it; null when both touch the same words.</summary>
    public string? Within { get; private set; }

    /// <summary>The reader's organization answers it.</summary>
    public bool MayAnswer => Proposal.Decision is null && Section.LeadDrafter == Me.Workspace && Proposal.Workspace != Me.Workspace && Me.May.Includes(Permission.WriteAssessments);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, Guid proposal, CancellationToken ct) => await LoadAsync(id, section, proposal, ct) ? Page() : NotFound();

    /// <summary>Accepts it: as it fits the present text, or in the words that were typed.</summary>
    [Needs(Permission.WriteAssessments)]
    public async Task<IActionResult> OnPostAcceptAsync(Guid id, Guid section, Guid proposal, CancellationToken ct)
    {
        if (!await LoadAsync(id, section, proposal, ct)) return NotFound();
        try
        {
            if ((Form.Text?.ReplaceLineEndings("\n") ?? Within) is not { } text) return Conflict(ModelState.IsValid);
            if (!ModelState.IsValid || !Ask(() => Proposal.Accept(Assessment, Section, Proposals, text, Form.Revision, By, Now))) return NotAccepted();
            return await SaveAsync(Act.ProposalAccepted, ct);
        }
        catch (Exception fault) when (IsRace(fault))
        {
            // Somebody saved since: what would stand now is shown, with the words that were typed.
            Db.ForgetChanges();
            return await LoadAsync(id, section, proposal, ct) ? Conflict(true) : NotFound();
        }
    }

    /// <summary>Refuses it with a reason.</summary>
    [Needs(Permission.WriteAssessments)]
    public Task<IActionResult> OnPostRefuseAsync(Guid id, Guid section, Guid proposal, CancellationToken ct) =>
        AnswerAsync(id, section, proposal, Act.ProposalRefused, () => Proposal.Refuse(Assessment, Section, Proposals, (Form.Reason ?? "").ReplaceLineEndings("\n"), By, Now), ct);

    /// <summary>The proposer takes it back.</summary>
    [Needs(Permission.WriteAssessments)]
    public Task<IActionResult> OnPostWithdrawAsync(Guid id, Guid section, Guid proposal, CancellationToken ct) =>
        AnswerAsync(id, section, proposal, Act.ProposalWithdrawn, () => Proposal.Withdraw(Assessment, By, Now), ct);

    async Task<IActionResult> AnswerAsync(Guid id, Guid section, Guid proposal, Act act, Action answer, CancellationToken ct)
    {
        if (!await LoadAsync(id, section, proposal, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(answer)) return NotAccepted();
        try
        {
            return await SaveAsync(act, ct);
        }
        catch (Exception fault) when (IsRace(fault))
        {
            Db.ForgetChanges();
            return await LoadAsync(id, section, proposal, ct) ? Conflict(true) : NotFound();
        }
    }

    async Task<IActionResult> SaveAsync(Act act, CancellationToken ct)
    {
        Db.Record(act, "proposal", Proposal.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(act is Act.ProposalAccepted ? TextAddress : $"{Here("proposals")}#p-{Proposal.Id}");
    }

    PageResult Conflict(bool valid)
    {
        if (valid) Response.StatusCode = StatusCodes.Status409Conflict;
        return valid ? Page() : NotAccepted();
    }

    async Task<bool> LoadAsync(Guid id, Guid section, Guid proposal, CancellationToken ct)
    {
        if (!await FindProposalsAsync(id, section, ct) || Proposals.FirstOrDefault(one => one.Id == proposal) is not { } found) return false;
        Proposal = found;
        Was = (await VersionAsync(found.BasedOn, ct))!.Text;
        Within = found.Within(Section, Was);
        return true;
    }

    /// <summary>An answer.</summary>
    public sealed record AnswerForm
    {
        /// <summary>The words in which it is accepted, where the drafter must choose them.</summary>
        [StringLength(Section.TextMaxLength), Display(Name = "proposal.text")]
        public string? Text { get; init; }

        /// <summary>The version of the section that the drafter saw.</summary>
        public int Revision { get; init; }

        /// <summary>Why it is refused.</summary>
        [StringLength(Proposal.WhyMaxLength), Display(Name = "proposal.refusal-reason")]
        public string? Reason { get; init; }
    }
}
