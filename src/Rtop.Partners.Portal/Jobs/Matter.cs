using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>The course of a silence procedure, as far as its stage follows from it.</summary>
public sealed record SilenceCourse(DateTimeOffset StartedAt, DateTimeOffset Until, bool IsBroken, bool IsExtended);

/// <summary>Something that waits for a workspace: ratings that it owes, an invitation without an answer, sent or received, an edition under silence, a recall, news of a link to a situation of its own, or something of a programme.</summary>
/// <param name="Subject">Which of them.</param>
/// <param name="Id">The cycle, invitation or edition.</param>
/// <param name="Link">The page where it is dealt with, within the workspace.</param>
/// <param name="Reference">Reference of the assessment or programme.</param>
/// <param name="Label">Its handling level, which says how much a mail may tell.</param>
/// <param name="OpenedOn">The day it began to wait.</param>
/// <param name="Occurrence">The due date of a cycle; of an invitation the day of sending; of a silence its last day.</param>
/// <param name="Zone">Zone of these days.</param>
/// <param name="SentBy">The inviting officer, where this workspace invited.</param>
/// <param name="Silence">The course of a silence procedure; null of anything else.</param>
/// <param name="Codes">Codes of the milestones concerned, as far as their label lets a mail name them.</param>
/// <param name="Reported">What the other side reported, where that waits for an answer.</param>
/// <param name="Asker">The organization that asked and learns what is answered; null where it is nobody else.</param>
/// <param name="Clock">The clock of a recipient of a warning; null of anything else.</param>
/// <param name="OverOn">The first day on which an absence is over; null of anything else.</param>
public sealed partial record Matter(ReviewSubject Subject, Guid Id, string Link, string Reference, HandlingLabel Label, DateOnly OpenedOn, DateOnly Occurrence, TimeZoneInfo Zone, Guid? SentBy, SilenceCourse? Silence = null, IReadOnlyList<string>? Codes = null, MilestoneState? Reported = null, WorkspaceCode? Asker = null, WarningClock? Clock = null, DateOnly? OverOn = null)
{
    /// <summary>The stage it has reached; null when nobody is to be reminded yet.</summary>
    public ReviewStage? StageAt(DateTimeOffset at, WorkingDays days) => Subject switch
    {
        ReviewSubject.Cycle => ReviewCalendar.StageOf(OpenedOn, Occurrence, Today(at)),
        ReviewSubject.Recall => ReviewCalendar.StageOfRecall(Occurrence, Today(at)),
        ReviewSubject.Link => ReviewCalendar.StageOfLink(Occurrence, Today(at)),
        ReviewSubject.Milestone => ReviewCalendar.StageOfMilestone(OpenedOn, Occurrence, Today(at)),
        ReviewSubject.LateMilestones => ReviewStage.LateWeekly,
        ReviewSubject.Confirmation => ReviewCalendar.StageOfReport(Occurrence, Today(at), days),
        ReviewSubject.Recommendation => ReviewCalendar.StageOfRecommendation(OpenedOn, Occurrence, Today(at)),
        ReviewSubject.ProgrammeReview => ReviewCalendar.StageOf(OpenedOn, Occurrence, Today(at)),
        ReviewSubject.Position or ReviewSubject.PackSignature => ReviewCalendar.StageOfAwaited(Occurrence, Today(at), days),
        ReviewSubject.Answer or ReviewSubject.ProgrammeAnswer => Today(at) < Occurrence.AddDays(ReviewCalendar.NewsDays) ? ReviewStage.AnswerGiven : null,
        ReviewSubject.StandIn => ReviewCalendar.StageOfStandIn(OverOn!.Value, Today(at)),
        ReviewSubject.DutyEnding => ReviewCalendar.StageOfDuty(OpenedOn, Occurrence, Today(at)),
        ReviewSubject.Silence => ReviewCalendar.StageOfProcedure(Silence!.StartedAt, Silence.Until, Silence.IsBroken, Silence.IsExtended, at),
        ReviewSubject.Warning => ReviewCalendar.StageOfWarning(Clock! with { Now = at }),
        ReviewSubject.SentWarning => (Clock! with { Now = at }).Standing is WarningStanding.Overdue ? ReviewStage.WarningUnacknowledged : null,
        _ => ReviewCalendar.StageOfSilence(Occurrence, Today(at), days),
    };

    /// <summary>The day that it is in the matter's zone.</summary>
    public DateOnly Today(DateTimeOffset at) => DayIn(Zone, at);

