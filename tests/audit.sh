#!/usr/bin/env bash
# Fails if a package that the archive runs on has a known vulnerability. Where nobody can be asked, it says so and ends well:
# a machine without network is no reason to hold a change back.
set -uo pipefail
report=$(mktemp)
trap 'rm -f "$report"' EXIT

timeout 120 "$BIN/pip-audit" --requirement requirements.lock --require-hashes --disable-pip \
    --progress-spinner off --timeout 10 --format json --output "$report" 2>/dev/null
"$BIN/python" - "$report" <<'PY'
import json
import sys

try:
    with open(sys.argv[1], encoding="utf-8") as report:
        packages = json.load(report)["dependencies"]
except (OSError, ValueError, KeyError):
    packages = []
asked = [each for each in packages if "skip_reason" not in each]
for each in asked:
    for found in each["vulns"]:
        print(f"{each['name']} {each['version']}: {found['id']}, mended in {found['fix_versions'] or 'no version yet'}")
if len(asked) < len(packages) or not packages:
    missed = len(packages) - len(asked)
    print(f"Not audited, as the advisories can't be had here: {missed or 'all'} packages.", file=sys.stderr)
sys.exit(any(each["vulns"] for each in asked))
PY
