using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Groups by the names they give themselves, and why the assessment speaks of them so.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class NamesModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    /// <summary>The notes that stand, by name.</summary>
    public IReadOnlyList<FramingNote> Notes { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Adds one.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Role is PartyRole.Observer) return NotFound();
        FramingNote? note = null;
        if (!ModelState.IsValid || !Ask(() => note = FramingNote.On(Assessment, Form.SelfName, Form.OtherNames ?? "", Form.UsedBy, Form.ContestedBy ?? "", Form.OurUse, By, Now))) return NotAccepted();
        Db.Add(note!);
        return await SaveAsync(Act.FramingNoted, note!, ct);
    }

    /// <summary>Takes one back.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, Guid note, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Role is PartyRole.Observer || Notes.FirstOrDefault(one => one.Id == note) is not { } found) return NotFound();
        ModelState.Clear();
        return Ask(() => found.Withdraw(Assessment, By, Now)) ? await SaveAsync(Act.FramingWithdrawn, found, ct) : NotAccepted();
    }

    async Task<IActionResult> SaveAsync(Act act, FramingNote note, CancellationToken ct)
    {
        Db.Record(act, "framing-note", note.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{Assessment.Id}/names"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Notes = await Db.Set<FramingNote>().Where(note => note.AssessmentId == id && note.EndedAt == null).OrderBy(note => note.SelfName).ThenBy(note => note.At).ToListAsync(ct);
        return true;
    }

    /// <summary>A note as typed.</summary>
    public sealed record NoteForm
    {
        /// <summary>The name that the group gives itself.</summary>
        [Required, StringLength(FramingNote.NameMaxLength), Display(Name = "framing.self-name")]
        public string SelfName { get; init; } = "";

        /// <summary>Names that others give it.</summary>
        [StringLength(FramingNote.TextMaxLength), Display(Name = "framing.other-names")]
        public string? OtherNames { get; init; }

        /// <summary>Who uses the category.</summary>
        [Required, StringLength(FramingNote.TextMaxLength), Display(Name = "framing.used-by")]
        public string UsedBy { get; init; } = "";

        /// <summary>Who contests it.</summary>
        [StringLength(FramingNote.TextMaxLength), Display(Name = "framing.contested-by")]
        public string? ContestedBy { get; init; }

        /// <summary>What our own use of it may do.</summary>
        [Required, StringLength(FramingNote.TextMaxLength), Display(Name = "framing.our-use")]
        public string OurUse { get; init; } = "";
    }
}
