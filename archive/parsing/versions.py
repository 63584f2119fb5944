"""The versions of all readers: what an older one read is read anew."""

from archive.parsing import general
from archive.parsing.sites import READERS

VERSIONS: dict[str, int] = {reader.NAME: reader.VERSION for reader in (*READERS, general)}
"""The version of each reader by its name."""
