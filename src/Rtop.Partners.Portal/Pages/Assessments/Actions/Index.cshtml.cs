using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Actions;

/// <summary>What the organizations did, do or propose to do, by pillar, each in its own words.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The actions by pillar, the latest first.</summary>
    public ILookup<Pillar, ActionOnFile> Entries { get; private set; } = Enumerable.Empty<ActionOnFile>().ToLookup(entry => entry.Pillar);

    /// <summary>How many there are under each.</summary>
    public IReadOnlyDictionary<Pillar, int> Balance => ActionOnFile.Balance(Entries.SelectMany(pillar => pillar).Select(entry => (entry.Pillar, entry.State)));

    /// <summary>The reader may enter what its organization does.</summary>
    public bool MayEnter => Role is not PartyRole.Observer && Me.May.Includes(Permission.WriteAssessments);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Entries = (await Db.Set<ActionOnFile>().AsNoTracking().Where(entry => entry.AssessmentId == id).OrderByDescending(entry => entry.Day).ThenBy(entry => entry.Workspace).ThenBy(entry => entry.ChangedAt).ToListAsync(ct)).ToLookup(entry => entry.Pillar);
        return Page();
    }

    /// <summary>How many actions a file has under each pillar.</summary>
    public static async Task<IReadOnlyDictionary<Pillar, int>> BalanceAsync(PartnersDb db, Guid assessment, CancellationToken ct) => ActionOnFile.Balance(
        (await db.Set<ActionOnFile>().Where(entry => entry.AssessmentId == assessment).Select(entry => new { entry.Pillar, entry.State }).ToListAsync(ct)).Select(entry => (entry.Pillar, entry.State)));
}
