using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>What an organization says it did, as typed.</summary>
/// <param name="What">What was done, and what came of it.</param>
/// <param name="From">The day it was done, or began.</param>
/// <param name="Until">The day it ended; null where it was one day, or goes on.</param>
/// <param name="ShownBy">What shows it: a report, a communiqué, a text.</param>
/// <param name="Unnamed">The organization asks not to be named where the contribution is printed.</param>
public sealed record ContributionEntry(string What, DateOnly From, DateOnly? Until, string ShownBy, bool Unnamed = false);

/// <summary>
/// What one organization did, in its own words, printed in every edition (FEATURES 6.4: nobody takes over another's work unsaid).
/// The others acknowledge or dispute it; no edition is adopted while one is missing or disputed.
/// </summary>
public sealed class Contribution : IFilePart, IRevised
{
    /// <summary>Longest description, in characters.</summary>
    public const int WhatMaxLength = 1000;

    /// <summary>Longest word on what shows it, in characters.</summary>
    public const int ShownByMaxLength = 500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who did it; the only one that writes here.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What was done, and what came of it.</summary>
    public required string What { get; set; }

    /// <summary>The day it was done, or began.</summary>
    public required DateOnly From { get; set; }

    /// <summary>The day it ended; null where it was one day, or goes on.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>What shows it.</summary>
    public required string ShownBy { get; set; }

    /// <summary>The organization asks not to be named where it is printed.</summary>
    public required bool Unnamed { get; set; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Who changed it last; shown to colleagues only.</summary>
    public required Guid ChangedBy { get; set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>What the others said of it, in the order in which they did.</summary>
    public List<ContributionReply> Replies { get; init; } = [];

    /// <summary>Some organization disputes it: its last word on it was no.</summary>
    public bool IsDisputed => Last.Any(reply => reply.Verdict is ContributionVerdict.Disputed);

    /// <summary>The last word of each organization that said one.</summary>
    public IEnumerable<ContributionReply> Last => Replies.GroupBy(reply => reply.Workspace).Select(said => said.MaxBy(reply => reply.Number)!).OrderBy(reply => reply.Workspace);

    /// <summary>Enters what the officer's organization did; every party may, observers too.</summary>
    public static Contribution Enter(Assessment assessment, ContributionEntry entry, Officer by, DateTimeOffset now)
    {
        Check(assessment, entry, by);
        return new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Workspace = by.Workspace,
            What = entry.What.Trim(),
            From = entry.From,
            Until = entry.Until,
            ShownBy = entry.ShownBy.Trim(),
            Unnamed = entry.Unnamed,
            ChangedAt = now,
            ChangedBy = by.Id,
        };
    }

    /// <summary>Changes the entry. A dispute outlives the change: only who disputes can say that it is settled.</summary>
    public void Revise(Assessment assessment, ContributionEntry entry, int seen, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Workspace, "contribution.not-yours");
        Check(assessment, entry, by);
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        (What, From, Until, ShownBy, Unnamed) = (entry.What.Trim(), entry.From, entry.Until, entry.ShownBy.Trim(), entry.Unnamed);
        (ChangedAt, ChangedBy) = (now, by.Id);
        Revision++;
    }

    /// <summary>Another party acknowledges it, or disputes it in writing.</summary>
    public ContributionReply Reply(Assessment assessment, ContributionVerdict verdict, string note, Officer by, DateTimeOffset now)
    {
        Rule.Require(assessment.RoleOf(by.Workspace) is not null, "assessment.only-parties");
        Rule.Require(by.Workspace != Workspace, "contribution.own");
        Rule.RequireAt("Verdict", Enum.IsDefined(verdict), "contribution.verdict-unknown");
        Rule.RequireAt("Note", note.Trim().Length <= ContributionReply.NoteMaxLength, "contribution.note", ContributionReply.NoteMaxLength);
        Rule.RequireAt("Note", verdict is not ContributionVerdict.Disputed || note.Trim().Length > 0, "contribution.dispute-needs-words");
        var reply = new ContributionReply
        {
            ContributionId = Id,
            Number = Replies.Count(given => given.Workspace == by.Workspace) + 1,
            AssessmentId = AssessmentId,
            Originator = Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Revision = Revision,
            Verdict = verdict,
            Note = note.Trim(),
            At = now,
        };
        Replies.Add(reply);
        return reply;
    }

    static void Check(Assessment assessment, ContributionEntry entry, Officer by)
    {
        Rule.Require(assessment.RoleOf(by.Workspace) is not null, "assessment.only-parties");
        Rule.RequireAt(nameof(What), entry.What.Trim() is { Length: > 0 and <= WhatMaxLength }, "contribution.what", WhatMaxLength);
        Rule.RequireAt(nameof(Until), entry.Until is null || entry.Until >= entry.From, "contribution.ends-before-it-begins");
        Rule.RequireAt(nameof(ShownBy), entry.ShownBy.Trim() is { Length: > 0 and <= ShownByMaxLength }, "contribution.shown-by", ShownByMaxLength);
        // Whoever rates and signs is named by that; only an observer can stay out of the print.
        Rule.RequireAt(nameof(Unnamed), !entry.Unnamed || assessment.RoleOf(by.Workspace) is PartyRole.Observer, "contribution.unnamed-observers-only");
    }
}

/// <summary>What another party says of a contribution.</summary>
public enum ContributionVerdict
{
    /// <summary>So it was.</summary>
    Acknowledged = 1,

    /// <summary>Not so, and it is written down why.</summary>
    Disputed = 2,
}

/// <summary>One party's word on another's contribution. Nothing is taken back: a later word stands beside the earlier.</summary>
public sealed class ContributionReply : IFilePart
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 1000;

    /// <summary>The contribution.</summary>
    public required Guid ContributionId { get; init; }

    /// <summary>First, second… of that organization.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The wording that it is about.</summary>
    public required int Revision { get; init; }

    /// <summary>Yes or no.</summary>
    public required ContributionVerdict Verdict { get; init; }

    /// <summary>Why; empty where it is acknowledged without words.</summary>
    public required string Note { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
