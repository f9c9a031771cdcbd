using Npgsql;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>Canaries in results, promises and reviews of programmes.</summary>
sealed partial class Facts
{
    // The scenario has no second figure, no recommendation and no frozen pack: there are some of the demonstration programme, one asked of each organization on it.
    static readonly string[] Results =
    [
        """
        insert into portal.figures (id, indicator_id, number, milestone_id, programme_id, originator, workspace, officer_id, "from", "to", value, parts, note, at)
          select gen_random_uuid(), i.id, 90, i.milestone_id, i.programme_id, i.originator, 'au', gen_random_uuid(), f."from", f."to", 1, '[]', '', now()
          from portal.result_indicators i join portal.figures f on f.indicator_id = i.id join portal.milestones m on m.id = i.milestone_id where m.code in ('D-PS-04', 'D-GOV-04')
        """,
        """
        insert into portal.reconciliations (id, indicator_id, number, milestone_id, programme_id, originator, workspace, officer_id, "from", "to", upto, value, why, at)
          select gen_random_uuid(), f.indicator_id, 1, f.milestone_id, f.programme_id, f.originator, f.workspace, gen_random_uuid(), f."from", f."to", 90, 1, '', now() from portal.figures f where f.number = 90
        """,
        """
        insert into portal.recommendations (id, review_point_id, number, programme_id, originator, workspace, officer_id, text, addressee, owner, due_on, at)
          select gen_random_uuid(), r.id, a.number, r.programme_id, r.originator, r.workspace, gen_random_uuid(), '', a.code, 'A body', current_date + 30, now()
          from portal.review_points r, (values (91, 'un'), (92, 'au'), (93, 'ecowas')) a(number, code) where r.kind = 1
        """,
        """
        insert into portal.recommendation_responses (id, recommendation_id, number, programme_id, originator, workspace, officer_id, state, text, at)
          select gen_random_uuid(), r.id, 91, r.programme_id, r.originator, r.addressee, gen_random_uuid(), 3, '', now() from portal.recommendations r where r.number > 90
        """,
        """
        insert into portal.review_packs (id, review_point_id, number, programme_id, originator, workspace, officer_id, text, hash, at)
          select p.id, r.id, 1, r.programme_id, r.originator, 'au', gen_random_uuid(),
            '{"programme":"P","kind":"Annual","from":"2026-01-01","heldOn":"2026-12-31","asOf":"2026-06-30","scope":"CNRYpack' || replace(p.id::text, '-', '') || '","counts":{},"due":[],"achieved":[],"late":[],"changed":[],"results":[],"unmeasured":[],"commitments":[],"recommendations":[]}', repeat('0', 64), now()
          from portal.review_points r, (select gen_random_uuid() as id) p where r.kind = 1
        """,
        "update portal.result_indicators set title = title || ' CNRYresult' || replace(id::text, '-', '')",
        "update portal.figures set note = 'CNRYfigure' || replace(id::text, '-', '')",
        "update portal.reconciliations set why = 'CNRYsettled' || replace(id::text, '-', '')",
        "update portal.commitments set what = what || ' CNRYpromise' || replace(id::text, '-', '')",
        "update portal.deliveries set shown_by = shown_by || ' CNRYgiven' || replace(id::text, '-', '')",
        "update portal.review_points set scope = 'CNRYreview' || replace(id::text, '-', '')",
        "update portal.recommendations set text = 'CNRYasked' || replace(id::text, '-', '')",
        "update portal.recommendation_responses set text = 'CNRYresponded' || replace(id::text, '-', '')",
    ];

    static async Task NoteResultsAsync(Func<string, Action<NpgsqlDataReader>, Task> each, Action<string, Guid, string, Guid, Guid> plant)
    {
        foreach (var (kind, table) in ((string, string)[])[("result", "result_indicators"), ("figure", "figures"), ("settled", "reconciliations")])
            await each($"select id, workspace, programme_id, milestone_id from portal.{table}", row => plant(kind, row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        foreach (var (kind, table) in ((string, string)[])[("promise", "commitments"), ("given", "deliveries"), ("review", "review_points"), ("pack", "review_packs"), ("responded", "recommendation_responses")])
            await each($"select id, workspace, programme_id from portal.{table}", row => plant(kind, row.GetGuid(0), row.GetString(1), row.GetGuid(2), Guid.Empty));
        await each("select id, addressee, programme_id from portal.recommendations", row => plant("asked", row.GetGuid(0), row.GetString(1), row.GetGuid(2), Guid.Empty));
    }
}
