using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>What the officer was reminded of, and what became of each mail.</summary>
[Needs(Permission.Enter)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int Shown = 100;

    /// <summary>One reminder; the matter only as far as the reader may still see it.</summary>
    public sealed record Row(Reminder Reminder, string? Reference, string? Title, string? Link);

    /// <summary>Latest first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var officer = By.Id;
        var reminders = await db.Reminders.AsNoTracking().Include(reminder => reminder.Letter).Where(reminder => reminder.OfficerId == officer)
            .OrderByDescending(reminder => reminder.RaisedAt).ThenBy(reminder => reminder.Stage).Take(Shown).ToListAsync(ct);
        List<Guid> cycleIds = [.. reminders.Where(reminder => reminder.Subject is ReviewSubject.Cycle).Select(reminder => reminder.SubjectId).Distinct()];
        List<Guid> invitationIds = [.. reminders.Where(reminder => reminder.Subject is ReviewSubject.Invitation).Select(reminder => reminder.SubjectId).Distinct()];

        // Asked through the walls today: a reminder of something that was withdrawn says nothing of it any more.
        var cycles = await db.Assessments.SelectMany(assessment => assessment.Cycles, (assessment, cycle) => new { cycle.Id, assessment.Number, assessment.Title, Assessment = assessment.Id })
            .Where(row => cycleIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var invitations = await db.Invitations.Where(row => invitationIds.Contains(row.Id)).AsNoTracking().ToDictionaryAsync(row => row.Id, ct);
        List<Guid> editionIds = [.. reminders.Where(reminder => reminder.Subject is ReviewSubject.Silence).Select(reminder => reminder.SubjectId).Distinct()];
        var editions = await db.Set<Edition>().Join(db.Assessments, edition => edition.AssessmentId, file => file.Id, (edition, file) => new { edition.Id, Edition = edition.Number, file.Number, file.Title, Assessment = file.Id })
            .Where(row => editionIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        List<Guid> recallIds = [.. reminders.Where(reminder => reminder.Subject is ReviewSubject.Recall).Select(reminder => reminder.SubjectId).Distinct()];
        var recalls = await db.Set<Recall>().Where(row => recallIds.Contains(row.ReleaseId)).AsNoTracking().ToDictionaryAsync(row => row.ReleaseId, ct);
        List<Guid> linkIds = [.. reminders.Where(reminder => reminder.Subject is ReviewSubject.Link).Select(reminder => reminder.SubjectId).Distinct()];
        var links = await db.Set<SituationLink>().Join(db.Assessments, link => link.OtherAssessmentId, file => file.Id, (link, file) => new { link.Id, file.Number, file.Title, link.AssessmentId })
            .Where(row => linkIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        Rows = [.. reminders.Select(reminder => reminder.Subject is ReviewSubject.Link
            ? links.TryGetValue(reminder.SubjectId, out var link) ? new Row(reminder, Assessment.ReferenceOf(link.Number), link.Title, $"~/assessments/{link.AssessmentId}/situations/links/{link.Id}") : new Row(reminder, null, null, null)
            : reminder.Subject is ReviewSubject.Recall
            ? recalls.TryGetValue(reminder.SubjectId, out var recall) ? new Row(reminder, recall.Reference, "", $"~/releases/{recall.ReleaseId}/recall") : new Row(reminder, null, null, null)
            : reminder.Subject is ReviewSubject.Silence
            ? editions.TryGetValue(reminder.SubjectId, out var edition) ? new Row(reminder, Assessment.ReferenceOf(edition.Number), edition.Title, $"~/assessments/{edition.Assessment}/editions/{edition.Edition}") : new Row(reminder, null, null, null)
            : reminder.Subject is ReviewSubject.Cycle
            ? cycles.TryGetValue(reminder.SubjectId, out var cycle) ? new Row(reminder, Assessment.ReferenceOf(cycle.Number), cycle.Title, $"~/assessments/{cycle.Assessment}") : new Row(reminder, null, null, null)
            : invitations.TryGetValue(reminder.SubjectId, out var invitation)
                ? new Row(reminder, Assessment.ReferenceOf(invitation.Number), invitation.Title, invitation.Workspace == Me.Workspace ? $"~/invitations/{invitation.Id}" : $"~/assessments/{invitation.AssessmentId}")
                : new Row(reminder, null, null, null))];
    }
}
