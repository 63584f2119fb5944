"""Heads of messages with the day, or a half of it, beside the hour."""

import pytest

from tests.parsing.reading.outline import read, spoken

_SAID = [
    ("Rosa Holf", "Good morning, everybody."),
    ("Hugo Sapt", "Thank you.\nWe have two points."),
    ("Rosa Holf", "What does it cost?"),
    ("Anton Tarlen", "The Crown pays."),
]


@pytest.mark.parametrize(
    "form",
    [
        "{} — 03/03/2015 1:0{} PM",
        "[03/03 1:0{1} PM] {0}",
        "{}  1:0{} PM",
        "{} - 1:0{} p.m.",
        "{}, [2015-03-03 10:02:0{}]",
        "{} Today at 1:0{} PM",
    ],
)
def test_a_name_and_the_hour_of_the_day_on_a_line_say_what_stands_below(form: str) -> None:
    turns = "\n\n".join(f"{form.format(name, at)}\n{words}" for at, (name, words) in enumerate(_SAID))
    found = spoken(read(f"A talk in Zenda\n3 March 2015\n\n{turns}"))
    assert [(name, " ".join(words.split())) for name, words in found] == [
        (name, " ".join(words.split())) for name, words in _SAID
    ]


def test_a_programme_of_events_with_hours_says_nothing() -> None:
    events = [
        f"{event} {hour}:00 PM\nIn the large hall of Zenda."
        for hour, event in enumerate(("Tea in the hall", "A walk to the mill") * 3)
    ]
    found = read("A day in Zenda\n3 March 2015\n\n" + "\n\n".join(events))
    assert not any(utterance.person for utterance in found.utterances)
