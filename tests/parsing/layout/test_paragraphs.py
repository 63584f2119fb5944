import pytest

from archive.parsing.layout.columns import PageColumn
from archive.parsing.layout.lines import PageLine
from archive.parsing.layout.paragraphs import paragraphs
from tests.parsing.layout.samples import LEADING, line, stack

FULL = "The council of Ruritania met at Strelsau in the morning, and it"
GOES_ON = "went on with the questions of the day before until it was noon"
ENDS = "went on with the answers to those of noon until it was midnight."


def texts(*columns: list[PageLine]) -> list[str]:
    found = paragraphs([PageColumn(tuple(lines)) for lines in columns])
    return [" ".join(each.text for each in paragraph) for paragraph in found]


def test_wrapped_lines_make_one_paragraph() -> None:
    assert texts(stack([FULL, GOES_ON, "and later."])) == [f"{FULL} {GOES_ON} and later."]


def test_a_gap_begins_a_paragraph() -> None:
    first = f"{FULL} {GOES_ON} {ENDS}"
    assert texts(stack([FULL, GOES_ON, ENDS, "", GOES_ON.capitalize()]))[0] == first


def test_an_indented_first_line_begins_a_paragraph() -> None:
    lines = [line for _ in range(4) for line in (f"   {FULL[4:]}", GOES_ON, ENDS)]
    assert len(texts(stack(lines))) == 4


def test_the_margin_is_where_lines_go_on_though_more_of_them_are_first_lines() -> None:
    lines = ["   Yes, it is so.", "   No, it is not.", f"   {FULL[4:]}", f"{GOES_ON}."] * 3
    assert len(texts(stack(lines))) == 9


def test_hanging_paragraphs_begin_where_a_line_stands_out() -> None:
    lines = [FULL, f"    {GOES_ON}", f"    {GOES_ON}", "    to the end."] * 3
    assert len(texts(stack(lines))) == 3


def test_a_line_that_ends_though_the_next_word_would_fit_ends_its_paragraph() -> None:
    assert texts(stack([FULL, GOES_ON, "and ended.", "Then came the press.", FULL])) == [
        f"{FULL} {GOES_ON} and ended.",
        "Then came the press.",
        FULL,
    ]


def test_lines_that_were_broken_by_hand_are_joined_where_the_sentence_goes_on() -> None:
    ragged = [FULL, "the king said to", "everybody who came", "and to the others", GOES_ON, "as he had to."]
    assert len(texts(stack(ragged * 5))) == 5


@pytest.mark.parametrize(
    "label", ["HUGO SAPT:", "Hugo Sapt:", "Mr. SAPT (Zenda):", "Q.", "COLONEL SAPT, OF THE GUARD:"]
)
def test_a_line_that_looks_like_a_label_after_a_sentence_begins_a_paragraph(label: str) -> None:
    full = ENDS
    assert texts(stack([GOES_ON, full, f"{label} {GOES_ON}", "so."]))[1].startswith(label)


def test_a_label_that_goes_over_two_lines_begins_a_paragraph() -> None:
    found = texts(
        stack([GOES_ON, ENDS, "HUGO SAPT, COLONEL OF THE GUARD OF RURITANIA AND KEEPER OF", "ZENDA: I do."])
    )
    assert found[1].endswith("ZENDA: I do.")


@pytest.mark.parametrize(
    "before", ["and then it was said by Colonel", "as said (to the house by the old Mr."]
)
def test_a_name_inside_of_a_sentence_or_of_brackets_begins_none(before: str) -> None:
    lines = [FULL, f"{before:<60}", "Hugo Sapt: a remark that goes on so long that it fills the li."]
    assert texts(stack(lines, top=700))[0].startswith(FULL)


def test_a_bold_opening_begins_a_paragraph() -> None:
    lines = [line(FULL), line(ENDS, bottom=700 - LEADING)]
    lines.append(
        line(
            "Rosa Holf: No, it was not so at all, as everybody here knows.", bottom=700 - 2 * LEADING, bold=2
        )
    )
    assert len(texts(lines)) == 2


def test_a_bold_label_alone_on_its_line_stands_alone() -> None:
    lines = [
        line("Rosa Holf", bold=2),
        line(FULL, bottom=700 - LEADING),
        line("so.", bottom=700 - 2 * LEADING),
    ]
    assert texts(lines) == ["Rosa Holf", f"{FULL} so."]


def test_larger_type_stands_alone() -> None:
    lines = [line("On the Treaty", size=14), line(FULL, bottom=685), line("so.", bottom=685 - LEADING)]
    assert texts(lines) == ["On the Treaty", f"{FULL} so."]


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    first, second = stack([FULL, GOES_ON]), stack([GOES_ON, "to the end.", FULL], page=2)
    assert texts(first, second)[0] == f"{FULL} {GOES_ON} {GOES_ON} to the end."


