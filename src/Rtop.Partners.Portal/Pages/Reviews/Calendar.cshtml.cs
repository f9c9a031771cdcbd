using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reviews;

/// <summary>One's own calendar feeds of this workspace: made, shown once, revoked.</summary>
[Needs(Permission.Enter)]
public sealed class CalendarModel(PartnersDb db, AccountsDb accounts, PortalOptions options) : PortalPage
{
    /// <summary>What is asked for.</summary>
    [BindProperty]
    public FeedForm Form { get; set; } = new();

    /// <summary>The address of the feed just made; shown in this answer and never again.</summary>
    public string? Address { get; private set; }

    /// <summary>One's feeds that may be read, the newest first.</summary>
    public IReadOnlyList<CalendarFeed> Feeds { get; private set; } = [];

    /// <summary>Programmes that may be asked for.</summary>
    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    /// <summary>The reader may see what a view shows.</summary>
    public bool May(FeedView view) => Me.May.Includes(CalendarFeed.NeededFor(view));

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    /// <summary>Makes one and shows its address.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var programme = Guid.TryParse(Form.View, out var id) ? Programmes.FirstOrDefault(one => one.Id == id)?.Id : null;
        var view = programme is not null ? FeedView.Programme : Form.View switch { nameof(FeedView.Milestones) => FeedView.Milestones, nameof(FeedView.Reviews) => FeedView.Reviews, nameof(FeedView.Mine) => FeedView.Mine, _ => (FeedView)0 };
        CalendarFeed? feed = null;
        var token = "";
        if (!ModelState.IsValid || !Ask(() => Rule.RequireAt("View", May(view), "feed.view")) || !Ask(() => feed = CalendarFeed.Make(view, programme, Feeds.Count, By, Now, out token))) return NotAccepted();
        db.Record(Act.FeedMade, "feed", feed!.Id, detail: view.ToString());
        await db.SaveChangesAsync(ct);
        accounts.Add(feed);
        await accounts.SaveChangesAsync(ct);
        Address = $"{options.BaseUrl.AbsoluteUri.TrimEnd('/')}/feeds/{token}.ics";
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Revokes one.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(Guid feed, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Feeds.FirstOrDefault(one => one.Id == feed) is not { } found) return NotFound();
        found.Revoke(Now);
        await accounts.SaveChangesAsync(ct);
        db.Record(Act.FeedRevoked, "feed", feed);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/calendar"));
    }

    async Task LoadAsync(CancellationToken ct)
    {
        var (me, here) = (By.PersonId, By.Workspace);
        Feeds = await accounts.Feeds.Where(feed => feed.PersonId == me && feed.Workspace == here && feed.RevokedAt == null).OrderByDescending(feed => feed.MadeAt).ToListAsync(ct);
        if (May(FeedView.Programme)) Programmes = await db.Set<Programme>().AsNoTracking().OrderByDescending(programme => programme.StartsOn).ThenBy(programme => programme.Number).ToListAsync(ct);
    }

    /// <summary>What a feed is to show.</summary>
    public sealed record FeedForm
    {
        /// <summary>The name of a view, or the id of a programme.</summary>
        [Required, StringLength(40), Display(Name = "feeds.view")]
        public string View { get; init; } = "";
    }
}
