using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>Invites somebody to join the workspace, sends that once more, or takes it back. The link goes to the address and is shown to nobody here.</summary>
[Needs(Permission.AdministerPeople), StepUp]
public sealed class InviteModel(PartnersDb db, JoinLinks links, ISealing sealing) : PeoplePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Invites.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotAccepted();
        var (me, email) = (Me.Workspace, Form.Email.Trim());
        var standing = await Db.Set<JoinInvitation>().AsNoTracking().Where(one => one.Workspace == me && one.EndedAt == null).ToListAsync(ct);
        var posts = await Db.Officers.AsNoTracking().Include(one => one.Person).Where(one => one.Workspace == me && one.PersonId != null).ToListAsync(ct);
        JoinInvitation? invitation = null;
        if (!Ask(() =>
        {
            Rule.RequireAt("Email", !posts.Any(one => one.Serves(Today) && Same(one.Person!.Email, email)), "join.there-already");
            Rule.RequireAt("Email", !standing.Any(one => one.IsOpen(Today, Now) && Same(one.Email, email)), "join.stands-already");
            invitation = JoinInvitation.Send(By, email, Form.Title, Form.Standing, Form.ComesFrom, Form.Until, Form.Duties, Today, Now, sealing);
        })) return NotAccepted();
        await SendAsync(invitation!, Form.Language, ct);
        return Redirect(Url.Content("~/people?done=true"));
    }

    /// <summary>Sends a new invitation in the place of one that stands or ran out: the old link is void.</summary>
    public async Task<IActionResult> OnPostAgainAsync(Guid invitation, CancellationToken ct)
    {
        if (await FindInvitationAsync(invitation, ct) is not { } old) return NotFound();
        ModelState.Clear();
        JoinInvitation? again = null;
        if (!Ask(() => (again = JoinInvitation.Send(By, old.Email, old.Title, old.Standing, old.ComesFrom, old.Until, old.Duties, Today, Now, sealing)).Replace(old, By, Today, Now)))
        {
            Form = new() { Email = old.Email, Title = old.Title, Standing = old.Standing, ComesFrom = old.ComesFrom, Until = old.Until, Duties = [.. old.Duties] };
            return NotAccepted();
        }

        Db.Record(Act.JoiningWithdrawn, "join-invitation", old.Id);
        await SendAsync(again!, null, ct);
        await links.VoidAsync(old.Id, ct);
        return Redirect(Url.Content("~/people?done=true"));
    }

    /// <summary>Takes one back.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(Guid invitation, CancellationToken ct)
    {
        if (await FindInvitationAsync(invitation, ct) is not { } found) return NotFound();
        ModelState.Clear();
        if (!Ask(() => found.Withdraw(By, Today, Now))) return NotAccepted();
        Db.Record(Act.JoiningWithdrawn, "join-invitation", found.Id);
        await Db.SaveChangesAsync(ct);
        await links.VoidAsync(found.Id, ct);
        return Redirect(Url.Content("~/people?done=true"));
    }

    async Task SendAsync(JoinInvitation invitation, string? language, CancellationToken ct)
    {
        Db.Add(invitation);
        Db.Record(Act.OfficerInvited, "join-invitation", invitation.Id);
        await links.SendAsync(Db, invitation, Me.Place!, LanguageChoice.IsSupported(language ?? "") ? language : null, ct);
    }

    Task<JoinInvitation?> FindInvitationAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Workspace;
        return Db.Set<JoinInvitation>().SingleOrDefaultAsync(one => one.Id == id && one.Workspace == me && one.By == me && one.EndedAt == null, ct);
    }

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>An invitation as typed.</summary>
    public sealed record InviteForm
    {
        /// <summary>E-mail address.</summary>
        [Required, EmailAddress, StringLength(254), Display(Name = "sign-in.email")]
        public string Email { get; init; } = "";

        /// <summary>Title of the post.</summary>
        [Required, StringLength(Officer.TitleMaxLength), Display(Name = "people.post")]
        public string Title { get; init; } = "";

        /// <summary>How the officer will belong to the organization.</summary>
        [Display(Name = "people.standing")]
        public Standing Standing { get; init; } = Standing.Staff;

        /// <summary>Where a liaison officer or guest comes from.</summary>
        [StringLength(JoinInvitation.ComesFromMaxLength), Display(Name = "people.comes-from")]
        public string? ComesFrom { get; init; }

        /// <summary>The last day of the post.</summary>
        [Display(Name = "people.until")]
        public DateOnly? Until { get; init; }

        /// <summary>The duties.</summary>
        [Display(Name = "people.duties")]
        public List<Duty> Duties { get; init; } = [];

        /// <summary>Language of the mail; null: the workspace's.</summary>
        [StringLength(2), Display(Name = "people.language")]
        public string? Language { get; init; }
    }
}
