using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>A programme of the demonstration, as written in the file.</summary>
sealed record ProgrammeLine(
    int Reference, WorkspaceCode Originator, string By, int OpenedDay, string Title, string Acronym, string Aim, int StartsDay, int? EndsDay, HandlingLabel Label, string? Predecessor,
    IReadOnlyList<ProgrammeInvitationLine> Invitations, int PlannedDay, IReadOnlyList<ClusterLine> Clusters, IReadOnlyList<MilestoneLine> Milestones,
    IReadOnlyList<PromiseLine> Promises, IReadOnlyList<ReviewLine> Reviews);

sealed record ProgrammeInvitationLine(WorkspaceCode Workspace, ProgrammeRole Role, int SentDay, int AnsweredDay, string AnsweredBy);

sealed record ClusterLine(string Code, string Title, string? Parent);

sealed record LeadLine(WorkspaceCode Workspace, string Body)
{
    public Lead Lead => new(Workspace, Body);
}

sealed record MilestoneLine(string Code, string Cluster, string Title, IReadOnlyList<string> Places, LeadLine First, LeadLine Second, int DueDay, IReadOnlyList<string> Factors, IReadOnlyList<WorkspaceCode> Names, IReadOnlyList<ReportLine> Reports, IndicatorLine Indicator);

sealed record ReportLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, MilestoneState State, string Reason, string ShownBy, StatusReplyLine? Reply)
{
    public StatusEntry Entry => new(State, null, Reason, ShownBy);
}

sealed record StatusReplyLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, bool Confirms, string Note);

sealed record IndicatorLine(string Title, string Unit, decimal? Baseline, decimal Target, RollUp RollUp, FigureLine Figure)
{
    public ResultIndicatorTerms Terms => new() { Title = Title, Unit = Unit, Baseline = Baseline, Target = Target, RollUp = RollUp };
}

sealed record FigureLine(int Day, decimal Value, string By);

sealed record PromiseLine(int Day, string By, string PromisedBy, string PromisedTo, string What, decimal Amount, string Unit, int? DueDay, string Source, IReadOnlyList<GivenLine> Given);

sealed record GivenLine(int Day, decimal Amount, string By, string ShownBy);

sealed record ReviewLine(int Day, string By, ReviewKind Kind, int HeldDay, string Scope, IReadOnlyList<RecommendationLine> Recommendations);

sealed record RecommendationLine(int Day, string Text, WorkspaceCode Addressee, string Owner, int DueDay, ResponseLine? Answer);

sealed record ResponseLine(int Day, string By, RecommendationState State, string Text);
