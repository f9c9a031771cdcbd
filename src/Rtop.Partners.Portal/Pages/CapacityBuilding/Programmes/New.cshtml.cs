using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>Opens a programme, with its own names for its levels, alone or as the successor of another.</summary>
[Needs(Permission.LeadProgrammes)]
public sealed class NewModel(PartnersDb db) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public NewForm Form { get; set; } = new();

    /// <summary>Programmes of the workspace that it may continue.</summary>
    public IReadOnlyList<Programme> Own { get; private set; } = [];

    /// <summary>Shows the empty form.</summary>
    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Opens it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid) return NotAccepted();
        if (Form.Predecessor is { } before && Own.All(programme => programme.Id != before)) return NotFound();

        // Two officers opening at once would take the same number; the second tries again with the next.
        for (var attempt = 1; ; attempt++)
        {
            Programme? programme = null;
            var me = Me.Workspace;
            var number = await db.Set<Programme>().Where(row => row.Originator == me).Select(row => (int?)row.Number).MaxAsync(ct) ?? 0;
            if (!Ask(() => programme = Programme.Open(Form.ToTerms(Me.Place!.Zone), number + 1, By, Now, predecessor: Form.Predecessor))) return NotAccepted();
            db.Add(programme!);
            db.Record(Act.ProgrammeOpened, "programme", programme!.Id);
            try
            {
                await db.SaveChangesAsync(ct);
                return Redirect(Url.Content($"~/programmes/{programme.Id}/frame"));
            }
            catch (DbUpdateException fault) when (attempt < 5 && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
            {
                db.ForgetChanges();
            }
        }
    }

    async Task LoadAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        Own = await db.Set<Programme>().AsNoTracking().Where(programme => programme.Originator == me).OrderBy(programme => programme.Number).ToListAsync(ct);
    }

    /// <summary>A programme as typed.</summary>
    public sealed record NewForm
    {
        /// <summary>Title.</summary>
        [Required, StringLength(Programme.TitleMaxLength), Display(Name = "programme.name")]
        public string Title { get; init; } = "";

        /// <summary>What it is called for short.</summary>
        [StringLength(Programme.WordMaxLength), Display(Name = "programme.acronym")]
        public string? Acronym { get; init; }

        /// <summary>What it is for.</summary>
        [StringLength(Programme.AimMaxLength), Display(Name = "programme.aim")]
        public string? Aim { get; init; }

        /// <summary>First day.</summary>
        [Required, Display(Name = "programme.starts-on")]
        public DateOnly? StartsOn { get; init; }

        /// <summary>Last day.</summary>
        [Display(Name = "programme.ends-on")]
        public DateOnly? EndsOn { get; init; }

        /// <summary>Label.</summary>
        [Required, Display(Name = "assessments.label")]
        public HandlingLabel? Label { get; init; }

        /// <summary>The programme that it continues.</summary>
        [Display(Name = "programme.predecessor")]
        public Guid? Predecessor { get; init; }

        /// <summary>Name of the first level.</summary>
        [StringLength(Programme.WordMaxLength), Display(Name = "programme.cluster-word")]
        public string? ClusterWord { get; init; }

        /// <summary>Name of the second level.</summary>
        [StringLength(Programme.WordMaxLength), Display(Name = "programme.objective-word")]
        public string? ObjectiveWord { get; init; }

        /// <summary>Name of the dated steps.</summary>
        [StringLength(Programme.WordMaxLength), Display(Name = "programme.milestone-word")]
        public string? MilestoneWord { get; init; }

        internal ProgrammeTerms ToTerms(string zone) => new(Title, Acronym ?? "", (Aim ?? "").ReplaceLineEndings("\n"), StartsOn!.Value, EndsOn, zone, Label!.Value, ClusterWord ?? "", ObjectiveWord ?? "", MilestoneWord ?? "");
    }
}
