import pytest

from tests.parsing.reading.outline import read

HEAD = "Sitting of the council\n\n3 March 2015\n\n"
NAMES = ["Rosa Holf", "Hugo Sapt", "Anna Tarl", "Rosa Holf", "Hugo Sapt", "Anna Tarl"]


def voices(text: str) -> list[str]:
    return [each.label.text for each in read(text, "a.txt").utterances if each.label]


def turns(opening: str, sign: str = ": ") -> str:
    """Turns that begin with the same words."""
    told = (
        f"{name}{sign}{opening} the bridge number {number} is late.\n\nAs we were told in the year {number}."
        for number, name in enumerate(NAMES)
    )
    return "\n\n".join(told)


@pytest.mark.parametrize(
    ("address", "language"),
    [
        ("Mr. Speaker, honourable members", "en"),
        ("Sayın Başkan, değerli milletvekilleri", "tr"),
        ("Herr Präsident, liebe Kolleginnen", "de"),
    ],
)
def test_an_address_with_which_speeches_begin_is_no_label_where_a_colon_ends_it(
    address: str, language: str
) -> None:
    text = f"{HEAD}{turns(f'{address};')}\n\n{address}: the mill is to be sold.\n\nWe shall see."
    assert voices(text) == NAMES, language


def test_thanks_alone_on_a_line_are_no_name_among_such_lines() -> None:
    said = "{} die Brücke Nummer {} ist nicht fertig, wie wir gehört haben."
    opening = ("Vielen Dank, Frau Präsidentin,", "Ich sage:")
    talk = "\n\n".join(f"{name}\n\n{said.format(opening[at % 2], at)}" for at, name in enumerate(NAMES * 3))
    text = f"Sitzung des Rats\n\n3. März 2015\n\n{talk}\n\nVielen Dank\n\nDas Wort hat die Ministerin."
    assert voices(text) == NAMES * 3


def test_a_salutation_alone_on_a_line_is_of_a_letter_that_is_read_out() -> None:
    text = f"{HEAD}{turns('I say that')}\n\nMr. President:\n\nWe ask for the road.\n\nSo they wrote."
    assert voices(text) == NAMES


def test_a_chair_whom_speeches_address_keeps_the_label() -> None:
    turn = "{}: Mr. Speaker, the bridge number {} is late.\n\nMr. Speaker: The {} minutes are over."
    text = HEAD + "\n\n".join(turn.format(name, at, at) for at, name in enumerate(NAMES))
    assert voices(text) == [voice for name in NAMES for voice in (name, "Mr. Speaker")]


def test_an_office_and_a_name_are_a_label_however_often_another_of_that_office_is_spoken_to() -> None:
    chair, other = "President, Hugo Sapt", "Minister, Anna Tarl"
    said = [f"President Holf, you have minute {at} for the bridge." for at in range(5)]
    text = HEAD + "\n\n".join(
        f"{chair}: {asked}\n\n{other}: It is late, as I said {asked[-20:]}" for asked in said
    )
    assert voices(text) == [chair, other] * 5
