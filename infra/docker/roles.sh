#!/usr/bin/env bash
# Run once by the database's own image, on an empty volume: the roles, their passwords from the secrets, and the database.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -q -f /infra/roles.sql
# Passwords go in through standard input, never through an argument that others could list.
for role in portal_migrator portal_app portal_backup; do
  printf "alter role %s password '%s';\n" "$role" "$(sed "s/'/''/g" "/run/secrets/password_$role")"
done | psql -v ON_ERROR_STOP=1 -q
psql -v ON_ERROR_STOP=1 -q <<'SQL'
create database portal owner portal_owner encoding 'UTF8' template template0;
revoke all on database portal from public;
grant connect on database portal to portal_migrator, portal_app, portal_backup;
SQL
