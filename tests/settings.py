"""The archive's own settings, on data that a test run makes and throws away."""

import os
import tempfile

# Kept as an object: the folder is removed with it when the process ends.
_folder = tempfile.TemporaryDirectory(prefix="archive-tests-", ignore_cleanup_errors=True)
os.environ["ARCHIVE_DATA"] = _folder.name
os.environ.pop("ARCHIVE_DATABASE", None)
# `make test-postgres` names a server; the tests make a database of their own there.
if os.environ.get("ARCHIVE_TEST_DATABASE"):
    os.environ["ARCHIVE_DATABASE"] = os.environ["ARCHIVE_TEST_DATABASE"]

from archive.settings import *  # noqa: E402, F403

ALLOWED_HOSTS = ["*"]
# Tests ask a lot from one address, and log in without a request. Those of limits and logins switch them on.
RATE_LIMITS = {}
AXES_ENABLED = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
