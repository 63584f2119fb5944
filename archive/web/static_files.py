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
        return _address(self, name) if name else super().url(name)


@cache
def _address(storage: StaticFilesStorage, name: str) -> str:
    address = StaticFilesStorage.url(storage, name)
    path = finders.find(name)
    if not isinstance(path, str) or name.startswith(UNVERSIONED):
        return address
    return f"{address}?v={sha256(Path(path).read_bytes()).hexdigest()[:8]}"
