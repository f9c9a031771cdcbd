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
-- The trail is read a page at a time, the last first.
if not exists (select 1 from sys.indexes where name = N'entries_by_time' and object_id = object_id(N'audit.entries'))
create index entries_by_time on audit.entries (chain, at_utc, seq);
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
grant select on schema::audit to portal_backup;
grant select on schema::portal to portal_backup;
grant select on schema::accounts to portal_backup;
-- The portal looks at its walls at every start. What it looks at is how they are built, not a row behind them.
grant view definition on schema::sec to portal_app;
grant view definition on schema::portal to portal_app;
grant view definition on schema::audit to portal_app;
GO
