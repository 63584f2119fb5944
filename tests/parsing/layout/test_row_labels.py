from collections.abc import Sequence

from archive.parsing.layout.lines import PageLine
from archive.parsing.layout.row_labels import with_labels_of_rows
from tests.parsing.layout.samples import LEADING, stack

LONG = [
    "the council of Ruritania met at",
    "Strelsau in the morning and went",
    "on with the questions of noon.",
]
SHORT = ["Then it ended."]
BETWEEN_ROWS = 3 * LEADING
BETWEEN_PARAGRAPHS = 2 * LEADING


def table(
    *rows: tuple[str, list[list[str]]], time: str = "", continued: Sequence[str] = ()
) -> list[PageLine]:
    """The lines of a page: each row a label beside the middle of its paragraphs, given by lines."""
    lines = stack(list(continued), 200, 700)
    place = 700 - LEADING * len(continued) - (BETWEEN_ROWS if continued else 0)
    for label, paragraphs in rows:
        top = place
        for paragraph in paragraphs:
            lines += stack(paragraph, 200, place)
            place -= LEADING * (len(paragraph) - 1) + BETWEEN_PARAGRAPHS
        foot = place + BETWEEN_PARAGRAPHS
        names = label.split("|")
        first = (top + foot) / 2 + LEADING * (len(names) - 1) / 2
        lines += stack(names, 60, first)
        if time:
            lines += stack([time], 20, (top + foot) / 2)
        place = foot - BETWEEN_ROWS
    return lines


def beside(lines: list[PageLine]) -> list[tuple[str, str]]:
    """Each label with the words that stand on its line."""
    said = {each.bottom: each.text for each in lines if each.left >= 200}
    return [(each.text, said.get(each.bottom, "")) for each in lines if 60 <= each.left < 200]


def test_labels_in_the_middle_of_their_rows_stand_beside_the_first_line_of_each() -> None:
    rows = [("Rosa Holf", [LONG]), ("Hugo|Sapt", [LONG]), ("Rosa Holf", [SHORT]), ("Anton", [LONG, LONG])]
    (found,) = with_labels_of_rows([table(*rows, ("Hugo Sapt", [LONG]))])
    assert beside(found) == [
        ("Rosa Holf", LONG[0]),
        ("Hugo Sapt", LONG[0]),
        ("Rosa Holf", SHORT[0]),
        ("Anton", LONG[0]),
        ("Hugo Sapt", LONG[0]),
    ]


def test_words_that_go_on_from_the_page_before_are_of_no_label_below_them() -> None:
    rows = [("Rosa Holf", [LONG]), ("Hugo Sapt", [LONG, SHORT]), ("Rosa Holf", [LONG])]
    pages = [table(*rows), table(*rows, continued=LONG)]
    assert [beside(page) for page in with_labels_of_rows(pages)] == [
        [(name, LONG[0]) for name, _ in rows]
    ] * 2


def test_time_codes_in_the_middle_of_rows_go_with_the_labels() -> None:
    rows = [("Rosa Holf", [LONG]), ("Hugo Sapt", [LONG]), ("Rosa Holf", [LONG]), ("Hugo Sapt", [LONG])]
    (found,) = with_labels_of_rows([table(*rows, time="0:12")])
    heights = {each.bottom for each in found if each.text == LONG[0]}
    assert {each.bottom for each in found if each.text == "0:12"} == heights


def test_labels_beside_the_first_lines_stay() -> None:
    page = [*stack([*LONG, "", *LONG, "", *LONG, "", *LONG], 200), *stack(["Sapt", "", "", "", "Holf"], 60)]
    assert with_labels_of_rows([page, []]) == [page, []]


def test_a_page_without_labels_stays() -> None:
    page = stack([*LONG, "", *LONG])
    assert with_labels_of_rows([page]) == [page]
