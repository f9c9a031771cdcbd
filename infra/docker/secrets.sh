#!/usr/bin/env bash
# Makes the secrets that the compose files mount, each once: random passwords, and connection strings that have them.
# ./infra/docker/secrets.sh [postgres|sqlserver]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
kind=${1:-postgres}
umask 077
mkdir -p secrets
cd secrets
make() { [ -s "$1" ] || printf '%s' "$2" >"$1"; }
random() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }

make Mail__Password ""
case "$kind" in
  postgres)
    for role in postgres portal_migrator portal_app portal_backup; do make "password_$role" "$(random)"; done
    make ConnectionStrings__Portal "Host=database;Database=portal;Username=portal_app;Password=$(cat password_portal_app)"
    make ConnectionStrings__Migrator "Host=database;Database=portal;Username=portal_migrator;Password=$(cat password_portal_migrator)"
    ;;
  sqlserver)
    # SQL Server asks for letters of several kinds.
    for role in sa portal_migrator portal_app portal_backup; do make "password_$role" "$(random)-Aa1"; done
    make ConnectionStrings__Portal "Server=database;Database=portal;User Id=portal_app;Password=$(cat password_portal_app);Encrypt=Mandatory;TrustServerCertificate=true"
    make ConnectionStrings__Migrator "Server=database;Database=portal;User Id=portal_migrator;Password=$(cat password_portal_migrator);Encrypt=Mandatory;TrustServerCertificate=true"
    ;;
  *) echo "secrets.sh [postgres|sqlserver]" >&2; exit 2 ;;
esac
# The accounts in the containers read the files, which are mounted one by one; on this machine nobody else enters the folder.
chmod 644 ./*
chmod 700 .
