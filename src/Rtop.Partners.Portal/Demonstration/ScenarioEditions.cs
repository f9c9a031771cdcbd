using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>Contributions and editions of one assessment, as written in the file.</summary>
sealed record EditionsLine(int Reference, IReadOnlyList<ContributionLine> Contributions, IReadOnlyList<EditionLine> Editions);

sealed record ContributionLine(WorkspaceCode Workspace, string By, int Day, TimeOnly Time, string What, int FromDay, int? UntilDay, string ShownBy, bool Unnamed, IReadOnlyList<ReplyLine> Replies);

sealed record ReplyLine(WorkspaceCode Workspace, string By, int Day, TimeOnly Time, ContributionVerdict Verdict, string? Note);

sealed record EditionLine(int Cycle, WorkspaceCode Workspace, string By, int Day, TimeOnly Time, IReadOnlyList<PositionLine> Positions);

sealed record PositionLine(WorkspaceCode Workspace, string By, string SignedBy, int Day, TimeOnly Time, Stance Stance, PositionAudience Audience, string? Target, string? Text);
