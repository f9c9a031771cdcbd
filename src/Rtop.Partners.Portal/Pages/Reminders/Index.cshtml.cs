using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>What the officer was told, what is unread of it first and by reason, and what became of each mail.</summary>
[Needs(Permission.Enter)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int PageSize = 50;

    Dictionary<Guid, string> colleagues = [];

    /// <summary>Unread before read, by reason, the latest first.</summary>
    public IReadOnlyList<ReminderGroup> Groups { get; private set; } = [];

    /// <summary>By reason, whatever is shown.</summary>
    public IReadOnlyList<ReminderCount> Counts { get; private set; } = [];

    /// <summary>"unread" for these alone; otherwise all.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Which { get; set; }

    /// <summary>One reason alone; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "reason")]
    public NoticeReason? Reason { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    /// <summary>There is a further page.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Reminders of the officer that are unread.</summary>
    public int Unread => Counts.Sum(tally => tally.Unread);

    /// <summary>One's own absence, today or to come; null when there is none.</summary>
    public Absence? Away { get; private set; }

    /// <summary>The moment of asking.</summary>
    public DateTimeOffset At => Now;

    /// <summary>The name of a colleague; of one who is no officer here any more, that.</summary>
    public string NameOf(Guid officer) => colleagues.GetValueOrDefault(officer) ?? T["absence.left"];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, 10_000);
        Counts = [.. (await Mine.GroupBy(NoticeReasons.Asked).Select(of => new { of.Key, All = of.Count(), Unread = of.Count(reminder => reminder.ReadAt == null) }).ToListAsync(ct))
            .Select(of => new ReminderCount(of.Key, of.All, of.Unread)).OrderBy(tally => tally.Reason)];
        var shown = Mine.AsNoTracking();
        if (Which is "unread") shown = shown.Where(reminder => reminder.ReadAt == null);
        if (Reason is { } only) shown = shown.Where(NoticeReasons.Are(only));
        var reminders = await shown.OrderBy(reminder => reminder.ReadAt != null).ThenBy(NoticeReasons.Asked).ThenByDescending(reminder => reminder.RaisedAt).ThenBy(reminder => reminder.Id)
            .Skip((Number - 1) * PageSize).Take(PageSize + 1).Include(reminder => reminder.Letter).ToListAsync(ct);
        HasMore = reminders.Count > PageSize;
        var page = reminders.Take(PageSize).ToList();
        var named = await db.NamedAsync(page, T, ct);
        Groups = [.. page.GroupBy(reminder => (IsUnread: reminder.ReadAt is null, Reason: NoticeReasons.Of(reminder)))
            .Select(of => new ReminderGroup(of.Key.IsUnread, of.Key.Reason, [.. of.Select(reminder => new ShownReminder(reminder, named.GetValueOrDefault((reminder.Subject, reminder.SubjectId))))]))];
        var (officer, today) = (By.Id, TodayIn(Me.Place!.Zone));
        Away = await db.Set<Absence>().AsNoTracking().Where(absence => absence.OfficerId == officer && absence.EndedAt == null && absence.Until >= today).OrderBy(absence => absence.From).FirstOrDefaultAsync(ct);
        if (Away is not null || page.Exists(reminder => reminder.ForId is not null)) colleagues = (await Matter.OfficersAsync(db, ct)).ToDictionary(other => other.Id, other => other.Person!.Name);
    }

    /// <summary>Goes to what a reminder is about; it is read then. By POST: what only looks at links, as mail scanners do, marks nothing.</summary>
    public async Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken ct)
    {
        if (await MarkAsync(id, isRead: true, ct) is not { } reminder) return NotFound();
        var named = await db.NamedAsync([reminder], T, ct);
        return Redirect(named.GetValueOrDefault((reminder.Subject, reminder.SubjectId)) is { } about ? Url.Content(about.Link) : Address(Number));
    }

    /// <summary>Marks one as read.</summary>
    public async Task<IActionResult> OnPostReadAsync(Guid id, CancellationToken ct) => await MarkAsync(id, isRead: true, ct) is null ? NotFound() : Redirect(Address(Number));

    /// <summary>Marks one as unread.</summary>
    public async Task<IActionResult> OnPostUnreadAsync(Guid id, CancellationToken ct) => await MarkAsync(id, isRead: false, ct) is null ? NotFound() : Redirect(Address(Number));

    /// <summary>Marks all of a reason as read.</summary>
    public async Task<IActionResult> OnPostReadAllAsync(NoticeReason of, CancellationToken ct)
    {
        var unread = await Mine.Where(reminder => reminder.ReadAt == null).Where(NoticeReasons.Are(of)).ToListAsync(ct);
        foreach (var reminder in unread) reminder.MarkRead(By, Now);
        if (unread is not []) db.Record(Act.RemindersRead, "officer", By.Id, detail: string.Create(CultureInfo.InvariantCulture, $"count={unread.Count}"));
        await db.SaveChangesAsync(ct);
        return Redirect(Address(1));
    }

    /// <summary>The address of the list as it is filtered, on one of its pages.</summary>
    public string Address(int number) => Url.Content($"~/reminders?show={(Which is "unread" ? Which : "")}&reason={Reason}&number={number}");

    IQueryable<Reminder> Mine
    {
        get
        {
            var officer = By.Id;
            return db.Reminders.Where(reminder => reminder.OfficerId == officer);
        }
    }

    async Task<Reminder?> MarkAsync(Guid id, bool isRead, CancellationToken ct)
    {
        if (await Mine.SingleOrDefaultAsync(reminder => reminder.Id == id, ct) is not { } reminder) return null;
        if (reminder.ReadAt is not null == isRead) return reminder;
        if (isRead) reminder.MarkRead(By, Now);
        else reminder.MarkUnread(By);
        db.Record(isRead ? Act.RemindersRead : Act.ReminderUnread, "reminder", id);
        await db.SaveChangesAsync(ct);
        return reminder;
    }
}
