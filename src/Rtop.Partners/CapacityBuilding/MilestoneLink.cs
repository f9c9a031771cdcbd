using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What an earlier milestone is to a later one. Numbers are stored.</summary>
public enum MilestoneLinkKind
{
    /// <summary>It comes first: the later one builds on it.</summary>
    Predecessor = 1,

    /// <summary>The later one goes on with it, in a successor programme.</summary>
    CarriedForward = 2,
}

/// <summary>That a milestone builds on an earlier one, or goes on with it in a successor programme (FEATURES 5.8). It is there for those to whom both its ends are.</summary>
public sealed class MilestoneLink : IProgrammePart
{
    /// <summary>Most predecessors of one milestone.</summary>
    public const int Most = 10;

    /// <summary>From how long before its last day a programme counts as ending.</summary>
    public const int EndingDays = 366;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The later milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The earlier one.</summary>
    public required Guid EarlierId { get; init; }

    /// <summary>The earlier one's programme.</summary>
    public required Guid EarlierProgrammeId { get; init; }

    /// <summary>Who opened that programme.</summary>
    public required WorkspaceCode EarlierOriginator { get; init; }

    /// <summary>What the earlier one is to the later.</summary>
    public required MilestoneLinkKind Kind { get; init; }

    /// <summary>Whose officer drew it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Names a predecessor: of the same programme, or of one that began before. <paramref name="others"/> are the standing links of the programme.</summary>
    public static MilestoneLink After(Programme programme, Milestone milestone, Programme earlierProgramme, Milestone earlier, IReadOnlyCollection<MilestoneLink> others, Officer by, DateTimeOffset now)
    {
        const string Field = "Earlier";
        programme.RequireSide(by);
        Rule.Require(milestone.RemovedAt is null, "milestone.removed");
        Rule.RequireAt(Field, earlier.Id != milestone.Id, "forward.itself");
        Rule.RequireAt(Field, earlier.ProgrammeId == programme.Id || earlierProgramme.StartsOn < programme.StartsOn, "forward.later-programme");
        Rule.RequireAt(Field, others.All(other => other.MilestoneId != milestone.Id || other.EarlierId != earlier.Id), "forward.linked", earlier.Code);
        Rule.RequireAt(Field, others.Count(other => other.MilestoneId == milestone.Id) < Most, "forward.many", Most);
        Rule.RequireAt(Field, !ComesAfter(earlier.Id, milestone.Id, others), "forward.circle", earlier.Code);
        return Of(milestone, earlier, MilestoneLinkKind.Predecessor, by, now);
    }

    /// <summary>Links a milestone that was planned in a successor programme to the one it goes on with. <paramref name="known"/> are programmes of the line.</summary>
    public static MilestoneLink Forward(Programme programme, Milestone made, Programme from, Milestone earlier, IReadOnlyCollection<Programme> known, DateOnly today, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.Require(IsEnding(from, today), "forward.not-ending");
        Rule.Require(Continues(programme, from.Id, known), "forward.no-successor");
        // What was kept close there is not opened by writing it anew here.
        Rule.RequireAt(nameof(MilestoneTerms.Label), made.Label >= earlier.Label, "forward.label");
        return Of(made, earlier, MilestoneLinkKind.CarriedForward, by, now);
    }

    /// <summary>The predecessor is none any more. That something was carried forward stays.</summary>
    public void End(Programme programme, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.Require(Kind is MilestoneLinkKind.Predecessor, "forward.stays");
        EndedAt ??= now;
    }

    /// <summary>A programme that is over, or will be within a year.</summary>
    public static bool IsEnding(Programme programme, DateOnly today) => programme.EndsOn is { } end && end <= today.AddDays(EndingDays);

    /// <summary>Does a programme continue another, directly or through others?</summary>
    public static bool Continues(Programme programme, Guid from, IReadOnlyCollection<Programme> known)
    {
        HashSet<Guid> met = [programme.Id];
        for (var before = programme.PredecessorId; before is { } id && met.Add(id); before = known.FirstOrDefault(other => other.Id == id)?.PredecessorId)
            if (id == from) return true;
        return false;
    }

    static bool ComesAfter(Guid later, Guid earlier, IReadOnlyCollection<MilestoneLink> links)
    {
        var before = links.ToLookup(link => link.MilestoneId, link => link.EarlierId);
        HashSet<Guid> met = [later];
        Queue<Guid> open = new(met);
        while (open.TryDequeue(out var at))
            foreach (var next in before[at].Where(met.Add)) open.Enqueue(next);
        return met.Contains(earlier);
    }

    static MilestoneLink Of(Milestone later, Milestone earlier, MilestoneLinkKind kind, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        MilestoneId = later.Id,
        ProgrammeId = later.ProgrammeId,
        Originator = later.Originator,
        EarlierId = earlier.Id,
        EarlierProgrammeId = earlier.ProgrammeId,
        EarlierOriginator = earlier.Originator,
        Kind = kind,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        At = now,
    };
}
