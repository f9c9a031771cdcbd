using Npgsql;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>Releases at every stage: proposed, open, called back without and with an answer; to an organization that is no party of the file.</summary>
sealed partial class Facts
{
    // A file beside JA-0007 has an open round and an edition of its own, so that one organization has received nothing but what was called back, and others nothing at all.
    const string EditionElsewhere = """
        insert into portal.reveals (cycle_id, assessment_id, originator, workspace, at, early)
          select c.id, a.id, a.originator, a.originator, now(), false from portal.assessments a join portal.cycles c on c.assessment_id = a.id where a.originator = 'un' and a.number = 10;
        insert into portal.editions (id, assessment_id, originator, cycle_id, number, workspace, officer_id, frozen_at, text, hash)
          select gen_random_uuid(), a.id, a.originator, c.id, 1, e.workspace, e.officer_id, e.frozen_at, e.text, repeat('a', 64)
          from portal.editions e, portal.assessments a join portal.cycles c on c.assessment_id = a.id where a.originator = 'un' and a.number = 10;
        insert into portal.adoptions (edition_id, assessment_id, originator, cycle_id, workspace, how, at, closing, closing_hash)
          select e.id, e.assessment_id, e.originator, e.cycle_id, e.workspace, d.how, d.at, d.closing, d.closing_hash
          from portal.adoptions d, portal.editions e join portal.assessments a on a.id = e.assessment_id where a.originator = 'un' and a.number = 10
        """;

    static readonly string[] Releases =
    [
        """
        with made as materialized (select gen_random_uuid() as id, plan.* from (values
          (7, 'asean', 'proposed'), (7, 'asean', 'released'), (7, 'asean', 'withdrawn'), (7, 'asean', 'withdrawn'), (10, 'ecowas', 'withdrawn')) plan (number, recipient, kind))
        insert into portal.releases (id, assessment_id, originator, cycle_id, edition_id, reference, recipient, purpose, officer_id, at, label, text, hash)
          select made.id, e.assessment_id, e.originator, e.cycle_id, e.id, 'JA-' || lpad(made.number::text, 4, '0') || '/' || e.number, made.recipient, made.mark, e.officer_id, now(), 1,
            regexp_replace((e.text::jsonb - 'parties' - 'annexSha256')::text, '"heading": "(CNRYedition[0-9a-f]{32} )?', '"heading": "' || made.mark || ' ', 'g'), e.hash
          from (select *, 'CNRY' || kind || replace(id::text, '-', '') as mark from made) made
            join portal.assessments a on a.originator = 'un' and a.number = made.number join portal.editions e on e.assessment_id = a.id
        """,
        "insert into portal.release_consents (release_id, assessment_id, originator, workspace, verdict, at) select id, assessment_id, originator, 'au', case when purpose like 'CNRYproposed%' then 0 else 1 end, now() from portal.releases where recipient = 'asean'",
        """
        insert into portal.release_openings (release_id, assessment_id, originator, recipient, officer_id, reason, at)
          select id, assessment_id, originator, recipient, officer_id, 'CNRYhastened' || replace(id::text, '-', ''), now() from portal.releases where purpose not like 'CNRYproposed%'
        """,
        """
        insert into portal.recalls (release_id, assessment_id, originator, recipient, reference, officer_id, reason, at)
          select id, assessment_id, originator, recipient, reference, officer_id, 'CNRYrecall' || replace(id::text, '-', ''), now() from portal.releases where purpose like 'CNRYwithdrawn%'
        """,
        // One of the two that ASEAN had is answered.
        """
        insert into portal.recall_answers (release_id, assessment_id, originator, recipient, officer_id, copies, note, at)
          select release_id, assessment_id, originator, recipient, officer_id, 3, 'CNRYcopies' || replace(release_id::text, '-', ''), now() from portal.recalls where recipient = 'asean' order by release_id limit 1
        """,
    ];

    /// <summary>Where recipients read releases and recalls, whether they may or not.</summary>
    public IEnumerable<string> ReceivedAt => planted.Values.Where(it => it.Kind is "proposed" or "released" or "withdrawn")
        .SelectMany(it => new[] { "", "?handler=File", "/recall" }.Select(part => $"/{it.Workspace}/releases/{it.Id}{part}"));

    // The releasing side and everybody on the file read all of it; the recipient what is open, that it was called back, and its own answer.
    static bool MayReadRelease(string kind, bool reads, bool receives) => kind switch
    {
        "proposed" or "withdrawn" or "hastened" => reads,
        "released" or "recall" or "copies" => reads || receives,
        _ => false,
    };

    static async Task NoteReleasesAsync(Func<string, Action<NpgsqlDataReader>, Task> each, Action<string, Guid, string, Guid> plant)
    {
        await each("select substring(purpose from '^CNRY([a-z]+?)[0-9a-f]{32}$'), id, recipient, assessment_id from portal.releases", row => plant(row.GetString(0), row.GetGuid(1), row.GetString(2), row.GetGuid(3)));
        await each("select release_id, recipient, assessment_id from portal.release_openings", row => plant("hastened", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await each("select release_id, recipient, assessment_id from portal.recalls", row => plant("recall", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await each("select release_id, recipient, assessment_id from portal.recall_answers", row => plant("copies", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
    }
}
