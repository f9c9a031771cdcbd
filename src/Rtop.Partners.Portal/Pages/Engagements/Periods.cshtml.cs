using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>How long the workspace keeps confidential files: numbers, and nothing of any file.</summary>
[Needs(Permission.SetRetention)]
public sealed class PeriodsModel(PartnersDb db, IDatabase database) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PeriodsForm Form { get; set; } = new();

    /// <summary>What stands.</summary>
    public RetentionPeriods Stands { get; private set; } = null!;

    /// <summary>Somebody else set them meanwhile.</summary>
    public bool IsStale { get; private set; }

    /// <summary>They were kept.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Kept { get; set; }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        Stands = await RetentionRows.PeriodsAsync(db, Me.Workspace, ct);
        Form = new() { LogYears = Stands.LogYears, CodesDays = Stands.CodesDays, UndertakingYears = Stands.UndertakingYears, Revision = Stands.Revision };
    }

    /// <summary>Sets them.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Stands = await RetentionRows.PeriodsAsync(db, Me.Workspace, ct);
        try
        {
            if (!ModelState.IsValid || !Ask(() => Stands.Set(Form.LogYears!.Value, Form.CodesDays!.Value, Form.UndertakingYears!.Value, Form.Revision, By, Now))) return NotAccepted();
            if (db.Entry(Stands).State is EntityState.Detached) db.Add(Stands);
            db.Record(Act.RetentionPeriodsSet, "workspace", null);
            await db.SaveChangesAsync(ct);
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException || (fault is DbUpdateException failed && database.IsDuplicate(failed)))
        {
            // What was typed stays; what stands now is shown beside it, and the next save is based on that.
            db.ForgetChanges();
            (Stands, IsStale) = (await RetentionRows.PeriodsAsync(db, Me.Workspace, ct), true);
            Form = Form with { Revision = Stands.Revision };
            ModelState.Remove("Form.Revision");
            return NotAccepted();
        }

        return Redirect(Url.Content("~/retention?kept=true"));
    }

    /// <summary>Periods as typed.</summary>
    public sealed record PeriodsForm
    {
        /// <summary>Years of the log.</summary>
        [Required, Display(Name = "retention.log-years")]
        public int? LogYears { get; init; }

        /// <summary>Days of the codes.</summary>
        [Required, Display(Name = "retention.codes-days")]
        public int? CodesDays { get; init; }

        /// <summary>Years of undertakings.</summary>
        [Required, Display(Name = "retention.undertaking-years")]
        public int? UndertakingYears { get; init; }

        /// <summary>What they are based on.</summary>
        public int Revision { get; init; }
    }
}
