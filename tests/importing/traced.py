"""Made-up documents of which it is known what became of each paragraph, and what was read of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape

from archive.importing.alignment.passages import AlignedPassage


@dataclass(frozen=True)
class Traced:
    """A paragraph, and the numbers of the first paragraphs from which edits made it."""

    passage: AlignedPassage
    origins: frozenset[int]


def document(passages: Iterable[Traced]) -> str:
    """A transcript as a text: a label opens each turn."""
    lines = ["Talks in the castle", "5 March 1999, Zenda"]
    voice = ""
    for passage in (each.passage for each in passages):
        lines.append(passage.text if passage.voice == voice else f"{passage.voice}: {passage.text}")
        voice = passage.voice
    return "\n\n".join(lines) + "\n"


def share(one: str, other: str) -> float:
    """Share of the words of the shorter text that the other has."""
    words, others = (Counter(re.findall(r"\w+", text.casefold())) for text in (one, other))
    return (words & others).total() / max(1, min(words.total(), others.total()))


def without_insertions(html: str) -> str:
    """The words of a page but for those that a word diff marks as put in, white space folded."""
    html = re.sub(r"<ins\b.*?</ins>", "", html, flags=re.DOTALL)
    return "".join(unescape(re.sub("<[^>]*>", "", html)).split())


@dataclass(frozen=True)
class Answer:
    """What an address said: `person` is the number of a speaker, 0 for none."""

    text: str
    person: int


@dataclass
class Given:
    """All that was ever read at the addresses of a meeting, by its first slug."""

    meeting: int
    slugs: set[str] = field(default_factory=set)
    said: dict[str, set[Answer]] = field(default_factory=dict)
