#!/bin/sh
# What an archive needs before it serves: tables as this version has them, and an index.
set -eu
python manage.py migrate --verbosity 0
[ "${ARCHIVE_CACHE:-}" != database ] || python manage.py createcachetable
python manage.py update_index
