using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A remark in the discussion of one factor, once its round is open: among those who rate, and nobody else.</summary>
public sealed class Remark : IFilePart
{
    /// <summary>Longest remark, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle whose ratings are discussed.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Code of the factor.</summary>
    public required string Code { get; init; }

    /// <summary>The organization that says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Says something on a factor.</summary>
    public static Remark On(Assessment assessment, Cycle cycle, Factor factor, string text, Officer by, DateTimeOffset now)
    {
        cycle.RequireDiscussion(assessment, by);
        Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "discussion.text", TextMaxLength);
        return new() { Id = Guid.NewGuid(), AssessmentId = assessment.Id, Originator = assessment.Originator, CycleId = cycle.Id, Code = factor.Code, Workspace = by.Workspace, OfficerId = by.Id, Text = text.Trim(), At = now };
    }
}

/// <summary>How a discussion ended.</summary>
public enum Accord
{
    /// <summary>One reading for all.</summary>
    Agreed = 1,

    /// <summary>The readings stay apart, and it is written down why.</summary>
    AgreedToDiffer = 2,
}

/// <summary>What the organizations settle about a factor. One proposes it; it stands once every organization that rates has assented. A later note replaces it.</summary>
public sealed class FactorNote : IFilePart
{
    /// <summary>Longest note, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle whose ratings are discussed.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Code of the factor.</summary>
    public required string Code { get; init; }

    /// <summary>Who proposes it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Agreed, or agreed to differ.</summary>
    public required Accord Accord { get; init; }

    /// <summary>On what, or where the readings part.</summary>
    public required string Text { get; init; }

    /// <summary>When it was proposed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who assented, the proposer first.</summary>
    public List<Assent> Assents { get; init; } = [];

    /// <summary>Proposes a note; the proposer assents by proposing.</summary>
    public static FactorNote Propose(Assessment assessment, Cycle cycle, Factor factor, Accord accord, string text, Officer by, DateTimeOffset now)
    {
        cycle.RequireDiscussion(assessment, by);
        Rule.RequireAt(nameof(Accord), Enum.IsDefined(accord), "discussion.accord-unknown");
        Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "discussion.text", TextMaxLength);
        var note = new FactorNote
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            CycleId = cycle.Id,
            Code = factor.Code,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Accord = accord,
            Text = text.Trim(),
            At = now,
        };
        note.Assents.Add(Assessments.Assent.To(note, by, now));
        return note;
    }

    /// <summary>The officer's organization agrees with the note; <paramref name="latest"/> is the factor's last one, for nobody assents to what was replaced.</summary>
    public void Assent(Assessment assessment, Cycle cycle, FactorNote latest, Officer by, DateTimeOffset now)
    {
        cycle.RequireDiscussion(assessment, by);
        Rule.Require(latest.Id == Id, "discussion.note-replaced");
        if (Assents.Any(assent => assent.Workspace == by.Workspace)) return;
        Assents.Add(Assessments.Assent.To(this, by, now));
    }

    /// <summary>Organizations that rate and have not assented; empty once the note stands.</summary>
    public IReadOnlyList<WorkspaceCode> Awaited(Assessment assessment) =>
        [.. assessment.Scorers.Select(party => party.Workspace).Where(workspace => Assents.All(assent => assent.Workspace != workspace)).Order()];
}

/// <summary>One organization's assent to a note.</summary>
public sealed class Assent : IFilePart
{
    /// <summary>The note.</summary>
    public required Guid NoteId { get; init; }

    /// <summary>The cycle whose ratings are discussed.</summary>
    public required Guid CycleId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who assents.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    internal static Assent To(FactorNote note, Officer by, DateTimeOffset now) => new()
    {
        NoteId = note.Id,
        CycleId = note.CycleId,
        AssessmentId = note.AssessmentId,
        Originator = note.Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        At = now,
    };
}
