using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>A co-lead asks to open the round before all have submitted; it opens when every co-lead has asked.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class OpenRoundModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>Co-leads that have not asked yet, this one apart.</summary>
    public IReadOnlyList<WorkspaceCode> OtherLeads { get; private set; } = [];

    /// <summary>This co-lead has asked already.</summary>
    public bool Asked { get; private set; }

    /// <summary>Says what would happen.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (!Ask(() => Cycle!.AskToOpen(Assessment, By, Now))) return NotAccepted();

        await using var transaction = await Db.Database.BeginTransactionAsync(ct);
        Db.Record(Act.RoundOpeningAsked, "cycle", Cycle!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        await Db.Entry(Cycle).Collection(cycle => cycle.Openings).LoadAsync(ct);
        await Db.Entry(Cycle).Reference(cycle => cycle.Reveal).LoadAsync(ct);
        if (Cycle.RevealIfDue(Assessment, By, Now))
        {
            Db.Record(Act.RatingsRevealed, "cycle", Cycle.Id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}/ratings"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is not PartyRole.CoLead || Cycle is not { ClosedOn: null, Reveal: null } cycle) return false;
        Asked = cycle.Openings.Any(opening => opening.Workspace == Me.Workspace);
        OtherLeads = [.. Assessment.Scorers.Where(party => party.Role is PartyRole.CoLead && party.Workspace != Me.Workspace && cycle.Openings.All(opening => opening.Workspace != party.Workspace)).Select(party => party.Workspace).Order()];
        return true;
    }
}
