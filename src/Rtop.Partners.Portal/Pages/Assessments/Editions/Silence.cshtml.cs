using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>Puts an edition under silence, or gives a running procedure more time.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class SilenceModel(PartnersDb db) : EditionPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SilenceForm Form { get; set; } = new();

    /// <summary>Zones that can be chosen: those of the organizations' seats, and UTC.</summary>
    public IReadOnlyList<string> ZoneIds => [.. Me.Workspaces.Select(workspace => workspace.Zone).Append("Etc/UTC").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        Form = Course.Silence is { } running ? new() { LastDay = running.LastDay, LastMinute = running.LastMinute, Zone = running.Zone } : new() { Zone = Me.Place!.Zone };
        return Page();
    }

    /// <summary>Begins or prolongs it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(BeginOrExtend)) return NotAccepted();
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            ModelState.AddModelError("", T["silence.changed-meanwhile"]);
            return NotAccepted();
        }

        return Redirect(Address);
    }

    void BeginOrExtend()
    {
        if (Course.Silence is { } running)
        {
            running.Extend(Assessment, Form.LastDay!.Value, Form.LastMinute!.Value, Form.Reason ?? "", By, Now);
            Db.Record(Act.SilenceExtended, "edition", Edition.Id, Assessment.Originator);
            return;
        }

        Db.Add(Rtop.Partners.Assessments.Silence.Begin(Assessment, Course, Form.LastDay!.Value, Form.LastMinute!.Value, Form.Zone, By, Now));
        Db.Record(Act.SilenceBegun, "edition", Edition.Id, Assessment.Originator);
    }

    async Task<bool> LoadAsync(Guid id, int number, CancellationToken ct) =>
        await FindEditionAsync(id, number, ct) && Role is PartyRole.CoLead && State is EditionState.Open or EditionState.UnderSilence && IsOpen;

    /// <summary>The stated minute as typed.</summary>
    public sealed record SilenceForm
    {
        /// <summary>The day.</summary>
        [Required, Display(Name = "silence.last-day")]
        public DateOnly? LastDay { get; init; }

        /// <summary>The minute.</summary>
        [Required, Display(Name = "silence.last-minute")]
        public TimeOnly? LastMinute { get; init; }

        /// <summary>The zone of both.</summary>
        [Required, StringLength(60), Display(Name = "silence.zone")]
        public string Zone { get; init; } = "";

        /// <summary>Why more time is given.</summary>
        [StringLength(SilenceExtension.ReasonMaxLength), Display(Name = "silence.reason")]
        public string? Reason { get; init; }
    }
}
