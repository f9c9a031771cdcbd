using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

public class AbsenceTests
{
    static readonly DateOnly Today = new(2026, 3, 4);
    static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    readonly Officer desk = Officer("desk", Duty.DeskOfficer), colleague = Officer("colleague", Duty.DeskOfficer), head = Officer("head", Duty.ClearingOfficer), analyst = Officer("analyst", Duty.Analyst);

    [Fact]
    public void It_lasts_from_its_first_to_its_last_day_unless_it_is_ended()
    {
        var absence = Away(desk, colleague, 1, 5);
        Assert.Equal([false, true, true, false], new[] { 0, 1, 5, 6 }.Select(day => absence.Covers(Today.AddDays(day))));
        absence.End(desk, Today.AddDays(2), Now.AddDays(2));
        Assert.False(absence.Covers(Today.AddDays(2)));
        Assert.Throws<RuleBroken>(() => absence.End(desk, Today.AddDays(2), Now));
    }

    [Fact]
    public void Whoever_stood_in_did_so_from_its_entry_until_it_was_ended()
    {
        var absence = Away(desk, colleague, 0, 5);
        Assert.True(absence.StoodIn(colleague.Id, Today, Now));
        Assert.False(absence.StoodIn(colleague.Id, Today, Now.AddMinutes(-1)));
        Assert.False(absence.StoodIn(desk.Id, Today, Now));
        Assert.False(absence.StoodIn(colleague.Id, Today.AddDays(6), Now.AddDays(6)));
        absence.End(desk, Today.AddDays(2), Now.AddDays(2));
        Assert.Equal([true, false], new[] { 1, 2 }.Select(day => absence.StoodIn(colleague.Id, Today.AddDays(day), Now.AddDays(day))));
    }

    [Fact]
    public void Nobody_ends_anothers()
    {
        var absence = Away(desk, colleague, 0, 5);
        Assert.Throws<RuleBroken>(() => absence.End(colleague, Today, Now));
        Assert.Throws<RuleBroken>(() => absence.End(desk, Today.AddDays(6), Now));
    }

    [Fact]
    public void What_makes_no_sense_is_refused_at_its_field()
    {
        Refused("Until", "absence.ends-before-it-begins", () => Away(desk, colleague, 5, 4));
        Refused("Until", "absence.over", () => Away(desk, colleague, -5, -1));
        Refused("Until", "absence.long", () => Away(desk, colleague, 0, 366));
        Refused("DeputyId", "absence.deputy", () => Away(desk, desk, 0, 5));
        Refused("DeputyId", "absence.deputy", () => Away(desk, null, 0, 5));
        Refused("DeputyId", "absence.deputy", () => Away(desk, Officer("elsewhere", Duty.DeskOfficer, "au"), 0, 5));
        Refused("DeputyId", "absence.deputy", () => Away(desk, new() { Id = Guid.NewGuid(), Workspace = desk.Workspace, PersonId = desk.PersonId, Title = "second post" }, 0, 5));
        Refused("DeputyId", "absence.deputy-right", () => Away(desk, Officer("administrator", Duty.WorkspaceAdministrator), 0, 5));
        Refused("DeputyId", "absence.deputy-right", () => Away(desk, analyst, 0, 5));
        colleague.Duties[0].Until = Today.AddDays(4);
        Refused("DeputyId", "absence.deputy-right", () => Away(desk, colleague, 0, 5));
    }

    [Fact]
    public void One_at_a_time_and_no_two_for_each_other()
    {
        var mine = Away(desk, colleague, 3, 5);
        Refused("From", "absence.one", () => Away(desk, colleague, 20, 25, mine));
        Refused("DeputyId", "absence.deputy-away", () => Away(colleague, desk, 5, 9, mine));
        Away(colleague, desk, 6, 9, mine);
        Away(colleague, head, 5, 9, mine);
        mine.End(desk, Today, Now);
        Away(colleague, desk, 5, 9, mine);
        Away(desk, colleague, 20, 25, mine);
    }

    [Fact]
    public void A_desk_officer_may_stand_in_for_who_works_on_programmes_but_not_the_other_way_round()
    {
        var programmes = Officer("programmes", Duty.ProgrammeOfficer);
        Assert.True(Absence.MayStandIn(programmes, desk, Today));
        Assert.False(Absence.MayStandIn(desk, programmes, Today));
        // What is confidential is not handed over, so nobody needs the rights for it.
        Assert.True(Absence.MayStandIn(Officer("political", Duty.PoliticalOfficer), desk, Today));
    }

    [Fact]
    public void While_somebody_is_away_the_deputy_is_reminded() => Assert.Equal("colleague for desk", Instead([desk], Away(desk, colleague, 0, 5)));

    [Fact]
    public void Before_and_after_the_officer_is() =>
        Assert.Equal("desk", Instead([desk], Away(desk, colleague, 1, 5)));

    [Fact]
    public void A_deputys_deputy_is_not_followed_the_heads_of_desk_hear_of_it() =>
        Assert.Equal("head for desk", Instead([desk], Away(desk, colleague, 0, 5), Away(colleague, head, 0, 5)));

    [Fact]
    public void Where_the_deputy_has_lost_the_right_the_heads_of_desk_hear_of_it()
    {
        var absence = Away(desk, colleague, 0, 5);
        colleague.Duties[0].Until = Today.AddDays(-1);
        Assert.Equal("head for desk", Instead([desk], absence));
    }

    [Fact]
    public void Where_no_head_is_there_either_the_officer_hears_of_it_as_ever() =>
        Assert.Equal("desk", Instead([desk], Away(desk, colleague, 0, 5), Away(colleague, head, 0, 5), Away(head, OtherHead(), 0, 5)));

    [Fact]
    public void Whoever_hears_of_it_anyway_hears_of_it_once_in_their_own_name() =>
        Assert.Equal("colleague, head", Instead([desk, colleague, head], Away(desk, colleague, 0, 5)));

    [Theory]
    [InlineData(ReviewSubject.InConfidence)]
    [InlineData(ReviewSubject.Emergency)]
    [InlineData(ReviewSubject.EmergencyYear)]
    public void What_is_told_in_confidence_is_told_to_nobody_else(ReviewSubject subject) => Assert.Equal("desk", Instead([desk], [Away(desk, colleague, 0, 5)], subject));

    Officer OtherHead() => Officer("other head", Duty.ClearingOfficer);

    string Instead(Officer[] addressees, params Absence[] absences) => Instead(addressees, absences, ReviewSubject.Cycle);

    string Instead(Officer[] addressees, Absence[] absences, ReviewSubject subject) => string.Join(", ", Deputies.Instead(subject, addressees, [desk, colleague, head, analyst], absences, Today)
        .Select(to => to.For is { } away ? $"{to.Officer.Title} for {away.Title}" : to.Officer.Title).Order());

    static void Refused(string field, string key, Action act)
    {
        var broken = Assert.Throws<RuleBroken>(act);
        Assert.Equal((field, key), (broken.Field, broken.Key));
    }

    static Absence Away(Officer who, Officer? deputy, int from, int until, params Absence[] others) => Absence.Enter(who, deputy, Today.AddDays(from), Today.AddDays(until), others, Today, Now);

    static Officer Officer(string title, Duty duty, string workspace = "un")
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = Guid.NewGuid(), Title = title };
        officer.TakeOn(duty, Today.AddDays(-100));
        return officer;
    }
}
