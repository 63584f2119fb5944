"""Articles of some 600 words, with quotations of the archive among words of others."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.checking.made_quotations import Made, Source

WORDS = 600
QUOTATIONS = 5
# Quotation marks of languages, and what stands before and behind.
_MARKS = {
    "en": [("“", "”"), ('"', '"'), ("‘", "’")],
    "ru": [("«", "»"), ("„", "“"), ('"', '"')],
    "uk": [("«", "»"), ("„", "“")],
    "de": [("„", "“"), ("»", "«")],
    "fr": [("« ", " »"), ("“", "”")],
    "zh": [("“", "”"), ("「", "」")],
}
_SAID = [
    (", he said.", ""),
    (", she told reporters.", ""),
    ("", "He added: "),
    ("", "The minister said that "),
]
_MARKS_OF_ALL = '“”"‘„«»「」>—–`'


@dataclass(frozen=True)
class Article:
    text: str
    quotations: tuple[str, ...]


def article(made: Sequence[Made], others: Sequence[Source], language: str, seed: int) -> Article:
    """The quotations, each in a paragraph of its own or within one of other words."""
    chance = random.Random(seed)  # noqa: S311 - the same articles each time
    paragraphs = [paragraph for source in others if (paragraph := _plain(source.text))]
    # One newspaper has one kind of marks.
    opening, closing = chance.choice(_MARKS.get(language[:2], _MARKS["en"]))
    blocks: list[str] = []
    for quotation in made:
        blocks.append(chance.choice(paragraphs))
        after, before = chance.choice(_SAID)
        said = f"{opening}{_plain(quotation.text)}{closing}"
        kind = chance.random()
        if kind < 0.15:
            blocks.append(f"> {_plain(quotation.text)}")
        elif kind < 0.6:
            blocks.append(f"{before}{said}{after}")
        else:
            blocks.append(f"{_shortened(chance.choice(paragraphs))} {before}{said}{after}")
    while sum(len(block.split()) for block in blocks) < WORDS:
        blocks.insert(chance.randrange(len(blocks)), chance.choice(paragraphs))
    scare = f"It is called {opening}a new era{closing} by many."
    blocks.insert(chance.randrange(len(blocks)), scare)
    return Article("\n\n".join(blocks), tuple(_plain(quotation.text) for quotation in made))


def _plain(text: str) -> str:
    """Without marks that would make other quotations of it."""
    bare = "".join(" " if sign in _MARKS_OF_ALL else sign for sign in text.replace("''", " "))
    return " ".join(bare.split())


def _shortened(text: str) -> str:
    return " ".join(text.split()[:25]).rstrip(",;:") + "."
