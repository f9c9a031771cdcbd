using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

public class ReviewCalendarTests
{
    static readonly DateOnly Due = new(2026, 5, 3);

    [Theory]
    [InlineData(-15, null)]
    [InlineData(-14, ReviewStage.Due14)]
    [InlineData(-8, ReviewStage.Due14)]
    [InlineData(-7, ReviewStage.Due7)]
    [InlineData(-2, ReviewStage.Due7)]
    [InlineData(-1, ReviewStage.Due1)]
    [InlineData(0, ReviewStage.Due0)]
    [InlineData(2, ReviewStage.Due0)]
    [InlineData(3, ReviewStage.Overdue3)]
    [InlineData(6, ReviewStage.Overdue3)]
    [InlineData(7, ReviewStage.Overdue7)]
    [InlineData(13, ReviewStage.Overdue7)]
    [InlineData(14, ReviewStage.Overdue14)]
    [InlineData(400, ReviewStage.Overdue14)]
    public void The_stage_is_the_latest_that_was_reached(int days, ReviewStage? stage) =>
        Assert.Equal(stage, ReviewCalendar.StageOf(Due.AddDays(-90), Due, Due.AddDays(days)));

    [Theory]
    [InlineData(10, -10, null)]
    [InlineData(10, -8, null)]
    [InlineData(10, -7, ReviewStage.Due7)]
    [InlineData(14, -14, ReviewStage.Due14)]
    [InlineData(1, -1, ReviewStage.Due1)]
    public void A_stage_from_before_the_opening_never_was(int openedBefore, int days, ReviewStage? stage) =>
        Assert.Equal(stage, ReviewCalendar.StageOf(Due.AddDays(-openedBefore), Due, Due.AddDays(days)));

    [Theory]
    [InlineData("2026-03-02", "2026-03-09")] // Monday to Monday
    [InlineData("2026-03-04", "2026-03-11")]
    [InlineData("2026-03-06", "2026-03-13")]
    [InlineData("2026-03-07", "2026-03-13")] // sent on a Saturday: the count begins on Monday
    [InlineData("2026-03-08", "2026-03-13")]
    public void Silence_is_counted_in_working_days(string sent, string reached)
    {
        var days = new WorkingDays(WeekendsCount: false);
        var on = DateOnly.Parse(reached, null);
        Assert.Null(ReviewCalendar.StageOfSilence(DateOnly.Parse(sent, null), on.AddDays(-1), days));
        Assert.Equal(ReviewStage.Silent5, ReviewCalendar.StageOfSilence(DateOnly.Parse(sent, null), on, days));
    }

    [Fact]
    public void In_the_demonstration_every_day_counts()
    {
        var friday = new DateOnly(2026, 3, 6);
        Assert.Equal(friday.AddDays(5), new WorkingDays(WeekendsCount: true).After(friday, 5));
    }

    [Theory]
    [InlineData(ReviewStage.Due14, "desk")]
    [InlineData(ReviewStage.Overdue3, "desk")]
    [InlineData(ReviewStage.Overdue7, "desk head hoo")]
    [InlineData(ReviewStage.Overdue14, "desk head hoo")]
    public void Heads_hear_of_what_is_long_overdue(ReviewStage stage, string titles) =>
        Assert.Equal(titles, Titles(ReviewCalendar.Addressees(ReviewSubject.Cycle, stage, Everybody(), Due)));

    [Fact]
    public void Of_a_silent_invitation_hears_who_sent_it_and_the_desk_when_that_officer_is_gone()
    {
        var officers = Everybody();
        var sender = Officer("sender", Duty.ClearingOfficer);
        Assert.Equal("sender", Titles(ReviewCalendar.Addressees(ReviewSubject.Invitation, ReviewStage.Silent5, [.. officers, sender], Due, sender.Id)));

        sender.Duties[0].Until = Due.AddDays(-1);
        Assert.Equal("desk", Titles(ReviewCalendar.Addressees(ReviewSubject.Invitation, ReviewStage.Silent5, [.. officers, sender], Due, sender.Id)));
        Assert.Equal("desk", Titles(ReviewCalendar.Addressees(ReviewSubject.Invitation, ReviewStage.Silent5, officers, Due, Guid.NewGuid())));
    }

