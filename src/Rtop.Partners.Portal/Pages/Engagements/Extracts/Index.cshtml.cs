using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Extracts;

/// <summary>Extracts of a file, and what joint files asked the organization for.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements)]
public sealed class IndexModel(PartnersDb db, ISealing sealing, IDatabase database, ILogger<IndexModel> log) : ExtractPage(db, sealing, log)
{
    /// <summary>An extract as it stands; the day on which it left, if it did.</summary>
    public sealed record Row(Extract Extract, ExtractText Text, bool IsApproved, DateOnly? LeftOn);

    /// <summary>Extracts by number, the last first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        await KeepReadingAsync(null, ct);
        return Page();
    }

    /// <summary>Answers a request that nothing is available.</summary>
    public async Task<IActionResult> OnPostDeclineAsync(Guid id, Guid request, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Requests.FirstOrDefault(one => one.Id == request) is not { } asked) return NotFound();
        if (!Ask(() => Db.Add(asked.Decline(By, Today)))) return NotAccepted();
        Db.RecordDay(Act.ConfidenceAnswered, "confidence-request", request, asked.Workspace);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // A colleague answered at the same moment: what stands is shown.
            Db.ForgetChanges();
        }

        return Redirect(Url.Content($"~/engagements/{id}/extracts"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindForTeamAsync(id, ct)) return false;
        var extracts = await Db.Set<Extract>().Include(one => one.Versions).Include(one => one.Approvals).AsSplitQuery().Where(one => one.EngagementId == id).OrderByDescending(one => one.Number).ToListAsync(ct);
        var texts = extracts.ToDictionary(one => one.Id, one => one.Last.TextBy(Sealing));
        var contributions = texts.Values.Select(text => text.Contribution).ToList();
        var left = await Db.Set<ConfidentialContribution>().Where(one => contributions.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.GivenOn, ct);
        Rows = [.. extracts.Select(one => new Row(one, texts[one.Id], one.IsApproved(Sealing), left.TryGetValue(texts[one.Id].Contribution, out var day) ? day : null))];
        return true;
    }
}
