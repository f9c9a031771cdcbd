using Npgsql;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>Canaries in roundtables: what was said, who took part, what may be attributed, what stays.</summary>
sealed partial class Facts
{
    static readonly HashSet<int> ReadsRoundtables = [1, 2, 6, 8, 12];

    readonly HashSet<(Guid Roundtable, string Workspace)> convenors = [];
    readonly HashSet<(Guid Roundtable, Guid Person)> recordReaders = [];

    // The scenario's is cleared: beside it there is one of UN alone that is being written up by its rapporteur.
    static readonly string[] Roundtables =
    [
        """
        insert into portal.roundtables (id, originator, number, title, held_on, host, sessions, topics, questions, shows_sectors, revision)
          select gen_random_uuid(), originator, 2, title, held_on, host, sessions, topics, questions, false, 1 from portal.roundtables
        """,
        "insert into portal.record_readers (roundtable_id, workspace, person_id, originator) select t.id, 'un', p.id, 'un' from portal.roundtables t, portal.persons p where t.number = 2 and p.email like 'un.rapporteur@%'",
        "insert into portal.roundtable_records (roundtable_id, originator, text, count, token, kept_on) select t.id, r.originator, r.text, r.count, gen_random_uuid(), r.kept_on from portal.roundtable_records r, portal.roundtables t where t.number = 2",
        """
        insert into portal.roundtable_summaries (roundtable_id, originator, text, reasons, checked, revision)
          select t.id, s.originator, s.text, '[]', '', 1 from portal.roundtable_summaries s, portal.roundtables t where t.number = 2
        """,
        """
        insert into portal.attributable_statements (id, roundtable_id, originator, workspace, number, speaker, capacity, text, confirmed_how)
          select gen_random_uuid(), t.id, s.originator, s.workspace, 1, s.speaker, s.capacity, s.text, '' from portal.attributable_statements s, portal.roundtables t where t.number = 2
        """,
        """
        update portal.roundtables set title = title || ' CNRYtable' || replace(id::text, '-', ''), host = host || ' CNRYtable' || replace(id::text, '-', ''),
          topics = topics || ('CNRYtable' || replace(id::text, '-', '')), questions = questions || ('CNRYtable' || replace(id::text, '-', ''))
        """,
        "update portal.roundtable_invitations set title = title || ' CNRYinvitation' || replace(id::text, '-', '')",
        "update portal.roundtable_records set text = replace(replace(text, '\"Text\":\"', '\"Text\":\"CNRYspoken' || replace(roundtable_id::text, '-', '') || ' '), '\"Theme\":\"', '\"Theme\":\"CNRYspoken' || replace(roundtable_id::text, '-', '') || ' ')",
        """
        update portal.participant_lists set text = replace(replace(text, '"Name":"', '"Name":"CNRY' || case when consented then 'listed' else 'guest' end || replace(roundtable_id::text, '-', '') || ' '),
          '"Organization":"', '"Organization":"CNRY' || case when consented then 'listed' else 'guest' end || replace(roundtable_id::text, '-', '') || ' ')
        """,
        """
        update portal.attributable_statements set speaker = speaker || ' CNRY' || case when confirmed_on is null then 'claimed' else 'attributed' end || replace(id::text, '-', ''),
          capacity = capacity || ' CNRY' || case when confirmed_on is null then 'claimed' else 'attributed' end || replace(id::text, '-', ''),
          text = text || ' CNRY' || case when confirmed_on is null then 'claimed' else 'attributed' end || replace(id::text, '-', ''), confirmed_how = 'CNRYhow' || replace(id::text, '-', '')
        """,
        """
        update portal.roundtable_summaries set text = replace(replace(text, '"Text":"', '"Text":"CNRY' || case when cleared_on is null then 'outline' else 'summary' end || replace(roundtable_id::text, '-', '') || ' '),
          '"Theme":"', '"Theme":"CNRY' || case when cleared_on is null then 'outline' else 'summary' end || replace(roundtable_id::text, '-', '') || ' ')
        """,
    ];

    // The assessment's place holds the roundtable. What is cleared or confirmed is for all who convene, the rest for who was admitted.
    bool MayReadRoundtable(Planted it, string workspace, int[] duties, Guid person) => duties.Any(ReadsRoundtables.Contains) && it.Kind switch
    {
        "table" or "listed" or "attributed" or "summary" => convenors.Contains((it.Assessment, workspace)),
        // They stand on the page of whoever leads alone.
        "guest" => workspace == it.Workspace && duties.Any(duty => duty is 1 or 2) && recordReaders.Contains((it.Assessment, person)),
        _ => convenors.Contains((it.Assessment, workspace)) && recordReaders.Contains((it.Assessment, person)),
    };

    async Task NoteRoundtablesAsync(Func<string, Action<NpgsqlDataReader>, Task> each, Action<string, Guid, string, Guid> plant)
    {
        await each("select id, originator from portal.roundtables", row =>
        {
            plant("table", row.GetGuid(0), row.GetString(1), row.GetGuid(0));
            plant("spoken", row.GetGuid(0), row.GetString(1), row.GetGuid(0));
            convenors.Add((row.GetGuid(0), row.GetString(1)));
        });
        await each("select i.roundtable_id, i.workspace, i.id, i.originator from portal.roundtable_invitations i join portal.roundtable_answers a on a.invitation_id = i.id where a.verdict = 1 and i.ended_on is null", row =>
        {
            convenors.Add((row.GetGuid(0), row.GetString(1)));
            plant("invitation", row.GetGuid(2), $"{row.GetString(3)}/{row.GetString(1)}", row.GetGuid(0));
        });
        await each("select roundtable_id, person_id from portal.record_readers where ended_on is null", row => recordReaders.Add((row.GetGuid(0), row.GetGuid(1))));
        await each("select roundtable_id, originator, consented from portal.participant_lists", row => plant(row.GetBoolean(2) ? "listed" : "guest", row.GetGuid(0), row.GetString(1), row.GetGuid(0)));
        await each("select id, workspace, roundtable_id, confirmed_on is null from portal.attributable_statements", row =>
        {
            plant(row.GetBoolean(3) ? "claimed" : "attributed", row.GetGuid(0), row.GetString(1), row.GetGuid(2));
            if (!row.GetBoolean(3)) plant("how", row.GetGuid(0), row.GetString(1), row.GetGuid(2));
        });
        await each("select roundtable_id, originator, cleared_on is null from portal.roundtable_summaries", row => plant(row.GetBoolean(2) ? "outline" : "summary", row.GetGuid(0), row.GetString(1), row.GetGuid(0)));
    }
}
