"""Storing takes time in proportion to what is stored."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from archive.importing.identity import voices_of
from archive.importing.persistence.alignment import continued, similar_texts
from archive.importing.speaker_registry import Roster
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Label, Person
from tests.growth import grows_in_proportion
from tests.importing.conftest import TALKS
from tests.parsing.test_growth import name

PERSONS: dict[str, Callable[[int], Person]] = {
    "full names": lambda number: Person(f"Hugo {name(number)}"),
    "one surname": lambda number: Person(f"{name(number)} Sapt"),
    "initials": lambda number: Person(f"{name(number)[0]}. {name(number)}"),
    "initials of one surname": lambda number: Person(f"{'. '.join(name(number).upper())}. Sapt"),
    "surnames": lambda number: Person(name(number)),
    "offices": lambda number: Person("Sapt", f"President of {name(number)}"),
}


@pytest.mark.parametrize("kind", PERSONS)
def test_who_is_meant_is_settled_in_proportion_to_the_labels(kind: str) -> None:
    read = read_bytes("talks.txt", TALKS.encode()).transcript
    speech = read.utterances[1]

    def work(size: int) -> Callable[[], object]:
        people = [PERSONS[kind](number) for number in range(size)]
        utterances = tuple(replace(speech, label=Label(each.name, person=each)) for each in people)
        return lambda: voices_of(replace(read, utterances=utterances))

    assert grows_in_proportion(work, 100)


@pytest.mark.parametrize("kind", ["full names", "one surname", "surnames"])
def test_likenesses_are_looked_for_in_proportion_to_the_speakers(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.importing.speaker_registry._MOST_NAMESAKES", 10)

    def work(size: int) -> Callable[[], object]:
        def learn() -> None:
            roster = Roster()
            for number in range(size):
                roster.likenesses(PERSONS[kind](number).name, number)
                roster.learn(PERSONS[kind](number).name, number)

        return learn

    assert grows_in_proportion(work, 100)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (lambda number: "the same", lambda number: "the same"),
        (lambda number: f"old {number}", lambda number: f"new {number}"),
        (lambda number: f"text {number}", lambda number: f"text {number}" if number % 2 else f"x {number}"),
        (lambda number: f"text {number % 2}", lambda number: f"text {number % 3}"),
        (lambda number: f"text {number}", lambda number: f"text {-number}"),
    ],
)
def test_versions_of_any_length_are_laid_over_each_other_in_proportion(old: Any, new: Any) -> None:
    def work(size: int) -> Callable[[], object]:
        return lambda: continued(
            [old(number) for number in range(size)],
            [new(number) for number in range(size)],
            lambda one, other: len(one) > 100,
        )

    assert grows_in_proportion(work, 200)


def test_long_paragraphs_are_compared_in_proportion_to_their_words() -> None:
    assert grows_in_proportion(lambda size: lambda: similar_texts("a b " * size, "a c " * size), 2000)
