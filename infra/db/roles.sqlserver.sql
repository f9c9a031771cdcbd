-- For the administrator of a SQL Server (2019 or later), once, inside the empty database that the portal gets.
-- Make the logins first, with passwords of your own:
--   create login portal_migrator with password = '...'; create login portal_app with password = '...'; create login portal_backup with password = '...';
-- The users must have these names: the walls know by them who passes.
if user_id(N'portal_owner') is null create user portal_owner without login;
if user_id(N'portal_migrator') is null create user portal_migrator for login portal_migrator;
if user_id(N'portal_app') is null create user portal_app for login portal_app;
if user_id(N'portal_backup') is null create user portal_backup for login portal_backup;
-- The migrator makes tables, policies and users of the schemas. Web and jobs are in no role and own nothing.
alter role db_owner add member portal_migrator;
-- The portal looks at these two settings at every start, and at nothing else of the server.
grant view database state to portal_app;
GO
-- A read waits for no writer, as in PostgreSQL. Needs the database to itself.
alter database current set read_committed_snapshot on with rollback immediate;
if exists (select 1 from sys.databases where database_id = db_id() and compatibility_level < 150) alter database current set compatibility_level = 150;
GO
-- In a plan on several processors the session context of another request may be read (a known fault of the server): plans use one.
alter database scoped configuration set maxdop = 1;
GO
