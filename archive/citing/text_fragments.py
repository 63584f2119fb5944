"""URL text fragments, by which browsers highlight words: `#u3-p2:~:text=…`. Pure.

A browser highlights the first match on the page, whatever paragraph the anchor names. So words that also
occur earlier get context, and so do one or two words, which may occur in a menu. If the words are still
ambiguous, there is no directive.
https://wicg.github.io/scroll-to-text-fragment/
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from urllib.parse import quote

_LONG = 100
_LEAST = 3
_MOST = 8


def text_directive(page: str, start: int, end: int, first: tuple[int, int], last: tuple[int, int]) -> str:
    """The directive that highlights `page[start:end]`, to be appended to an anchor; "" if there is none.

    `page`: the text of the page. `first`, `last`: spans of the paragraphs in which the words begin and end.
    """
    folded = _folded(page)
    if first == last and end - start <= _LONG:
        return _whole(page, folded, start, end, first)
    return _from_to(page, folded, start, end, first, last)


def _whole(page: str, folded: str, start: int, end: int, paragraph: tuple[int, int]) -> str:
    for begin, stop in _widened(page, start, end, paragraph):
        if len(page[begin:stop].split()) >= _LEAST and folded.find(folded[begin:stop]) == begin:
            return _directive(
                before=page[begin:start].strip(), words=[page[start:end]], after=page[end:stop].strip()
            )
    return ""


def _from_to(
    page: str, folded: str, start: int, end: int, first: tuple[int, int], last: tuple[int, int]
) -> str:
    """A directive with first and last words, if the browser finds them before any other match."""
    for opening in _several(_ends(page, start, min(end, first[1]))):
        if folded.find(folded[start:opening]) != start:
            continue
        for closing in _several(_starts(page, end, max(opening, last[0]))):
            if folded.find(folded[closing:end], opening) == closing:
                return _directive(words=[page[start:opening], page[closing:end]])
    return ""


def _several(places: list[int]) -> list[int]:
    return places[min(_LEAST, len(places)) - 1 :]


def _widened(page: str, start: int, end: int, paragraph: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The span, then extended by one word at a time on each side within the paragraph."""
    befores = [start, *_starts(page, start, paragraph[0])]
    afters = [end, *_ends(page, end, paragraph[1])]
    for count in range(max(len(befores), len(afters))):
        yield befores[min(count, len(befores) - 1)], afters[min(count, len(afters) - 1)]


def _ends(page: str, start: int, limit: int) -> list[int]:
    """Ends of the words from `start` on, at most _MOST."""
    return [start + word.end() for word in islice(re.finditer(r"\S+", page[start:limit]), _MOST)]


def _starts(page: str, end: int, limit: int) -> list[int]:
    """Starts of the words before `end`, last word first, at most _MOST."""
    words = [limit + word.start() for word in re.finditer(r"\S+", page[limit:end])]
    return words[: -_MOST - 1 : -1]


def _directive(*, before: str = "", words: list[str], after: str = "") -> str:
    parts = [f"{_encoded(before)}-"] if before else []
    parts += map(_encoded, words)
    parts += [f"-{_encoded(after)}"] if after else []
    return f":~:text={','.join(parts)}"


def _encoded(text: str) -> str:
    """Percent-encoded, with the hyphen, which has a meaning in a directive."""
    return quote(text, safe="").replace("-", "%2D")


def _folded(text: str) -> str:
    """A text without case and accents, as browsers compare it; its length is unchanged."""
    return "".join(map(_base, text))


@lru_cache(maxsize=1 << 12)
def _base(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0].lower()
    return base if len(base) == 1 else letter
