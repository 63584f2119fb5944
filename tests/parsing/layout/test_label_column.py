from dataclasses import replace

from archive.parsing.layout.label_column import lines_beside, margins_of, with_whole_labels
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


SPACED = ["No.", "", "Yes.", "So it was.", "", WORDS, "", "No.", "Never.", "", *[WORDS] * 4]


def test_labels_are_one_where_a_space_parts_each_turn_from_the_one_above() -> None:
    names = ["Sapt", "", "Rosa von", "Holf", "", "Sapt", "", "Rosa von", "Holf", "", "Sapt"]
    assert labels(stack(SPACED, 200), stack(names, 60)) == [
        "Sapt",
        "Rosa von Holf",
        "Sapt",
        "Rosa von Holf",
        "Sapt",
    ]


def test_a_label_whose_last_line_stands_beside_the_words_is_one() -> None:
    words = stack([WORDS, WORDS, "", "", WORDS, "and on."], 200)
    assert labels(words, stack(["Hugo", "", "", "Rosa von", "Holf"], 60)) == ["Hugo", "Rosa von Holf"]


def test_time_codes_and_words_in_one_piece_with_a_label_are_apart_and_all_stand_beside_the_text() -> None:
    (name,), (said,) = stack(["Sapt"], 60), stack(["No."], 200)
    lines = [
        replace(name, words=name.words + said.words),
        *stack(["", *SPACED[1:]], 200),
        *stack(["0:03", "", "0:05", "", "", "1:07", "", "1:11"], 20),
        *stack(["", "", "Rosa von", "Holf", "", "Hugo", "", "Rosa von", "Holf"], 60),
    ]
    (whole,) = with_whole_labels([lines])
    beside = lines_beside([whole])
    assert sorted(each.text for each in whole if id(each) in beside) == [
        *("0:03", "0:05", "1:07", "1:11", "Hugo", "Rosa von Holf", "Rosa von Holf", "Sapt")
    ]
    assert sum(each.text == "No." for each in whole) == 2


def test_a_time_code_beside_the_first_line_of_a_label_goes_with_it() -> None:
    words = stack(["", WORDS, "and on.", "", "", WORDS, WORDS, "", "", WORDS, WORDS], 200)
    names = stack(["Rosa von", "Holf", "", "", "Rosa von", "Holf", "", "", "Rosa von", "Holf"], 100)
    times = stack(["0:03", "", "", "", "0:05", "", "", "", "0:09"], 40)
    (lines,) = with_whole_labels([[*words, *names, *times]])
    said = {each.bottom for each in lines if each.text == WORDS}
    assert {each.bottom for each in lines if each.text.startswith("0:0")} <= said


def test_on_a_page_of_short_answers_the_text_begins_where_it_does_on_the_others() -> None:
    page = [*stack([WORDS] * 9, 200), *stack(["Rosa von Holf", "", "", "Hugo Sapt"], 60)]
    short = [
        *stack(["Yes.", "No.", "Yes."], 200),
        *stack(["Rosa von Holf", "Hugo Sapt", "Rosa von Holf"], 60),
    ]
    assert margins_of([page, short]) == [200, 200]
