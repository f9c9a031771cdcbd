using System.Globalization;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.BreakGlass;

/// <summary>The note that was asked for, found at the desk of somebody on the file's list, and who is told before it opens.</summary>
/// <param name="EngagementId">The file.</param>
/// <param name="NoteId">The note.</param>
/// <param name="VersionId">The version that stands.</param>
/// <param name="Readers">Author, team, head of office, experts who read it.</param>
public sealed record SoughtNote(Guid EngagementId, Guid NoteId, Guid VersionId, IReadOnlyCollection<Guid> Readers);

/// <summary>Why a note was opened, kept for its team. Sealed.</summary>
/// <param name="Reason">In the words of the custodian who asked.</param>
public sealed record EmergencyReason(string Reason);

/// <summary>
/// That two custodians read one version of one note for a time. It is never changed: an earlier end is an <see cref="EmergencyEnd"/>. The stamp
/// shows that the portal wrote it (SECURITY P21).
/// </summary>
public sealed class EmergencyOpening
{
    /// <summary>How long it lasts, at most.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(60);

    const string Kind = "emergency-opening", ReasonKind = "emergency-reason";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The request.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>The note.</summary>
    public required Guid NoteId { get; init; }

    /// <summary>The version, and no other.</summary>
    public required Guid VersionId { get; init; }

    /// <summary>The first custodian.</summary>
    public required Guid AskedBy { get; init; }

    /// <summary>The second custodian.</summary>
    public required Guid ConfirmedBy { get; init; }

    /// <summary>When it was confirmed.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Why, sealed.</summary>
    public required byte[] Why { get; init; }

    /// <summary>Shows that the portal wrote the row.</summary>
    public required byte[] Stamp { get; init; }

    /// <summary>Its earlier end, when there was one.</summary>
    public EmergencyEnd? End { get; init; }

    /// <summary>Opens what two custodians agreed to open, after those concerned were told.</summary>
    public static EmergencyOpening Of(EmergencyRequest request, SoughtNote sought, IReadOnlyCollection<EmergencyNotice> told, ISealing sealing, Officer by, DateTimeOffset now)
    {
        var person = by.PersonId!.Value;
        Rule.Require(request.Answer is EmergencyAnswer.Opened && request.AnsweredBy == person && request.AskedBy != person, "emergency.other-custodian");
        Rule.Require(sought.Readers.Count > 0 && sought.Readers.All(reader => told.Any(notice => notice.PersonId == reader && notice.NoteId == sought.NoteId)), "emergency.told-first");
        var id = Guid.NewGuid();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        return new()
        {
            Id = id,
            RequestId = request.Id,
            Workspace = request.Workspace,
            EngagementId = sought.EngagementId,
            NoteId = sought.NoteId,
            VersionId = sought.VersionId,
            AskedBy = request.AskedBy,
            ConfirmedBy = person,
            OpenedAt = at,
            Until = at + Longest,
            Why = sealing.Close(new(ReasonKind, request.Workspace, id, 1, person), new EmergencyReason(request.AskingBy(sealing).Reason)),
            Stamp = sealing.Stamp(Kind, Fields(id, request.Id, request.Workspace, sought.EngagementId, sought.NoteId, sought.VersionId, request.AskedBy, person, at, at + Longest)),
        };
    }

    /// <summary>True when the portal wrote it.</summary>
    public bool IsGenuine(ISealing sealing) => sealing.IsStamped(Stamp, Kind, Fields(Id, RequestId, Workspace, EngagementId, NoteId, VersionId, AskedBy, ConfirmedBy, OpenedAt, Until));

    /// <summary>True while it lasts.</summary>
    public bool Lasts(DateTimeOffset now) => End is null && now < Until;

    /// <summary>Why it was opened.</summary>
    public string WhyBy(ISealing sealing) => sealing.Open<EmergencyReason>(new(ReasonKind, Workspace, Id, 1, ConfirmedBy), Why).Reason;

    /// <summary>Ends it before its time: either custodian, or an officer of the team.</summary>
    public EmergencyEnd EndNow(Officer by, DateTimeOffset now)
    {
        Rule.Require(Lasts(now), "emergency.over");
        return new() { OpeningId = Id, EngagementId = EngagementId, Workspace = Workspace, AskedBy = AskedBy, ConfirmedBy = ConfirmedBy, By = by.PersonId!.Value, At = now };
    }

    /// <summary>A custodian looks at the note: the team reads it at once.</summary>
    public EngagementReading Read(Officer by, DateTimeOffset now) => new() { Id = Guid.NewGuid(), EngagementId = EngagementId, Workspace = Workspace, PersonId = by.PersonId!.Value, NoteId = NoteId, At = now };

    static string[] Fields(Guid id, Guid request, WorkspaceCode workspace, Guid file, Guid note, Guid version, Guid asked, Guid confirmed, DateTimeOffset at, DateTimeOffset until) =>
    [
        id.ToString("N"), request.ToString("N"), workspace.Value, file.ToString("N"), note.ToString("N"), version.ToString("N"), asked.ToString("N"), confirmed.ToString("N"),
        at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
    ];
}

/// <summary>That an opening was ended before its time.</summary>
public sealed class EmergencyEnd
{
    /// <summary>The opening.</summary>
    public required Guid OpeningId { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The first custodian.</summary>
    public required Guid AskedBy { get; init; }

    /// <summary>The second custodian.</summary>
    public required Guid ConfirmedBy { get; init; }

    /// <summary>Who ended it.</summary>
    public required Guid By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
