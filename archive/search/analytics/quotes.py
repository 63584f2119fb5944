"""The passages that figures are illustrated by, as quotes."""

from collections.abc import Iterable

from archive.markup import only_marks
from archive.models import Passage
from archive.search.highlight.snippets import as_html, snippet
from archive.search.query.ast import Node
from archive.search.results import Hit, language_of, loaded

# In characters.
_LENGTH = 220


def quoted(wanted: Iterable[tuple[int, Node | None]]) -> list[Hit | None]:
    """For each passage (by key) its words around what the query finds; None if it is gone by now.

    All are loaded at once, with what a quote shows.
    """
    asked = list(wanted)
    keys = list(dict.fromkeys(key for key, _ in asked))
    passages = {passage.pk: passage for passage in loaded(keys)}
    return [_quote(passages[key], root) if key in passages else None for key, root in asked]


def _quote(passage: Passage, root: Node | None) -> Hit:
    return Hit(passage, only_marks(as_html(snippet(passage.text, root, _LENGTH, language_of(passage)))))
