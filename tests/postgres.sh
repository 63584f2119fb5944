#!/usr/bin/env bash
# Runs the tests that use the database on PostgreSQL: on the server named, or on one made for it and thrown away.
# TESTS names some of them only.
set -euo pipefail
server=${1:-}

if [ -z "$server" ]; then
    tools=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
    tools=${tools:-$(dirname "$(command -v initdb || true)")}
    [ -x "$tools/initdb" ] || { echo "No PostgreSQL here: install it, or name a server by POSTGRES=…" >&2; exit 1; }
    folder=$(mktemp -d /tmp/archive-postgres-XXXXXX)
    # The server refuses to run as root; Debian's package makes a user for it.
    as_user=()
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; as_user=(runuser -u postgres --); fi
    in_folder() { (cd "$folder" && "${as_user[@]}" "$@"); }
    trap 'in_folder "$tools/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; rm -rf "$folder"' EXIT
    in_folder "$tools/initdb" -D "$folder/data" -U archive -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    # Nothing here outlives the tests, so nothing need be on disk.
    in_folder "$tools/pg_ctl" -D "$folder/data" -l "$folder/log" -w -o \
        "-p $port -c listen_addresses=127.0.0.1 -k $folder -c fsync=off -c full_page_writes=off" start >/dev/null
    server=postgres://archive@127.0.0.1:$port/archive
fi

all="tests/importing tests/models tests/curation tests/management tests/web/desk tests/web/geography
tests/web/meetings tests/web/site tests/web/speakers $(echo tests/test_*.py)"
# shellcheck disable=SC2086  # names of files, parted by spaces
ARCHIVE_TEST_DATABASE=$server "$BIN/pytest" -n auto --dist worksteal --hypothesis-profile=fast -q \
    -m "not browser and not processes" -k "not stock" ${TESTS:-$all}
