namespace Rtop.Partners.CapacityBuilding;

/// <summary>What became of a milestone between two dates of a plan.</summary>
[Flags]
public enum PlanChanges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It was not there before.</summary>
    Added = 1,

    /// <summary>It was taken out.</summary>
    Removed = 2,

    /// <summary>Its date is another.</summary>
    Moved = 4,

    /// <summary>Its words are others.</summary>
    Reworded = 8,

    /// <summary>It stands in another cluster.</summary>
    Reclustered = 16,
}

/// <summary>A milestone then and now.</summary>
/// <param name="MilestoneId">The milestone.</param>
/// <param name="Then">What the plan said then; null where it was not there.</param>
/// <param name="Now">What it says at the later date; where it was taken out, what it said last.</param>
/// <param name="Changes">What differs.</param>
public sealed record PlanDifference(Guid MilestoneId, MilestoneVersion? Then, MilestoneVersion Now, PlanChanges Changes);

/// <summary>Compares a plan at two moments: pure functions of its versions.</summary>
public static class PlanComparison
{
    /// <summary>Every milestone that differs between the two moments. One that came and went in between is not among them.</summary>
    public static IReadOnlyList<PlanDifference> Between(IEnumerable<MilestoneVersion> versions, DateTimeOffset earlier, DateTimeOffset later) =>
        [.. versions.GroupBy(version => version.MilestoneId).Select(all => Of(all.Key, At(all, earlier), At(all, later))).OfType<PlanDifference>()];

    static MilestoneVersion? At(IEnumerable<MilestoneVersion> versions, DateTimeOffset moment) => versions.Where(version => version.At <= moment).MaxBy(version => version.Number);

    static PlanDifference? Of(Guid id, MilestoneVersion? then, MilestoneVersion? now)
    {
        var (wasThere, isThere) = (then is { IsRemoved: false }, now is { IsRemoved: false });
        if (now is null || (!wasThere && !isThere)) return null;
        if (!wasThere) return new(id, null, now, PlanChanges.Added);
        if (!isThere) return new(id, then, now, PlanChanges.Removed);
        var changes = (then!.DueOn != now.DueOn || then.DuePrecision != now.DuePrecision ? PlanChanges.Moved : PlanChanges.None)
            | (then.Title != now.Title ? PlanChanges.Reworded : PlanChanges.None)
            | (then.ClusterId != now.ClusterId ? PlanChanges.Reclustered : PlanChanges.None);
        return changes is PlanChanges.None ? null : new(id, then, now, changes);
    }
}
