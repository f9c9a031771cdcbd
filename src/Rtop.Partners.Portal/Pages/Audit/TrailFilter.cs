using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.Audit;

/// <summary>Which entries of the trail are asked for. Nothing in it is content, so it may stand in an address.</summary>
public sealed record TrailFilter
{
    /// <summary>What it is about; everything where null.</summary>
    public TrailMatter? Matter { get; init; }

    /// <summary>One act; all where null.</summary>
    public Act? Act { get; init; }

    /// <summary>Who did it, of one's own officers; all where null.</summary>
    public Guid? Officer { get; init; }

    /// <summary>First day, on the workspace's clocks.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, on the workspace's clocks.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Nothing was asked for that narrows the trail.</summary>
    public bool IsEmpty => Matter is null && Act is null && Officer is null && From is null && Until is null;

    /// <summary>As it stands in an address.</summary>
    public string Query => string.Join('&', new[]
    {
        ("Matter", Matter?.ToString()), ("Act", Act?.ToString()), ("Officer", Officer?.ToString()), ("From", Day(From)), ("Until", Day(Until)),
    }.Where(part => part.Item2 is not null).Select(part => $"Filter.{part.Item1}={part.Item2}"));

    /// <summary>A day as addresses and fields have it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Narrows the trail, and puts the last first.</summary>
    public IQueryable<TrailEntry> Of(IQueryable<TrailEntry> trail, TimeZoneInfo zone)
    {
        if (Act is { } act) trail = trail.Where(entry => entry.Act == act.ToString());
        if (Matter is { } matter)
        {
            string[] acts = [.. Trail.Shown.Where(shown => Trail.MatterOf(shown) == matter).Select(shown => shown.ToString())];
            trail = trail.Where(entry => acts.Contains(entry.Act));
        }

        if (Officer is { } officer) trail = trail.Where(entry => entry.Officer == officer);
        if (From is { } from && ZoneTimes.InstantOf(zone, from, TimeOnly.MinValue) is var begins) trail = trail.Where(entry => entry.AtUtc >= begins);
        if (Until is { } until && until < DateOnly.MaxValue && ZoneTimes.InstantOf(zone, until.AddDays(1), TimeOnly.MinValue) is var ends) trail = trail.Where(entry => entry.AtUtc < ends);
        return trail.AsNoTracking().OrderByDescending(entry => entry.AtUtc).ThenByDescending(entry => entry.Seq);
    }
}

/// <summary>
/// How far one has read: a moment, and how many entries of that very moment were shown. Made of what is shown alone: a place in the chain would
/// count, between two pages, what is not (decision 0060).
/// </summary>
/// <param name="At">The moment of the last entry that was shown, in ticks of UTC.</param>
/// <param name="Seen">How many of that moment were shown.</param>
public readonly record struct TrailPlace(long At, int Seen)
{
    /// <summary>The place after some entries, which came after an earlier place.</summary>
    public static TrailPlace After(IReadOnlyList<TrailEntry> shown, TrailPlace? before)
    {
        var at = shown[^1].AtUtc.UtcTicks;
        var here = shown.Reverse().TakeWhile(entry => entry.AtUtc.UtcTicks == at).Count();
        return new(at, here + (before?.At == at ? before.Value.Seen : 0));
    }

    /// <summary>Reads it from an address; null where it is none.</summary>
    public static TrailPlace? Parse(string? text) =>
        text?.Split('-') is [var at, var seen] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            && int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? new(ticks, count) : null;

    /// <summary>The entries from here on.</summary>
    public IQueryable<TrailEntry> Of(IQueryable<TrailEntry> trail)
    {
        var (at, seen) = (new DateTimeOffset(At, TimeSpan.Zero), Seen);
        return trail.Where(entry => entry.AtUtc <= at).Skip(seen);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At}-{Seen}");
}
