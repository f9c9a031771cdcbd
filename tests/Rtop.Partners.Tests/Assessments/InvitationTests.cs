using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public sealed class InvitationTests
{
    static Invitation Sent(PartyRole role = PartyRole.Contributor) => Assessment.Open(Terms(), 7, Un, Now).Invite(Au.Workspace, role, Un, Now);

    [Theory]
    [InlineData(PartyRole.CoLead), InlineData(PartyRole.Contributor), InlineData(PartyRole.Observer)]
    public void Who_accepts_joins_in_the_role_it_was_offered(PartyRole role)
    {
        var sent = Sent(role);
        var party = sent.Accept(Au, Now);
        Assert.Equal((Au.Workspace, role, sent.Id, sent.AssessmentId), (party.Workspace, party.Role, party.InvitationId, party.AssessmentId));
        Assert.Equal((Verdict.Accepted, Au.Id), (sent.Answer!.Verdict, sent.Answer.OfficerId));
        Assert.False(sent.IsOpen);
    }

    [Fact]
    public void Who_declines_does_not_join()
    {
        var sent = Sent();
        sent.Decline(Au, Now);
        Assert.Equal(Verdict.Declined, sent.Answer!.Verdict);
        Breaks("invitation.already-answered", () => sent.Accept(Au, Now));
    }

    [Fact]
    public void Nobody_answers_for_another_nor_twice_nor_after_withdrawal()
    {
        var sent = Sent();
        Breaks("invitation.not-yours", () => sent.Accept(Osce, Now));
        Breaks("invitation.not-yours", () => sent.Decline(Un, Now));
        sent.Accept(Au, Now);
        Breaks("invitation.already-answered", () => sent.Decline(Au, Now));

        var withdrawn = Sent();
        withdrawn.End(Un, Now);
        Breaks("invitation.withdrawn", () => withdrawn.Accept(Au, Now));
    }

    [Fact]
    public void Only_the_originator_ends_and_the_first_end_stands()
    {
        var sent = Sent();
        Breaks("assessment.only-originator-invites", () => sent.End(Au, Now));
        Assert.True(sent.IsOpen);
        sent.End(Un, Now);
        sent.End(Un, Now.AddDays(1));
        Assert.Equal(Now, sent.EndedAt);
    }
}
