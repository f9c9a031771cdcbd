using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Search;

/// <summary>
/// Finds words and references in what a desk may read. The database gives ids by its own walls; each is then read once more through the filters
/// of the program, so that a fault in either shows nothing. Groups that the duties do not open are not asked for.
/// </summary>
sealed partial class Finder(PartnersDb db, IDatabase database, PermissionSet may)
{
    /// <summary>Most that is shown of a group.</summary>
    public const int Most = 20;

    /// <summary>Records whose reference is typed, or begins so. A reference counts in one workspace, so there may be one of each.</summary>
    public async Task<IReadOnlyList<Found>> ByReferenceAsync(string typed, CancellationToken ct)
    {
        if (Reference().Match(typed) is not { Success: true } match) return await ByCodeAsync(typed, ct);
        // JA-00 are those from JA-0000 to JA-0099.
        var (digits, width) = (match.Groups[2].Value, match.Groups[1].Value.ToUpperInvariant() is "JA" or "PR" ? 4 : 2);
        var (from, until) = (Number(digits, width, '0'), Number(digits, width, '9'));
        return match.Groups[1].Value.ToUpperInvariant() switch
        {
            "JA" when may.Includes(Permission.ReadAssessments) => await AssessmentsAsync(db.Assessments.Where(row => row.Number >= from && row.Number <= until), ct),
            "PR" when may.Includes(Permission.ReadProgrammes) => await ProgrammesAsync(db.Set<Programme>().Where(row => row.Number >= from && row.Number <= until), ct),
            "RT" when may.Includes(Permission.ReadRoundtables) => await RoundtablesAsync(db.Set<Roundtable>().Where(row => row.Number >= from && row.Number <= until), ct),
            "W" when may.Includes(Permission.ReadWarnings) => await WarningsAsync(db.Set<Warning>().Where(row => row.Number >= from && row.Number <= until), ct),
            _ => [],
        };
    }

