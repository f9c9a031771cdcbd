using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
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

    /// <summary>The days that the feed's officer may know of.</summary>
    public async Task<IReadOnlyList<CalendarDay>> OfAsync(CalendarFeed feed, PartnersDb db, CancellationToken ct)
    {
        var from = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysBack);
        return feed.View is FeedView.Reviews ? await ReviewsAsync(feed, db, from, ct) : await MilestonesAsync(feed, db, from, ct);
    }

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