    /// <summary>Everything that waits for the workspace of the context's desk, as far as that desk sees it; or the one with that id.</summary>
    public static async Task<List<Matter>> WaitingAsync(PartnersDb db, DateTimeOffset at, CancellationToken ct, Guid? only = null) =>
    [
        .. await CyclesAsync(db, only, ct), .. await InvitationsAsync(db, only, ct), .. await SilencesAsync(db, ct, only), .. await RecallsAsync(db, only, ct), .. await LinksAsync(db, only, ct),
        .. await PositionsAsync(db, only, ct), .. await AnswersAsync(db, only, at, ct), .. await DutiesAsync(db, only, at, ct), .. await StandInsAsync(db, only, at, ct),
        .. await OfProgrammesAsync(db, only, at, ct), .. await EmergenciesAsync(db, only, at, ct), .. await InConfidenceAsync(db, only, at, ct),
        .. await WarningsAsync(db, at, ct, only),
    ];

    /// <summary>What waits of one kind with that id: a letter knows what it is about, and a question for each of the other kinds is one in vain.</summary>
    public static async Task<IEnumerable<Matter>> WaitingAsync(PartnersDb db, ReviewSubject subject, Guid id, DateTimeOffset at, CancellationToken ct) => subject switch
    {
        ReviewSubject.Cycle => await CyclesAsync(db, id, ct),
        ReviewSubject.Invitation => await InvitationsAsync(db, id, ct),
        ReviewSubject.Silence => await SilencesAsync(db, ct, id),
        ReviewSubject.Recall => await RecallsAsync(db, id, ct),
        ReviewSubject.Link => await LinksAsync(db, id, ct),
        ReviewSubject.Milestone or ReviewSubject.LateMilestones => await MilestonesAsync(db, id, at, ct),
        ReviewSubject.Confirmation => await ConfirmationsAsync(db, id, at, ct),
        ReviewSubject.Recommendation => await RecommendationsAsync(db, id, at, ct),
        ReviewSubject.ProgrammeReview => await ProgrammeReviewsAsync(db, id, at, ct),
        ReviewSubject.ProgrammeInvitation => await ProgrammeInvitationsAsync(db, id, ct),
        ReviewSubject.Position => await PositionsAsync(db, id, ct),
        ReviewSubject.PackSignature => await PackSignaturesAsync(db, id, at, ct),
        ReviewSubject.Answer or ReviewSubject.ProgrammeAnswer => await AnswersAsync(db, id, at, ct),
        ReviewSubject.DutyEnding => await DutiesAsync(db, id, at, ct),
        ReviewSubject.StandIn => await StandInsAsync(db, id, at, ct),
        ReviewSubject.Warning or ReviewSubject.SentWarning => await WarningsAsync(db, at, ct, id),
        _ => await WaitingAsync(db, at, ct, id),
    };

    /// <summary>Silence procedures of cycles that are not closed, for every party: who may break them, and who learns what became of them.</summary>
    public static async Task<IEnumerable<Matter>> SilencesAsync(PartnersDb db, CancellationToken ct, Guid? only = null)
    {
        var rows = await db.Set<Silence>()
            .Where(silence => only == null || silence.EditionId == only)
            .Join(db.Set<Cycle>().Where(cycle => cycle.ClosedOn == null), silence => silence.CycleId, cycle => cycle.Id, (silence, _) => silence)
            .Join(db.Assessments, silence => silence.AssessmentId, file => file.Id, (silence, file) => new { Silence = silence, file.Number, file.Label, IsExtended = silence.Extensions.Any() })
            .Join(db.Set<Edition>(), row => row.Silence.EditionId, edition => edition.Id, (row, edition) => new { row.Silence, row.Number, row.Label, row.IsExtended, Edition = edition.Number })
            .AsNoTracking().ToListAsync(ct);
        return rows.Select(row => new Matter(
            ReviewSubject.Silence, row.Silence.EditionId, $"assessments/{row.Silence.AssessmentId}/editions/{row.Edition}", Assessment.ReferenceOf(row.Number), row.Label, row.Silence.LastDay, row.Silence.LastDay,
            TimeZoneInfo.FindSystemTimeZoneById(row.Silence.Zone), null, new(row.Silence.StartedAt, row.Silence.Until, row.Silence.Outcome is SilenceOutcome.Broken, row.IsExtended)));
    }

    /// <summary>The officers of the workspace of the context's desk, with persons and duties.</summary>
    public static Task<List<Officer>> OfficersAsync(PartnersDb db, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        return db.Officers.AsNoTracking().Include(officer => officer.Person).Include(officer => officer.Duties)
            .Where(officer => officer.Workspace == me && officer.PersonId != null).ToListAsync(ct);
    }

    /// <summary>Who of the workspace of the context's desk is away on a day.</summary>
    public static Task<List<Absence>> AwayAsync(PartnersDb db, DateOnly today, CancellationToken ct) =>
        db.Set<Absence>().AsNoTracking().Where(absence => absence.EndedAt == null && absence.From <= today && absence.Until >= today).ToListAsync(ct);

    /// <summary>The day that it is in a zone.</summary>
    public static DateOnly DayIn(TimeZoneInfo zone, DateTimeOffset at) => ZoneTimes.DayIn(zone, at);

