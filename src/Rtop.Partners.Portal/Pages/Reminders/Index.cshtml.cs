using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
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

    Dictionary<Guid, string> colleagues = [];

    /// <summary>One reminder; the matter only as far as the reader may still see it.</summary>
    public sealed record Row(Reminder Reminder, Named? About);

    /// <summary>Latest first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>One's own absence, today or to come; null when there is none.</summary>
    public Absence? Away { get; private set; }

    /// <summary>The moment of asking.</summary>
    public DateTimeOffset At => Now;

    /// <summary>The name of a colleague; of one who is no officer here any more, that.</summary>
    public string NameOf(Guid officer) => colleagues.GetValueOrDefault(officer) ?? T["absence.left"];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var officer = By.Id;
        var reminders = await db.Reminders.AsNoTracking().Include(reminder => reminder.Letter).Where(reminder => reminder.OfficerId == officer)
            .OrderByDescending(reminder => reminder.RaisedAt).ThenBy(reminder => reminder.Stage).Take(Shown).ToListAsync(ct);
        var named = await db.NamedAsync(reminders, T, ct);
        var today = TodayIn(Me.Place!.Zone);
        Away = await db.Set<Absence>().AsNoTracking().Where(absence => absence.OfficerId == officer && absence.EndedAt == null && absence.Until >= today).OrderBy(absence => absence.From).FirstOrDefaultAsync(ct);
        colleagues = (await Matter.OfficersAsync(db, ct)).ToDictionary(other => other.Id, other => other.Person!.Name);
        Rows = [.. reminders.Select(reminder => new Row(reminder, named.GetValueOrDefault((reminder.Subject, reminder.SubjectId))))];
    }

    /// <summary>The key of what the day of a reminder means.</summary>
    public static string DayKey(ReviewSubject subject) => subject switch
    {
        ReviewSubject.Cycle or ReviewSubject.Milestone or ReviewSubject.Recommendation or ReviewSubject.ProgrammeReview => "reminders.due",
        ReviewSubject.Silence => "reminders.silence",
        ReviewSubject.Position or ReviewSubject.PackSignature => "reminders.since",
        ReviewSubject.Answer or ReviewSubject.ProgrammeAnswer => "reminders.answered",
        ReviewSubject.DutyEnding => "reminders.ends",
        ReviewSubject.Recall => "reminders.recalled",
        ReviewSubject.Link => "reminders.link",
        ReviewSubject.LateMilestones => "reminders.late-on",
        ReviewSubject.Confirmation => "reminders.reported",
        ReviewSubject.Emergency or ReviewSubject.EmergencyYear or ReviewSubject.InConfidence => "reminders.told",
        _ => "reminders.invited",
    };
}
