using Rtop.Partners.Assessments;
using Xunit;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>Two changes of one text: together where they do not touch, left to somebody where they do.</summary>
public sealed class TextMergeTests
{
    [Theory]
    [InlineData("a|b|c|d|e", "A|b|c|d|e", "a|b|c|d|E", "A|b|c|d|E")]
    [InlineData("a|b|c|d|e", "a|x|b|c|d|e", "a|b|c|d|e|y", "a|x|b|c|d|e|y")]
    [InlineData("a|b|c|d|e", "b|c|d|e", "a|b|c|d", "b|c|d")]
    [InlineData("a|b|c|d|e", "a|B|c|D|e", "A|b|C|d|e", null)]
    [InlineData("a|b|c|d|e", "a|B|c|d|E", "a|b|C|d|e", null)]
    [InlineData("a|b|c", "a|B|c", "a|X|c", null)]
    [InlineData("a|b|c", "a|B|c", "a|B|c", "a|B|c")]
    [InlineData("a|b|c", "a|b|c", "a|X|c", "a|X|c")]
    [InlineData("a|b|c", "a|X|c", "a|b|c", "a|X|c")]
    [InlineData("a|b|c", "a|b|x|c", "a|b|y|c", null)]
    [InlineData("a|b|c", "a|c", "a|B|c", null)]
    [InlineData("a", "b", "c", null)]
    [InlineData("a||b||c||d", "a, more||b||c||d", "a||b||c||d, more", "a, more||b||c||d, more")]
    public void What_does_not_touch_stands_together(string was, string mine, string theirs, string? merged)
    {
        static string Lines(string text) => text.Replace('|', '\n');
        Assert.Equal(merged is null ? null : Lines(merged), TextMerge.Of(Lines(was), Lines(mine), Lines(theirs)));
        Assert.Equal(merged is null ? null : Lines(merged), TextMerge.Of(Lines(was), Lines(theirs), Lines(mine)));
    }

    [Fact]
    public void No_line_that_either_wrote_is_lost_and_none_comes_back()
    {
        var random = new Random(2008);
        var together = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var was = Enumerable.Range(0, random.Next(1, 12)).Select(line => $"line {line}").ToList();
            var (mine, theirs) = (Changed(was, "mine", random), Changed(was, "theirs", random));
            if (TextMerge.Of(string.Join('\n', was), string.Join('\n', mine), string.Join('\n', theirs)) is not { } text) continue;
            together++;
            var merged = text.Split('\n');
            Assert.Equal(mine.Concat(theirs).Where(line => !was.Contains(line)).Order(), merged.Where(line => !was.Contains(line)).Order());
            Assert.Equal(was.Where(line => mine.Contains(line) && theirs.Contains(line)), merged.Where(was.Contains));
        }

        Assert.InRange(together, 300, 1_900);
    }

    // One or two places are changed, emptied or filled.
    static List<string> Changed(List<string> was, string by, Random random)
    {
        var now = was.ToList();
        for (var change = 0; change <= random.Next(2); change++)
        {
            var at = random.Next(now.Count + 1);
            if (at == now.Count || random.Next(3) == 0) now.Insert(at, $"{by} {change} added");
            else if (random.Next(2) == 0 && now.Count > 1) now.RemoveAt(at);
            else now[at] = $"{by} {change} changed";
        }

        return now;
    }
}
