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


@pytest.mark.parametrize(
    ("chair", "member", "name"),
    [
        ("Rosa Holf", "Hugo Sapt", "Anton Strofzin"),
        ("Rosa Holf", "Hugo Sapt", "Major Strong"),
        ("HOLF", "SAPT", "STRONG"),
        ("Holf", "Sapt", "Strong"),
    ],
)
def test_who_reads_out_an_oath_each_time_it_is_asked_for_speaks(chair: str, member: str, name: str) -> None:
    found = _opened(
        f"{chair}: Good morning. We begin with the oath. I call the members by their names:",
        f"{name}: {_OATH}",
        f"{member}: Two words were left out, Madam President.",
        f"{chair}: Then I ask for it once more.",
        f"{name}: {_OATH}",
        f"{chair}: Thank you. So we come to the roads.",
        f"{member}: Thank you, Madam President.",
    )
    assert found == [chair, name, member, chair, name, chair, member]


def test_who_speaks_once_between_two_labels_of_the_chair_speaks_as_the_others_do_whom_she_calls() -> None:
    names = ["Rudolf Holf Sapt", "Flavia Strofzin", "Anton Tarlenheim", "Rosa Elphberg"]
    calls = ["We begin.", "Thank you.", "We go on.", "One moment, please."]
    speech = ["Nobody says so in this house, and all know it, today as yesterday."] * 6
    found = _opened(
        *(
            block
            for name, call in zip(names, calls, strict=True)
            for block in (f"The Chair: {call}", f"{name}: The road to Strelsau is long.", *speech)
        ),
        "The Chair: We close.",
    )
    assert list(filter(None, found)) == [
        *(each for name in names for each in ("The Chair", name)),
        "The Chair",
    ]


def test_one_word_among_full_names_that_takes_turns_with_them_is_doubtful() -> None:
    found = _opened(
        "Rosa Holf: Good morning. We look at what the year has brought.",
        "Strong: It was dry, and the roads were good.",
        "The mills stood still, as all of you know.",
        "Rosa Holf: So they did, and the price of bread is high.",
        "Strong: It will be higher in May.",
        "Rosa Holf: I thank you for your words.",
    )
    assert found == ["Rosa Holf", "?", "", "Rosa Holf", "?", "Rosa Holf"]


def test_a_point_of_a_list_at_the_end_of_each_speech_is_none() -> None:
    found = _opened(
        "Rosa Holf: Good morning. We look at what the year has brought.",
        "Trade: up by a third.",
        "Hugo Sapt: That is well said, and the roads are dry.",
        "Rosa Holf: So they are, and there is more to come.",
        "Trade: up by a third.",
        "Hugo Sapt: Thank you, Madam President.",
    )
    assert "Trade" not in found


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


def test_a_full_name_in_brackets_among_labels_in_brackets_is_nobodys_note() -> None:
    found = _opened(
        "[Rosa Holf] Good morning. We begin with the roads.",
        "[Question] How long are they?",
        "[Rosa Holf] They are long enough, so we looked at this:",
        "[Anna Tarl] There are many of them, some of them dry.",
        "[Question] And the bridges?",
        "[Rosa Holf] They are dry as well.",
    )
    assert found[3] in ("Anna Tarl", "?")


def test_a_name_that_begins_with_a_small_word_of_no_list_is_in_doubt_where_it_takes_turns() -> None:
    found = _opened(
        "Rosa Holf: Good morning. Is the road ready?",
        "binta Tarl, S.: It is not ready yet.",
        "We wait for the stones.",
        "Rosa Holf: When will it be?",
        "binta Tarl, S.: In May, I think.",
        "Rosa Holf: And who pays for it?",
        "binta Tarl, S.: That would be the king.",
    )
    assert all(found[place] in ("?", "binta Tarl, S.") for place in (1, 4, 6))


def test_an_office_of_no_list_before_a_dash_and_a_full_name_belongs_to_the_label() -> None:
    found = _opened(
        "vägmästare – Erik Holf: God morgon allihop och tack för inbjudan.",
        "brovakt – Lars Sapt: I fjol hade vi inga pengar, nu har vi det.",
        "vägmästare – Erik Holf: När börjar arbetet?",
        "brovakt – Lars Sapt: Det börjar i maj, efter regnen.",
    )
    assert found == ["vägmästare – Erik Holf", "brovakt – Lars Sapt"] * 2
