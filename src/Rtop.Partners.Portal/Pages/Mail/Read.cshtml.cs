using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Mail;

/// <summary>The life of one mail, and having it sent again.</summary>
[Needs(Permission.WatchMail)]
public sealed class ReadModel(PartnersDb db) : PortalPage
{
    /// <summary>The letter with its steps.</summary>
    public Letter Letter { get; private set; } = null!;

    /// <summary>The post of its reader.</summary>
    public string Post { get; private set; } = "";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Puts it in the queue again, with all that went in the same mail: a part of it under the same Message-ID would be taken for a copy.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var bundle = Letter.Bundle;
        var together = bundle is null ? [Letter] : await WatchedMail.Of(db).Where(letter => letter.Bundle == bundle).ToListAsync(ct);
        foreach (var letter in together.Where(one => one == Letter || one.MayBeQueuedAgain))
        {
            if (!Ask(() => letter.QueueAgain(Now))) return NotAccepted();
            db.Record(Act.LetterQueuedAgain, "letter", letter.Id);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The same button twice: the page says what stands now.
        }

        return Redirect(Url.Content($"~/mail/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await WatchedMail.Of(db).Include(row => row.Steps).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } letter) return false;
        Letter = letter;
        Post = await db.Officers.Where(officer => officer.Id == letter.OfficerId).Select(officer => officer.Title).SingleAsync(ct);
        return true;
    }
}
