using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public sealed class ProposalTests
{
    readonly Assessment file = File();
    readonly Section section;

    public ProposalTests() => section = file.AddSection("Findings", "One.\n\nTwo.\n\nThree.", Un, Now);

    Proposal Proposed(string text, Officer? by = null, params Proposal[] open) => Proposal.To(file, section, open, text, " Because. ", section.Revision, by ?? Osce, Now);

    [Fact]
    public void What_is_proposed_becomes_text_when_the_lead_drafter_accepts_it()
    {
        var proposal = Proposed(" One.\n\nTwo, by OSCE.\n\nThree. ");
        Assert.Equal(("Because.", 1, Osce.Workspace, null), (proposal.Why, proposal.BasedOn, proposal.Workspace, proposal.Decision));
        section.Revise(file, "One, by UN.\n\nTwo.\n\nThree.", 1, Un, Now);

        // The two do not touch.
        var within = proposal.Within(section, section.Versions[0].Text)!;
        Assert.Equal("One, by UN.\n\nTwo, by OSCE.\n\nThree.", within);
        Assert.Throws<StaleRevision>(() => proposal.Accept(file, section, [proposal], within, 1, Un, Now));
        proposal.Accept(file, section, [proposal], within, 2, Un, Now);
        Assert.Equal((within, 3, ProposalVerdict.Accepted, 3), (section.Text, section.Revision, proposal.Decision!.Verdict, proposal.Decision.Revision));
        Breaks("proposal.decided", () => proposal.Refuse(file, section, [proposal], "No.", Un, Now));
        Breaks("proposal.decided", () => proposal.Withdraw(file, Osce, Now));
    }

    [Fact]
    public void Where_it_touches_what_was_saved_since_the_drafter_chooses_the_words()
    {
        var proposal = Proposed("One, by OSCE.\n\nTwo.\n\nThree.");
        section.Revise(file, "One, by UN.\n\nTwo.\n\nThree.", 1, Un, Now);
        Assert.Null(proposal.Within(section, section.Versions[0].Text));
        proposal.Accept(file, section, [proposal], "One, by both.", 2, Un, Now);
        Assert.Equal(("One, by both.", 3), (section.Text, section.Revision));
    }

    [Fact]
    public void Two_organizations_that_write_the_same_words_get_one_answer()
    {
        var (one, other, different) = (Proposed("Shorter."), Proposed("Shorter. ", Au), Proposed("Longer by far.", Au));
        Proposal[] all = [one, other, different];
        Assert.Equal([other], one.Twins(all));
        one.Accept(file, section, all, "Shorter.", 1, Un, Now);
        Assert.Equal((ProposalVerdict.Accepted, 2), (other.Decision!.Verdict, other.Decision.Revision!.Value));
        Assert.Null(different.Decision);
        Assert.Equal(2, section.Revision);
    }

    [Fact]
    public void A_refusal_gives_its_reason_and_nobody_answers_their_own()
    {
        var proposal = Proposed("Otherwise.");
        Breaks("proposal.refusal-reason", () => proposal.Refuse(file, section, [proposal], " ", Un, Now), "Reason");
        Breaks("proposal.only-lead-drafter", () => proposal.Refuse(file, section, [proposal], "No.", Au, Now));
        Breaks("assessment.observers-read-and-comment", () => proposal.Accept(file, section, [proposal], "Otherwise.", 1, Asean, Now));
        Breaks("proposal.not-yours", () => proposal.Withdraw(file, Un, Now));
        section.Entrust(file, Osce.Workspace, Un);
        Breaks("proposal.own", () => proposal.Accept(file, section, [proposal], "Otherwise.", 1, Osce, Now));
        proposal.Withdraw(file, Osce, Now);
        Assert.Equal(ProposalVerdict.Withdrawn, proposal.Decision!.Verdict);
    }

    [Fact]
    public void What_changes_nothing_or_was_proposed_already_is_not_proposed()
    {
        Breaks("proposal.no-change", () => Proposed(section.Text + " "), "Text");
        var open = Proposed("Otherwise.");
        Breaks("proposal.same-again", () => Proposed("Otherwise.", Osce, open), "Text");
        Breaks("section.text", () => Proposed(" "), "Text");
        Breaks("proposal.why", () => Proposal.To(file, section, [], "Otherwise.", new('x', 1001), 1, Osce, Now), "Why");
        foreach (var unknown in (int[])[0, 2]) Breaks("proposal.base-unknown", () => Proposal.To(file, section, [], "Otherwise.", "", unknown, Osce, Now));
        Breaks("assessment.observers-read-and-comment", () => Proposed("Otherwise.", Asean));
    }
}
