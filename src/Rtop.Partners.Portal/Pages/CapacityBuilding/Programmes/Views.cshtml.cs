using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>One's own saved views of a programme: kept from its pages, removed here.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ViewsModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>What is to be kept.</summary>
    [BindProperty]
    public ViewForm Form { get; set; } = new();

    /// <summary>Those that are there, by name.</summary>
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Keeps one and goes back to it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        SavedView? kept = null;
        if (!ModelState.IsValid || !Ask(() => kept = SavedView.Keep(Programme, Form.Page, Form.Name, Form.Query ?? "", Views, By, Now))) return NotAccepted();
        Db.Add(kept!);
        Db.Record(Act.ViewKept, "programme", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content(kept!.Page is ViewPage.Timeline ? $"~/programmes/{id}/timeline?{kept.Query}" : $"~/programmes/{id}?{kept.Query}"));
    }

    /// <summary>Removes one.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid view, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Views.FirstOrDefault(one => one.Id == view) is not { } found) return NotFound();
        found.Remove(Now);
        Db.Record(Act.ViewRemoved, "programme", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/programmes/{id}/views"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Views = await Db.ViewsOf(id).ToListAsync(ct);
        return true;
    }

    /// <summary>A view as typed.</summary>
    public sealed record ViewForm
    {
        /// <summary>Where it opens.</summary>
        public ViewPage Page { get; init; } = ViewPage.Programme;

        /// <summary>What is asked for.</summary>
        [StringLength(SavedView.QueryMaxLength)]
        public string? Query { get; init; }

        /// <summary>Its name.</summary>
        [Required, StringLength(SavedView.NameMaxLength), Display(Name = "views.name")]
        public string Name { get; init; } = "";
    }
}

/// <summary>One's own views.</summary>
public static class OwnViews
{
    /// <summary>The reader's views of a programme that are there, by name; whose they are is said by the walls.</summary>
    public static IQueryable<SavedView> ViewsOf(this PartnersDb db, Guid programme) =>
        db.Set<SavedView>().Where(view => view.ProgrammeId == programme && view.RemovedAt == null).OrderBy(view => view.Name);
}
