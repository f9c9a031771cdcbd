using System.Globalization;
using System.Xml;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>What the portal's words are in the code lists of IATI: pure functions.</summary>
public static class IatiCodes
{
    /// <summary>The status of a milestone: 1 pipeline, 2 implementation, 4 closed, 5 cancelled, 6 suspended. Late is none of them.</summary>
    public static string StatusOf(Milestone step, DateOnly today) => step switch
    {
        { RemovedAt: not null } => "5",
        // What is only on record is not reported on: it has been, or is to be.
        { Provenance: Provenance.OnRecord } => step.LastDay <= today ? "4" : "1",
        _ => step.State switch
        {
            MilestoneState.OnTrack or MilestoneState.AtRisk => "2",
            MilestoneState.Achieved => "4",
            MilestoneState.Discontinued => "5",
            MilestoneState.Deferred => "6",
            _ => "1",
        },
    };

    /// <summary>Dates of a programme: 1 planned start, 2 actual start, 3 planned end, 4 actual end. An actual one is never ahead.</summary>
    public static IEnumerable<(string Type, DateOnly Day)> DatesOf(Programme programme, DateOnly today)
    {
        yield return ("1", programme.StartsOn);
        if (programme.StartsOn <= today) yield return ("2", programme.StartsOn);
        if (programme.EndsOn is not { } end) yield break;
        yield return ("3", end);
        if (end < today) yield return ("4", end);
    }

    /// <summary>Dates of a milestone: it is planned from the programme's beginning to its due date, and has ended on the day that says so.</summary>
    public static IEnumerable<(string Type, DateOnly Day)> DatesOf(Programme programme, Milestone step, DateOnly today)
    {
        yield return ("1", programme.StartsOn < step.LastDay ? programme.StartsOn : step.DueOn);
        yield return ("3", step.LastDay);
        DateOnly? ended = step switch
        {
            { RemovedAt: not null } => null,
            { Provenance: Provenance.OnRecord } => step.LastDay,
            { State: MilestoneState.Achieved, ReportedAt: { } reported } => DateOnly.FromDateTime(reported.UtcDateTime),
            _ => null,
        };
        if (ended <= today) yield return ("4", ended.Value);
    }

    /// <summary>So many equal shares of a hundred, to two places; the last takes what is left.</summary>
    public static IReadOnlyList<string> Shares(int count)
    {
        var share = Math.Floor(10000m / count) / 100;
        return [.. Enumerable.Range(1, count).Select(at => (at < count ? share : 100 - (share * (count - 1))).ToString("0.##", CultureInfo.InvariantCulture))];
    }

    /// <summary>A text without what XML cannot carry.</summary>
    public static string Allowed(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at])) kept.Append(text[at]);
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at])) kept.Append(text, at++, 2);
        }

        return kept.ToString();
    }
}
