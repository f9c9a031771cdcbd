using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>One reminder of the officer's own, and what became of its mail.</summary>
[Needs(Permission.Enter)]
public sealed class LetterModel(PartnersDb db) : PortalPage
{
    /// <summary>The reminder, with its letter and the letter's steps.</summary>
    public Reminder Reminder { get; private set; } = null!;

    /// <summary>What it is about; null when the officer may no longer see that.</summary>
    public Named? About { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var officer = By.Id;
        var reminder = await db.Reminders.AsNoTracking().Include(row => row.Letter).ThenInclude(letter => letter!.Steps).SingleOrDefaultAsync(row => row.Id == id && row.OfficerId == officer, ct);
        if (reminder is null) return NotFound();
        Reminder = reminder;
        About = (await db.NamedAsync([reminder], T, ct)).GetValueOrDefault((reminder.Subject, reminder.SubjectId));
        return Page();
    }
}
