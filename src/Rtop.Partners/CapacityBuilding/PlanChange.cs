using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What can be changed of several milestones at once.</summary>
public enum PlanChangeKind
{
    /// <summary>The body that does the work on one side.</summary>
    Body = 1,

    /// <summary>The due date, by so many days.</summary>
    DueDate = 2,

    /// <summary>The cluster.</summary>
    Cluster = 3,

    /// <summary>The label, to a stricter one.</summary>
    Label = 4,
}

/// <summary>One change that is made to several milestones, each by itself: where one refuses, the others are changed all the same.</summary>
/// <param name="Kind">What is changed.</param>
public sealed record PlanChange(PlanChangeKind Kind)
{
    /// <summary>Most milestones at once.</summary>
    public const int Most = 200;

    /// <summary>Most days by which a date is moved at once.</summary>
    public const int MostDays = 3660;

    /// <summary>The side whose body is another.</summary>
    public WorkspaceCode? Lead { get; init; }

    /// <summary>The body.</summary>
    public string Body { get; init; } = "";

    /// <summary>Days later; fewer than none is earlier.</summary>
    public int Days { get; init; }

    /// <summary>Code of the cluster; empty for the programme as a whole.</summary>
    public string Cluster { get; init; } = "";

    /// <summary>The label.</summary>
    public HandlingLabel Label { get; init; }

    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Kind), Enum.IsDefined(Kind), "bulk.kind");
        Rule.RequireAt(nameof(Lead), Kind is not PlanChangeKind.Body || Lead is not null, "bulk.lead");
        Rule.RequireAt(nameof(Body), Body.Trim().Length <= Milestone.WordMaxLength, "programme.word", Milestone.WordMaxLength);
        Rule.RequireAt(nameof(Days), Kind is not PlanChangeKind.DueDate || (Days != 0 && Math.Abs(Days) <= MostDays), "bulk.days", MostDays);
        Rule.RequireAt(nameof(Label), Kind is not PlanChangeKind.Label || Enum.IsDefined(Label), "bulk.label");
    }

    /// <summary>Makes it to one; <paramref name="seen"/> is the revision that was looked at.</summary>
    public void Make(Programme programme, Milestone step, int seen, Officer by, DateTimeOffset now)
    {
        var (was, cluster) = (MilestoneTerms.Of(step), programme.Clusters.Find(one => one.Id == step.ClusterId));
        var terms = Kind switch
        {
            PlanChangeKind.Body => WithBody(was),
            PlanChangeKind.DueDate => was with { DueOn = was.DueOn.AddDays(Days) },
            PlanChangeKind.Label => WithLabel(was, programme, by),
            _ => was,
        };
        if (Kind is PlanChangeKind.Cluster)
        {
            var other = programme.Clusters.Find(one => one.Code == Cluster);
            Rule.Require(other is not null || Cluster.Length == 0, "import.cluster", Cluster);
            Rule.Require(other?.Id != cluster?.Id, "bulk.same");
            cluster = other;
        }
        else
        {
            Rule.Require(terms != was, "bulk.same");
        }

        step.Replan(programme, cluster, terms, seen, by, now);
    }

    MilestoneTerms WithBody(MilestoneTerms was)
    {
        Rule.Require(Lead is not null && (was.First?.Workspace == Lead || was.Second?.Workspace == Lead), "bulk.not-leading", Lead?.Value.ToUpperInvariant());
        return was.First?.Workspace == Lead ? was with { First = was.First! with { Body = Body.Trim() } } : was with { Second = was.Second! with { Body = Body.Trim() } };
    }

    MilestoneTerms WithLabel(MilestoneTerms was, Programme programme, Officer by)
    {
        Rule.Require(Label >= was.Label, "bulk.stricter-only");
        Rule.Require(Label < HandlingLabel.StrictlyConfidential || by.Workspace == programme.Originator, "import.label-stays");
        return was with { Label = Label };
    }
}
