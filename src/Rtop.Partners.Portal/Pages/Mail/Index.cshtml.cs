using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Mail;

/// <summary>How the workspace's mails fare: to which post, in which state, since when, with which code; never what they are about (decision 0051).</summary>
[Needs(Permission.WatchMail)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int Most = 100;

    /// <summary>What is shown.</summary>
    [BindProperty(SupportsGet = true)]
    public MailView Which { get; set; }

    /// <summary>How many there are of each kind.</summary>
    public IReadOnlyList<(MailView View, int Count)> Counts { get; private set; } = [];

    /// <summary>The oldest that could have gone out by now; null where none waits.</summary>
    public DateTimeOffset? Oldest { get; private set; }

    /// <summary>Latest first, with the post of the reader.</summary>
    public IReadOnlyList<(Letter Letter, string Post)> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Which)) return NotFound();
        List<(MailView, int)> counts = [];
        foreach (var view in Enum.GetValues<MailView>()) counts.Add((view, await WatchedMail.Of(db).CountAsync(WatchedMail.In(view), ct)));
        Counts = counts;
        var now = Now;
        Oldest = await WatchedMail.Of(db).Where(letter => letter.State == LetterState.Waiting && letter.NotBefore <= now).MinAsync(letter => (DateTimeOffset?)letter.CreatedAt, ct);
        var rows = await WatchedMail.Of(db).AsNoTracking().Where(WatchedMail.In(Which)).OrderByDescending(letter => letter.CreatedAt).ThenBy(letter => letter.OfficerId).Take(Most)
            .Join(db.Officers, letter => letter.OfficerId, officer => officer.Id, (letter, officer) => new { Letter = letter, officer.Title }).ToListAsync(ct);
        Rows = [.. rows.OrderByDescending(row => row.Letter.CreatedAt).Select(row => (row.Letter, row.Title))];
        return Page();
    }
}
