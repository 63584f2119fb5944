"""Which turns of a transcript are which of its translation. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ParallelTurn:
    """`key` is its own; `voice` names whoever speaks, within its transcript; `paragraphs` is their number."""

    key: int
    voice: str
    paragraphs: int


def paired_turns(one: Sequence[ParallelTurn], other: Sequence[ParallelTurn]) -> dict[int, tuple[int, bool]]:
    """By the key of each turn of one transcript, that of the other's which says the same, and whether their
    paragraphs answer each other.

    Turns are paired only where both have as many, in which the voices alternate alike: one that is missing
    anywhere would shift all after it.
    """
    if len(one) != len(other) or not _alternate_alike(one, other):
        return {}
    return {
        turn.key: (same.key, turn.paragraphs == same.paragraphs)
        for turn, same in zip(one, other, strict=True)
    }


def _alternate_alike(one: Sequence[ParallelTurn], other: Sequence[ParallelTurn]) -> bool:
    """Whether each voice of one always stands where one and the same voice of the other does."""
    pairs = {(turn.voice, same.voice) for turn, same in zip(one, other, strict=True)}
    return len(pairs) == len({voice for voice, _ in pairs}) == len({voice for _, voice in pairs})
