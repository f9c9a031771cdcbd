using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>What waits in programmes.</summary>
public sealed partial record Matter
{
    static async Task<IEnumerable<Matter>> OfProgrammesAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct) =>
    [
        .. await MilestonesAsync(db, only, at, ct), .. await ConfirmationsAsync(db, only, at, ct), .. await RecommendationsAsync(db, only, at, ct),
        .. await ProgrammeReviewsAsync(db, only, at, ct), .. await ProgrammeInvitationsAsync(db, only, ct), .. await PackSignaturesAsync(db, only, at, ct),
    ];

    // Of a programme that is over nobody is reminded: what was left undone is carried forward, or is history.
    static IQueryable<Programme> Running(PartnersDb db, DateTimeOffset at)
    {
        var today = DateOnly.FromDateTime(at.UtcDateTime);
        return db.Set<Programme>().Where(programme => programme.EndsOn == null || programme.EndsOn >= today);
    }

    // Those that this workspace leads: each before its day, and what is late of a programme all together, as of the last Monday.
    static async Task<IEnumerable<Matter>> MilestonesAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        // A day more than the farthest zone is ahead: whether it is time is asked in the programme's own.
        var (me, horizon) = (db.MyWorkspace, DateOnly.FromDateTime(at.UtcDateTime).AddDays(ReviewCalendar.MilestoneDays + 1));
        var rows = await db.Set<Milestone>()
            .Where(milestone => milestone.RemovedAt == null && milestone.State != MilestoneState.Achieved && milestone.State != MilestoneState.Discontinued && milestone.Provenance != Provenance.OnRecord)
            .Where(milestone => (milestone.FirstLead == me || milestone.SecondLead == me) && milestone.DueOn <= horizon && (only == null || milestone.Id == only || milestone.ProgrammeId == only))
            .Join(Running(db, at), milestone => milestone.ProgrammeId, programme => programme.Id, (milestone, programme) => new
            {
                Milestone = milestone,
                programme.Number,
                programme.Label,
                programme.Zone,
                PlannedAt = milestone.Versions.Where(version => version.Number == 1).Select(version => (DateTimeOffset?)version.At).FirstOrDefault(),
            }).AsNoTracking().ToListAsync(ct);
        var seen = rows.Select(row => (Row: row, Zone: TimeZoneInfo.FindSystemTimeZoneById(row.Zone))).ToList();
        var coming = seen.Where(one => only is null || one.Row.Milestone.Id == only).Select(one => new Matter(
            ReviewSubject.Milestone, one.Row.Milestone.Id, $"milestones/{one.Row.Milestone.Id}", Programme.ReferenceOf(one.Row.Number), one.Row.Milestone.Label,
            one.Row.PlannedAt is { } planned ? DayIn(one.Zone, planned) : DateOnly.MinValue, one.Row.Milestone.LastDay, one.Zone, null, Codes: [one.Row.Milestone.Code], Asker: one.Row.Milestone.FirstLead == me ? one.Row.Milestone.SecondLead : one.Row.Milestone.FirstLead));
        var late = seen.GroupBy(one => one.Row.Milestone.ProgrammeId).Where(programme => only is null || programme.Key == only).SelectMany(programme =>
        {
            var (of, zone) = programme.First();
            var monday = ReviewCalendar.LateOn(DayIn(zone, at));
            var behind = programme.Select(one => one.Row.Milestone).Where(milestone => milestone.IsLate(monday)).ToList();
            if (behind is []) return [];
            var named = behind.Where(milestone => milestone.Label <= HandlingLabel.Restricted).ToList();
            // A mail names what may be named; where nothing may, it tells as little as the strictest of them asks for.
            var label = named is [] ? behind.Max(milestone => milestone.Label) : (HandlingLabel)Math.Max((int)of.Label, (int)named.Max(milestone => milestone.Label));
            return (IEnumerable<Matter>)[new(ReviewSubject.LateMilestones, programme.Key, $"programmes/{programme.Key}", Programme.ReferenceOf(of.Number), label, monday, monday, zone, null, Codes: [.. named.Select(milestone => milestone.Code).Order(StringComparer.Ordinal)])];
        });
        return [.. coming, .. late];
    }

    static async Task<IEnumerable<Matter>> ConfirmationsAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Set<Milestone>().Where(milestone => milestone.RemovedAt == null && (milestone.FirstLead == me || milestone.SecondLead == me))
            .SelectMany(milestone => milestone.Reports, (milestone, report) => new { milestone.Id, milestone.ProgrammeId, milestone.Code, milestone.Label, Last = milestone.Reports.Max(one => one.Number), Report = report, Answered = report.Reply != null })
            .Where(row => row.Report.Number == row.Last && !row.Answered && row.Report.Workspace != me && (only == null || row.Report.Id == only))
            .Join(Running(db, at), row => row.ProgrammeId, programme => programme.Id, (row, programme) => new { row.Id, row.Code, row.Label, ReportId = row.Report.Id, row.Report.Workspace, row.Report.State, row.Report.At, programme.Number, programme.Zone })
            .ToListAsync(ct);
        return rows.Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            var day = DayIn(zone, row.At);
            return new Matter(ReviewSubject.Confirmation, row.ReportId, $"milestones/{row.Id}", Programme.ReferenceOf(row.Number), row.Label, day, day, zone, null, Codes: [row.Code], Reported: row.State, Asker: row.Workspace);
        });
    }

    static async Task<IEnumerable<Matter>> RecommendationsAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var (me, horizon) = (db.MyWorkspace, DateOnly.FromDateTime(at.UtcDateTime).AddDays(ReviewCalendar.MilestoneDays + 1));
        var rows = await db.Set<Recommendation>().Where(asked => asked.Addressee == me && asked.DueOn <= horizon && (only == null || asked.Id == only)).Include(asked => asked.Responses)
            .Join(Running(db, at), asked => asked.ProgrammeId, programme => programme.Id, (asked, programme) => new { Asked = asked, programme.Originator, programme.Number, programme.Label, programme.Zone })
            .AsNoTracking().ToListAsync(ct);
        return rows.Where(row => !row.Asked.IsClosed).Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            return new Matter(ReviewSubject.Recommendation, row.Asked.Id, $"recommendations/{row.Asked.Id}", Programme.ReferenceOf(row.Number), row.Label, DayIn(zone, row.Asked.At), row.Asked.DueOn, zone, null, Asker: row.Originator);
        });
    }

    // The two sides hold it; it waits until a pack of it is frozen or it has asked for something.
    static async Task<IEnumerable<Matter>> ProgrammeReviewsAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var (me, horizon) = (db.MyWorkspace, DateOnly.FromDateTime(at.UtcDateTime).AddDays(ReviewCalendar.MilestoneDays + 1));
        var rows = await db.Set<ReviewPoint>().Where(review => review.HeldOn <= horizon && !review.Packs.Any() && !review.Recommendations.Any() && (only == null || review.Id == only))
            .Join(Running(db, at).Where(programme => programme.Parties.Any(party => party.Workspace == me && party.EndedAt == null && party.Role == ProgrammeRole.Partner)), review => review.ProgrammeId, programme => programme.Id,
                (review, programme) => new { review.Id, review.HeldOn, review.At, programme.Originator, programme.Number, programme.Label, programme.Zone })
            .ToListAsync(ct);
        return rows.Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            return new Matter(ReviewSubject.ProgrammeReview, row.Id, $"reviews/{row.Id}", Programme.ReferenceOf(row.Number), row.Label, DayIn(zone, row.At), row.HeldOn, zone, null, Asker: row.Originator);
        });
    }

    static async Task<IEnumerable<Matter>> ProgrammeInvitationsAsync(PartnersDb db, Guid? only, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Set<ProgrammeInvitation>().Where(sent => sent.EndedAt == null && sent.Answer == null && (only == null || sent.Id == only) && (sent.Originator == me || sent.Workspace == me))
            .Join(db.Workspaces, sent => sent.Originator, workspace => workspace.Code, (sent, workspace) => new { sent.Id, sent.ProgrammeId, sent.Number, sent.Label, sent.SentAt, sent.SentBy, sent.Originator, Mine = sent.Originator == me, workspace.Zone })
            .ToListAsync(ct);
        return rows.Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            var sent = DayIn(zone, row.SentAt);
            return new Matter(ReviewSubject.ProgrammeInvitation, row.Id, row.Mine ? $"programmes/{row.ProgrammeId}" : $"programmes/invitations/{row.Id}", Programme.ReferenceOf(row.Number), row.Label, sent, sent, zone, row.Mine ? row.SentBy : null, Asker: row.Originator);
        });
    }
}
