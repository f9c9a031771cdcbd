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

    public static ResultIndicatorTerms ResultIndicatorTerms(RollUp rollUp = RollUp.Sum) => new() { Title = "People trained", Unit = "people", Baseline = 0, Target = 100, RollUp = rollUp };

    public static CommitmentTerms CommitmentTerms() => new() { PromisedBy = "A State", PromisedTo = "A mission", What = "Officers", Amount = 12, Unit = "officers", PromisedOn = Today.AddDays(-30), Source = "A letter" };

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
            var next = Milestone.Plan(programme, cluster, objective, MilestoneTerms("2", originator, partner, HandlingLabel.Partners), by, Now);
            db.AddRange(next, MilestoneLink.After(programme, next, programme, step, [], by, Now));
            db.AddRange(ProgrammeVisit.To(programme, by, Now), SavedView.Keep(programme, ViewPage.Timeline, "A view", "zoom=quarter", [], by, Now));
            var promise = Commitment.Note(programme, CommitmentTerms(), Today, by, Now);
            promise.Deliver(programme, 4, Today, "A list", Today, by, Now);
            var indicator = ResultIndicator.For(programme, step, ResultIndicatorTerms(), by, Now);
            indicator.Count(step, new(Today.AddDays(-30), Today, 40, [], ""), Today, by, Now);
            db.AddRange(cluster, objective, step, MilestoneComment.On(programme, step, "A word.", false, by, Now), promise, indicator);
        }, "programme", made.Id);
        await database.SaveAsync(by, Act.ImportUploaded, db =>
        {
            var import = Import(made, made.Originator);
            db.Add(import);
            db.AddRange(ImportParts(import, step));
            return Task.CompletedTask;
        }, "import", made.Id);
        var card = new PracticeCard
        {
            Id = Guid.NewGuid(),
            MilestoneId = step.Id,
            ProgrammeId = made.Id,
            Originator = made.Originator,
            Workspace = made.Originator,
            OfficerId = by.Id,
            WrittenAt = Now,
            Provenance = Provenance.Own,
            Title = "T",
            Context = "C",
            Step = "S",
            Actors = "A",
            Conditions = "C",
            Evidence = "E",
            Places = [],
            Contact = "B",
            Label = HandlingLabel.Partners,
        };
        await database.SaveAsync(by, Act.PracticeWritten, db =>
        {
            db.Add(card);
            return Task.CompletedTask;
        }, "practice", card.Id);
        await database.SaveAsync(OfficerOf(partner), Act.ReviewCalled, async db =>
        {
            var (programme, other) = (await db.Set<Programme>().Include(row => row.Parties).SingleAsync(row => row.Id == made.Id, TestDatabase.Ct), OfficerOf(partner));
            var there = await db.Set<Milestone>().SingleAsync(row => row.Id == step.Id, TestDatabase.Ct);
            var indicator = await db.Set<ResultIndicator>().Include(row => row.Figures).SingleAsync(row => row.MilestoneId == step.Id, TestDatabase.Ct);
            db.Add(indicator.Count(there, new(Today.AddDays(-30), Today, 55, [], ""), Today, other, Now));
            db.Add(indicator.Settle(there, Today.AddDays(-30), Today, 55, "The same people.", 2, other, Now));
            var review = ReviewPoint.Call(programme, ReviewKind.Annual, Today.AddDays(300), "", other, Now);
            review.Recommend(programme, new("Do it.", Code(partner), "A body", Today.AddDays(90)), other, Now).Respond(RecommendationState.Partly, "Half of it.", other, Now);
            review.Freeze(programme, PackContent.Of(programme, review, [there], [indicator], [], [], Today), other, Now).Signatures.Add(new() { PackId = review.Packs[0].Id, ProgrammeId = made.Id, Originator = made.Originator, Workspace = Code(partner), OfficerId = other.Id, Hash = review.Packs[0].Hash, At = Now });
            db.Add(review);
        }, "programme", made.Id, made.Originator);
        await database.SaveAsync(OfficerOf(partner), Act.MilestoneAnswered, async db =>
        {
            var there = await db.Set<Milestone>().Include(row => row.Reports).SingleAsync(row => row.Id == step.Id, TestDatabase.Ct);
            db.Add(there.LastReport!.Answer(there, true, "", OfficerOf(partner), Now));
        }, "milestone", step.Id, made.Originator);
        return made;
    }
}
