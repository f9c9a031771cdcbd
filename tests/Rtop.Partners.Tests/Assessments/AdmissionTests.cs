using Rtop.Partners.Assessments;
using Xunit;

namespace Rtop.Partners.Tests.Assessments;

public class AdmissionTests
{
    [Fact]
    public void The_originator_is_first_and_everybody_else_is_there_by_an_invitation()
    {
        var file = Given.File();
        Assert.Equal(
            [("un", Ground.Originator, PartyRole.CoLead), ("asean", Ground.Invitation, PartyRole.Observer), ("au", Ground.Invitation, PartyRole.CoLead), ("osce", Ground.Invitation, PartyRole.Contributor)],
            Admission.Of(file).Select(one => (one.Workspace.Value, one.Ground, one.Role)));
        Assert.All(Admission.Of(file), one => Assert.True(one.Opens));
        Assert.Null(Admission.Of(file)[0].Invitation);
        Assert.Equal(Given.Asean.Workspace, Admission.Of(file)[1].Invitation!.Workspace);
    }

    [Fact]
    public void A_label_for_the_originator_alone_closes_the_file_to_all_others()
    {
        var file = Given.File();
        file.Label = HandlingLabel.StrictlyConfidential;
        Assert.Equal(["un"], Admission.Of(file).Where(one => one.Opens).Select(one => one.Workspace.Value));
        Assert.Equal(["un"], Admission.Of(file).Where(one => one.Rates).Select(one => one.Workspace.Value));
    }

    [Fact]
    public void The_others_ratings_are_read_by_who_rates_and_only_once_the_round_is_open()
    {
        var file = Given.File();
        var cycle = Given.Cycle(file);
        Assert.DoesNotContain(Admission.Of(file), one => one.ReadsRatingsOf(file, cycle));
        foreach (var lead in new[] { Given.Un, Given.Au })
        {
            Given.Rated(file, cycle, lead).Submit(Given.Factors, lead, Given.Now);
            cycle.AskToOpen(file, lead, Given.Now);
        }

        Assert.True(cycle.RevealIfDue(file, Given.Au, Given.Now.AddDays(3)));
        Assert.Equal(["au", "osce", "un"], Admission.Of(file).Where(one => one.ReadsRatingsOf(file, cycle)).Select(one => one.Workspace.Value).Order());
        Assert.Equal([(AdmissionChangeKind.RoundOpened, 1)], AdmissionChange.Since(file, Given.Now.AddDays(1)).Select(change => (change.Kind, change.Cycle)));
    }

    [Fact]
    public void Changes_are_who_joined_left_or_goes_on_in_another_role_the_last_first()
    {
        var file = Given.File();
        Assert.Equal(4, AdmissionChange.Since(file, Given.Now).Count);
        var later = Given.Now.AddDays(10);
        foreach (var (officer, role) in new[] { (Given.Osce, PartyRole.Observer), (Given.Au, PartyRole.CoLead) })
        {
            file.Invitations.Single(sent => sent.Workspace == officer.Workspace).End(Given.Un, later);
            file.Parties.Single(party => party.Workspace == officer.Workspace).End(later);
            file.Parties.Add(file.Invite(officer.Workspace, role, Given.Un, later).Accept(officer, later.AddDays(1)));
        }

        Assert.Equal(
            [(AdmissionChangeKind.Joined, "au", PartyRole.CoLead), (AdmissionChangeKind.RoleChanged, "osce", PartyRole.Observer), (AdmissionChangeKind.Ended, "au", PartyRole.CoLead), (AdmissionChangeKind.Ended, "osce", PartyRole.Contributor)],
            AdmissionChange.Since(file, later).Select(change => (change.Kind, change.Workspace.Value, change.Role)));
        Assert.Empty(AdmissionChange.Since(file, later.AddDays(2)));
        Assert.Equal(4, Admission.Of(file).Count);
    }
}
