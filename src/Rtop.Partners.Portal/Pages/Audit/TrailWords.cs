using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Audit;

/// <summary>Entries of the trail in the reader's words: who, what, and by which reference.</summary>
public sealed class TrailWords
{
    const string OfDuty = "duty=";

    readonly SignedIn me;
    readonly Texts texts;
    readonly Words words;
    readonly TrailRecords records;
    readonly Dictionary<Guid, string> names;

    TrailWords(PartnersDb db, SignedIn me, Texts texts, Words words, IReadOnlyList<(Guid Id, string Name)> officers) =>
        (this.me, this.texts, this.words, Officers, records, names) = (me, texts, words, officers, new(db, me.May), officers.ToDictionary(row => row.Id, row => row.Name));

    /// <summary>The columns of the table; the same in every language.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["at", "act", "what", "officer", "organization", "kind", "record", "detail"];

    /// <summary>The workspace's own officers, by name.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Officers { get; }

    /// <summary>The words of a desk, with the names of its colleagues.</summary>
    public static async Task<TrailWords> OfAsync(PartnersDb db, SignedIn me, Texts texts, Words words, CancellationToken ct)
    {
        var here = me.Workspace;
        var officers = await db.Officers.AsNoTracking().Where(officer => officer.Workspace == here && officer.Person != null).Select(officer => new { officer.Id, officer.Person!.Name }).ToListAsync(ct);
        return new(db, me, texts, words, [.. officers.Select(row => (row.Id, row.Name)).OrderBy(row => row.Name, StringComparer.CurrentCulture)]);
    }

    /// <summary>Looks up what some entries are about.</summary>
    public Task LoadAsync(IEnumerable<TrailEntry> entries, CancellationToken ct) => records.LoadAsync(entries, ct);

    /// <summary>Who did it: one's own by name, others as an officer of theirs.</summary>
    public string Who(TrailEntry entry) =>
        entry.Workspace != me.Workspace ? texts["trail.officer-of", words.Acronym(entry.Workspace)]
        : entry.Officer is null ? texts["trail.nobody-named"]
        : names.GetValueOrDefault(entry.Officer.Value) ?? texts[entry.Person is null ? "trail.portal" : "trail.somebody"];

    /// <summary>What was done.</summary>
    public string What(TrailEntry entry)
    {
        var said = Enum.TryParse<Act>(entry.Act, out var act) ? words.Of(act) : entry.Act;
        return entry.Detail.StartsWith(OfDuty, StringComparison.Ordinal) && Enum.TryParse<Duty>(entry.Detail[OfDuty.Length..].Split(' ')[0], out var duty) ? texts["trail.with-duty", said, words.Of(duty)] : said;
    }

    /// <summary>What it was about; null where there is nothing to name.</summary>
    public TrailRecord? About(TrailEntry entry) => records.Of(entry);

    /// <summary>True of what has a day and no hour, as it must not be joined to whoever did it.</summary>
    public static bool IsOfDay(TrailEntry entry) => entry.Officer is null && entry.Person is null && entry.AtUtc.TimeOfDay == TimeSpan.Zero;

    /// <summary>A line of the table.</summary>
    public IReadOnlyList<object> LineOf(TrailEntry row) =>
    [
        row.AtUtc.UtcDateTime.ToString(IsOfDay(row) ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), row.Act, What(row), Who(row), row.Workspace.Value, row.Kind,
        About(row)?.Reference ?? "", row.Detail.StartsWith(OfDuty, StringComparison.Ordinal) ? row.Detail : "",
    ];
}
