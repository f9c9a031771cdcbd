using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.Assessments.Editions;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    /// <summary>A file of two organizations whose round is open, with what each did and an edition.</summary>
    public static async Task<Assessment> FrozenAsync(TestDatabase database, string originator, string partner, AssessmentTerms? terms = null, PartyRole role = PartyRole.CoLead)
    {
        var file = await AssessmentAsync(database, originator, terms, (partner, role, PartyState.Accepted));
        await CycleAsync(database, file);
        await RateAsync(database, file, partner, submit: true);
        await RateAsync(database, file, originator, submit: true);
        await AskToOpenAsync(database, file, originator);
        await RevealAsync(database, file, originator);
        await database.SaveAsync(OfficerOf(originator), Act.SectionBegun, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            db.Add(here.AddSection("Findings", "What we agree on.", OfficerOf(originator), Now));
            var comment = Comment.On(here, "A remark.", OfficerOf(originator), Now);
            comment.Mention(ColleagueOf(originator), Today);
            db.Add(comment);
        }, "section", file.Id);
        foreach (var workspace in (string[])[originator, partner])
            await database.SaveAsync(OfficerOf(workspace), Act.ContributionEntered, async db =>
                db.Add(Contribution.Enter(await WholeAsync(db, file.Id), new("Observers.", Today, null, "A report."), OfficerOf(workspace), Now)), "contribution", file.Id, file.Originator);
        await FreezeAsync(database, file);
        return file;
    }

    /// <summary>The originator freezes what the file says.</summary>
    public static Task FreezeAsync(TestDatabase database, Assessment file) => database.SaveAsync(OfficerOf(file.Originator.Value), Act.EditionFrozen, async db =>
    {
        var here = await WholeAsync(db, file.Id);
        var (cycle, contributions) = (Last(here), await db.ContributionsOfAsync(here, TestDatabase.Ct));
        var earlier = await db.EditionsOfAsync(cycle, TestDatabase.Ct);
        db.Add(Edition.Freeze(here, cycle, await db.ContentOfAsync(here, cycle, SmallFramework, contributions, TestDatabase.Ct), contributions, earlier, null, OfficerOf(file.Originator.Value), Now));
    }, "edition", file.Id);

    /// <summary>Something is done to the last edition by an officer.</summary>
    public static Task OnEditionAsync(TestDatabase database, Assessment file, Officer by, Act act, Func<PartnersDb, EditionCourse, object> change) => database.SaveAsync(by, act, async db =>
    {
        var made = change(db, await CourseAsync(db, file.Id));
        if (db.Entry(made).State is EntityState.Detached) db.Add(made);
    }, "edition", file.Id, file.Originator);

    /// <summary>The last edition of a file with all that happened to it.</summary>
    public static async Task<EditionCourse> CourseAsync(PartnersDb db, Guid id)
    {
        var here = await db.Assessments.Include(row => row.Parties).Include(row => row.Cycles).ThenInclude(row => row.Reveal).AsSplitQuery().SingleAsync(row => row.Id == id, TestDatabase.Ct);
        var editions = await db.EditionsOfAsync(Last(here), TestDatabase.Ct);
        return await db.CourseOfAsync(here, Last(here), editions, editions[^1], SmallFramework, TestDatabase.Ct);
    }

    /// <summary>One edition whose silence was prolonged and broken, and a second that both have signed and that is adopted.</summary>
    public static async Task SettleAsync(TestDatabase database, Assessment file, string partner)
    {
        var (lead, other) = (OfficerOf(file.Originator.Value), OfficerOf(partner));
        await OnEditionAsync(database, file, lead, Act.SilenceBegun, (_, course) => Silence.Begin(course.Assessment, course, Today.AddDays(9), new(12, 0), "Etc/UTC", lead, Now));
        await OnEditionAsync(database, file, lead, Act.SilenceExtended, (_, course) => course.Silence!.Extend(course.Assessment, Today.AddDays(12), new(12, 0), "More time.", lead, Now));
        await OnEditionAsync(database, file, lead, Act.SilenceBroken, (_, course) => course.Silence!.BreakWith(course.Assessment, BreakKind.Objection, "Not so.", lead, Now));
        await OnEditionAsync(database, file, lead, Act.ContributionAnswered, (_, course) => course.Contributions.Single(entry => entry.Workspace == other.Workspace).Reply(course.Assessment, ContributionVerdict.Acknowledged, "", lead, Now));
        await FreezeAsync(database, file);
        foreach (var by in (Officer[])[other, lead])
        {
            await OnEditionAsync(database, file, by, Act.PositionDrafted, (_, course) => Position.Draft(course.Assessment, course, Stance.Endorse, PositionAudience.WithEdition, "", "Gladly.", by, Now));
            var second = new Officer { Id = Guid.NewGuid(), Workspace = by.Workspace, PersonId = by.PersonId, Title = "Second officer" };
            await OnEditionAsync(database, file, second, Act.PositionSigned, (_, course) => SignOff.Give(course.Assessment, course, course.Positions.Single(draft => draft.Workspace == by.Workspace), second, Now));
        }

        await OnEditionAsync(database, file, lead, Act.EditionAdopted, (_, course) => Adoption.BySignatures(course, lead, Now)!);
        await ReleaseAsync(database, file, other, partner is "ecowas" ? "osce" : "ecowas");
    }

    /// <summary>The last edition goes to a stranger, is read there, called back, and the recall answered.</summary>
    static async Task ReleaseAsync(TestDatabase database, Assessment file, Officer partner, string stranger)
    {
        var (lead, to) = (OfficerOf(file.Originator.Value), OfficerOf(stranger));
        Guid id = default;
        await OnEditionAsync(database, file, lead, Act.ReleaseProposed, (_, course) =>
        {
            var release = Release.Propose(course, to.Workspace, "For the file.", [], "", lead, Now);
            id = release.Id;
            return release;
        });
        async Task Then(Officer by, Act act, Func<PartnersDb, Release, object?> change) => await database.SaveAsync(by, act, async db =>
        {
            var release = await db.Set<Release>().Include(row => row.Consents).Include(row => row.Opening).Include(row => row.Recall).AsSplitQuery().SingleAsync(row => row.Id == id, TestDatabase.Ct);
            if (change(db, release) is { } made && db.Entry(made).State is EntityState.Detached) db.Add(made);
        }, "release", id, file.Originator);
        await Then(partner, Act.ReleaseConsented, (_, release) =>
        {
            release.Consent(ConsentVerdict.Granted, partner, Now);
            return null;
        });
        await Then(lead, Act.ReleaseOpened, (_, release) => release.Open("At once.", lead, Now));
        await Then(to, Act.ReleaseRead, (_, release) => ReleaseReading.Of(release, to, Now));
        await Then(lead, Act.ReleaseRecalled, (_, release) => release.CallBack("A mistake.", lead, Now));
        await database.SaveAsync(to, Act.RecallAcknowledged, async db =>
            db.Add((await db.Set<Recall>().SingleAsync(row => row.ReleaseId == id, TestDatabase.Ct)).Acknowledge(CopiesFate.None, "", to, Now)), "release", id, file.Originator);
    }
}
