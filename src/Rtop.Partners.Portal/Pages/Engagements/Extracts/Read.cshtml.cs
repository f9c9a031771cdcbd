using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Extracts;

/// <summary>An extract with what the check found in it; the two officers answer that, approve it, and it leaves.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements)]
public sealed class ReadModel(PartnersDb db, ISealing sealing, IDatabase database, ILogger<ReadModel> log) : ExtractPage(db, sealing, log)
{
    /// <summary>The extract.</summary>
    public Extract Extract { get; private set; } = null!;

    /// <summary>The version that stands, with what the check found.</summary>
    public CheckedText Checked { get; private set; } = null!;

    /// <summary>Approvals of the version that stands.</summary>
    public IReadOnlyList<ExtractApproval> Approvals { get; private set; } = [];

    /// <summary>What the joint file got.</summary>
    public ConfidentialContribution? Left { get; private set; }

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The finding whose reason was not accepted, with what was typed.</summary>
    public (string Key, string Reason)? Typed { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid extract, CancellationToken ct)
    {
        if (!await LoadAsync(id, extract, ct)) return NotFound();
        await KeepReadingAsync(null, ct);
        return Page();
    }

    /// <summary>Says why a finding may stay.</summary>
    public async Task<IActionResult> OnPostDismissAsync(Guid id, Guid extract, string? finding, string? reason, int seen, CancellationToken ct)
    {
        if (!await LoadAsync(id, extract, ct)) return NotFound();
        Typed = (finding ?? "", reason ?? "");
        return await KeepAsync(id, Act.ExtractWritten, () => Db.Add(Extract.Dismiss(File, finding ?? "", reason ?? "", seen, subjects, Sealing, By)), ct);
    }

    /// <summary>Approves the version that was shown; the second approval lets it out.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostApproveAsync(Guid id, Guid extract, int version, CancellationToken ct) =>
        await LoadAsync(id, extract, ct) ? await KeepAsync(id, Act.ExtractApproved, () => Db.Add(Extract.Approve(File, version, Role, subjects, Sealing, By)), ct) : NotFound();

    /// <summary>Tries again what an interruption left undone.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostReleaseAsync(Guid id, Guid extract, CancellationToken ct) => await LoadAsync(id, extract, ct) ? await KeepAsync(id, null, () => { }, ct) : NotFound();

    async Task<IActionResult> KeepAsync(Guid id, Act? act, Action change, CancellationToken ct)
    {
        try
        {
            if (!Ask(change)) return NotAccepted();
            if (act is { } done)
            {
                Db.Record(done, "extract", Extract.Id, detail: WrittenDetail.Of(Extract.Last.Number, Extract.Last.Body));
                await Db.SaveChangesAsync(ct);
            }

            await ReleaseAsync(Extract, ct);
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException || fault is DbUpdateException other && database.IsDuplicate(other))
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, Extract.Id, ct)) return NotFound();
            Ask(() => Rule.Require(false, "extract.changed-meanwhile"));
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/engagements/{id}/extracts/{Extract.Id}"));
    }

    ExtractSubjects subjects = ExtractSubjects.None;

    async Task<bool> LoadAsync(Guid id, Guid extract, CancellationToken ct)
    {
        if (!await FindForTeamAsync(id, ct) || await ExtractAsync(extract, ct) is not { } found) return false;
        subjects = await SubjectsAsync(ct);
        var text = found.Last.TextBy(Sealing);
        (Extract, Checked, Approvals, Names) = (found, new(text, ExtractCheck.Find(text, subjects)), found.Standing(Sealing), await NamesAsync(ct));
        Left = await Db.Set<ConfidentialContribution>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == text.Contribution, ct);
        return true;
    }
}
