using Npgsql;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>What was planted where, and the oracle: who may read it, written from DESIGN.md §4 and the facts of the demonstration, not from the product.</summary>
sealed class Facts
{
    static readonly HashSet<int> ReadsAssessments = [1, 2, 6, 8, 12];
    static readonly HashSet<int> AnswersInvitations = [1, 2];

    sealed record Planted(string Kind, Guid Id, string Workspace, Guid Assessment, Guid Cycle, bool Submitted);

    readonly Dictionary<string, Planted> planted = [];
    readonly HashSet<(Guid Assessment, string Workspace, int Role)> parties = [];
    readonly HashSet<Guid> revealed = [];
    readonly HashSet<(Guid Cycle, string Workspace)> consents = [];
    readonly Dictionary<string, (string Workspace, int[] Duties, Guid Person)> accounts = [];
    readonly Dictionary<Guid, HashSet<string>> servesIn = [];

    public IEnumerable<string> Accounts => accounts.Keys;

    public string WorkspaceOf(string account) => accounts[account].Workspace;

    /// <summary>May this account (null: nobody) read this canary?</summary>
    public bool MayRead(string? account, string canary)
    {
        if (account is null || !planted.TryGetValue(canary, out var it)) return false;
        var (workspace, duties, person) = accounts[account];
        var party = parties.FirstOrDefault(row => row.Assessment == it.Assessment && row.Workspace == workspace);
        var reads = party != default && duties.Any(ReadsAssessments.Contains);
        return it.Kind switch
        {
            "assessment" or "section" or "comment" => reads,
            // Not agreed yet, or never: among those who write.
            "draft" => reads && it.Id == person,
            "proposal" or "refusal" => reads && party.Role != 3,
            // Whoever is on the file reads its title anyway; before that the invited side, and the inviting.
            "invitation" => it.Workspace.Split('/').Contains(workspace) && duties.Any(duty => AnswersInvitations.Contains(duty) || ReadsAssessments.Contains(duty)),
            "rating" => reads && (it.Workspace == workspace || (it.Submitted && OpenTo(party, it))),
            // Said of ratings that are open, by those who rate.
            "remark" or "note" or "look" => reads && OpenTo(party, it),
            "person" => it.Id == person || servesIn[it.Id].Contains(workspace),
            _ => false,
        };
    }

    // To whoever rates once the round is open; to observers if nobody who rates is without a consent.
    bool OpenTo((Guid, string, int Role) party, Planted it) => revealed.Contains(it.Cycle)
        && (party.Role != 3 || parties.Where(row => row.Assessment == it.Assessment && row.Role != 3).All(row => consents.Contains((it.Cycle, row.Workspace))));

    /// <summary>What the account must have met somewhere, or the crawl is blind.</summary>
    public IEnumerable<string> MustSee(string account) =>
        planted.Where(pair => pair.Value.Kind is "assessment" or "section" or "comment" or "rating" or "remark" or "note" or "look" or "proposal" or "refusal" or "draft" && MayRead(account, pair.Key)).Select(pair => pair.Key);

