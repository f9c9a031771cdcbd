using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>Changes a colleague's post: its title, and how long somebody stays who is there for a time.</summary>
[Needs(Permission.AdministerPeople), StepUp]
public sealed class PostModel(PartnersDb db, ISealing sealing) : PeoplePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PostForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] Guid id, CancellationToken ct)
    {
        if (!await FindStandingAsync(id, ct)) return NotFound();
        Form = new() { Title = Officer.Title, Until = Officer.Until };
        return Page();
    }

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] Guid id, CancellationToken ct)
    {
        if (!await FindStandingAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Officer.Rename(By, Form.Title, Today, sealing))) return NotAccepted();
        if (Officer.Standing is not Standing.Staff && Form.Until != Officer.Until && !Ask(() => Officer.Prolong(By, Form.Until ?? DateOnly.MinValue, Today, Now, sealing))) return NotAccepted();
        Db.Record(Act.OfficerChanged, "officer", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/people/{id}?done=true"));
    }

    async Task<bool> FindStandingAsync(Guid id, CancellationToken ct) => await FindToChangeAsync(id, ct) && Officer.LeftAt is null;

    /// <summary>A post as typed.</summary>
    public sealed record PostForm
    {
        /// <summary>Title.</summary>
        [Required, StringLength(Officer.TitleMaxLength), Display(Name = "people.post")]
        public string Title { get; init; } = "";

        /// <summary>Last day of somebody who is there for a time.</summary>
        [Display(Name = "people.until")]
        public DateOnly? Until { get; init; }
    }
}
