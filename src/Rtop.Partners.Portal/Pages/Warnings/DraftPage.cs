using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>What the two pages on which a draft is written have in common.</summary>
public abstract class DraftPage(PartnersDb db) : PortalPage
{
    const int MoreRows = 3;

    /// <summary>The context.</summary>
    protected PartnersDb Db => db;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public DraftForm Form { get; set; } = new();

    /// <summary>A colleague's text that was saved meanwhile; null where there is none.</summary>
    public WarningTerms? Theirs { get; private set; }

    /// <summary>Assessments that a warning may name as what it arose from.</summary>
    public IReadOnlyList<Assessment> Assessments { get; private set; } = [];

    /// <summary>Workspaces that can receive it.</summary>
    public IEnumerable<Workspace> Others => Me.Workspaces.Where(workspace => workspace.Code != Me.Workspace);

    /// <summary>Where to go without keeping.</summary>
    public abstract string Back { get; }

    /// <summary>Loads what the form offers.</summary>
    protected async Task OfferAsync(CancellationToken ct) =>
        Assessments = Me.May.Includes(Permission.ReadAssessments) ? await db.Assessments.AsNoTracking().OrderBy(file => file.Originator).ThenBy(file => file.Number).ToListAsync(ct) : [];

    /// <summary>What was typed; an assessment only where the reader may read it.</summary>
    protected WarningTerms Typed() => (Form with { AssessmentId = Assessments.Any(file => file.Id == Form.AssessmentId) ? Form.AssessmentId : null }).ToTerms(Others.Select(workspace => workspace.Code.Value));

    /// <summary>The form again: with more rows, where those are asked for, or with what is wrong.</summary>
    protected PageResult Again(bool more)
    {
        if (!more) return NotAccepted();
        ModelState.Clear();
        Form = Form.WithRows(MoreRows);
        return Page();
    }

    /// <summary>The form again, beside what a colleague wrote; kept a second time it replaces that.</summary>
    protected PageResult AgainBeside(WarningDraft draft)
    {
        Theirs = draft.Terms;
        ModelState.Clear();
        Form = Form with { Seen = draft.Revision };
        ModelState.AddModelError("", T["warning.draft-meanwhile"]);
        return NotAccepted();
    }
}
