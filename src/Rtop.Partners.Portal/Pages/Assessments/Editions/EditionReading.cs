using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>What pages, the silence job and the demonstration read to know where an edition stands.</summary>
public static class EditionReading
{
    /// <summary>The editions of a cycle, the first first, each with the annex where this desk reads it.</summary>
    public static Task<List<Edition>> EditionsOfAsync(this PartnersDb db, Cycle cycle, CancellationToken ct)
    {
        var id = cycle.Id;
        return db.Set<Edition>().AsNoTracking().Include(edition => edition.Annex).Where(edition => edition.CycleId == id).OrderBy(edition => edition.Number).ToListAsync(ct);
    }

    /// <summary>The contributions of a file with what was said of them, the earliest first.</summary>
    public static Task<List<Contribution>> ContributionsOfAsync(this PartnersDb db, Assessment assessment, CancellationToken ct)
    {
        var id = assessment.Id;
        return db.Set<Contribution>().Include(entry => entry.Replies).Where(entry => entry.AssessmentId == id).OrderBy(entry => entry.From).ThenBy(entry => entry.ChangedAt).AsSplitQuery().ToListAsync(ct);
    }

    /// <summary>What the file says now; the assessment must have its parties.</summary>
    public static async Task<EditionContent> ContentOfAsync(this PartnersDb db, Assessment assessment, Cycle cycle, FrameworkContent framework, IReadOnlyCollection<Contribution> contributions, CancellationToken ct)
    {
        var (file, round) = (assessment.Id, cycle.Id);
        await db.Entry(assessment).Collection(row => row.ScopeChanges).LoadAsync(ct);
        await db.Entry(assessment).Collection(row => row.ConflictReadings).LoadAsync(ct);
        if (assessment.Sections.Count == 0) await db.Set<Section>().Where(section => section.AssessmentId == file).LoadAsync(ct);
        var ratings = await db.Set<Rating>().AsNoTracking().Where(rating => rating.CycleId == round && rating.SubmittedAt != null)
            .Select(rating => new { rating.Id, rating.Workspace, rating.Code, rating.Actor, rating.Judgment }).ToListAsync(ct);
        var looks = (await db.Set<SecondLook>().AsNoTracking().Where(look => look.CycleId == round).ToListAsync(ct)).ToLookup(look => look.RatingId);
        var notes = await db.Set<FactorNote>().AsNoTracking().Include(note => note.Assents).Where(note => note.CycleId == round).AsSplitQuery().ToListAsync(ct);
        var answers = await db.Set<SetAnswer>().AsNoTracking().Where(answer => answer.CycleId == round && answer.SubmittedAt != null).ToListAsync(ct);
        var evidence = await db.Set<EvidenceCard>().AsNoTracking().Where(card => card.AssessmentId == file).ToListAsync(ct);
        return EditionContent.Of(
            assessment,
            framework,
            contributions,
            ratings.Select(rating => new EditionRating(
                rating.Workspace, rating.Code, framework.FactorOf(rating.Code)!.Code, rating.Actor, looks[rating.Id].MaxBy(look => look.Number)?.Judgment ?? rating.Judgment, looks[rating.Id].Count())),
            answers,
            // The last note of a factor, and only when all have assented: what is merely proposed binds nobody.
            notes.GroupBy(note => note.Code).Select(said => said.MaxBy(note => note.At)!).Where(note => note.Awaited(assessment) is []),
            evidence);
    }

    /// <summary>An edition with all that happened to it. The assessment has its parties, the cycle is one of its cycles.</summary>
    public static async Task<EditionCourse> CourseOfAsync(this PartnersDb db, Assessment assessment, Cycle cycle, IReadOnlyList<Edition> editions, Edition edition, FrameworkContent framework, CancellationToken ct)
    {
        var (id, round) = (edition.Id, cycle.Id);
        var contributions = await db.ContributionsOfAsync(assessment, ct);
        var adoption = await db.Set<Adoption>().SingleOrDefaultAsync(adopted => adopted.EditionId == id, ct);
        var isMoving = adoption is null && edition.Number == editions[^1].Number && cycle.ClosedOn is null;
        return new(
            assessment,
            cycle,
            editions,
            edition,
            await db.Set<Silence>().Include(silence => silence.Extensions).Include(silence => silence.Break).SingleOrDefaultAsync(silence => silence.EditionId == id, ct),
            adoption,
            await db.Set<Position>().AsNoTracking().Where(position => position.CycleId == round).OrderBy(position => position.At).ToListAsync(ct),
            await db.Set<SignOff>().AsNoTracking().Where(given => given.CycleId == round).OrderBy(given => given.At).ToListAsync(ct),
            contributions,
            // What is settled is compared with nothing any more.
            isMoving ? PresentFor(edition, await db.ContentOfAsync(assessment, cycle, framework, contributions, ct)) : edition.Parts);
    }

    // Who does not read the annex compares what they read.
    static IReadOnlyList<EditionPart> PresentFor(Edition edition, EditionContent content) => edition.Annex is null ? content.Text : content.All;
}
