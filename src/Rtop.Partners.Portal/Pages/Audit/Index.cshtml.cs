using System.Globalization;
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

    Dictionary<Guid, string> names = [];
    TrailRecords records = null!;

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

    /// <summary>The workspace's own officers, by name.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Officers { get; private set; } = [];

    /// <summary>When the heads of the chains were signed last, and the short code of this one; null where this machine has no such file.</summary>
    public (DateTimeOffset At, string Code)? Signed { get; private set; }

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
        await LoadPeopleAsync(ct);
        var rows = await From(place).Take(Most + 1).ToListAsync(ct);
        Rows = [.. rows.Take(Most)];
        if (rows.Count > Most) Next = TrailPlace.After(Rows, place);
        await records.LoadAsync(Rows, ct);
        Signed = AuditHeads.LastOf(options, Me.Workspace.Value);
        return Page();
    }

    /// <summary>Hands out all that fits the filter. By POST only: a link that somebody sends starts no export.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostCsvAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !IsKnown) return NotFound();
        db.Record(Act.TrailTaken, "trail", null);
        await db.SaveChangesAsync(ct);
        await LoadPeopleAsync(ct);
        return new WrittenFile("text/csv; charset=utf-8", MarkedFile.NameOf("audit", HandlingLabel.Restricted, [Me.Workspace], "csv"), to => MilestoneCsv.WriteAsync(to, ["at", "act", "what", "officer", "organization", "kind", "record", "detail"], LinesAsync(ct), ct));
    }

    /// <summary>Who did it: one's own by name, others as an officer of theirs.</summary>
    public string Who(TrailEntry entry) =>
        entry.Workspace != Me.Workspace ? T["trail.officer-of", Words.Acronym(entry.Workspace)]
        : entry.Officer is null ? T["trail.nobody-named"]
        : names.GetValueOrDefault(entry.Officer.Value) ?? T[entry.Person is null ? "trail.portal" : "trail.somebody"];

    /// <summary>What was done.</summary>
    public string What(TrailEntry entry)
    {
        var said = Enum.TryParse<Act>(entry.Act, out var act) ? Words.Of(act) : entry.Act;
        return entry.Detail.StartsWith("duty=", StringComparison.Ordinal) && Enum.TryParse<Duty>(entry.Detail["duty=".Length..].Split(' ')[0], out var duty) ? T["trail.with-duty", said, Words.Of(duty)] : said;
    }

    /// <summary>What it was about; null where there is nothing to name.</summary>
    public TrailRecord? About(TrailEntry entry) => records.Of(entry);

    /// <summary>True of what has a day and no hour, as it must not be joined to whoever did it.</summary>
    public static bool IsOfDay(TrailEntry entry) => entry.Officer is null && entry.Person is null && entry.AtUtc.TimeOfDay == TimeSpan.Zero;

    bool IsKnown => (Filter.Act is null || Trail.MatterOf(Filter.Act.Value) is not null) && (Filter.Matter is null || Enum.IsDefined(Filter.Matter.Value));

    IQueryable<TrailEntry> From(TrailPlace? place) => Filter.Of(db.Set<TrailEntry>(), Zone) is var trail && place is { } at ? at.Of(trail) : trail;

    async Task LoadPeopleAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        Officers = [.. (await db.Officers.AsNoTracking().Where(officer => officer.Workspace == me && officer.Person != null).Select(officer => new { officer.Id, officer.Person!.Name }).ToListAsync(ct)).Select(row => (row.Id, row.Name)).OrderBy(row => row.Name, StringComparer.CurrentCulture)];
        names = Officers.ToDictionary(row => row.Id, row => row.Name);
        records = new(db, Me.May);
    }

    async IAsyncEnumerable<IReadOnlyList<object>> LinesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        for (TrailPlace? place = null; ;)
        {
            var rows = await From(place).Take(Portion).ToListAsync(ct);
            await records.LoadAsync(rows, ct);
            foreach (var row in rows)
                yield return [row.AtUtc.UtcDateTime.ToString(IsOfDay(row) ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), row.Act, What(row), Who(row), row.Workspace.Value, row.Kind, About(row)?.Reference ?? "", row.Detail.StartsWith("duty=", StringComparison.Ordinal) ? row.Detail : ""];
            if (rows.Count < Portion) yield break;
            place = TrailPlace.After(rows, place);
        }
    }
}
