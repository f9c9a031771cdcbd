using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>What the tests of the model start from: four officers, a framework of two core factors and one that is rated for each kin State.</summary>
static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static readonly FrameworkContent Factors = FrameworkContent.Read("""
        { "id": "given", "version": "1.0.0", "title": "Given", "factors": [
          { "code": "F1", "title": "One", "indicators": [{ "code": "F1.1", "text": "An indicator", "polarity": "risk" }] },
          { "code": "F2", "title": "Two", "perActor": "kinState", "indicators": [] },
          { "code": "X1", "title": "Beside", "core": false, "indicators": [] } ] }
        """);

    public static DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public static Officer Un { get; } = Officer("un");
    public static Officer Au { get; } = Officer("au");
    public static Officer Osce { get; } = Officer("osce");
    public static Officer Asean { get; } = Officer("asean");

    public static Officer Officer(string workspace) => new() { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = Guid.NewGuid(), Title = "Desk officer" };

    public static AssessmentTerms Terms() => new()
    {
        Title = " Xanadu ",
        Situation = " What is known. ",
        Countries = ["KEN", "XAN"],
        Crimes = Crimes.Genocide,
        ConflictStatus = ConflictStatus.None,
        Framework = Factors,
        Label = HandlingLabel.Confidential,
        RhythmDays = 90,
    };

    /// <summary>UN's file; AU leads with it, OSCE contributes, ASEAN looks on.</summary>
    public static Assessment File()
    {
        var file = Assessment.Open(Terms(), 7, Un, Now);
        foreach (var (officer, role) in new[] { (Au, PartyRole.CoLead), (Osce, PartyRole.Contributor), (Asean, PartyRole.Observer) })
            file.Parties.Add(file.Invite(officer.Workspace, role, Un, Now).Accept(officer, Now));
        return file;
    }

    public static Cycle Cycle(Assessment file) => file.OpenCycle(Today, Today.AddDays(30), "Etc/UTC", Un);

    public static Judgment Judgment(int level = 2) => new() { Level = level, Trend = Trend.Stable, Confidence = Confidence.High, Reason = "Because." };

    public static RatingSheet Rated(Assessment file, Cycle cycle, Officer by)
    {
        var sheet = cycle.Begin(file, by, Now);
        sheet.Rate(Factors, "F1", null, Judgment(), null, by, Now);
        sheet.Rate(Factors, "F2", "KEN", Judgment(), null, by, Now);
        return sheet;
    }

    public static void Submit(Assessment file, Cycle cycle, params Officer[] officers)
    {
        foreach (var by in officers) Rated(file, cycle, by).Submit(Factors, by, Now);
    }

    /// <summary>The rule with that key is broken, at that field.</summary>
    public static RuleBroken Breaks(string key, Action act, string? field = null)
    {
        var broken = Assert.Throws<RuleBroken>(act);
        Assert.Equal((key, field), (broken.Key, broken.Field));
        return broken;
    }
}
