#!/usr/bin/env bash
# Runs the tests of search on OpenSearch, and compares it with the archive's own engine: on the server named, or on
# a node started for it and thrown away, where OPENSEARCH_HOME names a folder with bin/opensearch (as unpacked from
# a distribution) and there is a Java. TESTS names some of them only.
set -euo pipefail
server=${1:-}

if [ -z "$server" ]; then
    home=${OPENSEARCH_HOME:-}
    if [ ! -x "$home/bin/opensearch" ]; then
        echo "Name a server by OPENSEARCH=http://127.0.0.1:9200, or a folder with bin/opensearch by OPENSEARCH_HOME=…;" >&2
        echo "docs/deploy.md says how to start one." >&2
        exit 1
    fi
    folder=$(mktemp -d /tmp/archive-opensearch-XXXXXX)
    # The server refuses to run as root.
    as_user=()
    if [ "$(id -u)" = 0 ]; then chown nobody "$folder"; as_user=(runuser -u nobody --); fi
    read -r port transport < <(python3 -c 'import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*(each.getsockname()[1] for each in held))')
    # A distribution brings the security plugin with it, and its settings in its own folder.
    security=()
    if [ -d "$home/plugins/opensearch-security" ]; then security=(-Eplugins.security.disabled=true); fi
    OPENSEARCH_JAVA_OPTS=${OPENSEARCH_JAVA_OPTS:--Xms1g -Xmx1g} \
        setsid "${as_user[@]}" "$home/bin/opensearch" "-Epath.data=$folder/data" "-Epath.logs=$folder/logs" \
        "-Ehttp.port=$port" "-Etransport.port=$transport" -Enetwork.host=127.0.0.1 -Ediscovery.type=single-node \
        -Ecluster.routing.allocation.disk.threshold_enabled=false "${security[@]}" >"$folder/log" 2>&1 &
    node=$!
    trap 'kill -- "-$node" 2>/dev/null || true; wait "$node" 2>/dev/null || true; rm -rf "$folder"' EXIT
    server=http://127.0.0.1:$port
    for _ in $(seq 120); do
        # shellcheck disable=SC2015  # either way it goes on waiting
        python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=2)' \
            "$server/_cluster/health?wait_for_status=yellow&timeout=1s" 2>/dev/null && break || sleep 1
        kill -0 "$node" 2>/dev/null || { tail -n 20 "$folder/log" >&2; exit 1; }
    done
fi

# Left out: what is told of the files of the archive's own index (of this engine's in opensearch_store/), haystack's
# queries, which nothing puts, and that one machine looks at the newest passages only, where a server looks at all.
files="damage or leaves_no_other or a_part_that_fails_fails or most_of_which_is_missing or a_second_writer or twice"
files="$files or of_very_many_paragraphs"
# shellcheck disable=SC2086  # names of files, parted by spaces
ARCHIVE_TEST_OPENSEARCH=$server "$BIN/pytest" --hypothesis-profile=fast -q \
    --ignore tests/search/whoosh_store --ignore tests/search/indexing/test_damage.py \
    --ignore tests/search/test_contract.py --ignore tests/search/test_haystack_sq.py \
    --ignore tests/search/indexing/test_fields.py \
    -k "not ($files) or opensearch_store" ${TESTS:-tests/search}
