using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>Warnings that wait for this organization's acknowledgement or answer, and the officer's own that a recipient has not acknowledged in time.</summary>
sealed class WaitingWarnings(PartnersDb db, SignedIn me, Texts texts, Words words, TimeProvider clock)
{
    /// <summary>Both kinds.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var (workspace, officer, now) = (me.Workspace, me.Officer.Id, clock.GetUtcNow());
        var (answers, sends) = (me.May.Includes(Permission.AnswerWarnings), me.May.Includes(Permission.SendWarnings));
        var warnings = await db.Set<Warning>().AsNoTracking()
            .Where(warning => warning.StandDown == null && ((answers && warning.Recipients.Any(one => one.Workspace == workspace && one.Responses.Count == 0)) || (sends && (warning.SentBy == officer || db.Officers.Any(sender => sender.Id == warning.SentBy && sender.LeftAt != null)) && warning.Recipients.Any(one => one.Acknowledgement == null))))
            .Include(warning => warning.Recipients).ThenInclude(one => one.Acknowledgement).Include(warning => warning.Recipients).ThenInclude(one => one.Responses).AsSplitQuery().ToListAsync(ct);
        return warnings.SelectMany(warning => warning.Recipients, (warning, one) => (Warning: warning, One: one, Clock: warning.ClockOf(one, now)))
            .Where(row => row.One.Workspace == workspace ? row.Clock.Standing is not WarningStanding.Answered : row.Warning.Originator == workspace && row.Clock.Standing is WarningStanding.Overdue)
            .Select(row => row.One.Workspace == workspace ? Received(row.Warning, row.Clock) : Silent(row.Warning, row.One, row.Clock));
    }

    WaitingItem Received(Warning warning, WarningClock its)
    {
        var isNew = its.AcknowledgedAt is null;
        return new(
            Due(isNew ? its.AcknowledgeBy : its.RespondBy), warning.Reference, warning.Title, texts["home.warned-by", words.Acronym(warning.Originator)],
            texts[isNew ? "home.acknowledge-awaited" : "home.response-awaited"], texts[isNew ? "warning.acknowledge" : "home.answer"], $"~/warnings/{warning.Id}");
    }

    WaitingItem Silent(Warning warning, WarningRecipient one, WarningClock its) => new(
        Due(its.AcknowledgeBy), warning.Reference, warning.Title, texts["home.you-warned", one.Workspace is { } code ? words.Acronym(code) : one.Name], texts["home.not-acknowledged"], texts["home.look"], $"~/warnings/{warning.Id}");

    DueOn Due(DateTimeOffset by)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(me.Place!.Zone);
        return new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(by, zone).DateTime), clock.TodayIn(zone.Id), null);
    }
}
