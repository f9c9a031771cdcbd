using System.Text;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

public sealed class ICalendarTests
{
    static readonly DateOnly Due = new(2026, 12, 31);

    static CalendarDay Day(string summary, bool isCancelled = false, bool reminds = true, string? link = null) => new("u", 2, Some.Now, Due, summary, link, isCancelled, reminds);

    [Theory]
    [InlineData("Due, or not; a \\ and\r\na second line")]
    [InlineData("موعد مَعلم D-PS-04 في نهاية السنة، وهو يطول حتى لا يسعه سطر واحد من سطور التقويم أبداً")]
    [InlineData("Échéance 🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊")]
    public async Task Another_reader_gets_back_what_was_written(string summary)
    {
        var bytes = Encoding.UTF8.GetBytes(ICalendar.Of("A name", "en", [Day(summary)]));
        var read = await CalendarReader.ReadAsync(bytes);
        Assert.Equal(("2.0", "PUBLISH", "A name"), (read.Version, read.Method, read.Name));
        var only = Assert.Single(read.Events);
        Assert.Equal(summary.ReplaceLineEndings("\n"), only.Summary);
        Assert.Equal((Due, true, 1, 2), (only.Start, only.AllDay, only.Days, only.Sequence));
        Assert.Equal(("CONFIDENTIAL", "TRANSPARENT", "CONFIRMED"), (only.Class, only.Transparency, only.Status));
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_nor_cuts_a_letter()
    {
        // Letters of one to four octets, so that every remainder comes up at a fold.
        for (var lead = 0; lead < 8; lead++)
        {
            var text = ICalendar.Of("n", "ar", [Day(new string('a', lead) + string.Concat(Enumerable.Repeat("aé‎ع🕊", 60)))]);
            Assert.DoesNotContain('\uFFFD', text);
            Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            foreach (var line in text.Split("\r\n"))
            {
                var octets = Encoding.UTF8.GetBytes(line);
                Assert.InRange(octets.Length, 0, 75);
                Assert.Equal(line, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(octets));
            }
        }
    }

    [Theory]
    [InlineData(false, true, "CONFIRMED", 1)]
    [InlineData(false, false, "CONFIRMED", 0)]
    [InlineData(true, true, "CANCELLED", 0)]
    public async Task What_is_over_or_cancelled_reminds_nobody(bool isCancelled, bool reminds, string status, int alarms)
    {
        var only = Assert.Single((await CalendarReader.ReadAsync(Encoding.UTF8.GetBytes(ICalendar.Of("n", "en", [Day("x", isCancelled, reminds, "https://portal.example/un/milestones/1")])))).Events);
        Assert.Equal((status, alarms, "https://portal.example/un/milestones/1"), (only.Status, only.Alarms.Count, only.Url));
        Assert.All(only.Alarms, alarm => Assert.Equal("-P7D", alarm));
    }
}
