using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>Where the link of a mail leads: the answer to one reminder, for its person, once, within its time. To look changes nothing.</summary>
[Needs(Permission.Enter)]
public sealed class LinkModel(PartnersDb db, IDatabase database, ISealing sealing) : AnswerPage(db, database)
{
    readonly PartnersDb db = db;
    Letter? letter;

    /// <summary>The key of why the link does not answer any more; null while it does.</summary>
    public string? Over { get; private set; }

    /// <summary>Shows what can be answered.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct) => await FindAsync(token, ct) ? Page() : NotFound();

    /// <summary>Answers, and with that the link is used.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        if (!await FindAsync(token, ct)) return NotFound();
        if (Over is not null) return NotAccepted();
        return await GiveAsync(letter!.Id, ct) ? Redirect(Url.Content($"~/reminders/{Reminder.Id}/answer?given=true")) : NotAccepted();
    }

    // Somebody else's link is no link: the same 404 as one that never was.
    async Task<bool> FindAsync(string token, CancellationToken ct)
    {
        var officer = By.Id;
        if (AnswerLink.LetterOf(token) is not { } id || await db.Letters.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.OfficerId == officer, ct) is not { } found || !AnswerLink.IsOf(token, found, sealing)) return false;
        letter = found;
        if (!await LoadAsync(found.ReminderId, ct)) return false;
        Over = await db.Set<ReviewAnswer>().AnyAsync(answer => answer.LetterId == id, ct) ? "rule.answer.link-used" : Now - found.CreatedAt > AnswerLink.Lives ? "rule.answer.link-over" : null;
        return true;
    }
}
