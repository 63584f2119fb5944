"""Runs of paragraphs that a source prints twice, whatever their length."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.repetition import SHORTEST_REPETITION, pull_quotes, repetitions
from archive.parsing.text import Block
from archive.parsing.transcript import Utterance
from archive.parsing.turns import read_turns
from tests.growth import grows_in_proportion

_MOST_PLACES = 20


def by_comparing(texts: Sequence[str]) -> set[int]:
    """The same, by comparing every run with what follows it."""
    copies: set[int] = set()
    position = 0
    while position < len(texts):
        firsts = [first for first in range(position) if texts[first] == texts[position]][-_MOST_PLACES:]
        lengths = (
            position - first
            for first in firsts
            if len(set(texts[first:position])) >= SHORTEST_REPETITION
            and texts[position : 2 * position - first] == texts[first:position]
        )
        length = next(lengths, 0)
        copies |= set(range(position, position + length))
        position += length or 1
    return copies


@given(st.lists(st.sampled_from("abcd"), max_size=60))
def test_the_copies_are_those_that_comparing_every_run_finds(texts: list[str]) -> None:
    assert repetitions(texts) == by_comparing(texts)


@given(st.lists(st.text(max_size=2), min_size=3, max_size=12, unique=True), st.integers(2, 4))
def test_every_copy_of_a_run_of_different_paragraphs_is_found(run: list[str], times: int) -> None:
    assert repetitions(run * times) == set(range(len(run), len(run) * times))


@pytest.mark.parametrize("tail", [[], ["end"], ["0"]])
def test_a_long_text_that_nearly_repeats_itself_has_no_copy(tail: list[str]) -> None:
    texts = [str(number) for number in range(2000)]
    assert repetitions([*texts, *texts[:-1], *tail]) == set()


class Counted(str):
    """A text that is hashed and compared by calls that can be counted."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other)

    def __hash__(self) -> int:
        return str.__hash__(self)


@pytest.mark.parametrize("apart", [0, 1])
def test_a_text_that_nearly_repeats_itself_is_compared_in_proportion_to_its_length(apart: int) -> None:
    def work(size: int) -> object:
        texts = [str(number) for number in range(size)]
        nearly = [Counted(text) for text in [*texts, *["x"] * apart, *texts[:-1], "y"]]
        return lambda: repetitions(nearly)

    assert grows_in_proportion(work, 200)  # type: ignore[arg-type]


def test_a_turn_of_many_paragraphs_is_put_together_once(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = 0
    init = Utterance.__init__

    def counting(self: Utterance, *arguments: object, **fields: object) -> None:
        nonlocal kept
        init(self, *arguments, **fields)  # type: ignore[arg-type]
        kept += len(self.paragraphs)

    monkeypatch.setattr(Utterance, "__init__", counting)
    said = [Block(f"The harvest of {number} was good.") for number in range(3000)]
    read = read_turns([Block("Question: Why?"), Block("Hugo Sapt: Well."), *said])
    assert len(read.utterances[-1].paragraphs) == 3001
    assert kept < 3 * 3003


def test_a_sentence_of_a_paragraph_near_by_that_stands_alone_is_a_pull_quote() -> None:
    said = "We have met. The castle of Zenda will open its gates to all. So it is."
    quote = "The castle of Zenda will open its gates to all"
    assert pull_quotes([said, quote, "And then."]) == {1}
    assert pull_quotes([said, "Rosa Holf", f"{quote}."]) == set()
    assert pull_quotes([said, "We have met.", "And then."]) == set()
    assert pull_quotes([said, *["And then."] * 9, quote]) == set()
    assert (
        pull_quotes(
            [f"Sapt: {said}", "Why?", "Sapt: We have met. The castle of Zenda will open its gates to all."]
        )
        == set()
    )
    named = "Rosa Holf | The castle of Zenda will open its gates to all."
    assert pull_quotes([f"{named} So it is.", "Why?", named]) == set()
