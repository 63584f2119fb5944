"""Speeches of an invented country, with an index over them, in memory."""

import random
from collections.abc import Collection, Sequence

from archive.comparing.segment import IndexedText, made_of
from archive.comparing.store import QuotationIndexSnapshot
from archive.comparing.types import Statement
from archive.comparing.verdicts import Graded, graded

RUDOLF, HUGO, ROSA = 1, 2, 3
SPEECHES = {
    RUDOLF: (
        "Dear colleagues, the bridge at Zenda was closed for 14 months, and 3,500 people crossed the "
        "river by boat. We do not threaten any third country, and we never will. Ruritania wants good "
        "roads, not tall walls."
    ),
    HUGO: (
        "The harvest in the southern valleys is late this year because the rain came in August "
        "instead of June. Minister Tarlenheim told me in Strelsau that five mills stand idle. I would "
        "not call it a disaster, but it is a warning that nobody in this chamber may ignore."
    ),
    ROSA: (
        "Our railway from Strelsau to Hofbau carried twice as many passengers last winter as the old "
        "coaches did in ten years. Whoever laughs at engines has not stood in the snow and waited for "
        "a horse. (Applause.) Let us build the second line."
    ),
}
_SYLLABLES = "ba de ki lo mu na pe ri so tu va we zo ha ge fi".split()


def _filler(count: int) -> list[str]:
    """Speeches that say nothing, in which small words stand as often as they do anywhere."""
    chance = random.Random(7)  # noqa: S311 - the same words each time
    made = ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(2_000)]
    small = "the of and to in we is that it for our not a this will thank you very much mr president".split()
    formula = "thank you very much mr president for this question"
    paragraphs = []
    for _ in range(count):
        words = [chance.choice(small) if chance.random() < 0.45 else chance.choice(made) for _ in range(80)]
        paragraphs.append(f"{formula} {' '.join(words)}")
    return paragraphs


STATEMENTS = [
    *(Statement(who, who, who, "en", ((who * 10, text),)) for who, text in SPEECHES.items()),
    *(Statement(100 + at, 100 + at, 9, "en", ((1000 + at, text),)) for at, text in enumerate(_filler(150))),
]


def indexed(statements: Sequence[Statement]) -> QuotationIndexSnapshot:
    texts = [IndexedText(key, each.meeting, text) for each in statements for key, text in each.texts]
    return QuotationIndexSnapshot("test", (made_of(texts),), (frozenset(),))


INDEX = indexed(STATEMENTS)


def load(groups: Collection[Sequence[int]]) -> list[Statement]:
    wanted = {key for group in groups for key in group}
    return [each for each in STATEMENTS if wanted & {key for key, _ in each.texts}]


def check(quotation: str, *speakers: int) -> Graded:
    return graded(quotation, INDEX, load, speakers)
