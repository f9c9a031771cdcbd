using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>What stands on every page, and whether people sign in: before and during an upgrade.</summary>
[Needs(Permission.RunPlatform)]
public sealed class NoticeModel(PartnersDb db, AccountsDb accounts, PlatformState platform, IDatabase database) : OperatorPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public NoticeForm Form { get; set; } = new();

    /// <summary>Another operator changed it meanwhile; that stands above the form.</summary>
    public PlatformNotice? Stands { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var notice = await FindAsync(ct);
        Form = new() { Words = notice?.Words.ToDictionary(word => word.Key, word => (string?)word.Value) ?? [], IsClosed = notice?.IsClosed ?? false, Revision = notice?.Revision ?? 0 };
    }

    /// <summary>Takes what was typed; an empty sentence takes it away.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var words = Form.Words.Where(word => !string.IsNullOrWhiteSpace(word.Value)).ToDictionary(word => word.Key, word => word.Value!.Trim());
        if (words.Any(word => word.Value.Length > PlatformNotice.MaxLength || !LanguageChoice.IsSupported(word.Key))) ModelState.AddModelError("Form.Words", T["operator.notice-long", PlatformNotice.MaxLength]);
        if (!ModelState.IsValid) return NotAccepted();
        var notice = await FindAsync(ct);
        if ((notice?.Revision ?? 0) != Form.Revision) return Stale(notice);
        if (notice is null) accounts.Add(new PlatformNotice { Words = words, IsClosed = Form.IsClosed });
        else (notice.Words, notice.IsClosed, notice.Revision) = (words, Form.IsClosed, notice.Revision + 1);
        try
        {
            await accounts.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || database.IsDuplicate(fault))
        {
            accounts.ChangeTracker.Clear();
            return Stale(await FindAsync(ct));
        }

        Db.Record(Act.PlatformChanged, "platform", null, detail: Form.IsClosed ? "sign-in=closed" : "sign-in=open");
        await Db.SaveChangesAsync(ct);
        platform.Forget();
        return Redirect("/operator/notice?done=true");
    }

    Task<PlatformNotice?> FindAsync(CancellationToken ct) => accounts.Set<PlatformNotice>().SingleOrDefaultAsync(ct);

    Microsoft.AspNetCore.Mvc.RazorPages.PageResult Stale(PlatformNotice? notice)
    {
        // What was typed stays; the next save is based on what stands now, which is shown beside it.
        (Stands, Form) = (notice, Form with { Revision = notice?.Revision ?? 0 });
        ModelState.Clear();
        ModelState.AddModelError("", T["operator.notice-stale"]);
        return NotAccepted();
    }

    /// <summary>The sentences and the switch.</summary>
    public sealed record NoticeForm
    {
        /// <summary>The sentence by language.</summary>
        public Dictionary<string, string?> Words { get; init; } = [];

        /// <summary>True while nobody signs in but operators.</summary>
        public bool IsClosed { get; init; }

        /// <summary>What it is based on.</summary>
        public int Revision { get; init; }
    }
}
