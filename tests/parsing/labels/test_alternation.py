"""Heads that come back and take turns with the labels, though what stands behind them is like a quotation."""

import pytest

from archive.parsing.labels.detection import read_labels
from archive.parsing.text import Block

_OATH = "“I swear to serve the Kingdom of Ruritania and all who live in it, whatever may come.”"


def _opened(*turns: str) -> list[str]:
    """The label of each block, "?" where there may be one, "" where there is none."""
    found = read_labels([Block(turn) for turn in turns])
    return [
        opening.label.text if opening else "?" if doubt else ""
        for opening, doubt in zip(found.openings, found.doubts, strict=True)
    ]


@pytest.mark.parametrize("name", ["Anton Strofzin", "STRONG", "Strong", "Major Strong"])
def test_who_reads_out_an_oath_each_time_it_is_asked_for_speaks(name: str) -> None:
    found = _opened(
        "Rosa Holf: Good morning. We begin with the oath. I call the members by their names:",
        f"{name}: {_OATH}",
        "Hugo Sapt: Two words were left out, Madam President.",
        "Rosa Holf: Then I ask for it once more.",
        f"{name}: {_OATH}",
        "Rosa Holf: Thank you. So we come to the roads.",
        "Hugo Sapt: Thank you, Madam President.",
    )
    assert found == ["Rosa Holf", name, "Hugo Sapt", "Rosa Holf", name, "Rosa Holf", "Hugo Sapt"]


@pytest.mark.parametrize("first", ["Minister Anton Strong", "Anton Strong, Minister"])
def test_who_is_named_in_full_once_and_then_by_surname_comes_back(first: str) -> None:
    found = _opened(
        "Rosa Holf: Good morning. We begin with the oath. I call the members by their names:",
        f"{first}: {_OATH}",
        "Hugo Sapt: Two words were left out, Madam President.",
        "Rosa Holf: Then I ask for it once more.",
        f"Strong: {_OATH}",
        "Rosa Holf: Thank you. So we come to the roads.",
    )
    assert found == ["Rosa Holf", first, "Hugo Sapt", "Rosa Holf", "Strong", "Rosa Holf"]


def test_who_is_quoted_within_a_speech_does_not_speak() -> None:
    found = _opened(
        "Rosa Holf: Good morning. Let me read to you what was said of old:",
        f"Anton Strofzin: {_OATH}",
        "So it was said, and so we must do it.",
        "Hugo Sapt: That was long ago, Madam President.",
        "Rosa Holf: Then I read it once more, as it was written:",
        f"Anton Strofzin: {_OATH}",
        "Hugo Sapt: Thank you, Madam President.",
    )
    assert "Anton Strofzin" not in found


def test_a_name_that_may_be_a_label_in_one_place_may_be_one_in_all() -> None:
    found = _opened(
        "Rosa Holf: Good morning. I call the members by their names:",
        f"Anton Strofzin: {_OATH}",
        "Hugo Sapt: Two words were left out, Madam President.",
        "Rosa Holf: Then I ask for it once more.",
        f"Anton Strofzin: {_OATH}",
        "That was it, I believe.",
        "Hugo Sapt: Thank you, Madam President.",
    )
    assert (found[1], found[4]) in {("?", "?"), ("Anton Strofzin", "Anton Strofzin")}
