using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>How far an organization got on a joint file.</summary>
public enum PartyState
{
    None,
    Silent,
    Declined,
    Accepted,
    Ended,
    Withdrawn,
}

public static partial class Some
{
    static readonly Lazy<IReadOnlyList<Framework>> Supplied = new(Assessments.Framework.Supplied);

    /// <summary>The frameworks that come with the portal, and one of a single factor; all are in every test database.</summary>
    public static IEnumerable<Framework> EveryFramework() => [.. Supplied.Value, Assessments.Framework.Read(OneFactor)];

    public static FrameworkContent Framework(string id = "stellenbosch-2008") => FrameworkContent.Read(Supplied.Value.Single(framework => framework.Id == id).Document);

    const string OneFactor = """
        { "id": "one-factor", "version": "1.0.0", "title": "One factor", "factors": [
          { "code": "F1", "title": "The factor", "indicators": [{ "code": "F1.1", "text": "An indicator", "polarity": "risk" }] } ],
          "questions": [{ "code": "Q1", "factor": "F1", "text": "A question?" }] }
        """;

    /// <summary>A framework of a single factor, F1: a sheet is complete with one rating.</summary>
    public static FrameworkContent SmallFramework { get; } = FrameworkContent.Read(OneFactor);

    public static AssessmentTerms Terms(string title = "Situation in Xanadu", HandlingLabel label = HandlingLabel.Restricted, FrameworkContent? framework = null) => new()
    {
        Title = title,
        Situation = "What is known so far.",
        Countries = ["XAN"],
        Crimes = Crimes.CrimesAgainstHumanity | Crimes.Incitement,
        ConflictStatus = ConflictStatus.BelowThreshold,
        Framework = framework ?? SmallFramework,
        Label = label,
        RhythmDays = 90,
    };

    public static Judgment Judgment(int level = 2, string reason = "Because.") => new() { Level = level, Trend = Trend.Stable, Confidence = Confidence.Moderate, Reason = reason };

    /// <summary>A joint assessment made by its organizations at their own desks, each step saved and audited as in production.</summary>
    public static async Task<Assessment> AssessmentAsync(
        TestDatabase database, string originator, AssessmentTerms? terms = null, params (string Workspace, PartyRole Role, PartyState State)[] parties)
    {
        var by = OfficerOf(originator);
        Assessment made = null!;
        await using (var db = database.At(by))
        {
            var number = await db.Assessments.Where(file => file.Originator == by.Workspace).MaxAsync(file => (int?)file.Number, TestDatabase.Ct) ?? 0;
            made = Assessment.Open(terms ?? Terms(), number + 1, by, Now);
            db.Add(made);
            db.Record(Act.AssessmentOpened, "assessment", made.Id);
            await db.SaveChangesAsync(TestDatabase.Ct);
        }

        foreach (var (workspace, role, state) in parties.Where(party => party.State is not PartyState.None))
        {
            await InviteAsync(database, made, workspace, role);
            if (state is PartyState.Accepted or PartyState.Ended) await AnswerAsync(database, made, workspace, Verdict.Accepted);
            if (state is PartyState.Declined) await AnswerAsync(database, made, workspace, Verdict.Declined);
            if (state is PartyState.Ended or PartyState.Withdrawn) await EndAsync(database, made, workspace);
        }

        return made;
    }

    public static Task InviteAsync(TestDatabase database, Assessment file, string workspace, PartyRole role) =>
        database.SaveAsync(OfficerOf(file.Originator.Value), Act.PartyInvited, async db =>
        {
            var here = await db.Assessments.Include(row => row.Invitations).SingleAsync(row => row.Id == file.Id, TestDatabase.Ct);
            db.Add(here.Invite(Code(workspace), role, OfficerOf(file.Originator.Value), Now));
        }, subject: file.Id);

    public static Task AnswerAsync(TestDatabase database, Assessment file, string workspace, Verdict verdict) =>
        database.SaveAsync(OfficerOf(workspace), verdict is Verdict.Accepted ? Act.InvitationAccepted : Act.InvitationDeclined, async db =>
        {
            var me = Code(workspace);
            var mine = await db.Invitations.Include(row => row.Answer).SingleAsync(row => row.AssessmentId == file.Id && row.Workspace == me && row.EndedAt == null, TestDatabase.Ct);
            if (verdict is Verdict.Accepted) db.Add(mine.Accept(OfficerOf(workspace), Now));
            else mine.Decline(OfficerOf(workspace), Now);
            db.Add(mine.Answer!);
        }, "invitation", file.Id, file.Originator);

