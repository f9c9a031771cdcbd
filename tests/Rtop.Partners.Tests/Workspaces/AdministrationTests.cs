using Rtop.Partners.Tests.Engagements;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Workspaces;

/// <summary>What an administrator may do with posts, and what not.</summary>
public sealed class AdministrationTests
{
    static readonly DateOnly Today = new(2026, 5, 4);
    static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    static readonly PlainSealing Sealing = new();

    readonly Officer admin = Post("admin", Duty.WorkspaceAdministrator), peer = Post("peer", Duty.WorkspaceAdministrator), desk = Post("desk", Duty.DeskOfficer), other = Post("other", Duty.DeskOfficer);

    [Fact]
    public void Nobody_changes_their_own_post_a_peers_or_one_elsewhere_and_nobody_without_the_duty_changes_any()
    {
        Assert.True(desk.MayBeChangedBy(admin, Today));
        foreach (var (by, post) in ((Officer, Officer)[])[(admin, admin), (admin, peer), (other, desk), (desk, desk), (admin, Post("elsewhere", Duty.DeskOfficer, "au")), (admin, SystemOfficer.Of(desk.Workspace))])
        {
            Refused("officer.not-yours", () => post.Appoint(by, Duty.Analyst, Today, null, Today, Now, Sealing));
            Refused("officer.not-yours", () => post.Dismiss(by, post.Duties[0].Id, Today, Today, Now, Sealing));
            Refused("officer.not-yours", () => post.Rename(by, "Anything", Today, Sealing));
            Refused("officer.not-yours", () => post.SeeOff(by, Today, Now, Sealing));
            Refused("officer.not-yours", () => post.Prolong(by, Today.AddDays(3), Today, Now, Sealing));
        }
    }

    [Theory]
    [InlineData(Duty.System), InlineData(Duty.Operator), InlineData((Duty)77)]
    public void What_runs_the_portal_is_no_duty_to_be_given(Duty duty)
    {
        Refused("officer.duty-not-for", () => desk.Appoint(admin, duty, Today, null, Today, Now, Sealing));
        Refused("officer.duty-not-for", () => Invite(Standing.Staff, null, duty));
    }

    [Fact]
    public void A_duty_is_given_by_order_begins_today_at_the_earliest_and_is_held_once()
    {
        desk.Appoint(admin, Duty.Custodian, Today, Today.AddDays(9), Today, Now, Sealing);
        var held = desk.Duties[^1];
        Assert.Equal((admin.PersonId!.Value, DutyOrderKind.Give, held.OrderId), (held.Order!.By, held.Order.Kind, held.Order.Id));
        Refused("officer.duty-held", () => desk.Appoint(admin, Duty.Custodian, Today.AddDays(9), null, Today, Now, Sealing));
        Refused("officer.duty-begins-in-the-past", () => desk.Appoint(admin, Duty.Auditor, Today.AddDays(-1), null, Today, Now, Sealing));
        desk.Dismiss(admin, held.Id, Today.AddDays(-1), Today, Now, Sealing);
        Assert.False(desk.Holds(Duty.Custodian, Today));
        Refused("officer.duty-over", () => desk.Dismiss(admin, held.Id, Today, Today, Now, Sealing));
    }

    [Fact]
    public void A_guest_serves_until_the_last_day_and_duties_last_no_longer()
    {
        var guest = Officer.Join(Invite(Standing.Guest, Today.AddDays(5), Duty.Expert), Guid.NewGuid(), Today, Now, Sealing);
        Assert.Equal([true, true, false], new[] { 0, 5, 6 }.Select(day => guest.May(Today.AddDays(day)).Includes(Permission.Enter)));
        Refused("officer.duty-outlasts-the-post", () => guest.Appoint(admin, Duty.Analyst, Today, Today.AddDays(6), Today, Now, Sealing));
        Refused("officer.duty-not-for", () => guest.Appoint(admin, Duty.WorkspaceAdministrator, Today, null, Today, Now, Sealing));
        guest.Prolong(admin, Today.AddDays(8), Today, Now, Sealing);
        Assert.True(guest.Holds(Duty.Expert, Today.AddDays(8)));
        Assert.False(guest.Holds(Duty.Expert, Today.AddDays(9)));
    }

