using System.Globalization;
using System.Text;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Web.Maps;

/// <summary>A link as the map draws it: between two countries, with the number by which the table calls it.</summary>
public sealed record MappedLink(int Number, string From, string To, bool Outward, bool Inward, LinkStrength Strength, bool IsDisputed);

/// <summary>
/// Situations and their links as lines and marks on a plane of <see cref="Width"/> units: each degree as wide as at the middle
/// latitude. Coarser the more there is to draw, so that a page stays small.
/// </summary>
public sealed class SituationMap
{
    /// <summary>Width of the plane.</summary>
    public const int Width = 720;

    const int MaxHeight = 560, MinSpan = 400, LettersAtMost = 16_000;

    readonly (double West, double North, double X, double Y) scale;

    SituationMap((int West, int South, int East, int North) box)
    {
        var middle = Math.Cos((box.North + box.South) / 200.0 * Math.PI / 180);
        var perUnit = Math.Max((box.East - box.West) * middle / Width, (box.North - box.South) / (double)MaxHeight);
        Height = (int)Math.Ceiling((box.North - box.South) / perUnit);
        scale = (box.West - (((Width * perUnit / middle) - (box.East - box.West)) / 2), box.North, middle / perUnit, 1 / perUnit);
    }

    /// <summary>A country as drawn; empty where it is land around.</summary>
    public sealed record Land(string Country, string Path);

    /// <summary>Where a country's name stands.</summary>
    public sealed record Mark(string Country, double X, double Y);

    /// <summary>A link's line, its heads, and where its number stands.</summary>
    public sealed record Arrow(MappedLink Link, string Line, IReadOnlyList<string> Heads, double X, double Y);

    /// <summary>Height of the plane.</summary>
    public int Height { get; }

    /// <summary>Land around, then the countries spoken of.</summary>
    public IReadOnlyList<Land> Lands { get; private set; } = [];

    /// <summary>Names of the countries spoken of.</summary>
    public IReadOnlyList<Mark> Marks { get; private set; } = [];

    /// <summary>The links between countries.</summary>
    public IReadOnlyList<Arrow> Arrows { get; private set; } = [];

    /// <summary>Draws them; null where none of the countries has an outline.</summary>
    public static SituationMap? Of(Outlines outlines, IReadOnlyCollection<string> countries, IReadOnlyCollection<MappedLink> links)
    {
        var drawn = countries.Where(country => outlines.Of(country) is not []).ToHashSet(StringComparer.Ordinal);
        if (drawn.Count == 0) return null;
        var main = drawn.Select(country => outlines.Of(country)[0].Box).ToList();
        var box = (West: main.Min(one => one.West), South: main.Min(one => one.South), East: main.Max(one => one.East), North: main.Max(one => one.North));
        var (wide, high) = (Math.Max((box.East - box.West) / 8, (MinSpan - (box.East - box.West)) / 2), Math.Max((box.North - box.South) / 8, (MinSpan - (box.North - box.South)) / 2));
        box = (box.West - wide, Math.Max(-9000, box.South - high), box.East + wide, Math.Min(9000, box.North + high));

        var map = new SituationMap(box);
        var around = outlines.Within(box).OrderBy(land => drawn.Contains(land.Country)).ThenByDescending(land => (long)(land.Ring.Box.East - land.Ring.Box.West) * (land.Ring.Box.North - land.Ring.Box.South)).ToList();
        for (var step = 1.0; ; step *= 1.6)
        {
            map.Lands = [.. around.Select(land => new Land(drawn.Contains(land.Country) ? land.Country : "", map.Path(land.Ring, step))).Where(land => land.Path.Length > 0)];
            if (map.Lands.Sum(land => land.Path.Length) <= LettersAtMost || step > 40) break;
        }

        map.Marks = [.. from country in drawn.Order(StringComparer.Ordinal) let middle = outlines.Of(country)[0].Middle select new Mark(country, map.X(middle.X), map.Y(middle.Y))];
        var marks = map.Marks.ToDictionary(mark => mark.Country);
        map.Arrows = [.. links.Where(link => link.From != link.To && marks.ContainsKey(link.From) && marks.ContainsKey(link.To))
            .GroupBy(link => string.CompareOrdinal(link.From, link.To) < 0 ? (link.From, link.To) : (link.To, link.From))
            .SelectMany(pair => pair.Select((link, at) => ArrowOf(link, marks[pair.Key.Item1], marks[pair.Key.Item2], at - ((pair.Count() - 1) / 2.0))))];
        return map;
    }

