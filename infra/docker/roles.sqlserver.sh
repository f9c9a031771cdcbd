#!/usr/bin/env bash
# The database and its logins, with the passwords of the secrets; then what each may, as infra/db says. May run again.
set -euo pipefail
export SQLCMDPASSWORD
SQLCMDPASSWORD=$(cat /run/secrets/password_sa)
ask() { /opt/mssql-tools18/bin/sqlcmd -C -b -S database -U sa "$@"; }
{
  echo "if db_id('portal') is null create database portal;"
  for role in portal_migrator portal_app portal_backup; do
    password=$(sed "s/'/''/g" "/run/secrets/password_$role")
    printf "if suser_id('%s') is null create login %s with password = '%s';\n" "$role" "$role" "$password"
  done
} | ask
ask -d portal -i /infra/roles.sqlserver.sql
