using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.Assessments.Editions;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What each organization says that it did, and what was signed.</summary>
sealed partial class History
{
    /// <summary>How long after a draft a colleague signs it.</summary>
    static readonly TimeSpan Signs = TimeSpan.FromMinutes(8);

    /// <summary>What happened to the contributions and editions of one assessment.</summary>
    public IEnumerable<Deed> Of(AssessmentLine line, EditionsLine told)
    {
        foreach (var entry in told.Contributions)
        {
            yield return Contribute(line, entry);
            foreach (var reply in entry.Replies) yield return Reply(line, entry, reply);
        }

        foreach (var edition in told.Editions)
        {
            yield return Freeze(line, edition);
            foreach (var position in edition.Positions)
            {
                yield return Draft(line, edition, position);
                yield return Sign(line, edition, position);
            }
        }
    }

    Deed Contribute(AssessmentLine line, ContributionLine entry)
    {
        var (at, by) = (cast.At(entry.Day, entry.Time, entry.Workspace), cast[entry.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).SingleAsync(ct);
            var until = entry.UntilDay is { } last ? cast.Day(last) : (DateOnly?)null;
            var contribution = Contribution.Enter(assessment, new(entry.What, cast.Day(entry.FromDay), until, entry.ShownBy, entry.Unnamed), by, at);
            db.Add(contribution);
            db.Record(Act.ContributionEntered, "contribution", contribution.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Reply(AssessmentLine line, ContributionLine entry, ReplyLine reply)
    {
        var (at, by) = (cast.At(reply.Day, reply.Time, reply.Workspace), cast[reply.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).SingleAsync(ct);
            var contribution = (await db.ContributionsOfAsync(assessment, ct)).Single(there => there.Workspace == entry.Workspace);
            contribution.Reply(assessment, reply.Verdict, reply.Note ?? "", by, at);
            db.Record(Act.ContributionAnswered, "contribution", contribution.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Freeze(AssessmentLine line, EditionLine frozen)
    {
        var (at, by) = (cast.At(frozen.Day, frozen.Time, frozen.Workspace), cast[frozen.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, frozen.Cycle, ct);
            var contributions = await db.ContributionsOfAsync(assessment, ct);
            var content = await db.ContentOfAsync(assessment, cycle, FrameworkOf(line), contributions, ct);
            var earlier = await db.Set<Edition>().Where(edition => edition.AssessmentId == assessment.Id).ToListAsync(ct);
            var edition = Edition.Freeze(assessment, cycle, content, contributions, earlier, null, by, at);
            db.Add(edition);
            db.Record(Act.EditionFrozen, "edition", edition.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Draft(AssessmentLine line, EditionLine edition, PositionLine position)
    {
        var (at, by) = (cast.At(position.Day, position.Time, position.Workspace), cast[position.By]);
        return new(at, by, async (db, ct) =>
        {
            var course = await CourseAsync(db, line, edition, ct);
            var draft = Position.Draft(course.Assessment, course, position.Stance, position.Audience, position.Target ?? "", position.Text ?? "", by, at);
            db.Add(draft);
            db.Record(Act.PositionDrafted, "edition", course.Edition.Id);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Sign(AssessmentLine line, EditionLine edition, PositionLine position)
    {
        var (at, by) = (cast.At(position.Day, position.Time, position.Workspace) + Signs, cast[position.SignedBy]);
        return new(at, by, async (db, ct) =>
        {
            var course = await CourseAsync(db, line, edition, ct);
            db.Add(SignOff.Give(course.Assessment, course, course.Positions.Single(drafted => drafted.Workspace == by.Workspace), by, at));
            db.Record(Act.PositionSigned, "edition", course.Edition.Id, course.Assessment.Originator);
            await db.SaveChangesAsync(ct);

            if (Adoption.BySignatures(await CourseAsync(db, line, edition, ct), by, at) is not { } adoption) return;
            db.Add(adoption);
            db.Record(Act.EditionAdopted, "edition", course.Edition.Id, course.Assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    async Task<EditionCourse> CourseAsync(PartnersDb db, AssessmentLine line, EditionLine wanted, CancellationToken ct)
    {
        var (assessment, cycle) = await CycleAsync(db, line, wanted.Cycle, ct);
        var editions = await db.EditionsOfAsync(cycle, ct);
        return await db.CourseOfAsync(assessment, cycle, editions, editions[^1], FrameworkOf(line), ct);
    }
}
