using System.Text.Json;
using Rtop.Partners.Assessments;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Engagements;

/// <summary>What leaves a confidential file, and how a joint file asks for it.</summary>
public class ExtractTests
{
    static readonly DateOnly Today = new(2026, 3, 2);
    static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    static readonly ISealing Sealing = new PlainSealing();
    static readonly Officer Political = At("osce"), Legal = At("osce"), Asker = At("un");

    [Fact]
    public void It_leaves_when_two_persons_have_approved_the_version_that_stands_and_a_change_needs_both_again()
    {
        var (file, joint) = (Active(), Joint());
        var extract = Extract.Write(file, 1, Text(joint), Sealing, Political);
        Assert.Equal("extract.not-approved", Broken(() => extract.Release(joint, Sealing, Today)));
        Approve(1, SeatRole.Political, Political);
        Assert.Equal("extract.approved", Broken(() => Approve(1, SeatRole.Legal, Political)));
        extract.Rewrite(file, Text(joint) with { Title = "Another title" }, 1, Sealing, Legal);
        Assert.Equal("extract.changed-meanwhile", Broken(() => Approve(1, SeatRole.Legal, Legal)));
        Approve(2, SeatRole.Legal, Legal);
        Assert.Equal("extract.not-approved", Broken(() => extract.Release(joint, Sealing, Today)));
        Approve(2, SeatRole.Political, Political);
        Assert.Equal("extract.left", Broken(() => extract.Rewrite(file, Text(joint), 2, Sealing, Legal)));
        Assert.Equal("Another title", extract.Release(joint, Sealing, Today).Title);
        Assert.Equal("extract.assessment", Broken(() => extract.Release(Joint(), Sealing, Today)));

        void Approve(int version, SeatRole role, Officer by) => extract.Approve(file, version, role, ExtractCheckTests.Known, Sealing, by);
    }

    [Fact]
    public void An_approval_that_the_portal_did_not_write_counts_for_nothing()
    {
        var (file, joint) = (Active(), Joint());
        var extract = Extract.Write(file, 1, Text(joint), Sealing, Political);
        extract.Approve(file, 1, SeatRole.Political, ExtractSubjects.None, Sealing, Political);
        var real = extract.Approvals[0];
        extract.Approvals.Add(new() { Id = Guid.NewGuid(), ExtractId = extract.Id, Version = 1, Role = SeatRole.Legal, EngagementId = file.Id, Workspace = file.Workspace, PersonId = Legal.PersonId!.Value, Stamp = real.Stamp });
        Assert.False(extract.IsApproved(Sealing));
        Assert.Equal("extract.not-approved", Broken(() => extract.Release(joint, Sealing, Today)));
    }

    [Fact]
    public void A_finding_stands_in_the_way_until_it_is_reworded_or_excused_and_names_places_and_times_are_never_excused()
    {
        var (file, joint) = (Active(), Joint());
        var extract = Extract.Write(file, 1, Text(joint) with { Text = "It was seen in Brenn that we were heard." }, Sealing, Political);
        Assert.Equal("extract.findings-open", Broken(() => extract.Approve(file, 1, SeatRole.Political, ExtractCheckTests.Known, Sealing, Political)));
        var findings = ExtractCheck.Find(extract.Last.TextBy(Sealing), ExtractCheckTests.Known);
        Assert.Equal([ExtractFault.Place, ExtractFault.FirstPerson], findings.Select(finding => finding.Fault));
        Assert.Equal("extract.reword", Broken(() => Dismiss(findings[0].Key, "Known anyway.", 1)));
        Assert.Equal("extract.reason", Broken(() => Dismiss(findings[1].Key, " ", 1)));
        Assert.Equal("extract.no-finding", Broken(() => Dismiss("4:b:nowhere", "So.", 1)));

        Dismiss(findings[1].Key, "All who listen are meant.", 1);
        Assert.Equal(("All who listen are meant.", Political.PersonId!.Value), extract.Last.TextBy(Sealing).Dismissals.Select(one => (one.Reason, one.By)).Single());
        Assert.Equal("extract.findings-open", Broken(() => extract.Approve(file, 2, SeatRole.Political, ExtractCheckTests.Known, Sealing, Political)));

        // The place is reworded far from the word that was excused; what stands around that word is another text, and the reason does not go with it.
        extract.Rewrite(file, Text(joint) with { Text = "It was seen elsewhere that we were heard." }, 2, Sealing, Legal);
        Assert.Equal("extract.findings-open", Broken(() => extract.Approve(file, 3, SeatRole.Political, ExtractCheckTests.Known, Sealing, Political)));
        Dismiss(Assert.Single(ExtractCheck.Open(extract.Last.TextBy(Sealing), ExtractCheckTests.Known)).Key, "All who listen are meant.", 3);
        extract.Approve(file, 4, SeatRole.Political, ExtractCheckTests.Known, Sealing, Political);

        void Dismiss(string key, string reason, int seen) => extract.Dismiss(file, key, reason, seen, ExtractCheckTests.Known, Sealing, Political);
    }

