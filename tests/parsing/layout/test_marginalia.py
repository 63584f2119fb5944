from dataclasses import replace

from archive.parsing.layout.lines import PageLine
from archive.parsing.layout.marginalia import (
    part_line_numbers,
    part_margins,
    part_notes,
    part_notes_of_columns,
)
from tests.parsing.layout.samples import line, stack

BODY = [f"line {number} of what is said on this page" for number in range(12)]


def test_notes_in_small_type_at_the_foot_are_parted_and_may_go_on() -> None:
    first = [*stack(BODY), *stack(["1 See the Gazette of Zenda, which", "goes on"], top=100, size=8)]
    second = [*stack(BODY, page=2), *stack(["to say more."], top=100, size=8, page=2)]
    pages, notes = part_notes([first, second], 10)
    assert notes == ["1 See the Gazette of Zenda, which", "goes on", "to say more."]
    assert [len(lines) for lines in pages] == [12, 12]


def test_small_type_without_the_sign_of_a_note_is_text() -> None:
    pages, notes = part_notes([[*stack(BODY), *stack(["They all rose."], top=100, size=8)]], 10)
    assert notes == []
    assert len(pages[0]) == 13


def test_notes_at_the_foot_of_a_column_are_parted() -> None:
    left, right = stack(BODY), stack(BODY, 320)
    note = stack(["1 See the Gazette of Zenda."], top=556, size=8)
    plain = stack(BODY, page=2)
    kept, notes = part_notes_of_columns([[*left, *note, *right], plain], [[300.0], []], 10)
    assert notes == ["1 See the Gazette of Zenda."]
    assert kept == [[*left, *right], plain]


def test_a_page_of_small_type_alone_is_text() -> None:
    pages, notes = part_notes([stack(["1 First of all", "2 Then"], size=8)], 10)
    assert (len(pages[0]), notes) == (2, [])


def test_numbers_that_count_the_lines_in_the_margin_are_taken_off() -> None:
    numbered = [line(f"{n:>2}    {text}".strip(), 60, 700 - 12 * n) for n, text in enumerate(BODY, 1)]
    blank = line("13", 60, 700 - 12 * 13)
    pages, numbers = part_line_numbers([[*numbered, blank]])
    assert [each.text for each in pages[0]] == BODY
    assert numbers == ["1 2 3 4 5 6 7 8 9 10 11 12 13"]


def test_the_few_lines_of_the_last_page_are_numbered_as_those_before() -> None:
    pages = [
        [line(f"{n:>2}    {text}".strip(), 60, 700 - 12 * n, page=at) for n, text in enumerate(said, 1)]
        for at, said in enumerate([BODY, BODY, BODY[:2]], 1)
    ]
    assert part_line_numbers(pages)[1][-1] == "1 2"
    assert part_line_numbers(pages[2:])[1] == []


def test_numbers_that_count_nothing_stay() -> None:
    lines = stack([f"{year} was a good year for Zenda" for year in (3, 9, 4, 12, 7, 1, 2, 30)])
    assert part_line_numbers([lines]) == ([lines], [])


def test_notes_in_small_type_beside_the_text_are_parted_and_a_label_stays() -> None:
    body = stack(BODY, 160)
    beside = [line("Fishing rights", 60, 688, size=7), line("HUGO SAPT", 60, 640, size=7)]
    pages, notes = part_margins([[*body, *beside]], 10)
    assert (pages, notes) == ([[*body, beside[1]]], ["Fishing rights"])


def test_the_number_of_every_fifth_line_is_parted() -> None:
    pages = [
        [*stack(BODY, page=n), *(line(str(at), 40, 700 - 12 * at, page=n) for at in (5, 10))]
        for n in range(1, 5)
    ]
    kept, numbers = part_margins(pages, 10)
    assert numbers == ["5", "10"] * 4
    assert [len(lines) for lines in kept] == [len(BODY)] * 4


def numbered(page: int) -> list[PageLine]:
    """Text of which every fifth line has its number in one piece with it, as PDFium joins them."""
    found = stack(BODY, page=page)
    for at in (4, 9):
        (number,) = line(f"{at + 1}", 40, page=page).words
        found[at] = replace(found[at], words=(number, *found[at].words))
    return found


def test_the_number_of_a_line_is_parted_that_comes_in_one_piece_with_it() -> None:
    kept, numbers = part_margins([numbered(n) for n in range(1, 5)], 10)
    assert numbers == ["5", "10"] * 4
    assert [[each.text for each in lines] for lines in kept] == [BODY] * 4


def test_a_year_at_the_end_of_a_long_line_stays() -> None:
    lines = [*stack(BODY), line(f"{BODY[0]} in the year 2015", 72, 700 - 12 * len(BODY))]
    assert part_margins([lines], 10) == ([lines], [])


def test_letters_at_one_height_in_the_margins_of_all_pages_are_parted() -> None:
    pages = [
        [*stack(BODY, page=n), line("(A)", 30, 695, page=n), line("(D)", 500, 570, page=n)]
        for n in range(1, 5)
    ]
    assert part_margins(pages, 10)[1] == ["(A)", "(D)"] * 4


def test_labels_beside_the_text_in_its_type_stay() -> None:
    lines = [*stack(BODY, 160), line("Hugo Sapt", 60, 700), line("Rosa Holf", 60, 640)]
    assert part_margins([lines], 10) == ([lines], [])
