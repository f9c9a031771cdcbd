using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

/// <summary>Who still hears of something, after what was answered.</summary>
public class LadderTests
{
    static readonly DateOnly Due = new(2026, 5, 4);
    static readonly DateTimeOffset At = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    static readonly WorkspaceCode Asker = WorkspaceCode.Parse("un")!.Value;

    readonly Officer desk = Officer("desk", Duty.DeskOfficer);
    readonly Officer second = Officer("second", Duty.DeskOfficer);
    readonly Officer analyst = Officer("analyst", Duty.Analyst);
    readonly Officer coordinator = Officer("coordinator", Duty.Coordinator);
    readonly Officer head = Officer("head", Duty.ClearingOfficer);

    IReadOnlyCollection<Officer> Everybody => [desk, second, analyst, coordinator, head];

    [Theory]
    [InlineData(ReviewStage.Due0, "desk second")]
    [InlineData(ReviewStage.Overdue3, "desk second coordinator")]
    [InlineData(ReviewStage.Overdue7, "desk second coordinator head")]
    public void The_ladder_goes_up_with_the_days(ReviewStage stage, string hear) => Assert.Equal(hear, Hear([], stage, 0));

    [Fact]
    public void Who_says_done_is_believed_for_a_week_and_the_ladder_goes_on_without_them()
    {
        var done = Give(desk, ReviewAnswerKind.Done);
        Assert.Equal("second", Hear([done], ReviewStage.Due0, 6));
        Assert.Equal("second coordinator head", Hear([done], ReviewStage.Overdue7, 6));
        Assert.Equal("desk second coordinator head", Hear([done], ReviewStage.Overdue7, 7));
        Assert.Equal((0, 1), (new Ladder([done]).ReturnsTo(new(desk, null), Due.AddDays(6)), new Ladder([done]).ReturnsTo(new(desk, null), Due.AddDays(7))));
        Assert.Equal(0, new Ladder([done]).ReturnsTo(new(second, null), Due.AddDays(7)));
    }

    [Fact]
    public void A_snooze_rests_only_who_asked_for_it()
    {
        var snooze = Give(desk, ReviewAnswerKind.Snooze, until: 3);
        Assert.Equal("second", Hear([snooze], ReviewStage.Due0, 2));
        Assert.Equal("desk second", Hear([snooze], ReviewStage.Due0, 3));
        Assert.Equal("second", Hear([snooze, Give(desk, ReviewAnswerKind.Snooze, until: 9)], ReviewStage.Due0, 3));
    }

    [Fact]
    public void What_needs_time_rests_for_the_whole_desk_and_then_comes_back_to_all()
    {
        var need = Give(desk, ReviewAnswerKind.NeedUntil, until: 10);
        Assert.Equal("", Hear([need], ReviewStage.Overdue7, 9));
        Assert.Equal("desk second coordinator head", Hear([need], ReviewStage.Overdue7, 10));
        Assert.Equal(1, new Ladder([need]).ReturnsTo(new(head, null), Due.AddDays(10)));
        // Another officer's later word on the same thing counts instead.
        Assert.Equal("desk second", Hear([need, Give(second, ReviewAnswerKind.NeedUntil, until: 2)], ReviewStage.Due0, 2));
    }

    [Fact]
    public void What_is_not_mine_goes_to_the_colleague_who_was_named()
    {
        var named = Give(desk, ReviewAnswerKind.NotMine, colleague: analyst);
        Assert.Equal("second analyst", Hear([named], ReviewStage.Due0, 0));
        Assert.Equal("second desk", Hear([named, Give(analyst, ReviewAnswerKind.NotMine, colleague: desk)], ReviewStage.Due0, 0));
        // Somebody who was reminded anyway is not reminded twice.
        Assert.Equal("second", Hear([Give(desk, ReviewAnswerKind.NotMine, colleague: second)], ReviewStage.Due0, 0));
        Assert.Equal("analyst", Hear([named, Give(second, ReviewAnswerKind.NotMine, colleague: analyst)], ReviewStage.Due0, 0));
    }

