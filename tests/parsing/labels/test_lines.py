"""Lines that the layout broke are joined, unless a turn begins on them."""

import pytest

from archive.parsing.labels.lines import close_brackets, join
from archive.parsing.text import Block


def joined(*lines: str, begins: tuple[int, ...] = (), own: tuple[int, ...] = ()) -> list[str]:
    """The blocks of lines, those that begin with "+" broken off from the one before."""
    blocks = [Block(line.lstrip("+"), continues=line.startswith("+")) for line in lines]
    found = join(blocks, [i in begins for i in range(len(lines))], [i in own for i in range(len(lines))])
    return [block.text for block in found]


def test_a_line_that_goes_on_is_joined() -> None:
    assert joined("Hugo Sapt: We see", "+that it is so.", begins=(0,)) == ["Hugo Sapt: We see that it is so."]


def test_a_line_on_which_a_turn_begins_is_not_joined() -> None:
    lines = ("Hugo Sapt: We see.", "+Rosa Holf: So do I.")
    assert joined(*lines, begins=(0, 1)) == ["Hugo Sapt: We see.", "Rosa Holf: So do I."]


def test_the_words_behind_a_label_on_its_line_are_a_block_of_their_own() -> None:
    lines = ("HUGO SAPT", "+Good morning to all", "+of you.")
    assert joined(*lines, begins=(0,), own=(0,)) == ["HUGO SAPT", "Good morning to all of you."]


def test_short_lines_above_the_first_turn_stay_apart() -> None:
    assert joined("Talks", "+March 3, 2015", "Hugo Sapt: a", begins=(2,)) == [
        "Talks",
        "March 3, 2015",
        "Hugo Sapt: a",
    ]


def test_a_broken_word_is_mended() -> None:
    assert joined("Hugo Sapt: a demo-", "+nstration", begins=(0,)) == ["Hugo Sapt: a demonstration"]


def test_a_hyphen_that_the_document_writes_elsewhere_stays() -> None:
    lines = ("Hugo Sapt: a well-", "+known man", "A well-known one.")
    assert joined(*lines, begins=(0,))[0] == "Hugo Sapt: a well-known man"


def test_a_hyphen_before_a_capital_stays() -> None:
    assert joined("Hugo Sapt: the Holf-", "+Sapt plan", begins=(0,)) == [
        "Hugo Sapt: the Holf- Sapt plan"
    ] or joined("Hugo Sapt: the Holf-", "+Sapt plan", begins=(0,)) == ["Hugo Sapt: the Holf-Sapt plan"]


def test_nothing_is_joined_where_no_line_goes_on() -> None:
    assert joined("One", "Two") == ["One", "Two"]


def test_a_line_with_the_day_is_not_joined_to_the_title_above_the_turns() -> None:
    title = "Transcript of a talk with the Minister of Bridges and Mills of Ruritania"
    assert joined(title, "+Strelsau, 12 January 2023", "Hugo Sapt: Yes.", begins=(2,)) == [
        title,
        "Strelsau, 12 January 2023",
        "Hugo Sapt: Yes.",
    ]


def test_a_name_and_the_office_on_the_next_line_are_one_label() -> None:
    lines = ("Hugo Sapt,", "Minister of Works of Ruritania: Good morning.", "Good friends,", "Minister: Yes.")
    assert [block.text for block in close_brackets([Block(line) for line in lines])] == [
        "Hugo Sapt, Minister of Works of Ruritania: Good morning.",
        *lines[2:],
    ]


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("ROSA HOLF TARL, SUBSECRETARIA DE CAMINOS Y PUENTES DE LA", "COSECHA: Gracias, señor presidente."),
        ("Hugo Sapt, Bundesminister für Straßen, Brücken und Ernte der", "Kreise: Herr Präsident!"),
        ("Rosa Holf, Minister of Roads, of the Harvest and of the", "Castle (ZDP): Good morning."),
    ],
)
def test_an_office_that_goes_on_on_the_next_line_is_part_of_the_label(line: str, following: str) -> None:
    blocks = [Block(line), Block(following, continues=True)]
    assert [block.text for block in close_brackets(blocks)] == [f"{line} {following}"]


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("We asked the council, the minister of roads and the chair of", "Zenda: nobody came."),
        ("Rosa Holf, Minister of Roads, told us that she had seen it.", "Hugo Sapt: Yes."),
    ],
)
def test_a_line_that_is_no_name_and_office_is_no_part_of_a_label(line: str, following: str) -> None:
    blocks = [Block(line), Block(following, continues=True)]
    assert close_brackets(blocks) == blocks


def closed(*lines: str) -> list[str]:
    return [block.text for block in close_brackets([Block(line) for line in lines])]


def test_what_stands_in_brackets_below_each_name_is_joined_to_it() -> None:
    assert closed(
        "The Minister of Roads", "(Rosa Holf)", "I beg to move.", "Hugo Sapt", "(Zenda East) (ZDP)", "Why?"
    ) == ["The Minister of Roads (Rosa Holf)", "I beg to move.", "Hugo Sapt (Zenda East) (ZDP)", "Why?"]


@pytest.mark.parametrize(
    "lines",
    [
        # what is heard in the hall
        ("Rosa Holf", "(Applause)", "I beg to move.", "Hugo Sapt", "(Laughter)", "Why?"),
        # alike below all names
        ("Rosa Holf", "(Rumour in hall)", "I beg to move.", "Hugo Sapt", "(Rumour in hall)", "Why?"),
        # another one below the same name
        ("Rosa Holf", "(Pointing east)", "Yes.", "Rosa Holf", "(Holding paper)", "No.", "Hugo Sapt", "Why?"),
        # elsewhere, too
        ("Rosa Holf", "(In Zendan)", "Yes.", "(In Zendan)", "Hugo Sapt", "(In German)", "Why?"),
    ],
)
def test_other_lines_in_brackets_stand_for_themselves(lines: tuple[str, ...]) -> None:
    assert closed(*lines) == list(lines)
