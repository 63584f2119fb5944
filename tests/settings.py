"""The archive's own settings, on data that a test run makes and throws away."""

import os
import tempfile

os.environ["ARCHIVE_DATA"] = tempfile.mkdtemp(prefix="archive-tests-")
os.environ.pop("ARCHIVE_DATABASE", None)

from archive.settings import *  # noqa: F403

ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