    [Fact]
    public void An_invitation_is_accepted_while_it_stands_as_it_was_sent()
    {
        var invitation = Invite(Standing.Staff, null, Duty.DeskOfficer);
        Assert.True(invitation.Stands(Today, Now.AddDays(6), Sealing));
        Assert.False(invitation.Stands(Today, Now.AddDays(7), Sealing));
        var again = Invite(Standing.Staff, null, Duty.DeskOfficer);
        again.Replace(invitation, admin, Today, Now);
        Refused("join.over", () => Officer.Join(invitation, Guid.NewGuid(), Today, Now, Sealing));
        var joined = Officer.Join(again, Guid.NewGuid(), Today, Now, Sealing);
        Assert.True(joined.Holds(Duty.DeskOfficer, Today));
        Refused("join.there", () => joined.Rejoin(Invite(Standing.Staff, null, Duty.Analyst), Today, Now, Sealing));
        joined.SeeOff(admin, Today, Now, Sealing);
        Assert.False(joined.May(Today).Includes(Permission.Enter));
        // Who left a post elsewhere does not come back to it by this one.
        var elsewhere = Post("elsewhere", Duty.DeskOfficer, "au");
        elsewhere.SeeOff(Post("chief", Duty.WorkspaceAdministrator, "au"), Today, Now, Sealing);
        Refused("join.there", () => elsewhere.Rejoin(Invite(Standing.Staff, null, Duty.Analyst), Today, Now, Sealing));
        joined.Rejoin(Invite(Standing.Staff, null, Duty.Analyst), Today, Now, Sealing);
        Assert.Equal([Duty.Analyst], Enum.GetValues<Duty>().Where(duty => joined.Holds(duty, Today)));
    }

    [Fact]
    public void A_post_that_was_changed_past_the_portal_is_left_as_it_is()
    {
        desk.TakeOn(Duty.HeadOfOffice, Today);
        Refused("officer.forged", () => desk.Appoint(admin, Duty.Analyst, Today, null, Today, Now, Sealing));
        Refused("officer.forged", () => desk.SeeOff(admin, Today, Now, Sealing));
        // Nor does it become the portal's by a new invitation.
        other.SeeOff(admin, Today, Now, Sealing);
        other.TakeOn(Duty.HeadOfOffice, Today);
        Refused("officer.forged", () => other.Rejoin(Invite(Standing.Staff, null, Duty.Analyst), Today, Now, Sealing));
    }

    [Fact]
    public void What_is_open_goes_to_colleagues_who_may_and_to_nobody_only_where_nobody_may()
    {
        var open = new Dictionary<OpenWork, int> { [OpenWork.WarningDrafts] = 2, [OpenWork.ProgrammeReminders] = 1 };
        var nobody = new Dictionary<OpenWork, Officer>();
        Refused("hand-over.whom", () => HandOver.Check(desk, open, nobody, [desk, other, admin], Today));
        Refused("hand-over.may-not", () => HandOver.Check(desk, open, new Dictionary<OpenWork, Officer> { [OpenWork.WarningDrafts] = admin }, [desk, other, admin], Today));
        Refused("hand-over.may-not", () => HandOver.Check(desk, open, new Dictionary<OpenWork, Officer> { [OpenWork.WarningDrafts] = desk }, [desk], Today));
        Refused("hand-over.may-not", () => HandOver.Check(desk, open, new Dictionary<OpenWork, Officer> { [OpenWork.WarningDrafts] = Post("elsewhere", Duty.DeskOfficer, "au") }, [desk], Today));
        HandOver.Check(desk, open, Enum.GetValues<OpenWork>().ToDictionary(work => work, _ => other), [desk, other, admin], Today);
        // An analyst's colleagues who are all auditors: it waits, and nobody is made to have it.
        HandOver.Check(desk, open, nobody, [desk, Post("auditor", Duty.Auditor)], Today);
    }

    JoinInvitation Invite(Standing standing, DateOnly? until, params Duty[] duties) =>
        JoinInvitation.Send(admin, "new@example.org", "A post", standing, standing is Standing.Staff ? null : "A university", until, duties, Today, Now, Sealing);

    static void Refused(string key, Action act) => Assert.Equal(key, Assert.Throws<RuleBroken>(act).Key);

    static Officer Post(string title, Duty duty, string workspace = "osce")
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = Guid.NewGuid(), Title = title };
        officer.TakeOn(duty, new(2020, 1, 1));
        officer.StampBy(Sealing);
        return officer;
    }
}
