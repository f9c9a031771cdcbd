using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>Canaries in confidential files: sealed again with the portal's own keys, as no statement could write them.</summary>
sealed partial class Facts
{
    readonly HashSet<(Guid File, Guid Person, int Role)> seats = [];
    readonly HashSet<(Guid Version, Guid Person)> grants = [];

    // The place of the assessment holds the file, that of the cycle the version.
    bool MayReadEngagement(Planted it, Guid person) => it.Kind switch
    {
        "frame" or "hold" or "lifted" or "postponed" => seats.Any(seat => seat.File == it.Assessment && seat.Person == person && seat.Role is 1 or 2 or 3),
        "identity" or "extracted" => seats.Any(seat => seat.File == it.Assessment && seat.Person == person && (seat.Role is 1 or 2)),
        _ => seats.Any(seat => seat.File == it.Assessment && seat.Person == person && (seat.Role is 1 or 2 or 3 || grants.Contains((it.Cycle, person)))) || opened.Contains((it.Cycle, person)),
    };

    async Task PlantEngagementsAsync(RunningPortal portal, NpgsqlConnection connection, Func<string, Action<NpgsqlDataReader>, Task> each, Action<string, Guid, string, Guid, Guid> plant)
    {
        var sealing = portal.Services.GetRequiredService<ISealing>();
        List<(string Table, string Column, Guid Id, byte[] Body)> sealedAgain = [];
        await each("select id, workspace, opened_by, frame from portal.engagements", row =>
        {
            var at = new SealedField("engagement", WorkspaceCode.Of(row.GetString(1)), row.GetGuid(0), 1, row.GetGuid(2));
            var frame = sealing.Open<EngagementFrame>(at, row.GetFieldValue<byte[]>(3));
            sealedAgain.Add(("engagements", "frame", row.GetGuid(0), sealing.Close(at, frame with { Theme = $"{frame.Theme} CNRYframe{row.GetGuid(0):N}" })));
            plant("frame", row.GetGuid(0), row.GetString(1), row.GetGuid(0), default);
        });
        await each("select id, workspace, note_id, number, author_id, body, engagement_id from portal.note_versions", row =>
        {
            var at = new SealedField("note", WorkspaceCode.Of(row.GetString(1)), row.GetGuid(2), row.GetInt32(3), row.GetGuid(4));
            var text = sealing.Open<NoteText>(at, row.GetFieldValue<byte[]>(5));
            sealedAgain.Add(("note_versions", "body", row.GetGuid(0), sealing.Close(at, text with { Title = $"{text.Title} CNRYcontact{row.GetGuid(0):N}", Text = $"{text.Text} CNRYcontact{row.GetGuid(0):N}" })));
            plant("contact", row.GetGuid(0), row.GetString(1), row.GetGuid(6), row.GetGuid(0));
        });
        await each("select id, workspace, option_id, number, author_id, body, engagement_id from portal.option_versions", row =>
        {
            var at = new SealedField("option", WorkspaceCode.Of(row.GetString(1)), row.GetGuid(2), row.GetInt32(3), row.GetGuid(4));
            var text = sealing.Open<OptionText>(at, row.GetFieldValue<byte[]>(5));
            sealedAgain.Add(("option_versions", "body", row.GetGuid(0), sealing.Close(at, text with { Measure = $"{text.Measure} CNRYmeasure{row.GetGuid(0):N}" })));
            plant("measure", row.GetGuid(0), row.GetString(1), row.GetGuid(6), row.GetGuid(0));
        });
        await each("select id, workspace, author_id, body, engagement_id from portal.interlocutors", row =>
        {
            var at = new SealedField("interlocutor", WorkspaceCode.Of(row.GetString(1)), row.GetGuid(0), 1, row.GetGuid(2));
            var who = sealing.Open<InterlocutorIdentity>(at, row.GetFieldValue<byte[]>(3));
            sealedAgain.Add(("interlocutors", "body", row.GetGuid(0), sealing.Close(at, who with { Identity = $"{who.Identity} CNRYidentity{row.GetGuid(0):N}" })));
            plant("identity", row.GetGuid(0), row.GetString(1), row.GetGuid(4), default);
        });
        var files = new List<NoteFile>();
        await each("select id, engagement_id, workspace, author_id, number from portal.engagement_notes where number in (1, 5)", row =>
        {
            // A name and a text that only the note's readers meet; the words of its place stand in both.
            var (id, code) = (Guid.NewGuid(), WorkspaceCode.Of(row.GetString(2)));
            var at = new SealedField("note-file", code, id, 1, row.GetGuid(3));
            var content = System.Text.Encoding.UTF8.GetBytes($"What was handed over. CNRYnotefile{id:N}");
            files.Add(new() { Id = id, NoteId = row.GetGuid(0), EngagementId = row.GetGuid(1), Workspace = code, AuthorId = row.GetGuid(3), At = TimeProvider.System.GetUtcNow(), Card = sealing.Close(at with { Kind = "note-file-card" }, new NoteFileCard($"CNRYnotefile{id:N}.txt", FileKind.Text, content.Length, Cleanings.None)), Body = sealing.CloseFile(at, content) });
            plant("notefile", id, row.GetString(2), row.GetGuid(1), id);
        });
        foreach (var file in files)
        {
            await using var command = new NpgsqlCommand("insert into portal.note_files (id, note_id, engagement_id, workspace, author_id, at, card, body) values ($1, $2, $3, $4, $5, $6, $7, $8)", connection)
            {
                Parameters = { new() { Value = file.Id }, new() { Value = file.NoteId }, new() { Value = file.EngagementId }, new() { Value = file.Workspace.Value }, new() { Value = file.AuthorId }, new() { Value = file.At }, new() { Value = file.Card }, new() { Value = file.Body } },
            };
            await command.ExecuteNonQueryAsync();
            // The expert's themes cover the fifth note.
            await using var grant = new NpgsqlCommand("insert into portal.engagement_grants (id, record_id, engagement_id, workspace, person_id, seat_id, stamp) select gen_random_uuid(), $1, g.engagement_id, g.workspace, g.person_id, g.seat_id, g.stamp from portal.engagement_grants g join portal.note_versions v on v.id = g.record_id where v.note_id = $2", connection)
            { Parameters = { new() { Value = file.Id }, new() { Value = file.NoteId } } };
            await grant.ExecuteNonQueryAsync();
        }

        await each("select id, workspace, extract_id, number, author_id, body, engagement_id from portal.extract_versions v where number = (select max(number) from portal.extract_versions w where w.extract_id = v.extract_id)", row =>
        {
            var at = new SealedField("extract", WorkspaceCode.Of(row.GetString(1)), row.GetGuid(2), row.GetInt32(3), row.GetGuid(4));
            var text = sealing.Open<ExtractText>(at, row.GetFieldValue<byte[]>(5));
            sealedAgain.Add(("extract_versions", "body", row.GetGuid(0), sealing.Close(at, text with { Title = $"{text.Title} CNRYextracted{row.GetGuid(0):N}", Text = $"{text.Text} CNRYextracted{row.GetGuid(0):N}" })));
            plant("extracted", row.GetGuid(0), row.GetString(1), row.GetGuid(6), row.GetGuid(0));
        });
        await each("select s.engagement_id, s.person_id, s.role from portal.engagement_seats s where not exists (select from portal.seat_ends e where e.seat_id = s.id)", row => seats.Add((row.GetGuid(0), row.GetGuid(1), row.GetInt32(2))));
        await each("select record_id, person_id from portal.engagement_grants", row => grants.Add((row.GetGuid(0), row.GetGuid(1))));
        foreach (var (table, column, id, body) in sealedAgain)
        {
            await using var command = new NpgsqlCommand($"update portal.{table} set {column} = $2 where id = $1", connection) { Parameters = { new() { Value = id }, new() { Value = body } } };
            await command.ExecuteNonQueryAsync();
            if (table is not ("note_versions" or "option_versions")) continue;
            // As the portal does when it writes one: what the chain does not know is refused.
            await using var said = new NpgsqlCommand($"set portal.workspace = 'osce'; select audit.append(now(), null, null, '{(table is "note_versions" ? "NoteWritten" : "OptionWritten")}', 'x', {(table is "note_versions" ? "note_id" : "option_id")}, '', 'version=' || number || ';sha256=' || encode(sha256(substring(body from {Envelopes.HeadSize + 1})), 'hex')) from portal.{table} where id = '{id}' and workspace = 'osce'; reset portal.workspace", connection);
            await said.ExecuteNonQueryAsync();
        }
    }
}
