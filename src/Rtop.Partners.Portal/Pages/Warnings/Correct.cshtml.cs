using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>Corrects a warning that was sent, by adding.</summary>
[Needs(Permission.SendWarnings)]
public sealed class CorrectModel(PartnersDb db) : WarningPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public CorrectionForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) && IsSender ? Page() : NotFound();

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) =>
        await LoadAsync(id, ct) && IsSender ? await SaveAsync(Act.WarningCorrected, () => Warning.Correct((Form.Text ?? "").ReplaceLineEndings("\n"), By, Now), Here(), ct) : NotFound();

    /// <summary>A correction as typed.</summary>
    public sealed record CorrectionForm
    {
        /// <summary>What is to be read instead.</summary>
        public string? Text { get; init; }
    }
}
