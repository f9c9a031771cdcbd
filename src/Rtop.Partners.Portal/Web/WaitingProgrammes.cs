using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Web;

/// <summary>What waits in programmes, for those whom reminders of it would reach: milestones to be reported on, reports and invitations to be answered, recommendations.</summary>
sealed class WaitingProgrammes(PartnersDb db, SignedIn me, Texts texts, Words words, TimeProvider clock)
{
    // More than these are looked at in the table of milestones.
    const int Shown = 20;

    /// <summary>All kinds; nothing for whom programmes are not the work.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var officers = await Matter.OfficersAsync(db, ct);
        if (!ReviewCalendar.Addressees(ReviewSubject.Milestone, ReviewStage.Due30, officers, clock.TodayIn(me.Place!.Zone)).Any(officer => officer.Id == me.Officer.Id)) return [];
        return [.. await MilestonesAsync(ct), .. await ReportsAsync(ct), .. await RecommendationsAsync(ct), .. await InvitationsAsync(ct)];
    }

    async Task<IEnumerable<WaitingItem>> MilestonesAsync(CancellationToken ct)
    {
        var (my, horizon) = (me.Workspace, Horizon);
        var due = db.Set<Milestone>()
            .Where(milestone => milestone.RemovedAt == null && milestone.State != MilestoneState.Achieved && milestone.State != MilestoneState.Discontinued && milestone.Provenance != Provenance.OnRecord)
            .Where(milestone => (milestone.FirstLead == my || milestone.SecondLead == my) && milestone.DueOn <= horizon);
        var waiting = due.Join(Running, milestone => milestone.ProgrammeId, programme => programme.Id, (milestone, programme) => new { Milestone = milestone, programme.Title, programme.Zone });
        var rows = await waiting.OrderBy(row => row.Milestone.DueOn).ThenBy(row => row.Milestone.Code).Take(Shown).AsNoTracking().ToListAsync(ct);
        var items = rows.Select(row => new WaitingItem(Due(row.Milestone.LastDay, row.Zone), row.Milestone.Code, row.Milestone.Title, row.Title, words.Of(row.Milestone.State), texts["home.report"], $"~/milestones/{row.Milestone.Id}/report"));
        if (rows.Count < Shown || await waiting.CountAsync(ct) - Shown is not (> 0 and var more)) return items;
        return [.. items, new(Due(rows[^1].Milestone.LastDay, rows[^1].Zone), texts.Count("home.more-milestones", more), "", "", "", texts["home.look"], "~/milestones")];
    }

    async Task<IEnumerable<WaitingItem>> ReportsAsync(CancellationToken ct)
    {
        var my = me.Workspace;
        var rows = await db.Set<Milestone>().Where(milestone => milestone.RemovedAt == null && (milestone.FirstLead == my || milestone.SecondLead == my))
            .SelectMany(milestone => milestone.Reports, (milestone, report) => new { milestone.Id, milestone.ProgrammeId, milestone.Code, milestone.Title, Last = milestone.Reports.Max(one => one.Number), Report = report, Answered = report.Reply != null })
            .Where(row => row.Report.Number == row.Last && !row.Answered && row.Report.Workspace != my)
            .OrderBy(row => row.Report.At).Take(Shown)
            .Join(Running, row => row.ProgrammeId, programme => programme.Id, (row, programme) => new { row.Id, row.Code, row.Title, row.Report.State, row.Report.Workspace, row.Report.At, Programme = programme.Title, programme.Zone }).ToListAsync(ct);
        var days = me.WorkingDays;
        return rows.Select(row => new WaitingItem(
            Due(days.After(Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(row.Zone), row.At), Milestone.AnswerDays), row.Zone), row.Code, row.Title, row.Programme,
            texts["home.reported", words.Acronym(row.Workspace), words.Of(row.State)], texts["home.answer"], $"~/milestones/{row.Id}/answer"));
    }

    async Task<IEnumerable<WaitingItem>> RecommendationsAsync(CancellationToken ct)
    {
        var (my, horizon) = (me.Workspace, Horizon);
        var rows = await db.Set<Recommendation>().Where(asked => asked.Addressee == my && asked.DueOn <= horizon).Include(asked => asked.Responses)
            .Join(Running, asked => asked.ProgrammeId, programme => programme.Id, (asked, programme) => new { Asked = asked, programme.Number, programme.Title, programme.Zone }).AsNoTracking().ToListAsync(ct);
        return rows.Where(row => !row.Asked.IsClosed).Select(row => new WaitingItem(
            Due(row.Asked.DueOn, row.Zone), Programme.ReferenceOf(row.Number), row.Asked.Text, row.Title, words.Of(row.Asked.State), texts["home.answer"], $"~/recommendations/{row.Asked.Id}"));
    }

    async Task<IEnumerable<WaitingItem>> InvitationsAsync(CancellationToken ct)
    {
        var (my, days, zone) = (me.Workspace, me.WorkingDays, me.Place!.Zone);
        var today = clock.TodayIn(zone);
        var open = await db.Set<ProgrammeInvitation>().Where(sent => sent.EndedAt == null && sent.Answer == null && (sent.Originator == my || sent.Workspace == my)).AsNoTracking().ToListAsync(ct);
        return open.Select(sent => (Sent: sent, On: Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(zone), sent.SentAt)))
            .Where(one => one.Sent.Workspace == my || ReviewCalendar.StageOfSilence(one.On, today, days) is not null)
            .Select(one => new WaitingItem(
                new(days.After(one.On, ReviewCalendar.SilentDays), today, null), Programme.ReferenceOf(one.Sent.Number), one.Sent.Title,
                one.Sent.Workspace == my ? texts["home.invited-by", words.Name(one.Sent.Originator), words.Of(one.Sent.Role)] : texts["home.invited", words.Name(one.Sent.Workspace), words.Of(one.Sent.Role)],
                one.Sent.Workspace == my ? texts["home.your-answer"] : texts["home.no-answer"],
                one.Sent.Workspace == my ? texts["home.answer"] : texts["home.look"],
                one.Sent.Workspace == my ? $"~/programmes/invitations/{one.Sent.Id}" : $"~/programmes/{one.Sent.ProgrammeId}"));
    }

    // Of a programme that is over nothing waits: what was left undone is carried forward, or is history.
    IQueryable<Programme> Running
    {
        get
        {
            var today = clock.TodayIn(me.Place!.Zone);
            return db.Set<Programme>().Where(programme => programme.EndsOn == null || programme.EndsOn >= today);
        }
    }

    DateOnly Horizon => clock.TodayIn(me.Place!.Zone).AddDays(ReviewCalendar.MilestoneDays);

    DueOn Due(DateOnly day, string zone) => new(day, clock.TodayIn(zone), Zones.Name(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
