"""What helps where nothing has all that was asked for: passages with most of it, and what is in the way."""

from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass

from archive.search.engine import IndexReader
from archive.search.query.ast import And, AtLeast, Near, Node, Phrase, Term
from archive.search.query.lexer import MAX_LENGTH, TOKEN
from archive.search.query.offers import OPERATORS
from archive.search.query.parser import parse
from archive.search.types import SearchRequest, SearchResult

# Words and phrases of a query of which each is left out in turn.
MOST_WORDS = 8
# Passages that are shown.
MOST_HITS = 5

# A tree as a search within the filters of the page, of so many passages.
Within = Callable[[Node | None], SearchRequest]


@dataclass(frozen=True, slots=True)
class WithoutWord:
    """The query without one of its words or phrases, and how many paragraphs it finds then."""

    word: str
    text: str
    total: int


def without_each(text: str, index: IndexReader, within: Within) -> list[WithoutWord]:
    """Each word of a plain query without which something is found, that with most first."""
    text = text.strip()[:MAX_LENGTH]
    tokens = list(TOKEN.finditer(text))
    plain = all(
        token.lastgroup in ("word", "phrase", "number") and token[0] not in OPERATORS for token in tokens
    )
    if not plain or not 2 <= len(tokens) <= MOST_WORDS:
        return []
    found = []
    for token in tokens:
        rest = " ".join((text[: token.start()] + text[token.end() :]).split())
        root = parse(rest).root
        if root is not None and (total := index.count(within(root))):
            found.append(WithoutWord(token[0], rest, total))
    return sorted(found, key=lambda each: -each.total)


def with_most(root: Node | None, index: IndexReader, within: Within) -> tuple[AtLeast, SearchResult] | None:
    """Passages with as many of the words and phrases as any has, but at least half of them."""
    parts = root.parts if isinstance(root, And) else ()
    words = tuple(dict.fromkeys(part for part in parts if isinstance(part, Term | Phrase | Near)))
    others = tuple(part for part in parts if part not in words)
    some = range((len(words) - 1) // 2 + 1, len(words))

    def asking(least: int) -> SearchRequest:
        asked = AtLeast(words, least)
        return within(And((asked, *others)) if others else asked)

    # What has so many of them has fewer, too.
    found = bisect(some, False, key=lambda least: not index.count(asking(least)))
    if not found:
        return None
    most = some[found - 1]
    return AtLeast(words, most), index.search(asking(most))
