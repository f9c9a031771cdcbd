using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Web.Maps;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>Maps from bundled outlines.</summary>
public sealed partial class SituationMapTests
{
    static readonly Outlines World = new(new Place());

    [Fact]
    public void Countries_of_every_size_have_an_outline_and_without_one_there_is_no_map()
    {
        // Countries of each size and place, an island State and two at the edge of the world among them.
        foreach (var code in (string[])["KEN", "ETH", "NGA", "COD", "SSD", "MUS", "COM", "STP", "CPV", "SGP", "IDN", "NLD", "BIH", "KAZ", "RUS", "FJI", "USA"])
            Assert.NotEmpty(World.Of(code));
        Assert.Empty(World.Of("XAN"));
        Assert.Null(SituationMap.Of(World, ["XAN"], []));
    }

    [Fact]
    public void However_much_there_is_to_draw_the_lines_stay_small_and_within_the_plane()
    {
        foreach (var countries in (string[][])[["SGP"], ["KEN", "ETH"], ["NGA", "NER", "TCD", "CMR"], ["KEN", "IDN", "BIH", "NGA", "RUS", "USA"]])
        {
            var map = SituationMap.Of(World, countries, [])!;
            Assert.InRange(map.Lands.Sum(land => land.Path.Length), 50, 16_000);
            Assert.InRange(map.Height, 40, 600);
            Assert.Equal(countries.Order(StringComparer.Ordinal), map.Marks.Select(mark => mark.Country));
            Assert.All(map.Marks, mark => Assert.True(mark.X is >= 0 and <= SituationMap.Width && mark.Y >= 0 && mark.Y <= map.Height, $"{mark}"));
            Assert.All(map.Lands, land => Assert.All(Numbers().Matches(land.Path), number => Assert.InRange(double.Parse(number.Value, CultureInfo.InvariantCulture), -41, 800)));
        }
    }

    [Fact]
    public void Heads_show_the_ways_that_somebody_says_and_links_between_the_same_two_bend_apart()
    {
        MappedLink[] links =
        [
            new(1, "KEN", "ETH", true, false, LinkStrength.Strong, false),
            new(2, "ETH", "KEN", true, true, LinkStrength.Weak, true),
            new(3, "KEN", "KEN", true, false, LinkStrength.Weak, false),
        ];
        var map = SituationMap.Of(World, ["KEN", "ETH"], links)!;
        Assert.Equal([(1, 1), (2, 2)], map.Arrows.Select(arrow => (arrow.Link.Number, arrow.Heads.Count)).Order());
        var (one, two) = (map.Arrows[0], map.Arrows[1]);
        Assert.True(Math.Abs(one.X - two.X) + Math.Abs(one.Y - two.Y) > 20);
        // The first goes to Ethiopia, in the north: its head is above its line's middle.
        var first = map.Arrows.Single(arrow => arrow.Link.Number == 1);
        Assert.True(double.Parse(Numbers().Matches(first.Heads[0])[1].Value, CultureInfo.InvariantCulture) < first.Y);
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();

    sealed class Place : Microsoft.AspNetCore.Hosting.IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = "";
        public IFileProvider WebRootFileProvider { get; set; } = new PhysicalFileProvider(System.IO.Path.GetFullPath(System.IO.Path.Combine(AppContext.BaseDirectory, "../../../../../src/Rtop.Partners.Portal/wwwroot")));
        public string ApplicationName { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
        public string ContentRootPath { get; set; } = "";
        public string EnvironmentName { get; set; } = "";
    }
}
