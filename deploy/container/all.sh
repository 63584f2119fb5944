#!/bin/sh
# The whole archive in one container: tables and index brought up to date, jobs of curators, pages.
set -eu
sh deploy/container/prepare.sh

# Ends with the container; whatever ends it before is no reason to stop serving.
(
    trap 'kill "$worker" 2>/dev/null; exit' TERM
    while :; do
        python manage.py run_jobs & worker=$!
        wait "$worker" || true
        sleep 5 & worker=$!
        wait "$worker"
    done
) &
jobs=$!
gunicorn archive.wsgi --bind=0.0.0.0:8000 & pages=$!
trap 'kill "$jobs" "$pages" 2>/dev/null' TERM INT
# Again after a signal: gunicorn lets requests end first.
wait "$pages" || true
status=0
wait "$pages" || status=$?
kill "$jobs" 2>/dev/null || true
exit "$status"
