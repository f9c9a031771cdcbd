using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>The register: who was told what and when, acknowledged, answered, and how long it took (FEATURES 2.7).</summary>
[Needs(Permission.ReadWarnings)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    /// <summary>One line: a warning and one recipient of it.</summary>
    public sealed record Row(Warning Warning, WarningRecipient Recipient, WarningClock Clock)
    {
        /// <summary>Something was or is late.</summary>
        public bool IsLate => Clock.IsAcknowledgementLate || Clock.IsResponseLate;
    }

    /// <summary>Sent or received; all where empty.</summary>
    [BindProperty(SupportsGet = true, Name = "way")]
    public string? Way { get; set; }

    /// <summary>How far the recipient has come; all where empty.</summary>
    [BindProperty(SupportsGet = true, Name = "standing")]
    public WarningStanding? Standing { get; set; }

    /// <summary>Only those of which something is late.</summary>
    [BindProperty(SupportsGet = true, Name = "late")]
    public bool Late { get; set; }

    /// <summary>The last first; of one warning in the order of its recipients.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Drafts that were not sent yet.</summary>
    public IReadOnlyList<WarningDraft> Drafts { get; private set; } = [];

    /// <summary>Something was asked for that narrows the list.</summary>
    public bool IsFiltered => !string.IsNullOrEmpty(Way) || Standing is not null || Late;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var me = Me.Workspace;
        if (Me.May.Includes(Permission.DraftWarnings)) Drafts = await db.Set<WarningDraft>().AsNoTracking().Where(draft => draft.Originator == me && draft.ClosedAt == null).OrderByDescending(draft => draft.At).ToListAsync(ct);
    }

    /// <summary>Hands out what is shown. By POST only: a link that somebody sends starts no export.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostCsvAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        foreach (var warning in Rows.Select(row => row.Warning).Distinct()) db.Record(Act.WarningsExported, "warning", warning.Id, warning.Originator);
        if (Rows.Count == 0) db.Record(Act.WarningsExported, "warning", null);
        await db.SaveChangesAsync(ct);
        var strictest = Rows.Select(row => row.Warning.Label).DefaultIfEmpty().Max();
        var owners = Rows.Where(row => row.Warning.Label == strictest).Select(row => row.Warning.Originator).DefaultIfEmpty(Me.Workspace).Distinct().Order();
        var lines = Rows.Select(row => WarningsCsv.LineOf(row, row.Warning.Originator == Me.Workspace, Words)).ToAsyncEnumerable();
        return new WrittenFile("text/csv; charset=utf-8", MarkedFile.NameOf("warnings", strictest, owners, "csv"), to => MilestoneCsv.WriteAsync(to, WarningsCsv.Columns, lines, ct));
    }

    async Task LoadAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        var warnings = await db.Set<Warning>().AsNoTracking().Include(row => row.Recipients).ThenInclude(row => row.Acknowledgement).Include(row => row.Recipients).ThenInclude(row => row.Responses)
            .Include(row => row.Notes).Include(row => row.StandDown).OrderByDescending(row => row.SentAt).AsSplitQuery().ToListAsync(ct);
        // Who else received it is no line of a recipient's register, even where it may be seen: what they did with it is not its to know.
        Rows = [.. warnings.SelectMany(warning => warning.Recipients.Where(one => warning.Originator == me || one.Workspace == me).OrderBy(one => one.Number), (warning, one) => new Row(warning, one, warning.ClockOf(one, Now)))
            .Where(row => (Way is not "sent" || row.Warning.Originator == me) && (Way is not "received" || row.Warning.Originator != me) && (Standing is null || row.Clock.Standing == Standing) && (!Late || row.IsLate))];
    }
}
