using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>Another text for a section, from an organization that does not draft it. It changes nothing until the lead drafter accepts it.</summary>
public sealed class Proposal : IFilePart
{
    /// <summary>Longest reason, in characters.</summary>
    public const int WhyMaxLength = 1000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The section.</summary>
    public required Guid SectionId { get; init; }

    /// <summary>Who proposes.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The version of the section that was changed.</summary>
    public required int BasedOn { get; init; }

    /// <summary>The whole section as it should read, in Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>Why, in words; may be empty.</summary>
    public required string Why { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What became of it; null while it is open.</summary>
    public ProposalDecision? Decision { get; private set; }

    /// <summary>Other open proposals that ask for the very same text: two organizations may have written it without knowing, and one answer goes to both.</summary>
    public IEnumerable<Proposal> Twins(IEnumerable<Proposal> all) => all.Where(one => one.Id != Id && one.Decision is null && one.Text == Text);

    /// <summary>Proposes a text. <paramref name="open"/> are the section's open proposals.</summary>
    public static Proposal To(Assessment assessment, Section section, IReadOnlyCollection<Proposal> open, string text, string why, int basedOn, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Section.CheckText(text);
        Rule.RequireAt(nameof(Why), why.Trim().Length <= WhyMaxLength, "proposal.why", WhyMaxLength);
        Rule.Require(basedOn >= 1 && basedOn <= section.Revision, "proposal.base-unknown");
        Rule.RequireAt(nameof(Text), text.Trim() != section.Text, "proposal.no-change");
        Rule.RequireAt(nameof(Text), !open.Any(one => one.Decision is null && one.Workspace == by.Workspace && one.Text == text.Trim()), "proposal.same-again");
        return new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            SectionId = section.Id,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            BasedOn = basedOn,
            Text = text.Trim(),
            Why = why.Trim(),
            At = now,
        };
    }

    /// <summary>
    /// The section with the proposal in it: as proposed when nobody saved since, brought together with what was saved when the two
    /// do not touch. Null where they do; then the drafter chooses the words. <paramref name="was"/> is the text that was changed.
    /// </summary>
    public string? Within(Section section, string was) =>
        (BasedOn == section.Revision ? Text : TextMerge.Of(was, Text, section.Text)?.Trim()) is { Length: > 0 and <= Section.TextMaxLength } text ? text : null;

    /// <summary>
    /// Takes it into the section, in the words of <see cref="Within"/> or in those that the drafter chose; and its twins with it.
    /// Throws <see cref="StaleRevision"/> when somebody saved since <paramref name="seen"/>.
    /// </summary>
    public void Accept(Assessment assessment, Section section, IReadOnlyCollection<Proposal> all, string text, int seen, Officer by, DateTimeOffset now)
    {
        RequireDecision(assessment, section, by);
        if (seen != section.Revision) throw new StaleRevision(seen, section.Revision);
        if (text.Trim() != section.Text) section.Revise(assessment, text, seen, by, now);
        foreach (var one in Twins(all).Where(twin => twin.Workspace != by.Workspace).Append(this).ToList()) one.Decide(ProposalVerdict.Accepted, "", section.Revision, by, now);
    }

    /// <summary>Does not take it, nor its twins, and says why.</summary>
    public void Refuse(Assessment assessment, Section section, IReadOnlyCollection<Proposal> all, string reason, Officer by, DateTimeOffset now)
    {
        RequireDecision(assessment, section, by);
        Rule.RequireAt("Reason", reason.Trim() is { Length: > 0 and <= WhyMaxLength }, "proposal.refusal-reason", WhyMaxLength);
        foreach (var one in Twins(all).Where(twin => twin.Workspace != by.Workspace).Append(this).ToList()) one.Decide(ProposalVerdict.Refused, reason, null, by, now);
    }

    /// <summary>The proposer takes it back.</summary>
    public void Withdraw(Assessment assessment, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.Require(by.Workspace == Workspace, "proposal.not-yours");
        Rule.Require(Decision is null, "proposal.decided");
        Decide(ProposalVerdict.Withdrawn, "", null, by, now);
    }

    // Nobody decides alone on what they wrote themselves.
    void RequireDecision(Assessment assessment, Section section, Officer by)
    {
        assessment.RequireScorer(by);
        Rule.Require(by.Workspace == section.LeadDrafter, "proposal.only-lead-drafter");
        Rule.Require(by.Workspace != Workspace, "proposal.own");
        Rule.Require(Decision is null, "proposal.decided");
    }

    void Decide(ProposalVerdict verdict, string reason, int? revision, Officer by, DateTimeOffset now) => Decision = new()
    {
        ProposalId = Id,
        SectionId = SectionId,
        AssessmentId = AssessmentId,
        Originator = Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        Verdict = verdict,
        Reason = reason.Trim(),
        Revision = revision,
        At = now,
    };
}

/// <summary>What became of a proposal.</summary>
public enum ProposalVerdict
{
    /// <summary>It is part of the text.</summary>
    Accepted = 1,

    /// <summary>It is not, for a reason.</summary>
    Refused = 2,

    /// <summary>The proposer took it back.</summary>
    Withdrawn = 3,
}

/// <summary>The answer to a proposal: of the lead drafter, or of the proposer who takes it back.</summary>
public sealed class ProposalDecision : IFilePart
{
    /// <summary>The proposal.</summary>
    public required Guid ProposalId { get; init; }

    /// <summary>Its section.</summary>
    public required Guid SectionId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who decided.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>How.</summary>
    public required ProposalVerdict Verdict { get; init; }

    /// <summary>Why it was refused; empty otherwise.</summary>
    public required string Reason { get; init; }

    /// <summary>The version of the section that has it; null unless it was accepted.</summary>
    public int? Revision { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
