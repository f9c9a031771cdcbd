using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What one assessment relates to, what is said of armed conflict, and what is done. The actions are told elsewhere in the scenario; under which pillar each stands is an illustration.</summary>
sealed record ActionsLine(int Reference, IReadOnlyList<ScopeLine> Scope, IReadOnlyList<ConflictLine> Conflict, IReadOnlyList<ActionLine> Actions);

sealed record ScopeLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, IReadOnlyList<Crimes> Crimes, string Note);

sealed record ConflictLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, ConflictStatus Status, int SinceDay, string Source);

sealed record ActionLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, Pillar Pillar, string What, IReadOnlyList<Crimes> Crimes, ActionState State, int OnDay, string? Reason);
