#!/usr/bin/env bash
# Whether the portal in this container is ready. The image has no program that asks over http, so bash does; the portal answers to its own name alone.
set -euo pipefail
name=${Portal__BaseUrl#*://}
port=${Portal__Urls##*:}
exec 3<>"/dev/tcp/127.0.0.1/${port%%/*}"
printf 'GET /health/ready HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "${name%%/*}" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