    /// <summary>Plants a canary in every text of the demonstration and notes who may read it.</summary>
    public static async Task<Facts> PlantAsync(RunningPortal portal)
    {
        var facts = new Facts();
        await using var connection = new NpgsqlConnection(portal.Superuser);
        await connection.OpenAsync();
        foreach (var sql in (string[])[
            "update portal.assessments set situation = situation || ' CNRYassessment' || replace(id::text, '-', ''), title = left(title, 120) || ' CNRYassessment' || replace(id::text, '-', '')",
            "update portal.invitations set title = left(title, 120) || ' CNRYinvitation' || replace(id::text, '-', '')",
            "update portal.sections set text = text || ' CNRYsection' || replace(id::text, '-', '')",
            "update portal.proposals set text = text || ' CNRYproposal' || replace(id::text, '-', ''), why = why || ' CNRYproposal' || replace(id::text, '-', '')",
            "update portal.proposal_decisions set reason = 'No. CNRYrefusal' || replace(proposal_id::text, '-', '') where verdict = 2",
            // Nobody types while the demonstration is loaded: every officer of AU and ECOWAS has something unsaved in the section of JA-0007.
            """
            insert into portal.section_drafts (section_id, officer_id, assessment_id, originator, workspace, person_id, text, based_on, kept_at)
              select s.id, o.id, s.assessment_id, s.originator, o.workspace, o.person_id, 'Typed. CNRYdraft' || replace(o.person_id::text, '-', ''), s.revision, now()
              from portal.sections s join portal.assessments a on a.id = s.assessment_id, portal.officers o
              where a.originator = 'un' and a.number = 7 and o.workspace in ('au', 'ecowas') and o.person_id is not null and exists (select from portal.duties d where d.officer_id = o.id and d.duty in (1, 2, 12))
            """,
            "update portal.comments set text = text || ' CNRYcomment' || replace(id::text, '-', '')",
            "update portal.ratings set reason = reason || ' CNRYrating' || replace(id::text, '-', '')",
            "update portal.remarks set text = text || ' CNRYremark' || replace(id::text, '-', '')",
            "update portal.factor_notes set text = text || ' CNRYnote' || replace(id::text, '-', '')",
            // The scenario has no second look: everybody who handed in looks again at one factor, and those of a blind round must stay hidden.
            """
            insert into portal.second_looks (rating_id, number, assessment_id, originator, cycle_id, workspace, officer_id, at, level, trend, confidence, reason)
              select r.id, 1, r.assessment_id, r.originator, r.cycle_id, r.workspace, r.changed_by, now(), 4, 1, 1, 'Anew. CNRYlook' || replace(r.id::text, '-', '')
              from portal.ratings r where r.code = 'SF4' and r.actor = '' and r.submitted_at is not null
            """,
            "update portal.persons set name = name || ' CNRYperson' || replace(id::text, '-', '')"])
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        async Task Each(string sql, Action<NpgsqlDataReader> row)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) row(reader);
        }

        void Plant(string kind, Guid id, string workspace, Guid assessment, Guid cycle = default, bool submitted = false) =>
            facts.planted[$"CNRY{kind}{id:N}"] = new(kind, id, workspace, assessment, cycle, submitted);

        await Each("select id, originator from portal.assessments", row => Plant("assessment", row.GetGuid(0), row.GetString(1), row.GetGuid(0)));
        await Each("select id, originator || '/' || workspace, assessment_id from portal.invitations", row => Plant("invitation", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, originator, assessment_id from portal.sections", row => Plant("section", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id from portal.proposals", row => Plant("proposal", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select proposal_id, workspace, assessment_id from portal.proposal_decisions where verdict = 2", row => Plant("refusal", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select person_id, workspace, assessment_id from portal.section_drafts", row => Plant("draft", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id from portal.comments", row => Plant("comment", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id, cycle_id, submitted_at is not null from portal.ratings", row => Plant("rating", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3), row.GetBoolean(4)));
        await Each("select id, workspace, assessment_id, cycle_id from portal.remarks", row => Plant("remark", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select id, workspace, assessment_id, cycle_id from portal.factor_notes", row => Plant("note", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select rating_id, workspace, assessment_id, cycle_id from portal.second_looks", row => Plant("look", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select id from portal.persons", row => { Plant("person", row.GetGuid(0), "", default); facts.servesIn[row.GetGuid(0)] = []; });
        await Each("select assessment_id, workspace, role from portal.parties where ended_at is null", row => facts.parties.Add((row.GetGuid(0), row.GetString(1), row.GetInt32(2))));
        await Each("select cycle_id, workspace from portal.observer_consents where ended_at is null", row => facts.consents.Add((row.GetGuid(0), row.GetString(1))));
        await Each("select cycle_id from portal.reveals", row => facts.revealed.Add(row.GetGuid(0)));
        await Each("""
            select p.email, o.workspace, array_agg(d.duty), p.id from portal.persons p join portal.officers o on o.person_id = p.id join portal.duties d on d.officer_id = o.id group by 1, 2, 4
            """, row =>
        {
            facts.accounts[row.GetString(0).Split('@')[0]] = (row.GetString(1), row.GetFieldValue<int[]>(2), row.GetGuid(3));
            facts.servesIn[row.GetGuid(3)].Add(row.GetString(1));
        });
        return facts;
    }
}
