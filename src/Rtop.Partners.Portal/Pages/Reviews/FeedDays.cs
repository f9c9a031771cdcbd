using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.Reviews;

/// <summary>
/// The days of a feed, read at its desk. What they say falls with the handling level as in mails (CONFIDENTIALITY §10), and there is never a
/// title or a place in them: calendars are shared, and lie on telephones.
/// </summary>
public sealed class FeedDays(Texts texts, PortalOptions options, TimeProvider clock)
{
    // What lies longer back is of no use in a calendar.
    const int DaysBack = 366, Most = 2000;

    // Of these the day is one on which something is due. Of others it is the day of sending, or it lies in a confidential file, of which no calendar knows.
    static readonly ReviewSubject[] Dated = [ReviewSubject.Cycle, ReviewSubject.Silence, ReviewSubject.Milestone, ReviewSubject.Recommendation, ReviewSubject.ProgrammeReview];

    /// <summary>The days that the feed's officer may know of.</summary>
    public async Task<IReadOnlyList<CalendarDay>> OfAsync(CalendarFeed feed, PartnersDb db, CancellationToken ct)
    {
        var from = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysBack);
        return feed.View switch
        {
            FeedView.Mine => await MineAsync(feed, db, from, ct),
            FeedView.Reviews => await ReviewsAsync(feed, db, from, ct),
            _ => await MilestonesAsync(feed, db, from, ct),
        };
    }

    // What waits for the officer on a day: of what comes as well as of what the officer was reminded. A day that was moved is the same entry under a later number.
    async Task<IReadOnlyList<CalendarDay>> MineAsync(CalendarFeed feed, PartnersDb db, DateOnly from, CancellationToken ct)
    {
        var (me, now) = (db.Desk.OfficerId, clock.GetUtcNow());
        var told = (await db.Reminders.AsNoTracking().Where(reminder => reminder.OfficerId == me && reminder.Occurrence >= from).OrderBy(reminder => reminder.RaisedAt).ToListAsync(ct)).ToLookup(reminder => (reminder.Subject, reminder.SubjectId));
        var officers = await Matter.OfficersAsync(db, ct);
        var waiting = (await Matter.WaitingAsync(db, now, ct)).Where(matter => Dated.Contains(matter.Subject) && matter.Occurrence >= from);
        return [.. waiting.Where(IsMine).OrderBy(matter => matter.Occurrence).ThenBy(matter => matter.Reference, StringComparer.Ordinal).Take(Most).Select(DayOf)];

        // By the duties of today, at the stage that was told last.
        bool IsMine(Matter matter) => ReviewCalendar.Addressees(matter.Subject, told[(matter.Subject, matter.Id)].LastOrDefault()?.Stage ?? StageTable.FirstOf(matter.Subject), officers, matter.Today(now), matter.SentBy).Any(officer => officer.Id == me);

        CalendarDay DayOf(Matter matter)
        {
            var before = told[(matter.Subject, matter.Id)].ToList();
            var began = matter.OpenedOn > DateOnly.MinValue ? new(matter.OpenedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : DateTimeOffset.UnixEpoch;
            return Day(KeyOf(matter.Subject), matter.Subject is ReviewSubject.Milestone ? matter.Codes![0] : matter.Reference, matter.Link, matter.Id,
                before.Select(reminder => reminder.Occurrence).Append(matter.Occurrence).Distinct().Count(), matter.Label, feed, matter.Occurrence, before is [.., var last] ? last.RaisedAt : began, false, true);
        }
    }

    static string KeyOf(ReviewSubject subject) => subject switch
    {
        ReviewSubject.Milestone => "feeds.milestone-due",
        ReviewSubject.Recommendation => "feeds.recommendation-due",
        ReviewSubject.Silence => "feeds.silence-ends",
        _ => "feeds.review-due",
    };

    async Task<IReadOnlyList<CalendarDay>> MilestonesAsync(CalendarFeed feed, PartnersDb db, DateOnly from, CancellationToken ct)
    {
        var (me, programme) = (feed.Workspace, feed.ProgrammeId);
        var steps = await db.Set<Milestone>().AsNoTracking().Include(step => step.Versions)
            .Where(step => step.Provenance != Provenance.OnRecord && step.DueOn >= from && (programme == null ? step.FirstLead == me || step.SecondLead == me : step.ProgrammeId == programme))
            .OrderBy(step => step.DueOn).ThenBy(step => step.Code).Take(Most).AsSplitQuery().ToListAsync(ct);
        return [.. steps.Select(step => Day("feeds.milestone-due", step.Code, $"milestones/{step.Id}", step.Id, step.Revision, step.Label, feed, step.LastDay,
            step.Versions.Select(version => version.At).Append(step.ReportedAt ?? DateTimeOffset.UnixEpoch).Max(),
            step.RemovedAt is not null || step.State is MilestoneState.Discontinued, step.State is not MilestoneState.Achieved))];
    }

    async Task<IReadOnlyList<CalendarDay>> ReviewsAsync(CalendarFeed feed, PartnersDb db, DateOnly from, CancellationToken ct)
    {
        var cycles = await db.Assessments.SelectMany(file => file.Cycles, (file, cycle) => new { file.Number, file.Label, Assessment = file.Id, cycle.Id, cycle.DueOn, cycle.OpenedOn, cycle.ClosedOn, cycle.Revision })
            .Where(row => row.DueOn >= from).OrderBy(row => row.DueOn).ThenBy(row => row.Number).Take(Most).ToListAsync(ct);
        return [.. cycles.Select(row => Day("feeds.review-due", Assessment.ReferenceOf(row.Number), $"assessments/{row.Assessment}", row.Id, row.Revision, row.Label, feed, row.DueOn,
            new(row.OpenedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), false, row.ClosedOn is null))];
    }

    CalendarDay Day(string key, string reference, string path, Guid id, int revision, HandlingLabel label, CalendarFeed feed, DateOnly day, DateTimeOffset stamp, bool isCancelled, bool reminds) => new(
        // By no way from the calendar back to the address of the thing.
        $"{Convert.ToHexStringLower(SHA256.HashData(id.ToByteArray()).AsSpan(0, 16))}@{options.BaseUrl.Host}",
        revision - 1, stamp, day,
        label >= HandlingLabel.StrictlyConfidential ? texts["feeds.one-item"] : texts[key, reference],
        label <= HandlingLabel.Restricted ? $"{options.BaseUrl.AbsoluteUri.TrimEnd('/')}/{feed.Workspace}/{path}" : null,
        isCancelled, reminds);
}
