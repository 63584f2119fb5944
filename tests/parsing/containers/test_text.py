"""Plain text: lines become blocks, with what their white space shows."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.containers.text import LONGEST_LEAD, read_text


def blocks(text: str) -> list[tuple[str, bool]]:
    return [(block.text, block.continues) for block in read_text(text).blocks]


def test_a_text_of_a_paragraph_a_line_has_a_block_a_line() -> None:
    text = "Talks\nHugo Sapt: Good morning.\nRosa Holf: I am glad.\n"
    assert blocks(text) == [
        ("Talks", False),
        ("Hugo Sapt: Good morning.", False),
        ("Rosa Holf: I am glad.", False),
    ]


def test_the_lines_of_a_wrapped_paragraph_go_on() -> None:
    text = "Hugo Sapt: Good morning to\nall of you who have come\nto Zenda.\n\nRosa Holf: We are\nglad."
    assert [goes_on for _, goes_on in blocks(text)] == [False, True, True, False, True]


def test_an_indented_line_begins_a_paragraph_of_a_wrapped_text() -> None:
    text = "   Hugo Sapt: Good morning to\nall of you who have come\nto Zenda\n"
    text += "   Rosa Holf: We are\nglad, too, and\nso is he."
    assert [goes_on for _, goes_on in blocks(text)] == [False, True, True, False, True, True]


def test_a_centred_line_is_no_part_of_a_paragraph() -> None:
    text = "We agree with what you say about it and\n                    12\n"
    text += "with all that follows from\nit, and so on"
    assert blocks(text)[1] == ("12", False)
    assert not blocks(text)[2][1]


HANGING = """\
SAPT:           Good morning to all of you who
                have come to Zenda.
HOLF:           We are glad to be here, and we
                thank you for the invitation
                to the harvest.
"""


@pytest.mark.parametrize("between", ["", "\n"])
def test_words_that_hang_beside_the_labels_are_one_paragraph_a_turn(between: str) -> None:
    text = HANGING.replace("HOLF", f"{between}HOLF")
    assert [goes_on for _, goes_on in blocks(text)] == [False, True, False, True, True]


def test_a_text_that_is_moved_to_the_right_as_a_whole_has_the_paragraphs_that_it_has_at_the_margin() -> None:
    text = "Hugo Sapt: Good morning to\nall of you who have come\nto Zenda.\n\nRosa Holf: We are\nglad."
    moved = "\n".join(f"{' ' * 14}{line}" for line in text.splitlines())
    assert blocks(moved) == blocks(text)


@pytest.mark.parametrize(
    ("line", "lead", "style"),
    [
        ("Hugo Sapt\tGood morning.", "Hugo Sapt", "tab"),
        ("Hugo Sapt   \tGood morning.", "Hugo Sapt", "tab"),
        ("Q    Is it a good one?", "Q", "gap"),
        pytest.param(f"Q{' ' * 1_000_000}Is it a good one?", "Q", "gap", id="a million spaces"),
        ("A\u00a0\u00a0It is.", "A", "gap"),
        ("We agree.  And so do they.", "", ""),
        ("THE PRESIDENT:  Good afternoon.", "", ""),
        ("x" * (LONGEST_LEAD + 1) + "\tGood morning.", "", ""),
        ("Good morning.", "", ""),
    ],
)
def test_white_space_within_a_line_may_set_a_label_apart(line: str, lead: str, style: str) -> None:
    (block,) = read_text(line).blocks
    assert (block.text[: block.lead], block.lead_style) == (lead, style)


@given(st.text(max_size=200))
def test_the_blocks_hold_every_letter_of_the_text(text: str) -> None:
    content = read_text(text)
    kept = "".join(block.text for block in content.blocks)
    assert [each for each in kept if each.isalnum()] == [each for each in text if each.isalnum()]
    assert [each for each in "".join(content.shown) if each.isalnum()] == [
        each for each in text if each.isalnum()
    ]


@given(st.text(max_size=200))
def test_what_is_set_apart_is_the_beginning_of_its_block_and_not_all_of_it(text: str) -> None:
    for block in read_text(text).blocks:
        assert 0 <= block.lead < max(1, len(block.text))


def test_several_spaces_between_all_words_of_a_line_set_no_label_apart() -> None:
    content = read_text(
        "     HOLF. Good morning, members, guests and\nguests   of   the   house.   I   ask   you\n"
    )
    assert content.blocks[-1].lead == 0


def test_rules_that_frame_a_line_are_no_words_and_part_it_from_others() -> None:
    rule = "-" * 40
    names = ("Rosa Holf, Zenda Securities  [1]", "Hugo Sapt, Ruritania Copper  [2]", "Rosa Holf, Zenda  [3]")
    framed = [f"{rule}\n{name}\n{rule}\n\nWe meet in Zenda to talk of\nthe bridge.\n" for name in names]
    content = read_text("\n".join(framed))
    assert [block.text for block in content.blocks if not block.continues][:3] == [
        "Rosa Holf, Zenda Securities [1]",
        "We meet in Zenda to talk of",
        "Hugo Sapt, Ruritania Copper [2]",
    ]


def test_a_rule_is_no_part_of_the_paragraph_below_it() -> None:
    lines = ["We meet in Zenda to talk of", "the bridge, which is old.", "", "-----", "Then we shall go to",
             "the castle."]  # fmt: skip
    assert [block.text for block in read_text("\n".join(lines)).blocks if not block.continues] == [
        "We meet in Zenda to talk of",
        "-----",
        "Then we shall go to",
    ]


TAGGED = """<CHAPTER ID=1>
The bridge
<SPEAKER ID=1 NAME="President">
I open the sitting.
<P>
Please sit down.
<SPEAKER ID=2 LANGUAGE="FR" NAME="Holf" AFFILIATION="ZDP">
Madam President, I rise.
<SPEAKER ID=3 NAME="Sapt">
<SPEAKER ID=4 NAME=President>
Thank you.
"""


def test_a_tag_on_a_line_of_its_own_names_who_speaks() -> None:
    content = read_text(TAGGED)
    assert [(block.label, block.text, block.heading) for block in content.blocks] == [
        ("", "The bridge", True),
        ("President", "I open the sitting.", False),
        ("", "Please sit down.", False),
        ("Holf", "Madam President, I rise.", False),
        ("President", "Thank you.", False),
    ]


def test_no_word_of_such_tags_is_lost() -> None:
    content = read_text(TAGGED)
    told = [*content.boilerplate, *(f"{block.label} {block.text}" for block in content.blocks)]
    words = re.compile(r"\w+")
    assert sorted(words.findall(" ".join(told))) == sorted(words.findall(" ".join(content.shown)))


def test_a_tag_in_a_sentence_names_nobody() -> None:
    assert all(not block.label for block in read_text("Write <SPEAKER> here.\nOr <SPEAKER> there.\n").blocks)
