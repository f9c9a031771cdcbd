-- As many assessments as bench.files says, led by "un" with four other parties, each with a review that is due within the week: one reminder for each of five desks.
create temp table file as
  select n, md5('reminder-file-' || n)::uuid as id from generate_series(1, current_setting('bench.files')::int) n;
create temp table place as
  select distinct on (officer.workspace) officer.workspace, officer.id as officer from portal.officers officer join portal.duties held on held.officer_id = officer.id and held.duty = 1
  where officer.person_id is not null order by officer.workspace, officer.id;

insert into portal.assessments (id, originator, number, title, situation, countries, crimes, conflict_status, framework_id, framework_version, label, rhythm_days, opened_at, revision)
  select file.id, 'un', 1000 + n, 'Situation ' || n || ' in a region of three countries', 'What is known of it.', array['AAA', 'BBB'], 5, 1, framework.id, framework.version, 1, 90, now() - interval '60 days', 1
  from file, portal.frameworks framework where framework.id = 'un-framework-2014';
insert into portal.invitations (id, assessment_id, originator, workspace, role, number, title, label, sent_by, sent_at)
  select md5('reminder-invitation-' || n || workspace)::uuid, file.id, 'un', workspace, 2, 1000 + n, 'Situation ' || n || ' in a region of three countries', 1, (select officer from place where workspace = 'un'), now() - interval '59 days'
  from file, place where workspace <> 'un';
insert into portal.answers (invitation_id, originator, workspace, verdict, at, officer_id)
  select md5('reminder-invitation-' || n || workspace)::uuid, 'un', workspace, 1, now() - interval '58 days', officer from file, place where workspace <> 'un';
insert into portal.parties (id, assessment_id, originator, workspace, invitation_id, role, since)
  select md5('reminder-party-' || n || workspace)::uuid, file.id, 'un', workspace, case when workspace <> 'un' then md5('reminder-invitation-' || n || workspace)::uuid end, case when workspace = 'un' then 1 else 2 end, now() - interval '58 days'
  from file, place;
insert into portal.cycles (id, assessment_id, originator, number, opened_on, due_on, zone, revision)
  select md5('reminder-cycle-' || n)::uuid, id, 'un', 1, current_date - 30, current_date + 2 + n % 5, 'America/New_York', 1 from file;
