from archive.parsing.layout.label_column import with_whole_labels
from archive.parsing.layout.lines import PageLine
from tests.parsing.layout.samples import line, stack

WORDS = "the council of Ruritania met at Strelsau in the morning to hear it"


def labels(*columns: list[PageLine]) -> list[str]:
    (lines,) = with_whole_labels([[line for column in columns for line in column]])
    return [each.text for each in lines if each.left < 150]


def test_a_label_on_two_lines_beside_the_words_is_one() -> None:
    words = stack([WORDS, WORDS, "to the end.", "", WORDS, "and on."], 200)
    names = stack(["RUDOLF", "ELPHBERG:", "", "", "HUGO SAPT:"], 60)
    assert labels(words, names) == ["RUDOLF ELPHBERG:", "HUGO SAPT:"]


def test_labels_of_short_turns_below_each_other_are_two() -> None:
    words = stack(["Yes.", "No.", WORDS, WORDS, WORDS], 200)
    assert labels(words, stack(["Rosa Holf", "Hugo Sapt"], 60)) == ["Rosa Holf", "Hugo Sapt"]


def test_lines_without_a_colon_beside_the_end_of_a_sentence_are_one_label_where_they_are_one_elsewhere() -> (
    None
):
    words = stack([WORDS, "and on.", "", WORDS[:-1] + ".", WORDS, "and on."], 200)
    once = stack(["Rosa von", "Holf"], 60)
    twice = stack(["Rosa von", "Holf"], 60, 700 - 36)
    assert labels(words, once, twice) == ["Rosa von Holf", "Rosa von Holf"]
    assert labels(words, twice) == ["Rosa von", "Holf"]


def test_a_page_without_a_column_of_labels_is_as_it_was() -> None:
    lines = [*stack([WORDS, WORDS]), line("Annex", 72, 600)]
    assert with_whole_labels([lines, []]) == [lines, []]


def test_a_column_of_text_is_none_of_labels() -> None:
    text = [*stack([WORDS] * 30, 200), *stack(["the council and", "what it said"] * 3, 60)]
    assert with_whole_labels([text]) == [text]
