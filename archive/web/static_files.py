"""Static file URLs with a hash of the content, so that browsers may cache the files forever."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage

# Styles refer to fonts without a hash, and a preload needs the same URL. A changed font gets a new name.
UNVERSIONED = "fonts/"


class VersionedStorage(StaticFilesStorage):
    def url(self, name: str | None) -> str:
        address = super().url(name)
        version = _version(name) if name else ""
        return f"{address}?v={version}" if version else address


@cache
def _version(name: str) -> str:
    path = finders.find(name)
    if not isinstance(path, str) or name.startswith(UNVERSIONED):
        return ""
    return sha256(Path(path).read_bytes()).hexdigest()[:8]
