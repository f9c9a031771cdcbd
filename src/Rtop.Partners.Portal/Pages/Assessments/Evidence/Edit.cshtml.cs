using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>The holder grades its evidence anew or changes its handling; what stood before is kept.</summary>
[Needs(Permission.RateAssessments)]
public sealed class EditModel(PartnersDb db) : EvidencePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public EditForm Form { get; set; } = new();

    /// <summary>Shows the form with the grade as it stands, but for the reason.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await LoadAsync(id, evidence, ct)) return NotFound();
        Form = new()
        {
            Reliability = Card.Reliability,
            Credibility = Card.Credibility,
            // A piece that the file has overtaken must be given a level of today.
            Label = Card.LabelOn(Assessment),
            Disclosure = Card.Disclosure,
            ConfirmedBy = Card.Grades.LastOrDefault()?.ConfirmedBy,
            Seen = Card.Revision,
        };
        return Page();
    }

    /// <summary>Keeps the new grade.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await LoadAsync(id, evidence, ct)) return NotFound();
        var isSeenElsewhere = (await LinksAsync(ct)).Any(link => link.IsOf(evidence) && link.Origin is ReportOrigin.Independent);
        try
        {
            if (!ModelState.IsValid || !Ask(() => Card.Regrade(Assessment, Form.ToGrading(), isSeenElsewhere, Form.Seen, By, Now))) return NotAccepted();
            Db.Add(Card.Grades[^1]);
            Db.Record(Act.EvidenceGraded, "evidence", evidence, Told);
            await Db.SaveChangesAsync(ct);
            return Redirect(Address);
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException)
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, evidence, ct)) return NotFound();
            // What was typed stays; sent again, it stands on what the page now shows.
            ModelState.Remove("Form.Seen");
            Form = Form with { Seen = Card.Revision };
            Ask(() => Rule.Require(false, "evidence.stale"));
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }

    async Task<bool> LoadAsync(Guid id, Guid evidence, CancellationToken ct) => await FindEvidenceAsync(id, evidence, ct) && IsHolder && Role is not PartyRole.Observer;

    /// <summary>A grade, and the state it was given on.</summary>
    public sealed record EditForm : GradingForm
    {
        /// <summary>Revision of the card when the form was opened.</summary>
        public int Seen { get; init; }
    }
}
