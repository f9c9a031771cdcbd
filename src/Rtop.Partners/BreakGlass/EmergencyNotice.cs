using Rtop.Partners.Workspaces;

namespace Rtop.Partners.BreakGlass;

/// <summary>That somebody was told of an emergency access, before it began. It stays on their home page until they have seen it.</summary>
public sealed class EmergencyNotice
{
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

    /// <summary>Who is told.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The custodian who confirmed, and so told.</summary>
    public required Guid TellerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was seen; null before.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>Tells everybody concerned.</summary>
    public static IReadOnlyList<EmergencyNotice> Tell(EmergencyRequest request, SoughtNote sought, DateTimeOffset now) =>
    [
        .. sought.Readers.Distinct().Select(person => new EmergencyNotice
        {
            Id = Guid.NewGuid(),
            RequestId = request.Id,
            Workspace = request.Workspace,
            EngagementId = sought.EngagementId,
            NoteId = sought.NoteId,
            PersonId = person,
            TellerId = request.AnsweredBy!.Value,
            At = now,
        }),
    ];

    /// <summary>Whoever was told has seen it.</summary>
    public void See(DateTimeOffset now) => SeenAt ??= now;
}
