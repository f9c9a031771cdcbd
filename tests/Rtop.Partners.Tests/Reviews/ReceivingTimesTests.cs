using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

public class ReceivingTimesTests
{
    // Addis Ababa lies three hours ahead of UTC all year. 2 March 2026 is a Monday, and the Victory of Adwa.
    [Theory]
    [InlineData("2026-03-03T05:29:00", "2026-03-03T05:30:00")] // 08:29: at half past eight
    [InlineData("2026-03-03T05:30:00", "2026-03-03T05:30:00")]
    [InlineData("2026-03-03T14:29:00", "2026-03-03T14:29:00")] // 17:29: at once
    [InlineData("2026-03-03T14:30:00", "2026-03-04T05:30:00")] // 17:30: tomorrow
    [InlineData("2026-02-27T15:00:00", "2026-03-03T05:30:00")] // Friday evening: not on Monday, which is a holiday
    [InlineData("2026-03-02T09:00:00", "2026-03-03T05:30:00")]
    public void A_mail_comes_within_working_hours_or_on_the_next_working_morning(string raised, string comes) => Assert.Equal(Utc(comes), At("Africa/Addis_Ababa").From(Utc(raised)));

    [Theory]
    [InlineData("2026-03-27T22:00:00", "2026-03-30T12:30:00")] // summer time has begun on the 8th
    [InlineData("2026-10-31T22:00:00", "2026-11-02T13:30:00")] // and ends on 1 November
    public void The_hour_is_that_of_the_clocks(string raised, string comes) => Assert.Equal(Utc(comes), At("America/New_York").From(Utc(raised)));

    [Theory]
    [InlineData("2026-03-06T08:00:00", "2026-03-06T08:00:00")]
    [InlineData("2026-03-06T08:00:01", "2026-03-09T08:00:00")] // a Friday: on Monday
    [InlineData("2026-03-08T23:00:00", "2026-03-09T08:00:00")]
    public void A_daily_digest_comes_at_its_hour_on_working_days(string raised, string comes) =>
        Assert.Equal(Utc(comes), At("Europe/Vienna", MailRhythm.Daily).From(Utc(raised)));

    // Easter Monday is 6 April 2026.
    [Theory]
    [InlineData("2026-03-30T07:01:00", "2026-04-07T07:00:00")] // the next Monday is a holiday: on Tuesday
    [InlineData("2026-04-06T07:00:00", "2026-04-07T07:00:00")]
    [InlineData("2026-04-07T07:00:00", "2026-04-07T07:00:00")]
    [InlineData("2026-04-07T07:00:01", "2026-04-13T07:00:00")]
    public void A_weekly_digest_of_which_the_day_is_a_holiday_comes_on_the_next_working_day(string raised, string comes) =>
        Assert.Equal(Utc(comes), At("Europe/Vienna", MailRhythm.Weekly).From(Utc(raised)));

