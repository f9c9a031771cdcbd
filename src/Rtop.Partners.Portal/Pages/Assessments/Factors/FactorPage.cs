using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments.Factors;

/// <summary>A page about one factor of an open round.</summary>
public abstract class FactorPage(PartnersDb db) : OpenRoundPage(db)
{
    /// <summary>The factor.</summary>
    public Factor Factor { get; private set; } = null!;

    /// <summary>The notes on it, the last first.</summary>
    public IReadOnlyList<FactorNote> Notes { get; private set; } = [];

    /// <summary>Finds the factor in a cycle whose round is open. False: not there for this desk.</summary>
    protected async Task<bool> FindFactorAsync(Guid id, string code, int? cycle, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, cycle, ct) || Framework.Factors.FirstOrDefault(one => one.Code == code) is not { } found) return false;
        Factor = found;
        var shown = Shown.Id;
        Notes = await Db.Set<FactorNote>().Include(note => note.Assents).Where(note => note.CycleId == shown && note.Code == code).OrderByDescending(note => note.At).AsSplitQuery().ToListAsync(ct);
        return true;
    }

    /// <summary>The address of the factor's page.</summary>
    protected string FactorAddress => Url.Content($"~/assessments/{Assessment.Id}/factors/{Factor.Code}?cycle={Shown.Number}");
}
