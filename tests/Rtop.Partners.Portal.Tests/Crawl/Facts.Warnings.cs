using Npgsql;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>Canaries in warnings: what was drafted, sent, corrected and answered, who else was told, and why somebody was told later.</summary>
sealed partial class Facts
{
    static readonly HashSet<int> ReadsWarnings = [1, 2, 6, 12];
    static readonly HashSet<int> SendsWarnings = [1, 2, 6];

    readonly HashSet<(Guid Warning, string Workspace)> warned = [];

    // The scenario has neither a draft nor a correction: ECOWAS and UN have one of each.
    static readonly string[] Warnings =
    [
        """
        insert into portal.warning_drafts (id, originator, title, written, officer_id, at, revision)
          select md5('draft' || w.code)::uuid, w.code, 'CNRYdrafted' || md5('draft' || w.code),
            '{"Title":"CNRYdrafted' || md5('draft' || w.code) || '","Text":"T","Label":2,"Countries":[],"Origin":3,"AssessmentId":null,"AcknowledgeHours":24,"RespondHours":72,"SeeEachOther":false,"Workspaces":["asean"],"Outside":[]}', gen_random_uuid(), now(), 1
          from (values ('un'), ('ecowas')) w(code)
        """,
        "insert into portal.warning_corrections (id, warning_id, originator, number, text, officer_id, post, at) select gen_random_uuid(), id, originator, 1, '', gen_random_uuid(), 'P', now() from portal.warnings",
        "update portal.warning_corrections set text = 'CNRYcorrected' || replace(id::text, '-', '')",
        "update portal.warnings set text = text || ' CNRYwarned' || replace(id::text, '-', ''), title = left(title, 100) || ' CNRYwarned' || replace(id::text, '-', '')",
        "update portal.warning_recipients set name = 'CNRYoutside' || replace(id::text, '-', '') where workspace is null",
        "update portal.warning_responses set words = 'CNRYreacted' || replace(id::text, '-', '')",
        "update portal.distribution_notes set reason = 'CNRYdelayed' || replace(id::text, '-', '')",
    ];

    // The assessment's place holds the warning.
    bool MayReadWarning(Planted it, string workspace, int[] duties) => duties.Any(ReadsWarnings.Contains) && it.Kind switch
    {
        "warned" or "corrected" => it.Workspace == workspace || warned.Contains((it.Assessment, workspace)),
        "reacted" => it.Workspace.Split('/').Contains(workspace),
        "delayed" => it.Workspace == workspace && duties.Any(SendsWarnings.Contains),
        _ => it.Workspace == workspace,
    };

    async Task NoteWarningsAsync(Func<string, Action<NpgsqlDataReader>, Task> each, Action<string, Guid, string, Guid> plant)
    {
        await each("select id, originator from portal.warning_drafts where closed_at is null", row => plant("drafted", row.GetGuid(0), row.GetString(1), row.GetGuid(0)));
        await each("select id, originator from portal.warnings", row => plant("warned", row.GetGuid(0), row.GetString(1), row.GetGuid(0)));
        await each("select warning_id, workspace from portal.warning_deliveries", row => warned.Add((row.GetGuid(0), row.GetString(1))));
        await each("select id, originator, warning_id from portal.warning_corrections", row => plant("corrected", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await each("select id, originator, warning_id from portal.warning_recipients where workspace is null", row => plant("outside", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await each("select id, originator || '/' || workspace, warning_id from portal.warning_responses", row => plant("reacted", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await each("select id, originator, warning_id from portal.distribution_notes", row => plant("delayed", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
    }
}
