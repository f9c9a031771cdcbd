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
  where p.class = 1 and p.grantee_principal_id = user_id(N'portal_app') and o.schema_id in (schema_id(N'portal'), schema_id(N'audit')) and o.type = N'U';
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

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    IF SCHEMA_ID(N'portal') IS NULL EXEC(N'CREATE SCHEMA [portal];');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[emergency_requests] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [asked_by] uniqueidentifier NOT NULL,
        [asked_at] datetimeoffset NOT NULL,
        [asked] varbinary(max) NOT NULL,
        [answered_by] uniqueidentifier NULL,
        [answered_at] datetimeoffset NULL,
        [answer] int NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_emergency_requests] PRIMARY KEY ([id]),
        CONSTRAINT [AK_emergency_requests_id_workspace] UNIQUE ([id], [workspace]),
        CONSTRAINT [AK_emergency_requests_id_workspace_asked_by] UNIQUE ([id], [workspace], [asked_by])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[engagements] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [state] int NOT NULL,
        [opened_by] uniqueidentifier NOT NULL,
        [opened_at] datetimeoffset NOT NULL,
        [closed_on] date NULL,
        [frame] varbinary(max) NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_engagements] PRIMARY KEY ([id]),
        CONSTRAINT [AK_engagements_id_workspace] UNIQUE ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[frameworks] (
        [id] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [version] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [document] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [digest] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_frameworks] PRIMARY KEY ([id], [version])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[persons] (
        [id] uniqueidentifier NOT NULL,
        [name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [email] nvarchar(254) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [language] nvarchar(2) COLLATE Latin1_General_100_BIN2 NULL,
        [zone] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [days] int NOT NULL,
        [digest_at] time NOT NULL,
        [digest_on] int NOT NULL,
        [from] time NOT NULL,
        [rhythm] int NOT NULL,
        [station] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [until] time NOT NULL,
        CONSTRAINT [PK_persons] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[programmes] (
        [id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [acronym] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [aim] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [starts_on] date NOT NULL,
        [ends_on] date NULL,
        [zone] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [label] int NOT NULL,
        [cluster_word] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [objective_word] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [milestone_word] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [provenance] int NOT NULL,
        [source] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [predecessor_id] uniqueidentifier NULL,
        [opened_at] datetimeoffset NOT NULL,
        [published_at] datetimeoffset NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_programmes] PRIMARY KEY ([id]),
        CONSTRAINT [AK_programmes_id_originator] UNIQUE ([id], [originator]),
        CONSTRAINT [FK_programmes_programmes_predecessor_id_originator] FOREIGN KEY ([predecessor_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[roundtables] (
        [id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [held_on] date NOT NULL,
        [host] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [sessions] int NOT NULL,
        [topics] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [questions] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [shows_sectors] bit NOT NULL,
        [cleared_on] date NULL,
        [published_on] date NULL,
        [erased_on] date NULL,
        [erased] int NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_roundtables] PRIMARY KEY ([id]),
        CONSTRAINT [AK_roundtables_id_originator] UNIQUE ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_drafts] (
        [id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [title] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [written] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [closed_at] datetimeoffset NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_warning_drafts] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warnings] (
        [id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [title] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [label] int NOT NULL,
        [countries] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [origin] int NOT NULL,
        [sent_at] datetimeoffset NOT NULL,
        [sent_by] uniqueidentifier NOT NULL,
        [post] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [acknowledge_hours] int NOT NULL,
        [respond_hours] int NOT NULL,
        [see_each_other] bit NOT NULL,
        CONSTRAINT [PK_warnings] PRIMARY KEY ([id]),
        CONSTRAINT [AK_warnings_id_originator] UNIQUE ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[workspaces] (
        [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [order] int NOT NULL,
        [zone] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [language] nvarchar(2) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [names] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [acronyms] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [label_words] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL DEFAULT ('{}'),
        CONSTRAINT [PK_workspaces] PRIMARY KEY ([code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[destruction_proposals] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [class] int NOT NULL,
        [ended_on] date NOT NULL,
        [proposed_by] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [stamp] varbinary(max) NOT NULL,
        CONSTRAINT [PK_destruction_proposals] PRIMARY KEY ([id]),
        CONSTRAINT [AK_destruction_proposals_id_engagement_id_workspace_proposed_by] UNIQUE ([id], [engagement_id], [workspace], [proposed_by]),
        CONSTRAINT [FK_destruction_proposals_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[engagement_notes] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_engagement_notes] PRIMARY KEY ([id]),
        CONSTRAINT [AK_engagement_notes_id_engagement_id_workspace] UNIQUE ([id], [engagement_id], [workspace]),
        CONSTRAINT [FK_engagement_notes_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[engagement_readings] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [note_id] uniqueidentifier NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_engagement_readings] PRIMARY KEY ([id]),
        CONSTRAINT [FK_engagement_readings_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[expert_admissions] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [ends_on] date NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [terms] varbinary(max) NOT NULL,
        [admitted_by] uniqueidentifier NULL,
        [signed_on] date NULL,
        [seat_id] uniqueidentifier NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_expert_admissions] PRIMARY KEY ([id]),
        CONSTRAINT [FK_expert_admissions_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[extracts] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_extracts] PRIMARY KEY ([id]),
        CONSTRAINT [AK_extracts_id_engagement_id_workspace] UNIQUE ([id], [engagement_id], [workspace]),
        CONSTRAINT [FK_extracts_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[interlocutors] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [body] varbinary(max) NOT NULL,
        CONSTRAINT [PK_interlocutors] PRIMARY KEY ([id]),
        CONSTRAINT [FK_interlocutors_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[legal_holds] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [placed_by] uniqueidentifier NOT NULL,
        [placed_on] date NOT NULL,
        [placed_at] datetimeoffset NOT NULL,
        [reason] varbinary(max) NOT NULL,
        CONSTRAINT [PK_legal_holds] PRIMARY KEY ([id]),
        CONSTRAINT [AK_legal_holds_id_engagement_id_workspace] UNIQUE ([id], [engagement_id], [workspace]),
        CONSTRAINT [FK_legal_holds_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[retention_postponements] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [class] int NOT NULL,
        [until] date NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [on] date NOT NULL,
        [at] datetimeoffset NOT NULL,
        [reason] varbinary(max) NOT NULL,
        CONSTRAINT [PK_retention_postponements] PRIMARY KEY ([id]),
        CONSTRAINT [FK_retention_postponements_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[retention_warnings] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [class] int NOT NULL,
        [ends_on] date NOT NULL,
        [on] date NOT NULL,
        CONSTRAINT [PK_retention_warnings] PRIMARY KEY ([id]),
        CONSTRAINT [FK_retention_warnings_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[seat_orders] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [kind] int NOT NULL,
        [by] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_seat_orders] PRIMARY KEY ([id]),
        CONSTRAINT [AK_seat_orders_id_engagement_id_workspace_person_id] UNIQUE ([id], [engagement_id], [workspace], [person_id]),
        CONSTRAINT [FK_seat_orders_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[tension_options] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_tension_options] PRIMARY KEY ([id]),
        CONSTRAINT [AK_tension_options_id_engagement_id_workspace] UNIQUE ([id], [engagement_id], [workspace]),
        CONSTRAINT [FK_tension_options_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[assessments] (
        [id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [situation] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [countries] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [crimes] int NOT NULL,
        [scope_note] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [conflict_status] int NOT NULL,
        [framework_id] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [framework_version] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [label] int NOT NULL,
        [rhythm_days] int NOT NULL,
        [opened_at] datetimeoffset NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_assessments] PRIMARY KEY ([id]),
        CONSTRAINT [AK_assessments_id_originator] UNIQUE ([id], [originator]),
        CONSTRAINT [FK_assessments_frameworks_framework_id_framework_version] FOREIGN KEY ([framework_id], [framework_version]) REFERENCES [portal].[frameworks] ([id], [version])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[clusters] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [parent_id] uniqueidentifier NULL,
        [code] nvarchar(30) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [position] int NOT NULL,
        CONSTRAINT [PK_clusters] PRIMARY KEY ([id]),
        CONSTRAINT [AK_clusters_id_programme_id_originator] UNIQUE ([id], [programme_id], [originator]),
        CONSTRAINT [FK_clusters_clusters_parent_id_programme_id_originator] FOREIGN KEY ([parent_id], [programme_id], [originator]) REFERENCES [portal].[clusters] ([id], [programme_id], [originator]) ON DELETE NO ACTION,
        CONSTRAINT [FK_clusters_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[commitments] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [promised_by] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [promised_to] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [what] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [amount] decimal(18,4) NOT NULL,
        [unit] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [promised_on] date NOT NULL,
        [due_on] date NULL,
        [source] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [provenance] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_commitments] PRIMARY KEY ([id]),
        CONSTRAINT [AK_commitments_id_programme_id_originator] UNIQUE ([id], [programme_id], [originator]),
        CONSTRAINT [FK_commitments_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[milestone_imports] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kind] int NOT NULL,
        [length] bigint NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [state] int NOT NULL,
        [since] datetimeoffset NOT NULL,
        [imported_at] datetimeoffset NULL,
        [rows] int NOT NULL,
        [added] int NOT NULL,
        [changed] int NOT NULL,
        [fault_count] int NOT NULL,
        [digest] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [fault_lines] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [change_lines] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [obstacle] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [changed_since] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_milestone_imports] PRIMARY KEY ([id]),
        CONSTRAINT [AK_milestone_imports_id_programme_id_originator_workspace] UNIQUE ([id], [programme_id], [originator], [workspace]),
        CONSTRAINT [FK_milestone_imports_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[programme_invitations] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [role] int NOT NULL,
        [number] int NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [label] int NOT NULL,
        [sent_by] uniqueidentifier NOT NULL,
        [sent_at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_programme_invitations] PRIMARY KEY ([id]),
        CONSTRAINT [AK_programme_invitations_id_originator_workspace] UNIQUE ([id], [originator], [workspace]),
        CONSTRAINT [FK_programme_invitations_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[programme_visits] (
        [programme_id] uniqueidentifier NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [last_at] datetimeoffset NOT NULL,
        [before_at] datetimeoffset NULL,
        CONSTRAINT [PK_programme_visits] PRIMARY KEY ([programme_id], [officer_id]),
        CONSTRAINT [FK_programme_visits_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[review_points] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kind] int NOT NULL,
        [from] date NOT NULL,
        [held_on] date NOT NULL,
        [scope] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_review_points] PRIMARY KEY ([id]),
        CONSTRAINT [AK_review_points_id_programme_id_originator] UNIQUE ([id], [programme_id], [originator]),
        CONSTRAINT [FK_review_points_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[saved_views] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [page] int NOT NULL,
        [name] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [query] nvarchar(600) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kept_at] datetimeoffset NOT NULL,
        [removed_at] datetimeoffset NULL,
        CONSTRAINT [PK_saved_views] PRIMARY KEY ([id]),
        CONSTRAINT [FK_saved_views_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[attributable_statements] (
        [id] uniqueidentifier NOT NULL,
        [roundtable_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [speaker] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [capacity] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [confirmed_on] date NULL,
        [confirmed_how] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_attributable_statements] PRIMARY KEY ([id]),
        CONSTRAINT [FK_attributable_statements_roundtables_roundtable_id_originator] FOREIGN KEY ([roundtable_id], [originator]) REFERENCES [portal].[roundtables] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[participant_lists] (
        [id] uniqueidentifier NOT NULL,
        [roundtable_id] uniqueidentifier NOT NULL,
        [consented] bit NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [token] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_participant_lists] PRIMARY KEY ([id]),
        CONSTRAINT [FK_participant_lists_roundtables_roundtable_id_originator] FOREIGN KEY ([roundtable_id], [originator]) REFERENCES [portal].[roundtables] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[record_readers] (
        [roundtable_id] uniqueidentifier NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ended_on] date NULL,
        CONSTRAINT [PK_record_readers] PRIMARY KEY ([roundtable_id], [workspace], [person_id]),
        CONSTRAINT [FK_record_readers_roundtables_roundtable_id_originator] FOREIGN KEY ([roundtable_id], [originator]) REFERENCES [portal].[roundtables] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[roundtable_invitations] (
        [id] uniqueidentifier NOT NULL,
        [roundtable_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [held_on] date NOT NULL,
        [sent_on] date NOT NULL,
        [ended_on] date NULL,
        CONSTRAINT [PK_roundtable_invitations] PRIMARY KEY ([id]),
        CONSTRAINT [AK_roundtable_invitations_id_originator_workspace] UNIQUE ([id], [originator], [workspace]),
        CONSTRAINT [FK_roundtable_invitations_roundtables_roundtable_id_originator] FOREIGN KEY ([roundtable_id], [originator]) REFERENCES [portal].[roundtables] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[roundtable_records] (
        [roundtable_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [count] int NOT NULL,
        [token] uniqueidentifier NOT NULL,
        [kept_on] date NOT NULL,
        CONSTRAINT [PK_roundtable_records] PRIMARY KEY ([roundtable_id]),
        CONSTRAINT [FK_roundtable_records_roundtables_roundtable_id_originator] FOREIGN KEY ([roundtable_id], [originator]) REFERENCES [portal].[roundtables] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[roundtable_summaries] (
        [roundtable_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reasons] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [checked] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cleared_on] date NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_roundtable_summaries] PRIMARY KEY ([roundtable_id]),
        CONSTRAINT [FK_roundtable_summaries_roundtables_roundtable_id_originator] FOREIGN KEY ([roundtable_id], [originator]) REFERENCES [portal].[roundtables] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[distribution_notes] (
        [id] uniqueidentifier NOT NULL,
        [warning_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [recipient_id] uniqueidentifier NULL,
        [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_distribution_notes] PRIMARY KEY ([id]),
        CONSTRAINT [FK_distribution_notes_warnings_warning_id_originator] FOREIGN KEY ([warning_id], [originator]) REFERENCES [portal].[warnings] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_corrections] (
        [id] uniqueidentifier NOT NULL,
        [warning_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [text] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [post] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_warning_corrections] PRIMARY KEY ([id]),
        CONSTRAINT [FK_warning_corrections_warnings_warning_id_originator] FOREIGN KEY ([warning_id], [originator]) REFERENCES [portal].[warnings] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_deliveries] (
        [warning_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_warning_deliveries] PRIMARY KEY ([warning_id], [workspace]),
        CONSTRAINT [FK_warning_deliveries_warnings_warning_id_originator] FOREIGN KEY ([warning_id], [originator]) REFERENCES [portal].[warnings] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_recipients] (
        [id] uniqueidentifier NOT NULL,
        [warning_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [means] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [told_at] datetimeoffset NOT NULL,
        [see_each_other] bit NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_warning_recipients] PRIMARY KEY ([id]),
        CONSTRAINT [AK_warning_recipients_id_warning_id_originator] UNIQUE ([id], [warning_id], [originator]),
        CONSTRAINT [FK_warning_recipients_warnings_warning_id_originator] FOREIGN KEY ([warning_id], [originator]) REFERENCES [portal].[warnings] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_stand_downs] (
        [warning_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [post] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_warning_stand_downs] PRIMARY KEY ([warning_id]),
        CONSTRAINT [FK_warning_stand_downs_warnings_warning_id_originator] FOREIGN KEY ([warning_id], [originator]) REFERENCES [portal].[warnings] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[join_invitations] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [by] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [sent_by] uniqueidentifier NOT NULL,
        [email] nvarchar(254) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [standing] int NOT NULL,
        [comes_from] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL,
        [until] date NULL,
        [duties] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [sent_at] datetimeoffset NOT NULL,
        [expires_at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        [is_accepted] bit NOT NULL,
        [revision] int NOT NULL,
        [stamp] varbinary(max) NULL,
        CONSTRAINT [PK_join_invitations] PRIMARY KEY ([id]),
        CONSTRAINT [FK_join_invitations_workspaces_workspace] FOREIGN KEY ([workspace]) REFERENCES [portal].[workspaces] ([code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[member_states] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [country] nvarchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [from] date NULL,
        [until] date NULL,
        [is_uncertain] bit NOT NULL,
        CONSTRAINT [PK_member_states] PRIMARY KEY ([id]),
        CONSTRAINT [FK_member_states_workspaces_workspace] FOREIGN KEY ([workspace]) REFERENCES [portal].[workspaces] ([code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[retention_periods] (
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [log_years] int NOT NULL,
        [codes_days] int NOT NULL,
        [undertaking_years] int NOT NULL,
        [set_by] uniqueidentifier NULL,
        [set_at] datetimeoffset NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_retention_periods] PRIMARY KEY ([workspace]),
        CONSTRAINT [FK_retention_periods_workspaces_workspace] FOREIGN KEY ([workspace]) REFERENCES [portal].[workspaces] ([code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[destructions] (
        [id] uniqueidentifier NOT NULL,
        [proposal_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [class] int NOT NULL,
        [on] date NOT NULL,
        [proposed_by] uniqueidentifier NOT NULL,
        [confirmed_by] uniqueidentifier NOT NULL,
        [count] int NOT NULL,
        [stamp] varbinary(max) NOT NULL,
        CONSTRAINT [PK_destructions] PRIMARY KEY ([id]),
        CONSTRAINT [FK_destructions_destruction_proposals_proposal_id_engagement_id_workspace_proposed_by] FOREIGN KEY ([proposal_id], [engagement_id], [workspace], [proposed_by]) REFERENCES [portal].[destruction_proposals] ([id], [engagement_id], [workspace], [proposed_by])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[emergency_notices] (
        [id] uniqueidentifier NOT NULL,
        [request_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [note_id] uniqueidentifier NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [teller_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [seen_at] datetimeoffset NULL,
        CONSTRAINT [PK_emergency_notices] PRIMARY KEY ([id]),
        CONSTRAINT [FK_emergency_notices_emergency_requests_request_id_workspace] FOREIGN KEY ([request_id], [workspace]) REFERENCES [portal].[emergency_requests] ([id], [workspace]),
        CONSTRAINT [FK_emergency_notices_engagement_notes_note_id_engagement_id_workspace] FOREIGN KEY ([note_id], [engagement_id], [workspace]) REFERENCES [portal].[engagement_notes] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[follow_ups] (
        [id] uniqueidentifier NOT NULL,
        [note_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [due_on] date NOT NULL,
        [done_at] datetimeoffset NULL,
        CONSTRAINT [PK_follow_ups] PRIMARY KEY ([id]),
        CONSTRAINT [FK_follow_ups_engagement_notes_note_id_engagement_id_workspace] FOREIGN KEY ([note_id], [engagement_id], [workspace]) REFERENCES [portal].[engagement_notes] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[note_files] (
        [id] uniqueidentifier NOT NULL,
        [note_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [card] varbinary(max) NOT NULL,
        [body] varbinary(max) NOT NULL,
        CONSTRAINT [PK_note_files] PRIMARY KEY ([id]),
        CONSTRAINT [FK_note_files_engagement_notes_note_id_engagement_id_workspace] FOREIGN KEY ([note_id], [engagement_id], [workspace]) REFERENCES [portal].[engagement_notes] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[note_signatures] (
        [id] uniqueidentifier NOT NULL,
        [note_id] uniqueidentifier NOT NULL,
        [version] int NOT NULL,
        [role] int NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_note_signatures] PRIMARY KEY ([id]),
        CONSTRAINT [FK_note_signatures_engagement_notes_note_id_engagement_id_workspace] FOREIGN KEY ([note_id], [engagement_id], [workspace]) REFERENCES [portal].[engagement_notes] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[note_versions] (
        [id] uniqueidentifier NOT NULL,
        [note_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [body] varbinary(max) NOT NULL,
        CONSTRAINT [PK_note_versions] PRIMARY KEY ([id]),
        CONSTRAINT [AK_note_versions_id_note_id_engagement_id_workspace] UNIQUE ([id], [note_id], [engagement_id], [workspace]),
        CONSTRAINT [FK_note_versions_engagement_notes_note_id_engagement_id_workspace] FOREIGN KEY ([note_id], [engagement_id], [workspace]) REFERENCES [portal].[engagement_notes] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[extract_approvals] (
        [id] uniqueidentifier NOT NULL,
        [extract_id] uniqueidentifier NOT NULL,
        [version] int NOT NULL,
        [role] int NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [stamp] varbinary(max) NOT NULL,
        CONSTRAINT [PK_extract_approvals] PRIMARY KEY ([id]),
        CONSTRAINT [FK_extract_approvals_extracts_extract_id_engagement_id_workspace] FOREIGN KEY ([extract_id], [engagement_id], [workspace]) REFERENCES [portal].[extracts] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[extract_versions] (
        [id] uniqueidentifier NOT NULL,
        [extract_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [body] varbinary(max) NOT NULL,
        CONSTRAINT [PK_extract_versions] PRIMARY KEY ([id]),
        CONSTRAINT [FK_extract_versions_extracts_extract_id_engagement_id_workspace] FOREIGN KEY ([extract_id], [engagement_id], [workspace]) REFERENCES [portal].[extracts] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[legal_hold_ends] (
        [hold_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [lifted_by] uniqueidentifier NOT NULL,
        [on] date NOT NULL,
        [reason] varbinary(max) NOT NULL,
        [stamp] varbinary(max) NOT NULL,
        CONSTRAINT [PK_legal_hold_ends] PRIMARY KEY ([hold_id]),
        CONSTRAINT [FK_legal_hold_ends_legal_holds_hold_id_engagement_id_workspace] FOREIGN KEY ([hold_id], [engagement_id], [workspace]) REFERENCES [portal].[legal_holds] ([id], [engagement_id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[engagement_seats] (
        [id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [role] int NOT NULL,
        [order_id] uniqueidentifier NOT NULL,
        [ends_on] date NULL,
        [stamp] varbinary(max) NOT NULL,
        CONSTRAINT [PK_engagement_seats] PRIMARY KEY ([id]),
        CONSTRAINT [AK_engagement_seats_id_engagement_id_workspace_person_id] UNIQUE ([id], [engagement_id], [workspace], [person_id]),
        CONSTRAINT [FK_engagement_seats_engagements_engagement_id_workspace] FOREIGN KEY ([engagement_id], [workspace]) REFERENCES [portal].[engagements] ([id], [workspace]),
        CONSTRAINT [FK_engagement_seats_seat_orders_order_id_engagement_id_workspace_person_id] FOREIGN KEY ([order_id], [engagement_id], [workspace], [person_id]) REFERENCES [portal].[seat_orders] ([id], [engagement_id], [workspace], [person_id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[option_versions] (
        [id] uniqueidentifier NOT NULL,
        [option_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [author_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [body] varbinary(max) NOT NULL,
        CONSTRAINT [PK_option_versions] PRIMARY KEY ([id]),
        CONSTRAINT [FK_option_versions_tension_options_option_id_engagement_id_workspace] FOREIGN KEY ([option_id], [engagement_id], [workspace]) REFERENCES [portal].[tension_options] ([id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[actions] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [what] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [pillar] int NOT NULL,
        [crimes] int NOT NULL,
        [state] int NOT NULL,
        [day] date NOT NULL,
        [reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [changed_at] datetimeoffset NOT NULL,
        [changed_by] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_actions] PRIMARY KEY ([id]),
        CONSTRAINT [FK_actions_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[comments] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [text] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_comments] PRIMARY KEY ([id]),
        CONSTRAINT [AK_comments_id_assessment_id_originator_workspace] UNIQUE ([id], [assessment_id], [originator], [workspace]),
        CONSTRAINT [FK_comments_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[confidence_requests] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [asked] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [asked_on] date NOT NULL,
        CONSTRAINT [PK_confidence_requests] PRIMARY KEY ([id]),
        CONSTRAINT [AK_confidence_requests_id_assessment_id_originator_asked_workspace] UNIQUE ([id], [assessment_id], [originator], [asked], [workspace]),
        CONSTRAINT [FK_confidence_requests_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[confidential_contributions] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [origin] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [label] int NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [given_on] date NOT NULL,
        CONSTRAINT [PK_confidential_contributions] PRIMARY KEY ([id]),
        CONSTRAINT [FK_confidential_contributions_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[conflict_readings] (
        [assessment_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [status] int NOT NULL,
        [since] date NOT NULL,
        [source] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_conflict_readings] PRIMARY KEY ([assessment_id], [workspace], [number]),
        CONSTRAINT [FK_conflict_readings_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[contributions] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [what] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [from] date NOT NULL,
        [until] date NULL,
        [shown_by] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [unnamed] bit NOT NULL,
        [changed_at] datetimeoffset NOT NULL,
        [changed_by] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_contributions] PRIMARY KEY ([id]),
        CONSTRAINT [AK_contributions_id_assessment_id_originator] UNIQUE ([id], [assessment_id], [originator]),
        CONSTRAINT [FK_contributions_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[cycles] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [opened_on] date NOT NULL,
        [due_on] date NOT NULL,
        [zone] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [closed_on] date NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_cycles] PRIMARY KEY ([id]),
        CONSTRAINT [AK_cycles_id_assessment_id_originator] UNIQUE ([id], [assessment_id], [originator]),
        CONSTRAINT [FK_cycles_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [from] date NOT NULL,
        [until] date NOT NULL,
        [codes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reliability] int NOT NULL,
        [credibility] int NOT NULL,
        [label] int NOT NULL,
        [disclosure] int NOT NULL,
        [added_at] datetimeoffset NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_evidence] PRIMARY KEY ([id]),
        CONSTRAINT [AK_evidence_id_assessment_id_originator] UNIQUE ([id], [assessment_id], [originator]),
        CONSTRAINT [AK_evidence_id_assessment_id_originator_workspace] UNIQUE ([id], [assessment_id], [originator], [workspace]),
        CONSTRAINT [FK_evidence_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[framing_notes] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [self_name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [other_names] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [used_by] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [contested_by] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [our_use] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_framing_notes] PRIMARY KEY ([id]),
        CONSTRAINT [FK_framing_notes_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[invitations] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [role] int NOT NULL,
        [number] int NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [label] int NOT NULL,
        [sent_by] uniqueidentifier NOT NULL,
        [sent_at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_invitations] PRIMARY KEY ([id]),
        CONSTRAINT [AK_invitations_id_originator_workspace] UNIQUE ([id], [originator], [workspace]),
        CONSTRAINT [FK_invitations_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[scope_changes] (
        [assessment_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [crimes] int NOT NULL,
        [note] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_scope_changes] PRIMARY KEY ([assessment_id], [number]),
        CONSTRAINT [FK_scope_changes_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[sections] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [position] int NOT NULL,
        [heading] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [lead_drafter] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [changed_by] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [changed_at] datetimeoffset NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_sections] PRIMARY KEY ([id]),
        CONSTRAINT [AK_sections_id_assessment_id_originator] UNIQUE ([id], [assessment_id], [originator]),
        CONSTRAINT [FK_sections_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[situations] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [country] nvarchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [area] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [part] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_situations] PRIMARY KEY ([id]),
        CONSTRAINT [AK_situations_id_assessment_id_originator] UNIQUE ([id], [assessment_id], [originator]),
        CONSTRAINT [FK_situations_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_bases] (
        [warning_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_warning_bases] PRIMARY KEY ([warning_id]),
        CONSTRAINT [FK_warning_bases_assessments_assessment_id] FOREIGN KEY ([assessment_id]) REFERENCES [portal].[assessments] ([id]),
        CONSTRAINT [FK_warning_bases_warnings_warning_id_originator] FOREIGN KEY ([warning_id], [originator]) REFERENCES [portal].[warnings] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[objectives] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cluster_id] uniqueidentifier NOT NULL,
        [code] nvarchar(30) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [position] int NOT NULL,
        [provenance] int NOT NULL,
        CONSTRAINT [PK_objectives] PRIMARY KEY ([id]),
        CONSTRAINT [AK_objectives_id_programme_id_originator] UNIQUE ([id], [programme_id], [originator]),
        CONSTRAINT [FK_objectives_clusters_cluster_id_programme_id_originator] FOREIGN KEY ([cluster_id], [programme_id], [originator]) REFERENCES [portal].[clusters] ([id], [programme_id], [originator]) ON DELETE NO ACTION,
        CONSTRAINT [FK_objectives_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[deliveries] (
        [id] uniqueidentifier NOT NULL,
        [commitment_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [amount] decimal(18,4) NOT NULL,
        [on] date NOT NULL,
        [shown_by] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_deliveries] PRIMARY KEY ([id]),
        CONSTRAINT [FK_deliveries_commitments_commitment_id_programme_id_originator] FOREIGN KEY ([commitment_id], [programme_id], [originator]) REFERENCES [portal].[commitments] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[import_chunks] (
        [import_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [bytes] varbinary(max) NOT NULL,
        CONSTRAINT [PK_import_chunks] PRIMARY KEY ([import_id], [number]),
        CONSTRAINT [FK_import_chunks_milestone_imports_import_id_programme_id_originator_workspace] FOREIGN KEY ([import_id], [programme_id], [originator], [workspace]) REFERENCES [portal].[milestone_imports] ([id], [programme_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[import_progress] (
        [import_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [done] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_import_progress] PRIMARY KEY ([import_id]),
        CONSTRAINT [FK_import_progress_milestone_imports_import_id_programme_id_originator_workspace] FOREIGN KEY ([import_id], [programme_id], [originator], [workspace]) REFERENCES [portal].[milestone_imports] ([id], [programme_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[programme_answers] (
        [invitation_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [verdict] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_programme_answers] PRIMARY KEY ([invitation_id]),
        CONSTRAINT [FK_programme_answers_programme_invitations_invitation_id_originator_workspace] FOREIGN KEY ([invitation_id], [originator], [workspace]) REFERENCES [portal].[programme_invitations] ([id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[programme_parties] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [invitation_id] uniqueidentifier NULL,
        [role] int NOT NULL,
        [since] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_programme_parties] PRIMARY KEY ([id]),
        CONSTRAINT [FK_programme_parties_programme_invitations_invitation_id_originator_workspace] FOREIGN KEY ([invitation_id], [originator], [workspace]) REFERENCES [portal].[programme_invitations] ([id], [originator], [workspace]),
        CONSTRAINT [FK_programme_parties_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[recommendations] (
        [id] uniqueidentifier NOT NULL,
        [review_point_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [text] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [addressee] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [owner] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [due_on] date NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_recommendations] PRIMARY KEY ([id]),
        CONSTRAINT [AK_recommendations_id_programme_id_originator] UNIQUE ([id], [programme_id], [originator]),
        CONSTRAINT [FK_recommendations_review_points_review_point_id_programme_id_originator] FOREIGN KEY ([review_point_id], [programme_id], [originator]) REFERENCES [portal].[review_points] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[review_packs] (
        [id] uniqueidentifier NOT NULL,
        [review_point_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_review_packs] PRIMARY KEY ([id]),
        CONSTRAINT [AK_review_packs_id_programme_id_originator] UNIQUE ([id], [programme_id], [originator]),
        CONSTRAINT [FK_review_packs_review_points_review_point_id_programme_id_originator] FOREIGN KEY ([review_point_id], [programme_id], [originator]) REFERENCES [portal].[review_points] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[roundtable_answers] (
        [invitation_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [verdict] int NOT NULL,
        [agrees_to_sectors] bit NOT NULL,
        [on] date NOT NULL,
        CONSTRAINT [PK_roundtable_answers] PRIMARY KEY ([invitation_id]),
        CONSTRAINT [FK_roundtable_answers_roundtable_invitations_invitation_id_originator_workspace] FOREIGN KEY ([invitation_id], [originator], [workspace]) REFERENCES [portal].[roundtable_invitations] ([id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_acknowledgements] (
        [recipient_id] uniqueidentifier NOT NULL,
        [warning_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [noted_at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_warning_acknowledgements] PRIMARY KEY ([recipient_id]),
        CONSTRAINT [FK_warning_acknowledgements_warning_recipients_recipient_id_warning_id_originator] FOREIGN KEY ([recipient_id], [warning_id], [originator]) REFERENCES [portal].[warning_recipients] ([id], [warning_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[warning_responses] (
        [id] uniqueidentifier NOT NULL,
        [recipient_id] uniqueidentifier NOT NULL,
        [warning_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [number] int NOT NULL,
        [answer] int NOT NULL,
        [words] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [noted_at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_warning_responses] PRIMARY KEY ([id]),
        CONSTRAINT [FK_warning_responses_warning_recipients_recipient_id_warning_id_originator] FOREIGN KEY ([recipient_id], [warning_id], [originator]) REFERENCES [portal].[warning_recipients] ([id], [warning_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[officers] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [standing] int NOT NULL,
        [comes_from] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL,
        [until] date NULL,
        [left_at] datetimeoffset NULL,
        [invitation_id] uniqueidentifier NULL,
        [stamp] varbinary(max) NULL,
        CONSTRAINT [PK_officers] PRIMARY KEY ([id]),
        CONSTRAINT [AK_officers_id_workspace] UNIQUE ([id], [workspace]),
        CONSTRAINT [FK_officers_join_invitations_invitation_id] FOREIGN KEY ([invitation_id]) REFERENCES [portal].[join_invitations] ([id]),
        CONSTRAINT [FK_officers_persons_person_id] FOREIGN KEY ([person_id]) REFERENCES [portal].[persons] ([id]),
        CONSTRAINT [FK_officers_workspaces_workspace] FOREIGN KEY ([workspace]) REFERENCES [portal].[workspaces] ([code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[emergency_openings] (
        [id] uniqueidentifier NOT NULL,
        [request_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [note_id] uniqueidentifier NOT NULL,
        [version_id] uniqueidentifier NOT NULL,
        [asked_by] uniqueidentifier NOT NULL,
        [confirmed_by] uniqueidentifier NOT NULL,
        [opened_at] datetimeoffset NOT NULL,
        [until] datetimeoffset NOT NULL,
        [why] varbinary(max) NOT NULL,
        [stamp] varbinary(max) NOT NULL,
        CONSTRAINT [PK_emergency_openings] PRIMARY KEY ([id]),
        CONSTRAINT [AK_emergency_openings_id_engagement_id_workspace_asked_by_confirmed_by] UNIQUE ([id], [engagement_id], [workspace], [asked_by], [confirmed_by]),
        CONSTRAINT [FK_emergency_openings_emergency_requests_request_id_workspace_asked_by] FOREIGN KEY ([request_id], [workspace], [asked_by]) REFERENCES [portal].[emergency_requests] ([id], [workspace], [asked_by]),
        CONSTRAINT [FK_emergency_openings_note_versions_version_id_note_id_engagement_id_workspace] FOREIGN KEY ([version_id], [note_id], [engagement_id], [workspace]) REFERENCES [portal].[note_versions] ([id], [note_id], [engagement_id], [workspace]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[engagement_grants] (
        [id] uniqueidentifier NOT NULL,
        [record_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [seat_id] uniqueidentifier NOT NULL,
        [stamp] varbinary(max) NOT NULL,
        CONSTRAINT [PK_engagement_grants] PRIMARY KEY ([id]),
        CONSTRAINT [FK_engagement_grants_engagement_seats_seat_id_engagement_id_workspace_person_id] FOREIGN KEY ([seat_id], [engagement_id], [workspace], [person_id]) REFERENCES [portal].[engagement_seats] ([id], [engagement_id], [workspace], [person_id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[engagement_members] (
        [seat_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [role] int NOT NULL,
        [from] date NOT NULL,
        [until] date NULL,
        [left_at] datetimeoffset NULL,
        [author_id] uniqueidentifier NOT NULL,
        [kept] varbinary(max) NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_engagement_members] PRIMARY KEY ([seat_id]),
        CONSTRAINT [FK_engagement_members_engagement_seats_seat_id_engagement_id_workspace_person_id] FOREIGN KEY ([seat_id], [engagement_id], [workspace], [person_id]) REFERENCES [portal].[engagement_seats] ([id], [engagement_id], [workspace], [person_id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[seat_ends] (
        [seat_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [order_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_seat_ends] PRIMARY KEY ([seat_id]),
        CONSTRAINT [FK_seat_ends_engagement_seats_seat_id_engagement_id_workspace_person_id] FOREIGN KEY ([seat_id], [engagement_id], [workspace], [person_id]) REFERENCES [portal].[engagement_seats] ([id], [engagement_id], [workspace], [person_id]),
        CONSTRAINT [FK_seat_ends_seat_orders_order_id_engagement_id_workspace_person_id] FOREIGN KEY ([order_id], [engagement_id], [workspace], [person_id]) REFERENCES [portal].[seat_orders] ([id], [engagement_id], [workspace], [person_id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[confidence_answers] (
        [request_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [asker] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [received] bit NOT NULL,
        [on] date NOT NULL,
        CONSTRAINT [PK_confidence_answers] PRIMARY KEY ([request_id]),
        CONSTRAINT [FK_confidence_answers_confidence_requests_request_id_assessment_id_originator_workspace_asker] FOREIGN KEY ([request_id], [assessment_id], [originator], [workspace], [asker]) REFERENCES [portal].[confidence_requests] ([id], [assessment_id], [originator], [asked], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[contribution_replies] (
        [contribution_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        [verdict] int NOT NULL,
        [note] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_contribution_replies] PRIMARY KEY ([contribution_id], [workspace], [number]),
        CONSTRAINT [FK_contribution_replies_contributions_contribution_id_assessment_id_originator] FOREIGN KEY ([contribution_id], [assessment_id], [originator]) REFERENCES [portal].[contributions] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[editions] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [frozen_at] datetimeoffset NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_editions] PRIMARY KEY ([id]),
        CONSTRAINT [AK_editions_id_cycle_id_assessment_id_originator] UNIQUE ([id], [cycle_id], [assessment_id], [originator]),
        CONSTRAINT [AK_editions_id_hash] UNIQUE ([id], [hash]),
        CONSTRAINT [FK_editions_cycles_cycle_id_assessment_id_originator] FOREIGN KEY ([cycle_id], [assessment_id], [originator]) REFERENCES [portal].[cycles] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[factor_notes] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [accord] int NOT NULL,
        [text] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_factor_notes] PRIMARY KEY ([id]),
        CONSTRAINT [AK_factor_notes_id_cycle_id_assessment_id_originator] UNIQUE ([id], [cycle_id], [assessment_id], [originator]),
        CONSTRAINT [FK_factor_notes_cycles_cycle_id_assessment_id_originator] FOREIGN KEY ([cycle_id], [assessment_id], [originator]) REFERENCES [portal].[cycles] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[observer_consents] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_observer_consents] PRIMARY KEY ([id]),
        CONSTRAINT [FK_observer_consents_cycles_cycle_id_assessment_id_originator] FOREIGN KEY ([cycle_id], [assessment_id], [originator]) REFERENCES [portal].[cycles] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[rating_sheets] (
        [id] uniqueidentifier NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [started_at] datetimeoffset NOT NULL,
        [submitted_at] datetimeoffset NULL,
        CONSTRAINT [PK_rating_sheets] PRIMARY KEY ([id]),
        CONSTRAINT [AK_rating_sheets_id_cycle_id_assessment_id_originator_workspace] UNIQUE ([id], [cycle_id], [assessment_id], [originator], [workspace]),
        CONSTRAINT [FK_rating_sheets_cycles_cycle_id_assessment_id_originator] FOREIGN KEY ([cycle_id], [assessment_id], [originator]) REFERENCES [portal].[cycles] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[remarks] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [text] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_remarks] PRIMARY KEY ([id]),
        CONSTRAINT [FK_remarks_cycles_cycle_id_assessment_id_originator] FOREIGN KEY ([cycle_id], [assessment_id], [originator]) REFERENCES [portal].[cycles] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[reveals] (
        [cycle_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [early] bit NOT NULL,
        CONSTRAINT [PK_reveals] PRIMARY KEY ([cycle_id]),
        CONSTRAINT [FK_reveals_cycles_cycle_id_assessment_id_originator] FOREIGN KEY ([cycle_id], [assessment_id], [originator]) REFERENCES [portal].[cycles] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[round_openings] (
        [cycle_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_round_openings] PRIMARY KEY ([cycle_id], [workspace]),
        CONSTRAINT [FK_round_openings_cycles_cycle_id_assessment_id_originator] FOREIGN KEY ([cycle_id], [assessment_id], [originator]) REFERENCES [portal].[cycles] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence_contents] (
        [evidence_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [source] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kind] int NOT NULL,
        CONSTRAINT [PK_evidence_contents] PRIMARY KEY ([evidence_id]),
        CONSTRAINT [AK_evidence_contents_evidence_id_assessment_id_originator_workspace] UNIQUE ([evidence_id], [assessment_id], [originator], [workspace]),
        CONSTRAINT [FK_evidence_contents_evidence_evidence_id_assessment_id_originator_workspace] FOREIGN KEY ([evidence_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[evidence] ([id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence_grades] (
        [evidence_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [reliability] int NOT NULL,
        [credibility] int NOT NULL,
        [label] int NOT NULL,
        [disclosure] int NOT NULL,
        [confirmed_by] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_evidence_grades] PRIMARY KEY ([evidence_id], [number]),
        CONSTRAINT [FK_evidence_grades_evidence_evidence_id_assessment_id_originator_workspace] FOREIGN KEY ([evidence_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[evidence] ([id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence_links] (
        [evidence_id] uniqueidentifier NOT NULL,
        [other_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [origin] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_evidence_links] PRIMARY KEY ([evidence_id], [other_id]),
        CONSTRAINT [FK_evidence_links_evidence_evidence_id_assessment_id_originator] FOREIGN KEY ([evidence_id], [assessment_id], [originator]) REFERENCES [portal].[evidence] ([id], [assessment_id], [originator]),
        CONSTRAINT [FK_evidence_links_evidence_other_id_assessment_id_originator] FOREIGN KEY ([other_id], [assessment_id], [originator]) REFERENCES [portal].[evidence] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence_requests] (
        [id] uniqueidentifier NOT NULL,
        [evidence_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [holder] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [wanted] int NOT NULL,
        [reason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_evidence_requests] PRIMARY KEY ([id]),
        CONSTRAINT [AK_evidence_requests_id_evidence_id_assessment_id_originator_holder_workspace] UNIQUE ([id], [evidence_id], [assessment_id], [originator], [holder], [workspace]),
        CONSTRAINT [FK_evidence_requests_evidence_evidence_id_assessment_id_originator_holder] FOREIGN KEY ([evidence_id], [assessment_id], [originator], [holder]) REFERENCES [portal].[evidence] ([id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[answers] (
        [invitation_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [verdict] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_answers] PRIMARY KEY ([invitation_id]),
        CONSTRAINT [FK_answers_invitations_invitation_id_originator_workspace] FOREIGN KEY ([invitation_id], [originator], [workspace]) REFERENCES [portal].[invitations] ([id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[parties] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [invitation_id] uniqueidentifier NULL,
        [role] int NOT NULL,
        [since] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_parties] PRIMARY KEY ([id]),
        CONSTRAINT [FK_parties_assessments_assessment_id_originator] FOREIGN KEY ([assessment_id], [originator]) REFERENCES [portal].[assessments] ([id], [originator]),
        CONSTRAINT [FK_parties_invitations_invitation_id_originator_workspace] FOREIGN KEY ([invitation_id], [originator], [workspace]) REFERENCES [portal].[invitations] ([id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[section_versions] (
        [section_id] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_section_versions] PRIMARY KEY ([section_id], [revision]),
        CONSTRAINT [FK_section_versions_sections_section_id_assessment_id_originator] FOREIGN KEY ([section_id], [assessment_id], [originator]) REFERENCES [portal].[sections] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[situation_links] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [situation_id] uniqueidentifier NOT NULL,
        [other_id] uniqueidentifier NOT NULL,
        [other_assessment_id] uniqueidentifier NOT NULL,
        [other_originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kind] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_situation_links] PRIMARY KEY ([id]),
        CONSTRAINT [AK_situation_links_id_assessment_id_originator] UNIQUE ([id], [assessment_id], [originator]),
        CONSTRAINT [FK_situation_links_situations_other_id_other_assessment_id_other_originator] FOREIGN KEY ([other_id], [other_assessment_id], [other_originator]) REFERENCES [portal].[situations] ([id], [assessment_id], [originator]),
        CONSTRAINT [FK_situation_links_situations_situation_id_assessment_id_originator] FOREIGN KEY ([situation_id], [assessment_id], [originator]) REFERENCES [portal].[situations] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[milestones] (
        [id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cluster_id] uniqueidentifier NULL,
        [objective_id] uniqueidentifier NULL,
        [code] nvarchar(30) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [title] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [due_on] date NOT NULL,
        [due_precision] int NOT NULL,
        [first_lead] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [first_body] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [second_lead] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [second_body] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [places] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [risk_factors] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [pillar] int NULL,
        [label] int NOT NULL,
        [provenance] int NOT NULL,
        [source] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [remark] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [state] int NOT NULL,
        [reported_at] datetimeoffset NULL,
        [removed_at] datetimeoffset NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_milestones] PRIMARY KEY ([id]),
        CONSTRAINT [AK_milestones_id_programme_id_originator] UNIQUE ([id], [programme_id], [originator]),
        CONSTRAINT [FK_milestones_clusters_cluster_id_programme_id_originator] FOREIGN KEY ([cluster_id], [programme_id], [originator]) REFERENCES [portal].[clusters] ([id], [programme_id], [originator]) ON DELETE NO ACTION,
        CONSTRAINT [FK_milestones_objectives_objective_id_programme_id_originator] FOREIGN KEY ([objective_id], [programme_id], [originator]) REFERENCES [portal].[objectives] ([id], [programme_id], [originator]) ON DELETE NO ACTION,
        CONSTRAINT [FK_milestones_programmes_programme_id_originator] FOREIGN KEY ([programme_id], [originator]) REFERENCES [portal].[programmes] ([id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[recommendation_responses] (
        [id] uniqueidentifier NOT NULL,
        [recommendation_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [state] int NOT NULL,
        [text] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_recommendation_responses] PRIMARY KEY ([id]),
        CONSTRAINT [FK_recommendation_responses_recommendations_recommendation_id_programme_id_originator] FOREIGN KEY ([recommendation_id], [programme_id], [originator]) REFERENCES [portal].[recommendations] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[pack_signatures] (
        [pack_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_pack_signatures] PRIMARY KEY ([pack_id], [workspace]),
        CONSTRAINT [FK_pack_signatures_review_packs_pack_id_programme_id_originator] FOREIGN KEY ([pack_id], [programme_id], [originator]) REFERENCES [portal].[review_packs] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[absences] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [deputy_id] uniqueidentifier NOT NULL,
        [from] date NOT NULL,
        [until] date NOT NULL,
        [entered_at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_absences] PRIMARY KEY ([id]),
        CONSTRAINT [AK_absences_id_deputy_id_officer_id_workspace] UNIQUE ([id], [deputy_id], [officer_id], [workspace]),
        CONSTRAINT [FK_absences_officers_deputy_id_workspace] FOREIGN KEY ([deputy_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace]),
        CONSTRAINT [FK_absences_officers_officer_id_workspace] FOREIGN KEY ([officer_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[duty_orders] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [duty] int NOT NULL,
        [kind] int NOT NULL,
        [by] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_duty_orders] PRIMARY KEY ([id]),
        CONSTRAINT [FK_duty_orders_officers_officer_id_workspace] FOREIGN KEY ([officer_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[mentions] (
        [id] uniqueidentifier NOT NULL,
        [comment_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [organization] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [colleague_id] uniqueidentifier NULL,
        CONSTRAINT [PK_mentions] PRIMARY KEY ([id]),
        CONSTRAINT [FK_mentions_comments_comment_id_assessment_id_originator_workspace] FOREIGN KEY ([comment_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[comments] ([id], [assessment_id], [originator], [workspace]),
        CONSTRAINT [FK_mentions_officers_colleague_id_organization] FOREIGN KEY ([colleague_id], [organization]) REFERENCES [portal].[officers] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[mutes] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [subject] int NULL,
        [subject_id] uniqueidentifier NULL,
        [reason] int NULL,
        [until] date NULL,
        [made_at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_mutes] PRIMARY KEY ([id]),
        CONSTRAINT [FK_mutes_officers_officer_id_workspace] FOREIGN KEY ([officer_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[presences] (
        [section_id] uniqueidentifier NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [seen_at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_presences] PRIMARY KEY ([section_id], [officer_id]),
        CONSTRAINT [FK_presences_officers_officer_id_workspace] FOREIGN KEY ([officer_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace]),
        CONSTRAINT [FK_presences_sections_section_id_assessment_id_originator] FOREIGN KEY ([section_id], [assessment_id], [originator]) REFERENCES [portal].[sections] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[reminders] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [for_id] uniqueidentifier NULL,
        [subject] int NOT NULL,
        [subject_id] uniqueidentifier NOT NULL,
        [occurrence] date NOT NULL,
        [stage] int NOT NULL,
        [again] int NOT NULL,
        [raised_at] datetimeoffset NOT NULL,
        [read_at] datetimeoffset NULL,
        [is_muted] bit NOT NULL,
        CONSTRAINT [PK_reminders] PRIMARY KEY ([id]),
        CONSTRAINT [AK_reminders_id_officer_id_workspace] UNIQUE ([id], [officer_id], [workspace]),
        CONSTRAINT [AK_reminders_id_workspace] UNIQUE ([id], [workspace]),
        CONSTRAINT [FK_reminders_officers_for_id_workspace] FOREIGN KEY ([for_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace]),
        CONSTRAINT [FK_reminders_officers_officer_id_workspace] FOREIGN KEY ([officer_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[section_drafts] (
        [section_id] uniqueidentifier NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [based_on] int NOT NULL,
        [kept_at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_section_drafts] PRIMARY KEY ([section_id], [officer_id]),
        CONSTRAINT [FK_section_drafts_officers_officer_id_workspace] FOREIGN KEY ([officer_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace]),
        CONSTRAINT [FK_section_drafts_sections_section_id_assessment_id_originator] FOREIGN KEY ([section_id], [assessment_id], [originator]) REFERENCES [portal].[sections] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[emergency_ends] (
        [opening_id] uniqueidentifier NOT NULL,
        [engagement_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [asked_by] uniqueidentifier NOT NULL,
        [confirmed_by] uniqueidentifier NOT NULL,
        [by] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_emergency_ends] PRIMARY KEY ([opening_id]),
        CONSTRAINT [FK_emergency_ends_emergency_openings_opening_id_engagement_id_workspace_asked_by_confirmed_by] FOREIGN KEY ([opening_id], [engagement_id], [workspace], [asked_by], [confirmed_by]) REFERENCES [portal].[emergency_openings] ([id], [engagement_id], [workspace], [asked_by], [confirmed_by]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[adoptions] (
        [edition_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [how] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        [closing] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [closing_hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_adoptions] PRIMARY KEY ([edition_id]),
        CONSTRAINT [FK_adoptions_editions_edition_id_cycle_id_assessment_id_originator] FOREIGN KEY ([edition_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[editions] ([id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[edition_annexes] (
        [edition_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [hash] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_edition_annexes] PRIMARY KEY ([edition_id]),
        CONSTRAINT [FK_edition_annexes_editions_edition_id_cycle_id_assessment_id_originator] FOREIGN KEY ([edition_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[editions] ([id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[positions] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [edition_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [stance] int NOT NULL,
        [audience] int NOT NULL,
        [target] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_positions] PRIMARY KEY ([id]),
        CONSTRAINT [AK_positions_id_edition_id_cycle_id_assessment_id_originator_workspace_officer_id] UNIQUE ([id], [edition_id], [cycle_id], [assessment_id], [originator], [workspace], [officer_id]),
        CONSTRAINT [FK_positions_editions_edition_id_cycle_id_assessment_id_originator] FOREIGN KEY ([edition_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[editions] ([id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[releases] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [edition_id] uniqueidentifier NOT NULL,
        [reference] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [recipient] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [purpose] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [label] int NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_releases] PRIMARY KEY ([id]),
        CONSTRAINT [AK_releases_id_assessment_id_originator] UNIQUE ([id], [assessment_id], [originator]),
        CONSTRAINT [AK_releases_id_assessment_id_originator_recipient] UNIQUE ([id], [assessment_id], [originator], [recipient]),
        CONSTRAINT [FK_releases_editions_edition_id_cycle_id_assessment_id_originator] FOREIGN KEY ([edition_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[editions] ([id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[silences] (
        [edition_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [started_at] datetimeoffset NOT NULL,
        [last_day] date NOT NULL,
        [last_minute] time NOT NULL,
        [zone] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [until] datetimeoffset NOT NULL,
        [outcome] int NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_silences] PRIMARY KEY ([edition_id]),
        CONSTRAINT [AK_silences_edition_id_cycle_id_assessment_id_originator] UNIQUE ([edition_id], [cycle_id], [assessment_id], [originator]),
        CONSTRAINT [FK_silences_editions_edition_id_cycle_id_assessment_id_originator] FOREIGN KEY ([edition_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[editions] ([id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[assents] (
        [note_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_assents] PRIMARY KEY ([note_id], [workspace]),
        CONSTRAINT [FK_assents_factor_notes_note_id_cycle_id_assessment_id_originator] FOREIGN KEY ([note_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[factor_notes] ([id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[ratings] (
        [id] uniqueidentifier NOT NULL,
        [sheet_id] uniqueidentifier NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [actor] nvarchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [unchanged_since] int NULL,
        [submitted_at] datetimeoffset NULL,
        [changed_at] datetimeoffset NOT NULL,
        [changed_by] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        [confidence] int NULL,
        [level] int NULL,
        [not_assessed] int NULL,
        [reason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [trend] int NULL,
        CONSTRAINT [PK_ratings] PRIMARY KEY ([id]),
        CONSTRAINT [AK_ratings_id_cycle_id_assessment_id_originator_workspace] UNIQUE ([id], [cycle_id], [assessment_id], [originator], [workspace]),
        CONSTRAINT [FK_ratings_rating_sheets_sheet_id_cycle_id_assessment_id_originator_workspace] FOREIGN KEY ([sheet_id], [cycle_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[rating_sheets] ([id], [cycle_id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[set_answers] (
        [sheet_id] uniqueidentifier NOT NULL,
        [question] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [submitted_at] datetimeoffset NULL,
        [changed_at] datetimeoffset NOT NULL,
        [changed_by] uniqueidentifier NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_set_answers] PRIMARY KEY ([sheet_id], [question]),
        CONSTRAINT [FK_set_answers_rating_sheets_sheet_id_cycle_id_assessment_id_originator_workspace] FOREIGN KEY ([sheet_id], [cycle_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[rating_sheets] ([id], [cycle_id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence_files] (
        [evidence_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kind] int NOT NULL,
        [length] bigint NOT NULL,
        [removed] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_evidence_files] PRIMARY KEY ([evidence_id]),
        CONSTRAINT [AK_evidence_files_evidence_id_assessment_id_originator_workspace] UNIQUE ([evidence_id], [assessment_id], [originator], [workspace]),
        CONSTRAINT [FK_evidence_files_evidence_contents_evidence_id_assessment_id_originator_workspace] FOREIGN KEY ([evidence_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[evidence_contents] ([evidence_id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence_answers] (
        [request_id] uniqueidentifier NOT NULL,
        [evidence_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [asker] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [form] int NOT NULL,
        [text] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [briefed_on] date NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_evidence_answers] PRIMARY KEY ([request_id]),
        CONSTRAINT [FK_evidence_answers_evidence_requests_request_id_evidence_id_assessment_id_originator_workspace_asker] FOREIGN KEY ([request_id], [evidence_id], [assessment_id], [originator], [workspace], [asker]) REFERENCES [portal].[evidence_requests] ([id], [evidence_id], [assessment_id], [originator], [holder], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[proposals] (
        [id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [section_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [based_on] int NOT NULL,
        [text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [why] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_proposals] PRIMARY KEY ([id]),
        CONSTRAINT [AK_proposals_id_section_id_assessment_id_originator] UNIQUE ([id], [section_id], [assessment_id], [originator]),
        CONSTRAINT [FK_proposals_section_versions_section_id_based_on] FOREIGN KEY ([section_id], [based_on]) REFERENCES [portal].[section_versions] ([section_id], [revision]),
        CONSTRAINT [FK_proposals_sections_section_id_assessment_id_originator] FOREIGN KEY ([section_id], [assessment_id], [originator]) REFERENCES [portal].[sections] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[link_statements] (
        [link_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [direction] int NOT NULL,
        [strength] int NOT NULL,
        [why] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [shown_by] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_link_statements] PRIMARY KEY ([link_id], [workspace], [number]),
        CONSTRAINT [FK_link_statements_situation_links_link_id_assessment_id_originator] FOREIGN KEY ([link_id], [assessment_id], [originator]) REFERENCES [portal].[situation_links] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[import_steps] (
        [import_id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [row] int NOT NULL,
        [left_at] int NOT NULL,
        [before] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_import_steps] PRIMARY KEY ([import_id], [milestone_id]),
        CONSTRAINT [FK_import_steps_milestone_imports_import_id_programme_id_originator_workspace] FOREIGN KEY ([import_id], [programme_id], [originator], [workspace]) REFERENCES [portal].[milestone_imports] ([id], [programme_id], [originator], [workspace]),
        CONSTRAINT [FK_import_steps_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[milestone_comments] (
        [id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [own_side_only] bit NOT NULL,
        [text] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_milestone_comments] PRIMARY KEY ([id]),
        CONSTRAINT [FK_milestone_comments_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[milestone_links] (
        [id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [earlier_id] uniqueidentifier NOT NULL,
        [earlier_programme_id] uniqueidentifier NOT NULL,
        [earlier_originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kind] int NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_milestone_links] PRIMARY KEY ([id]),
        CONSTRAINT [FK_milestone_links_milestones_earlier_id_earlier_programme_id_earlier_originator] FOREIGN KEY ([earlier_id], [earlier_programme_id], [earlier_originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator]) ON DELETE NO ACTION,
        CONSTRAINT [FK_milestone_links_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[milestone_namings] (
        [id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_milestone_namings] PRIMARY KEY ([id]),
        CONSTRAINT [FK_milestone_namings_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[milestone_publications] (
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_milestone_publications] PRIMARY KEY ([milestone_id]),
        CONSTRAINT [FK_milestone_publications_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[milestone_versions] (
        [milestone_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [title] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [due_on] date NOT NULL,
        [due_precision] int NOT NULL,
        [cluster_id] uniqueidentifier NULL,
        [is_removed] bit NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_milestone_versions] PRIMARY KEY ([milestone_id], [number]),
        CONSTRAINT [FK_milestone_versions_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[practice_cards] (
        [id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [written_at] datetimeoffset NOT NULL,
        [provenance] int NOT NULL,
        [title] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [context] nvarchar(1500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [step] nvarchar(1500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [actors] nvarchar(1500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [conditions] nvarchar(1500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [evidence] nvarchar(1500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [places] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [contact] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [label] int NOT NULL,
        [opened_at] datetimeoffset NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_practice_cards] PRIMARY KEY ([id]),
        CONSTRAINT [AK_practice_cards_id_workspace] UNIQUE ([id], [workspace]),
        CONSTRAINT [FK_practice_cards_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[result_indicators] (
        [id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [unit] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [baseline] decimal(18,4) NULL,
        [baseline_on] date NULL,
        [target] decimal(18,4) NOT NULL,
        [roll_up] int NOT NULL,
        [disaggregation] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [means] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        CONSTRAINT [PK_result_indicators] PRIMARY KEY ([id]),
        CONSTRAINT [AK_result_indicators_id_milestone_id_programme_id_originator] UNIQUE ([id], [milestone_id], [programme_id], [originator]),
        CONSTRAINT [FK_result_indicators_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[status_reports] (
        [id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [state] int NOT NULL,
        [old_due_on] date NULL,
        [new_due_on] date NULL,
        [reason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [shown_by] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_status_reports] PRIMARY KEY ([id]),
        CONSTRAINT [AK_status_reports_id_milestone_id_programme_id_originator] UNIQUE ([id], [milestone_id], [programme_id], [originator]),
        CONSTRAINT [FK_status_reports_milestones_milestone_id_programme_id_originator] FOREIGN KEY ([milestone_id], [programme_id], [originator]) REFERENCES [portal].[milestones] ([id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[stand_ins] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [absence_id] uniqueidentifier NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [for_id] uniqueidentifier NOT NULL,
        [kind] int NOT NULL,
        [subject_id] uniqueidentifier NOT NULL,
        [file_id] uniqueidentifier NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_stand_ins] PRIMARY KEY ([id]),
        CONSTRAINT [FK_stand_ins_absences_absence_id_officer_id_for_id_workspace] FOREIGN KEY ([absence_id], [officer_id], [for_id], [workspace]) REFERENCES [portal].[absences] ([id], [deputy_id], [officer_id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[duties] (
        [id] uniqueidentifier NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [person_id] uniqueidentifier NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [duty] int NOT NULL,
        [from] date NOT NULL,
        [until] date NULL,
        [order_id] uniqueidentifier NULL,
        [term_id] uniqueidentifier NULL,
        [stamp] varbinary(max) NULL,
        CONSTRAINT [PK_duties] PRIMARY KEY ([id]),
        CONSTRAINT [FK_duties_duty_orders_order_id] FOREIGN KEY ([order_id]) REFERENCES [portal].[duty_orders] ([id]),
        CONSTRAINT [FK_duties_duty_orders_term_id] FOREIGN KEY ([term_id]) REFERENCES [portal].[duty_orders] ([id]),
        CONSTRAINT [FK_duties_officers_officer_id_workspace] FOREIGN KEY ([officer_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[letters] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reminder_id] uniqueidentifier NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [created_at] datetimeoffset NOT NULL,
        [watched] bit NOT NULL,
        [bundle] uniqueidentifier NULL,
        [state] int NOT NULL,
        [not_before] datetimeoffset NOT NULL,
        [lease_until] datetimeoffset NULL,
        [attempts] int NOT NULL,
        [lost_answers] int NOT NULL,
        [first_tried_at] datetimeoffset NULL,
        [reason] int NULL,
        [sent_at] datetimeoffset NULL,
        [last_reply] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_letters] PRIMARY KEY ([id]),
        CONSTRAINT [AK_letters_id_workspace] UNIQUE ([id], [workspace]),
        CONSTRAINT [FK_letters_reminders_reminder_id_workspace] FOREIGN KEY ([reminder_id], [workspace]) REFERENCES [portal].[reminders] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[review_answers] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [post] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reminder_id] uniqueidentifier NOT NULL,
        [subject] int NOT NULL,
        [subject_id] uniqueidentifier NOT NULL,
        [occurrence] date NOT NULL,
        [reference] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kind] int NOT NULL,
        [colleague_id] uniqueidentifier NULL,
        [until] date NULL,
        [reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [asker] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [letter_id] uniqueidentifier NULL,
        CONSTRAINT [PK_review_answers] PRIMARY KEY ([id]),
        CONSTRAINT [FK_review_answers_officers_colleague_id_workspace] FOREIGN KEY ([colleague_id], [workspace]) REFERENCES [portal].[officers] ([id], [workspace]),
        CONSTRAINT [FK_review_answers_reminders_reminder_id_officer_id_workspace] FOREIGN KEY ([reminder_id], [officer_id], [workspace]) REFERENCES [portal].[reminders] ([id], [officer_id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[sign_offs] (
        [position_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [edition_id] uniqueidentifier NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [drafted_by] uniqueidentifier NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_sign_offs] PRIMARY KEY ([position_id]),
        CONSTRAINT [two_officers] CHECK (officer_id <> drafted_by),
        CONSTRAINT [FK_sign_offs_editions_edition_id_hash] FOREIGN KEY ([edition_id], [hash]) REFERENCES [portal].[editions] ([id], [hash]),
        CONSTRAINT [FK_sign_offs_positions_position_id_edition_id_cycle_id_assessment_id_originator_workspace_drafted_by] FOREIGN KEY ([position_id], [edition_id], [cycle_id], [assessment_id], [originator], [workspace], [drafted_by]) REFERENCES [portal].[positions] ([id], [edition_id], [cycle_id], [assessment_id], [originator], [workspace], [officer_id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[recalls] (
        [release_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [recipient] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reference] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_recalls] PRIMARY KEY ([release_id]),
        CONSTRAINT [AK_recalls_release_id_assessment_id_originator_recipient] UNIQUE ([release_id], [assessment_id], [originator], [recipient]),
        CONSTRAINT [FK_recalls_releases_release_id_assessment_id_originator_recipient] FOREIGN KEY ([release_id], [assessment_id], [originator], [recipient]) REFERENCES [portal].[releases] ([id], [assessment_id], [originator], [recipient])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[release_consents] (
        [release_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [verdict] int NOT NULL,
        [at] datetimeoffset NOT NULL,
        [officer_id] uniqueidentifier NULL,
        CONSTRAINT [PK_release_consents] PRIMARY KEY ([release_id], [workspace]),
        CONSTRAINT [FK_release_consents_releases_release_id_assessment_id_originator] FOREIGN KEY ([release_id], [assessment_id], [originator]) REFERENCES [portal].[releases] ([id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[release_openings] (
        [release_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [recipient] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_release_openings] PRIMARY KEY ([release_id]),
        CONSTRAINT [FK_release_openings_releases_release_id_assessment_id_originator_recipient] FOREIGN KEY ([release_id], [assessment_id], [originator], [recipient]) REFERENCES [portal].[releases] ([id], [assessment_id], [originator], [recipient])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[release_readings] (
        [id] uniqueidentifier NOT NULL,
        [release_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [recipient] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_release_readings] PRIMARY KEY ([id]),
        CONSTRAINT [FK_release_readings_releases_release_id_assessment_id_originator_recipient] FOREIGN KEY ([release_id], [assessment_id], [originator], [recipient]) REFERENCES [portal].[releases] ([id], [assessment_id], [originator], [recipient])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[silence_breaks] (
        [edition_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [kind] int NOT NULL,
        [text] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_silence_breaks] PRIMARY KEY ([edition_id]),
        CONSTRAINT [FK_silence_breaks_silences_edition_id_cycle_id_assessment_id_originator] FOREIGN KEY ([edition_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[silences] ([edition_id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[silence_extensions] (
        [edition_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [from] datetimeoffset NOT NULL,
        [to] datetimeoffset NOT NULL,
        [reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_silence_extensions] PRIMARY KEY ([edition_id], [number]),
        CONSTRAINT [FK_silence_extensions_silences_edition_id_cycle_id_assessment_id_originator] FOREIGN KEY ([edition_id], [cycle_id], [assessment_id], [originator]) REFERENCES [portal].[silences] ([edition_id], [cycle_id], [assessment_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[second_looks] (
        [rating_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [cycle_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [at] datetimeoffset NOT NULL,
        [confidence] int NULL,
        [level] int NULL,
        [not_assessed] int NULL,
        [reason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [trend] int NULL,
        CONSTRAINT [PK_second_looks] PRIMARY KEY ([rating_id], [number]),
        CONSTRAINT [FK_second_looks_ratings_rating_id_cycle_id_assessment_id_originator_workspace] FOREIGN KEY ([rating_id], [cycle_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[ratings] ([id], [cycle_id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[evidence_chunks] (
        [evidence_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [bytes] varbinary(max) NOT NULL,
        CONSTRAINT [PK_evidence_chunks] PRIMARY KEY ([evidence_id], [number]),
        CONSTRAINT [FK_evidence_chunks_evidence_files_evidence_id_assessment_id_originator_workspace] FOREIGN KEY ([evidence_id], [assessment_id], [originator], [workspace]) REFERENCES [portal].[evidence_files] ([evidence_id], [assessment_id], [originator], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[proposal_decisions] (
        [proposal_id] uniqueidentifier NOT NULL,
        [section_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [verdict] int NOT NULL,
        [reason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [revision] int NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_proposal_decisions] PRIMARY KEY ([proposal_id]),
        CONSTRAINT [FK_proposal_decisions_proposals_proposal_id_section_id_assessment_id_originator] FOREIGN KEY ([proposal_id], [section_id], [assessment_id], [originator]) REFERENCES [portal].[proposals] ([id], [section_id], [assessment_id], [originator]),
        CONSTRAINT [FK_proposal_decisions_section_versions_section_id_revision] FOREIGN KEY ([section_id], [revision]) REFERENCES [portal].[section_versions] ([section_id], [revision])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[replication_requests] (
        [id] uniqueidentifier NOT NULL,
        [card_id] uniqueidentifier NOT NULL,
        [asked] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [place] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [text] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_replication_requests] PRIMARY KEY ([id]),
        CONSTRAINT [AK_replication_requests_id_workspace_asked] UNIQUE ([id], [workspace], [asked]),
        CONSTRAINT [FK_replication_requests_practice_cards_card_id_asked] FOREIGN KEY ([card_id], [asked]) REFERENCES [portal].[practice_cards] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[figures] (
        [id] uniqueidentifier NOT NULL,
        [indicator_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [from] date NOT NULL,
        [to] date NOT NULL,
        [value] decimal(18,4) NOT NULL,
        [parts] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [note] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_figures] PRIMARY KEY ([id]),
        CONSTRAINT [FK_figures_result_indicators_indicator_id_milestone_id_programme_id_originator] FOREIGN KEY ([indicator_id], [milestone_id], [programme_id], [originator]) REFERENCES [portal].[result_indicators] ([id], [milestone_id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[reconciliations] (
        [id] uniqueidentifier NOT NULL,
        [indicator_id] uniqueidentifier NOT NULL,
        [number] int NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [from] date NOT NULL,
        [to] date NOT NULL,
        [upto] int NOT NULL,
        [value] decimal(18,4) NOT NULL,
        [why] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_reconciliations] PRIMARY KEY ([id]),
        CONSTRAINT [FK_reconciliations_result_indicators_indicator_id_milestone_id_programme_id_originator] FOREIGN KEY ([indicator_id], [milestone_id], [programme_id], [originator]) REFERENCES [portal].[result_indicators] ([id], [milestone_id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[status_replies] (
        [report_id] uniqueidentifier NOT NULL,
        [milestone_id] uniqueidentifier NOT NULL,
        [programme_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [confirms] bit NOT NULL,
        [note] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_status_replies] PRIMARY KEY ([report_id]),
        CONSTRAINT [FK_status_replies_status_reports_report_id_milestone_id_programme_id_originator] FOREIGN KEY ([report_id], [milestone_id], [programme_id], [originator]) REFERENCES [portal].[status_reports] ([id], [milestone_id], [programme_id], [originator])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[letter_steps] (
        [id] uniqueidentifier NOT NULL,
        [letter_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [event] int NOT NULL,
        [next_try] datetimeoffset NULL,
        [reply] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [reason] int NULL,
        CONSTRAINT [PK_letter_steps] PRIMARY KEY ([id]),
        CONSTRAINT [FK_letter_steps_letters_letter_id_workspace] FOREIGN KEY ([letter_id], [workspace]) REFERENCES [portal].[letters] ([id], [workspace])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[recall_answers] (
        [release_id] uniqueidentifier NOT NULL,
        [assessment_id] uniqueidentifier NOT NULL,
        [originator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [recipient] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [copies] int NOT NULL,
        [note] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_recall_answers] PRIMARY KEY ([release_id]),
        CONSTRAINT [FK_recall_answers_recalls_release_id_assessment_id_originator_recipient] FOREIGN KEY ([release_id], [assessment_id], [originator], [recipient]) REFERENCES [portal].[recalls] ([release_id], [assessment_id], [originator], [recipient])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE TABLE [portal].[replication_answers] (
        [request_id] uniqueidentifier NOT NULL,
        [asker] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [officer_id] uniqueidentifier NOT NULL,
        [verdict] int NOT NULL,
        [text] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        CONSTRAINT [PK_replication_answers] PRIMARY KEY ([request_id]),
        CONSTRAINT [FK_replication_answers_replication_requests_request_id_asker_workspace] FOREIGN KEY ([request_id], [asker], [workspace]) REFERENCES [portal].[replication_requests] ([id], [workspace], [asked])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_absences_deputy_id_workspace] ON [portal].[absences] ([deputy_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_absences_officer_id_workspace] ON [portal].[absences] ([officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_absences_workspace_until] ON [portal].[absences] ([workspace], [until]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_actions_assessment_id_originator] ON [portal].[actions] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_adoptions_edition_id_cycle_id_assessment_id_originator] ON [portal].[adoptions] ([edition_id], [cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_answers_invitation_id_originator_workspace] ON [portal].[answers] ([invitation_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_assents_note_id_cycle_id_assessment_id_originator] ON [portal].[assents] ([note_id], [cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_assessments_framework_id_framework_version] ON [portal].[assessments] ([framework_id], [framework_version]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_assessments_originator_number] ON [portal].[assessments] ([originator], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_attributable_statements_roundtable_id_number] ON [portal].[attributable_statements] ([roundtable_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_attributable_statements_roundtable_id_originator] ON [portal].[attributable_statements] ([roundtable_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_clusters_parent_id_programme_id_originator] ON [portal].[clusters] ([parent_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_clusters_programme_id_code] ON [portal].[clusters] ([programme_id], [code]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_clusters_programme_id_originator] ON [portal].[clusters] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_comments_assessment_id_at] ON [portal].[comments] ([assessment_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_comments_assessment_id_originator] ON [portal].[comments] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_commitments_programme_id_originator] ON [portal].[commitments] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_confidence_answers_request_id_assessment_id_originator_workspace_asker] ON [portal].[confidence_answers] ([request_id], [assessment_id], [originator], [workspace], [asker]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_confidence_requests_assessment_id_asked] ON [portal].[confidence_requests] ([assessment_id], [asked]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_confidence_requests_assessment_id_originator] ON [portal].[confidence_requests] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_confidential_contributions_assessment_id_originator] ON [portal].[confidential_contributions] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_conflict_readings_assessment_id_originator] ON [portal].[conflict_readings] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_contribution_replies_contribution_id_assessment_id_originator] ON [portal].[contribution_replies] ([contribution_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_contributions_assessment_id_originator] ON [portal].[contributions] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_cycles_assessment_id_number] ON [portal].[cycles] ([assessment_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_cycles_assessment_id_originator] ON [portal].[cycles] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_deliveries_commitment_id] ON [portal].[deliveries] ([commitment_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_deliveries_commitment_id_programme_id_originator] ON [portal].[deliveries] ([commitment_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_destruction_proposals_engagement_id] ON [portal].[destruction_proposals] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_destruction_proposals_engagement_id_workspace] ON [portal].[destruction_proposals] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_destructions_engagement_id] ON [portal].[destructions] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_destructions_proposal_id] ON [portal].[destructions] ([proposal_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_destructions_proposal_id_engagement_id_workspace_proposed_by] ON [portal].[destructions] ([proposal_id], [engagement_id], [workspace], [proposed_by]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_distribution_notes_warning_id_originator] ON [portal].[distribution_notes] ([warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_duties_officer_id_workspace] ON [portal].[duties] ([officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_duties_order_id] ON [portal].[duties] ([order_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_duties_term_id] ON [portal].[duties] ([term_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_duties_workspace_person_id] ON [portal].[duties] ([workspace], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_duty_orders_officer_id_workspace] ON [portal].[duty_orders] ([officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_edition_annexes_edition_id_cycle_id_assessment_id_originator] ON [portal].[edition_annexes] ([edition_id], [cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_editions_assessment_id_number] ON [portal].[editions] ([assessment_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_editions_cycle_id_assessment_id_originator] ON [portal].[editions] ([cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_emergency_ends_opening_id_engagement_id_workspace_asked_by_confirmed_by] ON [portal].[emergency_ends] ([opening_id], [engagement_id], [workspace], [asked_by], [confirmed_by]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_notices_note_id_engagement_id_workspace] ON [portal].[emergency_notices] ([note_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_notices_person_id] ON [portal].[emergency_notices] ([person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_emergency_notices_request_id_person_id] ON [portal].[emergency_notices] ([request_id], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_notices_request_id_workspace] ON [portal].[emergency_notices] ([request_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_openings_engagement_id] ON [portal].[emergency_openings] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_emergency_openings_request_id] ON [portal].[emergency_openings] ([request_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_openings_request_id_workspace_asked_by] ON [portal].[emergency_openings] ([request_id], [workspace], [asked_by]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_openings_version_id] ON [portal].[emergency_openings] ([version_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_openings_version_id_note_id_engagement_id_workspace] ON [portal].[emergency_openings] ([version_id], [note_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_emergency_requests_workspace_asked_at] ON [portal].[emergency_requests] ([workspace], [asked_at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_grants_record_id_person_id] ON [portal].[engagement_grants] ([record_id], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_grants_seat_id_engagement_id_workspace_person_id] ON [portal].[engagement_grants] ([seat_id], [engagement_id], [workspace], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_members_engagement_id] ON [portal].[engagement_members] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_engagement_members_seat_id_engagement_id_workspace_person_id] ON [portal].[engagement_members] ([seat_id], [engagement_id], [workspace], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_engagement_notes_engagement_id_number] ON [portal].[engagement_notes] ([engagement_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_notes_engagement_id_workspace] ON [portal].[engagement_notes] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_readings_engagement_id_at] ON [portal].[engagement_readings] ([engagement_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_readings_engagement_id_workspace] ON [portal].[engagement_readings] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_seats_engagement_id_person_id] ON [portal].[engagement_seats] ([engagement_id], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_seats_engagement_id_workspace] ON [portal].[engagement_seats] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_engagement_seats_order_id_engagement_id_workspace_person_id] ON [portal].[engagement_seats] ([order_id], [engagement_id], [workspace], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_engagement_seats_person_id] ON [portal].[engagement_seats] ([person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_engagements_workspace_number] ON [portal].[engagements] ([workspace], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_assessment_id_originator] ON [portal].[evidence] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_assessment_id_until] ON [portal].[evidence] ([assessment_id], [until]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_answers_evidence_id_asker] ON [portal].[evidence_answers] ([evidence_id], [asker]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_evidence_answers_request_id_evidence_id_assessment_id_originator_workspace_asker] ON [portal].[evidence_answers] ([request_id], [evidence_id], [assessment_id], [originator], [workspace], [asker]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_chunks_evidence_id_assessment_id_originator_workspace] ON [portal].[evidence_chunks] ([evidence_id], [assessment_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_grades_evidence_id_assessment_id_originator_workspace] ON [portal].[evidence_grades] ([evidence_id], [assessment_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_links_assessment_id] ON [portal].[evidence_links] ([assessment_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_links_evidence_id_assessment_id_originator] ON [portal].[evidence_links] ([evidence_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_links_other_id_assessment_id_originator] ON [portal].[evidence_links] ([other_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_requests_assessment_id_holder] ON [portal].[evidence_requests] ([assessment_id], [holder]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_evidence_requests_evidence_id_assessment_id_originator_holder] ON [portal].[evidence_requests] ([evidence_id], [assessment_id], [originator], [holder]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_expert_admissions_engagement_id] ON [portal].[expert_admissions] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_expert_admissions_engagement_id_workspace] ON [portal].[expert_admissions] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_extract_approvals_extract_id_engagement_id_workspace] ON [portal].[extract_approvals] ([extract_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_extract_approvals_extract_id_version] ON [portal].[extract_approvals] ([extract_id], [version]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_extract_versions_extract_id_engagement_id_workspace] ON [portal].[extract_versions] ([extract_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_extract_versions_extract_id_number] ON [portal].[extract_versions] ([extract_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_extracts_engagement_id_number] ON [portal].[extracts] ([engagement_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_extracts_engagement_id_workspace] ON [portal].[extracts] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_factor_notes_cycle_id_assessment_id_originator] ON [portal].[factor_notes] ([cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_factor_notes_cycle_id_code_at] ON [portal].[factor_notes] ([cycle_id], [code], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_figures_indicator_id_milestone_id_programme_id_originator] ON [portal].[figures] ([indicator_id], [milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_figures_indicator_id_number] ON [portal].[figures] ([indicator_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_follow_ups_engagement_id] ON [portal].[follow_ups] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_follow_ups_note_id_engagement_id_workspace] ON [portal].[follow_ups] ([note_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_framing_notes_assessment_id_originator] ON [portal].[framing_notes] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_import_chunks_import_id_programme_id_originator_workspace] ON [portal].[import_chunks] ([import_id], [programme_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_import_progress_import_id_programme_id_originator_workspace] ON [portal].[import_progress] ([import_id], [programme_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_import_steps_import_id_programme_id_originator_workspace] ON [portal].[import_steps] ([import_id], [programme_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_import_steps_milestone_id_programme_id_originator] ON [portal].[import_steps] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_interlocutors_engagement_id] ON [portal].[interlocutors] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_interlocutors_engagement_id_workspace] ON [portal].[interlocutors] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_invitations_assessment_id_originator] ON [portal].[invitations] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_invitations_assessment_id_workspace] ON [portal].[invitations] ([assessment_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_invitations_workspace] ON [portal].[invitations] ([workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_join_invitations_workspace] ON [portal].[join_invitations] ([workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_legal_hold_ends_hold_id_engagement_id_workspace] ON [portal].[legal_hold_ends] ([hold_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_legal_holds_engagement_id] ON [portal].[legal_holds] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_legal_holds_engagement_id_workspace] ON [portal].[legal_holds] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_letter_steps_letter_id_at] ON [portal].[letter_steps] ([letter_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_letter_steps_letter_id_workspace] ON [portal].[letter_steps] ([letter_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_letters_officer_id_sent_at] ON [portal].[letters] ([officer_id], [sent_at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_letters_reminder_id_workspace] ON [portal].[letters] ([reminder_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_letters_workspace_state_not_before] ON [portal].[letters] ([workspace], [state], [not_before]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_link_statements_link_id_assessment_id_originator] ON [portal].[link_statements] ([link_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_member_states_workspace_country] ON [portal].[member_states] ([workspace], [country]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_mentions_assessment_id] ON [portal].[mentions] ([assessment_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_mentions_colleague_id_organization] ON [portal].[mentions] ([colleague_id], [organization]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_mentions_comment_id_assessment_id_originator_workspace] ON [portal].[mentions] ([comment_id], [assessment_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_comments_milestone_id_at] ON [portal].[milestone_comments] ([milestone_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_comments_milestone_id_programme_id_originator] ON [portal].[milestone_comments] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_comments_programme_id_at] ON [portal].[milestone_comments] ([programme_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_imports_programme_id_originator] ON [portal].[milestone_imports] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_imports_programme_id_workspace_at] ON [portal].[milestone_imports] ([programme_id], [workspace], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_imports_workspace_state] ON [portal].[milestone_imports] ([workspace], [state]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_links_earlier_id_earlier_programme_id_earlier_originator] ON [portal].[milestone_links] ([earlier_id], [earlier_programme_id], [earlier_originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_milestone_links_milestone_id_earlier_id_kind] ON [portal].[milestone_links] ([milestone_id], [earlier_id], [kind]) WHERE ended_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_links_milestone_id_programme_id_originator] ON [portal].[milestone_links] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_namings_milestone_id_programme_id_originator] ON [portal].[milestone_namings] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_milestone_namings_milestone_id_workspace] ON [portal].[milestone_namings] ([milestone_id], [workspace]) WHERE ended_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_milestone_publications_milestone_id_programme_id_originator] ON [portal].[milestone_publications] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_versions_milestone_id_programme_id_originator] ON [portal].[milestone_versions] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestone_versions_programme_id] ON [portal].[milestone_versions] ([programme_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestones_cluster_id_programme_id_originator] ON [portal].[milestones] ([cluster_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestones_code_due_on_id] ON [portal].[milestones] ([code], [due_on], [id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestones_due_on_code_id] ON [portal].[milestones] ([due_on], [code], [id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestones_objective_id_programme_id_originator] ON [portal].[milestones] ([objective_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_milestones_programme_id_code] ON [portal].[milestones] ([programme_id], [code]) WHERE removed_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestones_programme_id_due_on] ON [portal].[milestones] ([programme_id], [due_on]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestones_programme_id_originator] ON [portal].[milestones] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_milestones_state_due_on_code_id] ON [portal].[milestones] ([state], [due_on], [code], [id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_mutes_officer_id_workspace] ON [portal].[mutes] ([officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_note_files_note_id] ON [portal].[note_files] ([note_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_note_files_note_id_engagement_id_workspace] ON [portal].[note_files] ([note_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_note_signatures_note_id_engagement_id_workspace] ON [portal].[note_signatures] ([note_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_note_signatures_note_id_version_role] ON [portal].[note_signatures] ([note_id], [version], [role]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_note_versions_note_id_engagement_id_workspace] ON [portal].[note_versions] ([note_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_note_versions_note_id_number] ON [portal].[note_versions] ([note_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_objectives_cluster_id_programme_id_originator] ON [portal].[objectives] ([cluster_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_objectives_programme_id_originator] ON [portal].[objectives] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_observer_consents_cycle_id_assessment_id_originator] ON [portal].[observer_consents] ([cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_observer_consents_cycle_id_workspace] ON [portal].[observer_consents] ([cycle_id], [workspace]) WHERE ended_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_officers_invitation_id] ON [portal].[officers] ([invitation_id]) WHERE [invitation_id] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_officers_person_id] ON [portal].[officers] ([person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_officers_workspace_person_id] ON [portal].[officers] ([workspace], [person_id]) WHERE [person_id] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_option_versions_option_id_engagement_id_workspace] ON [portal].[option_versions] ([option_id], [engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_option_versions_option_id_number] ON [portal].[option_versions] ([option_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_pack_signatures_pack_id_programme_id_originator] ON [portal].[pack_signatures] ([pack_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_participant_lists_roundtable_id_consented] ON [portal].[participant_lists] ([roundtable_id], [consented]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_participant_lists_roundtable_id_originator] ON [portal].[participant_lists] ([roundtable_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_parties_assessment_id_originator] ON [portal].[parties] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_parties_assessment_id_workspace] ON [portal].[parties] ([assessment_id], [workspace]) WHERE ended_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_parties_invitation_id_originator_workspace] ON [portal].[parties] ([invitation_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_positions_cycle_id_at] ON [portal].[positions] ([cycle_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_positions_edition_id_cycle_id_assessment_id_originator] ON [portal].[positions] ([edition_id], [cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_practice_cards_milestone_id_programme_id_originator] ON [portal].[practice_cards] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_presences_assessment_id_seen_at] ON [portal].[presences] ([assessment_id], [seen_at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_presences_officer_id_workspace] ON [portal].[presences] ([officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_presences_section_id_assessment_id_originator] ON [portal].[presences] ([section_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_programme_answers_invitation_id_originator_workspace] ON [portal].[programme_answers] ([invitation_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_programme_invitations_programme_id_originator] ON [portal].[programme_invitations] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_programme_invitations_programme_id_workspace] ON [portal].[programme_invitations] ([programme_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_programme_invitations_workspace] ON [portal].[programme_invitations] ([workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_programme_parties_invitation_id_originator_workspace] ON [portal].[programme_parties] ([invitation_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_programme_parties_programme_id_originator] ON [portal].[programme_parties] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_programme_parties_programme_id_workspace] ON [portal].[programme_parties] ([programme_id], [workspace]) WHERE ended_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_programme_visits_programme_id_originator] ON [portal].[programme_visits] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_programmes_originator_number] ON [portal].[programmes] ([originator], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_programmes_predecessor_id_originator] ON [portal].[programmes] ([predecessor_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_proposal_decisions_proposal_id_section_id_assessment_id_originator] ON [portal].[proposal_decisions] ([proposal_id], [section_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_proposal_decisions_section_id_revision] ON [portal].[proposal_decisions] ([section_id], [revision]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_proposals_section_id_assessment_id_originator] ON [portal].[proposals] ([section_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_proposals_section_id_at] ON [portal].[proposals] ([section_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_proposals_section_id_based_on] ON [portal].[proposals] ([section_id], [based_on]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_rating_sheets_cycle_id_assessment_id_originator] ON [portal].[rating_sheets] ([cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_rating_sheets_cycle_id_workspace] ON [portal].[rating_sheets] ([cycle_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_ratings_cycle_id_code] ON [portal].[ratings] ([cycle_id], [code]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ratings_sheet_id_code_actor] ON [portal].[ratings] ([sheet_id], [code], [actor]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_ratings_sheet_id_cycle_id_assessment_id_originator_workspace] ON [portal].[ratings] ([sheet_id], [cycle_id], [assessment_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_recall_answers_release_id_assessment_id_originator_recipient] ON [portal].[recall_answers] ([release_id], [assessment_id], [originator], [recipient]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_recalls_recipient] ON [portal].[recalls] ([recipient]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_recommendation_responses_recommendation_id_number] ON [portal].[recommendation_responses] ([recommendation_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_recommendation_responses_recommendation_id_programme_id_originator] ON [portal].[recommendation_responses] ([recommendation_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_recommendations_addressee] ON [portal].[recommendations] ([addressee]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_recommendations_review_point_id_number] ON [portal].[recommendations] ([review_point_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_recommendations_review_point_id_programme_id_originator] ON [portal].[recommendations] ([review_point_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_reconciliations_indicator_id_milestone_id_programme_id_originator] ON [portal].[reconciliations] ([indicator_id], [milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_reconciliations_indicator_id_number] ON [portal].[reconciliations] ([indicator_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_record_readers_roundtable_id_originator] ON [portal].[record_readers] ([roundtable_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_release_consents_release_id_assessment_id_originator] ON [portal].[release_consents] ([release_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_release_openings_release_id_assessment_id_originator_recipient] ON [portal].[release_openings] ([release_id], [assessment_id], [originator], [recipient]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_release_readings_release_id_assessment_id_originator_recipient] ON [portal].[release_readings] ([release_id], [assessment_id], [originator], [recipient]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_release_readings_release_id_at] ON [portal].[release_readings] ([release_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_releases_assessment_id_at] ON [portal].[releases] ([assessment_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_releases_edition_id_cycle_id_assessment_id_originator] ON [portal].[releases] ([edition_id], [cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_releases_recipient] ON [portal].[releases] ([recipient]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_remarks_cycle_id_assessment_id_originator] ON [portal].[remarks] ([cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_remarks_cycle_id_code_at] ON [portal].[remarks] ([cycle_id], [code], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_reminders_for_id_workspace] ON [portal].[reminders] ([for_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_reminders_officer_id] ON [portal].[reminders] ([officer_id]) WHERE read_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_reminders_officer_id_workspace] ON [portal].[reminders] ([officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_reminders_workspace_subject_subject_id_occurrence_stage_officer_id_again] ON [portal].[reminders] ([workspace], [subject], [subject_id], [occurrence], [stage], [officer_id], [again]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_replication_answers_request_id_asker_workspace] ON [portal].[replication_answers] ([request_id], [asker], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_replication_requests_card_id_asked] ON [portal].[replication_requests] ([card_id], [asked]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_result_indicators_milestone_id] ON [portal].[result_indicators] ([milestone_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_result_indicators_milestone_id_programme_id_originator] ON [portal].[result_indicators] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_result_indicators_programme_id] ON [portal].[result_indicators] ([programme_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_retention_postponements_engagement_id] ON [portal].[retention_postponements] ([engagement_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_retention_postponements_engagement_id_workspace] ON [portal].[retention_postponements] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_retention_warnings_engagement_id_class_ends_on] ON [portal].[retention_warnings] ([engagement_id], [class], [ends_on]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_retention_warnings_engagement_id_workspace] ON [portal].[retention_warnings] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_reveals_cycle_id_assessment_id_originator] ON [portal].[reveals] ([cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_review_answers_asker_at] ON [portal].[review_answers] ([asker], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_review_answers_colleague_id_workspace] ON [portal].[review_answers] ([colleague_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_review_answers_letter_id] ON [portal].[review_answers] ([letter_id]) WHERE [letter_id] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_review_answers_reminder_id_officer_id_workspace] ON [portal].[review_answers] ([reminder_id], [officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_review_answers_workspace_subject_id] ON [portal].[review_answers] ([workspace], [subject_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_review_packs_review_point_id_number] ON [portal].[review_packs] ([review_point_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_review_packs_review_point_id_programme_id_originator] ON [portal].[review_packs] ([review_point_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_review_points_programme_id] ON [portal].[review_points] ([programme_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_review_points_programme_id_originator] ON [portal].[review_points] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_round_openings_cycle_id_assessment_id_originator] ON [portal].[round_openings] ([cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_roundtable_answers_invitation_id_originator_workspace] ON [portal].[roundtable_answers] ([invitation_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_roundtable_invitations_roundtable_id_originator] ON [portal].[roundtable_invitations] ([roundtable_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_roundtable_invitations_roundtable_id_workspace] ON [portal].[roundtable_invitations] ([roundtable_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_roundtable_invitations_workspace] ON [portal].[roundtable_invitations] ([workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_roundtable_records_roundtable_id_originator] ON [portal].[roundtable_records] ([roundtable_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_roundtable_summaries_roundtable_id_originator] ON [portal].[roundtable_summaries] ([roundtable_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_roundtables_originator_number] ON [portal].[roundtables] ([originator], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_saved_views_programme_id_originator] ON [portal].[saved_views] ([programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_saved_views_programme_id_person_id] ON [portal].[saved_views] ([programme_id], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_scope_changes_assessment_id_originator] ON [portal].[scope_changes] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_seat_ends_order_id_engagement_id_workspace_person_id] ON [portal].[seat_ends] ([order_id], [engagement_id], [workspace], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_seat_ends_seat_id_engagement_id_workspace_person_id] ON [portal].[seat_ends] ([seat_id], [engagement_id], [workspace], [person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_seat_orders_engagement_id_workspace] ON [portal].[seat_orders] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_second_looks_cycle_id] ON [portal].[second_looks] ([cycle_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_second_looks_rating_id_cycle_id_assessment_id_originator_workspace] ON [portal].[second_looks] ([rating_id], [cycle_id], [assessment_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_section_drafts_officer_id_workspace] ON [portal].[section_drafts] ([officer_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_section_drafts_section_id_assessment_id_originator] ON [portal].[section_drafts] ([section_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_section_versions_section_id_assessment_id_originator] ON [portal].[section_versions] ([section_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_sections_assessment_id_originator] ON [portal].[sections] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_set_answers_cycle_id] ON [portal].[set_answers] ([cycle_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_set_answers_sheet_id_cycle_id_assessment_id_originator_workspace] ON [portal].[set_answers] ([sheet_id], [cycle_id], [assessment_id], [originator], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_sign_offs_cycle_id_workspace] ON [portal].[sign_offs] ([cycle_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_sign_offs_edition_id_hash] ON [portal].[sign_offs] ([edition_id], [hash]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_sign_offs_position_id_edition_id_cycle_id_assessment_id_originator_workspace_drafted_by] ON [portal].[sign_offs] ([position_id], [edition_id], [cycle_id], [assessment_id], [originator], [workspace], [drafted_by]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_silence_breaks_edition_id_cycle_id_assessment_id_originator] ON [portal].[silence_breaks] ([edition_id], [cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_silence_extensions_edition_id_cycle_id_assessment_id_originator] ON [portal].[silence_extensions] ([edition_id], [cycle_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_situation_links_other_assessment_id] ON [portal].[situation_links] ([other_assessment_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_situation_links_other_id_other_assessment_id_other_originator] ON [portal].[situation_links] ([other_id], [other_assessment_id], [other_originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_situation_links_situation_id_assessment_id_originator] ON [portal].[situation_links] ([situation_id], [assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_situation_links_situation_id_other_id_kind] ON [portal].[situation_links] ([situation_id], [other_id], [kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_situations_assessment_id_country_area] ON [portal].[situations] ([assessment_id], [country], [area]) WHERE ended_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_situations_assessment_id_originator] ON [portal].[situations] ([assessment_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_stand_ins_absence_id_officer_id_for_id_workspace] ON [portal].[stand_ins] ([absence_id], [officer_id], [for_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_stand_ins_workspace_file_id_at] ON [portal].[stand_ins] ([workspace], [file_id], [at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_stand_ins_workspace_subject_id_kind] ON [portal].[stand_ins] ([workspace], [subject_id], [kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_status_replies_report_id_milestone_id_programme_id_originator] ON [portal].[status_replies] ([report_id], [milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_status_reports_milestone_id_number] ON [portal].[status_reports] ([milestone_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_status_reports_milestone_id_programme_id_originator] ON [portal].[status_reports] ([milestone_id], [programme_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_tension_options_engagement_id_number] ON [portal].[tension_options] ([engagement_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_tension_options_engagement_id_workspace] ON [portal].[tension_options] ([engagement_id], [workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_warning_acknowledgements_recipient_id_warning_id_originator] ON [portal].[warning_acknowledgements] ([recipient_id], [warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_bases_assessment_id] ON [portal].[warning_bases] ([assessment_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_warning_bases_warning_id_originator] ON [portal].[warning_bases] ([warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_warning_corrections_warning_id_number] ON [portal].[warning_corrections] ([warning_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_corrections_warning_id_originator] ON [portal].[warning_corrections] ([warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_deliveries_warning_id_originator] ON [portal].[warning_deliveries] ([warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_deliveries_workspace] ON [portal].[warning_deliveries] ([workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_drafts_originator_closed_at] ON [portal].[warning_drafts] ([originator], [closed_at]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_warning_recipients_warning_id_number] ON [portal].[warning_recipients] ([warning_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_recipients_warning_id_originator] ON [portal].[warning_recipients] ([warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_recipients_workspace] ON [portal].[warning_recipients] ([workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_warning_responses_recipient_id_number] ON [portal].[warning_responses] ([recipient_id], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE INDEX [IX_warning_responses_recipient_id_warning_id_originator] ON [portal].[warning_responses] ([recipient_id], [warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_warning_stand_downs_warning_id_originator] ON [portal].[warning_stand_downs] ([warning_id], [originator]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_warnings_originator_number] ON [portal].[warnings] ([originator], [number]);
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122132930_Foundation'
)
BEGIN
    INSERT INTO [portal].[migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122132930_Foundation', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122200332_OpenCycles'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_cycles_due_on] ON [portal].[cycles] ([due_on]) WHERE closed_on is null');
END;

IF NOT EXISTS (
    SELECT * FROM [portal].[migrations]
    WHERE [MigrationId] = N'20261122200332_OpenCycles'
)
BEGIN
    INSERT INTO [portal].[migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122200332_OpenCycles', N'10.0.14');
END;

COMMIT;
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

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    IF SCHEMA_ID(N'accounts') IS NULL EXEC(N'CREATE SCHEMA [accounts];');
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[accounts] (
        [id] uniqueidentifier NOT NULL,
        [is_operator] bit NOT NULL,
        [is_disabled] bit NOT NULL,
        [last_totp_step] bigint NOT NULL,
        [state] int NOT NULL,
        [factors] varbinary(max) NULL,
        [seal] varbinary(max) NULL,
        [user_name] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [normalized_user_name] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [email] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [normalized_email] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [email_confirmed] bit NOT NULL,
        [password_hash] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [security_stamp] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [concurrency_stamp] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [phone_number] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [phone_number_confirmed] bit NOT NULL,
        [two_factor_enabled] bit NOT NULL,
        [lockout_end] datetimeoffset NULL,
        [lockout_enabled] bit NOT NULL,
        [access_failed_count] int NOT NULL,
        CONSTRAINT [PK_accounts] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[first_operator_links] (
        [token_hash] varbinary(32) NOT NULL,
        [until] datetimeoffset NOT NULL,
        [used_at] datetimeoffset NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_first_operator_links] PRIMARY KEY ([token_hash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[identity_providers] (
        [id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [issuer] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [name] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [client_id] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [secret] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [authentication] int NOT NULL,
        [demanded_acr] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [demanded_amr] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [is_enabled] bit NOT NULL,
        [revision] int NOT NULL,
        [last_fault] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [last_fault_at] datetimeoffset NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_identity_providers] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[job_failures] (
        [name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [at] datetimeoffset NOT NULL,
        [fault] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_job_failures] PRIMARY KEY ([name])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[join_links] (
        [token_hash] varbinary(32) NOT NULL,
        [invitation_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [email] nvarchar(254) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [until] datetimeoffset NOT NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_join_links] PRIMARY KEY ([token_hash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[key_check] (
        [id] int NOT NULL,
        [master] varbinary(32) NOT NULL,
        [ring] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_key_check] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[mails] (
        [id] uniqueidentifier NOT NULL,
        [to] nvarchar(254) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [language] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL,
        [kind] int NOT NULL,
        [content] varbinary(max) NULL,
        [created_at] datetimeoffset NOT NULL,
        [state] int NOT NULL,
        [not_before] datetimeoffset NOT NULL,
        [lease_until] datetimeoffset NULL,
        [attempts] int NOT NULL,
        [lost_answers] int NOT NULL,
        [first_tried_at] datetimeoffset NULL,
        [sent_at] datetimeoffset NULL,
        [last_reply] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [revision] int NOT NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_mails] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[platform_notice] (
        [id] int NOT NULL,
        [words] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [is_closed] bit NOT NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_platform_notice] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[safekeeping] (
        [id] int NOT NULL,
        [backed_up_at] datetimeoffset NULL,
        [backup_size] bigint NULL,
        [keys_copied_at] datetimeoffset NULL,
        [verified_at] datetimeoffset NULL,
        [restored_at] datetimeoffset NULL,
        [held_since] datetimeoffset NULL,
        [revision] int NOT NULL,
        CONSTRAINT [PK_safekeeping] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[taken_once] (
        [hash] varbinary(32) NOT NULL,
        [until] datetimeoffset NOT NULL,
        CONSTRAINT [PK_taken_once] PRIMARY KEY ([hash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[calendar_feeds] (
        [token_hash] varbinary(32) NOT NULL,
        [id] uniqueidentifier NOT NULL,
        [person_id] uniqueidentifier NOT NULL,
        [workspace] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [view] int NOT NULL,
        [programme_id] uniqueidentifier NULL,
        [made_at] datetimeoffset NOT NULL,
        [last_used_on] date NULL,
        [revoked_at] datetimeoffset NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_calendar_feeds] PRIMARY KEY ([token_hash]),
        CONSTRAINT [FK_calendar_feeds_accounts_person_id] FOREIGN KEY ([person_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[claims] (
        [id] int NOT NULL IDENTITY,
        [user_id] uniqueidentifier NOT NULL,
        [claim_type] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [claim_value] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_claims] PRIMARY KEY ([id]),
        CONSTRAINT [FK_claims_accounts_user_id] FOREIGN KEY ([user_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[external_logins] (
        [login_provider] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [provider_key] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [provider_display_name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [user_id] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_external_logins] PRIMARY KEY ([login_provider], [provider_key]),
        CONSTRAINT [FK_external_logins_accounts_user_id] FOREIGN KEY ([user_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[kept_forms] (
        [ticket_hash] varbinary(32) NOT NULL,
        [account_id] uniqueidentifier NOT NULL,
        [payload] varbinary(max) NOT NULL,
        [until] datetimeoffset NOT NULL,
        CONSTRAINT [PK_kept_forms] PRIMARY KEY ([ticket_hash]),
        CONSTRAINT [FK_kept_forms_accounts_account_id] FOREIGN KEY ([account_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[passkeys] (
        [credential_id] varbinary(1024) NOT NULL,
        [user_id] uniqueidentifier NOT NULL,
        [Data] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_passkeys] PRIMARY KEY NONCLUSTERED ([credential_id]),
        CONSTRAINT [FK_passkeys_accounts_user_id] FOREIGN KEY ([user_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[re_enrolments] (
        [account_id] uniqueidentifier NOT NULL,
        [token_hash] varbinary(32) NOT NULL,
        [words_hash] varbinary(32) NOT NULL,
        [made_at] datetimeoffset NOT NULL,
        [tries] int NOT NULL,
        [revision] int NOT NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_re_enrolments] PRIMARY KEY ([account_id]),
        CONSTRAINT [FK_re_enrolments_accounts_account_id] FOREIGN KEY ([account_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[reset_links] (
        [account_id] uniqueidentifier NOT NULL,
        [place] int NOT NULL,
        [token_hash] varbinary(32) NOT NULL,
        [stamp] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [made_at] datetimeoffset NOT NULL,
        [used_at] datetimeoffset NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_reset_links] PRIMARY KEY ([account_id], [place]),
        CONSTRAINT [FK_reset_links_accounts_account_id] FOREIGN KEY ([account_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[risk_alarms] (
        [id] uniqueidentifier NOT NULL,
        [account_id] uniqueidentifier NOT NULL,
        [kind] int NOT NULL,
        [raised_at] datetimeoffset NOT NULL,
        [country] nvarchar(2) COLLATE Latin1_General_100_BIN2 NULL,
        [answered_at] datetimeoffset NULL,
        [was_owner] bit NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_risk_alarms] PRIMARY KEY ([id]),
        CONSTRAINT [FK_risk_alarms_accounts_account_id] FOREIGN KEY ([account_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[sessions] (
        [token_hash] varbinary(32) NOT NULL,
        [id] uniqueidentifier NOT NULL,
        [account_id] uniqueidentifier NOT NULL,
        [method] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [provider_id] uniqueidentifier NULL,
        [provider_session] varbinary(32) NULL,
        [started_at] datetimeoffset NOT NULL,
        [seen_at] datetimeoffset NOT NULL,
        [ended_at] datetimeoffset NULL,
        [confirmed_at] datetimeoffset NULL,
        [confidential_at] datetimeoffset NULL,
        [browser] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [system] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [country] nvarchar(2) COLLATE Latin1_General_100_BIN2 NULL,
        [seal] varbinary(max) NULL,
        CONSTRAINT [PK_sessions] PRIMARY KEY ([token_hash]),
        CONSTRAINT [FK_sessions_accounts_account_id] FOREIGN KEY ([account_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE TABLE [accounts].[tokens] (
        [user_id] uniqueidentifier NOT NULL,
        [login_provider] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [name] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [value] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_tokens] PRIMARY KEY ([user_id], [login_provider], [name]),
        CONSTRAINT [FK_tokens_accounts_user_id] FOREIGN KEY ([user_id]) REFERENCES [accounts].[accounts] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [accounts].[accounts] ([normalized_email]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [accounts].[accounts] ([normalized_user_name]) WHERE [normalized_user_name] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_calendar_feeds_person_id] ON [accounts].[calendar_feeds] ([person_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_claims_user_id] ON [accounts].[claims] ([user_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_external_logins_user_id] ON [accounts].[external_logins] ([user_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_identity_providers_issuer_client_id] ON [accounts].[identity_providers] ([issuer], [client_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_identity_providers_workspace] ON [accounts].[identity_providers] ([workspace]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_join_links_invitation_id] ON [accounts].[join_links] ([invitation_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_kept_forms_account_id] ON [accounts].[kept_forms] ([account_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_kept_forms_until] ON [accounts].[kept_forms] ([until]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_mails_state_not_before] ON [accounts].[mails] ([state], [not_before]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_passkeys_user_id] ON [accounts].[passkeys] ([user_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_re_enrolments_token_hash] ON [accounts].[re_enrolments] ([token_hash]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE UNIQUE INDEX [IX_reset_links_token_hash] ON [accounts].[reset_links] ([token_hash]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_risk_alarms_account_id_kind] ON [accounts].[risk_alarms] ([account_id], [kind]) WHERE answered_at is null');
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_risk_alarms_raised_at] ON [accounts].[risk_alarms] ([raised_at]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_sessions_account_id] ON [accounts].[sessions] ([account_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_sessions_provider_id] ON [accounts].[sessions] ([provider_id]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    CREATE INDEX [IX_taken_once_until] ON [accounts].[taken_once] ([until]);
END;

IF NOT EXISTS (
    SELECT * FROM [accounts].[migrations]
    WHERE [MigrationId] = N'20261122132933_Foundation'
)
BEGIN
    INSERT INTO [accounts].[migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122132933_Foundation', N'10.0.14');
END;

COMMIT;
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
create function sec.reads_stand_ins(@workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
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
create function sec.reads_entries(@act nvarchar(max), @chain nvarchar(20), @kind nvarchar(max), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner') or ((@chain = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.duties as w1 cross apply sec.reads_duties(w1.[person_id], w1.[workspace]) as r1 where w1.[workspace] = @chain and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[duty] = 10)) and not (@kind in (N'engagements', N'break-glass', N'reminders')) and ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @act in (N'PreferencesChanged', N'ReadRefused', N'PageRefused', N'FileRead', N'AssessmentOpened', N'PartyInvited', N'InvitationAccepted', N'InvitationDeclined', N'AssessmentRead', N'CycleOpened', N'CycleClosed', N'RatingSaved', N'RatingsSubmitted', N'RoundOpeningAsked', N'RatingsRevealed', N'SecondLookTaken', N'ObserversAdmitted', N'ObserversExcluded', N'FramingNoted', N'FramingWithdrawn', N'RatingsConfirmed', N'SectionBegun', N'SectionRevised', N'SectionProposed', N'ProposalAccepted', N'ProposalRefused', N'ProposalWithdrawn', N'SectionEntrusted', N'Commented', N'FactorDiscussed', N'FactorNoteProposed', N'FactorNoteAssented', N'EvidenceAdded', N'EvidenceGraded', N'EvidenceLinked', N'EvidenceRead', N'EvidenceFileKept', N'EvidenceAsked', N'EvidenceAnswered', N'EditionFrozen', N'PositionDrafted', N'PositionSigned', N'SilenceBegun', N'SilenceExtended', N'SilenceBroken', N'EditionAdopted', N'EditionDownloaded', N'ContributionEntered', N'ContributionRevised', N'ContributionAnswered', N'ReleaseProposed', N'ReleaseConsented', N'ReleaseOpened', N'ReleaseRead', N'ReleaseRecalled', N'RecallAcknowledged', N'RatingsExported', N'EditionExported', N'SituationNoted', N'SituationEnded', N'LinkDrawn', N'LinkStated', N'ScopeChanged', N'ConflictStated', N'ActionEntered', N'ActionRevised', N'ProgrammeOpened', N'ProgrammeRevised', N'ProgrammePublished', N'ProgrammePartyInvited', N'ProgrammePartyEnded', N'ProgrammeJoined', N'ProgrammeDeclined', N'ClusterAdded', N'ObjectiveAdded', N'MilestonePlanned', N'MilestoneReplanned', N'MilestoneRemoved', N'MilestonePublished', N'MilestoneNamed', N'MilestoneReported', N'MilestoneAnswered', N'MilestoneCommented', N'MilestonesExported', N'ImportUploaded', N'ImportChecked', N'ImportConfirmed', N'MilestonesImported', N'ImportCancelled', N'ImportFailed', N'ImportUndoAsked', N'ImportUndone', N'ImportBegun', N'FeedMade', N'FeedRevoked', N'FeedRead', N'ProgrammeExchanged', N'ViewKept', N'ViewRemoved', N'MilestoneCarriedForward', N'MilestoneLinked', N'MilestoneUnlinked', N'PracticeWritten', N'PracticeOpened', N'ReplicationAsked', N'ReplicationAnswered', N'IndicatorSet', N'IndicatorEnded', N'ResultCounted', N'ResultSettled', N'CommitmentNoted', N'CommitmentDelivered', N'ReviewCalled', N'ReviewMoved', N'RecommendationMade', N'RecommendationAnswered', N'PackFrozen', N'PackSigned', N'PackTaken', N'RoundtableOpened', N'ConvenorInvited', N'ConvenorEnded', N'ConvenorJoined', N'ConvenorDeclined', N'RecordReaderAdmitted', N'RecordReaderEnded', N'RoundtableRecordKept', N'ParticipantsKept', N'StatementNoted', N'StatementConfirmed', N'SummaryKept', N'SummaryChecked', N'SummaryCleared', N'SummaryPublished', N'ContributionsErased', N'SummaryTaken', N'RoundtableRecordRead', N'SectorsShown', N'RetentionPeriodsSet', N'WarningDrafted', N'WarningRedrafted', N'WarningDraftDiscarded', N'WarningSent', N'WarningRecipientAdded', N'WarningLeftOut', N'WarningCorrected', N'WarningStoodDown', N'WarningAcknowledged', N'WarningAnswered', N'WarningsExported', N'NoticesChanged', N'AbsenceEntered', N'AbsenceEnded', N'ProviderAdded', N'ProviderChanged', N'ProviderEnabled', N'ProviderDisabled', N'ProviderRemoved', N'ExternalLoginLinked', N'ExternalLoginUnlinked', N'ProviderEndedSessions', N'ProviderTried', N'WorkspaceAdded', N'WorkspaceChanged', N'OfficerInvited', N'JoiningWithdrawn', N'OfficerJoined', N'DutyGiven', N'DutyTermSet', N'OfficerChanged', N'OfficerLeft', N'PlatformChanged', N'AccountMade', N'WorkHandedOver', N'OwnDataTaken', N'TrailRead', N'TrailTaken', N'Searched', N'DemonstrationLoaded')) or @act in (N'AssessmentRead', N'EvidenceRead', N'FileRead', N'EditionDownloaded', N'EditionExported', N'RatingsExported', N'ReleaseRead', N'SummaryTaken', N'ProgrammeExchanged', N'MilestonesExported', N'PackTaken', N'WarningsExported', N'InvitationAccepted', N'InvitationDeclined', N'ReleaseConsented', N'RecallAcknowledged', N'ProgrammeJoined', N'ProgrammeDeclined', N'ConvenorJoined', N'ConvenorDeclined', N'WarningAcknowledged', N'WarningAnswered', N'RatingsSubmitted', N'PositionSigned', N'PackSigned'))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_adoptions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_attributable_statements(@confirmed_on date, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) or (@confirmed_on is not null and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator))))
GO
create function sec.reads_clusters(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.reads_comments(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_commitments(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_confidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asker = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_confidence_requests(@asked nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asked = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_confidential_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_conflict_readings(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_contribution_replies(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_deliveries(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_editions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_evidence(@assessment_id uniqueidentifier, @label int, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @label <= 3)))
GO
create function sec.reads_evidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @asker = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_evidence_requests(@assessment_id uniqueidentifier, @holder nvarchar(20), @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @holder = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_framing_notes(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_import_chunks(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.reads_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.reads_import_steps(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.reads_letter_steps(@letter_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.letters as w1 cross apply sec.reads_letters(w1.[officer_id], w1.[watched], w1.[workspace]) as r1 where w1.[id] = @letter_id and w1.[workspace] = @workspace))
GO
create function sec.reads_mentions(@assessment_id uniqueidentifier, @colleague_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@colleague_id is null or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_milestone_imports(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.reads_milestone_namings(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_milestone_publications(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.reads_note_files(@engagement_id uniqueidentifier, @id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_grants as w1 cross apply sec.reads_engagement_grants(w1.[engagement_id], w1.[person_id], w1.[workspace]) as r1 where w1.[record_id] = @id and w1.[engagement_id] = @engagement_id and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))))))
GO
create function sec.reads_note_versions(@engagement_id uniqueidentifier, @id uniqueidentifier, @note_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_grants as w1 cross apply sec.reads_engagement_grants(w1.[engagement_id], w1.[person_id], w1.[workspace]) as r1 where w1.[record_id] = @id and w1.[engagement_id] = @engagement_id and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))) or exists (select 1 from portal.emergency_openings as w1 cross apply sec.reads_emergency_openings(w1.[asked_by], w1.[confirmed_by], w1.[engagement_id], w1.[workspace]) as r1 where w1.[version_id] = @id and w1.[note_id] = @note_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (((w1.[asked_by] = convert(uniqueidentifier, session_context(N'person')) or w1.[confirmed_by] = convert(uniqueidentifier, session_context(N'person'))) and w1.[until] > sysdatetimeoffset() and not (exists (select 1 from portal.emergency_ends as w2 cross apply sec.reads_emergency_ends(w2.[asked_by], w2.[confirmed_by], w2.[engagement_id], w2.[workspace]) as r2 where w2.[opening_id] = w1.[id])))))))
GO
create function sec.reads_objectives(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.reads_observer_consents(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_option_versions(@engagement_id uniqueidentifier, @id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (w1.[role] = 4) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))) and exists (select 1 from portal.engagement_grants as w1 cross apply sec.reads_engagement_grants(w1.[engagement_id], w1.[person_id], w1.[workspace]) as r1 where w1.[record_id] = @id and w1.[engagement_id] = @engagement_id and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))))))
GO
create function sec.reads_pack_signatures(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_participant_lists(@consented bit, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))) or (@consented = 1 and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator))))
GO
create function sec.reads_parties(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_presences(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.reads_programme_parties(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_programme_visits(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_proposal_decisions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.reads_proposals(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.reads_rating_sheets(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @submitted_at is not null)))
GO
create function sec.reads_recall_answers(@assessment_id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) or @recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_recalls(@assessment_id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) or @recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_recommendations(@addressee nvarchar(20), @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and @addressee = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_release_consents(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_release_openings(@assessment_id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) or @recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))
GO
create function sec.reads_reveals(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_review_packs(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_review_points(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.reads_round_openings(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_roundtable_records(@originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)))
GO
create function sec.reads_roundtable_summaries(@cleared_on date, @originator nvarchar(20), @roundtable_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null)) or (@cleared_on is not null and exists (select 1 from portal.roundtables as w1 cross apply sec.reads_roundtables(w1.[id], w1.[originator], w1.[published_on]) as r1 where w1.[id] = @roundtable_id and w1.[originator] = @originator))))
GO
create function sec.reads_saved_views(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.reads_scope_changes(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_section_drafts(@assessment_id uniqueidentifier, @originator nvarchar(20), @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.reads_section_versions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_sections(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_sign_offs(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_silence_breaks(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_silence_extensions(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_silences(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.reads_situations(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_edition_annexes(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_engagement_notes(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.note_versions as w1 cross apply sec.reads_note_versions(w1.[engagement_id], w1.[id], w1.[note_id], w1.[workspace]) as r1 where w1.[note_id] = @id))
GO
create function sec.reads_evidence_chunks(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_contents(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_files(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_grades(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and ((w1.[disclosure] = 1 or exists (select 1 from portal.evidence_answers as w2 cross apply sec.reads_evidence_answers(w2.[asker], w2.[assessment_id], w2.[originator], w2.[workspace]) as r2 where w2.[evidence_id] = w1.[id] and (w2.[asker] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[form] = 1))))))))
GO
create function sec.reads_evidence_links(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @other_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @other_id and w1.[originator] = @originator)))
GO
create function sec.reads_factor_notes(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_milestones(@id uniqueidentifier, @label int, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) or (@label <= 0 and exists (select 1 from portal.milestone_publications as w1 cross apply sec.reads_milestone_publications(w1.[originator], w1.[programme_id]) as r1 where w1.[milestone_id] = @id))))
GO
create function sec.reads_positions(@assessment_id uniqueidentifier, @audience int, @id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.sign_offs as w1 cross apply sec.reads_sign_offs(w1.[assessment_id], w1.[originator]) as r1 where w1.[position_id] = @id) and (@audience <= 1 or (@audience <= 2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))))))
GO
create function sec.reads_ratings(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))))
GO
create function sec.reads_recommendation_responses(@originator nvarchar(20), @programme_id uniqueidentifier, @recommendation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.recommendations as w1 cross apply sec.reads_recommendations(w1.[addressee], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @recommendation_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator))
GO
create function sec.reads_releases(@assessment_id uniqueidentifier, @id uniqueidentifier, @originator nvarchar(20), @recipient nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) or (@recipient = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.release_openings as w1 cross apply sec.reads_release_openings(w1.[assessment_id], w1.[originator], w1.[recipient]) as r1 where w1.[release_id] = @id) and not (exists (select 1 from portal.recalls as w1 cross apply sec.reads_recalls(w1.[assessment_id], w1.[originator], w1.[recipient]) as r1 where w1.[release_id] = @id)))))
GO
create function sec.reads_remarks(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_second_looks(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))
GO
create function sec.reads_set_answers(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null)))))))))))
GO
create function sec.reads_situation_links(@assessment_id uniqueidentifier, @originator nvarchar(20), @other_assessment_id uniqueidentifier, @other_id uniqueidentifier, @other_originator nvarchar(20), @situation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @situation_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @other_id and w1.[assessment_id] = @other_assessment_id and w1.[originator] = @other_originator)))
GO
create function sec.reads_tension_options(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.option_versions as w1 cross apply sec.reads_option_versions(w1.[engagement_id], w1.[id], w1.[workspace]) as r1 where w1.[option_id] = @id))
GO
create function sec.reads_figures(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.reads_link_statements(@assessment_id uniqueidentifier, @link_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.situation_links as w1 cross apply sec.reads_situation_links(w1.[assessment_id], w1.[originator], w1.[other_assessment_id], w1.[other_id], w1.[other_originator], w1.[situation_id]) as r1 where w1.[id] = @link_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator))
GO
create function sec.reads_milestone_comments(@milestone_id uniqueidentifier, @originator nvarchar(20), @own_side_only bit, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and (@own_side_only = 0 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.reads_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator)))
GO
create function sec.reads_milestone_versions(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.reads_practice_cards(@label int, @milestone_id uniqueidentifier, @opened_at datetimeoffset, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) or (@label <= 0 and @opened_at is not null)))
GO
create function sec.reads_reconciliations(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.reads_result_indicators(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator)))
GO
create function sec.reads_status_replies(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.reads_status_reports(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
GO
create function sec.adds_absences(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.adds_actions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_adoptions(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @edition_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.silences as w1 cross apply sec.reads_silences(w1.[assessment_id], w1.[originator]) as r1 where w1.[edition_id] = @edition_id and (w1.[outcome] = 2)) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.sign_offs as w2 cross apply sec.reads_sign_offs(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id))))))))
GO
create function sec.adds_answers(@invitation_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[originator] = @originator and w1.[workspace] = @workspace and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))
GO
create function sec.adds_assents(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
GO
create function sec.adds_assessments(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_attributable_statements(@originator nvarchar(20), @roundtable_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.record_readers as w1 cross apply sec.reads_record_readers(w1.[originator], w1.[roundtable_id], w1.[workspace]) as r1 where w1.[roundtable_id] = @roundtable_id and w1.[originator] = @originator and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and w1.[ended_on] is null))))
GO
create function sec.adds_clusters(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_comments(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.adds_commitments(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.adds_confidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @request_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.confidence_requests as w1 cross apply sec.reads_confidence_requests(w1.[asked], w1.[assessment_id], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @request_id and w1.[workspace] = @asker and (w1.[asked] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_confidence_requests(@asked nvarchar(20), @assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and not (@asked = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) and exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and w1.[workspace] = @asked and (w1.[ended_at] is null))))
GO
create function sec.adds_confidential_contributions(@assessment_id uniqueidentifier, @label int, @origin nvarchar(20), @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@origin = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @origin is null) and @label <= 3))
GO
create function sec.adds_conflict_readings(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_contribution_replies(@assessment_id uniqueidentifier, @contribution_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and not (exists (select 1 from portal.contributions as w1 cross apply sec.reads_contributions(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @contribution_id and w1.[workspace] = @workspace))))
GO
create function sec.adds_contributions(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.adds_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_deliveries(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_editions(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
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
create function sec.adds_entries(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner') or (1 = 0)
GO
create function sec.adds_evidence(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_evidence_answers(@asker nvarchar(20), @assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @request_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.evidence_requests as w1 cross apply sec.reads_evidence_requests(w1.[assessment_id], w1.[holder], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @request_id and w1.[evidence_id] = @evidence_id and w1.[workspace] = @asker and (w1.[holder] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_evidence_chunks(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_evidence_contents(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_evidence_files(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_evidence_grades(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_evidence_links(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @originator nvarchar(20), @other_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @other_id and w1.[originator] = @originator))))
GO
create function sec.adds_evidence_requests(@assessment_id uniqueidentifier, @evidence_id uniqueidentifier, @holder nvarchar(20), @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and not (@holder = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2) and exists (select 1 from portal.evidence as w1 cross apply sec.reads_evidence(w1.[assessment_id], w1.[label], w1.[originator], w1.[workspace]) as r1 where w1.[id] = @evidence_id and w1.[originator] = @originator and (w1.[disclosure] = 2))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
GO
create function sec.adds_figures(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))))
GO
create function sec.adds_follow_ups(@engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))
GO
create function sec.adds_frameworks(@id nvarchar(60)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.adds_framing_notes(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @ended_at is null))
GO
create function sec.adds_import_chunks(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.adds_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.adds_import_steps(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.situation_links as w1 cross apply sec.reads_situation_links(w1.[assessment_id], w1.[originator], w1.[other_assessment_id], w1.[other_id], w1.[other_originator], w1.[situation_id]) as r1 where w1.[id] = @link_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator)))
GO
create function sec.adds_member_states(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))
GO
create function sec.adds_mentions(@assessment_id uniqueidentifier, @colleague_id uniqueidentifier, @organization nvarchar(20), @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and ((@colleague_id is null and exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and w1.[workspace] = @organization and (w1.[ended_at] is null))) or (@colleague_id is not null and @organization = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))
GO
create function sec.adds_milestone_comments(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))))))
GO
create function sec.adds_milestone_imports(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.adds_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))))
GO
create function sec.adds_milestone_namings(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and not (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.adds_milestone_publications(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and (w1.[published_at] is not null))))
GO
create function sec.adds_milestone_versions(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null))))))))
GO
create function sec.adds_milestones(@label int, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @label <= 3)))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.adds_observer_consents(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @ended_at is null))
GO
create function sec.adds_officers(@invitation_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and session_context(N'person') is null and @person_id is not null and exists (select 1 from portal.join_invitations as w1 cross apply sec.reads_join_invitations(w1.[by], w1.[workspace]) as r1 where w1.[id] = @invitation_id and w1.[workspace] = @workspace and (w1.[ended_at] is null))) or ((convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null) and @person_id is null)))
GO
create function sec.adds_option_versions(@author_id uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@author_id = convert(uniqueidentifier, session_context(N'person')) and exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id]))))))
GO
create function sec.adds_pack_signatures(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_practice_cards(@milestone_id uniqueidentifier, @opened_at datetimeoffset, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and @opened_at is null))
GO
create function sec.adds_presences(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.adds_programmes(@originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)
GO
create function sec.adds_proposal_decisions(@assessment_id uniqueidentifier, @originator nvarchar(20), @proposal_id uniqueidentifier, @section_id uniqueidentifier, @verdict int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and ((@verdict = 3 and exists (select 1 from portal.proposals as w1 cross apply sec.reads_proposals(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @proposal_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))) or (not (@verdict = 3) and not (exists (select 1 from portal.proposals as w1 cross apply sec.reads_proposals(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @proposal_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))) and exists (select 1 from portal.sections as w1 cross apply sec.reads_sections(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @section_id and (w1.[lead_drafter] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))))
GO
create function sec.adds_proposals(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_rating_sheets(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @submitted_at is null))
GO
create function sec.adds_ratings(@assessment_id uniqueidentifier, @originator nvarchar(20), @sheet_id uniqueidentifier, @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @submitted_at is null and not (exists (select 1 from portal.rating_sheets as w1 cross apply sec.reads_rating_sheets(w1.[assessment_id], w1.[originator], w1.[submitted_at], w1.[workspace]) as r1 where w1.[id] = @sheet_id and (w1.[submitted_at] is not null)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.adds_reconciliations(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.rating_sheets as w2 cross apply sec.reads_rating_sheets(w2.[assessment_id], w2.[originator], w2.[submitted_at], w2.[workspace]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[submitted_at] is not null)))))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and w1.[role] = 1 and not (exists (select 1 from portal.round_openings as w2 cross apply sec.reads_round_openings(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id))))))))
GO
create function sec.adds_review_answers(@officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person'))))))
GO
create function sec.adds_review_packs(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.adds_review_points(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.adds_round_openings(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.rating_sheets as w1 cross apply sec.reads_rating_sheets(w1.[assessment_id], w1.[originator], w1.[submitted_at], w1.[workspace]) as r1 where w1.[cycle_id] = @cycle_id and w1.[workspace] = @workspace and (w1.[submitted_at] is not null))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.adds_scope_changes(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_seat_ends(@engagement_id uniqueidentifier, @order_id uniqueidentifier, @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (exists (select 1 from portal.seat_orders as w1 cross apply sec.reads_seat_orders(w1.[by], w1.[workspace]) as r1 where w1.[id] = @order_id and w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and w1.[person_id] = @person_id and (w1.[by] = convert(uniqueidentifier, session_context(N'person')) and w1.[kind] = 2)))
GO
create function sec.adds_seat_orders(@by uniqueidentifier, @engagement_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@by = convert(uniqueidentifier, session_context(N'person')) and (exists (select 1 from portal.engagements as w1 cross apply sec.reads_engagements(w1.[id], w1.[opened_by], w1.[state], w1.[workspace]) as r1 where w1.[id] = @engagement_id and w1.[workspace] = @workspace and (w1.[opened_by] = convert(uniqueidentifier, session_context(N'person')) and w1.[state] = 1)) or exists (select 1 from portal.engagement_seats as w1 cross apply sec.reads_engagement_seats(w1.[person_id], w1.[workspace]) as r1 where w1.[engagement_id] = @engagement_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')) and (w1.[role] = 1 or w1.[role] = 2) and not (exists (select 1 from portal.seat_ends as w2 cross apply sec.reads_seat_ends(w2.[person_id], w2.[workspace]) as r2 where w2.[seat_id] = w1.[id])))))))
GO
create function sec.adds_second_looks(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id)) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null))))
GO
create function sec.adds_section_drafts(@assessment_id uniqueidentifier, @originator nvarchar(20), @person_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.adds_section_versions(@assessment_id uniqueidentifier, @originator nvarchar(20), @section_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.sections as w1 cross apply sec.reads_sections(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @section_id and (w1.[lead_drafter] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))))))
GO
create function sec.adds_sections(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.adds_set_answers(@assessment_id uniqueidentifier, @originator nvarchar(20), @sheet_id uniqueidentifier, @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @submitted_at is null and not (exists (select 1 from portal.rating_sheets as w1 cross apply sec.reads_rating_sheets(w1.[assessment_id], w1.[originator], w1.[submitted_at], w1.[workspace]) as r1 where w1.[id] = @sheet_id and (w1.[submitted_at] is not null)))))
GO
create function sec.adds_sign_offs(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_silence_breaks(@assessment_id uniqueidentifier, @edition_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.silences as w1 cross apply sec.reads_silences(w1.[assessment_id], w1.[originator]) as r1 where w1.[edition_id] = @edition_id)))
GO
create function sec.adds_silence_extensions(@assessment_id uniqueidentifier, @edition_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and exists (select 1 from portal.silences as w1 cross apply sec.reads_silences(w1.[assessment_id], w1.[originator]) as r1 where w1.[edition_id] = @edition_id and (w1.[outcome] is null))))
GO
create function sec.adds_silences(@assessment_id uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and exists (select 1 from portal.cycles as w1 cross apply sec.reads_cycles(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @cycle_id and (w1.[closed_on] is null)))))
GO
create function sec.adds_situation_links(@assessment_id uniqueidentifier, @originator nvarchar(20), @other_assessment_id uniqueidentifier, @other_id uniqueidentifier, @other_originator nvarchar(20), @situation_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @situation_id and w1.[assessment_id] = @assessment_id and w1.[originator] = @originator) and exists (select 1 from portal.situations as w1 cross apply sec.reads_situations(w1.[assessment_id], w1.[originator]) as r1 where w1.[id] = @other_id and w1.[assessment_id] = @other_assessment_id and w1.[originator] = @other_originator))))
GO
create function sec.adds_situations(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @ended_at is null))
GO
create function sec.adds_stand_ins(@absence_id uniqueidentifier, @officer_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[id] = @officer_id and w1.[workspace] = @workspace and (w1.[person_id] = convert(uniqueidentifier, session_context(N'person')))) and exists (select 1 from portal.absences as w1 cross apply sec.reads_absences(w1.[workspace]) as r1 where w1.[id] = @absence_id and w1.[workspace] = @workspace and (w1.[ended_at] is null))))
GO
create function sec.adds_status_replies(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @report_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2))) and not (exists (select 1 from portal.status_reports as w1 cross apply sec.reads_status_reports(w1.[milestone_id], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @report_id and w1.[workspace] = @workspace))))
GO
create function sec.adds_status_reports(@milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and ((w1.[first_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or w1.[second_lead] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.becomes_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
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
create function sec.becomes_entries(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_evidence(@assessment_id uniqueidentifier, @label int, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @label <= 3))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and checksum(@ended_at) is not null)
GO
create function sec.becomes_import_chunks(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))))
GO
create function sec.becomes_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))))
GO
create function sec.becomes_milestone_namings(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.becomes_milestone_publications(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_milestone_versions(@milestone_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_milestones(@id uniqueidentifier, @label int, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) or (@label <= 0 and exists (select 1 from portal.milestone_publications as w1 cross apply sec.reads_milestone_publications(w1.[originator], w1.[programme_id]) as r1 where w1.[milestone_id] = @id)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
GO
create function sec.becomes_observer_consents(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and checksum(@ended_at) is not null)
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.becomes_persons(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@id = convert(uniqueidentifier, session_context(N'person')) and (@id = convert(uniqueidentifier, session_context(N'person')) or exists (select 1 from portal.officers as w1 cross apply sec.reads_officers(w1.[person_id], w1.[workspace]) as r1 where w1.[person_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)) or (convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 = N'platform' and session_context(N'person') is not null))))
GO
create function sec.becomes_positions(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_practice_cards(@label int, @milestone_id uniqueidentifier, @opened_at datetimeoffset, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @milestone_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))) or (@label <= 0 and @opened_at is not null))))
GO
create function sec.becomes_presences(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))))
GO
create function sec.becomes_programme_answers(@invitation_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_programme_invitations(@originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2)))
GO
create function sec.becomes_programme_parties(@originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.becomes_programme_visits(@originator nvarchar(20), @person_id uniqueidentifier, @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or @submitted_at is not null))) and checksum(@submitted_at) is not null)
GO
create function sec.becomes_ratings(@assessment_id uniqueidentifier, @changed_at datetimeoffset, @changed_by uniqueidentifier, @confidence int, @cycle_id uniqueidentifier, @level int, @not_assessed int, @originator nvarchar(20), @reason nvarchar(2000), @revision int, @submitted_at datetimeoffset, @trend int, @unchanged_since int, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null))))))))))) and checksum(@changed_at, @changed_by, @revision, @submitted_at, @unchanged_since, @confidence, @level, @not_assessed, @reason, @trend) is not null)
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and checksum(@at, @officer_id, @verdict) is not null)
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
GO
create function sec.becomes_section_versions(@section_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_sections(@assessment_id uniqueidentifier, @lead_drafter nvarchar(20), @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or (@lead_drafter = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.becomes_set_answers(@assessment_id uniqueidentifier, @changed_at datetimeoffset, @changed_by uniqueidentifier, @cycle_id uniqueidentifier, @originator nvarchar(20), @revision int, @submitted_at datetimeoffset, @text nvarchar(2000), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and (@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@submitted_at is not null and exists (select 1 from portal.reveals as w1 cross apply sec.reads_reveals(w1.[assessment_id], w1.[originator]) as r1 where w1.[cycle_id] = @cycle_id) and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or not (exists (select 1 from portal.parties as w1 cross apply sec.reads_parties(w1.[assessment_id], w1.[originator]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[ended_at] is null and not (w1.[role] = 3) and not (exists (select 1 from portal.observer_consents as w2 cross apply sec.reads_observer_consents(w2.[assessment_id], w2.[originator]) as r2 where w2.[workspace] = w1.[workspace] and w2.[cycle_id] = @cycle_id and (w2.[ended_at] is null))))))))))) and checksum(@changed_at, @changed_by, @revision, @submitted_at, @text) is not null)
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and checksum(@last_day, @last_minute, @outcome, @revision, @until) is not null)
GO
create function sec.becomes_situation_links(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.becomes_situations(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))) and checksum(@ended_at) is not null)
GO
create function sec.becomes_stand_ins(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))
GO
create function sec.changes_cycles(@assessment_id uniqueidentifier, @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))
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
create function sec.changes_entries(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_evidence(@assessment_id uniqueidentifier, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @ended_at is null))
GO
create function sec.changes_import_chunks(@import_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_import_progress(@originator nvarchar(20), @programme_id uniqueidentifier, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))))
GO
create function sec.changes_milestone_links(@earlier_id uniqueidentifier, @earlier_originator nvarchar(20), @earlier_programme_id uniqueidentifier, @milestone_id uniqueidentifier, @originator nvarchar(20), @programme_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator) and exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @earlier_id and w1.[programme_id] = @earlier_programme_id and w1.[originator] = @earlier_originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (@label <= 3 and ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)) and exists (select 1 from portal.milestone_namings as w1 cross apply sec.reads_milestone_namings(w1.[originator], w1.[programme_id], w1.[workspace]) as r1 where w1.[milestone_id] = @id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null)))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
GO
create function sec.changes_observer_consents(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @ended_at is null))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @submitted_at is null))
GO
create function sec.changes_ratings(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @submitted_at is null))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)) and @verdict = 0))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.milestones as w1 cross apply sec.reads_milestones(w1.[id], w1.[label], w1.[originator], w1.[programme_id]) as r1 where w1.[id] = @milestone_id and w1.[programme_id] = @programme_id and w1.[originator] = @originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.programme_invitations as w1 cross apply sec.reads_programme_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[programme_id] = @programme_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.programme_answers as w2 cross apply sec.reads_programme_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator)))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.programmes as w1 cross apply sec.reads_programmes(w1.[id], w1.[label], w1.[originator], w1.[published_at]) as r1 where w1.[id] = @programme_id and w1.[originator] = @originator))))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and @person_id = convert(uniqueidentifier, session_context(N'person')) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator))))))
GO
create function sec.changes_section_versions(@section_id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_sections(@assessment_id uniqueidentifier, @lead_drafter nvarchar(20), @originator nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and w1.[role] = 1 and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) or (@lead_drafter = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))))))
GO
create function sec.changes_set_answers(@assessment_id uniqueidentifier, @originator nvarchar(20), @submitted_at datetimeoffset, @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @submitted_at is null))
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
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (((@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @outcome is null))
GO
create function sec.changes_situation_links(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
GO
create function sec.changes_situations(@assessment_id uniqueidentifier, @ended_at datetimeoffset, @originator nvarchar(20), @workspace nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or ((@workspace = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or (exists (select 1 from portal.invitations as w1 cross apply sec.reads_invitations(w1.[originator], w1.[workspace]) as r1 where w1.[assessment_id] = @assessment_id and (w1.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w1.[ended_at] is null and (w1.[role] = 1 or w1.[role] = 2) and exists (select 1 from portal.answers as w2 cross apply sec.reads_answers(w2.[originator], w2.[workspace]) as r2 where w2.[invitation_id] = w1.[id] and (w2.[workspace] = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 and w2.[verdict] = 1)))) and (@originator = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2 or exists (select 1 from portal.assessments as w1 cross apply sec.reads_assessments(w1.[id], w1.[label], w1.[originator]) as r1 where w1.[id] = @assessment_id and w1.[originator] = @originator)))) and @ended_at is null))
GO
create function sec.changes_stand_ins(@id uniqueidentifier) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup') or (1 = 0)
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
create function sec.removes_entries(@chain nvarchar(20)) returns table with schemabinding as return
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
create function sec.removes_stand_ins(@id uniqueidentifier) returns table with schemabinding as return
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
create security policy sec.entries
  add filter predicate sec.reads_entries([act], [chain], [kind], [workspace]) on audit.entries,
  add block predicate sec.adds_entries([chain]) on audit.entries after insert,
  add block predicate sec.changes_entries([chain]) on audit.entries before update,
  add block predicate sec.becomes_entries([chain]) on audit.entries after update,
  add block predicate sec.removes_entries([chain]) on audit.entries before delete
  with (state = on, schemabinding = on)
GO
grant select on audit.entries to portal_app;
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
create security policy sec.stand_ins
  add filter predicate sec.reads_stand_ins([workspace]) on portal.stand_ins,
  add block predicate sec.adds_stand_ins([absence_id], [officer_id], [workspace]) on portal.stand_ins after insert,
  add block predicate sec.changes_stand_ins([id]) on portal.stand_ins before update,
  add block predicate sec.becomes_stand_ins([id]) on portal.stand_ins after update,
  add block predicate sec.removes_stand_ins([id]) on portal.stand_ins before delete
  with (state = on, schemabinding = on)
GO
grant select on portal.stand_ins to portal_app;
grant insert on portal.stand_ins to portal_app;
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
-- The walls of the heads of the chains: the procedure alone reads and writes them. Who reads entries stands with the other walls.
create function sec.writes_heads(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner') and @chain is not null
GO
create function sec.removes_heads(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator') and @chain is not null
GO
create security policy sec.audit_heads
  add filter predicate sec.writes_heads([chain]) on audit.heads,
  add block predicate sec.writes_heads([chain]) on audit.heads after insert,
  add block predicate sec.writes_heads([chain]) on audit.heads before update,
  add block predicate sec.writes_heads([chain]) on audit.heads after update,
  add block predicate sec.removes_heads([chain]) on audit.heads before delete
  with (state = on, schemabinding = on)
GO
if exists (select 1 from sys.extended_properties where class = 3 and major_id = schema_id(N'sec') and name = N'walls') exec sp_dropextendedproperty N'walls', N'schema', N'sec';
declare @stands nvarchar(200) = N'walls 04c2869e1432d7a0 ' + (select convert(char(64), hashbytes('SHA2_256', string_agg(cast(line as nvarchar(max)), nchar(10)) within group (order by name, part)), 2) from (
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
