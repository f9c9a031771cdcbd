using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Warnings;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>What a reminder is about, in the words of today.</summary>
/// <param name="Reference">Its reference or code.</param>
/// <param name="Title">Its title; empty where the reference says it all.</param>
/// <param name="Link">The page where it is dealt with, within the workspace.</param>
public sealed record Named(string Reference, string Title, string Link);

/// <summary>Finds what reminders are about. Asked through the walls today: a reminder of something that was withdrawn says nothing of it any more.</summary>
static class NamedSubjects
{
    /// <summary>By subject and id; what the reader may no longer see is not among them.</summary>
    public static Task<Dictionary<(ReviewSubject, Guid), Named>> NamedAsync(this PartnersDb db, IEnumerable<Reminder> reminders, Texts texts, CancellationToken ct) =>
        db.NamedAsync(reminders.Select(reminder => (reminder.Subject, reminder.SubjectId)), texts, ct);

    /// <summary>By subject and id; what the reader may not see is not among them.</summary>
    public static async Task<Dictionary<(ReviewSubject, Guid), Named>> NamedAsync(this PartnersDb db, IEnumerable<(ReviewSubject Subject, Guid Id)> subjects, Texts texts, CancellationToken ct)
    {
        var (me, all) = (db.MyWorkspace, new Dictionary<(ReviewSubject, Guid), Named>());
        foreach (var (subject, ids) in subjects.GroupBy(one => one.Subject).Select(of => (of.Key, of.Select(one => one.Id).Distinct().ToList())))
            foreach (var (id, named) in await OfAsync(db, me, subject, ids, texts, ct))
                all[(subject, id)] = named;
        return all;
    }

