using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Workspaces;

public class NoticeTimesTests
{
    const Weekdays Week = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday;

    [Fact]
    public void What_is_chosen_is_kept_and_what_no_digest_needs_stays_as_it_was()
    {
        var times = new NoticeTimes();
        times.Change(MailRhythm.Weekly, Weekdays.Sunday | Weekdays.Thursday, new(7, 0), new(15, 0), new(14, 59), DayOfWeek.Thursday, "vienna");
        times.Change(MailRhythm.Immediate, Week, new(9, 0), new(17, 0), new(23, 0), DayOfWeek.Sunday, null);
        Assert.Equal((MailRhythm.Immediate, Week, new TimeOnly(9, 0), new TimeOnly(17, 0), null), (times.Rhythm, times.Days, times.From, times.Until, times.Station));
        Assert.Equal((new TimeOnly(14, 59), DayOfWeek.Thursday), (times.DigestAt, times.DigestOn));
    }

    [Theory]
    [InlineData("Rhythm", 9, 31, 9, 17, 9, 1, null)]
    [InlineData("Days", 1, 0, 9, 17, 9, 1, null)]
    [InlineData("Days", 1, 128, 9, 17, 9, 1, null)]
    [InlineData("Until", 1, 31, 17, 17, 9, 1, null)]
    [InlineData("Until", 1, 31, 17, 9, 9, 1, null)]
    [InlineData("DigestAt", 2, 31, 9, 17, 17, 1, null)]
    [InlineData("DigestAt", 2, 31, 9, 17, 8, 1, null)]
    [InlineData("DigestOn", 3, 31, 9, 17, 9, 0, null)]
    [InlineData("Station", 1, 31, 9, 17, 9, 1, "atlantis")]
    public void What_makes_no_sense_is_refused_at_its_field_and_changes_nothing(string field, int rhythm, int days, int from, int until, int digestAt, int digestOn, string? station)
    {
        var times = new NoticeTimes();
        var broken = Assert.Throws<RuleBroken>(() => times.Change((MailRhythm)rhythm, (Weekdays)days, new(from, 0), new(until, 0), new(digestAt, 0), (DayOfWeek)digestOn, station));
        Assert.Equal(field, broken.Field);
        Assert.Equal((MailRhythm.Immediate, Week, new TimeOnly(8, 30), new TimeOnly(17, 30), new TimeOnly(8, 30)), (times.Rhythm, times.Days, times.From, times.Until, times.DigestAt));
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, Weekdays.Monday)]
    [InlineData(DayOfWeek.Saturday, Weekdays.Saturday)]
    [InlineData(DayOfWeek.Sunday, Weekdays.Sunday)]
    public void Each_day_of_the_week_has_its_flag(DayOfWeek day, Weekdays flag) => Assert.Equal(flag, NoticeTimes.FlagOf(day));

    [Theory]
    [InlineData(null, "Africa/Addis_Ababa", "addis-ababa")]
    [InlineData(null, "Africa/Nairobi", null)]
    [InlineData("none", "Africa/Addis_Ababa", null)]
    [InlineData("vienna", "Africa/Addis_Ababa", "vienna")]
    public void Whoever_chose_no_station_keeps_the_holidays_of_the_zone(string? chosen, string zone, string? station)
    {
        var times = new NoticeTimes();
        times.Change(MailRhythm.Immediate, Week, new(9, 0), new(17, 0), new(9, 0), DayOfWeek.Monday, chosen);
        Assert.Equal(station, times.StationIn(zone)?.Code);
    }

    [Theory]
    [InlineData("Africa/Nairobi", true)]
    [InlineData("Mars/Olympus", false)]
    [InlineData("", false)]
    [InlineData("UTC", false)]
    [InlineData("../etc/passwd", false)]
    public void A_person_lives_by_a_zone_that_there_is(string zone, bool known)
    {
        var person = new Person { Id = Guid.NewGuid(), Name = "A", Email = "a@example.org", Zone = "Etc/UTC" };
        if (known) person.LiveBy(zone);
        else Assert.Equal("Zone", Assert.Throws<RuleBroken>(() => person.LiveBy(zone)).Field);
        Assert.Equal(known ? zone : "Etc/UTC", person.Zone);
    }
}
