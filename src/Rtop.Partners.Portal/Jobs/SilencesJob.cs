using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Pages.Assessments.Editions;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>
/// Writes down the adoption of editions whose silence was not broken, dated by the stated minute however late it runs, and has
/// those told whom a silence or a warning concerns.
/// </summary>
public sealed class SilencesJob(JobDesks desks, ReviewRemindersJob reminders, ILogger<SilencesJob> log)
{
    /// <summary>Does both for every workspace. Throws <see cref="JobFault"/> when some failed.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, async workspace =>
        {
            await ConcludeAsync(workspace, at, ct);
            await reminders.RaiseByTheMinuteAsync(workspace, at, ct);
        }, JobNames.Silences, log, ct);

    // The originator's desk writes it: one writer for each file.
    async Task ConcludeAsync(Workspace workspace, DateTimeOffset at, CancellationToken ct)
    {
        List<(Guid Edition, Guid Assessment)> over;
        await using (var desk = desks.AtSystem(workspace))
        {
            var me = workspace.Code;
            over = [.. (await desk.Db().Set<Silence>().Where(silence => silence.Originator == me && silence.Outcome == null && silence.Until <= at)
                .Select(silence => new { silence.EditionId, silence.AssessmentId }).ToListAsync(ct)).Select(row => (row.EditionId, row.AssessmentId))];
        }

        await EachOfThem.DoAsync(over, silence => silence.Edition.ToString(), silence => AdoptAsync(workspace, silence.Edition, silence.Assessment, at, ct), JobNames.Silences, log, ct);
    }

    async Task AdoptAsync(Workspace workspace, Guid editionId, Guid assessmentId, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var (db, by) = (desk.Db(), SystemOfficer.Of(workspace.Code));
        var assessment = await db.Assessments.Include(file => file.Parties).Include(file => file.Cycles).ThenInclude(cycle => cycle.Reveal).AsSplitQuery().SingleAsync(file => file.Id == assessmentId, ct);
        var round = await db.Set<Edition>().Where(edition => edition.Id == editionId).Select(edition => edition.CycleId).SingleAsync(ct);
        var cycle = assessment.Cycles.Single(one => one.Id == round);
        var editions = await db.EditionsOfAsync(cycle, ct);
        var framework = await desk.ServiceProvider.GetRequiredService<FrameworkLibrary>().GetAsync(db, assessment.FrameworkId, assessment.FrameworkVersion, ct);
        var course = await db.CourseOfAsync(assessment, cycle, editions, editions.Single(edition => edition.Id == editionId), framework, ct);
        // Another machine was faster, or somebody broke it: there is nothing left to write down.
        if (course.Silence is not { Outcome: null } silence || silence.Until > at) return;
        silence.Conclude(at);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Record(Act.EditionAdopted, "edition", editionId, assessment.Originator);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Broken or prolonged in that very moment, or another machine was faster: what stands now is looked at in the next run.
            return;
        }

        // The database lets an edition be adopted on what is saved, not on what is about to be.
        db.Add(Adoption.BySilence(course, by, at));
        db.Record(Act.EditionAdopted, "adoption", editionId, assessment.Originator);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
