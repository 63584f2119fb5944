#!/usr/bin/env bash
# Runs the tests of search on the server named, and compares it with the archive's own engine.
set -euo pipefail
server=${1:-}
if [ -z "$server" ]; then
    echo "Name a server by OPENSEARCH=http://127.0.0.1:9200; docs/deploy.md says how to start one." >&2
    exit 1
fi

# Left out: what is told of the files of the archive's own index (of this engine's in opensearch_store/), and
# haystack's queries, which nothing puts.
files="damage or leaves_no_other or a_part_that_fails_fails or most_of_which_is_missing or a_second_writer or twice"
ARCHIVE_TEST_OPENSEARCH=$server "$BIN/pytest" --hypothesis-profile=fast -q \
    --ignore tests/search/whoosh_store --ignore tests/search/indexing/test_damage.py \
    --ignore tests/search/test_contract.py --ignore tests/search/indexing/test_fields.py \
    -k "not ($files) or opensearch_store" tests/search
