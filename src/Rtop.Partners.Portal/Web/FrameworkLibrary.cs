using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Web;

/// <summary>Frameworks as read from their registered documents. A version never changes, so each is read once.</summary>
public sealed class FrameworkLibrary
{
    readonly ConcurrentDictionary<(string, string), FrameworkContent> read = new();

    /// <summary>The framework of a running assessment.</summary>
    public async Task<FrameworkContent> GetAsync(PartnersDb db, string id, string version, CancellationToken ct) =>
        read.TryGetValue((id, version), out var known) ? known : read[(id, version)] = FrameworkContent.Read(
            await db.Frameworks.Where(framework => framework.Id == id && framework.Version == version).Select(framework => framework.Document).SingleAsync(ct));

    /// <summary>All registered frameworks, for a new assessment.</summary>
    public async Task<IReadOnlyList<FrameworkContent>> AllAsync(PartnersDb db, CancellationToken ct)
    {
        List<FrameworkContent> all = [];
        foreach (var key in await db.Frameworks.OrderBy(framework => framework.Id).ThenBy(framework => framework.Version).Select(framework => new { framework.Id, framework.Version }).ToListAsync(ct))
            all.Add(await GetAsync(db, key.Id, key.Version, ct));
        return all;
    }
}
