#!/usr/bin/env bash
# Asks the registry of each npm lock file whether a package in it is known to be vulnerable. A registry that keeps no such list is said, and is no fault.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
wrong=0
while read -r lock; do
  answer=$(cd "$(dirname "$lock")" && npm audit --package-lock-only --json 2>/dev/null)
  LOCK=$lock node -e '
    const answer = JSON.parse(require("fs").readFileSync(0, "utf8") || "{}");
    const found = Object.keys(answer.vulnerabilities ?? {});
    console.log(process.env.LOCK + ": " + (!answer.auditReportVersion ? "not asked, the registry keeps no list of vulnerable packages" : found.length ? "vulnerable: " + found.join(", ") : "none known to be vulnerable"));
    process.exit(found.length ? 1 : 0);' <<<"$answer" || wrong=1
done < <(find . -name package-lock.json -not -path '*/node_modules/*' | sort)
exit $wrong
