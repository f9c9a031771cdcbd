using System.Text.Json;

namespace Rtop.Partners.Portal.Web.Maps;

/// <summary>Outlines of countries by ISO 3166-1 alpha-3: those of the world as bundled, and those that the demonstration invents. In hundredths of a degree.</summary>
public sealed class Outlines(IWebHostEnvironment place)
{
    readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<Ring>>> lands = new(() => Read(place));

    /// <summary>A closed line: x and y in turn.</summary>
    public sealed record Ring(int[] Points)
    {
        /// <summary>West, south, east, north.</summary>
        public (int West, int South, int East, int North) Box { get; } = (Every(Points, 0).Min(), Every(Points, 1).Min(), Every(Points, 0).Max(), Every(Points, 1).Max());

        /// <summary>The middle of its area, where a name can stand.</summary>
        public (int X, int Y) Middle
        {
            get
            {
                double sum = 0, x = 0, y = 0;
                for (var at = 0; at < Points.Length; at += 2)
                {
                    var next = (at + 2) % Points.Length;
                    var cross = ((double)Points[at] * Points[next + 1]) - ((double)Points[next] * Points[at + 1]);
                    (sum, x, y) = (sum + cross, x + ((Points[at] + Points[next]) * cross), y + ((Points[at + 1] + Points[next + 1]) * cross));
                }

                // A line without an area has its middle in its box.
                return sum is 0 ? ((Box.West + Box.East) / 2, (Box.South + Box.North) / 2) : ((int)(x / (3 * sum)), (int)(y / (3 * sum)));
            }
        }

        static IEnumerable<int> Every(int[] points, int from) => points.Where((_, at) => at % 2 == from);
    }

    /// <summary>The lines of a country, the largest first; none where it has no outline.</summary>
    public IReadOnlyList<Ring> Of(string country) => lands.Value.GetValueOrDefault(country) ?? [];

    /// <summary>Every land that has a line within a box. Invented ones only among themselves: they lie in the sea.</summary>
    public IEnumerable<(string Country, Ring Ring)> Within((int West, int South, int East, int North) box) =>
        from land in lands.Value
        from ring in land.Value
        where ring.Box.West <= box.East && ring.Box.East >= box.West && ring.Box.South <= box.North && ring.Box.North >= box.South
        select (land.Key, ring);

    static Dictionary<string, IReadOnlyList<Ring>> Read(IWebHostEnvironment place)
    {
        var all = new Dictionary<string, IReadOnlyList<Ring>>(StringComparer.Ordinal);
        using var world = place.WebRootFileProvider.GetFileInfo("dist/outlines.json").CreateReadStream();
        using var invented = typeof(Outlines).Assembly.GetManifestResourceStream("demonstration/outlines.json")!;
        foreach (var source in (Stream[])[world, invented])
            foreach (var (country, rings) in JsonSerializer.Deserialize<Dictionary<string, int[][]>>(source)!) all[country] = [.. rings.Select(ring => new Ring(ring))];
        return all;
    }
}
