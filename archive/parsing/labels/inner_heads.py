"""Names before a colon that stand inside paragraphs alone, of a talk whose turns share them.

"Rosa Holf: Good morning. Hugo Sapt: Thank you. Rosa Holf: Shall we begin?", all in one paragraph or in a few.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import is_ideographic
from archive.parsing.labels.end_signs import BEGINNING
from archive.parsing.labels.head_signs import ends_in_abbreviation
from archive.parsing.labels.shapes import shape_of
from archive.parsing.text import Block

_HEAD_ENDS = re.compile(rf"\s[:：](?={BEGINNING})|[:：](?={BEGINNING}|[“\u3040-\u9fff])")
_SENTENCE_ENDS = re.compile(
    r"(?:[.!?…؟।]|(?<=[Ͱ-Ͽ]);)[»”“\")\]]?\s+|[。！？][」』”]?\s*|(?:--|[–—]|[)\]])\s+"
)
# "… and just now with the QUESTION: When?": whoever spoke was cut short.
_CUT_SHORT = re.compile(r"[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁ] (?P<head>[A-ZÀ-ÖØ-ÞА-ЯЁ][A-ZÀ-ÖØ-ÞА-ЯЁ .’'-]+)$")
_LONGEST = 60
_LONGEST_NAME = 5
"""Words."""
_LONGEST_UNSPACED = 8
_FEWEST = 4
_SHORT = 2
_OFTEN = 3
_CHANGING = 0.6
_AGAIN = 0.4


def inner_heads(blocks: Sequence[Block], labels: Collection[str], vocabulary: Vocabulary) -> frozenset[str]:
    """The heads that are labels inside paragraphs: they come back and change.

    Where other labels are known, most paragraphs have such heads, or most of the heads are known: else a talk
    is quoted in which others speak.
    """
    held = [
        list(_heads(block.text))
        for block in blocks
        if not (block.heading or block.outside) and (":" in block.text or "：" in block.text)
    ]
    times = Counter(head for heads in held for head, _ in heads)
    opening = Counter(head for heads in held for head, opens in heads if opens)
    voices = {head for head in times if times[head] > 1 and _is_voice(head, times[head], vocabulary)}
    found = frozenset(voices | {head for head in times if _is_named(head, vocabulary)})
    told = [head for heads in held for head, _ in heads if head in found]
    within = [[head for head, opens in heads if head in found and not opens] for heads in held]
    number, shared = sum(map(len, within)), sum(map(bool, within))
    known = sum(head in labels for heads in within for head in heads)
    changes = sum(one != other for one, other in pairwise(told))
    # Of a short talk nothing but turns that change is in the paragraphs, and somebody comes back.
    short = number >= _SHORT and shared == len(held) and changes == len(told) - 1 and bool(voices)
    is_talk = (
        (number >= _FEWEST or short)
        and len(found) > 1
        and (2 * known > number or 2 * shared > len(held) if labels else not found.isdisjoint(opening))
        and changes >= _CHANGING * (len(told) - 1)
        and sum(times[head] for head in voices) >= _AGAIN * len(told)
    )
    return found if is_talk else frozenset()


def _heads(text: str) -> Iterator[tuple[str, bool]]:
    """The few words between the end of a sentence and a colon, and whether they open the text."""
    for end in _HEAD_ENDS.finditer(text):
        start = max(0, end.start() - _LONGEST)
        before = text[start : end.start()]
        begins: int = -1 if start else 0
        for stop in _SENTENCE_ENDS.finditer(before):
            if not ends_in_abbreviation(before[: stop.end()].rstrip()):
                begins = start + stop.end()
        if shouted := _CUT_SHORT.search(before):
            begins = start + shouted.start("head")
        head = text[begins : end.start()].strip() if begins >= 0 else ""
        longest = _LONGEST_UNSPACED if is_ideographic(head) else _LONGEST
        if (
            (len(head) > 1 or is_ideographic(head))
            and len(head) <= longest
            and len(head.split()) <= _LONGEST_NAME
        ):
            yield head, not begins


def _is_voice(head: str, times: int, vocabulary: Vocabulary) -> bool:
    shape = shape_of(head, vocabulary)
    if shape.voice:
        return True
    often = times >= _OFTEN or not shape.single or shape.uncased
    return often and shape.points >= 0 and (shape.name or shape.office) and not shape.lower


def _is_named(head: str, vocabulary: Vocabulary) -> bool:
    """Whether a head is a voice, or a full name of a script that tells one by its capitals."""
    shape = shape_of(head, vocabulary)
    return shape.voice or (shape.name and not (shape.single or shape.uncased) and shape.points >= 1.0)
