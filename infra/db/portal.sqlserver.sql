-- Schemas, and the audit chains. Every statement may run again; a line with nothing but GO ends one.
if schema_id(N'portal') is null exec(N'create schema portal authorization portal_owner');
if schema_id(N'accounts') is null exec(N'create schema accounts authorization portal_owner');
if schema_id(N'audit') is null exec(N'create schema audit authorization portal_owner');
if schema_id(N'sec') is null exec(N'create schema sec authorization portal_owner');
if schema_id(N'jobs') is null exec(N'create schema jobs authorization portal_owner');
GO
if object_id(N'audit.heads') is null
create table audit.heads (
  chain nvarchar(20) collate Latin1_General_100_BIN2 not null constraint pk_heads primary key,
  seq bigint not null,
  hash binary(32) not null
);
GO
if object_id(N'audit.entries') is null
create table audit.entries (
  chain nvarchar(20) collate Latin1_General_100_BIN2 not null,
  seq bigint not null,
  at_utc datetimeoffset(6) not null,
  workspace nvarchar(20) collate Latin1_General_100_BIN2 not null,
  officer uniqueidentifier null,
  person uniqueidentifier null,
  act nvarchar(100) collate Latin1_General_100_BIN2 not null,
  kind nvarchar(100) collate Latin1_General_100_BIN2 not null,
  subject uniqueidentifier null,
  detail nvarchar(max) collate Latin1_General_100_BIN2 not null,
  previous binary(32) not null,
  hash binary(32) not null,
  constraint pk_entries primary key (chain, seq)
);
GO
if not exists (select 1 from sys.indexes where name = N'entries_of_subject' and object_id = object_id(N'audit.entries'))
create index entries_of_subject on audit.entries (subject, act) where subject is not null;
GO
-- The same bytes as AuditEntry.ComputeHash: each field as its length in bytes, a colon, and the field, in UTF-8. A column of that
-- collation is what turns the letters into these bytes.
create or alter function audit.field(@value nvarchar(max)) returns varbinary(max) as
begin
  declare @text table (bytes varchar(max) collate Latin1_General_100_BIN2_UTF8 not null);
  insert into @text (bytes) values (isnull(@value, N''));
  declare @bytes varbinary(max) = (select cast(bytes as varbinary(max)) from @text);
  return cast(cast(datalength(@bytes) as varchar(20)) + ':' as varbinary(max)) + @bytes;
end;
GO
create or alter procedure audit.link
  @chain nvarchar(20), @at datetimeoffset(6), @workspace nvarchar(20), @officer uniqueidentifier, @person uniqueidentifier,
  @act nvarchar(100), @kind nvarchar(100), @subject uniqueidentifier, @detail nvarchar(max) as
begin
  set nocount on;
  declare @seq bigint, @previous binary(32), @hash binary(32);
  -- Locked until the transaction ends, also while there is no row yet: an entry follows the one before it.
  select @seq = seq, @previous = hash from audit.heads with (updlock, holdlock) where chain = @chain;
  if @seq is null
  begin
    select @seq = 0, @previous = 0x0000000000000000000000000000000000000000000000000000000000000000;
    insert into audit.heads (chain, seq, hash) values (@chain, @seq, @previous);
  end;
  declare @moment varchar(40) = stuff(left(convert(varchar(40), cast(switchoffset(@at, '+00:00') as datetime2(6)), 121), 26), 11, 1, 'T') + 'Z';
  set @hash = hashbytes('SHA2_256', cast(@previous as varbinary(max))
    + audit.field(@chain) + audit.field(cast(@seq + 1 as nvarchar(20))) + audit.field(@moment)
    + audit.field(@workspace) + audit.field(lower(convert(nvarchar(36), @officer))) + audit.field(lower(convert(nvarchar(36), @person)))
    + audit.field(@act) + audit.field(@kind) + audit.field(lower(convert(nvarchar(36), @subject))) + audit.field(@detail));
  insert into audit.entries (chain, seq, at_utc, workspace, officer, person, act, kind, subject, detail, previous, hash)
    values (@chain, @seq + 1, @at, @workspace, @officer, @person, @act, @kind, @subject, @detail, @previous, @hash);
  update audit.heads set seq = @seq + 1, hash = @hash where chain = @chain;
end;
GO
-- The one way to the chains. Which workspace acts is read from the connection, never from the caller; an act on another
-- organization's file stands in its chain as well, without the officer.
create or alter procedure audit.append
  @at datetimeoffset(6), @officer uniqueidentifier, @person uniqueidentifier, @act nvarchar(100), @kind nvarchar(100), @subject uniqueidentifier,
  @owner nvarchar(20), @detail nvarchar(max)
with execute as owner as
begin
  set nocount on;
  set xact_abort on;
  declare @me nvarchar(20) = isnull(convert(nvarchar(20), session_context(N'workspace')), N'');
  declare @mine nvarchar(20) = case when @me = N'' then N'platform' else @me end;
  if @owner collate Latin1_General_100_BIN2 in (N'', @me)
    exec audit.link @mine, @at, @me, @officer, @person, @act, @kind, @subject, @detail;
  else if @owner collate Latin1_General_100_BIN2 < @mine
  begin
    -- Always in the order of names: two acts that touch the same two chains cannot wait for each other.
    exec audit.link @owner, @at, @me, null, null, @act, @kind, @subject, @detail;
    exec audit.link @mine, @at, @me, @officer, @person, @act, @kind, @subject, @detail;
  end
  else
  begin
    exec audit.link @mine, @at, @me, @officer, @person, @act, @kind, @subject, @detail;
    exec audit.link @owner, @at, @me, null, null, @act, @kind, @subject, @detail;
  end;
