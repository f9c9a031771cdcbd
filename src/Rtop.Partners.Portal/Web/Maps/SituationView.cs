using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web.Maps;

/// <summary>Situations and the links between them, as far as the reader may know of both ends: what the map draws and the tables beside it say.</summary>
/// <param name="Situations">By country and area.</param>
/// <param name="Links">Numbered as on the map; those that are not there any more last.</param>
/// <param name="Files">The files that they belong to.</param>
/// <param name="Map">The map; null where no country has an outline.</param>
public sealed record SituationView(IReadOnlyList<Situation> Situations, IReadOnlyList<SituationView.Line> Links, IReadOnlyDictionary<Guid, SituationView.File> Files, SituationMap? Map)
{
    /// <summary>A file by its names.</summary>
    public sealed record File(Guid Id, WorkspaceCode Originator, int Number, string Title, HandlingLabel Label);

    /// <summary>A link with its ends and its number.</summary>
    public sealed record Line(int Number, SituationLink Link, Situation First, Situation Other);

    /// <summary>Countries that have no outline.</summary>
    public IEnumerable<string> Undrawn => Situations.Select(one => one.Country).Distinct().Where(country => Map?.Marks.All(mark => mark.Country != country) ?? true);

    /// <summary>Reads what is to be shown: those situations, the links that touch them, and the situations at the other ends.</summary>
    public static async Task<SituationView> OfAsync(PartnersDb db, Outlines outlines, List<Situation> situations, CancellationToken ct)
    {
        var ids = situations.ConvertAll(one => one.Id);
        var links = await db.Set<SituationLink>().AsNoTracking().Include(link => link.Statements).Where(link => ids.Contains(link.SituationId) || ids.Contains(link.OtherId)).OrderBy(link => link.At).ToListAsync(ct);
        var beyond = links.SelectMany(link => (Guid[])[link.SituationId, link.OtherId]).Except(ids).ToList();
        if (beyond.Count > 0) situations = [.. situations, .. await db.Set<Situation>().AsNoTracking().Where(one => beyond.Contains(one.Id)).ToListAsync(ct)];
        var fileIds = situations.Select(one => one.AssessmentId).Distinct().ToList();
        var files = await db.Assessments.AsNoTracking().Where(file => fileIds.Contains(file.Id)).Select(file => new File(file.Id, file.Originator, file.Number, file.Title, file.Label)).ToDictionaryAsync(file => file.Id, ct);

        var known = situations.ToDictionary(one => one.Id);
        List<Line> lines = [.. links.OrderByDescending(link => link.Stands).ThenBy(link => known[link.SituationId].Country, StringComparer.Ordinal).ThenBy(link => link.Kind)
            .Select((link, at) => new Line(at + 1, link, known[link.SituationId], known[link.OtherId]))];
        var map = SituationMap.Of(outlines, [.. situations.Select(one => one.Country).Distinct()], [.. lines.Where(line => line.Link.Stands).Select(Mapped)]);
        return new([.. situations.OrderBy(one => one.Country, StringComparer.Ordinal).ThenBy(one => one.Area, StringComparer.CurrentCulture)], lines, files, map);
    }

    // Every way and the greatest strength that somebody says; that they differ is drawn too.
    static MappedLink Mapped(Line line)
    {
        var said = line.Link.Last.Where(one => one.Strength is not LinkStrength.None).ToList();
        var known = said.Where(one => one.Strength is not LinkStrength.Unknown).Select(one => one.Strength).DefaultIfEmpty(LinkStrength.Unknown).Max();
        return new(line.Number, line.First.Country, line.Other.Country, said.Exists(one => one.Direction is not LinkDirection.Inward), said.Exists(one => one.Direction is not LinkDirection.Outward), known, line.Link.IsDisputed);
    }
}
