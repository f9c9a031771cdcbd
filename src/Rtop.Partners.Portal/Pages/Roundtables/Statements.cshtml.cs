using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>Statements with a name to them: written down, and confirmed by whoever made them.</summary>
[Needs(Permission.ReadRoundtables)]
public sealed class StatementsModel(PartnersDb db) : RoundtablePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public StatementForm Form { get; set; } = new();

    /// <summary>Those of the reader's own organization that wait for the speaker's word.</summary>
    public IReadOnlyList<AttributableStatement> Waiting { get; private set; } = [];

    /// <summary>All that there are.</summary>
    public IReadOnlyList<AttributableStatement> All { get; private set; } = [];

    /// <summary>The statement to which a confirmation was typed that was not accepted.</summary>
    public Guid? Confirming { get; private set; }

    /// <summary>Shows the forms.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Writes one down.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ModelState.Clear();
        AttributableStatement? statement = null;
        var (record, number) = (await RecordAsync(ct), All.Count == 0 ? 1 : All.Max(one => one.Number) + 1);
        if (!Ask(() => statement = AttributableStatement.Note(Roundtable, record, number, new(Form.Speaker ?? "", Form.Capacity ?? "", (Form.Text ?? "").ReplaceLineEndings("\n")), By))) return NotAccepted();
        Db.Add(statement!);
        Db.Record(Act.StatementNoted, "statement", statement!.Id, Roundtable.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Here("statements"));
    }

    /// <summary>Writes down that the speaker confirmed one.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(Guid id, Guid statement, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Waiting.FirstOrDefault(one => one.Id == statement) is not { } waiting) return NotFound();
        ModelState.Clear();
        Confirming = statement;
        if (!Ask(() => waiting.Confirm(Roundtable, Form.How ?? "", Form.On, By, Today))) return NotAccepted();
        Db.Record(Act.StatementConfirmed, "statement", statement, Roundtable.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Here());
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Works) return false;
        All = await Db.Set<AttributableStatement>().Where(row => row.RoundtableId == id).OrderBy(row => row.Number).ToListAsync(ct);
        Waiting = [.. All.Where(one => one.ConfirmedOn is null && one.Workspace == Me.Workspace)];
        return true;
    }

    /// <summary>A statement, or its confirmation, as typed.</summary>
    public sealed record StatementForm
    {
        /// <summary>Who said it.</summary>
        public string? Speaker { get; init; }

        /// <summary>As what.</summary>
        public string? Capacity { get; init; }

        /// <summary>What was said.</summary>
        public string? Text { get; init; }

        /// <summary>How the speaker confirmed it.</summary>
        public string? How { get; init; }

        /// <summary>On which day.</summary>
        public DateOnly? On { get; init; }
    }
}
