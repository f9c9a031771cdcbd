using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>What an organization gave a factor in one cycle: blind, and after the discussion where it looked again.</summary>
/// <param name="Workspace">Whose judgment it is.</param>
/// <param name="Code">Code of the factor.</param>
/// <param name="Actor">The State it is about, where a factor is rated for each; empty otherwise.</param>
/// <param name="Blind">As it was handed in.</param>
/// <param name="Now">As it stands; the same where nobody looked again.</param>
public sealed record RatedFactor(WorkspaceCode Workspace, string Code, string Actor, Judgment Blind, Judgment Now);

/// <summary>Where one organization stands on a factor.</summary>
/// <param name="Given">What it gave.</param>
/// <param name="Before">Its level at the end of the cycle before; null when there was none.</param>
public sealed record Standing(RatedFactor Given, int? Before)
{
    /// <summary>Whose it is.</summary>
    public WorkspaceCode Workspace => Given.Workspace;

    /// <summary>The level now; null when not assessed.</summary>
    public int? Level => Given.Now.Level;

    /// <summary>By how many levels it moved since the cycle before; null where either has none.</summary>
    public int? SinceBefore => Level - Before;

    /// <summary>By how many levels it moved since the discussion began; null where either has none.</summary>
    public int? SinceDiscussion => Level - Given.Blind.Level;
}

/// <summary>The organizations side by side on one factor (and, where it is rated for each, one actor).</summary>
public sealed record FactorSpread(Factor Factor, string Actor, IReadOnlyList<Standing> Standings)
{
    /// <summary>Levels between the lowest and the highest; 0 when they agree or fewer than two gave one.</summary>
    public int Width => Levels.DefaultIfEmpty(0).Max() - Levels.DefaultIfEmpty(0).Min();

    /// <summary>Some gave a level and others none: a difference that no number shows.</summary>
    public bool HasGap => Levels.Any() && Levels.Count() < Standings.Count;

    IEnumerable<int> Levels => Standings.Where(standing => standing.Level is not null).Select(standing => standing.Level!.Value);
}

/// <summary>Where organizations differ on the factors of an open round. They are set side by side, never averaged and never ranked (FEATURES 1.3).</summary>
public static class Divergence
{
    /// <summary>The factors that were rated, the widest difference first; equal ones in the framework's order.</summary>
    public static IReadOnlyList<FactorSpread> Of(FrameworkContent framework, IReadOnlyCollection<RatedFactor> now, IReadOnlyCollection<RatedFactor> before)
    {
        var levels = before.ToDictionary(given => (given.Workspace, given.Code, given.Actor), given => given.Now.Level);
        return
        [
            .. framework.Factors.SelectMany(factor => now.Where(given => given.Code == factor.Code).GroupBy(given => given.Actor).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new FactorSpread(factor, group.Key,
                        [.. group.OrderBy(given => given.Workspace).Select(given => new Standing(given, levels.GetValueOrDefault((given.Workspace, given.Code, given.Actor))))])))
                .OrderByDescending(spread => spread.Width).ThenByDescending(spread => spread.HasGap),
        ];
    }
}