    static async Task<IEnumerable<(Guid, Named)>> OfAsync(PartnersDb db, Workspaces.WorkspaceCode me, ReviewSubject subject, List<Guid> ids, Texts texts, CancellationToken ct) => subject switch
    {
        ReviewSubject.Cycle => (await db.Assessments.SelectMany(file => file.Cycles, (file, cycle) => new { cycle.Id, file.Number, file.Title, File = file.Id }).Where(row => ids.Contains(row.Id)).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Assessment.ReferenceOf(row.Number), row.Title, $"~/assessments/{row.File}"))),
        ReviewSubject.Invitation => (await db.Invitations.Where(row => ids.Contains(row.Id)).AsNoTracking().ToListAsync(ct))
            .Select(row => (row.Id, new Named(Assessment.ReferenceOf(row.Number), row.Title, row.Workspace == me ? $"~/invitations/{row.Id}" : $"~/assessments/{row.AssessmentId}"))),
        ReviewSubject.Silence or ReviewSubject.Position => (await db.Set<Edition>().Join(db.Assessments, edition => edition.AssessmentId, file => file.Id, (edition, file) => new { edition.Id, Edition = edition.Number, file.Number, file.Title, File = file.Id }).Where(row => ids.Contains(row.Id)).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Assessment.ReferenceOf(row.Number), row.Title, $"~/assessments/{row.File}/editions/{row.Edition}"))),
        ReviewSubject.Recall => (await db.Set<Recall>().Where(row => ids.Contains(row.ReleaseId)).AsNoTracking().ToListAsync(ct))
            .Select(row => (row.ReleaseId, new Named(row.Reference, "", $"~/releases/{row.ReleaseId}/recall"))),
        ReviewSubject.Link => (await db.Set<SituationLink>().Join(db.Assessments, link => link.OtherAssessmentId, file => file.Id, (link, file) => new { link.Id, file.Number, file.Title, link.AssessmentId }).Where(row => ids.Contains(row.Id)).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Assessment.ReferenceOf(row.Number), row.Title, $"~/assessments/{row.AssessmentId}/situations/links/{row.Id}"))),
        ReviewSubject.Milestone => (await db.Set<Milestone>().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Code, row.Title }).ToListAsync(ct))
            .Select(row => (row.Id, new Named(row.Code, row.Title, $"~/milestones/{row.Id}"))),
        ReviewSubject.Confirmation => (await db.Set<Milestone>().SelectMany(milestone => milestone.Reports, (milestone, report) => new { report.Id, milestone.Code, milestone.Title, Milestone = milestone.Id }).Where(row => ids.Contains(row.Id)).ToListAsync(ct))
            .Select(row => (row.Id, new Named(row.Code, row.Title, $"~/milestones/{row.Milestone}"))),
        ReviewSubject.LateMilestones => (await db.Set<Programme>().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Number, row.Title }).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Programme.ReferenceOf(row.Number), row.Title, $"~/programmes/{row.Id}"))),
        ReviewSubject.Recommendation => (await db.Set<Recommendation>().Where(row => ids.Contains(row.Id)).Join(db.Set<Programme>(), row => row.ProgrammeId, programme => programme.Id, (row, programme) => new { row.Id, row.Text, programme.Number }).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Programme.ReferenceOf(row.Number), row.Text, $"~/recommendations/{row.Id}"))),
        ReviewSubject.ProgrammeReview => (await db.Set<ReviewPoint>().Where(row => ids.Contains(row.Id)).Join(db.Set<Programme>(), row => row.ProgrammeId, programme => programme.Id, (row, programme) => new { row.Id, programme.Number, programme.Title }).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Programme.ReferenceOf(row.Number), row.Title, $"~/reviews/{row.Id}"))),
        ReviewSubject.ProgrammeInvitation => (await db.Set<ProgrammeInvitation>().Where(row => ids.Contains(row.Id)).AsNoTracking().ToListAsync(ct))
            .Select(row => (row.Id, new Named(Programme.ReferenceOf(row.Number), row.Title, row.Workspace == me ? $"~/programmes/invitations/{row.Id}" : $"~/programmes/{row.ProgrammeId}"))),
        ReviewSubject.PackSignature => (await db.Set<ReviewPack>().Where(row => ids.Contains(row.Id)).Join(db.Set<Programme>(), row => row.ProgrammeId, programme => programme.Id, (row, programme) => new { row.Id, row.ReviewPointId, programme.Number, programme.Title }).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Programme.ReferenceOf(row.Number), row.Title, $"~/reviews/{row.ReviewPointId}"))),
        ReviewSubject.Answer or ReviewSubject.ProgrammeAnswer => (await db.Set<ReviewAnswer>().Where(row => ids.Contains(row.Id) && row.Asker == me).Select(row => new { row.Id, row.Reference }).ToListAsync(ct))
            .Select(row => (row.Id, new Named(row.Reference, "", "~/reminders/answers"))),
        ReviewSubject.StandIn => (await db.Set<Absence>().Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync(ct)).Select(id => (id, new Named(texts["reminders.stand-in"], "", "~/absence"))),
        ReviewSubject.DutyEnding => ids.Select(id => (id, new Named(texts["reminders.duty-ending"], "", "~/"))),
        ReviewSubject.Emergency or ReviewSubject.EmergencyYear => ids.Select(id => (id, new Named(texts["emergency.title"], "", subject is ReviewSubject.Emergency ? $"~/break-glass/told/{id}" : "~/break-glass/years"))),
        // No reference here either: the list of reminders is no place for it.
        ReviewSubject.InConfidence => ids.Select(id => (id, new Named(texts["engagement.one-item"], "", "~/engagements"))),
        ReviewSubject.Warning or ReviewSubject.SentWarning => (await db.Set<WarningRecipient>().Where(row => ids.Contains(row.Id)).Join(db.Set<Warning>(), row => row.WarningId, warning => warning.Id, (row, warning) => new { row.Id, warning.Number, warning.Title, Warning = warning.Id }).ToListAsync(ct))
            .Select(row => (row.Id, new Named(Warning.ReferenceOf(row.Number), row.Title, $"~/warnings/{row.Warning}"))),
        _ => throw new NotSupportedException(subject.ToString()),
    };
}
