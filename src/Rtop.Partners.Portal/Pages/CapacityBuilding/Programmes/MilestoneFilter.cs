using System.Globalization;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>What is asked for of a table of milestones. It stands in the address, so that what one sees can be sent to a colleague.</summary>
public sealed record MilestoneFilter
{
    /// <summary>One programme, by its id.</summary>
    public Guid? Programme { get; init; }

    /// <summary>Code of a cluster, its parts included.</summary>
    public string? Cluster { get; init; }

    /// <summary>A place, as written in the plan.</summary>
    public string? Place { get; init; }

    /// <summary>The organization that leads on either side, by its code.</summary>
    public string? Lead { get; init; }

    /// <summary>A state, or <c>Late</c>.</summary>
    public string? State { get; init; }

    /// <summary>Due within so many days from today.</summary>
    public int? Within { get; init; }

    /// <summary>Due on that day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Due on that day or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What became of the last report.</summary>
    public ReportStanding? Standing { get; init; }

    /// <summary>Nothing is asked for.</summary>
    public bool IsEmpty => !Parts.Any();

    /// <summary>What is asked for, by the names that stand in the address.</summary>
    public IEnumerable<(string Name, string Value)> Parts => new (string Name, string? Value)[]
    {
        ("programme", Programme?.ToString()), ("cluster", Cluster), ("place", Place), ("lead", Lead), ("state", State), ("within", Within?.ToString(CultureInfo.InvariantCulture)),
        ("from", Iso(From)), ("until", Iso(Until)), ("standing", Standing?.ToString()),
    }.Where(part => part.Value is { Length: > 0 }).Select(part => (part.Name, part.Value!));

    /// <summary>The part of an address that says the same.</summary>
    public string Query => Without("");

    /// <summary>The part of an address that says the same but for one thing.</summary>
    public string Without(string name) => string.Join('&', Parts.Where(part => part.Name != name).Select(part => $"Filter.{part.Name}={Uri.EscapeDataString(part.Value)}"));

    /// <summary>Is the milestone among what is asked for?</summary>
    public bool Admits(Milestone step, Programme programme, bool isLate, ReportStanding? standing, DateOnly today) =>
        (Programme is null || step.ProgrammeId == Programme)
        && (Cluster is not { Length: > 0 } || programme.TopOf(step.ClusterId)?.Code == Cluster || programme.Clusters.Any(cluster => cluster.Id == step.ClusterId && cluster.Code == Cluster))
        && (Place is not { Length: > 0 } || step.Places.Contains(Place, StringComparer.OrdinalIgnoreCase))
        && (Lead is not { Length: > 0 } || step.FirstLead?.Value == Lead || step.SecondLead?.Value == Lead)
        && (State is not { Length: > 0 } || (State is "Late" ? isLate : !isLate && step.State.ToString() == State))
        && (Within is not { } days || (step.DueOn >= today && step.DueOn <= today.AddDays(days)))
        && (From is null || step.DueOn >= From) && (Until is null || step.DueOn <= Until)
        && (Standing is null || standing == Standing);

    static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
