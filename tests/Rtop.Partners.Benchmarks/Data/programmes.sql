-- As many programmes as bench.programmes says, of "un" with "au": the first with 500 milestones, each other with 398, so that 50 have 20,002.
-- Every milestone has its version, every second a report, every fourth a confirmed one.
create temp table programme as
  select n, ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid as id, case n when 1 then 500 else 398 end as steps from generate_series(1, current_setting('bench.programmes')::int) n;
create temp table side as
  select distinct on (workspace) workspace, id as officer from portal.officers where person_id is not null and workspace in ('un', 'au') order by workspace, id;
create temp table step as
  select n, id as programme, s, ('00000000-0000-4000-a' || lpad(n::text, 3, '0') || '-' || lpad(s::text, 12, '0'))::uuid as id, md5('bench-cluster-' || n || '-' || s % 6)::uuid as cluster, current_date - 400 + (s * 7) % 1200 as due from programme, generate_series(1, steps) s;

insert into portal.programmes (id, originator, number, title, acronym, aim, starts_on, ends_on, zone, label, cluster_word, objective_word, milestone_word, provenance, source, opened_at, revision)
  select id, 'un', 1000 + n, 'Programme ' || n, 'P' || n, 'What it is for, in words.', current_date - 700, current_date + 1500, 'Africa/Addis_Ababa', 1, '', '', '', 1, '', now() - interval '700 days', 3 from programme;
insert into portal.programme_invitations (id, programme_id, originator, workspace, role, number, title, label, sent_by, sent_at)
  select md5('bench-invitation-' || n)::uuid, programme.id, 'un', 'au', 1, 1000 + n, 'Programme ' || n, 1, officer, now() - interval '699 days' from programme, side where workspace = 'un';
insert into portal.programme_answers (invitation_id, originator, workspace, verdict, at, officer_id)
  select md5('bench-invitation-' || n)::uuid, 'un', 'au', 1, now() - interval '698 days', officer from programme, side where workspace = 'au';
insert into portal.programme_parties (id, programme_id, originator, workspace, invitation_id, role, since)
  select md5('bench-party-' || n || workspace)::uuid, programme.id, 'un', workspace, case workspace when 'au' then md5('bench-invitation-' || n)::uuid end, 1, now() - interval '698 days' from programme, side;
insert into portal.clusters (id, programme_id, originator, code, title, position)
  select md5('bench-cluster-' || n || '-' || c)::uuid, id, 'un', 'C' || c, 'Cluster ' || c, c + 1 from programme, generate_series(0, 5) c;
insert into portal.milestones (id, programme_id, originator, cluster_id, code, title, due_on, due_precision, first_lead, first_body, second_lead, second_body, places, risk_factors, label, provenance, source, remark, state, reported_at, revision)
  select id, programme, 'un', cluster, 'M-' || lpad(s::text, 4, '0'), 'What is to be there by then, in a dozen words or so, number ' || s, due, 1, 'un', 'A department', 'au', 'A commission', array['XAN', 'XBN'], array['RF1'], 1, 1, '', '', 1 + s % 4, case when s % 2 = 0 then now() - s * interval '1 hour' end, 2 from step;
insert into portal.milestone_versions (milestone_id, number, programme_id, originator, workspace, officer_id, title, due_on, due_precision, cluster_id, is_removed, at)
  select step.id, v, programme, 'un', 'un', officer, 'What is to be there by then, in a dozen words or so, number ' || s, due - 30 * (2 - v), 1, cluster, false, now() - interval '600 days' + v * interval '30 days' from step, generate_series(1, 2) v, side where workspace = 'un';
insert into portal.status_reports (id, milestone_id, number, programme_id, originator, workspace, officer_id, state, reason, shown_by, at)
  select md5('bench-report-' || step.id)::uuid, step.id, 1, programme, 'un', 'un', officer, 1 + s % 4, 'As it was seen by those who do the work.', '', now() - s * interval '1 hour' from step, side where s % 2 = 0 and workspace = 'un';
insert into portal.status_replies (report_id, milestone_id, programme_id, originator, workspace, officer_id, confirms, note, at)
  select md5('bench-report-' || step.id)::uuid, step.id, programme, 'un', 'au', officer, true, '', now() from step, side where s % 4 = 0 and workspace = 'au';
