using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Workspaces;

public class DutyStationTests
{
    [Fact]
    public void Six_stations_have_holidays_for_three_years_with_names_in_three_languages()
    {
        Assert.Equal(["addis-ababa", "abuja", "jakarta", "vienna", "the-hague", "new-york"], DutyStation.All.Select(station => station.Code));
        Assert.Equal(2028, DutyStation.LastYear);
        Assert.All(DutyStation.All, station =>
        {
            Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(station.Zone, out _));
            Assert.Same(station, DutyStation.In(station.Zone));
            Assert.Equal([2026, 2027, 2028], station.Holidays.Select(day => day.On.Year).Distinct());
            Assert.Equal(station.Holidays.OrderBy(day => day.On), station.Holidays);
            foreach (var language in (string[])["en", "fr", "ar"])
            {
                Assert.NotEmpty(station.NameIn(language));
                Assert.All(station.Holidays, day => Assert.NotEmpty(day.Names[language]));
            }
        });
    }

    [Theory]
    [InlineData("addis-ababa", "2027-09-12", false)] // New Year after a leap year of the Ethiopian calendar
    [InlineData("addis-ababa", "2026-09-11", false)]
    [InlineData("addis-ababa", "2026-04-10", false)]
    [InlineData("addis-ababa", "2026-03-20", true)]
    [InlineData("vienna", "2026-06-04", false)]
    [InlineData("vienna", "2028-06-05", false)]
    [InlineData("the-hague", "2027-05-06", false)]
    [InlineData("new-york", "2026-07-03", false)] // the fourth is a Saturday
    [InlineData("abuja", "2026-06-12", false)]
    [InlineData("jakarta", "2026-08-17", false)]
    [InlineData("jakarta", "2026-03-19", true)]
    public void What_hangs_on_the_moon_or_a_decree_is_kept_and_marked(string station, string day, bool uncertain)
    {
        var holiday = Assert.Single(DutyStation.Of(station)!.Holidays, one => one.On == DateOnly.Parse(day, null));
        Assert.Equal(uncertain, holiday.IsUncertain);
        Assert.True(DutyStation.Of(station)!.IsHoliday(holiday.On));
    }

    [Fact]
    public void Where_none_is_known_there_is_none()
    {
        Assert.Null(DutyStation.In("Africa/Nairobi"));
        Assert.Null(DutyStation.Of(DutyStation.None));
        Assert.Null(DutyStation.Of(null));
    }
}
