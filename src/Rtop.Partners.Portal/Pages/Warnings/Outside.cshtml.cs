using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>What somebody outside did with a warning, written down by who warned: they have no desk here.</summary>
[Needs(Permission.SendWarnings)]
public sealed class OutsideModel(PartnersDb db) : WarningPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public OutsideForm Form { get; set; } = new();

    /// <summary>Whom it is about.</summary>
    public WarningRecipient Recipient { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid recipient, CancellationToken ct) => await FindAsync(id, recipient, ct) ? Page() : NotFound();

    /// <summary>Keeps it: an acknowledgement alone, or an answer.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid recipient, CancellationToken ct)
    {
        if (!await FindAsync(id, recipient, ct)) return NotFound();
        var at = MomentOf(Form.On, Form.Time);
        return Form.Answer is { } answer
            ? await SaveAsync(Act.WarningAnswered, () => Recipient.Respond(answer, (Form.Words ?? "").ReplaceLineEndings("\n"), By, at, Now), Here(), ct)
            : await SaveAsync(Act.WarningAcknowledged, () => Recipient.Acknowledge(By, at, Now), Here(), ct);
    }

    async Task<bool> FindAsync(Guid id, Guid recipient, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !IsSender || Warning.Recipients.Find(one => one.Id == recipient && one.Workspace is null) is not { } found) return false;
        Recipient = found;
        return true;
    }

    /// <summary>What became of it, as typed.</summary>
    public sealed record OutsideForm
    {
        /// <summary>What they do; null where they acknowledged and no more.</summary>
        public WarningAnswer? Answer { get; init; }

        /// <summary>In their words.</summary>
        public string? Words { get; init; }

        /// <summary>On which day.</summary>
        public DateOnly? On { get; init; }

        /// <summary>At what time.</summary>
        public TimeOnly? Time { get; init; }
    }
}
