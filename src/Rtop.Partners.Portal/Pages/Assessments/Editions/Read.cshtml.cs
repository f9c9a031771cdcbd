using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>One edition: its text, where each organization stands on it, and what the reader may do.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ReadModel(PartnersDb db, StandIns standIns) : EditionPage(db)
{
    /// <summary>What is chosen in signing.</summary>
    [BindProperty]
    public SignForm Form { get; set; } = new();

    /// <summary>This organization's drafts that wait for a second officer.</summary>
    public IReadOnlyList<Position> Drafts => [.. Course.Positions.Where(drafted =>
        drafted.Workspace == Me.Workspace && drafted.EditionId == Edition.Id && Course.SignOffs.All(given => given.PositionId != drafted.Id))];

    /// <summary>Names of colleagues who drafted, by officer.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The edition is there for a lead to put under silence.</summary>
    public bool MayBeginSilence => IsOpen && Course.Silence is null && Role is PartyRole.CoLead && Me.May.Includes(Permission.LeadAssessments);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        if (Assessment.Label >= HandlingLabel.Restricted)
        {
            Db.Record(Act.AssessmentRead, "edition", Edition.Id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
        }

        return Page();
    }

    /// <summary>A second officer signs what a colleague drafted.</summary>
    [Needs(Permission.SignEditions)]
    public async Task<IActionResult> OnPostSignAsync(Guid id, int number, Guid position, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct) || Drafts.FirstOrDefault(draft => draft.Id == position) is not { } draft) return NotFound();
        SignOff? given = null;
        if (!ModelState.IsValid || !Ask(() => standIns.Require(Form.For, Permission.SignEditions))
            || !Ask(() => given = SignOff.Give(Assessment, Course, draft, By, Now, standIns.ForWhom(StandInKind.PositionDrafted, draft.Id), Form.For))) return NotAccepted();
        await using var transaction = await Db.Database.BeginTransactionAsync(ct);
        Db.Add(given!);
        standIns.Write(Form.For, Permission.SignEditions, StandInKind.PositionSigned, draft.Id, id);
        Db.Record(Act.PositionSigned, "edition", Edition.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        await AdoptIfSignedAsync(ct);
        await transaction.CommitAsync(ct);
        return Redirect(Address);
    }

    async Task<bool> LoadAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await FindEditionAsync(id, number, ct)) return false;
        await standIns.LoadAsync(ct, [Edition.Id, .. Course.Positions.Where(drafted => drafted.Workspace == Me.Workspace).Select(drafted => drafted.Id)]);
        var colleagues = Drafts.Select(draft => draft.OfficerId).Distinct().ToList();
        Names = await Db.Officers.Where(officer => colleagues.Contains(officer.Id)).Select(officer => new { officer.Id, officer.Person!.Name }).ToDictionaryAsync(officer => officer.Id, officer => officer.Name, ct);
        return true;
    }

    /// <summary>What is chosen in signing.</summary>
    public sealed record SignForm
    {
        /// <summary>In whose name; null is the own.</summary>
        [Display(Name = "stand-in.in-whose-name")]
        public Guid? For { get; init; }
    }
}
