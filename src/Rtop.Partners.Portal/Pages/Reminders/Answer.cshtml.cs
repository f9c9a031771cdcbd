using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>Answers one's own reminder from the list.</summary>
[Needs(Permission.Enter)]
public sealed class AnswerModel(PartnersDb db, IDatabase database) : AnswerPage(db, database)
{
    /// <summary>Shows what can be answered, and what was.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Answers.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        return await GiveAsync(null, ct) ? Redirect(Url.Content($"~/reminders/{id}/answer?given=true")) : NotAccepted();
    }
}
