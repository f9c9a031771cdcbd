-- The rest of the large world, after scale.sql and programmes.sql: as many organizations as bench.organizations says, 500 officers, and 10,000
-- assessments in all. What "un" has stays the same whatever their number; the seed says who is with whom.
create temp table org as
  select code, row_number() over (order by "order", code) as n from portal.workspaces;
insert into portal.workspaces (code, names, acronyms, label_words, language, "order", zone)
  select 'o' || lpad(n::text, 2, '0'), replace(names, 'African Union', 'Organization ' || n), acronyms, label_words, language, 100 + n, zone
  from portal.workspaces, generate_series(6, current_setting('bench.organizations')::int) n where code = 'au';
insert into org select code, 5 + row_number() over (order by code) from portal.workspaces where code not in (select code from org);

create temp table someone as
  select n, md5('large-person-' || n)::uuid as person, md5('large-officer-' || n)::uuid as officer, (select code from org where org.n = 1 + one.n % (select count(*) from org)) as workspace
  from generate_series(1, greatest(0, 500 - (select count(*) from portal.officers where person_id is not null)::int)) one(n);
insert into portal.persons (id, email, language, name, zone) select person, 'large.' || n || '@demo.example', 'en', 'Officer ' || n, 'Africa/Addis_Ababa' from someone;
insert into portal.officers (id, workspace, person_id, title, standing) select officer, workspace, person, 'Desk officer', 1 from someone;
insert into portal.duties (id, workspace, officer_id, person_id, duty, "from") select md5('large-duty-' || n)::uuid, workspace, officer, person, 1, current_date - 400 from someone;
create temp table place as
  select distinct on (workspace) org.n, workspace, id as officer from portal.officers join org on org.code = workspace where person_id is not null and workspace <> 'un' order by workspace, id;

-- Each is led by one of the others and has two or three more of them as parties.
create temp table file as
  with others as (select array_agg(workspace order by n) as codes, array_agg(place.officer order by n) as officers, count(*)::int as count from place),
  drawn as (select f, ('x' || substr(md5(current_setting('bench.seed') || '-' || f), 1, 7))::bit(28)::int as lot from generate_series(1, 10000 - (select count(*) from portal.assessments)::int) f)
  select f as n, md5('large-file-' || f)::uuid as id, md5('large-cycle-' || f)::uuid as cycle, lot, codes[1 + lot % count] as leader, officers[1 + lot % count] as leads, 1 + lot % count as at, count from drawn, others;
create temp table party as
  select file.n, file.id, file.cycle, file.leader, file.leads as by, place.workspace, place.officer, row_number() over (partition by file.n order by (place.at - file.at + count) % count) - 1 as seat
  from file join (select *, row_number() over (order by n) as at from place) place on (place.at - file.at + count) % count <= 2 + lot / 7 % 2;

insert into portal.assessments (id, originator, number, title, situation, countries, crimes, conflict_status, framework_id, framework_version, label, rhythm_days, opened_at, revision)
  select file.id, leader, 5000 + n, 'Situation ' || n || ' among others', repeat('What is known of it, in words. ', 12), array['AAA', 'BBB'], 5, 1, framework.id, framework.version, 1, 90, now() - interval '60 days', 4
  from file, portal.frameworks framework where framework.id = 'un-framework-2014';
insert into portal.invitations (id, assessment_id, originator, workspace, role, number, title, label, sent_by, sent_at)
  select md5('large-invitation-' || n || workspace)::uuid, id, leader, workspace, 2, 5000 + n, 'Situation ' || n || ' among others', 1, by, now() - interval '59 days' from party where seat > 0;
insert into portal.answers (invitation_id, originator, workspace, verdict, at, officer_id)
  select md5('large-invitation-' || party.n || party.workspace)::uuid, leader, party.workspace, 1, now() - interval '58 days', party.officer from party where seat > 0;
insert into portal.parties (id, assessment_id, originator, workspace, invitation_id, role, since)
  select md5('large-party-' || n || workspace)::uuid, id, leader, workspace, case when seat > 0 then md5('large-invitation-' || n || workspace)::uuid end, case seat when 0 then 1 else 2 end, now() - interval '58 days' from party;
insert into portal.cycles (id, assessment_id, originator, number, opened_on, due_on, zone, revision)
  select cycle, id, leader, 1, current_date - 30, current_date + 10 + n % 90, 'Africa/Addis_Ababa', 1 from file;
insert into portal.rating_sheets (id, cycle_id, assessment_id, originator, workspace, started_at, submitted_at)
  select md5('large-sheet-' || n || workspace)::uuid, cycle, id, leader, workspace, now() - interval '20 days', now() - interval '10 days' from party where seat < 2;
insert into portal.ratings (id, sheet_id, cycle_id, assessment_id, originator, workspace, code, actor, submitted_at, changed_at, changed_by, revision, confidence, level, reason, trend)
  select md5('large-rating-' || n || workspace || code)::uuid, md5('large-sheet-' || n || workspace)::uuid, cycle, id, leader, workspace, code, '', now() - interval '10 days', now() - interval '12 days', officer, 1,
    1 + n % 3, n % 5, 'Reported by several sources over the period, with dates and places.', 1 + n % 4
  from party, unnest(array['RF1', 'RF2', 'RF3', 'RF4', 'RF5']) code where seat < 2;
insert into portal.sections (id, assessment_id, originator, position, heading, text, changed_by, changed_at, revision)
  select md5('large-section-' || n)::uuid, id, leader, 1, 'Part 1', repeat('An agreed *sentence* about what was seen, where, and by whom. ', 12), leader, now() - interval '5 days', 1 from file;
insert into portal.comments (id, assessment_id, originator, workspace, officer_id, text, at)
  select md5('large-comment-' || n || workspace)::uuid, id, leader, workspace, officer, 'A remark on the *date*, and a question to the others.', now() - interval '8 days' from party;
