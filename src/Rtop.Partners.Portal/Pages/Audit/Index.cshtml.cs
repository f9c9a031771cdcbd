using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Audit;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Audit;

/// <summary>The workspace's chain of acts, for its auditor: who did what when, and no content (FEATURES §11; decision 0060).</summary>
[Needs(Permission.ReadTrail)]
public sealed class IndexModel(PartnersDb db, PortalOptions options) : PortalPage
{
    const int Most = 50;
    const int Portion = 500;

    /// <summary>What is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public TrailFilter Filter { get; set; } = new();

    /// <summary>From where on; the last entry where empty.</summary>
    [BindProperty(SupportsGet = true, Name = "before")]
    public string? Before { get; set; }

    /// <summary>Entries, the last first.</summary>
    public IReadOnlyList<TrailEntry> Rows { get; private set; } = [];

    /// <summary>Where the next page begins; null on the last.</summary>
    public TrailPlace? Next { get; private set; }

    /// <summary>The entries in the reader's words.</summary>
    public TrailWords Said { get; private set; } = null!;

    /// <summary>When the heads of the chains were signed last, and the short code of this one; null where this machine has no such file.</summary>
    public (DateTimeOffset At, string Code)? LastSigned { get; private set; }

    /// <summary>The clocks of the workspace.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Me.Place!.Zone);

    /// <summary>Shows a page of it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !IsKnown) return NotFound();
        var place = TrailPlace.Parse(Before);
        if (Before is not null && place is null) return NotFound();
        db.Record(Act.TrailRead, "trail", null);
        await db.SaveChangesAsync(ct);
        Said = await TrailWords.OfAsync(db, Me, T, Words, ct);
        var rows = await From(place).Take(Most + 1).ToListAsync(ct);
        Rows = [.. rows.Take(Most)];
        if (rows.Count > Most) Next = TrailPlace.After(Rows, place);
        await Said.LoadAsync(Rows, ct);
        LastSigned = AuditHeads.LastOf(options, Me.Workspace.Value);
        return Page();
    }

    /// <summary>Hands out all that fits the filter. By POST only: a link that somebody sends starts no export.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostCsvAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !IsKnown) return NotFound();
        db.Record(Act.TrailTaken, "trail", null);
        await db.SaveChangesAsync(ct);
        Said = await TrailWords.OfAsync(db, Me, T, Words, ct);
        return new WrittenFile("text/csv; charset=utf-8", MarkedFile.NameOf("audit", HandlingLabel.Restricted, [Me.Workspace], "csv"), to => MilestoneCsv.WriteAsync(to, TrailWords.Columns, LinesAsync(ct), ct));
    }

    bool IsKnown => (Filter.Act is null || Trail.MatterOf(Filter.Act.Value) is not null) && (Filter.Matter is null || Enum.IsDefined(Filter.Matter.Value));

    IQueryable<TrailEntry> From(TrailPlace? place) => Filter.Of(db.Set<TrailEntry>(), Zone) is var trail && place is { } at ? at.Of(trail) : trail;

    async IAsyncEnumerable<IReadOnlyList<object>> LinesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        for (TrailPlace? place = null; ;)
        {
            var rows = await From(place).Take(Portion).ToListAsync(ct);
            await Said.LoadAsync(rows, ct);
            foreach (var row in rows) yield return Said.LineOf(row);
            if (rows.Count < Portion) yield break;
            place = TrailPlace.After(rows, place);
        }
    }
}
