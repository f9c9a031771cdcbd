using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Search;

/// <summary>Words and references in everything that the reader may open, but not in confidential files. What is looked for is posted: it stands in no address, no log and no record.</summary>
[Needs(Permission.Enter)]
public sealed class IndexModel(PartnersDb db, IDatabase database, SearchLimit searches) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SearchForm Form { get; set; } = new();

    /// <summary>What was found, by groups; null before anything was looked for.</summary>
    public IReadOnlyList<IGrouping<FoundKind, Found>>? Groups { get; private set; }

    /// <summary>Shows the field.</summary>
    public void OnGet()
    {
    }

    /// <summary>Looks; what is known by its reference alone is opened at once.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!searches.Allows(By.PersonId!.Value)) return StatusCode(StatusCodes.Status429TooManyRequests);
        var words = Form.Words?.Trim() ?? "";
        if (ModelState.IsValid && words.Length < 2) ModelState.AddModelError("Form.Words", T["search.too-short"]);
        if (!ModelState.IsValid) return NotAccepted();

        db.Record(Act.Searched, "search", null);
        await db.SaveChangesAsync(ct);
        var finder = new Finder(db, database, Me.May);
        var known = await finder.ByReferenceAsync(words, ct);
        if (known is [var only]) return LocalRedirect(Url.Content(only.Link));
        Groups = [.. (known.Count > 0 ? known : await finder.ByWordsAsync(words, ct)).GroupBy(found => found.Kind).OrderBy(group => group.Key)];
        return Page();
    }

    /// <summary>What is looked for.</summary>
    public sealed record SearchForm
    {
        /// <summary>As typed.</summary>
        [StringLength(200), Display(Name = "search.words")]
        public string? Words { get; init; }
    }
}
