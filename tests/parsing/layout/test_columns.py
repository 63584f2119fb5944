from archive.parsing.layout.columns import all_gutters, columns, gutters
from tests.parsing.layout.samples import line, stack

LEFT = [f"left line {number} of the column here" for number in range(8)]
RIGHT = [f"right line {number} of the other one" for number in range(8)]
TWO = [*stack(LEFT, 50), *stack(RIGHT, 310)]


def test_two_columns_are_read_one_after_the_other() -> None:
    found = columns(TWO, gutters(TWO))
    assert [each.text for column in found for each in column.lines] == LEFT + RIGHT
    assert [column.place for column in found] == [(0, 2), (1, 2)]


def test_columns_whose_lines_are_not_level_are_columns_all_the_same() -> None:
    lines = [*stack(LEFT, 50), *stack(RIGHT, 310, top=694)]
    assert [each.text for column in columns(lines, gutters(lines)) for each in column.lines] == LEFT + RIGHT


def test_lines_that_a_file_gives_across_both_columns_are_cut() -> None:
    lines = [line(f"{a} {b}", 50, 700 - 12 * i) for i, (a, b) in enumerate(zip(LEFT, RIGHT, strict=True))]
    wide = [line(f"{a}{' ' * 20}{b}", 50, each.bottom) for a, b, each in zip(LEFT, RIGHT, lines, strict=True)]
    assert [each.text for column in columns(wide, gutters(wide)) for each in column.lines] == LEFT + RIGHT


def test_three_columns_are_read_one_after_the_other() -> None:
    texts = [[f"{name} line {n} of all it is" for n in range(8)] for name in ("left", "middle", "right")]
    lines = [each for column, at in zip(texts, (50, 220, 390), strict=True) for each in stack(column, at)]
    found = columns(lines, gutters(lines))
    assert [each.text for column in found for each in column.lines] == [
        text for column in texts for text in column
    ]


def test_a_line_across_the_columns_parts_what_is_above_from_what_is_below() -> None:
    wide = line("A heading that stands across both of the columns of this page, from left to right", 50, 640)
    lines = [*stack(LEFT, 50), *stack(RIGHT, 310), wide, *stack(LEFT, 50, 620), *stack(RIGHT, 310, 620)]
    lines = [each for each in lines if each is wide or not 635 < each.bottom < 655]
    texts = [each.text for column in columns(lines, gutters(lines)) for each in column.lines]
    assert texts.index(RIGHT[0]) < texts.index(wide.text) < len(texts) - texts[::-1].index(LEFT[0])


def test_one_column_is_one() -> None:
    lines = stack(["A line of the speech that goes over all of the page from here to there"] * 20)
    assert gutters(lines) == []
    assert len(columns(lines, [])) == 1


def test_names_set_beside_speeches_are_no_column() -> None:
    names = [line("SAPT", 50, 700 - 36 * number) for number in range(8)]
    speeches = stack(["and what he says of it goes on over some lines of this page"] * 24, 180)
    assert gutters([*names, *speeches]) == []


def test_a_short_last_page_has_the_columns_of_the_others() -> None:
    last = [*stack(LEFT[:3], 50), *stack(RIGHT[:1], 310)]
    assert all_gutters([TWO, TWO, TWO, last])[3] == gutters(TWO)


def test_no_lines_have_no_columns() -> None:
    assert gutters([]) == [] == columns([], [])