end;
GO
-- By what the chain said last of a subject a row that was put back is known: a session that was ended, credentials that were changed, a seat that
-- was left, a version that is not the last. Of nothing else, of the own workspace and the platform, and to no other end.
create or alter function audit.last_said(@act nvarchar(100), @subject uniqueidentifier) returns nvarchar(max) with execute as owner as
begin
  return (select top (1) detail from audit.entries
    where subject = @subject and act = @act and chain in (N'platform', convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
      and act in (N'SessionEnded', N'CredentialsSealed', N'ProviderSealed', N'SeatLeft', N'NoteWritten', N'OptionWritten') order by at_utc desc, seq desc);
end;
GO
grant execute on audit.append to portal_app;
grant execute on audit.last_said to portal_app;
grant select on audit.entries to portal_app;
grant select on schema::audit to portal_backup;
grant select on schema::portal to portal_backup;
grant select on schema::accounts to portal_backup;
-- The portal looks at its walls at every start. What it looks at is how they are built, not a row behind them.
grant view definition on schema::sec to portal_app;
grant view definition on schema::portal to portal_app;
grant view definition on schema::audit to portal_app;
GO
deny select, insert, update, delete on schema::portal to portal_app
GO
declare @sql nvarchar(max);
select @sql = string_agg(cast(N'drop security policy ' + quotename(schema_name(schema_id)) + N'.' + quotename(name) as nvarchar(max)), N'; ') from sys.security_policies where schema_id = schema_id(N'sec');
if @sql is not null exec sp_executesql @sql;
GO
declare @sql nvarchar(max) = N'';
while @sql is not null
begin
  select @sql = string_agg(cast(N'drop function ' + quotename(schema_name(f.schema_id)) + N'.' + quotename(f.name) as nvarchar(max)), N'; ') from sys.objects f
    where f.schema_id = schema_id(N'sec') and f.type = N'IF' and not exists (select 1 from sys.sql_expression_dependencies d where d.referenced_id = f.object_id and d.referencing_id <> f.object_id);
  if @sql is not null exec sp_executesql @sql;
end;
GO
declare @sql nvarchar(max);
select @sql = string_agg(cast(N'revoke ' + p.permission_name collate database_default + N' on ' + quotename(schema_name(o.schema_id)) + N'.' + quotename(o.name)
    + case when p.minor_id > 0 then N'(' + quotename(col_name(p.major_id, p.minor_id)) + N')' else N'' end + N' from portal_app' as nvarchar(max)), N'; ')
  from sys.database_permissions p join sys.objects o on o.object_id = p.major_id
  where p.class = 1 and p.grantee_principal_id = user_id(N'portal_app') and o.schema_id = schema_id(N'portal');
if @sql is not null exec sp_executesql @sql;
GO
IF OBJECT_ID(N'[portal].[migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'portal') IS NULL EXEC(N'CREATE SCHEMA [portal];');
    CREATE TABLE [portal].[migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
IF OBJECT_ID(N'[accounts].[migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'accounts') IS NULL EXEC(N'CREATE SCHEMA [accounts];');
    CREATE TABLE [accounts].[migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
create function sec.reads_absences(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.reads_answers(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_distribution_notes(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.reads_duties(@person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @person_id = convert(uniqueidentifier, session_context(N'person')) or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null)))
GO
create function sec.reads_duty_orders(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null)))
GO
create function sec.reads_emergency_notices(@person_id uniqueidentifier, @teller_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@person_id = convert(uniqueidentifier, session_context(N'person')) or @teller_id = convert(uniqueidentifier, session_context(N'person')))))
GO
create function sec.reads_engagement_seats(@person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person'))))
GO
create function sec.reads_frameworks(@id nvarchar(60)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 1)
GO
create function sec.reads_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_join_invitations(@by nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_member_states(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 1)
GO
create function sec.reads_mutes(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.reads_officers(@person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @person_id = convert(uniqueidentifier, session_context(N'person')) or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null)))
GO
create function sec.reads_programme_answers(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_programme_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_release_readings(@originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_replication_answers(@asker nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asker = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_replication_requests(@asked nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asked = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_retention_periods(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.reads_review_answers(@asker nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asker = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_roundtable_answers(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_roundtable_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_seat_ends(@person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person'))))
GO
create function sec.reads_seat_orders(@by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @by = convert(uniqueidentifier, session_context(N'person'))))
GO
create function sec.reads_warning_acknowledgements(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_warning_deliveries(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_warning_drafts(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.reads_warning_responses(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_workspaces(@code nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 1)
GO
create function sec.reads_assessments(@id uniqueidentifier, @label int, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))))))
GO
create function sec.reads_destruction_proposals(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_destructions(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_emergency_ends(@asked_by uniqueidentifier, @confirmed_by uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@asked_by = convert(uniqueidentifier, session_context(N'person')) or @confirmed_by = convert(uniqueidentifier, session_context(N'person')))) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.reads_emergency_openings(@asked_by uniqueidentifier, @confirmed_by uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@asked_by = convert(uniqueidentifier, session_context(N'person')) or @confirmed_by = convert(uniqueidentifier, session_context(N'person')))) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.reads_emergency_requests(@answered_by uniqueidentifier, @asked_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@asked_by = convert(uniqueidentifier, session_context(N'person')) or @answered_by = convert(uniqueidentifier, session_context(N'person')) or (@answered_by is null and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 11))))) or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 6)))))))
GO
create function sec.reads_engagement_grants(@engagement_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person'))) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.reads_engagement_members(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_engagement_readings(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_engagements(@id uniqueidentifier, @opened_by uniqueidentifier, @state int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@opened_by = convert(uniqueidentifier, session_context(N'person')) and @state = 1) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))))
GO
create function sec.reads_expert_admissions(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_extract_approvals(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_extract_versions(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_extracts(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_follow_ups(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_interlocutors(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_legal_hold_ends(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_legal_holds(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_letters(@officer_id uniqueidentifier, @watched bit, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (session_context(N'person') is null or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))) or (@watched = 1 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 9))))))))
GO
create function sec.reads_note_signatures(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_persons(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@id = convert(uniqueidentifier, session_context(N'person')) or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[person_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)) or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null)))
GO
create function sec.reads_programmes(@id uniqueidentifier, @label int, @originator nvarchar(20), @published_at datetimeoffset) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1))))) or (@label <= 0 and @published_at is not null)))
GO
create function sec.reads_record_readers(@originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null and exists (select 1 from portal.roundtable_answers as w2 cross apply sec.reads_roundtable_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))))))
GO
create function sec.reads_reminders(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (session_context(N'person') is null or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))))))
GO
create function sec.reads_retention_postponements(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_retention_warnings(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.reads_roundtables(@id uniqueidentifier, @originator nvarchar(20), @published_on date) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[roundtable_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null and exists (select 1 from portal.roundtable_answers as w2 cross apply sec.reads_roundtable_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) or @published_on is not null))
GO
create function sec.reads_warnings(@id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.warning_deliveries as w1 cross apply sec.reads_warning_deliveries(w1.[originator], w1.[workspace]) as r1 where w1.[warning_id] = @id and w1.[originator] = @originator and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.reads_actions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_adoptions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_attributable_statements(@confirmed_on date, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) or (@confirmed_on is not null and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator))))
GO
create function sec.reads_clusters(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))
GO
create function sec.reads_comments(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_commitments(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_confidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asker = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_confidence_requests(@asked nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asked = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_confidential_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_conflict_readings(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_contribution_replies(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_deliveries(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_editions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_evidence(@assessment_id uniqueidentifier, @label int, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @label <= 3)))
GO
create function sec.reads_evidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asker = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_evidence_requests(@assessment_id uniqueidentifier, @holder nvarchar(20), @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @holder = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_framing_notes(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_import_chunks(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_import_steps(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_letter_steps(@letter_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.letters as w1 cross apply sec.reads_letters(w1.[officer_id], w1.[watched], w1.[workspace]) as r1 where w1.[id] = @letter_id and w1.[workspace] = @workspace))
GO
create function sec.reads_mentions(@assessment_id uniqueidentifier, @colleague_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@colleague_id is null or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_milestone_imports(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_milestone_namings(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_milestone_publications(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))
GO
create function sec.reads_note_files(@engagement_id uniqueidentifier, @id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_grants as w1 cross apply sec.reads_engagement_grants(w1.[engagement_id], w1.[person_id], w1.[workspace]) as r1 where w1.[record_id] = @id and w1.[engagement_id] = @engagement_id and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))))))
GO
create function sec.reads_note_versions(@engagement_id uniqueidentifier, @id uniqueidentifier, @note_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_grants as w1 cross apply sec.reads_engagement_grants(w1.[engagement_id], w1.[person_id], w1.[workspace]) as r1 where w1.[record_id] = @id and w1.[engagement_id] = @engagement_id and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))) or exists (select 1 from portal.emergency_openings as w1 cross apply sec.reads_emergency_openings(w1.[asked_by], w1.[confirmed_by], w1.[engagement_id], w1.[workspace]) as r1 where w1.[version_id] = @id and w1.[note_id] = @note_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (((w1.[asked_by] = convert(uniqueidentifier, session_context(N'person')) or w1.[confirmed_by] = convert(uniqueidentifier, session_context(N'person'))) and w1.[until] > sysdatetimeoffset() and not (exists (select 1 from portal.emergency_ends as w2 cross apply sec.reads_emergency_ends(w2.[asked_by], w2.[confirmed_by], w2.[engagement_id], w2.[workspace]) as r2 where w2.[opening_id] = w1.[id])))))))
GO
create function sec.reads_objectives(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))
GO
create function sec.reads_observer_consents(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_option_versions(@engagement_id uniqueidentifier, @id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_grants as w1 cross apply sec.reads_engagement_grants(w1.[engagement_id], w1.[person_id], w1.[workspace]) as r1 where w1.[record_id] = @id and w1.[engagement_id] = @engagement_id and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))))))
GO
create function sec.reads_pack_signatures(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_participant_lists(@consented bit, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))) or (@consented = 1 and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator))))
GO
create function sec.reads_parties(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_presences(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.reads_programme_parties(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_programme_visits(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.reads_proposal_decisions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.reads_proposals(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.reads_rating_sheets(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @submitted_at is not null)))
GO
create function sec.reads_recall_answers(@assessment_id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) or @recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_recalls(@assessment_id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) or @recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_recommendations(@addressee nvarchar(20), @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and @addressee = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_release_consents(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_release_openings(@assessment_id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) or @recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_reveals(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_review_packs(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_review_points(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_round_openings(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_roundtable_records(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)))
GO
create function sec.reads_roundtable_summaries(@cleared_on date, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) or (@cleared_on is not null and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator))))
GO
create function sec.reads_saved_views(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.reads_scope_changes(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_section_drafts(@assessment_id uniqueidentifier, @originator nvarchar(20), @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_section_versions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_sections(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_sign_offs(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_silence_breaks(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_silence_extensions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_silences(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_situations(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_warning_bases(@assessment_id uniqueidentifier, @originator nvarchar(20), @warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.warnings as w1 cross apply sec.reads_warnings(w1.[id], w1.[originator]) as r1 where w1.[id] = @warning_id and w1.[originator] = @originator) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id)))
GO
create function sec.reads_warning_corrections(@originator nvarchar(20), @warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.warnings as w1 cross apply sec.reads_warnings(w1.[id], w1.[originator]) as r1 where w1.[id] = @warning_id and w1.[originator] = @originator))
GO
create function sec.reads_warning_recipients(@originator nvarchar(20), @see_each_other bit, @warning_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@see_each_other = 1 and exists (select 1 from portal.warnings as w1 cross apply sec.reads_warnings(w1.[id], w1.[originator]) as r1 where w1.[id] = @warning_id and w1.[originator] = @originator))))
GO
create function sec.reads_warning_stand_downs(@originator nvarchar(20), @warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.warnings as w1 cross apply sec.reads_warnings(w1.[id], w1.[originator]) as r1 where w1.[id] = @warning_id and w1.[originator] = @originator))
GO
create function sec.reads_assents(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_edition_annexes(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_engagement_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.note_versions as w1 cross apply sec.reads_note_versions(w1.[engagement_id], w1.[id], w1.[note_id], w1.[workspace]) as r1 where w1.[note_id] = @id))
GO
create function sec.reads_evidence_chunks(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_contents(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_files(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_grades(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_links(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @other_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @other_id and w1.[originator] = @originator)))
GO
create function sec.reads_factor_notes(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_milestones(@id uniqueidentifier, @label int, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) or (@label <= 0 and exists (select 1 from portal.milestone_publications as w1 cross apply sec.reads_milestone_publications(w1.[originator], w1.[programme_id]) as r1 where w1.[milestone_id] = @id))))
GO
create function sec.reads_positions(@assessment_id uniqueidentifier, @audience int, @id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.sign_offs as w1 cross apply sec.reads_sign_offs(w1.[assessment_id], w1.[originator]) as r1 where w1.[position_id] = @id) and (@audience <= 1 or (@audience <= 2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))))))
GO
create function sec.reads_ratings(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))))
GO
create function sec.reads_recommendation_responses(@originator nvarchar(20), @programme_id uniqueidentifier, @recommendation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.recommendations as w1 cross apply sec.reads_recommendations(w1.[addressee], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @recommendation_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator))
GO
create function sec.reads_releases(@assessment_id uniqueidentifier, @id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) or (@recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.release_openings as w1 cross apply sec.reads_release_openings(w1.[assessment_id], w1.[originator], w1.[recipient]) as r1 where w1.[release_id] = @id) and not (exists (select 1 from portal.recalls as w1 cross apply sec.reads_recalls(w1.[assessment_id], w1.[originator], w1.[recipient]) as r1 where w1.[release_id] = @id)))))
GO
create function sec.reads_remarks(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_second_looks(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_set_answers(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))))
GO
create function sec.reads_situation_links(@assessment_id uniqueidentifier, @originator nvarchar(20), @other_assessment_id uniqueidentifier, @other_id uniqueidentifier, @other_originator nvarchar(20), @situation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @situation_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @other_id and w1.[assessment_id] = @other_assessment_id and w1.[originator] = @other_originator)))
GO
create function sec.reads_tension_options(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.option_versions as w1 cross apply sec.reads_option_versions(w1.[engagement_id], w1.[id], w1.[workspace]) as r1 where w1.[option_id] = @id))
GO
create function sec.reads_figures(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))))
GO
create function sec.reads_link_statements(@assessment_id uniqueidentifier, @link_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.situation_links as w1 cross apply sec.reads_situation_links(w1.[assessment_id], w1.[originator], w1.[other_assessment_id], w1.[other_id], w1.[other_originator], w1.[situation_id]) as r1 where w1.[id] = @link_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_milestone_comments(@milestone_id uniqueidentifier, @originator nvarchar(20), @own_side_only bit, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) and (@own_side_only = 0 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator)))
GO
create function sec.reads_milestone_versions(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))))
GO
create function sec.reads_practice_cards(@label int, @milestone_id uniqueidentifier, @opened_at datetimeoffset, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) or (@label <= 0 and @opened_at is not null)))
GO
create function sec.reads_reconciliations(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))))
GO
create function sec.reads_result_indicators(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator))
GO
create function sec.reads_status_replies(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))))
GO
create function sec.reads_status_reports(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))))
GO
create function sec.adds_absences(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.adds_actions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_adoptions(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @edition_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.silences as w1 cross apply sec.reads_silences(w1.[assessment_id], w1.[originator]) as r1 where w1.[edition_id] = @edition_id and (w1.[outcome] = 2)) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.sign_offs as w2 cross apply sec.reads_sign_offs(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id))))))))
GO
create function sec.adds_answers(@invitation_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[originator] = @originator and w1.[workspace] = @workspace and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))
GO
create function sec.adds_assents(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
GO
create function sec.adds_assessments(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_attributable_statements(@originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))))
GO
create function sec.adds_clusters(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.adds_comments(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.adds_commitments(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_confidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @request_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.confidence_requests as w1 cross apply sec.reads_confidence_requests(w1.[asked], w1.[assessment_id], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @request_id and w1.[workspace] = @asker and (w1.[asked] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_confidence_requests(@asked nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and not (@asked = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) and exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and w1.[workspace] = @asked and (w1.[ended_at] is null))))
GO
create function sec.adds_confidential_contributions(@assessment_id uniqueidentifier, @label int, @origin nvarchar(20), @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@origin = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @origin is null) and @label <= 3))
GO
create function sec.adds_conflict_readings(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_contribution_replies(@assessment_id uniqueidentifier, @contribution_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and not (exists (select 1 from portal.contributions as w1 cross apply sec.reads_contributions(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @contribution_id and w1.[workspace] = @workspace))))
GO
create function sec.adds_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.adds_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.adds_deliveries(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_destruction_proposals(@engagement_id uniqueidentifier, @proposed_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@proposed_by = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagements as w1 cross apply sec.reads_engagements(w1.[id], w1.[opened_by], w1.[state], w1.[workspace]) as r1 where w1.[id] = @engagement_id and w1.[workspace] = @workspace and (w1.[state] = 3)) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id])))))))
GO
create function sec.adds_destructions(@class int, @confirmed_by uniqueidentifier, @engagement_id uniqueidentifier, @proposal_id uniqueidentifier, @proposed_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@confirmed_by = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destruction_proposals as w1 cross apply sec.reads_destruction_proposals(w1.[engagement_id], w1.[workspace]) as r1 where w1.[id] = @proposal_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and w1.[class] = @class and w1.[proposed_by] = @proposed_by and (not (w1.[proposed_by] = convert(uniqueidentifier, session_context(N'person')))))))
GO
create function sec.adds_distribution_notes(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_duties(@duty int, @officer_id uniqueidentifier, @order_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.duty_orders as w1 cross apply sec.reads_duty_orders(w1.[workspace]) as r1 where w1.[id] = @order_id and w1.[officer_id] = @officer_id and w1.[person_id] = @person_id and w1.[workspace] = @workspace and w1.[duty] = @duty and (w1.[by] = convert(uniqueidentifier, session_context(N'person')) and w1.[kind] = 1)) or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and session_context(N'person') is null and (not (@duty = 99) and not (@duty = 98)) and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[person_id] = @person_id and w1.[workspace] = @workspace and (exists (select 1 from portal.join_invitations as w2 cross apply sec.reads_join_invitations(w2.[by], w2.[workspace]) as r2 where w2.[id] = w1.[invitation_id] and w2.[workspace] = w1.[workspace] and (w2.[ended_at] is null))))) or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and @duty = 99 and @person_id is null)))
GO
create function sec.adds_duty_orders(@by uniqueidentifier, @duty int, @kind int, @officer_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.duties as w1 cross apply sec.reads_duties(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[duty] = 9))) and @by = convert(uniqueidentifier, session_context(N'person')) and not (@person_id = convert(uniqueidentifier, session_context(N'person'))) and (not (@duty = 99) and not (@duty = 98)) and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[person_id] = @person_id and w1.[workspace] = @workspace)) or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and @by = convert(uniqueidentifier, session_context(N'person')) and @kind = 2 and @duty = 9 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[person_id] = @person_id and w1.[workspace] = @workspace))))
GO
create function sec.adds_edition_annexes(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_editions(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_emergency_ends(@asked_by uniqueidentifier, @by uniqueidentifier, @confirmed_by uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @by = convert(uniqueidentifier, session_context(N'person')) and ((@asked_by = convert(uniqueidentifier, session_context(N'person')) or @confirmed_by = convert(uniqueidentifier, session_context(N'person'))) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))))
GO
create function sec.adds_emergency_notices(@request_id uniqueidentifier, @teller_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@teller_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.emergency_requests as w1 cross apply sec.reads_emergency_requests(w1.[answered_by], w1.[asked_by], w1.[workspace]) as r1 where w1.[id] = @request_id and w1.[workspace] = @workspace and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[answered_by] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[asked_by] = convert(uniqueidentifier, session_context(N'person'))) and w1.[answer] = 2))))
GO
create function sec.adds_emergency_openings(@confirmed_by uniqueidentifier, @engagement_id uniqueidentifier, @note_id uniqueidentifier, @request_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@confirmed_by = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.emergency_requests as w1 cross apply sec.reads_emergency_requests(w1.[answered_by], w1.[asked_by], w1.[workspace]) as r1 where w1.[id] = @request_id and w1.[workspace] = @workspace and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[answered_by] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[asked_by] = convert(uniqueidentifier, session_context(N'person'))) and w1.[answer] = 2)) and exists (select 1 from portal.emergency_notices as w1 cross apply sec.reads_emergency_notices(w1.[person_id], w1.[teller_id], w1.[workspace]) as r1 where w1.[request_id] = @request_id and w1.[note_id] = @note_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[teller_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.adds_emergency_requests(@answered_by uniqueidentifier, @asked_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @asked_by = convert(uniqueidentifier, session_context(N'person')) and @answered_by is null and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 11))))))
GO
create function sec.adds_engagement_grants(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.adds_engagement_members(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagements as w1 cross apply sec.reads_engagements(w1.[id], w1.[opened_by], w1.[state], w1.[workspace]) as r1 where w1.[id] = @engagement_id and w1.[workspace] = @workspace and (w1.[opened_by] = convert(uniqueidentifier, session_context(N'person')) and w1.[state] = 1)) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_engagement_notes(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_engagement_readings(@engagement_id uniqueidentifier, @note_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@person_id = convert(uniqueidentifier, session_context(N'person')) and (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) or exists (select 1 from portal.emergency_openings as w1 cross apply sec.reads_emergency_openings(w1.[asked_by], w1.[confirmed_by], w1.[engagement_id], w1.[workspace]) as r1 where w1.[note_id] = @note_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (((w1.[asked_by] = convert(uniqueidentifier, session_context(N'person')) or w1.[confirmed_by] = convert(uniqueidentifier, session_context(N'person'))) and w1.[until] > sysdatetimeoffset() and not (exists (select 1 from portal.emergency_ends as w2 cross apply sec.reads_emergency_ends(w2.[asked_by], w2.[confirmed_by], w2.[engagement_id], w2.[workspace]) as r2 where w2.[opening_id] = w1.[id]))))))))
GO
create function sec.adds_engagement_seats(@engagement_id uniqueidentifier, @order_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.seat_orders as w1 cross apply sec.reads_seat_orders(w1.[by], w1.[workspace]) as r1 where w1.[id] = @order_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and w1.[person_id] = @person_id and (w1.[by] = convert(uniqueidentifier, session_context(N'person')) and w1.[kind] = 1)))
GO
create function sec.adds_engagements(@opened_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @opened_by = convert(uniqueidentifier, session_context(N'person'))))
GO
create function sec.adds_evidence(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_evidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @request_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.evidence_requests as w1 cross apply sec.reads_evidence_requests(w1.[assessment_id], w1.[holder], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @request_id and w1.[evidence_id] = @evidence_id and w1.[workspace] = @asker and (w1.[holder] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_evidence_chunks(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_evidence_contents(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_evidence_files(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_evidence_grades(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_evidence_links(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @other_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @other_id and w1.[originator] = @originator))))
GO
create function sec.adds_evidence_requests(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @holder nvarchar(20), @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and not (@holder = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and (w1.[disclosure] = 2))))
GO
create function sec.adds_expert_admissions(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_extract_approvals(@engagement_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_extract_versions(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_extracts(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_factor_notes(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
GO
create function sec.adds_figures(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))))
GO
create function sec.adds_follow_ups(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.adds_frameworks(@id nvarchar(60)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.adds_framing_notes(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @ended_at is null))
GO
create function sec.adds_import_chunks(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_import_steps(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_interlocutors(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.adds_join_invitations(@by nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.duties as w1 cross apply sec.reads_duties(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[duty] = 9))) and @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.adds_legal_hold_ends(@engagement_id uniqueidentifier, @lifted_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@lifted_by = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[role] = 3 and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_legal_holds(@engagement_id uniqueidentifier, @placed_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@placed_by = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[role] = 3 and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_letter_steps(@letter_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.letters as w1 cross apply sec.reads_letters(w1.[officer_id], w1.[watched], w1.[workspace]) as r1 where w1.[id] = @letter_id and w1.[workspace] = @workspace))
GO
create function sec.adds_letters(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_link_statements(@assessment_id uniqueidentifier, @link_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.situation_links as w1 cross apply sec.reads_situation_links(w1.[assessment_id], w1.[originator], w1.[other_assessment_id], w1.[other_id], w1.[other_originator], w1.[situation_id]) as r1 where w1.[id] = @link_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.adds_member_states(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))
GO
create function sec.adds_mentions(@assessment_id uniqueidentifier, @colleague_id uniqueidentifier, @organization nvarchar(20), @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and ((@colleague_id is null and exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and w1.[workspace] = @organization and (w1.[ended_at] is null))) or (@colleague_id is not null and @organization = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_milestone_comments(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.adds_milestone_imports(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))))
GO
create function sec.adds_milestone_namings(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.adds_milestone_publications(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and (w1.[published_at] is not null))))
GO
create function sec.adds_milestone_versions(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.adds_milestones(@label int, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @label <= 3)))
GO
create function sec.adds_mutes(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.adds_note_files(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_note_signatures(@engagement_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_note_versions(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_objectives(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.adds_observer_consents(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @ended_at is null))
GO
create function sec.adds_officers(@invitation_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and session_context(N'person') is null and @person_id is not null and exists (select 1 from portal.join_invitations as w1 cross apply sec.reads_join_invitations(w1.[by], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[workspace] = @workspace and (w1.[ended_at] is null))) or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and @person_id is null)))
GO
create function sec.adds_option_versions(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_pack_signatures(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_participant_lists(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))))
GO
create function sec.adds_parties(@assessment_id uniqueidentifier, @invitation_id uniqueidentifier, @originator nvarchar(20), @role int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @invitation_id is null and @role = 1) or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator and w1.[workspace] = @workspace and w1.[role] = @role and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)) and exists (select 1 from portal.answers as w1 cross apply sec.reads_answers(w1.[originator], w1.[workspace]) as r1 where w1.[invitation_id] = @invitation_id and w1.[workspace] = @workspace and (w1.[verdict] = 1))))))
GO
create function sec.adds_persons(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@id = convert(uniqueidentifier, session_context(N'person')))
GO
create function sec.adds_positions(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_practice_cards(@milestone_id uniqueidentifier, @opened_at datetimeoffset, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) and @opened_at is null))
GO
create function sec.adds_presences(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_programme_answers(@invitation_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[originator] = @originator and w1.[workspace] = @workspace and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))
GO
create function sec.adds_programme_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.adds_programme_parties(@invitation_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @role int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @invitation_id is null and @role = 1) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator and w1.[workspace] = @workspace and w1.[role] = @role and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)) and exists (select 1 from portal.programme_answers as w1 cross apply sec.reads_programme_answers(w1.[originator], w1.[workspace]) as r1 where w1.[invitation_id] = @invitation_id and w1.[workspace] = @workspace and (w1.[verdict] = 1))))))
GO
create function sec.adds_programme_visits(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.adds_programmes(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_proposal_decisions(@assessment_id uniqueidentifier, @originator nvarchar(20), @proposal_id uniqueidentifier, @section_id uniqueidentifier, @verdict int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and ((@verdict = 3 and exists (select 1 from portal.proposals as w1 cross apply sec.reads_proposals(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @proposal_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))) or (not (@verdict = 3) and not (exists (select 1 from portal.proposals as w1 cross apply sec.reads_proposals(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @proposal_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))) and exists (select 1 from portal.sections as w1 cross apply sec.reads_sections(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @section_id and (w1.[lead_drafter] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))))
GO
create function sec.adds_proposals(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_rating_sheets(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @submitted_at is null))
GO
create function sec.adds_ratings(@assessment_id uniqueidentifier, @originator nvarchar(20), @sheet_id uniqueidentifier, @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @submitted_at is null and not (exists (select 1 from portal.rating_sheets as w1 cross apply sec.reads_rating_sheets(w1.[assessment_id], w1.[originator], w1.[submitted_at], w1.[workspace]) as r1 where w1.[id] = @sheet_id and (w1.[submitted_at] is not null)))))
GO
create function sec.adds_recall_answers(@recipient nvarchar(20), @release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.recalls as w1 cross apply sec.reads_recalls(w1.[assessment_id], w1.[originator], w1.[recipient]) as r1 where w1.[release_id] = @release_id)))
GO
create function sec.adds_recalls(@originator nvarchar(20), @release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.release_openings as w1 cross apply sec.reads_release_openings(w1.[assessment_id], w1.[originator], w1.[recipient]) as r1 where w1.[release_id] = @release_id)))
GO
create function sec.adds_recommendation_responses(@recommendation_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.recommendations as w1 cross apply sec.reads_recommendations(w1.[addressee], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @recommendation_id and (w1.[addressee] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_recommendations(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_reconciliations(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))))
GO
create function sec.adds_record_readers(@originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null and exists (select 1 from portal.roundtable_answers as w2 cross apply sec.reads_roundtable_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))))))
GO
create function sec.adds_release_consents(@originator nvarchar(20), @verdict int) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @verdict = 0))
GO
create function sec.adds_release_openings(@assessment_id uniqueidentifier, @originator nvarchar(20), @release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (exists (select 1 from portal.release_consents as w1 cross apply sec.reads_release_consents(w1.[assessment_id], w1.[originator]) as r1 where w1.[release_id] = @release_id and (not (w1.[verdict] = 1)))) and not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) and not (exists (select 1 from portal.release_consents as w2 cross apply sec.reads_release_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[release_id] = @release_id and (w2.[verdict] = 1))))))))
GO
create function sec.adds_release_readings(@recipient nvarchar(20), @release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.releases as w1 cross apply sec.reads_releases(w1.[assessment_id], w1.[id], w1.[originator], w1.[recipient]) as r1 where w1.[id] = @release_id)))
GO
create function sec.adds_releases(@edition_id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) and exists (select 1 from portal.adoptions as w1 cross apply sec.reads_adoptions(w1.[assessment_id], w1.[originator]) as r1 where w1.[edition_id] = @edition_id)))
GO
create function sec.adds_remarks(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
GO
create function sec.adds_reminders(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_replication_answers(@asker nvarchar(20), @request_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.replication_requests as w1 cross apply sec.reads_replication_requests(w1.[asked], w1.[workspace]) as r1 where w1.[id] = @request_id and w1.[workspace] = @asker and (w1.[asked] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_replication_requests(@asked nvarchar(20), @card_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@asked = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) and exists (select 1 from portal.practice_cards as w1 cross apply sec.reads_practice_cards(w1.[label], w1.[milestone_id], w1.[opened_at], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @card_id and w1.[workspace] = @asked)))
GO
create function sec.adds_result_indicators(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.adds_retention_periods(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_retention_postponements(@engagement_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_retention_warnings(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.adds_reveals(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.rating_sheets as w2 cross apply sec.reads_rating_sheets(w2.[assessment_id], w2.[originator], w2.[submitted_at], w2.[workspace]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[submitted_at] is not null)))))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and w1.[role] = 1 and not (exists (select 1 from portal.round_openings as w2 cross apply sec.reads_round_openings(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id))))))))
GO
create function sec.adds_review_answers(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.adds_review_packs(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_review_points(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_round_openings(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.rating_sheets as w1 cross apply sec.reads_rating_sheets(w1.[assessment_id], w1.[originator], w1.[submitted_at], w1.[workspace]) as r1 where w1.[cycle_id] = @cycle_id and w1.[workspace] = @workspace and (w1.[submitted_at] is not null))))
GO
create function sec.adds_roundtable_answers(@invitation_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[originator] = @originator and w1.[workspace] = @workspace and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null))))
GO
create function sec.adds_roundtable_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.adds_roundtable_records(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)))
GO
create function sec.adds_roundtable_summaries(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)))
GO
create function sec.adds_roundtables(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_saved_views(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.adds_scope_changes(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_seat_ends(@engagement_id uniqueidentifier, @order_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.seat_orders as w1 cross apply sec.reads_seat_orders(w1.[by], w1.[workspace]) as r1 where w1.[id] = @order_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and w1.[person_id] = @person_id and (w1.[by] = convert(uniqueidentifier, session_context(N'person')) and w1.[kind] = 2)))
GO
create function sec.adds_seat_orders(@by uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@by = convert(uniqueidentifier, session_context(N'person')) and (exists (select 1 from portal.engagements as w1 cross apply sec.reads_engagements(w1.[id], w1.[opened_by], w1.[state], w1.[workspace]) as r1 where w1.[id] = @engagement_id and w1.[workspace] = @workspace and (w1.[opened_by] = convert(uniqueidentifier, session_context(N'person')) and w1.[state] = 1)) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))))
GO
create function sec.adds_second_looks(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
GO
create function sec.adds_section_drafts(@assessment_id uniqueidentifier, @originator nvarchar(20), @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_section_versions(@assessment_id uniqueidentifier, @originator nvarchar(20), @section_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.sections as w1 cross apply sec.reads_sections(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @section_id and (w1.[lead_drafter] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))))
GO
create function sec.adds_sections(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.adds_set_answers(@assessment_id uniqueidentifier, @originator nvarchar(20), @sheet_id uniqueidentifier, @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @submitted_at is null and not (exists (select 1 from portal.rating_sheets as w1 cross apply sec.reads_rating_sheets(w1.[assessment_id], w1.[originator], w1.[submitted_at], w1.[workspace]) as r1 where w1.[id] = @sheet_id and (w1.[submitted_at] is not null)))))
GO
create function sec.adds_sign_offs(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_silence_breaks(@assessment_id uniqueidentifier, @edition_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.silences as w1 cross apply sec.reads_silences(w1.[assessment_id], w1.[originator]) as r1 where w1.[edition_id] = @edition_id)))
GO
create function sec.adds_silence_extensions(@assessment_id uniqueidentifier, @edition_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.silences as w1 cross apply sec.reads_silences(w1.[assessment_id], w1.[originator]) as r1 where w1.[edition_id] = @edition_id and (w1.[outcome] is null))))
GO
create function sec.adds_silences(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_situation_links(@assessment_id uniqueidentifier, @originator nvarchar(20), @other_assessment_id uniqueidentifier, @other_id uniqueidentifier, @other_originator nvarchar(20), @situation_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @situation_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @other_id and w1.[assessment_id] = @other_assessment_id and w1.[originator] = @other_originator))))
GO
create function sec.adds_situations(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @ended_at is null))
GO
create function sec.adds_status_replies(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @report_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))) and not (exists (select 1 from portal.status_reports as w1 cross apply sec.reads_status_reports(w1.[milestone_id], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @report_id and w1.[workspace] = @workspace))))
GO
create function sec.adds_status_reports(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))))
GO
create function sec.adds_tension_options(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.adds_warning_acknowledgements(@originator nvarchar(20), @recipient_id uniqueidentifier, @warning_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.warning_recipients as w1 cross apply sec.reads_warning_recipients(w1.[originator], w1.[see_each_other], w1.[warning_id], w1.[workspace]) as r1 where w1.[id] = @recipient_id and w1.[warning_id] = @warning_id and w1.[originator] = @originator and ((w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (w1.[originator] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[workspace] is null))))))
GO
create function sec.adds_warning_bases(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id)))
GO
create function sec.adds_warning_corrections(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_warning_deliveries(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.adds_warning_drafts(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_warning_recipients(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@workspace is null or not (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_warning_responses(@originator nvarchar(20), @recipient_id uniqueidentifier, @warning_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.warning_recipients as w1 cross apply sec.reads_warning_recipients(w1.[originator], w1.[see_each_other], w1.[warning_id], w1.[workspace]) as r1 where w1.[id] = @recipient_id and w1.[warning_id] = @warning_id and w1.[originator] = @originator and ((w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (w1.[originator] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[workspace] is null))))))
GO
create function sec.adds_warning_stand_downs(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_warnings(@label int, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @label <= 3))
GO
create function sec.adds_workspaces(@code nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))
GO
create function sec.becomes_absences(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))) and @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.becomes_actions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.becomes_adoptions(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_assents(@note_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_assessments(@id uniqueidentifier, @label int, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1))))))))
GO
create function sec.becomes_attributable_statements(@confirmed_on date, @originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))) and (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) or (@confirmed_on is not null and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator)))))
GO
create function sec.becomes_clusters(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.becomes_comments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_commitments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_confidence_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_confidence_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_confidential_contributions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_conflict_readings(@assessment_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_contribution_replies(@contribution_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.becomes_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.becomes_deliveries(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_destruction_proposals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_destructions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_distribution_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_duties(@duty int, @officer_id uniqueidentifier, @person_id uniqueidentifier, @stamp varbinary(max), @term_id uniqueidentifier, @until date, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.duty_orders as w1 cross apply sec.reads_duty_orders(w1.[workspace]) as r1 where w1.[id] = @term_id and w1.[officer_id] = @officer_id and w1.[person_id] = @person_id and w1.[workspace] = @workspace and w1.[duty] = @duty and (w1.[by] = convert(uniqueidentifier, session_context(N'person')) and w1.[kind] = 2)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @person_id = convert(uniqueidentifier, session_context(N'person')) or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))) and checksum(@stamp, @term_id, @until) is not null)
GO
create function sec.becomes_duty_orders(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_edition_annexes(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_editions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_emergency_ends(@opening_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_emergency_notices(@person_id uniqueidentifier, @teller_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person'))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@person_id = convert(uniqueidentifier, session_context(N'person')) or @teller_id = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.becomes_emergency_openings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_emergency_requests(@answer int, @answered_at datetimeoffset, @answered_by uniqueidentifier, @asked_by uniqueidentifier, @revision int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@asked_by = convert(uniqueidentifier, session_context(N'person'))) and (@answered_by is null or @answered_by = convert(uniqueidentifier, session_context(N'person'))) and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 11))))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@asked_by = convert(uniqueidentifier, session_context(N'person')) or @answered_by = convert(uniqueidentifier, session_context(N'person')) or (@answered_by is null and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 11))))) or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 6))))))) and checksum(@answer, @answered_at, @answered_by, @revision) is not null)
GO
create function sec.becomes_engagement_grants(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_engagement_members(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.becomes_engagement_notes(@engagement_id uniqueidentifier, @id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.note_versions as w1 cross apply sec.reads_note_versions(w1.[engagement_id], w1.[id], w1.[note_id], w1.[workspace]) as r1 where w1.[note_id] = @id)))
GO
create function sec.becomes_engagement_readings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_engagement_seats(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_engagements(@id uniqueidentifier, @opened_by uniqueidentifier, @state int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@opened_by = convert(uniqueidentifier, session_context(N'person')) and @state = 1) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))))
GO
create function sec.becomes_evidence(@assessment_id uniqueidentifier, @label int, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @label <= 3))))
GO
create function sec.becomes_evidence_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_evidence_chunks(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_evidence_contents(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_evidence_files(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_evidence_grades(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_evidence_links(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_evidence_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_expert_admissions(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.becomes_extract_approvals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_extract_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_extracts(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.becomes_factor_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_figures(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_follow_ups(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.becomes_frameworks(@id nvarchar(60)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_framing_notes(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and checksum(@ended_at) is not null)
GO
create function sec.becomes_import_chunks(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.becomes_import_steps(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_interlocutors(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.becomes_join_invitations(@by nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.duties as w1 cross apply sec.reads_duties(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[duty] = 9))) and @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and session_context(N'person') is null)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.becomes_legal_hold_ends(@hold_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_legal_holds(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_letter_steps(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_letters(@officer_id uniqueidentifier, @watched bit, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (session_context(N'person') is null or (@watched = 1 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 9))))))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (session_context(N'person') is null or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))) or (@watched = 1 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 9)))))))))
GO
create function sec.becomes_link_statements(@link_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_member_states(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_mentions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_milestone_comments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_milestone_imports(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.becomes_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))))
GO
create function sec.becomes_milestone_namings(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.becomes_milestone_publications(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_milestone_versions(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_milestones(@id uniqueidentifier, @label int, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) or (@label <= 0 and exists (select 1 from portal.milestone_publications as w1 cross apply sec.reads_milestone_publications(w1.[originator], w1.[programme_id]) as r1 where w1.[milestone_id] = @id)))))
GO
create function sec.becomes_mutes(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))) and @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.becomes_note_files(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_note_signatures(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_note_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_objectives(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.becomes_observer_consents(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and checksum(@ended_at) is not null)
GO
create function sec.becomes_officers(@comes_from nvarchar(120), @invitation_id uniqueidentifier, @left_at datetimeoffset, @person_id uniqueidentifier, @stamp varbinary(max), @standing int, @title nvarchar(200), @until date, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.duties as w1 cross apply sec.reads_duties(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[duty] = 9))) and @person_id is not null and not (@person_id = convert(uniqueidentifier, session_context(N'person')))) or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and session_context(N'person') is null and exists (select 1 from portal.join_invitations as w1 cross apply sec.reads_join_invitations(w1.[by], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[workspace] = @workspace and (w1.[ended_at] is null)))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @person_id = convert(uniqueidentifier, session_context(N'person')) or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))) and checksum(@comes_from, @invitation_id, @left_at, @stamp, @standing, @title, @until) is not null)
GO
create function sec.becomes_option_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_pack_signatures(@pack_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_participant_lists(@consented bit, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))) or (@consented = 1 and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator)))))
GO
create function sec.becomes_parties(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.becomes_persons(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@id = convert(uniqueidentifier, session_context(N'person')) and (@id = convert(uniqueidentifier, session_context(N'person')) or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[person_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)) or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))))
GO
create function sec.becomes_positions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_practice_cards(@label int, @milestone_id uniqueidentifier, @opened_at datetimeoffset, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))) or (@label <= 0 and @opened_at is not null))))
GO
create function sec.becomes_presences(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.becomes_programme_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_programme_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.becomes_programme_parties(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.becomes_programme_visits(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.becomes_programmes(@id uniqueidentifier, @label int, @originator nvarchar(20), @published_at datetimeoffset) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1))))) or (@label <= 0 and @published_at is not null))))
GO
create function sec.becomes_proposal_decisions(@proposal_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_proposals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_rating_sheets(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @submitted_at is not null))) and checksum(@submitted_at) is not null)
GO
create function sec.becomes_ratings(@assessment_id uniqueidentifier, @changed_at datetimeoffset, @changed_by uniqueidentifier, @confidence int, @cycle_id uniqueidentifier, @level int, @not_assessed int, @originator nvarchar(20), @reason nvarchar(2000), @revision int, @submitted_at datetimeoffset, @trend int, @unchanged_since int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null))))))))))) and checksum(@changed_at, @changed_by, @revision, @submitted_at, @unchanged_since, @confidence, @level, @not_assessed, @reason, @trend) is not null)
GO
create function sec.becomes_recall_answers(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_recalls(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_recommendation_responses(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_recommendations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_reconciliations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_record_readers(@originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null and exists (select 1 from portal.roundtable_answers as w2 cross apply sec.reads_roundtable_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null and exists (select 1 from portal.roundtable_answers as w2 cross apply sec.reads_roundtable_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1))))))))
GO
create function sec.becomes_release_consents(@assessment_id uniqueidentifier, @at datetimeoffset, @officer_id uniqueidentifier, @originator nvarchar(20), @verdict int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and checksum(@at, @officer_id, @verdict) is not null)
GO
create function sec.becomes_release_openings(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_release_readings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_releases(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_remarks(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_reminders(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (session_context(N'person') is null or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))))
GO
create function sec.becomes_replication_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_replication_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_result_indicators(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.becomes_retention_periods(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.becomes_retention_postponements(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_retention_warnings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_reveals(@cycle_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_review_answers(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_review_packs(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_review_points(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.becomes_round_openings(@cycle_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_roundtable_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_roundtable_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.becomes_roundtable_records(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))))
GO
create function sec.becomes_roundtable_summaries(@cleared_on date, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) and (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) or (@cleared_on is not null and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator)))))
GO
create function sec.becomes_roundtables(@id uniqueidentifier, @originator nvarchar(20), @published_on date) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[roundtable_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null and exists (select 1 from portal.roundtable_answers as w2 cross apply sec.reads_roundtable_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) or @published_on is not null)))
GO
create function sec.becomes_saved_views(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.becomes_scope_changes(@assessment_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_seat_ends(@seat_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_seat_orders(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_second_looks(@rating_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_section_drafts(@assessment_id uniqueidentifier, @originator nvarchar(20), @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.becomes_section_versions(@section_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_sections(@assessment_id uniqueidentifier, @lead_drafter nvarchar(20), @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or (@lead_drafter = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.becomes_set_answers(@assessment_id uniqueidentifier, @changed_at datetimeoffset, @changed_by uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @revision int, @submitted_at datetimeoffset, @text nvarchar(2000), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null))))))))))) and checksum(@changed_at, @changed_by, @revision, @submitted_at, @text) is not null)
GO
create function sec.becomes_sign_offs(@position_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_silence_breaks(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_silence_extensions(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_silences(@assessment_id uniqueidentifier, @last_day date, @last_minute time, @originator nvarchar(20), @outcome int, @revision int, @until datetimeoffset) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and checksum(@last_day, @last_minute, @outcome, @revision, @until) is not null)
GO
create function sec.becomes_situation_links(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_situations(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and checksum(@ended_at) is not null)
GO
create function sec.becomes_status_replies(@report_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_status_reports(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_tension_options(@engagement_id uniqueidentifier, @id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.option_versions as w1 cross apply sec.reads_option_versions(w1.[engagement_id], w1.[id], w1.[workspace]) as r1 where w1.[option_id] = @id)))
GO
create function sec.becomes_warning_acknowledgements(@recipient_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_warning_bases(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_warning_corrections(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_warning_deliveries(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_warning_drafts(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.becomes_warning_recipients(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_warning_responses(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_warning_stand_downs(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_warnings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_workspaces(@code nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and 1 = 1))
GO
create function sec.changes_absences(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.changes_actions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.changes_adoptions(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_assents(@note_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_assessments(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_attributable_statements(@originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))))
GO
create function sec.changes_clusters(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.changes_comments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_commitments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_confidence_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_confidence_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_confidential_contributions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_conflict_readings(@assessment_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_contribution_replies(@contribution_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.changes_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.changes_deliveries(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_destruction_proposals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_destructions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_distribution_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_duties(@duty int, @officer_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.duty_orders as w1 cross apply sec.reads_duty_orders(w1.[workspace]) as r1 where w1.[officer_id] = @officer_id and w1.[person_id] = @person_id and w1.[workspace] = @workspace and w1.[duty] = @duty and (w1.[by] = convert(uniqueidentifier, session_context(N'person')) and w1.[kind] = 2)))
GO
create function sec.changes_duty_orders(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_edition_annexes(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_editions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_emergency_ends(@opening_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_emergency_notices(@person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person'))))
GO
create function sec.changes_emergency_openings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_emergency_requests(@answered_by uniqueidentifier, @asked_by uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@asked_by = convert(uniqueidentifier, session_context(N'person'))) and @answered_by is null and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 11))))))
GO
create function sec.changes_engagement_grants(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_engagement_members(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.changes_engagement_notes(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.changes_engagement_readings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_engagement_seats(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_engagements(@id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.changes_evidence(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.changes_evidence_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_evidence_chunks(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_evidence_contents(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_evidence_files(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_evidence_grades(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_evidence_links(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_evidence_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_expert_admissions(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.changes_extract_approvals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_extract_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_extracts(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.changes_factor_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_figures(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_follow_ups(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.changes_frameworks(@id nvarchar(60)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_framing_notes(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @ended_at is null))
GO
create function sec.changes_import_chunks(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.changes_import_steps(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_interlocutors(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_invitations(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_join_invitations(@by nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.duties as w1 cross apply sec.reads_duties(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[duty] = 9))) and @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and @by = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and session_context(N'person') is null)))
GO
create function sec.changes_legal_hold_ends(@hold_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_legal_holds(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_letter_steps(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_letters(@watched bit, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (session_context(N'person') is null or (@watched = 1 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.duties as w2 cross apply sec.reads_duties(w2.[person_id], w2.[workspace]) as r2 where w2.[officer_id] = w1.[id] and (w2.[duty] = 9))))))))
GO
create function sec.changes_link_statements(@link_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_member_states(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_mentions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_milestone_comments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_milestone_imports(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.changes_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))))
GO
create function sec.changes_milestone_namings(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_milestone_publications(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_milestone_versions(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_milestones(@id uniqueidentifier, @label int, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.changes_mutes(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.changes_note_files(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_note_signatures(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_note_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_objectives(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.changes_observer_consents(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @ended_at is null))
GO
create function sec.changes_officers(@left_at datetimeoffset, @person_id uniqueidentifier, @until date, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.duties as w1 cross apply sec.reads_duties(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[duty] = 9))) and @person_id is not null and not (@person_id = convert(uniqueidentifier, session_context(N'person')))) or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and session_context(N'person') is null and (@left_at is not null or @until is not null))))
GO
create function sec.changes_option_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_pack_signatures(@pack_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_participant_lists(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))))
GO
create function sec.changes_parties(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_persons(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@id = convert(uniqueidentifier, session_context(N'person')))
GO
create function sec.changes_positions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_practice_cards(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_presences(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.changes_programme_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_programme_invitations(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_programme_parties(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_programme_visits(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.changes_programmes(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_proposal_decisions(@proposal_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_proposals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_rating_sheets(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @submitted_at is null))
GO
create function sec.changes_ratings(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @submitted_at is null))
GO
create function sec.changes_recall_answers(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_recalls(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_recommendation_responses(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_recommendations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_reconciliations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_record_readers(@originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.roundtable_invitations as w1 cross apply sec.reads_roundtable_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_on] is null and exists (select 1 from portal.roundtable_answers as w2 cross apply sec.reads_roundtable_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))))))
GO
create function sec.changes_release_consents(@assessment_id uniqueidentifier, @originator nvarchar(20), @verdict int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator) and @verdict = 0))
GO
create function sec.changes_release_openings(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_release_readings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_releases(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_remarks(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_reminders(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.changes_replication_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_replication_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_result_indicators(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.changes_retention_periods(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_retention_postponements(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_retention_warnings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_reveals(@cycle_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_review_answers(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_review_packs(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_review_points(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.changes_round_openings(@cycle_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_roundtable_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_roundtable_invitations(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_roundtable_records(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)))
GO
create function sec.changes_roundtable_summaries(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)))
GO
create function sec.changes_roundtables(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_saved_views(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.changes_scope_changes(@assessment_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_seat_ends(@seat_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_seat_orders(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_second_looks(@rating_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_section_drafts(@assessment_id uniqueidentifier, @originator nvarchar(20), @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.changes_section_versions(@section_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_sections(@assessment_id uniqueidentifier, @lead_drafter nvarchar(20), @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) or (@lead_drafter = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.changes_set_answers(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @submitted_at is null))
GO
create function sec.changes_sign_offs(@position_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_silence_breaks(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_silence_extensions(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_silences(@assessment_id uniqueidentifier, @originator nvarchar(20), @outcome int) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @outcome is null))
GO
create function sec.changes_situation_links(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_situations(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and @ended_at is null))
GO
create function sec.changes_status_replies(@report_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_status_reports(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_tension_options(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.changes_warning_acknowledgements(@recipient_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_warning_bases(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_warning_corrections(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_warning_deliveries(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_warning_drafts(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.changes_warning_recipients(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_warning_responses(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_warning_stand_downs(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_warnings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_workspaces(@code nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))
GO
create function sec.removes_absences(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_actions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_adoptions(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_assents(@note_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_assessments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_attributable_statements(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_clusters(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_comments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_commitments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_confidence_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_confidence_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_confidential_contributions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_conflict_readings(@assessment_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_contribution_replies(@contribution_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_contributions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_cycles(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_deliveries(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_destruction_proposals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_destructions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_distribution_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_duties(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_duty_orders(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_edition_annexes(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_editions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_emergency_ends(@opening_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_emergency_notices(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_emergency_openings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_emergency_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_engagement_grants(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destructions as w1 cross apply sec.reads_destructions(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[class] = 1))))
GO
create function sec.removes_engagement_members(@seat_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_engagement_notes(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destructions as w1 cross apply sec.reads_destructions(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[class] = 1))))
GO
create function sec.removes_engagement_readings(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destructions as w1 cross apply sec.reads_destructions(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[class] = 1))))
GO
create function sec.removes_engagement_seats(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_engagements(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence_chunks(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence_contents(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence_files(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence_grades(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence_links(@evidence_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_evidence_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_expert_admissions(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destructions as w1 cross apply sec.reads_destructions(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[class] = 3))))
GO
create function sec.removes_extract_approvals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_extract_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_extracts(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destructions as w1 cross apply sec.reads_destructions(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[class] = 1))))
GO
create function sec.removes_factor_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_figures(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_follow_ups(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_frameworks(@id nvarchar(60)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_framing_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_import_chunks(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_import_progress(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_import_steps(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_interlocutors(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destructions as w1 cross apply sec.reads_destructions(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[class] = 2))))
GO
create function sec.removes_invitations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_join_invitations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_legal_hold_ends(@hold_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_legal_holds(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_letter_steps(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_letters(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_link_statements(@link_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_member_states(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))
GO
create function sec.removes_mentions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_milestone_comments(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_milestone_imports(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_milestone_links(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_milestone_namings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_milestone_publications(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_milestone_versions(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_milestones(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_mutes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_note_files(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_note_signatures(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_note_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_objectives(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_observer_consents(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_officers(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_option_versions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_pack_signatures(@pack_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_participant_lists(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_parties(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_persons(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_positions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_practice_cards(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_presences(@section_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_programme_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_programme_invitations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_programme_parties(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_programme_visits(@programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_programmes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_proposal_decisions(@proposal_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_proposals(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_rating_sheets(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_ratings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_recall_answers(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_recalls(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_recommendation_responses(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_recommendations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_reconciliations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_record_readers(@roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_release_consents(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_release_openings(@release_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_release_readings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_releases(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_remarks(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_reminders(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_replication_answers(@request_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_replication_requests(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_result_indicators(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_retention_periods(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_retention_postponements(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_retention_warnings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_reveals(@cycle_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_review_answers(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_review_packs(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_review_points(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_round_openings(@cycle_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_roundtable_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_roundtable_invitations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_roundtable_records(@roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_roundtable_summaries(@roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_roundtables(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_saved_views(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_scope_changes(@assessment_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_seat_ends(@seat_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_seat_orders(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_second_looks(@rating_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_section_drafts(@section_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_section_versions(@section_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_sections(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_set_answers(@sheet_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_sign_offs(@position_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_silence_breaks(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_silence_extensions(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_silences(@edition_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_situation_links(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_situations(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_status_replies(@report_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_status_reports(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_tension_options(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and not (exists (select 1 from portal.legal_holds as w1 cross apply sec.reads_legal_holds(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (not (exists (select 1 from portal.legal_hold_ends as w2 cross apply sec.reads_legal_hold_ends(w2.[engagement_id], w2.[workspace]) as r2 where w2.[hold_id] = w1.[id]))))) and exists (select 1 from portal.destructions as w1 cross apply sec.reads_destructions(w1.[engagement_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[class] = 1))))
GO
create function sec.removes_warning_acknowledgements(@recipient_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warning_bases(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warning_corrections(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warning_deliveries(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warning_drafts(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warning_recipients(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warning_responses(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warning_stand_downs(@warning_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_warnings(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.removes_workspaces(@code nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create security policy sec.absences
  add filter predicate sec.reads_absences([workspace]) on portal.absences,
  add block predicate sec.adds_absences([officer_id], [workspace]) on portal.absences after insert,
  add block predicate sec.changes_absences([officer_id], [workspace]) on portal.absences before update,
  add block predicate sec.becomes_absences([officer_id], [workspace]) on portal.absences after update,
  add block predicate sec.removes_absences([id]) on portal.absences before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.absences to portal_app;
grant insert on portal.absences to portal_app;
grant update ([ended_at], [revision]) on portal.absences to portal_app;
deny update ([id], [deputy_id], [entered_at], [from], [officer_id], [until], [workspace]) on portal.absences to portal_app;
GO
create security policy sec.actions
  add filter predicate sec.reads_actions([assessment_id], [originator]) on portal.actions,
  add block predicate sec.adds_actions([assessment_id], [originator], [workspace]) on portal.actions after insert,
  add block predicate sec.changes_actions([assessment_id], [originator], [workspace]) on portal.actions before update,
  add block predicate sec.becomes_actions([assessment_id], [originator], [workspace]) on portal.actions after update,
  add block predicate sec.removes_actions([id]) on portal.actions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.actions to portal_app;
grant insert on portal.actions to portal_app;
grant update ([changed_at], [changed_by], [crimes], [day], [pillar], [reason], [revision], [state], [what]) on portal.actions to portal_app;
deny update ([id], [assessment_id], [originator], [workspace]) on portal.actions to portal_app;
GO
create security policy sec.adoptions
  add filter predicate sec.reads_adoptions([assessment_id], [originator]) on portal.adoptions,
  add block predicate sec.adds_adoptions([assessment_id], [cycle_id], [edition_id], [originator], [workspace]) on portal.adoptions after insert,
  add block predicate sec.changes_adoptions([edition_id]) on portal.adoptions before update,
  add block predicate sec.becomes_adoptions([edition_id]) on portal.adoptions after update,
  add block predicate sec.removes_adoptions([edition_id]) on portal.adoptions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.adoptions to portal_app;
grant insert on portal.adoptions to portal_app;
GO
create security policy sec.answers
  add filter predicate sec.reads_answers([originator], [workspace]) on portal.answers,
  add block predicate sec.adds_answers([invitation_id], [originator], [workspace]) on portal.answers after insert,
  add block predicate sec.changes_answers([invitation_id]) on portal.answers before update,
  add block predicate sec.becomes_answers([invitation_id]) on portal.answers after update,
  add block predicate sec.removes_answers([invitation_id]) on portal.answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.answers to portal_app;
grant insert on portal.answers to portal_app;
GO
create security policy sec.assents
  add filter predicate sec.reads_assents([assessment_id], [cycle_id], [originator]) on portal.assents,
  add block predicate sec.adds_assents([assessment_id], [cycle_id], [originator], [workspace]) on portal.assents after insert,
  add block predicate sec.changes_assents([note_id]) on portal.assents before update,
  add block predicate sec.becomes_assents([note_id]) on portal.assents after update,
  add block predicate sec.removes_assents([note_id]) on portal.assents before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.assents to portal_app;
grant insert on portal.assents to portal_app;
GO
create security policy sec.assessments
  add filter predicate sec.reads_assessments([id], [label], [originator]) on portal.assessments,
  add block predicate sec.adds_assessments([originator]) on portal.assessments after insert,
  add block predicate sec.changes_assessments([originator]) on portal.assessments before update,
  add block predicate sec.becomes_assessments([id], [label], [originator]) on portal.assessments after update,
  add block predicate sec.removes_assessments([id]) on portal.assessments before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.assessments to portal_app;
grant insert on portal.assessments to portal_app;
grant update ([conflict_status], [label], [revision], [rhythm_days], [situation], [title]) on portal.assessments to portal_app;
deny update ([id], [countries], [crimes], [framework_id], [framework_version], [number], [opened_at], [originator], [scope_note]) on portal.assessments to portal_app;
GO
create security policy sec.attributable_statements
  add filter predicate sec.reads_attributable_statements([confirmed_on], [originator], [roundtable_id]) on portal.attributable_statements,
  add block predicate sec.adds_attributable_statements([originator], [roundtable_id], [workspace]) on portal.attributable_statements after insert,
  add block predicate sec.changes_attributable_statements([originator], [roundtable_id], [workspace]) on portal.attributable_statements before update,
  add block predicate sec.becomes_attributable_statements([confirmed_on], [originator], [roundtable_id], [workspace]) on portal.attributable_statements after update,
  add block predicate sec.removes_attributable_statements([id]) on portal.attributable_statements before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.attributable_statements to portal_app;
grant insert on portal.attributable_statements to portal_app;
grant update ([confirmed_how], [confirmed_on]) on portal.attributable_statements to portal_app;
deny update ([id], [capacity], [number], [originator], [roundtable_id], [speaker], [text], [workspace]) on portal.attributable_statements to portal_app;
GO
create security policy sec.clusters
  add filter predicate sec.reads_clusters([originator], [programme_id]) on portal.clusters,
  add block predicate sec.adds_clusters([originator], [programme_id]) on portal.clusters after insert,
  add block predicate sec.changes_clusters([originator], [programme_id]) on portal.clusters before update,
  add block predicate sec.becomes_clusters([originator], [programme_id]) on portal.clusters after update,
  add block predicate sec.removes_clusters([id]) on portal.clusters before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.clusters to portal_app;
grant insert on portal.clusters to portal_app;
grant update ([title]) on portal.clusters to portal_app;
deny update ([id], [code], [originator], [parent_id], [position], [programme_id]) on portal.clusters to portal_app;
GO
create security policy sec.comments
  add filter predicate sec.reads_comments([assessment_id], [originator]) on portal.comments,
  add block predicate sec.adds_comments([assessment_id], [originator], [workspace]) on portal.comments after insert,
  add block predicate sec.changes_comments([id]) on portal.comments before update,
  add block predicate sec.becomes_comments([id]) on portal.comments after update,
  add block predicate sec.removes_comments([id]) on portal.comments before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.comments to portal_app;
grant insert on portal.comments to portal_app;
GO
create security policy sec.commitments
  add filter predicate sec.reads_commitments([originator], [programme_id]) on portal.commitments,
  add block predicate sec.adds_commitments([originator], [programme_id], [workspace]) on portal.commitments after insert,
  add block predicate sec.changes_commitments([id]) on portal.commitments before update,
  add block predicate sec.becomes_commitments([id]) on portal.commitments after update,
  add block predicate sec.removes_commitments([id]) on portal.commitments before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.commitments to portal_app;
grant insert on portal.commitments to portal_app;
GO
create security policy sec.confidence_answers
  add filter predicate sec.reads_confidence_answers([asker], [assessment_id], [originator], [workspace]) on portal.confidence_answers,
  add block predicate sec.adds_confidence_answers([asker], [assessment_id], [originator], [request_id], [workspace]) on portal.confidence_answers after insert,
  add block predicate sec.changes_confidence_answers([request_id]) on portal.confidence_answers before update,
  add block predicate sec.becomes_confidence_answers([request_id]) on portal.confidence_answers after update,
  add block predicate sec.removes_confidence_answers([request_id]) on portal.confidence_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.confidence_answers to portal_app;
grant insert on portal.confidence_answers to portal_app;
GO
create security policy sec.confidence_requests
  add filter predicate sec.reads_confidence_requests([asked], [assessment_id], [originator], [workspace]) on portal.confidence_requests,
  add block predicate sec.adds_confidence_requests([asked], [assessment_id], [originator], [workspace]) on portal.confidence_requests after insert,
  add block predicate sec.changes_confidence_requests([id]) on portal.confidence_requests before update,
  add block predicate sec.becomes_confidence_requests([id]) on portal.confidence_requests after update,
  add block predicate sec.removes_confidence_requests([id]) on portal.confidence_requests before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.confidence_requests to portal_app;
grant insert on portal.confidence_requests to portal_app;
GO
create security policy sec.confidential_contributions
  add filter predicate sec.reads_confidential_contributions([assessment_id], [originator]) on portal.confidential_contributions,
  add block predicate sec.adds_confidential_contributions([assessment_id], [label], [origin], [originator]) on portal.confidential_contributions after insert,
  add block predicate sec.changes_confidential_contributions([id]) on portal.confidential_contributions before update,
  add block predicate sec.becomes_confidential_contributions([id]) on portal.confidential_contributions after update,
  add block predicate sec.removes_confidential_contributions([id]) on portal.confidential_contributions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.confidential_contributions to portal_app;
grant insert on portal.confidential_contributions to portal_app;
GO
create security policy sec.conflict_readings
  add filter predicate sec.reads_conflict_readings([assessment_id], [originator]) on portal.conflict_readings,
  add block predicate sec.adds_conflict_readings([assessment_id], [originator], [workspace]) on portal.conflict_readings after insert,
  add block predicate sec.changes_conflict_readings([assessment_id]) on portal.conflict_readings before update,
  add block predicate sec.becomes_conflict_readings([assessment_id]) on portal.conflict_readings after update,
  add block predicate sec.removes_conflict_readings([assessment_id]) on portal.conflict_readings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.conflict_readings to portal_app;
grant insert on portal.conflict_readings to portal_app;
GO
create security policy sec.contribution_replies
  add filter predicate sec.reads_contribution_replies([assessment_id], [originator]) on portal.contribution_replies,
  add block predicate sec.adds_contribution_replies([assessment_id], [contribution_id], [originator], [workspace]) on portal.contribution_replies after insert,
  add block predicate sec.changes_contribution_replies([contribution_id]) on portal.contribution_replies before update,
  add block predicate sec.becomes_contribution_replies([contribution_id]) on portal.contribution_replies after update,
  add block predicate sec.removes_contribution_replies([contribution_id]) on portal.contribution_replies before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.contribution_replies to portal_app;
grant insert on portal.contribution_replies to portal_app;
GO
create security policy sec.contributions
  add filter predicate sec.reads_contributions([assessment_id], [originator]) on portal.contributions,
  add block predicate sec.adds_contributions([assessment_id], [originator], [workspace]) on portal.contributions after insert,
  add block predicate sec.changes_contributions([assessment_id], [originator], [workspace]) on portal.contributions before update,
  add block predicate sec.becomes_contributions([assessment_id], [originator], [workspace]) on portal.contributions after update,
  add block predicate sec.removes_contributions([id]) on portal.contributions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.contributions to portal_app;
grant insert on portal.contributions to portal_app;
grant update ([changed_at], [changed_by], [from], [revision], [shown_by], [unnamed], [until], [what]) on portal.contributions to portal_app;
deny update ([id], [assessment_id], [originator], [workspace]) on portal.contributions to portal_app;
GO
create security policy sec.cycles
  add filter predicate sec.reads_cycles([assessment_id], [originator]) on portal.cycles,
  add block predicate sec.adds_cycles([assessment_id], [originator]) on portal.cycles after insert,
  add block predicate sec.changes_cycles([assessment_id], [originator]) on portal.cycles before update,
  add block predicate sec.becomes_cycles([assessment_id], [originator]) on portal.cycles after update,
  add block predicate sec.removes_cycles([id]) on portal.cycles before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.cycles to portal_app;
grant insert on portal.cycles to portal_app;
grant update ([closed_on], [due_on], [revision]) on portal.cycles to portal_app;
deny update ([id], [assessment_id], [number], [opened_on], [originator], [zone]) on portal.cycles to portal_app;
GO
create security policy sec.deliveries
  add filter predicate sec.reads_deliveries([originator], [programme_id]) on portal.deliveries,
  add block predicate sec.adds_deliveries([originator], [programme_id], [workspace]) on portal.deliveries after insert,
  add block predicate sec.changes_deliveries([id]) on portal.deliveries before update,
  add block predicate sec.becomes_deliveries([id]) on portal.deliveries after update,
  add block predicate sec.removes_deliveries([id]) on portal.deliveries before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.deliveries to portal_app;
grant insert on portal.deliveries to portal_app;
GO
create security policy sec.destruction_proposals
  add filter predicate sec.reads_destruction_proposals([engagement_id], [workspace]) on portal.destruction_proposals,
  add block predicate sec.adds_destruction_proposals([engagement_id], [proposed_by], [workspace]) on portal.destruction_proposals after insert,
  add block predicate sec.changes_destruction_proposals([id]) on portal.destruction_proposals before update,
  add block predicate sec.becomes_destruction_proposals([id]) on portal.destruction_proposals after update,
  add block predicate sec.removes_destruction_proposals([id]) on portal.destruction_proposals before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.destruction_proposals to portal_app;
grant insert on portal.destruction_proposals to portal_app;
GO
create security policy sec.destructions
  add filter predicate sec.reads_destructions([engagement_id], [workspace]) on portal.destructions,
  add block predicate sec.adds_destructions([class], [confirmed_by], [engagement_id], [proposal_id], [proposed_by], [workspace]) on portal.destructions after insert,
  add block predicate sec.changes_destructions([id]) on portal.destructions before update,
  add block predicate sec.becomes_destructions([id]) on portal.destructions after update,
  add block predicate sec.removes_destructions([id]) on portal.destructions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.destructions to portal_app;
grant insert on portal.destructions to portal_app;
GO
create security policy sec.distribution_notes
  add filter predicate sec.reads_distribution_notes([originator]) on portal.distribution_notes,
  add block predicate sec.adds_distribution_notes([originator]) on portal.distribution_notes after insert,
  add block predicate sec.changes_distribution_notes([id]) on portal.distribution_notes before update,
  add block predicate sec.becomes_distribution_notes([id]) on portal.distribution_notes after update,
  add block predicate sec.removes_distribution_notes([id]) on portal.distribution_notes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.distribution_notes to portal_app;
grant insert on portal.distribution_notes to portal_app;
GO
create security policy sec.duties
  add filter predicate sec.reads_duties([person_id], [workspace]) on portal.duties,
  add block predicate sec.adds_duties([duty], [officer_id], [order_id], [person_id], [workspace]) on portal.duties after insert,
  add block predicate sec.changes_duties([duty], [officer_id], [person_id], [workspace]) on portal.duties before update,
  add block predicate sec.becomes_duties([duty], [officer_id], [person_id], [stamp], [term_id], [until], [workspace]) on portal.duties after update,
  add block predicate sec.removes_duties([id]) on portal.duties before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.duties to portal_app;
grant insert on portal.duties to portal_app;
grant update ([stamp], [term_id], [until]) on portal.duties to portal_app;
deny update ([id], [duty], [from], [officer_id], [order_id], [person_id], [workspace]) on portal.duties to portal_app;
GO
create security policy sec.duty_orders
  add filter predicate sec.reads_duty_orders([workspace]) on portal.duty_orders,
  add block predicate sec.adds_duty_orders([by], [duty], [kind], [officer_id], [person_id], [workspace]) on portal.duty_orders after insert,
  add block predicate sec.changes_duty_orders([id]) on portal.duty_orders before update,
  add block predicate sec.becomes_duty_orders([id]) on portal.duty_orders after update,
  add block predicate sec.removes_duty_orders([id]) on portal.duty_orders before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.duty_orders to portal_app;
grant insert on portal.duty_orders to portal_app;
GO
create security policy sec.edition_annexes
  add filter predicate sec.reads_edition_annexes([assessment_id], [cycle_id], [originator]) on portal.edition_annexes,
  add block predicate sec.adds_edition_annexes([assessment_id], [cycle_id], [originator]) on portal.edition_annexes after insert,
  add block predicate sec.changes_edition_annexes([edition_id]) on portal.edition_annexes before update,
  add block predicate sec.becomes_edition_annexes([edition_id]) on portal.edition_annexes after update,
  add block predicate sec.removes_edition_annexes([edition_id]) on portal.edition_annexes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.edition_annexes to portal_app;
grant insert on portal.edition_annexes to portal_app;
GO
create security policy sec.editions
  add filter predicate sec.reads_editions([assessment_id], [originator]) on portal.editions,
  add block predicate sec.adds_editions([assessment_id], [cycle_id], [originator], [workspace]) on portal.editions after insert,
  add block predicate sec.changes_editions([id]) on portal.editions before update,
  add block predicate sec.becomes_editions([id]) on portal.editions after update,
  add block predicate sec.removes_editions([id]) on portal.editions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.editions to portal_app;
grant insert on portal.editions to portal_app;
GO
create security policy sec.emergency_ends
  add filter predicate sec.reads_emergency_ends([asked_by], [confirmed_by], [engagement_id], [workspace]) on portal.emergency_ends,
  add block predicate sec.adds_emergency_ends([asked_by], [by], [confirmed_by], [engagement_id], [workspace]) on portal.emergency_ends after insert,
  add block predicate sec.changes_emergency_ends([opening_id]) on portal.emergency_ends before update,
  add block predicate sec.becomes_emergency_ends([opening_id]) on portal.emergency_ends after update,
  add block predicate sec.removes_emergency_ends([opening_id]) on portal.emergency_ends before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.emergency_ends to portal_app;
grant insert on portal.emergency_ends to portal_app;
GO
create security policy sec.emergency_notices
  add filter predicate sec.reads_emergency_notices([person_id], [teller_id], [workspace]) on portal.emergency_notices,
  add block predicate sec.adds_emergency_notices([request_id], [teller_id], [workspace]) on portal.emergency_notices after insert,
  add block predicate sec.changes_emergency_notices([person_id], [workspace]) on portal.emergency_notices before update,
  add block predicate sec.becomes_emergency_notices([person_id], [teller_id], [workspace]) on portal.emergency_notices after update,
  add block predicate sec.removes_emergency_notices([id]) on portal.emergency_notices before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.emergency_notices to portal_app;
grant insert on portal.emergency_notices to portal_app;
grant update ([seen_at]) on portal.emergency_notices to portal_app;
deny update ([id], [at], [engagement_id], [note_id], [person_id], [request_id], [teller_id], [workspace]) on portal.emergency_notices to portal_app;
GO
create security policy sec.emergency_openings
  add filter predicate sec.reads_emergency_openings([asked_by], [confirmed_by], [engagement_id], [workspace]) on portal.emergency_openings,
  add block predicate sec.adds_emergency_openings([confirmed_by], [engagement_id], [note_id], [request_id], [workspace]) on portal.emergency_openings after insert,
  add block predicate sec.changes_emergency_openings([id]) on portal.emergency_openings before update,
  add block predicate sec.becomes_emergency_openings([id]) on portal.emergency_openings after update,
  add block predicate sec.removes_emergency_openings([id]) on portal.emergency_openings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.emergency_openings to portal_app;
grant insert on portal.emergency_openings to portal_app;
GO
create security policy sec.emergency_requests
  add filter predicate sec.reads_emergency_requests([answered_by], [asked_by], [workspace]) on portal.emergency_requests,
  add block predicate sec.adds_emergency_requests([answered_by], [asked_by], [workspace]) on portal.emergency_requests after insert,
  add block predicate sec.changes_emergency_requests([answered_by], [asked_by], [workspace]) on portal.emergency_requests before update,
  add block predicate sec.becomes_emergency_requests([answer], [answered_at], [answered_by], [asked_by], [revision], [workspace]) on portal.emergency_requests after update,
  add block predicate sec.removes_emergency_requests([id]) on portal.emergency_requests before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.emergency_requests to portal_app;
grant insert on portal.emergency_requests to portal_app;
grant update ([answer], [answered_at], [answered_by], [revision]) on portal.emergency_requests to portal_app;
deny update ([id], [asked], [asked_at], [asked_by], [workspace]) on portal.emergency_requests to portal_app;
GO
create security policy sec.engagement_grants
  add filter predicate sec.reads_engagement_grants([engagement_id], [person_id], [workspace]) on portal.engagement_grants,
  add block predicate sec.adds_engagement_grants([engagement_id], [workspace]) on portal.engagement_grants after insert,
  add block predicate sec.changes_engagement_grants([id]) on portal.engagement_grants before update,
  add block predicate sec.becomes_engagement_grants([id]) on portal.engagement_grants after update,
  add block predicate sec.removes_engagement_grants([engagement_id], [workspace]) on portal.engagement_grants before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.engagement_grants to portal_app;
grant insert on portal.engagement_grants to portal_app;
grant delete on portal.engagement_grants to portal_app;
GO
create security policy sec.engagement_members
  add filter predicate sec.reads_engagement_members([engagement_id], [workspace]) on portal.engagement_members,
  add block predicate sec.adds_engagement_members([engagement_id], [workspace]) on portal.engagement_members after insert,
  add block predicate sec.changes_engagement_members([engagement_id], [workspace]) on portal.engagement_members before update,
  add block predicate sec.becomes_engagement_members([engagement_id], [workspace]) on portal.engagement_members after update,
  add block predicate sec.removes_engagement_members([seat_id]) on portal.engagement_members before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.engagement_members to portal_app;
grant insert on portal.engagement_members to portal_app;
grant update ([author_id], [kept], [left_at], [revision], [until]) on portal.engagement_members to portal_app;
deny update ([seat_id], [engagement_id], [from], [person_id], [role], [workspace]) on portal.engagement_members to portal_app;
GO
create security policy sec.engagement_notes
  add filter predicate sec.reads_engagement_notes([id]) on portal.engagement_notes,
  add block predicate sec.adds_engagement_notes([author_id], [engagement_id], [workspace]) on portal.engagement_notes after insert,
  add block predicate sec.changes_engagement_notes([engagement_id], [workspace]) on portal.engagement_notes before update,
  add block predicate sec.becomes_engagement_notes([engagement_id], [id], [workspace]) on portal.engagement_notes after update,
  add block predicate sec.removes_engagement_notes([engagement_id], [workspace]) on portal.engagement_notes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.engagement_notes to portal_app;
grant insert on portal.engagement_notes to portal_app;
grant update ([revision]) on portal.engagement_notes to portal_app;
deny update ([id], [author_id], [engagement_id], [number], [workspace]) on portal.engagement_notes to portal_app;
grant delete on portal.engagement_notes to portal_app;
GO
create security policy sec.engagement_readings
  add filter predicate sec.reads_engagement_readings([engagement_id], [workspace]) on portal.engagement_readings,
  add block predicate sec.adds_engagement_readings([engagement_id], [note_id], [person_id], [workspace]) on portal.engagement_readings after insert,
  add block predicate sec.changes_engagement_readings([id]) on portal.engagement_readings before update,
  add block predicate sec.becomes_engagement_readings([id]) on portal.engagement_readings after update,
  add block predicate sec.removes_engagement_readings([engagement_id], [workspace]) on portal.engagement_readings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.engagement_readings to portal_app;
grant insert on portal.engagement_readings to portal_app;
grant delete on portal.engagement_readings to portal_app;
GO
create security policy sec.engagement_seats
  add filter predicate sec.reads_engagement_seats([person_id], [workspace]) on portal.engagement_seats,
  add block predicate sec.adds_engagement_seats([engagement_id], [order_id], [person_id], [workspace]) on portal.engagement_seats after insert,
  add block predicate sec.changes_engagement_seats([id]) on portal.engagement_seats before update,
  add block predicate sec.becomes_engagement_seats([id]) on portal.engagement_seats after update,
  add block predicate sec.removes_engagement_seats([id]) on portal.engagement_seats before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.engagement_seats to portal_app;
grant insert on portal.engagement_seats to portal_app;
GO
create security policy sec.engagements
  add filter predicate sec.reads_engagements([id], [opened_by], [state], [workspace]) on portal.engagements,
  add block predicate sec.adds_engagements([opened_by], [workspace]) on portal.engagements after insert,
  add block predicate sec.changes_engagements([id], [workspace]) on portal.engagements before update,
  add block predicate sec.becomes_engagements([id], [opened_by], [state], [workspace]) on portal.engagements after update,
  add block predicate sec.removes_engagements([id]) on portal.engagements before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.engagements to portal_app;
grant insert on portal.engagements to portal_app;
grant update ([closed_on], [frame], [revision], [state]) on portal.engagements to portal_app;
deny update ([id], [number], [opened_at], [opened_by], [workspace]) on portal.engagements to portal_app;
GO
create security policy sec.evidence
  add filter predicate sec.reads_evidence([assessment_id], [label], [originator], [workspace]) on portal.evidence,
  add block predicate sec.adds_evidence([assessment_id], [originator], [workspace]) on portal.evidence after insert,
  add block predicate sec.changes_evidence([assessment_id], [originator], [workspace]) on portal.evidence before update,
  add block predicate sec.becomes_evidence([assessment_id], [label], [originator], [workspace]) on portal.evidence after update,
  add block predicate sec.removes_evidence([id]) on portal.evidence before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence to portal_app;
grant insert on portal.evidence to portal_app;
grant update ([credibility], [disclosure], [label], [reliability], [revision]) on portal.evidence to portal_app;
deny update ([id], [added_at], [assessment_id], [codes], [from], [officer_id], [originator], [until], [workspace]) on portal.evidence to portal_app;
GO
create security policy sec.evidence_answers
  add filter predicate sec.reads_evidence_answers([asker], [assessment_id], [originator], [workspace]) on portal.evidence_answers,
  add block predicate sec.adds_evidence_answers([asker], [assessment_id], [evidence_id], [originator], [request_id], [workspace]) on portal.evidence_answers after insert,
  add block predicate sec.changes_evidence_answers([request_id]) on portal.evidence_answers before update,
  add block predicate sec.becomes_evidence_answers([request_id]) on portal.evidence_answers after update,
  add block predicate sec.removes_evidence_answers([request_id]) on portal.evidence_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence_answers to portal_app;
grant insert on portal.evidence_answers to portal_app;
GO
create security policy sec.evidence_chunks
  add filter predicate sec.reads_evidence_chunks([assessment_id], [evidence_id], [originator], [workspace]) on portal.evidence_chunks,
  add block predicate sec.adds_evidence_chunks([assessment_id], [originator], [workspace]) on portal.evidence_chunks after insert,
  add block predicate sec.changes_evidence_chunks([evidence_id]) on portal.evidence_chunks before update,
  add block predicate sec.becomes_evidence_chunks([evidence_id]) on portal.evidence_chunks after update,
  add block predicate sec.removes_evidence_chunks([evidence_id]) on portal.evidence_chunks before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence_chunks to portal_app;
grant insert on portal.evidence_chunks to portal_app;
GO
create security policy sec.evidence_contents
  add filter predicate sec.reads_evidence_contents([assessment_id], [evidence_id], [originator], [workspace]) on portal.evidence_contents,
  add block predicate sec.adds_evidence_contents([assessment_id], [originator], [workspace]) on portal.evidence_contents after insert,
  add block predicate sec.changes_evidence_contents([evidence_id]) on portal.evidence_contents before update,
  add block predicate sec.becomes_evidence_contents([evidence_id]) on portal.evidence_contents after update,
  add block predicate sec.removes_evidence_contents([evidence_id]) on portal.evidence_contents before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence_contents to portal_app;
grant insert on portal.evidence_contents to portal_app;
GO
create security policy sec.evidence_files
  add filter predicate sec.reads_evidence_files([assessment_id], [evidence_id], [originator], [workspace]) on portal.evidence_files,
  add block predicate sec.adds_evidence_files([assessment_id], [originator], [workspace]) on portal.evidence_files after insert,
  add block predicate sec.changes_evidence_files([evidence_id]) on portal.evidence_files before update,
  add block predicate sec.becomes_evidence_files([evidence_id]) on portal.evidence_files after update,
  add block predicate sec.removes_evidence_files([evidence_id]) on portal.evidence_files before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence_files to portal_app;
grant insert on portal.evidence_files to portal_app;
GO
create security policy sec.evidence_grades
  add filter predicate sec.reads_evidence_grades([assessment_id], [evidence_id], [originator], [workspace]) on portal.evidence_grades,
  add block predicate sec.adds_evidence_grades([assessment_id], [originator], [workspace]) on portal.evidence_grades after insert,
  add block predicate sec.changes_evidence_grades([evidence_id]) on portal.evidence_grades before update,
  add block predicate sec.becomes_evidence_grades([evidence_id]) on portal.evidence_grades after update,
  add block predicate sec.removes_evidence_grades([evidence_id]) on portal.evidence_grades before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence_grades to portal_app;
grant insert on portal.evidence_grades to portal_app;
GO
create security policy sec.evidence_links
  add filter predicate sec.reads_evidence_links([assessment_id], [evidence_id], [originator], [other_id]) on portal.evidence_links,
  add block predicate sec.adds_evidence_links([assessment_id], [evidence_id], [originator], [other_id], [workspace]) on portal.evidence_links after insert,
  add block predicate sec.changes_evidence_links([evidence_id]) on portal.evidence_links before update,
  add block predicate sec.becomes_evidence_links([evidence_id]) on portal.evidence_links after update,
  add block predicate sec.removes_evidence_links([evidence_id]) on portal.evidence_links before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence_links to portal_app;
grant insert on portal.evidence_links to portal_app;
GO
create security policy sec.evidence_requests
  add filter predicate sec.reads_evidence_requests([assessment_id], [holder], [originator], [workspace]) on portal.evidence_requests,
  add block predicate sec.adds_evidence_requests([assessment_id], [evidence_id], [holder], [originator], [workspace]) on portal.evidence_requests after insert,
  add block predicate sec.changes_evidence_requests([id]) on portal.evidence_requests before update,
  add block predicate sec.becomes_evidence_requests([id]) on portal.evidence_requests after update,
  add block predicate sec.removes_evidence_requests([id]) on portal.evidence_requests before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.evidence_requests to portal_app;
grant insert on portal.evidence_requests to portal_app;
GO
create security policy sec.expert_admissions
  add filter predicate sec.reads_expert_admissions([engagement_id], [workspace]) on portal.expert_admissions,
  add block predicate sec.adds_expert_admissions([author_id], [engagement_id], [workspace]) on portal.expert_admissions after insert,
  add block predicate sec.changes_expert_admissions([engagement_id], [workspace]) on portal.expert_admissions before update,
  add block predicate sec.becomes_expert_admissions([engagement_id], [workspace]) on portal.expert_admissions after update,
  add block predicate sec.removes_expert_admissions([engagement_id], [workspace]) on portal.expert_admissions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.expert_admissions to portal_app;
grant insert on portal.expert_admissions to portal_app;
grant update ([admitted_by], [revision], [seat_id], [signed_on]) on portal.expert_admissions to portal_app;
deny update ([id], [author_id], [ends_on], [engagement_id], [person_id], [terms], [workspace]) on portal.expert_admissions to portal_app;
grant delete on portal.expert_admissions to portal_app;
GO
create security policy sec.extract_approvals
  add filter predicate sec.reads_extract_approvals([engagement_id], [workspace]) on portal.extract_approvals,
  add block predicate sec.adds_extract_approvals([engagement_id], [person_id], [workspace]) on portal.extract_approvals after insert,
  add block predicate sec.changes_extract_approvals([id]) on portal.extract_approvals before update,
  add block predicate sec.becomes_extract_approvals([id]) on portal.extract_approvals after update,
  add block predicate sec.removes_extract_approvals([id]) on portal.extract_approvals before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.extract_approvals to portal_app;
grant insert on portal.extract_approvals to portal_app;
GO
create security policy sec.extract_versions
  add filter predicate sec.reads_extract_versions([engagement_id], [workspace]) on portal.extract_versions,
  add block predicate sec.adds_extract_versions([author_id], [engagement_id], [workspace]) on portal.extract_versions after insert,
  add block predicate sec.changes_extract_versions([id]) on portal.extract_versions before update,
  add block predicate sec.becomes_extract_versions([id]) on portal.extract_versions after update,
  add block predicate sec.removes_extract_versions([id]) on portal.extract_versions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.extract_versions to portal_app;
grant insert on portal.extract_versions to portal_app;
GO
create security policy sec.extracts
  add filter predicate sec.reads_extracts([engagement_id], [workspace]) on portal.extracts,
  add block predicate sec.adds_extracts([author_id], [engagement_id], [workspace]) on portal.extracts after insert,
  add block predicate sec.changes_extracts([engagement_id], [workspace]) on portal.extracts before update,
  add block predicate sec.becomes_extracts([engagement_id], [workspace]) on portal.extracts after update,
  add block predicate sec.removes_extracts([engagement_id], [workspace]) on portal.extracts before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.extracts to portal_app;
grant insert on portal.extracts to portal_app;
grant update ([revision]) on portal.extracts to portal_app;
deny update ([id], [author_id], [engagement_id], [number], [workspace]) on portal.extracts to portal_app;
grant delete on portal.extracts to portal_app;
GO
create security policy sec.factor_notes
  add filter predicate sec.reads_factor_notes([assessment_id], [cycle_id], [originator]) on portal.factor_notes,
  add block predicate sec.adds_factor_notes([assessment_id], [cycle_id], [originator], [workspace]) on portal.factor_notes after insert,
  add block predicate sec.changes_factor_notes([id]) on portal.factor_notes before update,
  add block predicate sec.becomes_factor_notes([id]) on portal.factor_notes after update,
  add block predicate sec.removes_factor_notes([id]) on portal.factor_notes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.factor_notes to portal_app;
grant insert on portal.factor_notes to portal_app;
GO
create security policy sec.figures
  add filter predicate sec.reads_figures([milestone_id], [originator], [programme_id]) on portal.figures,
  add block predicate sec.adds_figures([milestone_id], [originator], [programme_id], [workspace]) on portal.figures after insert,
  add block predicate sec.changes_figures([id]) on portal.figures before update,
  add block predicate sec.becomes_figures([id]) on portal.figures after update,
  add block predicate sec.removes_figures([id]) on portal.figures before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.figures to portal_app;
grant insert on portal.figures to portal_app;
GO
create security policy sec.follow_ups
  add filter predicate sec.reads_follow_ups([engagement_id], [workspace]) on portal.follow_ups,
  add block predicate sec.adds_follow_ups([engagement_id], [workspace]) on portal.follow_ups after insert,
  add block predicate sec.changes_follow_ups([engagement_id], [workspace]) on portal.follow_ups before update,
  add block predicate sec.becomes_follow_ups([engagement_id], [workspace]) on portal.follow_ups after update,
  add block predicate sec.removes_follow_ups([id]) on portal.follow_ups before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.follow_ups to portal_app;
grant insert on portal.follow_ups to portal_app;
grant update ([done_at]) on portal.follow_ups to portal_app;
deny update ([id], [due_on], [engagement_id], [note_id], [workspace]) on portal.follow_ups to portal_app;
GO
create security policy sec.frameworks
  add filter predicate sec.reads_frameworks([id]) on portal.frameworks,
  add block predicate sec.adds_frameworks([id]) on portal.frameworks after insert,
  add block predicate sec.changes_frameworks([id]) on portal.frameworks before update,
  add block predicate sec.becomes_frameworks([id]) on portal.frameworks after update,
  add block predicate sec.removes_frameworks([id]) on portal.frameworks before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.frameworks to portal_app;
GO
create security policy sec.framing_notes
  add filter predicate sec.reads_framing_notes([assessment_id], [originator]) on portal.framing_notes,
  add block predicate sec.adds_framing_notes([assessment_id], [ended_at], [originator], [workspace]) on portal.framing_notes after insert,
  add block predicate sec.changes_framing_notes([assessment_id], [ended_at], [originator], [workspace]) on portal.framing_notes before update,
  add block predicate sec.becomes_framing_notes([assessment_id], [ended_at], [originator], [workspace]) on portal.framing_notes after update,
  add block predicate sec.removes_framing_notes([id]) on portal.framing_notes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.framing_notes to portal_app;
grant insert on portal.framing_notes to portal_app;
grant update ([ended_at]) on portal.framing_notes to portal_app;
deny update ([id], [assessment_id], [at], [contested_by], [officer_id], [originator], [other_names], [our_use], [self_name], [used_by], [workspace]) on portal.framing_notes to portal_app;
GO
create security policy sec.import_chunks
  add filter predicate sec.reads_import_chunks([originator], [programme_id], [workspace]) on portal.import_chunks,
  add block predicate sec.adds_import_chunks([originator], [programme_id], [workspace]) on portal.import_chunks after insert,
  add block predicate sec.changes_import_chunks([import_id]) on portal.import_chunks before update,
  add block predicate sec.becomes_import_chunks([import_id]) on portal.import_chunks after update,
  add block predicate sec.removes_import_chunks([import_id]) on portal.import_chunks before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.import_chunks to portal_app;
grant insert on portal.import_chunks to portal_app;
GO
create security policy sec.import_progress
  add filter predicate sec.reads_import_progress([originator], [programme_id], [workspace]) on portal.import_progress,
  add block predicate sec.adds_import_progress([originator], [programme_id], [workspace]) on portal.import_progress after insert,
  add block predicate sec.changes_import_progress([originator], [programme_id], [workspace]) on portal.import_progress before update,
  add block predicate sec.becomes_import_progress([originator], [programme_id], [workspace]) on portal.import_progress after update,
  add block predicate sec.removes_import_progress([import_id]) on portal.import_progress before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.import_progress to portal_app;
grant insert on portal.import_progress to portal_app;
grant update ([at], [done]) on portal.import_progress to portal_app;
deny update ([import_id], [originator], [programme_id], [workspace]) on portal.import_progress to portal_app;
GO
create security policy sec.import_steps
  add filter predicate sec.reads_import_steps([originator], [programme_id], [workspace]) on portal.import_steps,
  add block predicate sec.adds_import_steps([originator], [programme_id], [workspace]) on portal.import_steps after insert,
  add block predicate sec.changes_import_steps([import_id]) on portal.import_steps before update,
  add block predicate sec.becomes_import_steps([import_id]) on portal.import_steps after update,
  add block predicate sec.removes_import_steps([import_id]) on portal.import_steps before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.import_steps to portal_app;
grant insert on portal.import_steps to portal_app;
GO
create security policy sec.interlocutors
  add filter predicate sec.reads_interlocutors([engagement_id], [workspace]) on portal.interlocutors,
  add block predicate sec.adds_interlocutors([author_id], [engagement_id], [workspace]) on portal.interlocutors after insert,
  add block predicate sec.changes_interlocutors([id]) on portal.interlocutors before update,
  add block predicate sec.becomes_interlocutors([id]) on portal.interlocutors after update,
  add block predicate sec.removes_interlocutors([engagement_id], [workspace]) on portal.interlocutors before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.interlocutors to portal_app;
grant insert on portal.interlocutors to portal_app;
grant delete on portal.interlocutors to portal_app;
GO
create security policy sec.invitations
  add filter predicate sec.reads_invitations([originator], [workspace]) on portal.invitations,
  add block predicate sec.adds_invitations([originator], [workspace]) on portal.invitations after insert,
  add block predicate sec.changes_invitations([originator]) on portal.invitations before update,
  add block predicate sec.becomes_invitations([originator], [workspace]) on portal.invitations after update,
  add block predicate sec.removes_invitations([id]) on portal.invitations before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.invitations to portal_app;
grant insert on portal.invitations to portal_app;
grant update ([ended_at]) on portal.invitations to portal_app;
deny update ([id], [assessment_id], [label], [number], [originator], [role], [sent_at], [sent_by], [title], [workspace]) on portal.invitations to portal_app;
GO
create security policy sec.join_invitations
  add filter predicate sec.reads_join_invitations([by], [workspace]) on portal.join_invitations,
  add block predicate sec.adds_join_invitations([by], [workspace]) on portal.join_invitations after insert,
  add block predicate sec.changes_join_invitations([by], [workspace]) on portal.join_invitations before update,
  add block predicate sec.becomes_join_invitations([by], [workspace]) on portal.join_invitations after update,
  add block predicate sec.removes_join_invitations([id]) on portal.join_invitations before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.join_invitations to portal_app;
grant insert on portal.join_invitations to portal_app;
grant update ([ended_at], [is_accepted], [revision], [stamp]) on portal.join_invitations to portal_app;
deny update ([id], [by], [comes_from], [duties], [email], [expires_at], [sent_at], [sent_by], [standing], [title], [until], [workspace]) on portal.join_invitations to portal_app;
GO
create security policy sec.legal_hold_ends
  add filter predicate sec.reads_legal_hold_ends([engagement_id], [workspace]) on portal.legal_hold_ends,
  add block predicate sec.adds_legal_hold_ends([engagement_id], [lifted_by], [workspace]) on portal.legal_hold_ends after insert,
  add block predicate sec.changes_legal_hold_ends([hold_id]) on portal.legal_hold_ends before update,
  add block predicate sec.becomes_legal_hold_ends([hold_id]) on portal.legal_hold_ends after update,
  add block predicate sec.removes_legal_hold_ends([hold_id]) on portal.legal_hold_ends before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.legal_hold_ends to portal_app;
grant insert on portal.legal_hold_ends to portal_app;
GO
create security policy sec.legal_holds
  add filter predicate sec.reads_legal_holds([engagement_id], [workspace]) on portal.legal_holds,
  add block predicate sec.adds_legal_holds([engagement_id], [placed_by], [workspace]) on portal.legal_holds after insert,
  add block predicate sec.changes_legal_holds([id]) on portal.legal_holds before update,
  add block predicate sec.becomes_legal_holds([id]) on portal.legal_holds after update,
  add block predicate sec.removes_legal_holds([id]) on portal.legal_holds before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.legal_holds to portal_app;
grant insert on portal.legal_holds to portal_app;
GO
create security policy sec.letter_steps
  add filter predicate sec.reads_letter_steps([letter_id], [workspace]) on portal.letter_steps,
  add block predicate sec.adds_letter_steps([letter_id], [workspace]) on portal.letter_steps after insert,
  add block predicate sec.changes_letter_steps([id]) on portal.letter_steps before update,
  add block predicate sec.becomes_letter_steps([id]) on portal.letter_steps after update,
  add block predicate sec.removes_letter_steps([id]) on portal.letter_steps before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.letter_steps to portal_app;
grant insert on portal.letter_steps to portal_app;
GO
create security policy sec.letters
  add filter predicate sec.reads_letters([officer_id], [watched], [workspace]) on portal.letters,
  add block predicate sec.adds_letters([workspace]) on portal.letters after insert,
  add block predicate sec.changes_letters([watched], [workspace]) on portal.letters before update,
  add block predicate sec.becomes_letters([officer_id], [watched], [workspace]) on portal.letters after update,
  add block predicate sec.removes_letters([id]) on portal.letters before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.letters to portal_app;
grant insert on portal.letters to portal_app;
grant update ([attempts], [bundle], [first_tried_at], [last_reply], [lease_until], [lost_answers], [not_before], [reason], [revision], [sent_at], [state]) on portal.letters to portal_app;
deny update ([id], [created_at], [officer_id], [reminder_id], [watched], [workspace]) on portal.letters to portal_app;
GO
create security policy sec.link_statements
  add filter predicate sec.reads_link_statements([assessment_id], [link_id], [originator]) on portal.link_statements,
  add block predicate sec.adds_link_statements([assessment_id], [link_id], [originator], [workspace]) on portal.link_statements after insert,
  add block predicate sec.changes_link_statements([link_id]) on portal.link_statements before update,
  add block predicate sec.becomes_link_statements([link_id]) on portal.link_statements after update,
  add block predicate sec.removes_link_statements([link_id]) on portal.link_statements before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.link_statements to portal_app;
grant insert on portal.link_statements to portal_app;
GO
create security policy sec.member_states
  add filter predicate sec.reads_member_states([id]) on portal.member_states,
  add block predicate sec.adds_member_states([id]) on portal.member_states after insert,
  add block predicate sec.changes_member_states([id]) on portal.member_states before update,
  add block predicate sec.becomes_member_states([id]) on portal.member_states after update,
  add block predicate sec.removes_member_states([id]) on portal.member_states before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.member_states to portal_app;
grant insert on portal.member_states to portal_app;
grant delete on portal.member_states to portal_app;
GO
create security policy sec.mentions
  add filter predicate sec.reads_mentions([assessment_id], [colleague_id], [originator], [workspace]) on portal.mentions,
  add block predicate sec.adds_mentions([assessment_id], [colleague_id], [organization], [originator], [workspace]) on portal.mentions after insert,
  add block predicate sec.changes_mentions([id]) on portal.mentions before update,
  add block predicate sec.becomes_mentions([id]) on portal.mentions after update,
  add block predicate sec.removes_mentions([id]) on portal.mentions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.mentions to portal_app;
grant insert on portal.mentions to portal_app;
GO
create security policy sec.milestone_comments
  add filter predicate sec.reads_milestone_comments([milestone_id], [originator], [own_side_only], [programme_id], [workspace]) on portal.milestone_comments,
  add block predicate sec.adds_milestone_comments([milestone_id], [originator], [programme_id], [workspace]) on portal.milestone_comments after insert,
  add block predicate sec.changes_milestone_comments([id]) on portal.milestone_comments before update,
  add block predicate sec.becomes_milestone_comments([id]) on portal.milestone_comments after update,
  add block predicate sec.removes_milestone_comments([id]) on portal.milestone_comments before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.milestone_comments to portal_app;
grant insert on portal.milestone_comments to portal_app;
GO
create security policy sec.milestone_imports
  add filter predicate sec.reads_milestone_imports([originator], [programme_id], [workspace]) on portal.milestone_imports,
  add block predicate sec.adds_milestone_imports([originator], [programme_id], [workspace]) on portal.milestone_imports after insert,
  add block predicate sec.changes_milestone_imports([originator], [programme_id], [workspace]) on portal.milestone_imports before update,
  add block predicate sec.becomes_milestone_imports([originator], [programme_id], [workspace]) on portal.milestone_imports after update,
  add block predicate sec.removes_milestone_imports([id]) on portal.milestone_imports before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.milestone_imports to portal_app;
grant insert on portal.milestone_imports to portal_app;
grant update ([added], [change_lines], [changed], [changed_since], [digest], [fault_count], [fault_lines], [imported_at], [obstacle], [revision], [rows], [since], [state]) on portal.milestone_imports to portal_app;
deny update ([id], [at], [hash], [kind], [length], [name], [officer_id], [originator], [programme_id], [workspace]) on portal.milestone_imports to portal_app;
GO
create security policy sec.milestone_links
  add filter predicate sec.reads_milestone_links([earlier_id], [earlier_originator], [earlier_programme_id], [milestone_id], [originator], [programme_id]) on portal.milestone_links,
  add block predicate sec.adds_milestone_links([earlier_id], [earlier_originator], [earlier_programme_id], [milestone_id], [originator], [programme_id], [workspace]) on portal.milestone_links after insert,
  add block predicate sec.changes_milestone_links([earlier_id], [earlier_originator], [earlier_programme_id], [milestone_id], [originator], [programme_id]) on portal.milestone_links before update,
  add block predicate sec.becomes_milestone_links([earlier_id], [earlier_originator], [earlier_programme_id], [milestone_id], [originator], [programme_id]) on portal.milestone_links after update,
  add block predicate sec.removes_milestone_links([id]) on portal.milestone_links before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.milestone_links to portal_app;
grant insert on portal.milestone_links to portal_app;
grant update ([ended_at]) on portal.milestone_links to portal_app;
deny update ([id], [at], [earlier_id], [earlier_originator], [earlier_programme_id], [kind], [milestone_id], [officer_id], [originator], [programme_id], [workspace]) on portal.milestone_links to portal_app;
GO
create security policy sec.milestone_namings
  add filter predicate sec.reads_milestone_namings([originator], [programme_id], [workspace]) on portal.milestone_namings,
  add block predicate sec.adds_milestone_namings([originator], [workspace]) on portal.milestone_namings after insert,
  add block predicate sec.changes_milestone_namings([originator]) on portal.milestone_namings before update,
  add block predicate sec.becomes_milestone_namings([originator], [programme_id], [workspace]) on portal.milestone_namings after update,
  add block predicate sec.removes_milestone_namings([id]) on portal.milestone_namings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.milestone_namings to portal_app;
grant insert on portal.milestone_namings to portal_app;
grant update ([ended_at]) on portal.milestone_namings to portal_app;
deny update ([id], [at], [milestone_id], [originator], [programme_id], [workspace]) on portal.milestone_namings to portal_app;
GO
create security policy sec.milestone_publications
  add filter predicate sec.reads_milestone_publications([originator], [programme_id]) on portal.milestone_publications,
  add block predicate sec.adds_milestone_publications([originator], [programme_id]) on portal.milestone_publications after insert,
  add block predicate sec.changes_milestone_publications([milestone_id]) on portal.milestone_publications before update,
  add block predicate sec.becomes_milestone_publications([milestone_id]) on portal.milestone_publications after update,
  add block predicate sec.removes_milestone_publications([milestone_id]) on portal.milestone_publications before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.milestone_publications to portal_app;
grant insert on portal.milestone_publications to portal_app;
GO
create security policy sec.milestone_versions
  add filter predicate sec.reads_milestone_versions([milestone_id], [originator], [programme_id]) on portal.milestone_versions,
  add block predicate sec.adds_milestone_versions([milestone_id], [originator], [programme_id], [workspace]) on portal.milestone_versions after insert,
  add block predicate sec.changes_milestone_versions([milestone_id]) on portal.milestone_versions before update,
  add block predicate sec.becomes_milestone_versions([milestone_id]) on portal.milestone_versions after update,
  add block predicate sec.removes_milestone_versions([milestone_id]) on portal.milestone_versions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.milestone_versions to portal_app;
grant insert on portal.milestone_versions to portal_app;
GO
create security policy sec.milestones
  add filter predicate sec.reads_milestones([id], [label], [originator], [programme_id]) on portal.milestones,
  add block predicate sec.adds_milestones([label], [originator], [programme_id]) on portal.milestones after insert,
  add block predicate sec.changes_milestones([id], [label], [originator], [programme_id]) on portal.milestones before update,
  add block predicate sec.becomes_milestones([id], [label], [originator], [programme_id]) on portal.milestones after update,
  add block predicate sec.removes_milestones([id]) on portal.milestones before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.milestones to portal_app;
grant insert on portal.milestones to portal_app;
grant update ([cluster_id], [due_on], [due_precision], [first_body], [first_lead], [label], [objective_id], [pillar], [places], [removed_at], [reported_at], [revision], [risk_factors], [second_body], [second_lead], [state], [title]) on portal.milestones to portal_app;
deny update ([id], [code], [originator], [programme_id], [provenance], [remark], [source]) on portal.milestones to portal_app;
GO
create security policy sec.mutes
  add filter predicate sec.reads_mutes([workspace]) on portal.mutes,
  add block predicate sec.adds_mutes([officer_id], [workspace]) on portal.mutes after insert,
  add block predicate sec.changes_mutes([officer_id], [workspace]) on portal.mutes before update,
  add block predicate sec.becomes_mutes([officer_id], [workspace]) on portal.mutes after update,
  add block predicate sec.removes_mutes([id]) on portal.mutes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.mutes to portal_app;
grant insert on portal.mutes to portal_app;
grant update ([ended_at]) on portal.mutes to portal_app;
deny update ([id], [made_at], [officer_id], [reason], [subject], [subject_id], [until], [workspace]) on portal.mutes to portal_app;
GO
create security policy sec.note_files
  add filter predicate sec.reads_note_files([engagement_id], [id], [workspace]) on portal.note_files,
  add block predicate sec.adds_note_files([author_id], [engagement_id], [workspace]) on portal.note_files after insert,
  add block predicate sec.changes_note_files([id]) on portal.note_files before update,
  add block predicate sec.becomes_note_files([id]) on portal.note_files after update,
  add block predicate sec.removes_note_files([id]) on portal.note_files before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.note_files to portal_app;
grant insert on portal.note_files to portal_app;
GO
create security policy sec.note_signatures
  add filter predicate sec.reads_note_signatures([engagement_id], [workspace]) on portal.note_signatures,
  add block predicate sec.adds_note_signatures([engagement_id], [person_id], [workspace]) on portal.note_signatures after insert,
  add block predicate sec.changes_note_signatures([id]) on portal.note_signatures before update,
  add block predicate sec.becomes_note_signatures([id]) on portal.note_signatures after update,
  add block predicate sec.removes_note_signatures([id]) on portal.note_signatures before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.note_signatures to portal_app;
grant insert on portal.note_signatures to portal_app;
GO
create security policy sec.note_versions
  add filter predicate sec.reads_note_versions([engagement_id], [id], [note_id], [workspace]) on portal.note_versions,
  add block predicate sec.adds_note_versions([author_id], [engagement_id], [workspace]) on portal.note_versions after insert,
  add block predicate sec.changes_note_versions([id]) on portal.note_versions before update,
  add block predicate sec.becomes_note_versions([id]) on portal.note_versions after update,
  add block predicate sec.removes_note_versions([id]) on portal.note_versions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.note_versions to portal_app;
grant insert on portal.note_versions to portal_app;
GO
create security policy sec.objectives
  add filter predicate sec.reads_objectives([originator], [programme_id]) on portal.objectives,
  add block predicate sec.adds_objectives([originator], [programme_id]) on portal.objectives after insert,
  add block predicate sec.changes_objectives([originator], [programme_id]) on portal.objectives before update,
  add block predicate sec.becomes_objectives([originator], [programme_id]) on portal.objectives after update,
  add block predicate sec.removes_objectives([id]) on portal.objectives before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.objectives to portal_app;
grant insert on portal.objectives to portal_app;
grant update ([title]) on portal.objectives to portal_app;
deny update ([id], [cluster_id], [code], [originator], [position], [programme_id], [provenance]) on portal.objectives to portal_app;
GO
create security policy sec.observer_consents
  add filter predicate sec.reads_observer_consents([assessment_id], [originator]) on portal.observer_consents,
  add block predicate sec.adds_observer_consents([assessment_id], [ended_at], [originator], [workspace]) on portal.observer_consents after insert,
  add block predicate sec.changes_observer_consents([assessment_id], [ended_at], [originator], [workspace]) on portal.observer_consents before update,
  add block predicate sec.becomes_observer_consents([assessment_id], [ended_at], [originator], [workspace]) on portal.observer_consents after update,
  add block predicate sec.removes_observer_consents([id]) on portal.observer_consents before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.observer_consents to portal_app;
grant insert on portal.observer_consents to portal_app;
grant update ([ended_at]) on portal.observer_consents to portal_app;
deny update ([id], [assessment_id], [at], [cycle_id], [officer_id], [originator], [workspace]) on portal.observer_consents to portal_app;
GO
create security policy sec.officers
  add filter predicate sec.reads_officers([person_id], [workspace]) on portal.officers,
  add block predicate sec.adds_officers([invitation_id], [person_id], [workspace]) on portal.officers after insert,
  add block predicate sec.changes_officers([left_at], [person_id], [until], [workspace]) on portal.officers before update,
  add block predicate sec.becomes_officers([comes_from], [invitation_id], [left_at], [person_id], [stamp], [standing], [title], [until], [workspace]) on portal.officers after update,
  add block predicate sec.removes_officers([id]) on portal.officers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.officers to portal_app;
grant insert on portal.officers to portal_app;
grant update ([comes_from], [invitation_id], [left_at], [stamp], [standing], [title], [until]) on portal.officers to portal_app;
deny update ([id], [person_id], [workspace]) on portal.officers to portal_app;
GO
create security policy sec.option_versions
  add filter predicate sec.reads_option_versions([engagement_id], [id], [workspace]) on portal.option_versions,
  add block predicate sec.adds_option_versions([author_id], [engagement_id], [workspace]) on portal.option_versions after insert,
  add block predicate sec.changes_option_versions([id]) on portal.option_versions before update,
  add block predicate sec.becomes_option_versions([id]) on portal.option_versions after update,
  add block predicate sec.removes_option_versions([id]) on portal.option_versions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.option_versions to portal_app;
grant insert on portal.option_versions to portal_app;
GO
create security policy sec.pack_signatures
  add filter predicate sec.reads_pack_signatures([originator], [programme_id]) on portal.pack_signatures,
  add block predicate sec.adds_pack_signatures([originator], [programme_id], [workspace]) on portal.pack_signatures after insert,
  add block predicate sec.changes_pack_signatures([pack_id]) on portal.pack_signatures before update,
  add block predicate sec.becomes_pack_signatures([pack_id]) on portal.pack_signatures after update,
  add block predicate sec.removes_pack_signatures([pack_id]) on portal.pack_signatures before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.pack_signatures to portal_app;
grant insert on portal.pack_signatures to portal_app;
GO
create security policy sec.participant_lists
  add filter predicate sec.reads_participant_lists([consented], [originator], [roundtable_id]) on portal.participant_lists,
  add block predicate sec.adds_participant_lists([originator], [roundtable_id]) on portal.participant_lists after insert,
  add block predicate sec.changes_participant_lists([originator], [roundtable_id]) on portal.participant_lists before update,
  add block predicate sec.becomes_participant_lists([consented], [originator], [roundtable_id]) on portal.participant_lists after update,
  add block predicate sec.removes_participant_lists([id]) on portal.participant_lists before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.participant_lists to portal_app;
grant insert on portal.participant_lists to portal_app;
grant update ([text], [token]) on portal.participant_lists to portal_app;
deny update ([id], [consented], [originator], [roundtable_id]) on portal.participant_lists to portal_app;
GO
create security policy sec.parties
  add filter predicate sec.reads_parties([assessment_id], [originator]) on portal.parties,
  add block predicate sec.adds_parties([assessment_id], [invitation_id], [originator], [role], [workspace]) on portal.parties after insert,
  add block predicate sec.changes_parties([originator]) on portal.parties before update,
  add block predicate sec.becomes_parties([assessment_id], [originator]) on portal.parties after update,
  add block predicate sec.removes_parties([id]) on portal.parties before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.parties to portal_app;
grant insert on portal.parties to portal_app;
grant update ([ended_at]) on portal.parties to portal_app;
deny update ([id], [assessment_id], [invitation_id], [originator], [role], [since], [workspace]) on portal.parties to portal_app;
GO
create security policy sec.persons
  add filter predicate sec.reads_persons([id]) on portal.persons,
  add block predicate sec.adds_persons([id]) on portal.persons after insert,
  add block predicate sec.changes_persons([id]) on portal.persons before update,
  add block predicate sec.becomes_persons([id]) on portal.persons after update,
  add block predicate sec.removes_persons([id]) on portal.persons before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.persons to portal_app;
grant insert on portal.persons to portal_app;
grant update ([language], [name], [zone], [days], [digest_at], [digest_on], [from], [rhythm], [station], [until]) on portal.persons to portal_app;
deny update ([id], [email]) on portal.persons to portal_app;
GO
create security policy sec.positions
  add filter predicate sec.reads_positions([assessment_id], [audience], [id], [originator], [workspace]) on portal.positions,
  add block predicate sec.adds_positions([assessment_id], [cycle_id], [originator], [workspace]) on portal.positions after insert,
  add block predicate sec.changes_positions([id]) on portal.positions before update,
  add block predicate sec.becomes_positions([id]) on portal.positions after update,
  add block predicate sec.removes_positions([id]) on portal.positions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.positions to portal_app;
grant insert on portal.positions to portal_app;
GO
create security policy sec.practice_cards
  add filter predicate sec.reads_practice_cards([label], [milestone_id], [opened_at], [originator], [programme_id]) on portal.practice_cards,
  add block predicate sec.adds_practice_cards([milestone_id], [opened_at], [originator], [programme_id], [workspace]) on portal.practice_cards after insert,
  add block predicate sec.changes_practice_cards([originator]) on portal.practice_cards before update,
  add block predicate sec.becomes_practice_cards([label], [milestone_id], [opened_at], [originator], [programme_id]) on portal.practice_cards after update,
  add block predicate sec.removes_practice_cards([id]) on portal.practice_cards before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.practice_cards to portal_app;
grant insert on portal.practice_cards to portal_app;
grant update ([actors], [conditions], [contact], [context], [evidence], [label], [opened_at], [places], [revision], [step], [title]) on portal.practice_cards to portal_app;
deny update ([id], [milestone_id], [officer_id], [originator], [programme_id], [provenance], [workspace], [written_at]) on portal.practice_cards to portal_app;
GO
create security policy sec.presences
  add filter predicate sec.reads_presences([assessment_id], [originator]) on portal.presences,
  add block predicate sec.adds_presences([assessment_id], [originator], [workspace]) on portal.presences after insert,
  add block predicate sec.changes_presences([assessment_id], [originator], [workspace]) on portal.presences before update,
  add block predicate sec.becomes_presences([assessment_id], [originator], [workspace]) on portal.presences after update,
  add block predicate sec.removes_presences([section_id]) on portal.presences before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.presences to portal_app;
grant insert on portal.presences to portal_app;
grant update ([seen_at]) on portal.presences to portal_app;
deny update ([section_id], [officer_id], [assessment_id], [originator], [workspace]) on portal.presences to portal_app;
GO
create security policy sec.programme_answers
  add filter predicate sec.reads_programme_answers([originator], [workspace]) on portal.programme_answers,
  add block predicate sec.adds_programme_answers([invitation_id], [originator], [workspace]) on portal.programme_answers after insert,
  add block predicate sec.changes_programme_answers([invitation_id]) on portal.programme_answers before update,
  add block predicate sec.becomes_programme_answers([invitation_id]) on portal.programme_answers after update,
  add block predicate sec.removes_programme_answers([invitation_id]) on portal.programme_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.programme_answers to portal_app;
grant insert on portal.programme_answers to portal_app;
GO
create security policy sec.programme_invitations
  add filter predicate sec.reads_programme_invitations([originator], [workspace]) on portal.programme_invitations,
  add block predicate sec.adds_programme_invitations([originator], [workspace]) on portal.programme_invitations after insert,
  add block predicate sec.changes_programme_invitations([originator]) on portal.programme_invitations before update,
  add block predicate sec.becomes_programme_invitations([originator], [workspace]) on portal.programme_invitations after update,
  add block predicate sec.removes_programme_invitations([id]) on portal.programme_invitations before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.programme_invitations to portal_app;
grant insert on portal.programme_invitations to portal_app;
grant update ([ended_at]) on portal.programme_invitations to portal_app;
deny update ([id], [label], [number], [originator], [programme_id], [role], [sent_at], [sent_by], [title], [workspace]) on portal.programme_invitations to portal_app;
GO
create security policy sec.programme_parties
  add filter predicate sec.reads_programme_parties([originator], [programme_id]) on portal.programme_parties,
  add block predicate sec.adds_programme_parties([invitation_id], [originator], [programme_id], [role], [workspace]) on portal.programme_parties after insert,
  add block predicate sec.changes_programme_parties([originator]) on portal.programme_parties before update,
  add block predicate sec.becomes_programme_parties([originator], [programme_id]) on portal.programme_parties after update,
  add block predicate sec.removes_programme_parties([id]) on portal.programme_parties before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.programme_parties to portal_app;
grant insert on portal.programme_parties to portal_app;
grant update ([ended_at]) on portal.programme_parties to portal_app;
deny update ([id], [invitation_id], [originator], [programme_id], [role], [since], [workspace]) on portal.programme_parties to portal_app;
GO
create security policy sec.programme_visits
  add filter predicate sec.reads_programme_visits([originator], [person_id], [programme_id], [workspace]) on portal.programme_visits,
  add block predicate sec.adds_programme_visits([originator], [person_id], [programme_id], [workspace]) on portal.programme_visits after insert,
  add block predicate sec.changes_programme_visits([originator], [person_id], [programme_id], [workspace]) on portal.programme_visits before update,
  add block predicate sec.becomes_programme_visits([originator], [person_id], [programme_id], [workspace]) on portal.programme_visits after update,
  add block predicate sec.removes_programme_visits([programme_id]) on portal.programme_visits before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.programme_visits to portal_app;
grant insert on portal.programme_visits to portal_app;
grant update ([before_at], [last_at]) on portal.programme_visits to portal_app;
deny update ([programme_id], [officer_id], [originator], [person_id], [workspace]) on portal.programme_visits to portal_app;
GO
create security policy sec.programmes
  add filter predicate sec.reads_programmes([id], [label], [originator], [published_at]) on portal.programmes,
  add block predicate sec.adds_programmes([originator]) on portal.programmes after insert,
  add block predicate sec.changes_programmes([originator]) on portal.programmes before update,
  add block predicate sec.becomes_programmes([id], [label], [originator], [published_at]) on portal.programmes after update,
  add block predicate sec.removes_programmes([id]) on portal.programmes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.programmes to portal_app;
grant insert on portal.programmes to portal_app;
grant update ([acronym], [aim], [cluster_word], [ends_on], [label], [milestone_word], [objective_word], [published_at], [revision], [starts_on], [title]) on portal.programmes to portal_app;
deny update ([id], [number], [opened_at], [originator], [predecessor_id], [provenance], [source], [zone]) on portal.programmes to portal_app;
GO
create security policy sec.proposal_decisions
  add filter predicate sec.reads_proposal_decisions([assessment_id], [originator]) on portal.proposal_decisions,
  add block predicate sec.adds_proposal_decisions([assessment_id], [originator], [proposal_id], [section_id], [verdict], [workspace]) on portal.proposal_decisions after insert,
  add block predicate sec.changes_proposal_decisions([proposal_id]) on portal.proposal_decisions before update,
  add block predicate sec.becomes_proposal_decisions([proposal_id]) on portal.proposal_decisions after update,
  add block predicate sec.removes_proposal_decisions([proposal_id]) on portal.proposal_decisions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.proposal_decisions to portal_app;
grant insert on portal.proposal_decisions to portal_app;
GO
create security policy sec.proposals
  add filter predicate sec.reads_proposals([assessment_id], [originator]) on portal.proposals,
  add block predicate sec.adds_proposals([assessment_id], [originator], [workspace]) on portal.proposals after insert,
  add block predicate sec.changes_proposals([id]) on portal.proposals before update,
  add block predicate sec.becomes_proposals([id]) on portal.proposals after update,
  add block predicate sec.removes_proposals([id]) on portal.proposals before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.proposals to portal_app;
grant insert on portal.proposals to portal_app;
GO
create security policy sec.rating_sheets
  add filter predicate sec.reads_rating_sheets([assessment_id], [originator], [submitted_at], [workspace]) on portal.rating_sheets,
  add block predicate sec.adds_rating_sheets([assessment_id], [originator], [submitted_at], [workspace]) on portal.rating_sheets after insert,
  add block predicate sec.changes_rating_sheets([assessment_id], [originator], [submitted_at], [workspace]) on portal.rating_sheets before update,
  add block predicate sec.becomes_rating_sheets([assessment_id], [originator], [submitted_at], [workspace]) on portal.rating_sheets after update,
  add block predicate sec.removes_rating_sheets([id]) on portal.rating_sheets before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.rating_sheets to portal_app;
grant insert on portal.rating_sheets to portal_app;
grant update ([submitted_at]) on portal.rating_sheets to portal_app;
deny update ([id], [assessment_id], [cycle_id], [originator], [started_at], [workspace]) on portal.rating_sheets to portal_app;
GO
create security policy sec.ratings
  add filter predicate sec.reads_ratings([assessment_id], [cycle_id], [originator], [submitted_at], [workspace]) on portal.ratings,
  add block predicate sec.adds_ratings([assessment_id], [originator], [sheet_id], [submitted_at], [workspace]) on portal.ratings after insert,
  add block predicate sec.changes_ratings([assessment_id], [originator], [submitted_at], [workspace]) on portal.ratings before update,
  add block predicate sec.becomes_ratings([assessment_id], [changed_at], [changed_by], [confidence], [cycle_id], [level], [not_assessed], [originator], [reason], [revision], [submitted_at], [trend], [unchanged_since], [workspace]) on portal.ratings after update,
  add block predicate sec.removes_ratings([id]) on portal.ratings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.ratings to portal_app;
grant insert on portal.ratings to portal_app;
grant update ([changed_at], [changed_by], [revision], [submitted_at], [unchanged_since], [confidence], [level], [not_assessed], [reason], [trend]) on portal.ratings to portal_app;
deny update ([id], [actor], [assessment_id], [code], [cycle_id], [originator], [sheet_id], [workspace]) on portal.ratings to portal_app;
GO
create security policy sec.recall_answers
  add filter predicate sec.reads_recall_answers([assessment_id], [originator], [recipient]) on portal.recall_answers,
  add block predicate sec.adds_recall_answers([recipient], [release_id]) on portal.recall_answers after insert,
  add block predicate sec.changes_recall_answers([release_id]) on portal.recall_answers before update,
  add block predicate sec.becomes_recall_answers([release_id]) on portal.recall_answers after update,
  add block predicate sec.removes_recall_answers([release_id]) on portal.recall_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.recall_answers to portal_app;
grant insert on portal.recall_answers to portal_app;
GO
create security policy sec.recalls
  add filter predicate sec.reads_recalls([assessment_id], [originator], [recipient]) on portal.recalls,
  add block predicate sec.adds_recalls([originator], [release_id]) on portal.recalls after insert,
  add block predicate sec.changes_recalls([release_id]) on portal.recalls before update,
  add block predicate sec.becomes_recalls([release_id]) on portal.recalls after update,
  add block predicate sec.removes_recalls([release_id]) on portal.recalls before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.recalls to portal_app;
grant insert on portal.recalls to portal_app;
GO
create security policy sec.recommendation_responses
  add filter predicate sec.reads_recommendation_responses([originator], [programme_id], [recommendation_id]) on portal.recommendation_responses,
  add block predicate sec.adds_recommendation_responses([recommendation_id], [workspace]) on portal.recommendation_responses after insert,
  add block predicate sec.changes_recommendation_responses([id]) on portal.recommendation_responses before update,
  add block predicate sec.becomes_recommendation_responses([id]) on portal.recommendation_responses after update,
  add block predicate sec.removes_recommendation_responses([id]) on portal.recommendation_responses before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.recommendation_responses to portal_app;
grant insert on portal.recommendation_responses to portal_app;
GO
create security policy sec.recommendations
  add filter predicate sec.reads_recommendations([addressee], [originator], [programme_id]) on portal.recommendations,
  add block predicate sec.adds_recommendations([originator], [programme_id], [workspace]) on portal.recommendations after insert,
  add block predicate sec.changes_recommendations([id]) on portal.recommendations before update,
  add block predicate sec.becomes_recommendations([id]) on portal.recommendations after update,
  add block predicate sec.removes_recommendations([id]) on portal.recommendations before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.recommendations to portal_app;
grant insert on portal.recommendations to portal_app;
GO
create security policy sec.reconciliations
  add filter predicate sec.reads_reconciliations([milestone_id], [originator], [programme_id]) on portal.reconciliations,
  add block predicate sec.adds_reconciliations([milestone_id], [originator], [programme_id], [workspace]) on portal.reconciliations after insert,
  add block predicate sec.changes_reconciliations([id]) on portal.reconciliations before update,
  add block predicate sec.becomes_reconciliations([id]) on portal.reconciliations after update,
  add block predicate sec.removes_reconciliations([id]) on portal.reconciliations before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.reconciliations to portal_app;
grant insert on portal.reconciliations to portal_app;
GO
create security policy sec.record_readers
  add filter predicate sec.reads_record_readers([originator], [roundtable_id], [workspace]) on portal.record_readers,
  add block predicate sec.adds_record_readers([originator], [roundtable_id], [workspace]) on portal.record_readers after insert,
  add block predicate sec.changes_record_readers([originator], [roundtable_id], [workspace]) on portal.record_readers before update,
  add block predicate sec.becomes_record_readers([originator], [roundtable_id], [workspace]) on portal.record_readers after update,
  add block predicate sec.removes_record_readers([roundtable_id]) on portal.record_readers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.record_readers to portal_app;
grant insert on portal.record_readers to portal_app;
grant update ([ended_on]) on portal.record_readers to portal_app;
deny update ([roundtable_id], [workspace], [person_id], [originator]) on portal.record_readers to portal_app;
GO
create security policy sec.release_consents
  add filter predicate sec.reads_release_consents([assessment_id], [originator]) on portal.release_consents,
  add block predicate sec.adds_release_consents([originator], [verdict]) on portal.release_consents after insert,
  add block predicate sec.changes_release_consents([assessment_id], [originator], [verdict], [workspace]) on portal.release_consents before update,
  add block predicate sec.becomes_release_consents([assessment_id], [at], [officer_id], [originator], [verdict], [workspace]) on portal.release_consents after update,
  add block predicate sec.removes_release_consents([release_id]) on portal.release_consents before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.release_consents to portal_app;
grant insert on portal.release_consents to portal_app;
grant update ([at], [officer_id], [verdict]) on portal.release_consents to portal_app;
deny update ([release_id], [workspace], [assessment_id], [originator]) on portal.release_consents to portal_app;
GO
create security policy sec.release_openings
  add filter predicate sec.reads_release_openings([assessment_id], [originator], [recipient]) on portal.release_openings,
  add block predicate sec.adds_release_openings([assessment_id], [originator], [release_id]) on portal.release_openings after insert,
  add block predicate sec.changes_release_openings([release_id]) on portal.release_openings before update,
  add block predicate sec.becomes_release_openings([release_id]) on portal.release_openings after update,
  add block predicate sec.removes_release_openings([release_id]) on portal.release_openings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.release_openings to portal_app;
grant insert on portal.release_openings to portal_app;
GO
create security policy sec.release_readings
  add filter predicate sec.reads_release_readings([originator], [recipient]) on portal.release_readings,
  add block predicate sec.adds_release_readings([recipient], [release_id]) on portal.release_readings after insert,
  add block predicate sec.changes_release_readings([id]) on portal.release_readings before update,
  add block predicate sec.becomes_release_readings([id]) on portal.release_readings after update,
  add block predicate sec.removes_release_readings([id]) on portal.release_readings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.release_readings to portal_app;
grant insert on portal.release_readings to portal_app;
GO
create security policy sec.releases
  add filter predicate sec.reads_releases([assessment_id], [id], [originator], [recipient]) on portal.releases,
  add block predicate sec.adds_releases([edition_id], [originator], [recipient]) on portal.releases after insert,
  add block predicate sec.changes_releases([id]) on portal.releases before update,
  add block predicate sec.becomes_releases([id]) on portal.releases after update,
  add block predicate sec.removes_releases([id]) on portal.releases before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.releases to portal_app;
grant insert on portal.releases to portal_app;
GO
create security policy sec.remarks
  add filter predicate sec.reads_remarks([assessment_id], [cycle_id], [originator]) on portal.remarks,
  add block predicate sec.adds_remarks([assessment_id], [cycle_id], [originator], [workspace]) on portal.remarks after insert,
  add block predicate sec.changes_remarks([id]) on portal.remarks before update,
  add block predicate sec.becomes_remarks([id]) on portal.remarks after update,
  add block predicate sec.removes_remarks([id]) on portal.remarks before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.remarks to portal_app;
grant insert on portal.remarks to portal_app;
GO
create security policy sec.reminders
  add filter predicate sec.reads_reminders([officer_id], [workspace]) on portal.reminders,
  add block predicate sec.adds_reminders([workspace]) on portal.reminders after insert,
  add block predicate sec.changes_reminders([officer_id], [workspace]) on portal.reminders before update,
  add block predicate sec.becomes_reminders([officer_id], [workspace]) on portal.reminders after update,
  add block predicate sec.removes_reminders([id]) on portal.reminders before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.reminders to portal_app;
grant insert on portal.reminders to portal_app;
grant update ([is_muted], [read_at]) on portal.reminders to portal_app;
deny update ([id], [again], [for_id], [occurrence], [officer_id], [raised_at], [stage], [subject], [subject_id], [workspace]) on portal.reminders to portal_app;
GO
create security policy sec.replication_answers
  add filter predicate sec.reads_replication_answers([asker], [workspace]) on portal.replication_answers,
  add block predicate sec.adds_replication_answers([asker], [request_id], [workspace]) on portal.replication_answers after insert,
  add block predicate sec.changes_replication_answers([request_id]) on portal.replication_answers before update,
  add block predicate sec.becomes_replication_answers([request_id]) on portal.replication_answers after update,
  add block predicate sec.removes_replication_answers([request_id]) on portal.replication_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.replication_answers to portal_app;
grant insert on portal.replication_answers to portal_app;
GO
create security policy sec.replication_requests
  add filter predicate sec.reads_replication_requests([asked], [workspace]) on portal.replication_requests,
  add block predicate sec.adds_replication_requests([asked], [card_id], [workspace]) on portal.replication_requests after insert,
  add block predicate sec.changes_replication_requests([id]) on portal.replication_requests before update,
  add block predicate sec.becomes_replication_requests([id]) on portal.replication_requests after update,
  add block predicate sec.removes_replication_requests([id]) on portal.replication_requests before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.replication_requests to portal_app;
grant insert on portal.replication_requests to portal_app;
GO
create security policy sec.result_indicators
  add filter predicate sec.reads_result_indicators([milestone_id], [originator], [programme_id]) on portal.result_indicators,
  add block predicate sec.adds_result_indicators([milestone_id], [originator], [programme_id], [workspace]) on portal.result_indicators after insert,
  add block predicate sec.changes_result_indicators([milestone_id], [originator], [programme_id]) on portal.result_indicators before update,
  add block predicate sec.becomes_result_indicators([milestone_id], [originator], [programme_id]) on portal.result_indicators after update,
  add block predicate sec.removes_result_indicators([id]) on portal.result_indicators before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.result_indicators to portal_app;
grant insert on portal.result_indicators to portal_app;
grant update ([ended_at]) on portal.result_indicators to portal_app;
deny update ([id], [at], [baseline], [baseline_on], [disaggregation], [means], [milestone_id], [originator], [programme_id], [roll_up], [target], [title], [unit], [workspace]) on portal.result_indicators to portal_app;
GO
create security policy sec.retention_periods
  add filter predicate sec.reads_retention_periods([workspace]) on portal.retention_periods,
  add block predicate sec.adds_retention_periods([workspace]) on portal.retention_periods after insert,
  add block predicate sec.changes_retention_periods([workspace]) on portal.retention_periods before update,
  add block predicate sec.becomes_retention_periods([workspace]) on portal.retention_periods after update,
  add block predicate sec.removes_retention_periods([workspace]) on portal.retention_periods before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.retention_periods to portal_app;
grant insert on portal.retention_periods to portal_app;
grant update ([codes_days], [log_years], [revision], [set_at], [set_by], [undertaking_years]) on portal.retention_periods to portal_app;
deny update ([workspace]) on portal.retention_periods to portal_app;
GO
create security policy sec.retention_postponements
  add filter predicate sec.reads_retention_postponements([engagement_id], [workspace]) on portal.retention_postponements,
  add block predicate sec.adds_retention_postponements([engagement_id], [person_id], [workspace]) on portal.retention_postponements after insert,
  add block predicate sec.changes_retention_postponements([id]) on portal.retention_postponements before update,
  add block predicate sec.becomes_retention_postponements([id]) on portal.retention_postponements after update,
  add block predicate sec.removes_retention_postponements([id]) on portal.retention_postponements before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.retention_postponements to portal_app;
grant insert on portal.retention_postponements to portal_app;
GO
create security policy sec.retention_warnings
  add filter predicate sec.reads_retention_warnings([engagement_id], [workspace]) on portal.retention_warnings,
  add block predicate sec.adds_retention_warnings([engagement_id], [workspace]) on portal.retention_warnings after insert,
  add block predicate sec.changes_retention_warnings([id]) on portal.retention_warnings before update,
  add block predicate sec.becomes_retention_warnings([id]) on portal.retention_warnings after update,
  add block predicate sec.removes_retention_warnings([id]) on portal.retention_warnings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.retention_warnings to portal_app;
grant insert on portal.retention_warnings to portal_app;
GO
create security policy sec.reveals
  add filter predicate sec.reads_reveals([assessment_id], [originator]) on portal.reveals,
  add block predicate sec.adds_reveals([assessment_id], [cycle_id], [originator], [workspace]) on portal.reveals after insert,
  add block predicate sec.changes_reveals([cycle_id]) on portal.reveals before update,
  add block predicate sec.becomes_reveals([cycle_id]) on portal.reveals after update,
  add block predicate sec.removes_reveals([cycle_id]) on portal.reveals before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.reveals to portal_app;
grant insert on portal.reveals to portal_app;
GO
create security policy sec.review_answers
  add filter predicate sec.reads_review_answers([asker], [workspace]) on portal.review_answers,
  add block predicate sec.adds_review_answers([officer_id], [workspace]) on portal.review_answers after insert,
  add block predicate sec.changes_review_answers([id]) on portal.review_answers before update,
  add block predicate sec.becomes_review_answers([id]) on portal.review_answers after update,
  add block predicate sec.removes_review_answers([id]) on portal.review_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.review_answers to portal_app;
grant insert on portal.review_answers to portal_app;
GO
create security policy sec.review_packs
  add filter predicate sec.reads_review_packs([originator], [programme_id]) on portal.review_packs,
  add block predicate sec.adds_review_packs([originator], [programme_id], [workspace]) on portal.review_packs after insert,
  add block predicate sec.changes_review_packs([id]) on portal.review_packs before update,
  add block predicate sec.becomes_review_packs([id]) on portal.review_packs after update,
  add block predicate sec.removes_review_packs([id]) on portal.review_packs before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.review_packs to portal_app;
grant insert on portal.review_packs to portal_app;
GO
create security policy sec.review_points
  add filter predicate sec.reads_review_points([originator], [programme_id]) on portal.review_points,
  add block predicate sec.adds_review_points([originator], [programme_id], [workspace]) on portal.review_points after insert,
  add block predicate sec.changes_review_points([originator], [programme_id]) on portal.review_points before update,
  add block predicate sec.becomes_review_points([originator], [programme_id]) on portal.review_points after update,
  add block predicate sec.removes_review_points([id]) on portal.review_points before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.review_points to portal_app;
grant insert on portal.review_points to portal_app;
grant update ([held_on], [revision]) on portal.review_points to portal_app;
deny update ([id], [at], [from], [kind], [originator], [programme_id], [scope], [workspace]) on portal.review_points to portal_app;
GO
create security policy sec.round_openings
  add filter predicate sec.reads_round_openings([assessment_id], [originator]) on portal.round_openings,
  add block predicate sec.adds_round_openings([assessment_id], [cycle_id], [originator], [workspace]) on portal.round_openings after insert,
  add block predicate sec.changes_round_openings([cycle_id]) on portal.round_openings before update,
  add block predicate sec.becomes_round_openings([cycle_id]) on portal.round_openings after update,
  add block predicate sec.removes_round_openings([cycle_id]) on portal.round_openings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.round_openings to portal_app;
grant insert on portal.round_openings to portal_app;
GO
create security policy sec.roundtable_answers
  add filter predicate sec.reads_roundtable_answers([originator], [workspace]) on portal.roundtable_answers,
  add block predicate sec.adds_roundtable_answers([invitation_id], [originator], [workspace]) on portal.roundtable_answers after insert,
  add block predicate sec.changes_roundtable_answers([invitation_id]) on portal.roundtable_answers before update,
  add block predicate sec.becomes_roundtable_answers([invitation_id]) on portal.roundtable_answers after update,
  add block predicate sec.removes_roundtable_answers([invitation_id]) on portal.roundtable_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.roundtable_answers to portal_app;
grant insert on portal.roundtable_answers to portal_app;
GO
create security policy sec.roundtable_invitations
  add filter predicate sec.reads_roundtable_invitations([originator], [workspace]) on portal.roundtable_invitations,
  add block predicate sec.adds_roundtable_invitations([originator], [workspace]) on portal.roundtable_invitations after insert,
  add block predicate sec.changes_roundtable_invitations([originator]) on portal.roundtable_invitations before update,
  add block predicate sec.becomes_roundtable_invitations([originator], [workspace]) on portal.roundtable_invitations after update,
  add block predicate sec.removes_roundtable_invitations([id]) on portal.roundtable_invitations before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.roundtable_invitations to portal_app;
grant insert on portal.roundtable_invitations to portal_app;
grant update ([ended_on]) on portal.roundtable_invitations to portal_app;
deny update ([id], [held_on], [number], [originator], [roundtable_id], [sent_on], [title], [workspace]) on portal.roundtable_invitations to portal_app;
GO
create security policy sec.roundtable_records
  add filter predicate sec.reads_roundtable_records([originator], [roundtable_id]) on portal.roundtable_records,
  add block predicate sec.adds_roundtable_records([originator], [roundtable_id]) on portal.roundtable_records after insert,
  add block predicate sec.changes_roundtable_records([originator], [roundtable_id]) on portal.roundtable_records before update,
  add block predicate sec.becomes_roundtable_records([originator], [roundtable_id]) on portal.roundtable_records after update,
  add block predicate sec.removes_roundtable_records([roundtable_id]) on portal.roundtable_records before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.roundtable_records to portal_app;
grant insert on portal.roundtable_records to portal_app;
grant update ([count], [kept_on], [text], [token]) on portal.roundtable_records to portal_app;
deny update ([roundtable_id], [originator]) on portal.roundtable_records to portal_app;
GO
create security policy sec.roundtable_summaries
  add filter predicate sec.reads_roundtable_summaries([cleared_on], [originator], [roundtable_id]) on portal.roundtable_summaries,
  add block predicate sec.adds_roundtable_summaries([originator], [roundtable_id]) on portal.roundtable_summaries after insert,
  add block predicate sec.changes_roundtable_summaries([originator], [roundtable_id]) on portal.roundtable_summaries before update,
  add block predicate sec.becomes_roundtable_summaries([cleared_on], [originator], [roundtable_id]) on portal.roundtable_summaries after update,
  add block predicate sec.removes_roundtable_summaries([roundtable_id]) on portal.roundtable_summaries before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.roundtable_summaries to portal_app;
grant insert on portal.roundtable_summaries to portal_app;
grant update ([checked], [cleared_on], [reasons], [revision], [text]) on portal.roundtable_summaries to portal_app;
deny update ([roundtable_id], [originator]) on portal.roundtable_summaries to portal_app;
GO
create security policy sec.roundtables
  add filter predicate sec.reads_roundtables([id], [originator], [published_on]) on portal.roundtables,
  add block predicate sec.adds_roundtables([originator]) on portal.roundtables after insert,
  add block predicate sec.changes_roundtables([originator]) on portal.roundtables before update,
  add block predicate sec.becomes_roundtables([id], [originator], [published_on]) on portal.roundtables after update,
  add block predicate sec.removes_roundtables([id]) on portal.roundtables before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.roundtables to portal_app;
grant insert on portal.roundtables to portal_app;
grant update ([cleared_on], [erased], [erased_on], [published_on], [revision], [shows_sectors]) on portal.roundtables to portal_app;
deny update ([id], [held_on], [host], [number], [originator], [questions], [sessions], [title], [topics]) on portal.roundtables to portal_app;
GO
create security policy sec.saved_views
  add filter predicate sec.reads_saved_views([originator], [person_id], [programme_id], [workspace]) on portal.saved_views,
  add block predicate sec.adds_saved_views([originator], [person_id], [programme_id], [workspace]) on portal.saved_views after insert,
  add block predicate sec.changes_saved_views([originator], [person_id], [programme_id], [workspace]) on portal.saved_views before update,
  add block predicate sec.becomes_saved_views([originator], [person_id], [programme_id], [workspace]) on portal.saved_views after update,
  add block predicate sec.removes_saved_views([id]) on portal.saved_views before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.saved_views to portal_app;
grant insert on portal.saved_views to portal_app;
grant update ([name], [query], [removed_at]) on portal.saved_views to portal_app;
deny update ([id], [kept_at], [originator], [page], [person_id], [programme_id], [workspace]) on portal.saved_views to portal_app;
GO
create security policy sec.scope_changes
  add filter predicate sec.reads_scope_changes([assessment_id], [originator]) on portal.scope_changes,
  add block predicate sec.adds_scope_changes([assessment_id], [originator], [workspace]) on portal.scope_changes after insert,
  add block predicate sec.changes_scope_changes([assessment_id]) on portal.scope_changes before update,
  add block predicate sec.becomes_scope_changes([assessment_id]) on portal.scope_changes after update,
  add block predicate sec.removes_scope_changes([assessment_id]) on portal.scope_changes before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.scope_changes to portal_app;
grant insert on portal.scope_changes to portal_app;
GO
create security policy sec.seat_ends
  add filter predicate sec.reads_seat_ends([person_id], [workspace]) on portal.seat_ends,
  add block predicate sec.adds_seat_ends([engagement_id], [order_id], [person_id], [workspace]) on portal.seat_ends after insert,
  add block predicate sec.changes_seat_ends([seat_id]) on portal.seat_ends before update,
  add block predicate sec.becomes_seat_ends([seat_id]) on portal.seat_ends after update,
  add block predicate sec.removes_seat_ends([seat_id]) on portal.seat_ends before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.seat_ends to portal_app;
grant insert on portal.seat_ends to portal_app;
GO
create security policy sec.seat_orders
  add filter predicate sec.reads_seat_orders([by], [workspace]) on portal.seat_orders,
  add block predicate sec.adds_seat_orders([by], [engagement_id], [workspace]) on portal.seat_orders after insert,
  add block predicate sec.changes_seat_orders([id]) on portal.seat_orders before update,
  add block predicate sec.becomes_seat_orders([id]) on portal.seat_orders after update,
  add block predicate sec.removes_seat_orders([id]) on portal.seat_orders before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.seat_orders to portal_app;
grant insert on portal.seat_orders to portal_app;
GO
create security policy sec.second_looks
  add filter predicate sec.reads_second_looks([assessment_id], [cycle_id], [originator]) on portal.second_looks,
  add block predicate sec.adds_second_looks([assessment_id], [cycle_id], [originator], [workspace]) on portal.second_looks after insert,
  add block predicate sec.changes_second_looks([rating_id]) on portal.second_looks before update,
  add block predicate sec.becomes_second_looks([rating_id]) on portal.second_looks after update,
  add block predicate sec.removes_second_looks([rating_id]) on portal.second_looks before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.second_looks to portal_app;
grant insert on portal.second_looks to portal_app;
GO
create security policy sec.section_drafts
  add filter predicate sec.reads_section_drafts([assessment_id], [originator], [person_id], [workspace]) on portal.section_drafts,
  add block predicate sec.adds_section_drafts([assessment_id], [originator], [person_id], [workspace]) on portal.section_drafts after insert,
  add block predicate sec.changes_section_drafts([assessment_id], [originator], [person_id], [workspace]) on portal.section_drafts before update,
  add block predicate sec.becomes_section_drafts([assessment_id], [originator], [person_id], [workspace]) on portal.section_drafts after update,
  add block predicate sec.removes_section_drafts([section_id]) on portal.section_drafts before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.section_drafts to portal_app;
grant insert on portal.section_drafts to portal_app;
grant update ([based_on], [kept_at], [text]) on portal.section_drafts to portal_app;
deny update ([section_id], [officer_id], [assessment_id], [originator], [person_id], [workspace]) on portal.section_drafts to portal_app;
GO
create security policy sec.section_versions
  add filter predicate sec.reads_section_versions([assessment_id], [originator]) on portal.section_versions,
  add block predicate sec.adds_section_versions([assessment_id], [originator], [section_id], [workspace]) on portal.section_versions after insert,
  add block predicate sec.changes_section_versions([section_id]) on portal.section_versions before update,
  add block predicate sec.becomes_section_versions([section_id]) on portal.section_versions after update,
  add block predicate sec.removes_section_versions([section_id]) on portal.section_versions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.section_versions to portal_app;
grant insert on portal.section_versions to portal_app;
GO
create security policy sec.sections
  add filter predicate sec.reads_sections([assessment_id], [originator]) on portal.sections,
  add block predicate sec.adds_sections([assessment_id], [originator]) on portal.sections after insert,
  add block predicate sec.changes_sections([assessment_id], [lead_drafter], [originator]) on portal.sections before update,
  add block predicate sec.becomes_sections([assessment_id], [lead_drafter], [originator]) on portal.sections after update,
  add block predicate sec.removes_sections([id]) on portal.sections before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.sections to portal_app;
grant insert on portal.sections to portal_app;
grant update ([changed_at], [changed_by], [lead_drafter], [revision], [text]) on portal.sections to portal_app;
deny update ([id], [assessment_id], [heading], [originator], [position]) on portal.sections to portal_app;
GO
create security policy sec.set_answers
  add filter predicate sec.reads_set_answers([assessment_id], [cycle_id], [originator], [submitted_at], [workspace]) on portal.set_answers,
  add block predicate sec.adds_set_answers([assessment_id], [originator], [sheet_id], [submitted_at], [workspace]) on portal.set_answers after insert,
  add block predicate sec.changes_set_answers([assessment_id], [originator], [submitted_at], [workspace]) on portal.set_answers before update,
  add block predicate sec.becomes_set_answers([assessment_id], [changed_at], [changed_by], [cycle_id], [originator], [revision], [submitted_at], [text], [workspace]) on portal.set_answers after update,
  add block predicate sec.removes_set_answers([sheet_id]) on portal.set_answers before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.set_answers to portal_app;
grant insert on portal.set_answers to portal_app;
grant update ([changed_at], [changed_by], [revision], [submitted_at], [text]) on portal.set_answers to portal_app;
deny update ([sheet_id], [question], [assessment_id], [cycle_id], [originator], [workspace]) on portal.set_answers to portal_app;
GO
create security policy sec.sign_offs
  add filter predicate sec.reads_sign_offs([assessment_id], [originator]) on portal.sign_offs,
  add block predicate sec.adds_sign_offs([assessment_id], [cycle_id], [originator], [workspace]) on portal.sign_offs after insert,
  add block predicate sec.changes_sign_offs([position_id]) on portal.sign_offs before update,
  add block predicate sec.becomes_sign_offs([position_id]) on portal.sign_offs after update,
  add block predicate sec.removes_sign_offs([position_id]) on portal.sign_offs before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.sign_offs to portal_app;
grant insert on portal.sign_offs to portal_app;
GO
create security policy sec.silence_breaks
  add filter predicate sec.reads_silence_breaks([assessment_id], [originator]) on portal.silence_breaks,
  add block predicate sec.adds_silence_breaks([assessment_id], [edition_id], [originator], [workspace]) on portal.silence_breaks after insert,
  add block predicate sec.changes_silence_breaks([edition_id]) on portal.silence_breaks before update,
  add block predicate sec.becomes_silence_breaks([edition_id]) on portal.silence_breaks after update,
  add block predicate sec.removes_silence_breaks([edition_id]) on portal.silence_breaks before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.silence_breaks to portal_app;
grant insert on portal.silence_breaks to portal_app;
GO
create security policy sec.silence_extensions
  add filter predicate sec.reads_silence_extensions([assessment_id], [originator]) on portal.silence_extensions,
  add block predicate sec.adds_silence_extensions([assessment_id], [edition_id], [originator], [workspace]) on portal.silence_extensions after insert,
  add block predicate sec.changes_silence_extensions([edition_id]) on portal.silence_extensions before update,
  add block predicate sec.becomes_silence_extensions([edition_id]) on portal.silence_extensions after update,
  add block predicate sec.removes_silence_extensions([edition_id]) on portal.silence_extensions before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.silence_extensions to portal_app;
grant insert on portal.silence_extensions to portal_app;
GO
create security policy sec.silences
  add filter predicate sec.reads_silences([assessment_id], [originator]) on portal.silences,
  add block predicate sec.adds_silences([assessment_id], [cycle_id], [originator], [workspace]) on portal.silences after insert,
  add block predicate sec.changes_silences([assessment_id], [originator], [outcome]) on portal.silences before update,
  add block predicate sec.becomes_silences([assessment_id], [last_day], [last_minute], [originator], [outcome], [revision], [until]) on portal.silences after update,
  add block predicate sec.removes_silences([edition_id]) on portal.silences before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.silences to portal_app;
grant insert on portal.silences to portal_app;
grant update ([last_day], [last_minute], [outcome], [revision], [until]) on portal.silences to portal_app;
deny update ([edition_id], [assessment_id], [cycle_id], [officer_id], [originator], [started_at], [workspace], [zone]) on portal.silences to portal_app;
GO
create security policy sec.situation_links
  add filter predicate sec.reads_situation_links([assessment_id], [originator], [other_assessment_id], [other_id], [other_originator], [situation_id]) on portal.situation_links,
  add block predicate sec.adds_situation_links([assessment_id], [originator], [other_assessment_id], [other_id], [other_originator], [situation_id], [workspace]) on portal.situation_links after insert,
  add block predicate sec.changes_situation_links([id]) on portal.situation_links before update,
  add block predicate sec.becomes_situation_links([id]) on portal.situation_links after update,
  add block predicate sec.removes_situation_links([id]) on portal.situation_links before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.situation_links to portal_app;
grant insert on portal.situation_links to portal_app;
GO
create security policy sec.situations
  add filter predicate sec.reads_situations([assessment_id], [originator]) on portal.situations,
  add block predicate sec.adds_situations([assessment_id], [ended_at], [originator], [workspace]) on portal.situations after insert,
  add block predicate sec.changes_situations([assessment_id], [ended_at], [originator], [workspace]) on portal.situations before update,
  add block predicate sec.becomes_situations([assessment_id], [ended_at], [originator], [workspace]) on portal.situations after update,
  add block predicate sec.removes_situations([id]) on portal.situations before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.situations to portal_app;
grant insert on portal.situations to portal_app;
grant update ([ended_at]) on portal.situations to portal_app;
deny update ([id], [area], [assessment_id], [at], [country], [officer_id], [originator], [part], [workspace]) on portal.situations to portal_app;
GO
create security policy sec.status_replies
  add filter predicate sec.reads_status_replies([milestone_id], [originator], [programme_id]) on portal.status_replies,
  add block predicate sec.adds_status_replies([milestone_id], [originator], [programme_id], [report_id], [workspace]) on portal.status_replies after insert,
  add block predicate sec.changes_status_replies([report_id]) on portal.status_replies before update,
  add block predicate sec.becomes_status_replies([report_id]) on portal.status_replies after update,
  add block predicate sec.removes_status_replies([report_id]) on portal.status_replies before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.status_replies to portal_app;
grant insert on portal.status_replies to portal_app;
GO
create security policy sec.status_reports
  add filter predicate sec.reads_status_reports([milestone_id], [originator], [programme_id]) on portal.status_reports,
  add block predicate sec.adds_status_reports([milestone_id], [originator], [programme_id], [workspace]) on portal.status_reports after insert,
  add block predicate sec.changes_status_reports([id]) on portal.status_reports before update,
  add block predicate sec.becomes_status_reports([id]) on portal.status_reports after update,
  add block predicate sec.removes_status_reports([id]) on portal.status_reports before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.status_reports to portal_app;
grant insert on portal.status_reports to portal_app;
GO
create security policy sec.tension_options
  add filter predicate sec.reads_tension_options([id]) on portal.tension_options,
  add block predicate sec.adds_tension_options([engagement_id], [workspace]) on portal.tension_options after insert,
  add block predicate sec.changes_tension_options([engagement_id], [workspace]) on portal.tension_options before update,
  add block predicate sec.becomes_tension_options([engagement_id], [id], [workspace]) on portal.tension_options after update,
  add block predicate sec.removes_tension_options([engagement_id], [workspace]) on portal.tension_options before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.tension_options to portal_app;
grant insert on portal.tension_options to portal_app;
grant update ([revision]) on portal.tension_options to portal_app;
deny update ([id], [engagement_id], [number], [workspace]) on portal.tension_options to portal_app;
grant delete on portal.tension_options to portal_app;
GO
create security policy sec.warning_acknowledgements
  add filter predicate sec.reads_warning_acknowledgements([originator], [workspace]) on portal.warning_acknowledgements,
  add block predicate sec.adds_warning_acknowledgements([originator], [recipient_id], [warning_id], [workspace]) on portal.warning_acknowledgements after insert,
  add block predicate sec.changes_warning_acknowledgements([recipient_id]) on portal.warning_acknowledgements before update,
  add block predicate sec.becomes_warning_acknowledgements([recipient_id]) on portal.warning_acknowledgements after update,
  add block predicate sec.removes_warning_acknowledgements([recipient_id]) on portal.warning_acknowledgements before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_acknowledgements to portal_app;
grant insert on portal.warning_acknowledgements to portal_app;
GO
create security policy sec.warning_bases
  add filter predicate sec.reads_warning_bases([assessment_id], [originator], [warning_id]) on portal.warning_bases,
  add block predicate sec.adds_warning_bases([assessment_id], [originator]) on portal.warning_bases after insert,
  add block predicate sec.changes_warning_bases([warning_id]) on portal.warning_bases before update,
  add block predicate sec.becomes_warning_bases([warning_id]) on portal.warning_bases after update,
  add block predicate sec.removes_warning_bases([warning_id]) on portal.warning_bases before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_bases to portal_app;
grant insert on portal.warning_bases to portal_app;
GO
create security policy sec.warning_corrections
  add filter predicate sec.reads_warning_corrections([originator], [warning_id]) on portal.warning_corrections,
  add block predicate sec.adds_warning_corrections([originator]) on portal.warning_corrections after insert,
  add block predicate sec.changes_warning_corrections([id]) on portal.warning_corrections before update,
  add block predicate sec.becomes_warning_corrections([id]) on portal.warning_corrections after update,
  add block predicate sec.removes_warning_corrections([id]) on portal.warning_corrections before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_corrections to portal_app;
grant insert on portal.warning_corrections to portal_app;
GO
create security policy sec.warning_deliveries
  add filter predicate sec.reads_warning_deliveries([originator], [workspace]) on portal.warning_deliveries,
  add block predicate sec.adds_warning_deliveries([originator], [workspace]) on portal.warning_deliveries after insert,
  add block predicate sec.changes_warning_deliveries([warning_id]) on portal.warning_deliveries before update,
  add block predicate sec.becomes_warning_deliveries([warning_id]) on portal.warning_deliveries after update,
  add block predicate sec.removes_warning_deliveries([warning_id]) on portal.warning_deliveries before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_deliveries to portal_app;
grant insert on portal.warning_deliveries to portal_app;
GO
create security policy sec.warning_drafts
  add filter predicate sec.reads_warning_drafts([originator]) on portal.warning_drafts,
  add block predicate sec.adds_warning_drafts([originator]) on portal.warning_drafts after insert,
  add block predicate sec.changes_warning_drafts([originator]) on portal.warning_drafts before update,
  add block predicate sec.becomes_warning_drafts([originator]) on portal.warning_drafts after update,
  add block predicate sec.removes_warning_drafts([id]) on portal.warning_drafts before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_drafts to portal_app;
grant insert on portal.warning_drafts to portal_app;
grant update ([at], [closed_at], [officer_id], [revision], [title], [written]) on portal.warning_drafts to portal_app;
deny update ([id], [originator]) on portal.warning_drafts to portal_app;
GO
create security policy sec.warning_recipients
  add filter predicate sec.reads_warning_recipients([originator], [see_each_other], [warning_id], [workspace]) on portal.warning_recipients,
  add block predicate sec.adds_warning_recipients([originator], [workspace]) on portal.warning_recipients after insert,
  add block predicate sec.changes_warning_recipients([id]) on portal.warning_recipients before update,
  add block predicate sec.becomes_warning_recipients([id]) on portal.warning_recipients after update,
  add block predicate sec.removes_warning_recipients([id]) on portal.warning_recipients before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_recipients to portal_app;
grant insert on portal.warning_recipients to portal_app;
GO
create security policy sec.warning_responses
  add filter predicate sec.reads_warning_responses([originator], [workspace]) on portal.warning_responses,
  add block predicate sec.adds_warning_responses([originator], [recipient_id], [warning_id], [workspace]) on portal.warning_responses after insert,
  add block predicate sec.changes_warning_responses([id]) on portal.warning_responses before update,
  add block predicate sec.becomes_warning_responses([id]) on portal.warning_responses after update,
  add block predicate sec.removes_warning_responses([id]) on portal.warning_responses before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_responses to portal_app;
grant insert on portal.warning_responses to portal_app;
GO
create security policy sec.warning_stand_downs
  add filter predicate sec.reads_warning_stand_downs([originator], [warning_id]) on portal.warning_stand_downs,
  add block predicate sec.adds_warning_stand_downs([originator]) on portal.warning_stand_downs after insert,
  add block predicate sec.changes_warning_stand_downs([warning_id]) on portal.warning_stand_downs before update,
  add block predicate sec.becomes_warning_stand_downs([warning_id]) on portal.warning_stand_downs after update,
  add block predicate sec.removes_warning_stand_downs([warning_id]) on portal.warning_stand_downs before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warning_stand_downs to portal_app;
grant insert on portal.warning_stand_downs to portal_app;
GO
create security policy sec.warnings
  add filter predicate sec.reads_warnings([id], [originator]) on portal.warnings,
  add block predicate sec.adds_warnings([label], [originator]) on portal.warnings after insert,
  add block predicate sec.changes_warnings([id]) on portal.warnings before update,
  add block predicate sec.becomes_warnings([id]) on portal.warnings after update,
  add block predicate sec.removes_warnings([id]) on portal.warnings before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.warnings to portal_app;
grant insert on portal.warnings to portal_app;
GO
create security policy sec.workspaces
  add filter predicate sec.reads_workspaces([code]) on portal.workspaces,
  add block predicate sec.adds_workspaces([code]) on portal.workspaces after insert,
  add block predicate sec.changes_workspaces([code]) on portal.workspaces before update,
  add block predicate sec.becomes_workspaces([code]) on portal.workspaces after update,
  add block predicate sec.removes_workspaces([code]) on portal.workspaces before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.workspaces to portal_app;
grant insert on portal.workspaces to portal_app;
grant update ([acronyms], [label_words], [language], [names], [zone]) on portal.workspaces to portal_app;
deny update ([code], [order]) on portal.workspaces to portal_app;
GO
-- The walls of the chains: written by the procedure alone, read by the workspace whose chain it is. Raised with the others.
create function sec.reads_entries(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner')
    or @chain = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2
GO
create function sec.writes_chains(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner') and @chain is not null
GO
create function sec.alters_entries(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator') and @chain is not null
GO
create security policy sec.audit_entries
  add filter predicate sec.reads_entries([chain]) on audit.entries,
  add block predicate sec.writes_chains([chain]) on audit.entries after insert,
  add block predicate sec.alters_entries([chain]) on audit.entries before update,
  add block predicate sec.alters_entries([chain]) on audit.entries after update,
  add block predicate sec.alters_entries([chain]) on audit.entries before delete
  with (state = on, schemabinding = on)
GO
create security policy sec.audit_heads
  add filter predicate sec.writes_chains([chain]) on audit.heads,
  add block predicate sec.writes_chains([chain]) on audit.heads after insert,
  add block predicate sec.writes_chains([chain]) on audit.heads before update,
  add block predicate sec.writes_chains([chain]) on audit.heads after update,
  add block predicate sec.alters_entries([chain]) on audit.heads before delete
  with (state = on, schemabinding = on)
GO
if exists (select 1 from sys.extended_properties where class = 3 and major_id = schema_id(N'sec') and name = N'walls') exec sp_dropextendedproperty N'walls', N'schema', N'sec';
declare @stands nvarchar(200) = N'walls 9ca623d837659297 ' + (select convert(char(64), hashbytes('SHA2_256', string_agg(cast(line as nvarchar(max)), nchar(10)) within group (order by name, part)), 2) from (
  select cast(s.name as nvarchar(200)) collate Latin1_General_100_BIN2 as name, p.security_predicate_id as part,
      concat_ws(N'|', s.name, s.is_enabled, object_name(p.target_object_id), p.predicate_type, p.operation, p.predicate_definition) collate Latin1_General_100_BIN2 as line
    from sys.security_predicates p join sys.security_policies s on s.object_id = p.object_id
  union all select cast(o.name as nvarchar(200)) collate Latin1_General_100_BIN2, 0, concat_ws(N'|', o.name, m.definition) collate Latin1_General_100_BIN2
    from sys.sql_modules m join sys.objects o on o.object_id = m.object_id where o.schema_id = schema_id(N'sec')
) stands);
exec sp_addextendedproperty N'walls', @stands, N'schema', N'sec';
GO
-- A party's role is its invitation's, word for word: no workspace raises or hides its own (P10).
if not exists (select 1 from sys.objects where name = N'invitations_id_role' and schema_id = schema_id(N'portal'))
begin
  alter table portal.invitations add constraint invitations_id_role unique (id, role);
  alter table portal.parties add constraint parties_role_as_invited foreign key (invitation_id, role) references portal.invitations (id, role);
end;
GO
grant select, insert, update, delete on schema::accounts to portal_app;
grant select, insert, update, delete on schema::jobs to portal_app;
if object_id(N'accounts.migrations') is not null deny insert, update, delete on accounts.migrations to portal_app;
if object_id(N'portal.migrations') is not null grant select on portal.migrations to portal_app;
GO
revoke select, insert, update, delete on schema::portal to portal_app
GO