    [Fact]
    public void What_enters_the_joint_file_has_the_text_and_the_day_and_no_id_that_the_confidential_file_has_in_the_open()
    {
        var (file, joint) = (Active(), Joint());
        var extract = Extract.Write(file, 1, Text(joint), Sealing, Political);
        extract.Approve(file, 1, SeatRole.Political, ExtractSubjects.None, Sealing, Political);
        extract.Approve(file, 1, SeatRole.Legal, ExtractSubjects.None, Sealing, Legal);
        var left = extract.Release(joint, Sealing, Today);
        Assert.Equal((null, Today, HandlingLabel.Confidential), (left.Origin, left.GivenOn, left.Label));
        Guid[] known = [file.Id, extract.Id, extract.Last.Id, .. extract.Approvals.Select(one => one.Id), Political.PersonId!.Value, Legal.PersonId!.Value, Political.Id, .. Text(joint).Sources];
        Assert.DoesNotContain(left.Id, known);
        Assert.All(known, id => Assert.DoesNotContain(id.ToString(), JsonSerializer.Serialize(left), StringComparison.Ordinal));
        Assert.Equal(left.Id, extract.Last.TextBy(Sealing).Contribution);
    }

    [Theory]
    [InlineData(false, 0, ConfidenceStanding.NotAvailable)]
    [InlineData(true, 0, ConfidenceStanding.Received)]
    [InlineData(null, 14, ConfidenceStanding.Asked)]
    [InlineData(null, 15, ConfidenceStanding.NotAvailable)]
    public void A_refusal_and_a_silence_read_the_same(bool? received, int days, ConfidenceStanding standing)
    {
        var request = ConfidenceRequest.Ask(Joint(), WorkspaceCode.Of("osce"), "Radio.", [], Asker, Today);
        if (received is { } given) _ = given ? request.Receive(Political, Today) : request.Decline(Legal, Today);
        Assert.Equal(standing, request.StandingOn(Today.AddDays(days)));
    }

    [Fact]
    public void Every_other_party_can_be_asked_once_at_a_time_and_answers_once_for_itself()
    {
        var joint = Joint();
        Assert.Equal("confidence.asked", Broken(() => Ask("un")));
        Assert.Equal("confidence.asked", Broken(() => Ask("asean")));
        Assert.Equal("confidence.only-parties", Broken(() => ConfidenceRequest.Ask(joint, WorkspaceCode.Of("un"), "Radio.", [], At("asean"), Today)));
        Assert.Equal("confidence.text", Broken(() => ConfidenceRequest.Ask(joint, WorkspaceCode.Of("osce"), " ", [], Asker, Today)));
        var request = Ask("osce");
        Assert.Equal("confidence.asked-already", Broken(() => Ask("osce", request)));
        Assert.Equal("confidence.only-asked", Broken(() => request.Decline(Asker, Today)));
        request.Decline(Political, Today);
        Assert.Equal("confidence.answered", Broken(() => request.Receive(Legal, Today)));
        Assert.NotEqual(request.Id, Ask("osce", request).Id);

        ConfidenceRequest Ask(string whom, params ConfidenceRequest[] earlier) => ConfidenceRequest.Ask(joint, WorkspaceCode.Of(whom), "Radio.", earlier, Asker, Today);
    }

    static string Broken(Action act) => Assert.Throws<RuleBroken>(act).Key;

    static ExtractText Text(Assessment joint) => new() { Title = "Experience with minority-language radio", Text = ExtractCheckTests.Clean, Assessment = joint.Id, Label = HandlingLabel.Confidential, Sources = [new Guid(7, 0, 0, new byte[8])] };

    static Engagement Active()
    {
        var file = Engagement.Open(new("XVL", "A community", "", Modality.FullyStaffed, false, false, true, "It could."), 3, Sealing, Political, Now);
        var political = EngagementMember.Seat(file, Political.PersonId!.Value, SeatRole.Political, new(false, "", ""), null, [], Sealing, Political, Today).Member;
        file.Activate([political, EngagementMember.Seat(file, Legal.PersonId!.Value, SeatRole.Legal, new(false, "", ""), null, [political], Sealing, Political, Today).Member], Today);
        return file;
    }

    static Assessment Joint()
    {
        var joint = new Assessment { Id = Guid.NewGuid(), Originator = WorkspaceCode.Of("un"), Number = 10, Title = "T", Situation = "S", Countries = ["XZR"], Crimes = Crimes.Incitement, ConflictStatus = ConflictStatus.None, FrameworkId = "f", FrameworkVersion = "1", Label = HandlingLabel.Partners, RhythmDays = 90, OpenedAt = Now };
        foreach (var party in (string[])["un", "osce"])
            joint.Parties.Add(new() { Id = Guid.NewGuid(), AssessmentId = joint.Id, Originator = joint.Originator, Workspace = WorkspaceCode.Of(party), Role = PartyRole.CoLead, Since = Now });
        return joint;
    }

    static Officer At(string workspace) => new() { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = Guid.NewGuid(), Title = "Officer" };
}
