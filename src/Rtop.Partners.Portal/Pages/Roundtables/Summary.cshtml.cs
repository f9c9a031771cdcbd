using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>The summary: paragraphs by theme, the re-identification check with a reason to each finding that stays, and the clearing.</summary>
[Needs(Permission.ReadRoundtables)]
public sealed class SummaryModel(PartnersDb db) : SummaryPage(db)
{
    const int MoreRows = 3;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public SummaryForm Form { get; set; } = new();

    /// <summary>Another wrote it meanwhile.</summary>
    public bool WasFaster { get; private set; }

    /// <summary>The reason that was typed to a finding, or is kept.</summary>
    public string TypedTo(Finding finding) => Form.Reasons.Find(row => row.Finding == finding.Key)?.Reason ?? ReasonOf(finding);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Fill(Standing, Standing.Count == 0 ? 1 : 0);
        return Page();
    }

    /// <summary>Keeps the paragraphs; or shows more rows, keeping nothing yet.</summary>
    [Needs(Permission.WriteRoundtables)]
    public async Task<IActionResult> OnPostAsync(Guid id, string? more, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Writes) return NotFound();
        var (typed, seen) = (Form.Typed(), Form.Revision);
        ModelState.Clear();
        Fill(typed, more is null ? 0 : MoreRows);
        if (more is not null) return Page();
        return await SaveAsync(Act.SummaryKept, () =>
        {
            if (Summary is null) Db.Add(Summary = RoundtableSummary.Of(Roundtable));
            Summary.Keep(Roundtable, typed, Db.Entry(Summary).State is EntityState.Added ? Summary.Revision : seen, By);
        }, ct);
    }

    /// <summary>Runs the check, and keeps the reasons that were typed.</summary>
    public async Task<IActionResult> OnPostCheckAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Summary is null) return NotFound();
        var reasons = Form.Reasons.Select(row => new FindingAnswer(row.Finding ?? "", row.Reason ?? "")).ToList();
        ModelState.Clear();
        Fill(Standing, 0);
        var subjects = await SubjectsAsync(ct);
        return await SaveAsync(Act.SummaryChecked, () => Summary.Check(Roundtable, subjects, reasons, By), ct);
    }

    /// <summary>Clears it.</summary>
    [Needs(Permission.LeadRoundtables)]
    public async Task<IActionResult> OnPostClearAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Summary is null || !Leads) return NotFound();
        ModelState.Clear();
        Fill(Standing, 0);
        var subjects = await SubjectsAsync(ct);
        return await SaveAsync(Act.SummaryCleared, () =>
        {
            // Nobody clears words that they have not read.
            if (Form.Revision != Summary.Revision) throw new StaleRevision(Form.Revision, Summary.Revision);
            Summary.Clear(Roundtable, subjects, By, Today);
        }, ct);
    }

    async Task<IActionResult> SaveAsync(Act act, Action change, CancellationToken ct)
    {
        try
        {
            if (!Ask(change)) return NotAccepted();
            Db.Record(act, "summary", Roundtable.Id, Roundtable.Originator);
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception fault) when (IsConflict(fault))
        {
            Db.ForgetChanges();
            await LoadAsync(Roundtable.Id, ct);
            Form = Form with { Revision = Summary?.Revision ?? 0 };
            WasFaster = true;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        return Redirect(act is Act.SummaryCleared ? Here() : Here("summary"));
    }

    void Fill(IEnumerable<SummaryParagraph> paragraphs, int empty) => Form = Form with { Revision = Request.Method == "GET" ? Summary?.Revision ?? 0 : Form.Revision, Rows = [.. paragraphs.Select(one => new ParagraphRow { Theme = one.Theme, Text = one.Text }), .. Enumerable.Range(0, empty).Select(_ => new ParagraphRow())] };
}