    double X(int lon) => (lon - scale.West) * scale.X;

    double Y(int lat) => (scale.North - lat) * scale.Y;

    // Points nearer to the last than a step are left out; what is smaller than that is too small to be seen.
    string Path(Outlines.Ring ring, double step)
    {
        var path = new StringBuilder();
        var (lastX, lastY, count) = (double.NaN, double.NaN, 0);
        for (var at = 0; at < ring.Points.Length; at += 2)
        {
            // Far outside nothing is seen: lines run along an edge beyond the plane.
            var (x, y) = (Math.Clamp(X(ring.Points[at]), -40, Width + 40), Math.Clamp(Y(ring.Points[at + 1]), -40, Height + 40));
            if (Math.Abs(x - lastX) < step && Math.Abs(y - lastY) < step) continue;
            path.Append(CultureInfo.InvariantCulture, $"{(count == 0 ? 'M' : 'L')}{Math.Round(x)} {Math.Round(y)}");
            (lastX, lastY, count) = (x, y, count + 1);
        }

        return count < 3 ? "" : path.Append('Z').ToString();
    }

    // Links between the same two countries bend apart; seen from the first in the alphabet, whichever way they go.
    static Arrow ArrowOf(MappedLink link, Mark first, Mark second, double place)
    {
        const double Away = 22;
        var (dx, dy) = (second.X - first.X, second.Y - first.Y);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var bend = place * 64;
        var (cx, cy) = (((first.X + second.X) / 2) - (dy / length * bend), ((first.Y + second.Y) / 2) + (dx / length * bend));
        var (ax, ay) = Towards(first.X, first.Y, cx, cy, Away);
        var (bx, by) = Towards(second.X, second.Y, cx, cy, Away);
        var isForward = link.From == first.Country;
        List<string> heads = [];
        if (isForward ? link.Outward : link.Inward) heads.Add(Head(bx, by, cx, cy));
        if (isForward ? link.Inward : link.Outward) heads.Add(Head(ax, ay, cx, cy));
        return new(link, $"M{Plot.Of(ax)} {Plot.Of(ay)}Q{Plot.Of(cx)} {Plot.Of(cy)} {Plot.Of(bx)} {Plot.Of(by)}", heads, (ax / 4) + (cx / 2) + (bx / 4), (ay / 4) + (cy / 2) + (by / 4));
    }

    static (double X, double Y) Towards(double x, double y, double toX, double toY, double by)
    {
        var length = Math.Max(1, Math.Sqrt(((toX - x) * (toX - x)) + ((toY - y) * (toY - y))));
        return (x + ((toX - x) / length * by), y + ((toY - y) / length * by));
    }

    // A head whose point is at a place, coming from another.
    static string Head(double x, double y, double fromX, double fromY)
    {
        const double Long = 13, Half = 6;
        var length = Math.Max(1, Math.Sqrt(((x - fromX) * (x - fromX)) + ((y - fromY) * (y - fromY))));
        var (ux, uy) = ((x - fromX) / length, (y - fromY) / length);
        var (bx, by) = (x - (ux * Long), y - (uy * Long));
        return $"M{Plot.Of(x)} {Plot.Of(y)}L{Plot.Of(bx - (uy * Half))} {Plot.Of(by + (ux * Half))}L{Plot.Of(bx + (uy * Half))} {Plot.Of(by - (ux * Half))}Z";
    }
}
