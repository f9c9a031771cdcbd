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

/// <summary>What the officer wants no mail about: matters and reasons, each until a day or until it is ended.</summary>
[Needs(Permission.Enter)]
public sealed class MutesModel(PartnersDb db) : PortalPage
{
    /// <summary>A reason, and until when.</summary>
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    /// <summary>Those that hold, with what a muted matter is called as far as the reader may still see it.</summary>
    public IReadOnlyList<(Mute Mute, Named? About)> Held { get; private set; } = [];

    /// <summary>Reasons that may be muted and are not.</summary>
    public IEnumerable<NoticeReason> Open => Enum.GetValues<NoticeReason>().Where(reason => NoticeReasons.MayBeMuted(reason) && Held.All(held => held.Mute.Reason != reason));

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    /// <summary>Mutes a reason.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Mute? mute = null;
        if (!ModelState.IsValid || !Ask(() => mute = Mute.ForReason(Form.Reason!.Value, Form.Until, Held.Select(held => held.Mute), By, Today, Now))) return NotAccepted();
        db.Add(mute!);
        db.Record(Act.Muted, "mute", mute!.Id, detail: $"reason={mute.Reason}");
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/reminders/mutes"));
    }

    /// <summary>Ends one.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid mute, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Held.Select(held => held.Mute).FirstOrDefault(one => one.Id == mute) is not { } found) return NotFound();
        found.End(By, Now);
        db.Record(Act.MuteEnded, "mute", mute);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/reminders/mutes"));
    }

    DateOnly Today => TodayIn(Me.Place!.Zone);

    async Task LoadAsync(CancellationToken ct)
    {
        var officer = By.Id;
        var mutes = (await db.Set<Mute>().Where(mute => mute.OfficerId == officer && mute.EndedAt == null).OrderByDescending(mute => mute.MadeAt).ToListAsync(ct)).Where(mute => mute.Holds(Today)).ToList();
        var named = await db.NamedAsync(mutes.Where(mute => mute.SubjectId is not null).Select(mute => (mute.Subject!.Value, mute.SubjectId!.Value)), T, ct);
        Held = [.. mutes.Select(mute => (mute, mute.SubjectId is { } id ? named.GetValueOrDefault((mute.Subject!.Value, id)) : null))];
    }

    /// <summary>What is to be muted.</summary>
    public sealed record ReasonForm
    {
        /// <summary>Which reason.</summary>
        [Required, Display(Name = "mute.reason")]
        public NoticeReason? Reason { get; init; }

        /// <summary>The last day; empty: until it is ended.</summary>
        [Display(Name = "mute.until")]
        public DateOnly? Until { get; init; }
    }
}
