using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>Who was told when (FEATURES 2.8): the time of release for each, how much later than the first, and why. Here more recipients are added.</summary>
[Needs(Permission.SendWarnings)]
public sealed class DistributionModel(PartnersDb db) : WarningPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public DistributionForm Form { get; set; } = new();

    /// <summary>Recipients in the order in which they were told.</summary>
    public IEnumerable<WarningRecipient> InOrder => Warning.Recipients.OrderBy(one => one.ToldAt).ThenBy(one => one.Number);

    /// <summary>Workspaces that were not told.</summary>
    public IEnumerable<Workspace> Untold => Me.Workspaces.Where(workspace => workspace.Code != Me.Workspace && Warning.Recipients.All(one => one.Workspace != workspace.Code));

    /// <summary>Why somebody was told later; null for who was told first.</summary>
    public DistributionNote? NoteOf(WarningRecipient recipient) => Warning.Notes.Find(note => note.RecipientId == recipient.Id);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) && IsSender ? Page() : NotFound();

    /// <summary>Sends it to one more workspace.</summary>
    [StepUp]
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => AddAsync(id, Act.WarningRecipientAdded, () =>
    {
        Rule.RequireAt("Workspace", Me.Workspaces.Any(workspace => workspace.Code.Value == Form.Workspace), "assessment.organization-unknown", Form.Workspace);
        return Warning.AddRecipient(WorkspaceCode.Of(Form.Workspace!), Form.Reason ?? "", By, Now);
    }, ct);

    /// <summary>Writes down that somebody outside was told too.</summary>
    public Task<IActionResult> OnPostOutsideAsync(Guid id, CancellationToken ct) => AddAsync(id, Act.WarningRecipientAdded, () =>
        Warning.AddRecipient(new(Form.Name ?? "", Form.Means ?? ""), MomentOf(Form.ToldOn, Form.Time), Form.Reason ?? "", By, Now), ct);

    /// <summary>Writes down who was not told.</summary>
    public Task<IActionResult> OnPostLeftOutAsync(Guid id, CancellationToken ct) => AddAsync(id, Act.WarningLeftOut, () => Warning.LeaveOut(Form.LeftOut ?? "", Form.LeftOutReason ?? "", By, Now), ct);

    async Task<IActionResult> AddAsync(Guid id, Act act, Func<object> add, CancellationToken ct) =>
        await LoadAsync(id, ct) && IsSender ? await SaveAsync(act, add, Here("distribution"), ct) : NotFound();

    /// <summary>One more recipient, or one left out, as typed.</summary>
    public sealed record DistributionForm
    {
        /// <summary>The workspace.</summary>
        public string? Workspace { get; init; }

        /// <summary>Who, outside.</summary>
        public string? Name { get; init; }

        /// <summary>By which means.</summary>
        public string? Means { get; init; }

        /// <summary>On which day.</summary>
        public DateOnly? ToldOn { get; init; }

        /// <summary>At what time.</summary>
        public TimeOnly? Time { get; init; }

        /// <summary>Why later than the first.</summary>
        public string? Reason { get; init; }

        /// <summary>Who was not told.</summary>
        public string? LeftOut { get; init; }

        /// <summary>Why.</summary>
        public string? LeftOutReason { get; init; }
    }
}
