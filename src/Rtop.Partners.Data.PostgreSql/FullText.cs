using Npgsql;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>
/// Words in what a desk may read, on the desk's own connection: row security decides, as everywhere. An operator that is not proof against leaks
/// is asked after the policies, of every row of the own files; no index can answer it before (decision 0060).
/// </summary>
static class FullText
{
    // First the files by their owner and by invitation, which indexes answer; the policies are then asked of those alone.
    const string Files = "select id from portal.assessments where originator = sec.workspace() union select assessment_id from portal.invitations where workspace = sec.workspace() and ended_at is null";
    const string Programmes = "select id from portal.programmes where originator = sec.workspace() or published_at is not null union select programme_id from portal.programme_invitations where workspace = sec.workspace() and ended_at is null";

    static readonly (Searched What, string From)[] Places =
    [
        (Searched.Assessments, $"({Files}) mine join portal.assessments r on r.id = mine.id"),
        (Searched.Sections, $"({Files}) mine join portal.sections r on r.assessment_id = mine.id"),
        (Searched.Programmes, $"({Programmes}) mine join portal.programmes r on r.id = mine.id"),
        (Searched.Milestones, $"({Programmes}) mine join portal.milestones r on r.programme_id = mine.id and r.removed_at is null"),
        (Searched.Roundtables, "portal.roundtables r"),
        (Searched.Warnings, "portal.warnings r"),
    ];

    public static async Task<IReadOnlyList<Hit>> SearchAsync(NpgsqlConnection connection, string words, IReadOnlyCollection<Searched> among, int most, CancellationToken ct)
    {
        List<Hit> hits = [];
        await using var batch = new NpgsqlBatch(connection);
        var places = Places.Where(place => among.Contains(place.What)).ToList();
        foreach (var (_, from) in places)
        {
            var command = new NpgsqlBatchCommand($"select r.id from {from}, (select sec.sought($1) as asked offset 0) typed where r.words @@ asked order by ts_rank(r.words, asked) desc limit $2");
            command.Parameters.Add(new() { Value = words });
            command.Parameters.Add(new() { Value = most });
            batch.BatchCommands.Add(command);
        }

        if (places.Count == 0) return hits;
        await using var reader = await batch.ExecuteReaderAsync(ct);
        for (var at = 0; ; at++)
        {
            while (await reader.ReadAsync(ct)) hits.Add(new(places[at].What, reader.GetGuid(0)));
            if (!await reader.NextResultAsync(ct)) return hits;
        }
    }
}
