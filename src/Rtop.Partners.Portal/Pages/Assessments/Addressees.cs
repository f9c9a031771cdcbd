using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Whom the reader may address in a comment: the other organizations on the file, and colleagues who read assessments. Nobody else is ever offered (P5).</summary>
/// <param name="Organizations">The organizations.</param>
/// <param name="Colleagues">The colleagues by name, at most <see cref="Mention.Most"/>.</param>
public sealed record Addressees(IReadOnlyList<WorkspaceCode> Organizations, IReadOnlyList<Officer> Colleagues)
{
    /// <summary>Looks them up.</summary>
    public static async Task<Addressees> FindAsync(PartnersDb db, Assessment assessment, SignedIn me, DateOnly today, CancellationToken ct)
    {
        var mine = me.Workspace;
        var officers = await db.Officers.AsNoTracking().Include(officer => officer.Person).Include(officer => officer.Duties)
            .Where(officer => officer.Workspace == mine && officer.PersonId != null && officer.Id != me.Officer.Id).AsSplitQuery().ToListAsync(ct);
        return new(
            [.. assessment.Parties.Where(party => party.EndedAt is null && party.Workspace != mine).Select(party => party.Workspace).Distinct().Order()],
            [.. officers.Where(officer => officer.May(today).Includes(Permission.ReadAssessments)).OrderBy(officer => officer.Person!.Name, StringComparer.CurrentCulture).Take(Mention.Most)]);
    }

    /// <summary>Addresses whom the form names. What is not among those offered is refused in the same words, whether it exists or not.</summary>
    public void Address(Comment comment, Assessment assessment, IEnumerable<string> chosen, DateOnly today)
    {
        foreach (var one in chosen)
        {
            if (Colleagues.FirstOrDefault(officer => one == $"{officer.Id}") is { } colleague) comment.Mention(colleague, today);
            else comment.Mention(assessment, Organizations.FirstOrDefault(code => code.Value == one));
        }
    }
}
