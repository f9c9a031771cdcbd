using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>A milestone of the plan as typed.</summary>
public sealed record PlanForm
{
    static readonly char[] Commas = [',', ';', '،', '؛'];

    /// <summary>Code; fixed once it is there.</summary>
    [Required, StringLength(Milestone.CodeMaxLength), Display(Name = "programme.code")]
    public string Code { get; init; } = "";

    /// <summary>Title.</summary>
    [Required, StringLength(Milestone.TitleMaxLength), Display(Name = "programme.name")]
    public string Title { get; init; } = "";

    /// <summary>The cluster, or part of one.</summary>
    [Display(Name = "programme.under")]
    public Guid? Cluster { get; init; }

    /// <summary>Due date.</summary>
    [Required, Display(Name = "milestone.due")]
    public DateOnly? DueOn { get; init; }

    /// <summary>Who leads on one side.</summary>
    [Required, StringLength(WorkspaceCode.MaxLength), Display(Name = "milestone.first-lead")]
    public string First { get; init; } = "";

    /// <summary>The body of it that does the work.</summary>
    [StringLength(Milestone.WordMaxLength), Display(Name = "milestone.body")]
    public string? FirstBody { get; init; }

    /// <summary>Who leads on the other.</summary>
    [Required, StringLength(WorkspaceCode.MaxLength), Display(Name = "milestone.second-lead")]
    public string Second { get; init; } = "";

    /// <summary>The body of it that does the work.</summary>
    [StringLength(Milestone.WordMaxLength), Display(Name = "milestone.body")]
    public string? SecondBody { get; init; }

    /// <summary>Places, separated by commas.</summary>
    [StringLength(500), Display(Name = "milestone.places")]
    public string? Places { get; init; }

    /// <summary>Codes of risk factors, separated by commas.</summary>
    [StringLength(200), Display(Name = "milestone.factors")]
    public string? RiskFactors { get; init; }

    /// <summary>Pillar.</summary>
    [Display(Name = "milestone.pillar")]
    public Pillar? Pillar { get; init; }

    /// <summary>Label.</summary>
    [Required, Display(Name = "assessments.label")]
    public HandlingLabel? Label { get; init; }

    /// <summary>The state that the officer saw.</summary>
    public int Seen { get; init; }

    internal static PlanForm Of(Milestone step) => new()
    {
        Code = step.Code,
        Title = step.Title,
        Cluster = step.ClusterId,
        DueOn = step.DueOn,
        First = step.FirstLead?.Value ?? "",
        FirstBody = step.FirstBody,
        Second = step.SecondLead?.Value ?? "",
        SecondBody = step.SecondBody,
        Places = string.Join(", ", step.Places),
        RiskFactors = string.Join(", ", step.RiskFactors),
        Pillar = step.Pillar,
        Label = step.Label,
        Seen = step.Revision,
    };

    /// <summary>What goes on in a successor programme: as it was there, as far as it fits, and to be dated anew.</summary>
    internal static PlanForm Onward(Milestone step, Programme from, Programme to) => Of(step) with
    {
        Cluster = to.Clusters.Find(cluster => cluster.Code == from.Clusters.Find(one => one.Id == step.ClusterId)?.Code)?.Id,
        DueOn = null,
        First = LeadIn(to, step.FirstLead) ?? to.Originator.Value,
        Second = LeadIn(to, step.SecondLead) ?? "",
        Label = step.Label > to.Label ? step.Label : to.Label,
        Seen = 0,
    };

    internal MilestoneTerms ToTerms() => new()
    {
        Code = Code,
        Title = Title,
        DueOn = DueOn!.Value,
        First = LeadOf(First, FirstBody),
        Second = LeadOf(Second, SecondBody),
        Places = Listed(Places),
        RiskFactors = Listed(RiskFactors),
        Pillar = Pillar,
        Label = Label!.Value,
    };

    static string? LeadIn(Programme programme, WorkspaceCode? lead) => lead is { } code && programme.RoleOf(code) is not null ? code.Value : null;

    static Lead? LeadOf(string code, string? body) => WorkspaceCode.Parse(code) is { } workspace ? new(workspace, body ?? "") : null;

    static string[] Listed(string? typed) => (typed ?? "").Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
