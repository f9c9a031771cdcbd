-- Schemas, the functions that say who is asking, and the audit chains. Every statement may run again.
create schema if not exists portal;
create schema if not exists accounts;
create schema if not exists audit;
create schema if not exists sec;
create schema if not exists jobs;
revoke create on schema public from public;
-- First the schemas: a new owner of what is in them must be allowed to make things there, unless a superuser does this.
alter schema audit owner to portal_owner;
alter schema sec owner to portal_owner;
alter schema portal owner to portal_owner;
alter schema accounts owner to portal_owner;
alter schema jobs owner to portal_owner;

-- After "set local" and a commit a setting is the empty string, not null.
create or replace function sec.workspace() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('portal.workspace', true), '') $$;
create or replace function sec.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('portal.person', true), '')::uuid $$;

create table if not exists audit.heads (
  chain text primary key,
  seq bigint not null,
  hash bytea not null
);
create table if not exists audit.entries (
  chain text not null,
  seq bigint not null,
  at_utc timestamptz not null,
  workspace text not null,
  officer uuid,
  person uuid,
  act text not null,
  kind text not null,
  subject uuid,
  detail text not null,
  previous bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);

-- The same text as AuditEntry.ComputeHash: each field as its length in bytes, a colon, and the field.
create or replace function audit.field(value text) returns text language sql immutable
  as $$ select octet_length(convert_to(coalesce(value, ''), 'UTF8')) || ':' || coalesce(value, '') $$;

create or replace function audit.link(p_chain text, p_at timestamptz, p_workspace text, p_officer uuid, p_person uuid,
                                      p_act text, p_kind text, p_subject uuid, p_detail text) returns void
language plpgsql as $$
declare
  head audit.heads;
  next_hash bytea;
begin
  insert into audit.heads values (p_chain, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
  select * into head from audit.heads where chain = p_chain for update;
  next_hash := sha256(head.hash || convert_to(
    audit.field(p_chain) || audit.field((head.seq + 1)::text)
    || audit.field(to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit.field(p_workspace) || audit.field(p_officer::text) || audit.field(p_person::text)
    || audit.field(p_act) || audit.field(p_kind) || audit.field(p_subject::text) || audit.field(p_detail), 'UTF8'));
  insert into audit.entries values (p_chain, head.seq + 1, p_at, p_workspace, p_officer, p_person, p_act, p_kind, p_subject, p_detail, head.hash, next_hash);
  update audit.heads set seq = head.seq + 1, hash = next_hash where chain = p_chain;
end $$;

-- The one way to the chains. Which workspace acts is read from the connection, never from the caller; an act on another
-- organization's file stands in its chain as well, without the officer.
create or replace function audit.append(p_at timestamptz, p_officer uuid, p_person uuid, p_act text, p_kind text, p_subject uuid,
                                        p_owner text, p_detail text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me text := coalesce(sec.workspace(), '');
  mine text := case when me = '' then 'platform' else me end;
begin
  if p_owner = '' or p_owner = me then
    perform audit.link(mine, p_at, me, p_officer, p_person, p_act, p_kind, p_subject, p_detail);
  elsif p_owner < mine then
    -- Always in the order of names: two acts that touch the same two chains cannot wait for each other.
    perform audit.link(p_owner, p_at, me, null, null, p_act, p_kind, p_subject, p_detail);
    perform audit.link(mine, p_at, me, p_officer, p_person, p_act, p_kind, p_subject, p_detail);
  else
    perform audit.link(mine, p_at, me, p_officer, p_person, p_act, p_kind, p_subject, p_detail);
    perform audit.link(p_owner, p_at, me, null, null, p_act, p_kind, p_subject, p_detail);
  end if;
end $$;

-- By what the chain said last of a subject a row that was put back is known: a session that was ended, credentials that were changed, a seat that
-- was left, a version that is not the last. Of nothing else, of the own workspace and the platform, and to no other end.
create or replace function audit.last_said(p_act text, p_subject uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select detail from audit.entries where subject = p_subject and act = p_act and chain in ('platform', sec.workspace()) and act in ('SessionEnded', 'CredentialsSealed', 'ProviderSealed', 'SeatLeft', 'NoteWritten', 'OptionWritten') order by at_utc desc, seq desc limit 1 $$;
drop index if exists audit.entries_last_said;
create index if not exists entries_of_subject on audit.entries (subject) where act in ('SessionEnded', 'CredentialsSealed', 'ProviderSealed', 'SeatLeft', 'NoteWritten', 'OptionWritten');
-- The trail is read a page at a time, the last first.
create index if not exists entries_by_time on audit.entries (chain, at_utc, seq);

alter table audit.heads owner to portal_owner;
alter table audit.entries owner to portal_owner;
alter function audit.link owner to portal_owner;
alter function audit.append owner to portal_owner;
alter function audit.last_said owner to portal_owner;
alter function audit.field owner to portal_owner;
alter function sec.workspace owner to portal_owner;
alter function sec.person owner to portal_owner;

alter table audit.heads enable row level security;
alter table audit.heads force row level security;
alter table audit.entries enable row level security;
alter table audit.entries force row level security;
drop policy if exists heads_by_function on audit.heads;
create policy heads_by_function on audit.heads to portal_owner using (current_user = 'portal_owner') with check (current_user = 'portal_owner');
drop policy if exists entries_by_function on audit.entries;
create policy entries_by_function on audit.entries for insert to portal_owner with check (current_user = 'portal_owner');
drop policy if exists last_said on audit.entries;
create policy last_said on audit.entries for select to portal_owner using (current_user = 'portal_owner' and act in ('SessionEnded', 'CredentialsSealed', 'ProviderSealed', 'SeatLeft', 'NoteWritten', 'OptionWritten'));
-- Who reads entries of the own chain stands with the other walls.
drop policy if exists own_chain on audit.entries;

revoke all on all functions in schema audit from public;
grant usage on schema audit, sec, portal, accounts, jobs to portal_app, portal_backup;
grant execute on function audit.append to portal_app;
grant execute on function audit.last_said to portal_app;
grant select on all tables in schema audit to portal_backup;
