using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>How long a file is kept, for its list: what is kept longer, holds, destruction on the word of two, and what stays of what is gone.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.ReadEngagements)]
public sealed class RetentionModel(PartnersDb db, ISealing sealing, IDatabase database, ILogger<RetentionModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public RetentionForm Form { get; set; } = new();

    /// <summary>How the file is kept.</summary>
    public FileRetention Retention { get; private set; } = null!;

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The form that was not accepted; null where none was sent.</summary>
    public string? Failed { get; private set; }

    /// <summary>The head of office places and lifts holds.</summary>
    public bool IsHead => Role is SeatRole.HeadOfOffice;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        await KeepReadingAsync(null, ct);
        return Page();
    }

    /// <summary>One of the two officers lets a class be kept longer.</summary>
    [Needs(Permission.WriteEngagements)]
    public Task<IActionResult> OnPostPostponeAsync(Guid id, CancellationToken ct) =>
        DoAsync(id, "Postpone", Act.RetentionPostponed, () => InTeam, () => Retention.Postpone(Form.Class, Form.Until ?? default, Form.Reason, By, Today, Now), ct);

    /// <summary>The head of office stops the clock.</summary>
    public Task<IActionResult> OnPostHoldAsync(Guid id, CancellationToken ct) => DoAsync(id, "Hold", Act.LegalHoldPlaced, () => IsHead, () => Retention.Hold(Form.Reason, By, Today, Now), ct);

    /// <summary>The head of office lets it run again.</summary>
    public Task<IActionResult> OnPostLiftAsync(Guid id, CancellationToken ct) => DoAsync(id, "Lift", Act.LegalHoldLifted, () => IsHead, () => Retention.Lift(Form.Reason, By, Today), ct);

    /// <summary>The first word that a class be destroyed.</summary>
    public Task<IActionResult> OnPostProposeAsync(Guid id, CancellationToken ct) => DoAsync(id, "Propose", Act.DestructionProposed, () => true, () => Retention.Propose(Form.Class, By, Today, Now), ct);

    /// <summary>The second word, of somebody else: the class is gone with it.</summary>
    [Needs(Permission.WriteEngagements)]
    [StepUp]
    public async Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !InTeam) return NotFound();
        Destruction? gone = null;
        var count = await RetentionRows.CountAsync(Db, id, Form.Class, ct);
        if (!ModelState.IsValid || !Ask(() => gone = Retention.Confirm(Form.Class, count, By, Today))) return Refused("Confirm");
        try
        {
            await RetentionRows.DestroyAsync(Db, File, gone!, ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // Confirmed twice in one moment: it is done once.
        }

        return Redirect(Url.Content($"~/engagements/{id}/retention"));
    }

    async Task<IActionResult> DoAsync(Guid id, string form, Act act, Func<bool> may, Func<object> make, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !may()) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Db.Add(make()))) return Refused(form);
        Db.Record(act, "engagement", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/engagements/{id}/retention"));
    }

    PageResult Refused(string form)
    {
        Failed = form is "Hold" or "Lift" ? form : $"{form}-{Form.Class}";
        return NotAccepted();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Knows) return false;
        Retention = await RetentionRows.LoadAsync(Db, File, Sealing, ct);
        foreach (var (kind, row) in Retention.Forged) await RefuseAsync(kind, row, ct);
        Names = await NamesAsync(ct);
        return true;
    }

    /// <summary>A step as typed.</summary>
    public sealed record RetentionForm
    {
        /// <summary>Of which class.</summary>
        public RetentionClass Class { get; init; } = RetentionClass.Log;

        /// <summary>The new last day.</summary>
        [Display(Name = "retention.until")]
        public DateOnly? Until { get; init; }

        /// <summary>Why.</summary>
        [StringLength(Assignment.TextMaxLength), Display(Name = "retention.reason")]
        public string? Reason { get; init; }
    }
}
