using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Which organizations that rate consent that observers read the ratings, cycle by cycle.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ObserversModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The observers it is about.</summary>
    public IReadOnlyList<WorkspaceCode> Observers { get; private set; } = [];

    /// <summary>Shows who consents.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Consents for the officer's organization.</summary>
    [Needs(Permission.LeadAssessments)]
    [StepUp]
    public Task<IActionResult> OnPostAsync(Guid id, int cycle, CancellationToken ct) =>
        SaveAsync(id, cycle, Act.ObserversAdmitted, found => found.ConsentToObservers(Assessment, By, Now), ct);

    /// <summary>Takes the consent back.</summary>
    [Needs(Permission.LeadAssessments)]
    public Task<IActionResult> OnPostWithdrawAsync(Guid id, int cycle, CancellationToken ct) =>
        SaveAsync(id, cycle, Act.ObserversExcluded, found => found.WithdrawConsent(Assessment, By, Now), ct);

    async Task<IActionResult> SaveAsync(Guid id, int cycle, Act act, Action<Cycle> change, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Assessment.Cycles.FirstOrDefault(one => one.Number == cycle) is not { } found) return NotFound();
        if (!Ask(() => change(found))) return NotAccepted();
        Db.ChangeTracker.DetectChanges();
        if (Db.ChangeTracker.HasChanges())
        {
            Db.Record(act, "cycle", found.Id, Assessment.Originator);
            try
            {
                await Db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
            {
                // A colleague consented at the same moment: it is what was wanted.
            }
        }

        return Redirect(Url.Content($"~/assessments/{id}/observers"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is PartyRole.Observer) return false;
        await LoadConsentsAsync(ct);
        Observers = [.. Assessment.Parties.Where(party => party.EndedAt is null && party.Role is PartyRole.Observer).Select(party => party.Workspace).Order()];
        return true;
    }
}
