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


def test_a_label_a_little_above_its_words_is_one_and_a_line_at_another_margin_is_none() -> None:
    (above,) = stack(["Hugo Sapt"], 60, 592 + 6)
    (elsewhere,) = stack(["Strelsau"], 90, 720)
    lines = [elsewhere, *turns("Rosa von Holf", "SAPT:", "SAPT:"), above, *stack([WORDS] * 3, 200, 592)]
    assert words(lines) == [0, 3, 0, 0, 1, 0, 0, 1, 0, 0, 2, 0, 0, 0]


def test_the_first_line_of_the_words_beside_a_label_may_be_indented() -> None:
    lines = [
        replace(
            each,
            words=tuple(
                replace(word, left=word.left + 12) if word.left >= 200 else word for word in each.words
            ),
        )
        if each.left < 200
        else each
        for each in turns("Rosa Holf", "Hugo Sapt", "Rosa Holf")
    ]
    assert words(lines) == [2, 0, 0] * 3


def test_the_text_begins_behind_the_labels_though_most_lines_begin_with_one() -> None:
    said = [
        replace(beside, words=beside.words + words_.words)
        for beside, words_ in zip(
            stack(["Rosa Holf", "Hugo Sapt"] * 3, 60), stack(["Yes, it is.", "No."] * 3, 200), strict=True
        )
    ]
    lines = [*said, *stack(["It goes on."], 200, 700 - 7 * 12)]
    assert words(lines) == [2] * 6 + [0]
