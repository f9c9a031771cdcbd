using Microsoft.EntityFrameworkCore;
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
    public sealed record Row(Reminder Reminder, Named? About);

    /// <summary>Latest first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var officer = By.Id;
        var reminders = await db.Reminders.AsNoTracking().Include(reminder => reminder.Letter).Where(reminder => reminder.OfficerId == officer)
            .OrderByDescending(reminder => reminder.RaisedAt).ThenBy(reminder => reminder.Stage).Take(Shown).ToListAsync(ct);
        var named = await db.NamedAsync(reminders, T, ct);
        Rows = [.. reminders.Select(reminder => new Row(reminder, named.GetValueOrDefault((reminder.Subject, reminder.SubjectId))))];
    }

    /// <summary>The key of what the day of a reminder means.</summary>
    public static string DayKey(ReviewSubject subject) => subject switch
    {
        ReviewSubject.Cycle or ReviewSubject.Milestone or ReviewSubject.Recommendation or ReviewSubject.ProgrammeReview => "reminders.due",
        ReviewSubject.Silence => "reminders.silence",
        ReviewSubject.Recall => "reminders.recalled",
        ReviewSubject.Link => "reminders.link",
        ReviewSubject.LateMilestones => "reminders.late-on",
        ReviewSubject.Confirmation => "reminders.reported",
        ReviewSubject.Emergency or ReviewSubject.EmergencyYear or ReviewSubject.InConfidence => "reminders.told",
        ReviewSubject.Warning or ReviewSubject.SentWarning => "reminders.warned",
        _ => "reminders.invited",
    };
}
