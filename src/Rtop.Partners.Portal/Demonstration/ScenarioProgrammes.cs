using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>A programme of the demonstration, as written in the file.</summary>
sealed record ProgrammeLine(
    int Reference, WorkspaceCode Originator, string By, int OpenedDay, string Title, string Acronym, string Aim, int StartsDay, int? EndsDay, HandlingLabel Label, string? Predecessor,
    IReadOnlyList<ProgrammeInvitationLine> Invitations, int PlannedDay, IReadOnlyList<ClusterLine> Clusters, IReadOnlyList<MilestoneLine> Milestones);

sealed record ProgrammeInvitationLine(WorkspaceCode Workspace, ProgrammeRole Role, int SentDay, int AnsweredDay, string AnsweredBy);

sealed record ClusterLine(string Code, string Title, string? Parent);

sealed record LeadLine(WorkspaceCode Workspace, string Body)
{
    public Lead Lead => new(Workspace, Body);
}

sealed record MilestoneLine(string Code, string Cluster, string Title, IReadOnlyList<string> Places, LeadLine First, LeadLine Second, int DueDay, IReadOnlyList<string> Factors, IReadOnlyList<WorkspaceCode> Names, IReadOnlyList<ReportLine> Reports);

sealed record ReportLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, MilestoneState State, string Reason, string ShownBy, StatusReplyLine? Reply)
{
    public StatusEntry Entry => new(State, null, Reason, ShownBy);
}

sealed record StatusReplyLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, bool Confirms, string Note);
