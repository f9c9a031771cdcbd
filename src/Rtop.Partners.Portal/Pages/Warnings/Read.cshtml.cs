using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>A warning: for who warns with every recipient's clock, for a recipient with its own.</summary>
[Needs(Permission.ReadWarnings)]
public sealed class ReadModel(PartnersDb db) : WarningPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ResponseForm Form { get; set; } = new();

    /// <summary>The assessment it arose from, where the reader may read both.</summary>
    public Assessment? Basis { get; private set; }

    /// <summary>The reader may answer it.</summary>
    public bool Answers => Own is not null && Me.May.Includes(Permission.AnswerWarnings);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>Acknowledges receipt. A second time changes nothing: a colleague was faster, or the button was pressed twice.</summary>
    [Needs(Permission.AnswerWarnings)]
    public async Task<IActionResult> OnPostAcknowledgeAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Own is not { } own) return NotFound();
        if (own.Acknowledgement is not null) return Redirect(Here());
        var now = Now;
        return await SaveAsync(Act.WarningAcknowledged, () => own.Acknowledge(By, now, now), Here(), ct);
    }

    /// <summary>Answers.</summary>
    [Needs(Permission.AnswerWarnings)]
    public async Task<IActionResult> OnPostRespondAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Own is not { } own) return NotFound();
        var now = Now;
        return await SaveAsync(Act.WarningAnswered, () => own.Respond(Form.Answer ?? default, (Form.Words ?? "").ReplaceLineEndings("\n"), By, now, now), Here(), ct);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return false;
        if (Warning.Basis is { } basis && Me.May.Includes(Permission.ReadAssessments)) Basis = await Db.Assessments.AsNoTracking().SingleOrDefaultAsync(file => file.Id == basis.AssessmentId, ct);
        return true;
    }

    /// <summary>An answer as typed.</summary>
    public sealed record ResponseForm
    {
        /// <summary>What the recipient does.</summary>
        public WarningAnswer? Answer { get; init; }

        /// <summary>In its words.</summary>
        public string? Words { get; init; }
    }
}
