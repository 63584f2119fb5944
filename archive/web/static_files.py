"""Static files whose addresses change with what is in them, so that a browser may keep them for good."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage

# The styles name the fonts by address, and a preloaded font must have the same one; a new font is a new file.
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
