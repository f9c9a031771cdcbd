-- What the demonstration is too small for: as many assessments as bench.files says, led by "un" with three other parties each.
-- 1 and 2 are the joint assessments of the measurement: 100 indicators with their factors, 4 organizations, 3 cycles, 400 comments.
-- Of 1 every round is open; 2 to 65 have a draft of "un" to save into, of the rest "un" has handed in.
create temp table file as
  select n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as id, n <= 2 as is_large from generate_series(1, current_setting('bench.files')::int) n;
create temp table round as
  select n, id, is_large, number, md5('bench-cycle-' || n || '-' || number)::uuid as cycle, last - number as before, number < last or n = 1 as is_open
  from (select *, case when is_large then 3 else 1 end as last from file) file, generate_series(1, last) number;
create temp table place as
  select distinct on (workspace) workspace, id as officer, 'bench-' || workspace as mark from portal.officers
  where person_id is not null and workspace in ('un', 'au', 'osce', 'ecowas') order by workspace, id;
create temp table line as
  with factors as (select (f.value->>'code') as code, f.value as body, f.ordinality as at
    from portal.frameworks, jsonb_array_elements(document::jsonb->'factors') with ordinality f where id = 'un-framework-2014'),
  lines as (select at, 0 as within, code from factors
    union all select at, i.ordinality, i.value->>'code' from factors, jsonb_array_elements(body->'indicators') with ordinality i)
  select code, at as factor, row_number() over (order by at, within) as n, count(*) filter (where within > 0) over (order by at, within) as indicators from lines;

insert into portal.assessments (id, originator, number, title, situation, countries, crimes, conflict_status, framework_id, framework_version, label, rhythm_days, opened_at, revision)
  select file.id, 'un', 1000 + n, 'Situation ' || n || ' in a region of three countries', repeat('What is known of the situation, in words. ', 12), array['AAA', 'BBB'], 5, 1,
    framework.id, framework.version, 1, 90, now() - interval '60 days', 4
  from file, portal.frameworks framework where framework.id = 'un-framework-2014';
insert into portal.invitations (id, assessment_id, originator, workspace, role, number, title, label, sent_by, sent_at)
  select md5('invitation-' || n || workspace)::uuid, file.id, 'un', workspace, case workspace when 'au' then 1 else 2 end, 1000 + n, 'Situation ' || n || ' in a region of three countries', 1,
    (select officer from place where workspace = 'un'), now() - interval '59 days'
  from file, place where workspace <> 'un';
insert into portal.answers (invitation_id, originator, workspace, verdict, at, officer_id)
  select md5('invitation-' || n || workspace)::uuid, 'un', workspace, 1, now() - interval '58 days', officer from file, place where workspace <> 'un';
insert into portal.parties (id, assessment_id, originator, workspace, invitation_id, role, since)
  select md5('party-' || n || workspace)::uuid, file.id, 'un', workspace, case when workspace <> 'un' then md5('invitation-' || n || workspace)::uuid end,
    case when workspace in ('un', 'au') then 1 else 2 end, now() - interval '58 days'
  from file, place;
insert into portal.cycles (id, assessment_id, originator, number, opened_on, due_on, closed_on, zone, revision)
  select cycle, id, 'un', number, current_date - 30 - 90 * before::int, current_date + 10 + n % 90 - 90 * before::int, case when before > 0 then current_date - 90 * before::int end, 'America/New_York', 1 from round;
insert into portal.rating_sheets (id, cycle_id, assessment_id, originator, workspace, started_at, submitted_at)
  select md5('sheet-' || cycle || workspace)::uuid, cycle, round.id, 'un', workspace, now() - interval '20 days' - before * interval '90 days',
    case when is_open or n > 65 then now() - interval '10 days' - before * interval '90 days' end
  from round, place where is_open or workspace in ('un', 'au');
insert into portal.ratings (id, sheet_id, cycle_id, assessment_id, originator, workspace, code, actor, submitted_at, changed_at, changed_by, revision, confidence, level, reason, trend)
  select md5('rating-' || cycle || workspace || code)::uuid, md5('sheet-' || cycle || workspace)::uuid, cycle, round.id, 'un', workspace, code, '',
    case when is_open or round.n > 65 then now() - interval '10 days' - before * interval '90 days' end, now() - interval '12 days' - before * interval '90 days', officer, 1,
    1 + (line.n + length(workspace)) % 3, (line.n * length(workspace) + before) % 5, 'Reported by several sources over the period, with dates and places.', 1 + line.n % 4
  from round, place, line
  where (is_open and line.indicators <= 100)
    or (not is_open and is_large and workspace = 'un' and line.indicators <= 100)
    or (not is_open and round.n between 3 and 65 and workspace = 'un' and line.factor = 1)
    or (round.n > 65 and workspace in ('un', 'au') and line.n <= 10);
insert into portal.reveals (cycle_id, assessment_id, originator, workspace, at, early)
  select cycle, id, 'un', 'un', now() - interval '9 days' - before * interval '90 days', false from round where is_open;
insert into portal.sections (id, assessment_id, originator, position, heading, text, changed_by, changed_at, revision)
  select md5('section-' || n || '-' || s)::uuid, file.id, 'un', s, 'Part ' || s, repeat('An agreed *sentence* about what was seen, where, and by whom. ', 12), 'un', now() - interval '5 days', 1
  from file, generate_series(1, 5) s where is_large;
insert into portal.comments (id, assessment_id, originator, workspace, officer_id, text, at)
  select md5('comment-' || n || '-' || c)::uuid, file.id, 'un', workspace, officer, 'Remark ' || c || ': the second source differs on the *date*, and we ask the others what they know of it.', now() - interval '8 days' + c * interval '5 minutes'
  from file, generate_series(1, 400) c, place where is_large and workspace = (array['un', 'au', 'osce', 'ecowas'])[1 + c % 4];
