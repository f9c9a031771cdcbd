-- The four roles. Runs only where the migrator may create roles; elsewhere the administrator of the server runs it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'portal_owner') then
    create role portal_owner nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'portal_migrator') then
    create role portal_migrator login nosuperuser bypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'portal_app') then
    create role portal_app login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'portal_backup') then
    create role portal_backup login nosuperuser bypassrls nocreatedb nocreaterole;
  end if;
end $$;
grant portal_owner to portal_migrator;
