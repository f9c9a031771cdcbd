using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>Countries, areas and links of one assessment, as written in the file.</summary>
sealed record SituationsLine(int Reference, IReadOnlyList<PlaceLine> Places, IReadOnlyList<LinkLine> Links);

sealed record PlaceLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string Country, string Area, SituationPart Part);

/// <summary>A link between two whole countries of the file, or to one of another.</summary>
sealed record LinkLine(string First, int? OtherFile, string Other, LinkKind Kind, IReadOnlyList<StatementLine> Statements);

sealed record StatementLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, LinkDirection Direction, LinkStrength Strength, string Why, string ShownBy)
{
    public LinkEntry Entry => new(Direction, Strength, Why, ShownBy);
}
