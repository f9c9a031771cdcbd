using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Practices;

/// <summary>A practice card: what worked, under which conditions, where it could be repeated and whom to ask.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ReadModel(PartnersDb db) : PracticePage(db)
{
    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>Opens it to every workspace.</summary>
    [Needs(Permission.LeadProgrammes)]
    [StepUp]
    public async Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !MayOpen) return NotFound();
        if (!Ask(() => Card.Open(By, Now))) return NotAccepted();
        Db.Record(Act.PracticeOpened, "practice", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/practices/{id}"));
    }
}
