"""Questions, and what is said in answer to each: told by the order of the turns alone.

From a question to the next, whoever speaks answers, if they are few; behind the last question, and where many
speak before the next, it is the first voice until another speaks. What one voice says to several questions
in a row answers the last of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.parsing.transcript import UtteranceKind

# Voices between two questions that may all answer the first.
_MOST_VOICES = 3
_BETWEEN = (UtteranceKind.REMARK, UtteranceKind.NARRATION)


@dataclass(frozen=True, slots=True)
class ExchangeTurn:
    """`voice` tells one speaker from another, named or not."""

    kind: str
    voice: str


def answered_questions(turns: Sequence[ExchangeTurn]) -> list[int | None]:
    """For each turn of a meeting, the place of the question that it answers."""
    found: list[int | None] = [None] * len(turns)
    asked = [place for place, turn in enumerate(turns) if turn.kind == UtteranceKind.QUESTION]
    for place, end in pairwise([*asked, len(turns)]):
        said, is_last = _spoken(turns, place + 1, end)
        if is_last or len({turns[at].voice for at in said}) > _MOST_VOICES:
            said = _of_first_voice(turns, said)
        for at in said:
            found[at] = place
    return found


def _spoken(turns: Sequence[ExchangeTurn], start: int, end: int) -> tuple[list[int], bool]:
    """The places of what is spoken up to a heading, and whether no question follows on it."""
    said = []
    for at in range(start, end):
        if turns[at].kind == UtteranceKind.SPEECH:
            said.append(at)
        elif turns[at].kind not in _BETWEEN:
            return said, True
    return said, end == len(turns)


def _of_first_voice(turns: Sequence[ExchangeTurn], said: Sequence[int]) -> list[int]:
    own: list[int] = []
    for at in said:
        if turns[at].voice != turns[said[0]].voice:
            break
        own.append(at)
    return own
