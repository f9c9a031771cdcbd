using Npgsql;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>What was planted where, and the oracle: who may read it, written from DESIGN.md §4 and the facts of the demonstration, not from the product.</summary>
sealed partial class Facts
{
    static readonly HashSet<int> ReadsAssessments = [1, 2, 6, 8, 12];
    static readonly HashSet<int> AnswersInvitations = [1, 2];
    static readonly HashSet<int> ReadsProgrammes = [1, 2, 3, 6];

    sealed record Planted(string Kind, Guid Id, string Workspace, Guid Assessment, Guid Cycle, bool Submitted);

    readonly Dictionary<string, Planted> planted = [];
    readonly HashSet<(Guid Assessment, string Workspace, int Role)> parties = [];
    readonly HashSet<(Guid Programme, string Workspace, int Role)> sides = [];
    readonly HashSet<(Guid Milestone, string Workspace)> named = [];
    readonly HashSet<Guid> published = [];
    readonly HashSet<Guid> revealed = [];
    readonly HashSet<Guid> withheld = [];
    readonly HashSet<Guid> atHome = [];
    readonly Dictionary<Guid, Guid> beyond = [];
    readonly HashSet<(Guid Evidence, string Asker)> granted = [];
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
        var plans = duties.Any(ReadsProgrammes.Contains);
        return it.Kind switch
        {
            "assessment" or "section" or "comment" => reads,
            // Not agreed yet, or never: among those who write.
            "draft" => reads && it.Id == person,
            "proposal" or "refusal" => reads && party.Role != 3,
            // Whoever is on the file reads its title anyway; before that the invited side, and the inviting.
            "invitation" => it.Workspace.Split('/').Contains(workspace) && duties.Any(duty => AnswersInvitations.Contains(duty) || ReadsAssessments.Contains(duty)),
            "framing" or "place" or "scope" or "reading" or "action" => reads,
            // A link is there for those to whom both ends are.
            "link" => reads && parties.Any(row => row.Assessment == beyond[it.Id] && row.Workspace == workspace),
            "rating" or "answer" => reads && (it.Workspace == workspace || (it.Submitted && OpenTo(party, it))),
            // Said of ratings that are open, by those who rate.
            "remark" or "note" or "look" => reads && OpenTo(party, it),
            // Editions: the text to all readers, ratings to those who rate, positions as far as they were given.
            "contribution" or "word" or "edition" or "position" or "break" => reads,
            "annex" or "partners" => reads && party.Role != 3,
            "unsigned" or "private" => reads && it.Workspace == workspace,
            // Evidence: its card is read with the file, its content when it is shared or granted, who asks what by the two alone.
            "card" => reads && (it.Workspace == workspace || !atHome.Contains(it.Id)),
            "content" or "grade" or "file" or "chunk" => reads && (it.Workspace == workspace || (!atHome.Contains(it.Id) && (!withheld.Contains(it.Id) || granted.Contains((it.Id, workspace))))),
            "ask" or "reply" => reads && it.Workspace.Split('/').Contains(workspace),
            // In confidence: what was contributed is read with the file; who asks what by the two alone, and by the asked organization's teams.
            "confided" => reads,
            "whispered" => (reads && it.Workspace.Split('/').Contains(workspace)) || (it.Workspace.StartsWith($"{workspace}/", StringComparison.Ordinal) && seats.Any(seat => seat.Person == person && seat.Role is 1 or 2)),
            // Programmes: the assessment's place holds the programme, the cycle's the milestone.
            "programme" => plans && (On(workspace, it) || published.Contains(it.Assessment)),
            "step" => plans && (Works(workspace, it) || (published.Contains(it.Cycle) && published.Contains(it.Assessment))),
            // None of the demonstration's is opened.
            "practice" => plans && Works(workspace, it),
            "wish" or "wished" => plans && it.Workspace.Split('/').Contains(workspace),
            "report" or "confirmation" or "said" => plans && Works(workspace, it),
            // What is to be reached is read with the milestone; what was counted by those who work on it; promises and reviews by the sides.
            "result" => plans && (Works(workspace, it) || (published.Contains(it.Cycle) && published.Contains(it.Assessment))),
            "figure" or "settled" => plans && Works(workspace, it),
            "promise" or "given" or "review" or "pack" => plans && sides.Contains((it.Assessment, workspace, 1)),
            "asked" or "responded" => plans && (sides.Contains((it.Assessment, workspace, 1)) || (On(workspace, it) && it.Workspace == workspace)),
            // Whose it is stands in the cycle's place.
            "view" => plans && it.Cycle == person && it.Workspace == workspace && (On(workspace, it) || published.Contains(it.Assessment)),
            "ownside" => plans && Works(workspace, it) && it.Workspace == workspace,
            // A file of milestones is for those of its side who plan; its bytes, and what was there before, are on no page.
            "import" => duties.Contains(3) && it.Workspace == workspace && sides.Contains((it.Assessment, workspace, 1)),
            "plea" or "why" => MayReadEmergency(it, workspace, duties, person),
            "frame" or "contact" or "measure" or "identity" or "notefile" or "extracted" or "hold" or "lifted" or "postponed" => MayReadEngagement(it, person),
            "table" or "spoken" or "listed" or "guest" or "attributed" or "claimed" or "how" or "summary" or "outline" => MayReadRoundtable(it, workspace, duties, person),
            "drafted" or "warned" or "corrected" or "outside" or "reacted" or "delayed" => MayReadWarning(it, workspace, duties),
            "person" => it.Id == person || servesIn[it.Id].Contains(workspace),
            _ => MayReadRelease(it.Kind, reads, it.Workspace == workspace && duties.Any(ReadsAssessments.Contains)),
        };
    }

    bool On(string workspace, Planted it) => sides.Any(row => row.Programme == it.Assessment && row.Workspace == workspace);

    // The two sides, and who is named in the milestone.
    bool Works(string workspace, Planted it) => sides.Contains((it.Assessment, workspace, 1)) || (On(workspace, it) && named.Contains((it.Cycle, workspace)));

    // To whoever rates once the round is open; to observers if nobody who rates is without a consent.
    bool OpenTo((Guid, string, int Role) party, Planted it) => revealed.Contains(it.Cycle)
        && (party.Role != 3 || parties.Where(row => row.Assessment == it.Assessment && row.Role != 3).All(row => consents.Contains((it.Cycle, row.Workspace))));

    /// <summary>What the account must have met somewhere, or the crawl is blind.</summary>
    public IEnumerable<string> MustSee(string account) =>
        planted.Where(pair => pair.Value.Kind is not ("invitation" or "person" or "private") && MayRead(account, pair.Key)).Select(pair => pair.Key);

    /// <summary>What kind of text a canary stands in, and of which file or programme.</summary>
    public (string Kind, Guid File) KindOf(string canary) => (planted[canary].Kind, planted[canary].Assessment);

    /// <summary>The ids, from near to far, of what a canary stands on.</summary>
    public string[] PlaceOf(string canary) => [.. ((Guid[])[planted[canary].Id, planted[canary].Cycle, planted[canary].Assessment]).Select(id => $"{id}")];

    /// <summary>Plants a canary in every text of the demonstration and notes who may read it.</summary>
    public static async Task<Facts> PlantAsync(RunningPortal portal)
    {
        var facts = new Facts();
        await using var connection = new NpgsqlConnection(portal.Superuser);
        await connection.OpenAsync();
        foreach (var sql in (string[])[
            EditionElsewhere,
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
            "update portal.set_answers set text = text || ' CNRYanswer' || md5(sheet_id::text || question)",
            "update portal.framing_notes set self_name = self_name || ' CNRYframing' || replace(id::text, '-', ''), our_use = our_use || ' CNRYframing' || replace(id::text, '-', '')",
            "update portal.situations set area = area || ' CNRYplace' || replace(id::text, '-', '')",
            "update portal.link_statements set why = why || ' CNRYlink' || replace(link_id::text, '-', ''), shown_by = 'CNRYlink' || replace(link_id::text, '-', '') where workspace = 'ecowas'",
            "update portal.remarks set text = text || ' CNRYremark' || replace(id::text, '-', '')",
            "update portal.factor_notes set text = text || ' CNRYnote' || replace(id::text, '-', '')",
            // The scenario has no second look: everybody who handed in looks again at one factor, and those of a blind round must stay hidden.
            """
            insert into portal.second_looks (rating_id, number, assessment_id, originator, cycle_id, workspace, officer_id, at, level, trend, confidence, reason)
              select r.id, 1, r.assessment_id, r.originator, r.cycle_id, r.workspace, r.changed_by, now(), 4, 1, 1, 'Anew. CNRYlook' || replace(r.id::text, '-', '')
              from portal.ratings r where r.code = 'SF4' and r.actor = '' and r.submitted_at is not null
            """,
            "update portal.contributions set what = what || ' CNRYcontribution' || replace(id::text, '-', '')",
            "update portal.contribution_replies set note = note || ' CNRYword' || replace(contribution_id::text, '-', '') where workspace = 'au'",
            "update portal.editions set text = regexp_replace(text, '\"heading\": \"', '\"heading\": \"CNRYedition' || replace(id::text, '-', '') || ' ')",
            "update portal.edition_annexes set text = regexp_replace(text, '\"reason\": \"', '\"reason\": \"CNRYannex' || replace(edition_id::text, '-', '') || ' ')",
            "update portal.positions set text = text || ' CNRYposition' || replace(id::text, '-', '') where workspace = 'ecowas'",
            // The scenario has no draft, no narrower audience and no broken silence.
            """
            insert into portal.positions (id, assessment_id, originator, cycle_id, edition_id, workspace, officer_id, stance, audience, target, text, at)
              select gen_random_uuid(), p.assessment_id, p.originator, p.cycle_id, p.edition_id, p.workspace, p.officer_id, 4, a.audience, '', a.kind, now()
              from portal.positions p, (values ('un', 3, 'private'), ('au', 2, 'partners'), ('un', 1, 'unsigned')) a(workspace, audience, kind) where p.workspace = a.workspace and p.text = ''
            """,
            """
            insert into portal.sign_offs (position_id, assessment_id, originator, cycle_id, edition_id, hash, workspace, drafted_by, officer_id, at)
              select p.id, p.assessment_id, p.originator, p.cycle_id, p.edition_id, e.hash, p.workspace, p.officer_id, gen_random_uuid(), now() from portal.positions p join portal.editions e on e.id = p.edition_id where p.text in ('private', 'partners')
            """,
            "update portal.positions set text = 'CNRY' || text || replace(id::text, '-', '') where text in ('private', 'partners', 'unsigned')",
            """
            insert into portal.silences (edition_id, assessment_id, originator, cycle_id, workspace, officer_id, started_at, last_day, last_minute, zone, until, outcome, revision)
              select id, assessment_id, originator, cycle_id, workspace, officer_id, frozen_at, current_date, '12:00', 'Etc/UTC', now(), 1, 2 from portal.editions
            """,
            """
            insert into portal.silence_breaks (edition_id, assessment_id, originator, cycle_id, workspace, officer_id, kind, text, at)
              select id, assessment_id, originator, cycle_id, 'au', officer_id, 1, 'CNRYbreak' || replace(id::text, '-', ''), now() from portal.editions
            """,
            "update portal.scope_changes set note = note || ' CNRYscope' || md5(assessment_id::text || number)",
            "update portal.conflict_readings set source = source || ' CNRYreading' || md5(assessment_id::text || workspace || number)",
            "update portal.actions set what = what || ' CNRYaction' || replace(id::text, '-', ''), reason = 'CNRYaction' || replace(id::text, '-', '')",
            "update portal.evidence set codes = codes || ('CNRYcard' || replace(id::text, '-', ''))",
            "update portal.evidence_contents set text = text || ' CNRYcontent' || replace(evidence_id::text, '-', ''), source = 'CNRYcontent' || replace(evidence_id::text, '-', ''), title = 'CNRYcontent' || replace(evidence_id::text, '-', '')",
            "update portal.evidence_grades set reason = reason || ' CNRYgrade' || replace(evidence_id::text, '-', ''), confirmed_by = 'CNRYgrade' || replace(evidence_id::text, '-', '')",
            "update portal.evidence_files set length = length + 41, name = 'CNRYfile' || replace(evidence_id::text, '-', '') || '.txt'",
            "update portal.evidence_chunks set bytes = bytes || convert_to('CNRYchunk' || replace(evidence_id::text, '-', ''), 'UTF8')",
            "update portal.evidence_requests set reason = reason || ' CNRYask' || replace(id::text, '-', '')",
            "update portal.confidence_requests set text = text || ' CNRYwhispered' || replace(id::text, '-', '')",
            "update portal.confidential_contributions set text = text || ' CNRYconfided' || replace(id::text, '-', ''), title = left(title, 120) || ' CNRYconfided' || replace(id::text, '-', '')",
            "update portal.evidence_answers set text = text || ' CNRYreply' || replace(request_id::text, '-', '')",
            "update portal.programmes set title = left(title, 120) || ' CNRYprogramme' || replace(id::text, '-', '')",
            "update portal.milestones set title = left(title, 120) || ' CNRYstep' || replace(id::text, '-', '')",
            "update portal.status_reports set reason = reason || ' CNRYreport' || replace(id::text, '-', '')",
            "update portal.status_replies set note = note || ' CNRYconfirmation' || replace(report_id::text, '-', '')",
            // The scenario has no comment: to the milestones of the demonstration programme its sides say one thing to all, and one among themselves.
            """
            insert into portal.milestone_comments (id, milestone_id, programme_id, originator, workspace, officer_id, own_side_only, text, at)
              select gen_random_uuid(), m.id, m.programme_id, m.originator, w.code, gen_random_uuid(), w.own, w.own::text, now()
              from portal.milestones m join portal.programmes p on p.id = m.programme_id, (values ('un', true), ('un', false), ('au', true), ('ecowas', true)) w(code, own)
              where p.number = 5 and m.code in ('D-PS-04', 'D-GOV-04') and (w.code <> 'ecowas' or m.code = 'D-GOV-04')
            """,
            "update portal.milestone_comments set text = case when own_side_only then 'CNRYownside' else 'CNRYsaid' end || replace(id::text, '-', '')",
            .. Results,
            // Nobody imports in the scenario: each side has one file with a fault, and one that waits for a yes.
            """
            insert into portal.milestone_imports (id, programme_id, originator, workspace, officer_id, name, kind, length, hash, at, state, since, rows, added, changed, fault_count, digest, fault_lines, change_lines, obstacle, changed_since, revision)
              select gen_random_uuid(), p.id, p.originator, w.code, gen_random_uuid(), '', 5, 1, '', now(), w.state, now(), 1, 1, 0, 0, '', '[]', '[]', '', '', 1
              from portal.programmes p, (values ('un', 3), ('un', 4), ('au', 3), ('au', 4)) w(code, state) where p.number = 5 and p.originator = 'un'
            """,
            """
            update portal.milestone_imports set name = case when state = 3 then 'CNRYimport' || replace(id::text, '-', '') else 'f' end || '.csv',
              fault_lines = case when state = 3 then '[{"Row":2,"Place":"A","Column":"due_on","Rule":"import.day","Args":["CNRYimport' || replace(id::text, '-', '') || '"]}]' else '[]' end,
              change_lines = case when state = 4 then '[{"Row":2,"Kind":2,"Code":"C","Title":"T","Changes":[{"Column":"title","Old":"CNRYimport' || replace(id::text, '-', '') || '","New":"CNRYimport' || replace(id::text, '-', '') || '"}]}]' else '[]' end,
              changed_since = 'CNRYraw' || replace(id::text, '-', '')
            """,
            "insert into portal.import_chunks (import_id, number, programme_id, originator, workspace, bytes) select id, 0, programme_id, originator, workspace, convert_to('CNRYraw' || replace(id::text, '-', ''), 'UTF8') from portal.milestone_imports",
            "insert into portal.import_steps (import_id, milestone_id, programme_id, originator, workspace, row, left_at, before) select i.id, m.id, i.programme_id, i.originator, i.workspace, 2, 1, 'CNRYraw' || replace(i.id::text, '-', '') from portal.milestone_imports i join portal.milestones m on m.programme_id = i.programme_id and m.code = 'D-PS-04'",
            "update portal.practice_cards set title = left(title, 120) || ' CNRYpractice' || replace(id::text, '-', '')",
            """
            update portal.practice_cards set context = context || ' CNRYpractice' || replace(id::text, '-', ''), step = step || ' CNRYpractice' || replace(id::text, '-', ''), actors = actors || ' CNRYpractice' || replace(id::text, '-', ''),
              conditions = conditions || ' CNRYpractice' || replace(id::text, '-', ''), evidence = evidence || ' CNRYpractice' || replace(id::text, '-', ''), contact = 'CNRYpractice' || replace(id::text, '-', ''), places = places || ('CNRYpractice' || replace(id::text, '-', ''))
            """,
            // The scenario has no request: AU asks, and UN answers.
            """
            insert into portal.replication_requests (id, card_id, asked, workspace, officer_id, place, text, at) select gen_random_uuid(), id, workspace, 'au', gen_random_uuid(), 'XZR', '', now() from portal.practice_cards where workspace = 'un'
            """,
            "update portal.replication_requests set place = 'CNRYwish' || replace(id::text, '-', ''), text = 'CNRYwish' || replace(id::text, '-', '')",
            "insert into portal.replication_answers (request_id, asker, workspace, officer_id, verdict, text, at) select id, workspace, asked, gen_random_uuid(), 1, 'CNRYwished' || replace(id::text, '-', ''), now() from portal.replication_requests",
            // Nobody looks while the demonstration is loaded: every officer who may read programmes has a view of two programmes, under a name of their own; what it asks for stands in an address, and is no secret by itself.
            """
            insert into portal.saved_views (id, programme_id, originator, workspace, person_id, page, name, query, kept_at)
              select md5(p.id::text || o.person_id)::uuid, p.id, p.originator, o.workspace, o.person_id, 1, 'CNRYview' || md5(p.id::text || o.person_id), 'Filter.state=Late', now()
              from portal.programmes p, portal.officers o where p.number in (1, 5) and o.person_id is not null and exists (select from portal.duties d where d.officer_id = o.id and d.duty in (1, 2, 3, 6))
            """,
            .. Releases,
            .. Roundtables,
            .. Warnings,
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
        await Each("select md5(sheet_id::text || question)::uuid, workspace, assessment_id, cycle_id, submitted_at is not null from portal.set_answers", row => Plant("answer", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3), row.GetBoolean(4)));
        await Each("select id, workspace, assessment_id from portal.framing_notes", row => Plant("framing", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id from portal.situations", row => Plant("place", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select l.id, l.workspace, l.assessment_id, l.other_assessment_id from portal.situation_links l where l.workspace = 'ecowas'", row =>
        {
            Plant("link", row.GetGuid(0), row.GetString(1), row.GetGuid(2));
            facts.beyond[row.GetGuid(0)] = row.GetGuid(3);
        });
        await Each("select md5(assessment_id::text || number)::uuid, workspace, assessment_id from portal.scope_changes", row => Plant("scope", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select md5(assessment_id::text || workspace || number)::uuid, workspace, assessment_id from portal.conflict_readings", row => Plant("reading", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id from portal.actions", row => Plant("action", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id, cycle_id from portal.remarks", row => Plant("remark", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select id, workspace, assessment_id, cycle_id from portal.factor_notes", row => Plant("note", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select rating_id, workspace, assessment_id, cycle_id from portal.second_looks", row => Plant("look", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select id, workspace, assessment_id from portal.contributions", row => Plant("contribution", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select contribution_id, workspace, assessment_id from portal.contribution_replies where workspace = 'au'", row => Plant("word", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id from portal.editions", row => Plant("edition", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select edition_id, originator, assessment_id from portal.edition_annexes", row => Plant("annex", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id, case when text like '%CNRYposition%' then 'position' when audience = 3 then 'private' when audience = 2 then 'partners' else 'unsigned' end from portal.positions where text like '%CNRY%'", row => Plant(row.GetString(3), row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select edition_id, workspace, assessment_id from portal.silence_breaks", row => Plant("break", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, assessment_id, disclosure, label from portal.evidence", row =>
        {
            foreach (var kind in (string[])["card", "content", "grade"]) Plant(kind, row.GetGuid(0), row.GetString(1), row.GetGuid(2));
            if (row.GetInt32(3) == 2) facts.withheld.Add(row.GetGuid(0));
            if (row.GetInt32(4) == 4) facts.atHome.Add(row.GetGuid(0));
        });
        await Each("select evidence_id, workspace, assessment_id from portal.evidence_files", row =>
        {
            foreach (var kind in (string[])["file", "chunk"]) Plant(kind, row.GetGuid(0), row.GetString(1), row.GetGuid(2));
        });
        await Each("select id, holder || '/' || workspace, assessment_id from portal.evidence_requests", row => Plant("ask", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select request_id, workspace || '/' || asker, assessment_id, evidence_id, asker, form from portal.evidence_answers", row =>
        {
            Plant("reply", row.GetGuid(0), row.GetString(1), row.GetGuid(2));
            if (row.GetInt32(5) == 1) facts.granted.Add((row.GetGuid(3), row.GetString(4)));
        });
        await Each("select id, asked || '/' || workspace, assessment_id from portal.confidence_requests", row => Plant("whispered", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, coalesce(origin, ''), assessment_id from portal.confidential_contributions", row => Plant("confided", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, originator from portal.programmes", row => Plant("programme", row.GetGuid(0), row.GetString(1), row.GetGuid(0)));
        await Each("select id, originator, programme_id from portal.milestones", row => Plant("step", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(0)));
        await Each("select id, workspace, programme_id, milestone_id from portal.status_reports", row => Plant("report", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select report_id, workspace, programme_id, milestone_id from portal.status_replies", row => Plant("confirmation", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select id, workspace, programme_id, milestone_id, own_side_only from portal.milestone_comments", row => Plant(row.GetBoolean(4) ? "ownside" : "said", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await NoteResultsAsync(Each, (kind, id, workspace, programme, milestone) => Plant(kind, id, workspace, programme, milestone));
        await Each("select id, workspace, programme_id from portal.milestone_imports", row => Plant("import", row.GetGuid(0), row.GetString(1), row.GetGuid(2)));
        await Each("select id, workspace, programme_id, milestone_id from portal.practice_cards", row => Plant("practice", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select id, workspace || '/' || asked from portal.replication_requests", row =>
        {
            foreach (var kind in (string[])["wish", "wished"]) Plant(kind, row.GetGuid(0), row.GetString(1), default);
        });
        await Each("select id, workspace, programme_id, person_id from portal.saved_views", row => Plant("view", row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetGuid(3)));
        await Each("select programme_id, workspace, role from portal.programme_parties where ended_at is null", row => facts.sides.Add((row.GetGuid(0), row.GetString(1), row.GetInt32(2))));
        await Each("select milestone_id, workspace from portal.milestone_namings where ended_at is null", row => facts.named.Add((row.GetGuid(0), row.GetString(1))));
        await Each("select milestone_id from portal.milestone_publications union all select id from portal.programmes where published_at is not null", row => facts.published.Add(row.GetGuid(0)));
        await facts.PlantEmergenciesAsync(portal, Each, (kind, id, workspace, file, version) => Plant(kind, id, workspace, file, version));
        await facts.PlantEngagementsAsync(portal, connection, Each, (kind, id, workspace, file, version) => Plant(kind, id, workspace, file, version));
        await facts.PlantRetentionAsync(portal, connection, Each, (kind, id, workspace, file, version) => Plant(kind, id, workspace, file, version));
        await facts.NoteRoundtablesAsync(Each, (kind, id, workspace, roundtable) => Plant(kind, id, workspace, roundtable));
        await facts.NoteWarningsAsync(Each, (kind, id, workspace, warning) => Plant(kind, id, workspace, warning));
        await NoteReleasesAsync(Each, (kind, id, recipient, assessment) => Plant(kind, id, recipient, assessment));
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
