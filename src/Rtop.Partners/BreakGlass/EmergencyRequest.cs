using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.BreakGlass;

/// <summary>What a custodian asks for, as told to them by somebody; sealed. Whether there is such a note is not looked up.</summary>
/// <param name="Reference">Reference of the file.</param>
/// <param name="Note">Number of the note.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When; sealed too, so that an old one cannot be made young.</param>
public sealed record EmergencyAsking(string Reference, int Note, string Reason, DateTimeOffset At)
{
    /// <summary>Longest reference, in characters.</summary>
    public const int ReferenceMaxLength = 40;

    /// <summary>Shortest reason, in characters.</summary>
    public const int ReasonMinLength = 20;

    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    /// <summary>Highest number of a note.</summary>
    public const int NoteMax = 9999;

    /// <summary>Refuses what is missing or too long; not what does not exist.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Reference), Reference.Trim() is { Length: > 0 and <= ReferenceMaxLength }, "emergency.reference", ReferenceMaxLength);
        Rule.RequireAt(nameof(Note), Note is > 0 and <= NoteMax, "emergency.note", NoteMax);
        Rule.RequireAt(nameof(Reason), Reason.Trim() is { Length: >= ReasonMinLength and <= ReasonMaxLength }, "emergency.reason", ReasonMinLength, ReasonMaxLength);
    }
}

/// <summary>What the second custodian said, and what came of it. Numbers are stored.</summary>
public enum EmergencyAnswer
{
    /// <summary>No.</summary>
    Declined = 1,

    /// <summary>Yes, and the note was opened.</summary>
    Opened = 2,

    /// <summary>Yes, and there was nothing to open.</summary>
    Nothing = 3,
}

/// <summary>A custodian asks to open one note in an emergency; another custodian of the same organization answers (FEATURES 3.11, SECURITY P32).</summary>
public sealed class EmergencyRequest : IRevised
{
    /// <summary>How long it can be answered.</summary>
    public static readonly TimeSpan Stands = TimeSpan.FromHours(24);

    const string Kind = "emergency-request";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The first custodian.</summary>
    public required Guid AskedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Which note and why, sealed.</summary>
    public required byte[] Asked { get; init; }

    /// <summary>The second custodian; null while nobody answered.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>What was said, and what came of it.</summary>
    public EmergencyAnswer? Answer { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>The first custodian asks. There must be another one who could answer.</summary>
    public static EmergencyRequest Ask(string reference, int note, string reason, IEnumerable<Officer> colleagues, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        Custody.Require(by, colleagues, today);
        // To the second, as everywhere a moment is kept twice.
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var asking = new EmergencyAsking(reference, note, reason, at);
        asking.Check();
        var (id, person) = (Guid.NewGuid(), by.PersonId!.Value);
        return new() { Id = id, Workspace = by.Workspace, AskedBy = person, AskedAt = at, Asked = sealing.Close(new(Kind, by.Workspace, id, 1, person), asking with { Reference = reference.Trim(), Reason = reason.Trim() }) };
    }

    /// <summary>What was asked for.</summary>
    public EmergencyAsking AskingBy(ISealing sealing) => sealing.Open<EmergencyAsking>(new(Kind, Workspace, Id, 1, AskedBy), Asked);

    /// <summary>True while it waits for an answer.</summary>
    public bool Waits(DateTimeOffset now) => Answer is null && now < AskedAt + Stands;

    /// <summary>Refuses an answer of the same person, twice, or too late.</summary>
    public void RequireAnswer(IEnumerable<Officer> colleagues, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Workspace && by.PersonId is { } person && person != AskedBy, "emergency.other-custodian");
        Rule.Require(Answer is null, "emergency.answered");
        Rule.Require(Waits(now) && AskingBy(sealing).At == AskedAt, "emergency.lapsed");
        Custody.Require(by, colleagues, today);
    }

    /// <summary>The second custodian answers.</summary>
    public void Give(EmergencyAnswer answer, IEnumerable<Officer> colleagues, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        RequireAnswer(colleagues, sealing, by, today, now);
        (AnsweredBy, AnsweredAt, Answer) = (by.PersonId, now, answer);
        Revision++;
    }
}