    [Fact]
    public void Where_everybody_says_that_it_is_anothers_and_the_other_is_gone_the_heads_hear_of_it()
    {
        ReviewAnswer[] said = [Give(desk, ReviewAnswerKind.NotMine, colleague: analyst), Give(second, ReviewAnswerKind.NotMine, colleague: analyst)];
        analyst.Duties[0].Until = Due;
        Assert.Equal("analyst", Hear(said, ReviewStage.Due0, 0));
        Assert.Equal("head", Hear(said, ReviewStage.Due0, 1));
    }

    [Fact]
    public void A_deputy_answers_in_the_place_of_who_is_away_and_what_that_one_answered_before_holds()
    {
        Absence[] away = [Absence.Enter(desk, second, Due, Due.AddDays(30), [], Due, At)];
        Assert.Equal("second", Hear([], ReviewStage.Due0, 0, away));
        Assert.Equal("second coordinator head", Hear([], ReviewStage.Overdue7, 7, away));
        // The deputy alone is concerned, in another's place: done rests it, not mine passes it on, and what the other said before going holds.
        string Instead(params ReviewAnswer[] said) => Titles(new Ladder(said).Hear(ReviewSubject.Cycle, [desk], Everybody, away, Due));
        Assert.Equal("second(desk)", Instead());
        Assert.Equal("", Instead(Give(second, ReviewAnswerKind.Done)));
        Assert.Equal("analyst", Instead(Give(second, ReviewAnswerKind.NotMine, colleague: analyst)));
        Assert.Equal("", Instead(Give(desk, ReviewAnswerKind.Done)));
        Assert.Equal("analyst", Instead(Give(desk, ReviewAnswerKind.NotMine, colleague: analyst)));
    }

    [Fact]
    public void What_is_told_in_confidence_is_nobody_elses_whatever_was_answered() =>
        Assert.Equal("desk", Titles(new Ladder([Give(desk, ReviewAnswerKind.NotMine, colleague: analyst)]).Hear(ReviewSubject.InConfidence, [desk], Everybody, [], Due)));

    [Theory]
    [InlineData("Kind", null, null, null, null)]
    [InlineData("Colleague", ReviewAnswerKind.NotMine, null, null, null)]
    [InlineData("Colleague", ReviewAnswerKind.NotMine, "desk", null, null)]
    [InlineData("Colleague", ReviewAnswerKind.NotMine, "coordinator", null, null)]
    [InlineData("Until", ReviewAnswerKind.NeedUntil, null, null, "why")]
    [InlineData("Until", ReviewAnswerKind.NeedUntil, null, 0, "why")]
    [InlineData("Until", ReviewAnswerKind.NeedUntil, null, 61, "why")]
    [InlineData("Reason", ReviewAnswerKind.NeedUntil, null, 60, " ")]
    [InlineData("Until", ReviewAnswerKind.Snooze, null, 15, null)]
    [InlineData("Until", ReviewAnswerKind.Snooze, null, 0, null)]
    public void What_is_missing_is_said_at_its_field(string field, ReviewAnswerKind? kind, string? colleague, int? until, string? reason)
    {
        var wish = new AnswerWish(kind, Everybody.FirstOrDefault(one => one.Title == colleague)?.Id, until is { } days ? Due.AddDays(days) : null, reason);
        Assert.Equal(field, Assert.Throws<RuleBroken>(() => ReviewAnswer.Give(wish, Reminder(desk), "JA-0001", Asker, desk, Everybody, Due, At)).Field);
    }

