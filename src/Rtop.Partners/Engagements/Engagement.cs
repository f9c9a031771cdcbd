using System.Globalization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>What a file is about. Sealed: outside the team it is not known that there is one.</summary>
/// <param name="Country">The State, ISO 3166-1 alpha-3.</param>
/// <param name="Theme">What it is about, in words.</param>
/// <param name="Partner">A local partner; may be empty.</param>
/// <param name="Modality">Who does the work.</param>
/// <param name="IndividualCase">Mandate gate: is it about an individual case?</param>
/// <param name="OrganizedTerrorism">Mandate gate: are organized acts of terrorism part of it?</param>
/// <param name="AffectsRelations">Mandate gate: could it affect relations between States?</param>
/// <param name="GateNote">Why, in words.</param>
public sealed record EngagementFrame(string Country, string Theme, string Partner, Modality Modality, bool IndividualCase, bool OrganizedTerrorism, bool AffectsRelations, string GateNote)
{
    /// <summary>Longest word, in characters.</summary>
    public const int WordMaxLength = 200;

    /// <summary>Longest note on the mandate, in characters.</summary>
    public const int NoteMaxLength = 2000;

    /// <summary>Refuses what lies outside the mandate of 1992 (FEATURES 3.9) and what was not said.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Country), Country is { Length: 3 } && Country.All(char.IsAsciiLetterUpper), "engagement.country");
        Rule.RequireAt(nameof(Theme), Theme.Trim() is { Length: > 0 and <= WordMaxLength }, "engagement.theme", WordMaxLength);
        Rule.RequireAt(nameof(Partner), Partner.Trim().Length <= WordMaxLength, "engagement.word", WordMaxLength);
        Rule.RequireAt(nameof(Modality), Enum.IsDefined(Modality), "engagement.modality");
        Rule.RequireAt(nameof(IndividualCase), !IndividualCase, "engagement.individual-case");
        Rule.RequireAt(nameof(OrganizedTerrorism), !OrganizedTerrorism, "engagement.terrorism");
        Rule.RequireAt(nameof(AffectsRelations), AffectsRelations, "engagement.no-relations");
        Rule.RequireAt(nameof(GateNote), GateNote.Trim() is { Length: > 0 and <= NoteMaxLength }, "engagement.gate-note", NoteMaxLength);
    }
}

/// <summary>
/// A confidential engagement (FEATURES 3.1): known to its team of two, the head of office and the experts whom the team admits. Its
/// reference says nothing; all else is sealed. Nothing of it is shared with another organization, ever.
/// </summary>
public sealed class Engagement : IRevised
{
    /// <summary>Numbers are drawn, not counted: the next one would tell how many there are.</summary>
    public const int HighestNumber = 9999;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its number within the workspace.</summary>
    public required int Number { get; init; }

    /// <summary>What people call it.</summary>
    public string Reference => ReferenceOf(Number);

    /// <summary>Where it stands.</summary>
    public EngagementState State { get; private set; } = EngagementState.Draft;

    /// <summary>The person who opened it.</summary>
    public required Guid OpenedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The day on which it was closed, at the seat of the workspace: from then on its retention runs.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What it is about, sealed; null once the log is destroyed.</summary>
    public required byte[]? Frame { get; set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Opens a file that lies within the mandate.</summary>
    public static Engagement Open(EngagementFrame frame, int number, ISealing sealing, Officer by, DateTimeOffset now)
    {
        frame.Check();
        var (id, person) = (Guid.NewGuid(), by.PersonId!.Value);
        return new()
        {
            Id = id,
            Workspace = by.Workspace,
            Number = number,
            OpenedBy = person,
            OpenedAt = now,
            Frame = sealing.Close(FrameAt(by.Workspace, id, person), frame),
        };
    }

    /// <summary>What it is about; null once that is destroyed.</summary>
    public EngagementFrame? FrameBy(ISealing sealing) => Frame is null ? null : sealing.Open<EngagementFrame>(FrameAt(Workspace, Id, OpenedBy), Frame);

    /// <summary>Makes it active: only with exactly one political and one legal officer.</summary>
    public void Activate(IEnumerable<EngagementMember> members, DateOnly today)
    {
        Rule.Require(State is EngagementState.Draft, "engagement.not-draft");
        Rule.Require(EngagementTeam.Vacancies(members, today) is [], "engagement.team-of-two");
        State = EngagementState.Active;
        Revision++;
    }

    /// <summary>Ends it. What was written stays readable for the team until its retention is over.</summary>
    public void Close(DateOnly today)
    {
        Rule.Require(State is EngagementState.Active, "engagement.not-active");
        (State, ClosedOn) = (EngagementState.Closed, today);
        Revision++;
    }

    /// <summary>What it is about goes with the log; the neutral reference stays.</summary>
    public void Erase(Destruction destruction)
    {
        Rule.Require(destruction.EngagementId == Id && destruction.Class is RetentionClass.Log, "retention.class");
        Frame = null;
        Revision++;
    }

    /// <summary>Refuses work on a file that is not active.</summary>
    public void RequireActive() => Rule.Require(State is EngagementState.Active, "engagement.not-active");

    /// <summary>How a number is written.</summary>
    public static string ReferenceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"HE-{number:00}");

    static SealedField FrameAt(WorkspaceCode workspace, Guid id, Guid author) => new("engagement", workspace, id, 1, author);
}