    // The file's reference is the first half of the one that the recipient knew: nothing else of the file is there for it any more.
    static async Task<IEnumerable<Matter>> RecallsAsync(PartnersDb db, Guid? only, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Set<Recall>().Where(recall => recall.Recipient == me && recall.Answer == null && (only == null || recall.ReleaseId == only))
            .Join(db.Workspaces, recall => recall.Recipient, workspace => workspace.Code, (recall, workspace) => new { recall.ReleaseId, recall.Reference, recall.At, recall.Originator, workspace.Zone }).ToListAsync(ct);
        return rows.Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            return new Matter(ReviewSubject.Recall, row.ReleaseId, $"releases/{row.ReleaseId}/recall", row.Reference[..row.Reference.IndexOf('/')], HandlingLabel.Confidential, DayIn(zone, row.At), DayIn(zone, row.At), zone, null, Asker: row.Originator);
        });
    }

    // What others last said of links between files: for the desks of the situation at either end, under the stricter of both labels.
    static async Task<IEnumerable<Matter>> LinksAsync(PartnersDb db, Guid? only, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Set<SituationLink>().Where(link => link.OtherAssessmentId != link.AssessmentId && (only == null || link.Id == only))
            .Select(link => new { link.Id, link.AssessmentId, link.OtherAssessmentId, Said = link.Statements.Where(said => said.Workspace != me).Max(said => (DateTimeOffset?)said.At) })
            .Where(row => row.Said != null)
            .Join(db.Assessments, row => row.AssessmentId, file => file.Id, (row, file) => new { row.Id, row.AssessmentId, row.OtherAssessmentId, row.Said, file.Label })
            .Join(db.Assessments, row => row.OtherAssessmentId, file => file.Id, (row, file) => new { row.Id, row.AssessmentId, row.Said, file.Number, row.Label, OtherLabel = file.Label }).ToListAsync(ct);
        if (rows is []) return [];
        var zone = TimeZoneInfo.FindSystemTimeZoneById(await db.Workspaces.Where(workspace => workspace.Code == me).Select(workspace => workspace.Zone).SingleAsync(ct));
        return rows.Select(row => new Matter(
            ReviewSubject.Link, row.Id, $"assessments/{row.AssessmentId}/situations/links/{row.Id}", Assessment.ReferenceOf(row.Number), row.Label > row.OtherLabel ? row.Label : row.OtherLabel, DayIn(zone, row.Said!.Value), DayIn(zone, row.Said.Value), zone, null));
    }

    static async Task<IEnumerable<Matter>> CyclesAsync(PartnersDb db, Guid? only, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Assessments
            .Where(file => file.Parties.Any(party => party.Workspace == me && party.EndedAt == null && party.Role != PartyRole.Observer))
            .SelectMany(file => file.Cycles, (file, cycle) => new { File = file, Cycle = cycle })
            .Where(row => row.Cycle.ClosedOn == null && (only == null || row.Cycle.Id == only))
            .Where(row => !row.Cycle.Sheets.Any(sheet => sheet.Workspace == me && sheet.SubmittedAt != null))
            .Select(row => new { row.File.Number, row.File.Label, row.File.Originator, row.Cycle.AssessmentId, row.Cycle.Id, row.Cycle.OpenedOn, row.Cycle.DueOn, row.Cycle.Zone })
            .ToListAsync(ct);
        return rows.Select(row => new Matter(
            ReviewSubject.Cycle, row.Id, $"assessments/{row.AssessmentId}", Assessment.ReferenceOf(row.Number), row.Label, row.OpenedOn, row.DueOn, TimeZoneInfo.FindSystemTimeZoneById(row.Zone), null, Asker: row.Originator));
    }

    static async Task<IEnumerable<Matter>> InvitationsAsync(PartnersDb db, Guid? only, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Invitations
            .Where(sent => sent.EndedAt == null && sent.Answer == null && (only == null || sent.Id == only))
            .Join(db.Workspaces, sent => sent.Originator, workspace => workspace.Code, (sent, workspace) => new
            {
                sent.Id,
                sent.AssessmentId,
                sent.Number,
                sent.Label,
                sent.SentAt,
                sent.SentBy,
                sent.Originator,
                Mine = sent.Originator == me,
                workspace.Zone,
            })
            .ToListAsync(ct);
        return rows.Select(row =>
        {
            // The day on the clocks of those who sent it, for both sides: one invitation, one occurrence.
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            var sent = DayIn(zone, row.SentAt);
            // Who invited finds the answer on the assessment; who is invited cannot open that yet.
            var link = row.Mine ? $"assessments/{row.AssessmentId}" : $"invitations/{row.Id}";
            return new Matter(ReviewSubject.Invitation, row.Id, link, Assessment.ReferenceOf(row.Number), row.Label, sent, sent, zone, row.Mine ? row.SentBy : null, Asker: row.Originator);
        });
    }
}
