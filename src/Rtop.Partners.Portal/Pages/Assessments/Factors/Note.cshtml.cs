using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Factors;

/// <summary>Proposes how the discussion of a factor ends: agreed, or agreed to differ.</summary>
[Needs(Permission.RateAssessments)]
public sealed class NoteModel(PartnersDb db) : FactorPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string code, int? cycle, CancellationToken ct) => await LoadAsync(id, code, cycle, ct) ? Page() : NotFound();

    /// <summary>Proposes it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string code, int? cycle, CancellationToken ct)
    {
        if (!await LoadAsync(id, code, cycle, ct)) return NotFound();
        FactorNote? note = null;
        if (!ModelState.IsValid || !Ask(() => note = FactorNote.Propose(Assessment, Shown, Factor, Form.Accord!.Value, Form.Text.ReplaceLineEndings("\n"), By, Now))) return NotAccepted();
        Db.Add(note!);
        Db.Record(Act.FactorNoteProposed, "note", note!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect($"{FactorAddress}#note");
    }

    async Task<bool> LoadAsync(Guid id, string code, int? cycle, CancellationToken ct) => await FindFactorAsync(id, code, cycle, ct) && IsDiscussed;

    /// <summary>A note.</summary>
    public sealed record NoteForm
    {
        /// <summary>Agreed, or agreed to differ.</summary>
        [Required, Display(Name = "note.accord")]
        public Accord? Accord { get; init; }

        /// <summary>On what, or where the readings part.</summary>
        [Required, StringLength(FactorNote.TextMaxLength), Display(Name = "note.text")]
        public string Text { get; init; } = "";
    }
}
