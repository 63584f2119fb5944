"""Addresses that make a browser mark the words they lead to: `#u3-p2:~:text=…`.

A browser marks the first place on the page at which the words of such an address stand, whatever
paragraph it names. So words that stand before it too are given with their neighbours, and so are one word
or two, as they may stand in a menu. If that does not tell them apart, the address names no words.
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
    """What makes a browser mark `page[start:end]`, to be put behind an anchor; or nothing.

    `page` is all text of the page in its order. `first` and `last` are the paragraphs in which the words
    begin and end, as places in it.
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
    """The first words and the last, where the browser finds these before any others like them."""
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
    """The words alone, then with one more word on each side as long as the paragraph has any."""
    befores = [start, *_starts(page, start, paragraph[0])]
    afters = [end, *_ends(page, end, paragraph[1])]
    for count in range(max(len(befores), len(afters))):
        yield befores[min(count, len(befores) - 1)], afters[min(count, len(afters) - 1)]


def _ends(page: str, start: int, limit: int) -> list[int]:
    """Where the first word from `start` on ends, the second, and so on."""
    return [start + word.end() for word in islice(re.finditer(r"\S+", page[start:limit]), _MOST)]


def _starts(page: str, end: int, limit: int) -> list[int]:
    """Where the last word before `end` starts, the last but one, and so on."""
    words = [limit + word.start() for word in re.finditer(r"\S+", page[limit:end])]
    return words[: -_MOST - 1 : -1]


def _directive(*, before: str = "", words: list[str], after: str = "") -> str:
    parts = [f"{_encoded(before)}-"] if before else []
    parts += map(_encoded, words)
    parts += [f"-{_encoded(after)}"] if after else []
    return f":~:text={','.join(parts)}"


def _encoded(text: str) -> str:
    """Every sign that has a meaning within such an address, the hyphen as well, as its code."""
    return quote(text, safe="").replace("-", "%2D")


def _folded(text: str) -> str:
    """A text as browsers compare it, without case and accents, letter for letter."""
    return "".join(map(_base, text))


@lru_cache(maxsize=1 << 12)
def _base(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0].lower()
    return base if len(base) == 1 else letter
