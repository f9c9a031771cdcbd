using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>The first custodian asks. What is typed is kept sealed as it is; whether there is such a note is not looked up.</summary>
[Needs(Permission.BreakGlass)]
public sealed class AskModel(PartnersDb db, ISealing sealing, ILogger<AskModel> log) : BreakGlassPage(db, sealing, log)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AskForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public Task OnGetAsync(CancellationToken ct) => LoadColleaguesAsync(ct);

    /// <summary>Asks.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadColleaguesAsync(ct);
        EmergencyRequest? request = null;
        if (!ModelState.IsValid || !Ask(() => request = EmergencyRequest.Ask(Form.Reference, Form.Note!.Value, Form.Reason.ReplaceLineEndings("\n"), Colleagues, Sealing, By, Today, Now))) return NotAccepted();
        Db.Add(request!);
        Db.Record(Act.EmergencyAsked, "break-glass", request!.Id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/break-glass/{request.Id}"));
    }

    /// <summary>A request as typed.</summary>
    public sealed record AskForm
    {
        /// <summary>Reference of the file.</summary>
        [Required, StringLength(EmergencyAsking.ReferenceMaxLength), Display(Name = "emergency.reference")]
        public string Reference { get; init; } = "";

        /// <summary>Number of the note.</summary>
        [Required, Range(1, EmergencyAsking.NoteMax), Display(Name = "emergency.note")]
        public int? Note { get; init; }

        /// <summary>Why.</summary>
        [Required, StringLength(EmergencyAsking.ReasonMaxLength, MinimumLength = EmergencyAsking.ReasonMinLength), Display(Name = "emergency.reason")]
        public string Reason { get; init; } = "";
    }
}
