using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public sealed class SectionTests
{
    readonly Assessment file = File();

    Section Begun() => file.AddSection(" Findings ", " One. ", Un, Now);

    [Fact]
    public void A_lead_begins_a_section_and_co_leads_and_its_lead_drafter_revise_it()
    {
        var section = Begun();
        Breaks("section.only-drafters", () => section.Revise(file, "Mine.", 1, Osce, Now));
        Breaks("section.only-drafters", () => section.TryMerge(file, "Mine.", section.Versions[0], Osce, Now));
        section.Entrust(file, Osce.Workspace, Au);
        section.Revise(file, " Two. ", 1, Osce, Now);
        Assert.Equal(("Findings", "Two.", 2, Osce.Workspace, 1), (section.Heading, section.Text, section.Revision, section.ChangedBy, section.Position));
        Assert.Equal([("One.", 1, Un.Id), ("Two.", 2, Osce.Id)], section.Versions.Select(version => (version.Text, version.Revision, version.OfficerId)));
        Breaks("assessment.only-leads", () => file.AddSection("Findings", "One.", Osce, Now));
        Breaks("assessment.observers-read-and-comment", () => section.Revise(file, "Three.", 2, Asean, Now));
    }

    [Fact]
    public void A_revision_of_an_older_state_is_a_conflict_and_loses_no_text()
    {
        var section = Begun();
        section.Revise(file, "Two.", 1, Au, Now);
        var stale = Assert.Throws<StaleRevision>(() => section.Revise(file, "Also two.", 1, Un, Now));
        Assert.Equal((1, 2, "Two.", 2), (stale.Seen, stale.Current, section.Text, section.Versions.Count));
    }

    [Fact]
    public void Only_a_co_lead_gives_a_section_away_and_only_to_an_organization_that_rates()
    {
        var section = Begun();
        Assert.Equal(Un.Workspace, section.LeadDrafter);
        Breaks("assessment.only-leads", () => section.Entrust(file, Osce.Workspace, Osce));
        Breaks("section.drafter-rates", () => section.Entrust(file, Asean.Workspace, Un), "LeadDrafter");
        section.Entrust(file, Osce.Workspace, Un);
        Assert.Equal((Osce.Workspace, 1), (section.LeadDrafter, section.Revision));
    }

    [Fact]
    public void A_section_has_a_heading_and_a_text_of_bearable_length()
    {
        Breaks("section.heading", () => file.AddSection(" ", "One.", Un, Now), "Heading");
        Breaks("section.heading", () => file.AddSection(new('x', 201), "One.", Un, Now), "Heading");
        Breaks("section.text", () => file.AddSection("Findings", " ", Un, Now), "Text");
        var section = Begun();
        Breaks("section.text", () => section.Revise(file, new('x', 20_001), 1, Un, Now), "Text");
        Breaks("section.text", () => section.Revise(file, "", 1, Un, Now), "Text");
    }
}
