from dataclasses import replace

from archive.parsing.layout.columns import PageColumn
from archive.parsing.layout.lines import PageLine
from archive.parsing.layout.placing import label_words, placed_lines
from tests.parsing.layout.samples import stack

WORDS = "the council of Ruritania met at Strelsau in the morning to hear it"


def turns(*labels: str) -> list[PageLine]:
    """Three lines of text a turn, each label in one line with the first of them."""
    found: list[PageLine] = []
    for number, label in enumerate(labels):
        said = stack([WORDS] * 3, 200, 700 - 36 * number)
        (beside,) = stack([label], 60)
        found += [replace(said[0], words=beside.words + said[0].words), *said[1:]]
    return found


def words(lines: list[PageLine]) -> list[int]:
    found = label_words(placed_lines([PageColumn(tuple(lines))]))
    return [found.get(id(line), 0) for line in lines]


def test_words_in_a_column_to_the_left_of_the_text_are_labels() -> None:
    assert words(turns("Rosa von Holf", "Q", "SAPT:")) == [3, 0, 0, 1, 0, 0, 1, 0, 0]


def test_numbers_and_letters_of_a_list_are_no_labels() -> None:
    assert not any(words(turns("1.", "2.", "3.")))
    assert not any(words(turns("a)", "b)", "c)")))


def test_one_line_that_stands_out_is_no_column() -> None:
    assert not any(words([*turns("Rosa Holf"), *stack([WORDS] * 4, 200, 660)]))
