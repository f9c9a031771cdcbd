using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public sealed class AssessmentTests
{
    public static TheoryData<string, string, Func<AssessmentTerms, AssessmentTerms>> BadTerms => new()
    {
        { "Title", "assessment.title", terms => terms with { Title = "  " } },
        { "Title", "assessment.title", terms => terms with { Title = new('x', 201) } },
        { "Situation", "assessment.situation", terms => terms with { Situation = "" } },
        { "Situation", "assessment.situation", terms => terms with { Situation = new('x', 4001) } },
        { "Countries", "assessment.countries", terms => terms with { Countries = [] } },
        { "Countries", "assessment.countries", terms => terms with { Countries = [.. Enumerable.Range(0, 21).Select(at => $"X{(char)('A' + at)}A")] } },
        { "Countries", "assessment.country-unknown", terms => terms with { Countries = ["KEN", "QQQ"] } },
        { "Countries", "assessment.country-twice", terms => terms with { Countries = ["KEN", "KEN"] } },
        { "Crimes", "scope.nothing-ticked", terms => terms with { Crimes = Crimes.None } },
        { "Crimes", "assessment.crimes", terms => terms with { Crimes = (Crimes)65 } },
        { "ConflictStatus", "assessment.conflict-status", terms => terms with { ConflictStatus = (ConflictStatus)9 } },
        { "Label", "assessment.label-too-strict-to-share", terms => terms with { Label = HandlingLabel.StrictlyConfidential } },
        { "Label", "assessment.label-too-strict-to-share", terms => terms with { Label = (HandlingLabel)(-1) } },
        { "RhythmDays", "assessment.rhythm", terms => terms with { RhythmDays = 6 } },
        { "RhythmDays", "assessment.rhythm", terms => terms with { RhythmDays = 366 } },
    };

    [Theory, MemberData(nameof(BadTerms), DisableDiscoveryEnumeration = true)]
    public void An_assessment_is_not_opened_on_bad_terms(string field, string key, Func<AssessmentTerms, AssessmentTerms> spoil) =>
        Breaks(key, () => Assessment.Open(spoil(Terms()), 1, Un, Now), field);

    [Fact]
    public void Terms_at_their_limits_are_accepted()
    {
        Assessment.Open(Terms() with { Title = new('x', 200), Situation = new('x', 4000), RhythmDays = 7, Crimes = (Crimes)63, Label = HandlingLabel.Public }, 1, Un, Now);
        Assessment.Open(Terms() with { RhythmDays = 365 }, 1, Un, Now);
    }

    [Fact]
    public void The_originator_is_the_first_lead_of_what_it_opens()
    {
        var file = Assessment.Open(Terms(), 7, Un, Now);
        Assert.Equal(("Xanadu", "What is known.", "JA-0007", 1), (file.Title, file.Situation, file.Reference, file.Revision));
        var lead = Assert.Single(file.Parties);
        Assert.Equal((Un.Workspace, PartyRole.CoLead, null), (lead.Workspace, lead.Role, lead.InvitationId));
        Assert.Equal(PartyRole.CoLead, file.RoleOf(Un.Workspace));
        Assert.Null(file.RoleOf(Au.Workspace));
    }

    [Fact]
    public void Only_the_originator_invites_not_even_a_lead_does() =>
        Breaks("assessment.only-originator-invites", () => File().Invite(WorkspaceCode.Of("ecowas"), PartyRole.Observer, Au, Now));

    [Fact]
    public void Nobody_is_invited_twice_nor_by_itself_nor_as_nothing()
    {
        var file = File();
        Breaks("assessment.invites-itself", () => file.Invite(Un.Workspace, PartyRole.Observer, Un, Now), "Invited");
        Breaks("assessment.already-invited", () => file.Invite(Au.Workspace, PartyRole.Observer, Un, Now), "Invited");
        Breaks("assessment.role-unknown", () => file.Invite(WorkspaceCode.Of("ecowas"), (PartyRole)9, Un, Now), "Invited");
    }

    [Fact]
    public void Who_was_asked_to_leave_can_be_invited_again()
    {
        var file = File();
        file.Invitations.Single(sent => sent.Workspace == Au.Workspace).End(Un, Now);
        Assert.True(file.Invite(Au.Workspace, PartyRole.Observer, Un, Now).IsOpen);
    }

    [Fact]
    public void An_invitation_shows_title_role_and_label_and_counts_the_file_up()
    {
        var file = Assessment.Open(Terms(), 7, Un, Now);
        var sent = file.Invite(Au.Workspace, PartyRole.Contributor, Un, Now);
        Assert.Equal(("Xanadu", PartyRole.Contributor, HandlingLabel.Confidential, 7, Un.Id), (sent.Title, sent.Role, sent.Label, sent.Number, sent.SentBy));
        Assert.Equal(2, file.Revision);
    }

    [Fact]
    public void One_cycle_is_open_at_a_time_and_a_lead_opens_it()
    {
        var file = File();
        Breaks("assessment.only-leads", () => file.OpenCycle(Today, Today.AddDays(1), "Etc/UTC", Osce));
        Breaks("cycle.due-before-it-opens", () => file.OpenCycle(Today, Today, "Etc/UTC", Un), "DueOn");
        var first = file.OpenCycle(Today, Today.AddDays(1), "Etc/UTC", Au);
        Assert.Equal(1, first.Number);
        Breaks("cycle.one-is-open", () => Cycle(file));
        Submit(file, first, Un, Au, Osce);
        first.RevealIfDue(file, Un, Now);
        first.Close(file, Today, Un);
        Assert.Equal(2, Cycle(file).Number);
    }

    [Theory]
    [InlineData("KEN", true), InlineData("XAN", true), InlineData("XXX", true)]
    [InlineData("ken", false), InlineData("KE", false), InlineData("KENY", false), InlineData("QQQ", false), InlineData("K1N", false), InlineData("", false), InlineData("КЕN", false)]
    public void A_country_is_three_capitals_that_iso_assigned_or_left_to_its_users(string code, bool isOne) => Assert.Equal(isOne, AssessmentTerms.IsCountry(code));

    [Fact]
    public void Every_party_comments_and_nobody_else()
    {
        var file = File();
        Assert.Equal("Well.", Comment.On(file, " Well. ", Asean, Now).Text);
        Breaks("assessment.only-parties", () => Comment.On(file, "Well.", Officer("ecowas"), Now));
        Breaks("comment.text", () => Comment.On(file, " ", Un, Now), "Text");
        Breaks("comment.text", () => Comment.On(file, new('x', 2001), Un, Now), "Text");
        file.Parties.Single(party => party.Workspace == Asean.Workspace).End(Now);
        Breaks("assessment.only-parties", () => Comment.On(file, "Well.", Asean, Now));
    }
}
