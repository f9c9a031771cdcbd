using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>The rapporteur's workbench: everything that was said, in one form, kept as one piece.</summary>
[Needs(Permission.WriteRoundtables)]
public sealed class RecordModel(PartnersDb db) : RoundtablePage(db)
{
    const int MoreRows = 5, FirstRows = 3;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public RecordForm Form { get; set; } = new();

    /// <summary>How many of the last rows another wrote meanwhile; null where nobody did.</summary>
    public int? Theirs { get; private set; }

    /// <summary>What the check of a row finds.</summary>
    public IReadOnlyList<Finding> FindingsOf(ContributionRow row) => Reidentification.Check(row.Text ?? "", subjects);

    ReidentificationSubjects subjects = ReidentificationSubjects.None;

    /// <summary>Shows the form, with room for some more.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var record = await RecordAsync(ct);
        Fill(record?.Contributions ?? [], record?.Token ?? Guid.Empty, FirstRows);
        Db.Record(Act.RoundtableRecordRead, "roundtable", id);
        await Db.SaveChangesAsync(ct);
        return Page();
    }

    /// <summary>Keeps all of it; or shows more rows, keeping nothing yet.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? more, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ModelState.Clear();
        var typed = Form.Typed();
        Fill(typed, Form.Token, more is null ? 0 : MoreRows);
        if (more is not null) return Page();
        var record = await RecordAsync(ct);
        try
        {
            if (!Ask(() => Keep(record, typed))) return NotAccepted();
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception fault) when (IsConflict(fault))
        {
            return await ConflictAsync(typed, ct);
        }

        return Redirect(Here());
    }

    void Keep(RoundtableRecord? record, IReadOnlyList<RoundtableContribution> typed)
    {
        var isNew = record is null;
        record ??= RoundtableRecord.Of(Roundtable);
        // Said once a day, with nobody's name and no hour: the chain must not tell who wrote what.
        if (record.Keep(Roundtable, typed, isNew ? record.Token : Form.Token, By, Today)) Db.RecordDay(Act.RoundtableRecordKept, "roundtable", Roundtable.Id);
        if (isNew) Db.Add(record);
    }

    // What was typed stays, and what another wrote meanwhile comes behind it: whoever saves next has read both.
    async Task<IActionResult> ConflictAsync(IReadOnlyList<RoundtableContribution> typed, CancellationToken ct)
    {
        Db.ForgetChanges();
        var now = (await RecordAsync(ct))!;
        List<RoundtableContribution> theirs = [.. now.MissingFrom([.. typed])];
        Fill([.. typed, .. theirs], now.Token, 0);
        Theirs = theirs.Count;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    void Fill(IEnumerable<RoundtableContribution> contributions, Guid token, int empty) => Form = new() { Token = token, Rows = [.. contributions.Select(ContributionRow.Of), .. Enumerable.Range(0, empty).Select(_ => new ContributionRow())] };

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Writes) return false;
        subjects = await SubjectsAsync(ct);
        return true;
    }
}
