using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>What is published of a programme, for whoever reads IATI: the same for everybody, also for its own sides.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class IatiModel(PartnersDb db) : PortalPage
{
    /// <summary>Hands it out, milestone by milestone.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var programme = await db.Set<Programme>().AsNoTracking().Include(one => one.Clusters)
            .SingleOrDefaultAsync(one => one.Id == id && one.PublishedAt != null && one.Label == HandlingLabel.Public, ct);
        if (programme is null) return NotFound();
        db.Record(Act.ProgrammeExchanged, "programme", id, programme.Originator);
        await db.SaveChangesAsync(ct);

        // Its sides see more than what is published; none of that is asked for.
        var published = db.Set<Milestone>().AsNoTracking().Where(step => step.ProgrammeId == id && step.Publication != null && step.Label == HandlingLabel.Public).OrderBy(step => step.Code);
        var steps = await published.Select(step => new IatiStep(step.Code, step.ClusterId, step.FirstLead, step.SecondLead)).ToListAsync(ct);
        var shown = published.Select(step => step.Id);
        var indicators = (await db.Set<ResultIndicator>().AsNoTracking().Where(one => one.ProgrammeId == id && one.EndedAt == null && shown.Contains(one.MilestoneId)).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(ct)).ToLookup(one => one.MilestoneId);
        Response.ContentType = "application/xml; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{programme.Reference}-iati-L0-PUBLIC-{programme.Originator.Value.ToUpperInvariant()}.xml\"";
        // One file for all languages: what stands in the plan is not translated either.
        using var spoken = LanguageChoice.Speak("en");
        await using var xml = XmlWriter.Create(Response.Body, new() { Async = true, Encoding = new UTF8Encoding(false), Indent = true });
        var file = new IatiFile(xml, programme, steps, TodayIn(programme.Zone), T, Words);
        await file.BeginAsync(Now);
        await foreach (var step in published.Include(step => step.Publication).AsAsyncEnumerable().WithCancellation(ct)) await file.WriteAsync(step, indicators[step.Id]);
        await file.EndAsync();
        return new EmptyResult();
    }
}
