using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

public class StandInTests
{
    static readonly DateOnly Today = new(2026, 3, 4);
    static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    readonly Officer desk = Officer(Duty.DeskOfficer), colleague = Officer(Duty.DeskOfficer), programmes = Officer(Duty.ProgrammeOfficer);

    [Fact]
    public void It_says_who_did_what_for_whom()
    {
        var absence = Away(desk, colleague);
        var (subject, file) = (Guid.NewGuid(), Guid.NewGuid());
        var made = StandIn.Of(absence, desk, Permission.SignEditions, StandInKind.PositionSigned, subject, file, colleague, Today, Now);
        Assert.Equal((absence.Id, colleague.Id, desk.Id, StandInKind.PositionSigned, subject, file, Now), (made.AbsenceId, made.OfficerId, made.ForId, made.Kind, made.SubjectId, made.FileId, made.At));
    }

    [Fact]
    public void Only_the_deputy_and_only_on_the_days_of_an_absence_that_was_not_ended()
    {
        var absence = Away(desk, colleague);
        Refused("stand-in.not-away", null, desk, Permission.RateAssessments, colleague, 0);
        Refused("stand-in.not-away", absence, desk, Permission.RateAssessments, programmes, 0);
        Refused("stand-in.not-away", absence, desk, Permission.RateAssessments, desk, 0);
        Refused("stand-in.not-away", absence, desk, Permission.RateAssessments, colleague, -1);
        Refused("stand-in.not-away", absence, desk, Permission.RateAssessments, colleague, 6);
        StandIn.Require(absence, desk, Permission.RateAssessments, colleague, Today.AddDays(5), Now.AddDays(5));
        absence.End(desk, Today, Now.AddHours(1));
        Refused("stand-in.not-away", absence, desk, Permission.RateAssessments, colleague, 0);
        // Of another organization, whoever it names.
        var elsewhere = new Absence { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("au"), OfficerId = desk.Id, DeputyId = colleague.Id, From = Today, Until = Today, EnteredAt = Now };
        Refused("stand-in.not-away", elsewhere, desk, Permission.RateAssessments, colleague, 0);
    }

    [Fact]
    public void Nothing_is_written_down_that_is_refused() =>
        Assert.Equal("stand-in.no-right", Assert.Throws<RuleBroken>(() => StandIn.Of(Away(desk, colleague), desk, Permission.LeadProgrammes, StandInKind.PackSigned, Guid.NewGuid(), null, colleague, Today, Now)).Key);

    [Fact]
    public void It_gives_the_deputy_no_right_and_takes_none_that_the_colleague_lacks()
    {
        Refused("stand-in.not-theirs", Away(programmes, desk), programmes, Permission.SignEditions, desk, 0);
        Refused("stand-in.not-theirs", Away(desk, colleague), colleague, Permission.SignEditions, colleague, 0);
        Refused("stand-in.no-right", Away(desk, colleague), desk, Permission.LeadProgrammes, colleague, 0);
        var absence = Away(desk, colleague);
        colleague.Duties[0].Until = Today.AddDays(-1);
        Refused("stand-in.no-right", absence, desk, Permission.SignEditions, colleague, 0);
    }

    [Fact]
    public void An_absence_is_told_of_until_it_is_over_and_then_for_two_weeks()
    {
        Assert.Equal(ReviewStage.StandInNamed, ReviewCalendar.StageOfStandIn(Today.AddDays(1), Today));
        Assert.Equal(ReviewStage.StandInOver, ReviewCalendar.StageOfStandIn(Today, Today));
        Assert.Equal(ReviewStage.StandInOver, ReviewCalendar.StageOfStandIn(Today.AddDays(-13), Today));
        Assert.Null(ReviewCalendar.StageOfStandIn(Today.AddDays(-14), Today));
    }

    static void Refused(string key, Absence? absence, Officer away, Permission needed, Officer by, int days)
    {
        var broken = Assert.Throws<RuleBroken>(() => StandIn.Require(absence, away, needed, by, Today.AddDays(days), Now.AddDays(days)));
        Assert.Equal(("For", key), (broken.Field, broken.Key));
    }

    static Absence Away(Officer who, Officer deputy) => Absence.Enter(who, deputy, Today, Today.AddDays(5), [], Today, Now);

    static Officer Officer(Duty duty)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("un"), PersonId = Guid.NewGuid(), Title = $"{duty}" };
        officer.TakeOn(duty, Today.AddDays(-100));
        return officer;
    }
}
