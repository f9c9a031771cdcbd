namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    /// <summary>Files of the UN alone, JA-1001 and on, as copies of JA-0007: of each three, two have an open cycle, due the later the lower the file's number.</summary>
    public static Task ManyFilesAsync(this RunningPortal portal, int count) => portal.SqlAsync($"""
        with file as (select a from portal.assessments a where originator = 'un' and number = 7),
        made as (insert into portal.assessments (id, originator, number, title, situation, countries, crimes, conflict_status, framework_id, framework_version, label, rhythm_days, scope_note, opened_at, revision)
          select gen_random_uuid(), (a).originator, 1000 + n, (a).title, (a).situation, (a).countries, (a).crimes, (a).conflict_status, (a).framework_id, (a).framework_version, (a).label, (a).rhythm_days, (a).scope_note, (a).opened_at, (a).revision
          from file, generate_series(1, {count}) n returning id, number),
        cycles as (insert into portal.cycles (id, assessment_id, originator, number, opened_on, due_on, zone, closed_on, revision)
          select gen_random_uuid(), made.id, 'un', 1, date '2020-01-01', date '2020-01-01' + 2000 - made.number, 'America/New_York', case when made.number % 3 = 0 then date '2020-02-01' end, 1 from made)
        insert into portal.parties select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'assessment_id', made.id))).* from made, file, portal.parties p where p.assessment_id = (a).id and p.workspace = 'un'
        """);
}
