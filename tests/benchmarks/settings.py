"""The archive's own settings, and stock haystack over Whoosh beside its engine."""

from typing import Any

from archive.settings import *  # noqa: F403
from archive.settings import DATA_DIR, HAYSTACK_CONNECTIONS

_STOCK: dict[str, Any] = {
    "stock": {
        "ENGINE": "haystack.backends.whoosh_backend.WhooshEngine",
        "PATH": str(DATA_DIR / "stock"),
        "EXCLUDED_INDEXES": ["archive.search_indexes.PassageIndex"],
    },
}
HAYSTACK_CONNECTIONS.update(_STOCK)
