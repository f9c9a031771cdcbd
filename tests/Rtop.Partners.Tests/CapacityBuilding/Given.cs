using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>What the tests of programmes start from: UN's programme with AU as its other side, and ECOWAS to be named.</summary>
static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public static Officer Un { get; } = Officer("un");
    public static Officer Au { get; } = Officer("au");
    public static Officer Ecowas { get; } = Officer("ecowas");
    public static Officer Osce { get; } = Officer("osce");

    public static Officer Officer(string workspace) => new() { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = Guid.NewGuid(), Title = "Programme officer" };

    public static ProgrammeTerms Terms { get; } = new(" A programme ", "AP", "To be ready.", Today, Today.AddYears(3), "Africa/Addis_Ababa", HandlingLabel.Partners);

    public static Programme Programme(ProgrammeTerms? terms = null)
    {
        var programme = Partners.CapacityBuilding.Programme.Open(terms ?? Terms, 5, Un, Now);
        foreach (var (officer, role) in new[] { (Au, ProgrammeRole.Partner), (Ecowas, ProgrammeRole.Named) })
            programme.Parties.Add(programme.Invite(officer.Workspace, role, Un, Now).Accept(officer, Now));
        programme.AddCluster("PS", "Peace and security", null, Un);
        return programme;
    }

    public static MilestoneTerms Step(string code = "PS-1") => new()
    {
        Code = code,
        Title = " A shift manual ",
        DueOn = Today.AddDays(30),
        First = new(Un.Workspace, "UNOAU"),
        Second = new(Au.Workspace, "PAPS"),
        Places = ["XZR"],
        Label = HandlingLabel.Partners,
    };

    public static Milestone Milestone(Programme programme, MilestoneTerms? terms = null, DateTimeOffset? at = null) =>
        Partners.CapacityBuilding.Milestone.Plan(programme, programme.Clusters[0], null, terms ?? Step(), Un, at ?? Now);

    public static StatusEntry Entry(MilestoneState state, string reason = "", string shownBy = "", DateOnly? moved = null) => new(state, moved, reason, shownBy);

    public static void Breaks(string key, Action act, string? field = null)
    {
        var broken = Assert.Throws<RuleBroken>(act);
        Assert.Equal((key, field), (broken.Key, broken.Field));
    }
}
