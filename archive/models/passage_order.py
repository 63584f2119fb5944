"""The order of the passages of a meeting, written in short: "3:1-4 6;5:1 3.7". Pure.

Each utterance is its number with its passages after the colon; 3.7 is #u3-p7, read in another utterance.
"""

from collections.abc import Iterable, Iterator, Sequence

Address = tuple[int, int]
"""The numbers that make the address of a passage: (3, 7) for #u3-p7."""

UtteranceOrder = tuple[int, Sequence[Address]]
"""The number of an utterance with the addresses of its passages, in order."""


def write_order(utterances: Iterable[UtteranceOrder]) -> str:
    return ";".join(f"{number}:{' '.join(_runs(number, passages))}" for number, passages in utterances)


def _runs(utterance: int, passages: Sequence[Address]) -> Iterator[str]:
    start = 0
    for at in range(1, len(passages) + 1):
        owner, first = passages[start]
        if at < len(passages) and passages[at] == (owner, first + at - start):
            continue
        run = str(first) if at == start + 1 else f"{first}-{first + at - start - 1}"
        yield run if owner == utterance else f"{owner}.{run}"
        start = at


def read_order(written: str) -> list[tuple[int, list[Address]]]:
    """What `write_order` wrote."""
    utterances = []
    for each in written.split(";") if written else []:
        number, _, runs = each.partition(":")
        utterances.append((int(number), [address for run in runs.split() for address in _of(run, number)]))
    return utterances


def _of(run: str, utterance: str) -> Iterator[Address]:
    owner, point, numbers = run.rpartition(".")
    first, _, last = numbers.partition("-")
    for number in range(int(first), int(last or first) + 1):
        yield int(owner if point else utterance), number
