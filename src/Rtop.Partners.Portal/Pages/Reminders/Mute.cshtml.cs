using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>Asks for no more mail about the matter of one reminder.</summary>
[Needs(Permission.Enter)]
public sealed class MuteModel(PartnersDb db) : PortalPage
{
    /// <summary>Until when.</summary>
    [BindProperty]
    public MuteForm Form { get; set; } = new();

    /// <summary>The reminder.</summary>
    public Reminder Reminder { get; private set; } = null!;

    /// <summary>What it is about.</summary>
    public Named About { get; private set; } = null!;

    /// <summary>Shows the form; of what may not be muted, or is no longer to be seen, there is none.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>Mutes it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var (officer, others) = (By.Id, new List<Mute>());
        others.AddRange(await db.Set<Mute>().AsNoTracking().Where(mute => mute.OfficerId == officer && mute.SubjectId == Reminder.SubjectId && mute.EndedAt == null).ToListAsync(ct));
        Mute? mute = null;
        if (!ModelState.IsValid || !Ask(() => mute = Mute.Matter(Reminder, Form.Until, others, By, TodayIn(Me.Place!.Zone), Now))) return NotAccepted();
        db.Add(mute!);
        db.Record(Act.Muted, "mute", mute!.Id);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/reminders/mutes"));
    }

    async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var officer = By.Id;
        if (await db.Reminders.AsNoTracking().SingleOrDefaultAsync(reminder => reminder.Id == id && reminder.OfficerId == officer, ct) is not { } found || !NoticeReasons.MayBeMuted(NoticeReasons.Of(found))) return false;
        if (!(await db.NamedAsync([found], T, ct)).TryGetValue((found.Subject, found.SubjectId), out var about)) return false;
        (Reminder, About) = (found, about);
        return true;
    }

    /// <summary>Until when there is to be no mail.</summary>
    public sealed record MuteForm
    {
        /// <summary>The last day; empty: until it is ended.</summary>
        [Display(Name = "mute.until")]
        public DateOnly? Until { get; init; }
    }
}
