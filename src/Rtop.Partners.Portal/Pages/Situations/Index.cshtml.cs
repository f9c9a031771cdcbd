using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Maps;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Situations;

/// <summary>Situations of all joint files that the reader may open, and the links between them: a map and the same as tables.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db, Outlines outlines) : PortalPage
{
    const int Shown = 100;

    /// <summary>Only those of one country, by its code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Country { get; set; }

    /// <summary>Countries to choose from.</summary>
    public IReadOnlyList<string> Countries { get; private set; } = [];

    /// <summary>What is shown.</summary>
    public SituationView View { get; private set; } = null!;

    /// <summary>There are more than are shown.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var standing = db.Set<Situation>().AsNoTracking().Where(one => one.EndedAt == null);
        Countries = await standing.Select(one => one.Country).Distinct().OrderBy(code => code).ToListAsync(ct);
        if (Country is { Length: > 0 }) standing = standing.Where(one => one.Country == Country);
        var found = await standing.OrderBy(one => one.Country).ThenBy(one => one.At).Take(Shown + 1).ToListAsync(ct);
        HasMore = found.Count > Shown;
        View = await SituationView.OfAsync(db, outlines, [.. found.Take(Shown)], ct);
    }
}
