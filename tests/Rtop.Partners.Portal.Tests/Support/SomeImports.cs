using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    /// <summary>A file of milestones of a workspace, as if it had been handed in, whoever that workspace is to the programme.</summary>
    public static MilestoneImport Import(Programme programme, WorkspaceCode workspace) => new()
    {
        Id = Guid.NewGuid(),
        ProgrammeId = programme.Id,
        Originator = programme.Originator,
        Workspace = workspace,
        OfficerId = Guid.NewGuid(),
        Name = "steps.csv",
        Kind = FileKind.Csv,
        Length = 1,
        Hash = new('0', 64),
        At = Now,
    };

    /// <summary>What belongs to it: a chunk, what it did to a milestone, and how far it is.</summary>
    public static IReadOnlyList<object> ImportParts(MilestoneImport import, Milestone step) => [ImportChunk.Of(import, 0, [1]), ImportStep.Of(import, step, 2, ""), ImportProgress.Of(import, Now)];
}
