using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Web;

/// <summary>Releases that wait for this organization's consent, and recalls that wait for its answer.</summary>
sealed class WaitingReleases(PartnersDb db, SignedIn me, Texts texts, Words words, TimeProvider clock)
{
    // Days after which an answer counts as late; neither has a date of its own.
    const int ConsentDays = 7, RecallDays = 3;

    /// <summary>Both kinds.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var workspace = me.Workspace;
        var asked = await db.Set<ReleaseConsent>().Where(consent => consent.Workspace == workspace && consent.Verdict == ConsentVerdict.Awaited)
            .Join(db.Set<Release>().Where(release => release.Opening == null), consent => consent.ReleaseId, release => release.Id, (_, release) => new { release.Id, release.AssessmentId, release.Reference, release.Recipient, release.At }).ToListAsync(ct);
        var recalled = await db.Set<Recall>().Where(recall => recall.Recipient == workspace && recall.Answer == null).Select(recall => new { recall.ReleaseId, recall.Reference, recall.Originator, recall.At }).ToListAsync(ct);
        return
        [
            .. asked.Select(row => new WaitingItem(
                Due(row.At, ConsentDays), row.Reference, "", texts["home.release-to", words.Acronym(row.Recipient)], texts["home.consent-awaited"], texts["home.answer"], $"~/assessments/{row.AssessmentId}/releases/{row.Id}")),
            .. recalled.Select(row => new WaitingItem(
                Due(row.At, RecallDays), row.Reference, "", texts["home.recalled-by", words.Acronym(row.Originator)], texts["home.copies-awaited"], texts["home.answer"], $"~/releases/{row.ReleaseId}/recall")),
        ];
    }

    DueOn Due(DateTimeOffset since, int days)
    {
        var zone = me.Place!.Zone;
        return new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(since, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime).AddDays(days), clock.TodayIn(zone), null);
    }
}