    /// <summary>The originator withdraws the invitation, or ends the party's part.</summary>
    public static Task EndAsync(TestDatabase database, Assessment file, string workspace) =>
        database.SaveAsync(OfficerOf(file.Originator.Value), Act.PartyInvited, async db =>
        {
            var other = Code(workspace);
            var here = await db.Assessments.Include(row => row.Invitations).Include(row => row.Parties).SingleAsync(row => row.Id == file.Id, TestDatabase.Ct);
            foreach (var sent in here.Invitations.Where(row => row.Workspace == other)) sent.End(OfficerOf(file.Originator.Value), Now);
            foreach (var party in here.Parties.Where(row => row.Workspace == other)) party.End(Now);
        }, subject: file.Id);

    /// <summary>A file with a partner on which everything that can be done was done once: every table of joint files has a row of it.</summary>
    public static async Task<Assessment> WorkedOnAsync(TestDatabase database, string originator, string partner, AssessmentTerms? terms = null, PartyRole role = PartyRole.CoLead)
    {
        var file = await FrozenAsync(database, originator, partner, terms, role);
        await database.SaveAsync(OfficerOf(originator), Act.SectionRevised, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            await PlaceAsync(db, here, OfficerOf(originator));
            db.Add(FramingNote.On(here, "Hill people", "", "All.", "", "Little.", OfficerOf(originator), Now));
            db.Add(Presence.At(here.Sections[^1], OfficerOf(originator), Now));
            var draft = SectionDraft.Of(here.Sections[^1], OfficerOf(originator));
            draft.Keep(here, "Typed.", 1, Now);
            db.Add(draft);
        }, "section", file.Id);
        if (role is not PartyRole.Observer) await ProposeAsync(database, file, partner);
        await database.SaveAsync(OfficerOf(originator), Act.FactorDiscussed, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            var (cycle, factor, by) = (here.Cycles[0], SmallFramework.Factors[0], OfficerOf(originator));
            db.Add(Remark.On(here, cycle, factor, "We read it so.", by, Now));
            db.Add(FactorNote.Propose(here, cycle, factor, Accord.AgreedToDiffer, "Apart.", by, Now));
            cycle.ConsentToObservers(here, by, Now);
            db.AddRange(cycle.Consents);
            db.Add(SecondLook.Take(here, cycle, cycle.SheetOf(by.Workspace)!.Ratings[0], [], Judgment(4), 0, by, Now));
        }, "remark", file.Id);
        await SettleAsync(database, file, partner);
        await CiteAsync(database, file, partner);
        await ConfideAsync(database, file, partner);
        await ActAsync(database, file);
        return file;
    }

    /// <summary>A neighbour, and what goes there.</summary>
    static async Task PlaceAsync(PartnersDb db, Assessment file, Officer by)
    {
        var assessed = await db.Set<Situation>().SingleAsync(row => row.AssessmentId == file.Id, TestDatabase.Ct);
        var neighbour = Situation.On(file, [assessed], "XMR", "", SituationPart.Neighbouring, by, Now);
        db.AddRange(neighbour, SituationLink.Draw(file, assessed, neighbour, LinkKind.Refugees, [], new(LinkDirection.Outward, LinkStrength.Strong, "Many.", ""), by, Now));
    }

    /// <summary>The partner proposes twice to the last section; the originator refuses the second.</summary>
    static async Task ProposeAsync(TestDatabase database, Assessment file, string partner)
    {
        await database.SaveAsync(OfficerOf(partner), Act.SectionProposed, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            db.Add(Proposal.To(here, here.Sections[^1], [], "Otherwise.", "Shorter.", 1, OfficerOf(partner), Now));
            db.Add(Proposal.To(here, here.Sections[^1], [], "Quite otherwise.", "", 1, OfficerOf(partner), Now));
        }, "proposal", file.Id, file.Originator);
        await database.SaveAsync(OfficerOf(file.Originator.Value), Act.ProposalRefused, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            var asked = await db.Set<Proposal>().SingleAsync(row => row.Text == "Quite otherwise." && row.AssessmentId == file.Id, TestDatabase.Ct);
            asked.Refuse(here, here.Sections.Single(row => row.Id == asked.SectionId), [], "Too short.", OfficerOf(file.Originator.Value), Now);
            db.Add(asked.Decision!);
        }, "proposal", file.Id, file.Originator);
    }
}
