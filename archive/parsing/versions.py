"""The versions of all readers: what an older one read is read anew. None of them is loaded for this."""

VERSIONS: dict[str, int] = {
    "general": 15,
    "kremlin-html": 3,
    "kremlin-text": 3,
    "kremlin-print": 2,
    "mid-text": 3,
    "whitehouse-html": 2,
    "whitehouse-text": 2,
    "state-text": 2,
    "public-papers": 2,
}
"""The version of each reader by its name."""
