using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    public static ProgrammeTerms ProgrammeTerms(HandlingLabel label = HandlingLabel.Public) => new("A programme", "", "", Today, null, "Etc/UTC", label);

    public static MilestoneTerms MilestoneTerms(string code, string first, string second, HandlingLabel label = HandlingLabel.Public) => new()
    {
        Code = code,
        Title = "A step",
        DueOn = Today.AddDays(30),
        First = new(Code(first), "A body"),
        Second = new(Code(second), "Another"),
        Label = label,
    };

    /// <summary>A programme of two sides that names a third, on which everything that can be done was done once by its organizations at their own desks; nothing of it is published.</summary>
    public static async Task<Programme> ProgrammeAsync(TestDatabase database, string originator, string partner, string named)
    {
        var by = OfficerOf(originator);
        var made = Programme.Open(ProgrammeTerms(HandlingLabel.Partners), 1, by, Now);
        await database.SaveAsync(by, Act.ProgrammeOpened, db =>
        {
            db.Add(made);
            return Task.CompletedTask;
        }, "programme", made.Id);
        foreach (var (workspace, role) in ((string, ProgrammeRole)[])[(partner, ProgrammeRole.Partner), (named, ProgrammeRole.Named)])
        {
            await database.SaveAsync(by, Act.ProgrammePartyInvited, async db => db.Add((await db.Set<Programme>().Include(row => row.Invitations).SingleAsync(row => row.Id == made.Id, TestDatabase.Ct)).Invite(Code(workspace), role, by, Now)), "programme", made.Id);
            await database.SaveAsync(OfficerOf(workspace), Act.ProgrammeJoined, async db =>
            {
                var me = Code(workspace);
                db.Add((await db.Set<ProgrammeInvitation>().Include(row => row.Answer).SingleAsync(row => row.ProgrammeId == made.Id && row.Workspace == me, TestDatabase.Ct)).Accept(OfficerOf(workspace), Now));
            }, "programme", made.Id, made.Originator);
        }

        Milestone step = null!;
        await database.SaveAsync(by, Act.MilestonePlanned, async db =>
        {
            var programme = await db.Set<Programme>().Include(row => row.Parties).SingleAsync(row => row.Id == made.Id, TestDatabase.Ct);
            var cluster = programme.AddCluster("A", "A cluster", null, by);
            var objective = programme.AddObjective(cluster, "A-1", "An objective", by);
            step = Milestone.Plan(programme, cluster, objective, MilestoneTerms("1", originator, partner, HandlingLabel.Partners), by, Now);
            step.Name(programme, Code(named), by, Now);
            step.Report(new(MilestoneState.OnTrack, null, "", ""), Today, 1, by, Now);
            db.AddRange(cluster, objective, step, MilestoneComment.On(programme, step, "A word.", false, by, Now));
        }, "programme", made.Id);
        await database.SaveAsync(OfficerOf(partner), Act.MilestoneAnswered, async db =>
        {
            var there = await db.Set<Milestone>().Include(row => row.Reports).SingleAsync(row => row.Id == step.Id, TestDatabase.Ct);
            db.Add(there.LastReport!.Answer(there, true, "", OfficerOf(partner), Now));
        }, "milestone", step.Id, made.Originator);
        return made;
    }
}
