using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Workspaces;

public sealed class WorkspaceTests
{
    [Theory]
    [InlineData("un"), InlineData("ecowas"), InlineData("a1-b"), InlineData("abcdefghijklmnopqrst")]
    public void A_code_is_small_letters_digits_and_hyphens(string text) => Assert.Equal(text, WorkspaceCode.Parse(text)?.Value);

    [Theory]
    [InlineData(null), InlineData(""), InlineData("u"), InlineData("UN"), InlineData("1un"), InlineData("-un"), InlineData("u n"), InlineData("un/"), InlineData("ün"), InlineData("un\n"), InlineData("abcdefghijklmnopqrstu")]
    public void Anything_else_is_none(string? text) => Assert.Null(WorkspaceCode.Parse(text));

    [Fact]
    public void No_code_equals_no_code_of_a_row()
    {
        Assert.Equal("", WorkspaceCode.None.Value);
        Assert.Equal(WorkspaceCode.None, WorkspaceCode.Of(""));
        Assert.NotEqual(WorkspaceCode.None, WorkspaceCode.Of("un"));
        Assert.Throws<FormatException>(() => WorkspaceCode.Of("UN"));
        Assert.True(WorkspaceCode.Of("au") < WorkspaceCode.Of("un"));
    }

    [Fact]
    public void A_desk_officer_works_and_an_administrator_reads_no_substance()
    {
        Assert.All(Enum.GetValues<Permission>().Except([Permission.RunJobs, Permission.ClearReleases, Permission.LeadProgrammes, Permission.PlanProgrammes, Permission.WriteRoundtables, Permission.ReadEngagements, Permission.WriteEngagements, Permission.SetRetention, Permission.BreakGlass, Permission.ReviewBreakGlass, Permission.WatchMail, Permission.AdministerPeople, Permission.AdministerSignIn, Permission.ReadTrail, Permission.RunPlatform]), right => Assert.True(PermissionSet.Of([Duty.DeskOfficer]).Includes(right)));
        Assert.Equal([Permission.Enter, Permission.ReadTrail], Enum.GetValues<Permission>().Where(PermissionSet.Of([Duty.Auditor]).Includes));
        Assert.Equal([Permission.Enter, Permission.BreakGlass], Enum.GetValues<Permission>().Where(PermissionSet.Of([Duty.Custodian]).Includes));
        Assert.Equal([Permission.Enter, Permission.SetRetention, Permission.WatchMail, Permission.AdministerPeople, Permission.AdministerSignIn], Enum.GetValues<Permission>().Where(PermissionSet.Of([Duty.WorkspaceAdministrator]).Includes));
        Assert.Equal([Permission.Enter, Permission.ReadEngagements], Enum.GetValues<Permission>().Where(PermissionSet.Of([Duty.Expert]).Includes));
    }

    [Fact]
    public void A_programme_officer_works_on_programmes_and_reads_no_assessment() => Assert.Equal(
        [Permission.Enter, Permission.ReadProgrammes, Permission.LeadProgrammes, Permission.AnswerProgrammes, Permission.PlanProgrammes, Permission.ReportMilestones],
        Enum.GetValues<Permission>().Where(PermissionSet.Of([Duty.ProgrammeOfficer]).Includes));

    [Fact]
    public void Rights_add_up_and_without_a_duty_there_are_none()
    {
        Assert.DoesNotContain(Enum.GetValues<Permission>(), PermissionSet.Of([]).Includes);
        var both = PermissionSet.Of([Duty.HeadOfOffice, Duty.Analyst]);
        Assert.True(both.Includes(Permission.RateAssessments));
        Assert.False(both.Includes(Permission.LeadAssessments));
        Assert.False(PermissionSet.Of([Duty.HeadOfOffice]).Includes(Permission.WriteAssessments));
        Assert.False(PermissionSet.Of([Duty.System]).Includes(Permission.WriteAssessments));
    }

    [Fact]
    public void A_duty_holds_from_its_first_day_to_its_last()
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("un"), Title = "Desk officer" };
        officer.TakeOn(Duty.DeskOfficer, new(2026, 3, 1), new(2026, 3, 31));
        Assert.False(officer.Holds(Duty.DeskOfficer, new(2026, 2, 28)));
        Assert.True(officer.Holds(Duty.DeskOfficer, new(2026, 3, 1)));
        Assert.True(officer.Holds(Duty.DeskOfficer, new(2026, 3, 31)));
        Assert.False(officer.May(new(2026, 4, 1)).Includes(Permission.Enter));
        Assert.Equal(officer.Workspace, officer.Duties[0].Workspace);
        var broken = Assert.Throws<RuleBroken>(() => officer.TakeOn(Duty.Analyst, new(2026, 3, 2), new(2026, 3, 1)));
        Assert.Equal("officer.duty-ends-before-it-begins", broken.Key);
    }
}