    [Fact]
    public void Where_the_clocks_skip_the_hour_it_comes_when_they_go_on_and_where_they_repeat_it_the_first_time()
    {
        var times = new NoticeTimes();
        times.Change(MailRhythm.Daily, (Weekdays)127, new(1, 0), new(9, 0), new(2, 30), DayOfWeek.Monday, DutyStation.None);
        var vienna = new ReceivingTimes(times, TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna"), null);
        Assert.Equal(Utc("2026-03-29T01:00:00"), vienna.From(Utc("2026-03-28T12:00:00")));
        Assert.Equal(Utc("2026-10-25T00:30:00"), vienna.From(Utc("2026-10-24T12:00:00")));
        // Not the second time too.
        Assert.Equal(Utc("2026-10-26T01:30:00"), vienna.From(Utc("2026-10-25T00:30:01")));
    }

    [Fact]
    public void A_station_of_ones_own_choice_counts_and_so_does_none()
    {
        var person = new Person { Id = Guid.NewGuid(), Name = "A", Email = "a@example.org", Zone = "Africa/Addis_Ababa" };
        var adwa = Utc("2026-03-02T09:00:00");
        Assert.Equal(Utc("2026-03-03T05:30:00"), ReceivingTimes.Of(person).From(adwa));
        person.Notices.Change(MailRhythm.Immediate, person.Notices.Days, new(8, 30), new(17, 30), default, default, DutyStation.None);
        Assert.Equal(adwa, ReceivingTimes.Of(person).From(adwa));
    }

    [Theory]
    [InlineData(ReviewSubject.Silence, true)]
    [InlineData(ReviewSubject.Recall, true)]
    [InlineData(ReviewSubject.Emergency, true)]
    [InlineData(ReviewSubject.EmergencyYear, false)]
    [InlineData(ReviewSubject.InConfidence, false)]
    [InlineData(ReviewSubject.Cycle, false)]
    [InlineData(ReviewSubject.Invitation, false)]
    [InlineData(ReviewSubject.Milestone, false)]
    public void What_is_urgent_does_not_wait_and_in_the_demonstration_nothing_does(ReviewSubject subject, bool atOnce)
    {
        var person = new Person { Id = Guid.NewGuid(), Name = "A", Email = "a@example.org", Zone = "Etc/UTC" };
        var (sunday, monday) = (Utc("2026-03-08T03:00:00"), Utc("2026-03-09T08:30:00"));
        Assert.Equal(atOnce ? sunday : monday, ReceivingTimes.NotBefore(subject, person, sunday, plain: false));
        Assert.Equal(sunday, ReceivingTimes.NotBefore(subject, person, sunday, plain: true));
    }

    [Fact]
    public void Of_another_organization_the_usual_hours_of_its_seat_are_known_and_nothing_of_its_people()
    {
        var au = new Workspace { Code = WorkspaceCode.Of("au"), Order = 1, Zone = "Africa/Addis_Ababa", Language = "en", Names = [], Acronyms = [] };
        Assert.Equal(Utc("2026-03-03T05:30:00"), ReceivingTimes.AtSeat(au).From(Utc("2026-02-28T12:00:00")));
    }

    [Fact]
    public void Holidays_of_the_seat_are_no_working_days()
    {
        var au = new Workspace { Code = WorkspaceCode.Of("au"), Order = 1, Zone = "Africa/Addis_Ababa", Language = "en", Names = [], Acronyms = [] };
        var friday = new DateOnly(2026, 2, 27);
        Assert.Equal(new(2026, 3, 9), WorkingDays.At(au, weekendsCount: false).After(friday, 5));
        Assert.Equal(new(2026, 3, 6), new WorkingDays(WeekendsCount: false).After(friday, 5));
        Assert.Equal(new(2026, 3, 4), WorkingDays.At(au, weekendsCount: true).After(friday, 5));
    }

    [Theory]
    [InlineData(ReviewStage.Due7, ReviewStage.Due1, true)]
    [InlineData(ReviewStage.Due30, ReviewStage.Due7, true)]
    [InlineData(ReviewStage.Due7, ReviewStage.Due30, false)]
    [InlineData(ReviewStage.Due7, ReviewStage.Due7, false)]
    [InlineData(ReviewStage.Due7, ReviewStage.Due14, false)]
    [InlineData(ReviewStage.Due7, null, false)]
    [InlineData(ReviewStage.SilenceExtended, ReviewStage.SilenceHalf, true)]
    [InlineData(ReviewStage.Recalled3, ReviewStage.Recalled7, true)]
    public void A_later_stage_takes_the_place_of_what_was_not_told_yet(ReviewStage stage, ReviewStage? now, bool overtaken) => Assert.Equal(overtaken, ReviewCalendar.IsOvertaken(stage, now));

    [Theory]
    [InlineData(ReviewStage.Due7, new ReviewStage[0], true)]
    [InlineData(ReviewStage.Due7, new[] { ReviewStage.Due30, ReviewStage.Due14 }, true)]
    [InlineData(ReviewStage.Due7, new[] { ReviewStage.Due7 }, false)]
    [InlineData(ReviewStage.Due7, new[] { ReviewStage.Due1 }, false)]
    [InlineData(ReviewStage.SilenceHalf, new[] { ReviewStage.SilenceExtended }, true)]
    [InlineData(ReviewStage.SilenceHalf, new[] { ReviewStage.SilenceHalf }, false)]
    public void A_stage_is_raised_once_and_not_after_a_later_one(ReviewStage stage, ReviewStage[] raised, bool news) => Assert.Equal(news, ReviewCalendar.IsNews(stage, raised));

    static ReceivingTimes At(string zone, MailRhythm rhythm = MailRhythm.Immediate)
    {
        var times = new NoticeTimes();
        times.Change(rhythm, times.Days, new(8, 30), new(17, 30), new(9, 0), DayOfWeek.Monday, null);
        return new(times, TimeZoneInfo.FindSystemTimeZoneById(zone), DutyStation.In(zone));
    }

    static DateTimeOffset Utc(string text) => DateTimeOffset.Parse($"{text}Z", null);
}
