using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>Two pieces of evidence tell of the same event: they are counted once.</summary>
public sealed class EvidenceLink : IFilePart
{
    /// <summary>The piece with the smaller id, so that a pair stands once.</summary>
    public required Guid EvidenceId { get; init; }

    /// <summary>The other.</summary>
    public required Guid OtherId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who says so.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Whether the two reports go back to one origin.</summary>
    public required ReportOrigin Origin { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Links two pieces of one file. <paramref name="linked"/> are the links that there are.</summary>
    public static EvidenceLink Between(Assessment assessment, EvidenceCard one, EvidenceCard other, ReportOrigin origin, IEnumerable<EvidenceLink> linked, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.RequireAt("Other", one.Id != other.Id && one.AssessmentId == assessment.Id && other.AssessmentId == assessment.Id, "evidence.link-itself");
        Rule.RequireAt(nameof(Origin), Enum.IsDefined(origin), "evidence.origin-unknown");
        var (first, second) = one.Id.CompareTo(other.Id) < 0 ? (one, other) : (other, one);
        Rule.RequireAt("Other", !linked.Any(link => link.EvidenceId == first.Id && link.OtherId == second.Id), "evidence.linked-already");
        return new() { EvidenceId = first.Id, OtherId = second.Id, AssessmentId = assessment.Id, Originator = assessment.Originator, Workspace = by.Workspace, OfficerId = by.Id, Origin = origin, At = now };
    }

    /// <summary>True when it is about that piece.</summary>
    public bool IsOf(Guid card) => EvidenceId == card || OtherId == card;
}

/// <summary>Pieces that tell of one event, and count as one.</summary>
public sealed record EvidenceEvent(IReadOnlyList<EvidenceCard> Cards)
{
    /// <summary>Puts linked pieces together, directly or by others; in the order in which they were given.</summary>
    public static IReadOnlyList<EvidenceEvent> Of(IReadOnlyList<EvidenceCard> cards, IEnumerable<EvidenceLink> links)
    {
        var head = cards.ToDictionary(card => card.Id, card => card.Id);
        Guid Head(Guid id) => head[id] == id ? id : Head(head[id]);
        foreach (var link in links)
            if (head.ContainsKey(link.EvidenceId) && head.ContainsKey(link.OtherId)) head[Head(link.OtherId)] = Head(link.EvidenceId);
        return [.. cards.GroupBy(card => Head(card.Id)).Select(group => new EvidenceEvent([.. group]))];
    }
}