    [Fact]
    public void Nobody_answers_for_another_and_nobody_what_is_told_in_confidence()
    {
        var wish = new AnswerWish(ReviewAnswerKind.Done, null, null, null);
        Assert.Equal("answer.not-yours", Assert.Throws<RuleBroken>(() => ReviewAnswer.Give(wish, Reminder(second), "JA-0001", Asker, desk, Everybody, Due, At)).Key);
        Assert.Equal("answer.not-yours", Assert.Throws<RuleBroken>(() => ReviewAnswer.Give(wish, Reminder(desk, ReviewSubject.InConfidence), "", null, desk, Everybody, Due, At)).Key);
        Assert.All((ReviewSubject[])[ReviewSubject.InConfidence, ReviewSubject.Emergency, ReviewSubject.EmergencyYear, ReviewSubject.Silence], subject => Assert.False(ReviewAnswer.IsAnswerable(subject)));
    }

    [Fact]
    public void Who_asked_learns_the_answer_but_not_that_somebody_wants_to_hear_of_it_later()
    {
        Assert.Equal(Asker, Give(desk, ReviewAnswerKind.NeedUntil, until: 3).Asker);
        Assert.Equal(desk.Workspace, Give(desk, ReviewAnswerKind.Snooze, until: 3).Asker);
        Assert.Equal("desk", Give(desk, ReviewAnswerKind.Done).Post);
    }

    [Fact]
    public void Everything_that_is_raised_stands_in_the_table_once()
    {
        Assert.Equal(StageTable.Rules.Count, StageTable.Rules.Select(rule => (rule.Subject, rule.Stage)).Distinct().Count());
        Assert.Equal(Enum.GetValues<ReviewSubject>(), StageTable.Rules.Select(rule => rule.Subject).Distinct().Order());
        Assert.Equal(Enum.GetValues<ReviewStage>().Order(), StageTable.Rules.Select(rule => rule.Stage).Distinct().Order());
        Assert.Throws<ArgumentException>(() => StageTable.Of(ReviewSubject.Cycle, ReviewStage.Silent5));
    }

    [Fact]
    public void Who_left_passed_on_what_was_theirs_also_what_a_colleague_had_passed_on_to_them()
    {
        var sealing = new Engagements.PlainSealing();
        var admin = Officer("admin", Duty.WorkspaceAdministrator);
        second.StampBy(sealing);
        ReviewAnswer[] said = [Give(desk, ReviewAnswerKind.NotMine, colleague: second), Give(second, ReviewAnswerKind.NotMine, colleague: analyst)];
        Assert.Equal("analyst", Hear(said, ReviewStage.Due0, 0));
        second.SeeOff(admin, Due, At, sealing);
        Assert.Equal("analyst", Hear(said, ReviewStage.Due0, 0));
        Assert.Equal("desk analyst", Hear([said[1]], ReviewStage.Due0, 0));
    }

    string Hear(IReadOnlyList<ReviewAnswer> said, ReviewStage stage, int days, IReadOnlyCollection<Absence>? away = null) =>
        Titles(new Ladder(said).Hear(ReviewSubject.Cycle, ReviewCalendar.Addressees(ReviewSubject.Cycle, stage, Everybody, Due.AddDays(days)), Everybody, away ?? [], Due.AddDays(days)));

    ReviewAnswer Give(Officer by, ReviewAnswerKind kind, int? until = null, Officer? colleague = null) =>
        ReviewAnswer.Give(new(kind, colleague?.Id, until is { } days ? Due.AddDays(days) : null, "reason"), Reminder(by), "JA-0001", Asker, by, Everybody, Due, At);

    static Reminder Reminder(Officer officer, ReviewSubject subject = ReviewSubject.Cycle) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = officer.Workspace,
        OfficerId = officer.Id,
        Subject = subject,
        SubjectId = Guid.NewGuid(),
        Occurrence = Due,
        Stage = ReviewStage.Due0,
        RaisedAt = At,
    };

    static Officer Officer(string title, Duty duty)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Parse("au")!.Value, PersonId = Guid.NewGuid(), Title = title };
        officer.TakeOn(duty, new(2020, 1, 1));
        return officer;
    }

    static string Titles(IEnumerable<Addressee> officers) => string.Join(' ', officers.Select(one => one.For is null ? one.Officer.Title : $"{one.Officer.Title}({one.For.Title})"));
}
