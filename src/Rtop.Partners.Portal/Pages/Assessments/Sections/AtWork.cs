using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>Who else has a section open for writing: a colleague by name, another organization by its own (decision 0003).</summary>
public static class AtWork
{
    /// <summary>Who is at work on the sections of an assessment now, by section.</summary>
    public static async Task<ILookup<Guid, string>> FindAsync(PartnersDb db, Guid assessment, SignedIn me, Words words, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - Presence.Lasts;
        var mine = me.Officer.Id;
        var here = await db.Set<Presence>().AsNoTracking().Where(row => row.AssessmentId == assessment && row.SeenAt > since && row.OfficerId != mine).ToListAsync(ct);
        var colleagues = here.Where(row => row.Workspace == me.Workspace).Select(row => row.OfficerId).Distinct().ToList();
        var names = colleagues is [] ? [] : await db.Officers.Where(officer => colleagues.Contains(officer.Id)).Select(officer => new { officer.Id, officer.Person!.Name }).ToDictionaryAsync(officer => officer.Id, officer => officer.Name, ct);
        return here.Select(row => (row.SectionId, Name: names.GetValueOrDefault(row.OfficerId) ?? words.Acronym(row.Workspace))).Distinct().ToLookup(row => row.SectionId, row => row.Name);
    }
}
