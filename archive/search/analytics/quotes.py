"""The passages that figures are illustrated by, as quotes."""

from collections.abc import Iterable

from archive.search.query.ast import Node
from archive.search.results import Hit, loaded, marked_snippet

# In characters.
_LENGTH = 220


def quoted(wanted: Iterable[tuple[int, Node | None]]) -> list[Hit | None]:
    """For each passage (by key) its words around what the query finds; None if it is gone by now.

    All are loaded at once, with what a quote shows.
    """
    asked = list(wanted)
    keys = list(dict.fromkeys(key for key, _ in asked))
    passages = {passage.pk: passage for passage in loaded(keys)}
    return [
        Hit(passages[key], marked_snippet(passages[key], root, _LENGTH)) if key in passages else None
        for key, root in asked
    ]