    [Theory]
    [InlineData(-31, null)]
    [InlineData(-30, ReviewStage.Due30)]
    [InlineData(-8, ReviewStage.Due30)]
    [InlineData(-7, ReviewStage.Due7)]
    [InlineData(0, ReviewStage.Due7)]
    [InlineData(1, null)] // from here on it is late, and spoken of with the others once a week
    public void A_milestone_is_reminded_of_twice_before_its_day(int day, ReviewStage? stage) => Assert.Equal(stage, ReviewCalendar.StageOfMilestone(DateOnly.MinValue, Due, Due.AddDays(day)));

    [Fact]
    public void A_stage_from_before_a_milestone_was_planned_never_was() => Assert.Null(ReviewCalendar.StageOfMilestone(Due.AddDays(-20), Due, Due.AddDays(-10)));

    [Theory]
    [InlineData(-30, ReviewStage.Due30)]
    [InlineData(0, ReviewStage.Due0)]
    [InlineData(3, ReviewStage.Overdue3)]
    [InlineData(7, ReviewStage.Overdue7)]
    [InlineData(400, ReviewStage.Overdue14)]
    public void A_recommendation_is_followed_beyond_its_day(int day, ReviewStage stage) => Assert.Equal(stage, ReviewCalendar.StageOfRecommendation(DateOnly.MinValue, Due, Due.AddDays(day)));

    [Theory]
    [InlineData("2026-03-02", "2026-03-02")]
    [InlineData("2026-03-03", "2026-03-02")]
    [InlineData("2026-03-08", "2026-03-02")]
    [InlineData("2026-03-09", "2026-03-09")]
    public void What_is_late_is_spoken_of_as_of_the_last_Monday(string today, string monday) => Assert.Equal(DateOnly.Parse(monday, null), ReviewCalendar.LateOn(DateOnly.Parse(today, null)));

    [Fact]
    public void A_report_waits_ten_working_days_for_its_answer()
    {
        var (friday, days) = (new DateOnly(2026, 3, 6), new WorkingDays(WeekendsCount: false));
        Assert.Null(ReviewCalendar.StageOfReport(friday, friday.AddDays(13), days));
        Assert.Equal(ReviewStage.Unconfirmed10, ReviewCalendar.StageOfReport(friday, friday.AddDays(14), days));
    }

    [Theory]
    [InlineData(ReviewSubject.LateMilestones, ReviewStage.LateWeekly, "programme")]
    [InlineData(ReviewSubject.Recommendation, ReviewStage.Overdue7, "head hoo programme")]
    public void Of_a_programme_hears_who_works_on_programmes(ReviewSubject subject, ReviewStage stage, string titles) =>
        Assert.Equal(titles, Titles(ReviewCalendar.Addressees(subject, stage, [.. Everybody(), Officer("programme", Duty.ProgrammeOfficer)], Due)));

    [Fact]
    public void Where_nobody_works_on_programmes_the_desk_hears_of_them() =>
        Assert.Equal("desk", Titles(ReviewCalendar.Addressees(ReviewSubject.Milestone, ReviewStage.Due7, Everybody(), Due)));

    static string Titles(IEnumerable<Officer> officers) => string.Join(' ', officers.Select(officer => officer.Title));

    static List<Officer> Everybody()
    {
        var gone = Officer("gone", Duty.DeskOfficer);
        gone.Duties[0].Until = Due.AddDays(-1);
        return [Officer("desk", Duty.DeskOfficer), gone, Officer("head", Duty.ClearingOfficer), Officer("hoo", Duty.HeadOfOffice), Officer("analyst", Duty.Analyst), SystemOfficer.Of(WorkspaceCode.Of("un"))];
    }

    static Officer Officer(string title, Duty duty)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("un"), PersonId = Guid.NewGuid(), Title = title };
        officer.TakeOn(duty, Due.AddDays(-100));
        return officer;
    }
}