    /// <summary>What holds the words, by groups, the best first; one more than is shown where there are more.</summary>
    public async Task<IReadOnlyList<Found>> ByWordsAsync(string typed, CancellationToken ct)
    {
        List<Searched> among = [];
        if (may.Includes(Permission.ReadAssessments)) among.AddRange([Searched.Assessments, Searched.Sections]);
        if (may.Includes(Permission.ReadProgrammes)) among.AddRange([Searched.Programmes, Searched.Milestones]);
        if (may.Includes(Permission.ReadRoundtables)) among.Add(Searched.Roundtables);
        if (may.Includes(Permission.ReadWarnings)) among.Add(Searched.Warnings);

        await db.Database.OpenConnectionAsync(ct);
        List<Found> all = [];
        try
        {
            var hits = await database.SearchAsync(db.Database.GetDbConnection(), typed, among, Most + 1, ct);
            foreach (var group in hits.GroupBy(hit => hit.What))
            {
                var ids = group.Select(hit => hit.Id).ToList();
                var read = (group.Key switch
                {
                    Searched.Assessments => await AssessmentsAsync(db.Assessments.Where(row => ids.Contains(row.Id)), ct),
                    Searched.Sections => await SectionsAsync(ids, ct),
                    Searched.Programmes => await ProgrammesAsync(db.Set<Programme>().Where(row => ids.Contains(row.Id)), ct),
                    Searched.Milestones => await MilestonesAsync(db.Set<Milestone>().Where(row => ids.Contains(row.Id)), ct),
                    Searched.Roundtables => await RoundtablesAsync(db.Set<Roundtable>().Where(row => ids.Contains(row.Id)), ct),
                    _ => await WarningsAsync(db.Set<Warning>().Where(row => ids.Contains(row.Id)), ct),
                }).ToDictionary(found => found.Id);
                all.AddRange(group.Where(hit => read.ContainsKey(hit.Id)).Select(hit => read[hit.Id]));
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        all.AddRange(await PeopleAsync(typed, ct));
        return all;
    }

    // A milestone's code is its plan's own, of any form.
    async Task<IReadOnlyList<Found>> ByCodeAsync(string typed, CancellationToken ct) =>
        may.Includes(Permission.ReadProgrammes) && typed.Any(char.IsDigit) && typed.Length <= Cluster.CodeMaxLength ? await MilestonesAsync(db.Set<Milestone>().Where(row => row.Code == typed && row.RemovedAt == null), ct) : [];

    static async Task<List<Found>> AssessmentsAsync(IQueryable<Assessment> of, CancellationToken ct) =>
        [.. (await of.OrderBy(row => row.Number).Take(Most + 1).Select(row => new { row.Id, row.Number, row.Title, row.Originator, row.Label, row.Situation }).ToListAsync(ct))
            .Select(row => new Found(FoundKind.Assessments, row.Id, $"~/assessments/{row.Id}", Assessment.ReferenceOf(row.Number), row.Title, row.Originator, row.Label, row.Situation))];

    async Task<List<Found>> SectionsAsync(List<Guid> ids, CancellationToken ct) =>
        [.. (await db.Set<Section>().Where(row => ids.Contains(row.Id)).Join(db.Assessments, part => part.AssessmentId, file => file.Id, (part, file) => new { part.Id, part.Heading, part.Text, file.Number, File = file.Id, file.Originator, file.Label }).ToListAsync(ct))
            .Select(row => new Found(FoundKind.Sections, row.Id, $"~/assessments/{row.File}#s-{row.Id}", Assessment.ReferenceOf(row.Number), row.Heading, row.Originator, row.Label, row.Text))];

    static async Task<List<Found>> ProgrammesAsync(IQueryable<Programme> of, CancellationToken ct) =>
        [.. (await of.OrderBy(row => row.Number).Take(Most + 1).Select(row => new { row.Id, row.Number, row.Title, row.Originator, row.Label, row.Aim }).ToListAsync(ct))
            .Select(row => new Found(FoundKind.Programmes, row.Id, $"~/programmes/{row.Id}", Programme.ReferenceOf(row.Number), row.Title, row.Originator, row.Label, row.Aim))];

    static async Task<List<Found>> MilestonesAsync(IQueryable<Milestone> of, CancellationToken ct) =>
        [.. (await of.OrderBy(row => row.DueOn).ThenBy(row => row.Code).Take(Most + 1).Select(row => new { row.Id, row.Code, row.Title, row.Originator, row.Label }).ToListAsync(ct))
            .Select(row => new Found(FoundKind.Milestones, row.Id, $"~/milestones/{row.Id}", row.Code, row.Title, row.Originator, row.Label))];

    static async Task<List<Found>> RoundtablesAsync(IQueryable<Roundtable> of, CancellationToken ct) =>
        [.. (await of.OrderBy(row => row.Number).Take(Most + 1).Select(row => new { row.Id, row.Number, row.Title, row.Originator }).ToListAsync(ct))
            .Select(row => new Found(FoundKind.Roundtables, row.Id, $"~/roundtables/{row.Id}", Roundtable.ReferenceOf(row.Number), row.Title, row.Originator, null))];

    static async Task<List<Found>> WarningsAsync(IQueryable<Warning> of, CancellationToken ct) =>
        [.. (await of.OrderBy(row => row.Number).Take(Most + 1).Select(row => new { row.Id, row.Number, row.Title, row.Originator, row.Label, row.Text }).ToListAsync(ct))
            .Select(row => new Found(FoundKind.Warnings, row.Id, $"~/warnings/{row.Id}", Warning.ReferenceOf(row.Number), row.Title, row.Originator, row.Label, row.Text))];

    // Colleagues of one's own workspace, by a beginning of their names (P5).
    async Task<IEnumerable<Found>> PeopleAsync(string typed, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var colleagues = await db.Officers.AsNoTracking().Where(row => row.Workspace == me && row.Person != null && row.LeftAt == null).Select(row => new { row.Id, row.Person!.Name }).ToListAsync(ct);
        return colleagues.Where(row => People.IndexModel.Begins(row.Name, typed)).OrderBy(row => row.Name, StringComparer.CurrentCulture).Take(Most + 1)
            .Select(row => new Found(FoundKind.People, row.Id, $"~/people/{row.Id}", "", row.Name, me, null));
    }

    static int Number(string digits, int width, char with) => int.Parse(digits.PadRight(width, with), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(JA|PR|RT|W)-([0-9]{1,8})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
