using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>The yearly list for the head of office: when, who, why and what came of it. No reference and no number: who is not on a file's list learns none.</summary>
[Needs(Permission.ReviewBreakGlass)]
public sealed class YearModel(PartnersDb db, ISealing sealing, ILogger<YearModel> log) : BreakGlassPage(db, sealing, log)
{
    const int First = 2000, Last = 9998;

    /// <summary>Which year.</summary>
    public int Year { get; private set; }

    /// <summary>Requests with their reasons, by time.</summary>
    public IReadOnlyList<(EmergencyRequest Request, string Reason)> Rows { get; private set; } = [];

    /// <summary>How many ended so; null: without an answer.</summary>
    public int Count(EmergencyAnswer? answer) => Rows.Count(row => row.Request.Answer == answer);

    /// <summary>Shows a year; this one, where none is named.</summary>
    public async Task<IActionResult> OnGetAsync(int? year, CancellationToken ct)
    {
        Year = year ?? Today.Year;
        if (Year is < First or > Last || Year > Today.Year) return NotFound();
        await LoadColleaguesAsync(ct);
        Db.Record(Act.EmergencyYearRead, "break-glass", null);
        await Db.SaveChangesAsync(ct);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Me.Place!.Zone);
        var (from, until) = (StartOf(Year, zone), StartOf(Year + 1, zone));
        var rows = await Db.Set<EmergencyRequest>().AsNoTracking().Where(row => row.Workspace == Me.Workspace && row.AskedAt >= from && row.AskedAt < until).OrderBy(row => row.AskedAt).ToListAsync(ct);
        List<(EmergencyRequest, string)> read = [];
        foreach (var row in rows) read.Add((row, await ReasonAsync(row, ct)));
        Rows = read;
        return Page();
    }

    // One row that was changed does not take the list away from whoever has to look at it; it is said in its place.
    async Task<string> ReasonAsync(EmergencyRequest row, CancellationToken ct)
    {
        try
        {
            return row.AskingBy(Sealing).Reason;
        }
        catch (SealBroken)
        {
            await RefuseAsync(row.Id, ct);
            return T["status.broken.title"];
        }
    }

    static DateTimeOffset StartOf(int year, TimeZoneInfo zone)
    {
        var local = new DateTime(year, 1, 1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
