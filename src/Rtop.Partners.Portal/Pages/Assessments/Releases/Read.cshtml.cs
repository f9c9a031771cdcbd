using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Releases;

/// <summary>One release as the parties see it: what the recipient reads, who consented, when it opens, and the way back.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ReadModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The release.</summary>
    public Release Release { get; private set; } = null!;

    /// <summary>A reason as typed.</summary>
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    /// <summary>This organization is asked and has not answered.</summary>
    public bool IsAsked => Release.Opening is null && Release.Consents.Any(consent => consent.Workspace == Me.Workspace && consent.Verdict is ConsentVerdict.Awaited);

    /// <summary>Organizations that the text names: what the recipient would learn of.</summary>
    public IEnumerable<Workspace> Named => Me.Workspaces.Where(workspace => workspace.Code != Release.Recipient
        && (Release.Text.Contains($"\"{workspace.Code}\"", StringComparison.Ordinal) || Release.Text.Split([' ', '.', ',', ';', '-', '"', '\'', '(', ')', '’', '\n', '\\']).Contains(workspace.ShortIn("en"))));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid release, CancellationToken ct) => await LoadAsync(id, release, ct) ? Page() : NotFound();

    /// <summary>This organization answers whether its words may go there.</summary>
    [Needs(Permission.SignEditions)]
    [StepUp]
    public Task<IActionResult> OnPostConsentAsync(Guid id, Guid release, ConsentVerdict verdict, CancellationToken ct) =>
        DoAsync(id, release, Act.ReleaseConsented, () => Release.Consent(verdict, By, Now), ct);

    /// <summary>Opens it: after the time, or earlier with a clearing officer's reason.</summary>
    [Needs(Permission.ClearReleases)]
    [StepUp]
    public Task<IActionResult> OnPostOpenAsync(Guid id, Guid release, CancellationToken ct) =>
        DoAsync(id, release, Act.ReleaseOpened, () => Db.Add(Release.Open(Form.Reason ?? "", By, Now)), ct);

    /// <summary>Calls it back.</summary>
    [Needs(Permission.LeadAssessments)]
    public Task<IActionResult> OnPostRecallAsync(Guid id, Guid release, CancellationToken ct) =>
        DoAsync(id, release, Act.ReleaseRecalled, () => Db.Add(Release.CallBack(Form.Reason ?? "", By, Now)), ct);

    async Task<IActionResult> DoAsync(Guid id, Guid release, Act act, Action what, CancellationToken ct)
    {
        if (!await LoadAsync(id, release, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(what)) return NotAccepted();
        Db.Record(act, "release", release, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}/releases/{release}"));
    }

    async Task<bool> LoadAsync(Guid id, Guid release, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Release = (await Db.Set<Release>().Include(row => row.Consents).Include(row => row.Opening).Include(row => row.Readings).Include(row => row.Recall).ThenInclude(recall => recall!.Answer)
            .AsSplitQuery().SingleOrDefaultAsync(row => row.Id == release && row.AssessmentId == id, ct))!;
        return Release is not null;
    }

    /// <summary>A reason.</summary>
    public sealed record ReasonForm
    {
        /// <summary>Why.</summary>
        [StringLength(Release.PurposeMaxLength), Display(Name = "release.why")]
        public string? Reason { get; init; }
    }
}
