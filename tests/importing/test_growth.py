"""Storing takes time in proportion to what is stored."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from archive.importing.identity import voices_of
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