def test_a_turn_that_opens_a_page_is_not_glued_to_the_one_before() -> None:
    first, second = stack([GOES_ON, ENDS]), stack([f"RUDOLF ELPHBERG: {GOES_ON[:40]}"], page=2)
    assert len(texts(first, second)) == 2


def test_remarks_in_brackets_stand_alone_where_most_do() -> None:
    lines = [
        "It was so.",
        "(Applause.)",
        "It will be so.",
        "(Laughter.)",
        GOES_ON,
        ENDS,
        "(Applause from all)",
    ]
    assert texts(stack(lines))[-1] == "(Applause from all)"


def test_no_lines_make_no_paragraphs() -> None:
    assert paragraphs([]) == []


@pytest.mark.parametrize("label", ["HUGO SAPT (Zenda) – Then", "Mr. SAPT.— Then", "HUGO SAPT. Then"])
def test_capitals_before_a_dash_or_a_full_stop_open_a_paragraph_where_they_recur(label: str) -> None:
    full = f"{FULL.replace(' and it', '')} it is said."
    first = f"{label} {GOES_ON}"[: len(full)]
    assert len(texts(stack([full, first, full, first, full]))) == 3
    assert len(texts(stack([full, first, full]))) == 1


def test_a_label_that_leaves_no_room_for_a_word_keeps_those_below_it() -> None:
    lines = [
        *[each for n in range(3) for each in (line(f"Hugo Sapt: {FULL[11:]}", 72, 700 - 24 * n, bold=2),)],
        *[line(ENDS, 72, 688 - 24 * n) for n in range(3)],
        line("Hugo Sapt:", 72, 628, bold=2),
        line("Constitutionalists-and-all-the-others-who-came-to-hear-of-it", 72, 616),
    ]
    lines.sort(key=lambda each: -each.bottom)
    assert texts(lines)[-1].startswith("Hugo Sapt: Constitutionalists")


def test_a_sign_before_whoever_speaks_begins_a_paragraph() -> None:
    full = f"{FULL.replace(' and it', '')} it is said."
    assert len(texts(stack([full, f"○{GOES_ON}", full, f"○{GOES_ON}"]))) == 4


def test_a_page_that_ends_well_above_the_foot_of_the_others_ends_a_paragraph() -> None:
    cover = stack(["Talks at Strelsau, which the council held in the long hall of it"], page=1)
    full = [FULL, *[GOES_ON] * 20]
    assert texts(cover, stack(full, page=2), stack(full, page=3))[0] == cover[0].text
    broken = stack([FULL], page=1)
    assert texts(broken, stack([GOES_ON] * 20, page=2))[0].startswith(f"{FULL} {GOES_ON}")


def test_a_line_that_ends_early_ends_no_paragraph_amid_a_sentence_of_a_script_without_capitals() -> None:
    full = "שלום לכולם ברוכים הבאים לישיבה של היום שבה נדון בשאלות האתמול"
    lines = [full, full[:45], full, f"{full[:44]}.", full, full[:12], full]
    assert [len(text) for text in texts(stack(lines))] == [
        len(" ".join(lines[:4])),
        len(" ".join(lines[4:6])),
        len(full),
    ]


def test_where_most_paragraphs_are_short_a_gap_is_told_by_the_lines_that_go_on() -> None:
    said = [FULL, GOES_ON, GOES_ON, ENDS]
    lines = [*said, "", "Hugo Sapt", "", "Yes.", "", "Rosa Holf", "", *said, "", "Anton Tarl", "", "No."]
    assert [text for text in texts(stack(lines)) if len(text) < 20] == [
        "Hugo Sapt",
        "Yes.",
        "Rosa Holf",
        "Anton Tarl",
        "No.",
    ]


@pytest.mark.parametrize("time", ["{}", "0:0{number}:00 {}", "{} [1:0{number}]"])
def test_a_name_that_comes_back_as_a_whole_line_is_a_paragraph(time: str) -> None:
    names = [time.format("Hugo Sapt", number=number) for number in range(3)]
    found = texts(stack([part for name in names for part in (FULL, GOES_ON, name, FULL)]))
    assert [text for text in found if "Hugo Sapt" in text] == names


def test_a_name_that_stands_out_above_an_indented_first_line_is_a_paragraph() -> None:
    lines = [part for _ in range(3) for part in (f"   {FULL[4:]}", GOES_ON, ENDS)]
    once = [*stack(["Anton Tarl"], 60, 700 - len(lines) * LEADING)]
    found = texts([*stack(lines), *once, *stack(lines, top=700 - (len(lines) + 1) * LEADING)])
    assert "Anton Tarl" in found
