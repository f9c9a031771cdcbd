using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>Who stands behind the codes: for the two officers alone.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements)]
public sealed class CodesModel(PartnersDb db, ISealing sealing, ILogger<CodesModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    /// <summary>By code.</summary>
    public IReadOnlyList<InterlocutorIdentity> Rows { get; private set; } = [];

    /// <summary>What stays of them once they are destroyed.</summary>
    public Destruction? Gone { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        await KeepReadingAsync(null, ct);
        return Page();
    }

    /// <summary>Writes one down.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var code = Form.Code.Trim().ToUpperInvariant();
        if (ModelState.IsValid && Rows.Any(row => row.Code == code)) ModelState.AddModelError("Form.Code", T["rule.code.taken"]);
        if (!ModelState.IsValid || !Ask(() => Db.Add(Interlocutor.Name(File, new(code, Form.Identity.Trim()), Sealing, By)))) return NotAccepted();
        Db.Record(Act.InterlocutorNamed, "engagement", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/engagements/{id}/codes"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !InTeam) return false;
        Gone = await RetentionRows.GoneAsync(Db, id, RetentionClass.Codes, Sealing, ct);
        Rows = [.. (await Db.Set<Interlocutor>().AsNoTracking().Where(one => one.EngagementId == id).ToListAsync(ct)).Select(one => one.IdentityBy(Sealing)).OrderBy(one => one.Code, StringComparer.Ordinal)];
        return true;
    }

    /// <summary>A code as typed.</summary>
    public sealed record CodeForm
    {
        /// <summary>The code.</summary>
        [Required, StringLength(5), Display(Name = "code.code")]
        public string Code { get; init; } = "";

        /// <summary>Who it is.</summary>
        [Required, StringLength(EngagementFrame.WordMaxLength), Display(Name = "code.identity")]
        public string Identity { get; init; } = "";
    }
}
