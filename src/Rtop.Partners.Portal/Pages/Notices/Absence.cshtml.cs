using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Notices;

/// <summary>One's own absence, who stands in, and which colleagues are away.</summary>
[Needs(Permission.Enter)]
public sealed class AbsenceModel(PartnersDb db) : PortalPage
{
    List<Officer> officers = [];
    List<Absence> ahead = [];

    /// <summary>What is typed.</summary>
    [BindProperty]
    public AbsenceForm Form { get; set; } = new();

    /// <summary>True after a redirect from something that was done.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>One's own, today or to come.</summary>
    public Absence? Mine => ahead.FirstOrDefault(absence => absence.OfficerId == By.Id);

    /// <summary>Those of colleagues.</summary>
    public IEnumerable<Absence> Others => ahead.Where(absence => absence.OfficerId != By.Id);

    /// <summary>Colleagues who may do what reminders ask of the reader, by name.</summary>
    public IEnumerable<Officer> Deputies => officers.Where(officer => officer.PersonId != By.PersonId && Absence.MayStandIn(By, officer, Today)).OrderBy(officer => officer.Person!.Name, StringComparer.CurrentCulture);

    /// <summary>The day it is at the seat.</summary>
    public DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>The name of an officer here.</summary>
    public string NameOf(Guid id) => officers.Find(officer => officer.Id == id)?.Person!.Name ?? T["absence.left"];

    /// <summary>Shows it.</summary>
    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Enters an absence.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Absence? absence = null;
        if (!ModelState.IsValid || !Ask(() => absence = Absence.Enter(By, officers.Find(officer => officer.Id == Form.DeputyId), Form.From!.Value, Form.Until!.Value, ahead, Today, Now))) return NotAccepted();
        db.Add(absence!);
        db.Record(Act.AbsenceEntered, "absence", absence!.Id);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/absence?done=true"));
    }

    /// <summary>Ends it before its time, or takes it back. Nobody else's is there to be ended.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid absence, CancellationToken ct)
    {
        await LoadAsync(ct);
        ModelState.Clear();
        if (Mine is not { } mine || mine.Id != absence) return NotFound();
        if (!Ask(() => mine.End(By, Today, Now))) return NotAccepted();
        db.Record(Act.AbsenceEnded, "absence", absence);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/absence?done=true"));
    }

    async Task LoadAsync(CancellationToken ct)
    {
        var today = Today;
        officers = await Matter.OfficersAsync(db, ct);
        ahead = await db.Set<Absence>().Where(absence => absence.EndedAt == null && absence.Until >= today).OrderBy(absence => absence.From).ThenBy(absence => absence.EnteredAt).ToListAsync(ct);
    }

    /// <summary>An absence as typed.</summary>
    public sealed record AbsenceForm
    {
        /// <summary>First day.</summary>
        [Required, Display(Name = "absence.from")]
        public DateOnly? From { get; init; }

        /// <summary>Last day.</summary>
        [Required, Display(Name = "absence.until")]
        public DateOnly? Until { get; init; }

        /// <summary>Who stands in.</summary>
        [Required, Display(Name = "absence.deputy")]
        public Guid? DeputyId { get; init; }
    }
}
