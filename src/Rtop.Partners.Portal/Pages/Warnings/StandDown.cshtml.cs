using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>Stands a warning down.</summary>
[Needs(Permission.SendWarnings)]
public sealed class StandDownModel(PartnersDb db) : WarningPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public StandDownForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) && IsSender ? Page() : NotFound();

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) =>
        await LoadAsync(id, ct) && IsSender ? await SaveAsync(Act.WarningStoodDown, () => Warning.End((Form.Reason ?? "").ReplaceLineEndings("\n"), By, Now), Here(), ct) : NotFound();

    /// <summary>A stand-down as typed.</summary>
    public sealed record StandDownForm
    {
        /// <summary>Why.</summary>
        public string? Reason { get; init; }
    }
}
