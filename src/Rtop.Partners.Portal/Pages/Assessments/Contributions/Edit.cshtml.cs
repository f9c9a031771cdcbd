using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.Assessments.Editions;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Contributions;

/// <summary>Enters or changes what one's own organization did.</summary>
[Needs(Permission.CommentOnAssessments)]
public sealed class EditModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public EntryForm Form { get; set; } = new();

    /// <summary>The entry that is changed; null for a new one.</summary>
    public Contribution? Entry { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? entry, CancellationToken ct)
    {
        if (!await LoadAsync(id, entry, ct)) return NotFound();
        if (Entry is { } there) Form = new() { What = there.What, From = there.From, Until = there.Until, ShownBy = there.ShownBy, Unnamed = there.Unnamed, Seen = there.Revision };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? entry, CancellationToken ct)
    {
        if (!await LoadAsync(id, entry, ct)) return NotFound();
        try
        {
            if (!ModelState.IsValid || Credits("Form_What", Form.What, Entry?.What ?? "") || !Ask(Keep)) return NotAccepted();
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception conflict) when (conflict is StaleRevision or DbUpdateConcurrencyException)
        {
            // A colleague changed it: what was typed stays in the form, what stands is shown beside it, and saving again is a choice.
            Db.ForgetChanges();
            if (!await LoadAsync(id, entry, ct)) return NotFound();
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.What", T["contribution.changed-meanwhile", Entry!.What]);
            Form = Form with { Seen = Entry.Revision };
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/assessments/{id}/contributions#c-{Entry!.Id}"));
    }

    void Keep()
    {
        var typed = new ContributionEntry(Form.What.ReplaceLineEndings("\n"), Form.From!.Value, Form.Until, Form.ShownBy, Form.Unnamed);
        if (Entry is { } there)
        {
            there.Revise(Assessment, typed, Form.Seen, By, Now);
            Db.Record(Act.ContributionRevised, "contribution", there.Id, Assessment.Originator);
            return;
        }

        Entry = Contribution.Enter(Assessment, typed, By, Now);
        Db.Add(Entry);
        Db.Record(Act.ContributionEntered, "contribution", Entry.Id, Assessment.Originator);
    }

    async Task<bool> LoadAsync(Guid id, Guid? entry, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        if (entry is null) return true;
        Entry = (await Db.ContributionsOfAsync(Assessment, ct)).Find(there => there.Id == entry && there.Workspace == Me.Workspace);
        return Entry is not null;
    }

    /// <summary>A contribution as typed.</summary>
    public sealed record EntryForm
    {
        /// <summary>What was done.</summary>
        [Required, StringLength(Contribution.WhatMaxLength), Display(Name = "contribution.what")]
        public string What { get; init; } = "";

        /// <summary>The day, or the first.</summary>
        [Required, Display(Name = "contribution.from")]
        public DateOnly? From { get; init; }

        /// <summary>The last day.</summary>
        [Display(Name = "contribution.until")]
        public DateOnly? Until { get; init; }

        /// <summary>What shows it.</summary>
        [Required, StringLength(Contribution.ShownByMaxLength), Display(Name = "contribution.shown-by")]
        public string ShownBy { get; init; } = "";

        /// <summary>Not named in print.</summary>
        [Display(Name = "contribution.unnamed")]
        public bool Unnamed { get; init; }

        /// <summary>The state that the officer saw.</summary>
        public int Seen { get; init; }
    }
}
