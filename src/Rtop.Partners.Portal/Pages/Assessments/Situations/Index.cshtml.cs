using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Maps;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Situations;

/// <summary>The countries and areas that a file speaks of, and the links between them and to those of other files.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db, Outlines outlines) : SituationPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    /// <summary>What is shown.</summary>
    public SituationView View { get; private set; } = null!;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Puts a country or an area on the file.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Role is PartyRole.Observer) return NotFound();
        Situation? situation = null;
        if (!ModelState.IsValid || !Ask(() => situation = Situation.On(Assessment, Standing, Form.Country, Form.Area ?? "", Form.Part!.Value, By, Now))) return NotAccepted();
        Db.Add(situation!);
        Db.Record(Act.SituationNoted, "situation", situation!.Id, Assessment.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // A partner was faster with the same.
            Ask(() => Rule.RequireAt("Area", false, "situation.twice"));
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/assessments/{id}/situations"));
    }

    /// <summary>Takes one off.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid situation, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Role is PartyRole.Observer || Standing.FirstOrDefault(one => one.Id == situation) is not { } found) return NotFound();
        ModelState.Clear();
        var links = await LinksAsync(ct);
        if (!Ask(() => found.End(Assessment, links, By, Now))) return NotAccepted();
        Db.Record(Act.SituationEnded, "situation", found.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}/situations"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindStandingAsync(id, ct)) return false;
        View = await SituationView.OfAsync(Db, outlines, [.. Standing], ct);
        return true;
    }

    /// <summary>A country or an area as typed.</summary>
    public sealed record PlaceForm
    {
        /// <summary>Country code.</summary>
        [Required, StringLength(3), Display(Name = "situation.country-code")]
        public string Country { get; init; } = "";

        /// <summary>The area; empty for the whole country.</summary>
        [StringLength(Situation.AreaMaxLength), Display(Name = "situation.area")]
        public string? Area { get; init; }

        /// <summary>Assessed, or beside it.</summary>
        [Required, Display(Name = "situation.part")]
        public SituationPart? Part { get; init; }
    }
}
