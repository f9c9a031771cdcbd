using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Xunit;
using static Rtop.Partners.Tests.CapacityBuilding.Given;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>Programmes of two sides.</summary>
public sealed class ProgrammeTests
{
    [Fact]
    public void Whoever_opens_it_is_one_side_and_alone_invites()
    {
        var programme = Programme();
        Assert.Equal(("A programme", "PR-0005"), (programme.Title, programme.Reference));
        Assert.Equal([("au", ProgrammeRole.Partner), ("ecowas", ProgrammeRole.Named), ("un", ProgrammeRole.Partner)], programme.Parties.Select(party => (party.Workspace.Value, party.Role)).Order());
        Breaks("programme.only-originator-invites", () => programme.Invite(Osce.Workspace, ProgrammeRole.Named, Au, Now));
        Breaks("assessment.already-invited", () => programme.Invite(Au.Workspace, ProgrammeRole.Named, Un, Now), "Invited");
        Breaks("assessment.invites-itself", () => programme.Invite(Un.Workspace, ProgrammeRole.Named, Un, Now), "Invited");
        Breaks("assessment.role-unknown", () => programme.Invite(Osce.Workspace, 0, Un, Now), "Invited");
        programme.Parties[1].End(Now);
        Assert.Null(programme.RoleOf(Au.Workspace));
    }

    [Fact]
    public void An_invitation_is_answered_once_by_the_invited_and_not_after_it_was_withdrawn()
    {
        var programme = Programme();
        var sent = programme.Invite(Osce.Workspace, ProgrammeRole.Named, Un, Now);
        Breaks("invitation.not-yours", () => sent.Accept(Au, Now));
        sent.Decline(Osce, Now);
        Breaks("invitation.already-answered", () => sent.Accept(Osce, Now));
        var again = Programme().Invite(Osce.Workspace, ProgrammeRole.Named, Un, Now);
        Breaks("programme.only-originator-invites", () => again.End(Osce, Now));
        again.End(Un, Now);
        Breaks("invitation.withdrawn", () => again.Accept(Osce, Now));
    }

    [Fact]
    public void Both_sides_write_its_levels_and_nobody_else()
    {
        var programme = Programme();
        var part = programme.AddCluster("PS.1", "Mediation", programme.Clusters[0], Au);
        var objective = programme.AddObjective(part, "PS.1-1", "A roster", Au);
        Assert.Same(programme.Clusters[0], programme.TopOf(part.Id));
        Assert.Equal(part.Id, objective.ClusterId);
        Breaks("programme.only-sides", () => programme.AddCluster("GOV", "Governance", null, Ecowas));
        Breaks("programme.code-taken", () => programme.AddCluster("PS", "Again", null, Un), "Code");
        Breaks("programme.code", () => programme.AddCluster(" ", "Again", null, Un), "Code");
        Breaks("programme.title", () => programme.AddCluster("X", " ", null, Un), "Title");
        Breaks("programme.cluster-parent", () => programme.AddCluster("X", "Too deep", part, Un), "Parent");
        Breaks("programme.cluster-elsewhere", () => programme.AddObjective(Programme().Clusters[0], "X", "Elsewhere", Un), "Cluster");
    }

    [Fact]
    public void Bad_terms_are_refused_at_their_field()
    {
        void Refused(string key, string field, ProgrammeTerms terms) => Breaks(key, () => Partners.CapacityBuilding.Programme.Open(terms, 1, Un, Now), field);
        Refused("programme.title", "Title", Terms with { Title = " " });
        Refused("programme.word", "Acronym", Terms with { Acronym = new('x', 61) });
        Refused("programme.aim", "Aim", Terms with { Aim = new('x', 2001) });
        Refused("programme.ends-before-it-starts", "EndsOn", Terms with { EndsOn = Today });
        Refused("programme.zone", "Zone", Terms with { Zone = "Moon/Sea" });
        Refused("assessment.label-too-strict-to-share", "Label", Terms with { Label = HandlingLabel.StrictlyConfidential });
        Refused("programme.word", "ObjectiveWord", Terms with { ObjectiveWord = new('x', 61) });
        Breaks("programme.source", () => Partners.CapacityBuilding.Programme.Open(Terms, 1, Un, Now, Provenance.OnRecord), "Source");
    }

    [Fact]
    public void Only_what_is_public_is_published_and_only_by_who_opened_it()
    {
        Breaks("programme.only-public-is-published", () => Programme().Publish(Un, Now));
        var programme = Programme(Terms with { Label = HandlingLabel.Public });
        Breaks("programme.only-originator-publishes", () => programme.Publish(Au, Now));
        var step = Milestone(programme, Step() with { Label = HandlingLabel.Public });
        Breaks("milestone.publish-programme-first", () => step.Publish(programme, Un, Now));
        programme.Publish(Un, Now);
        Breaks("programme.only-originator-publishes", () => step.Publish(programme, Au, Now));
        Assert.NotNull(step.Publish(programme, Un, Now));
        Breaks("milestone.published", () => step.Publish(programme, Un, Now));
        Breaks("programme.only-public-is-published", () => Milestone(programme, Step("PS-2")).Publish(programme, Un, Now));
    }
}
