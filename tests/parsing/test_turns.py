from archive.parsing.text import Block
from archive.parsing.transcript import Person, UtteranceKind, WarningCode
from archive.parsing.turns import Turns, read_turns, repetitions

SPEECH = ["Minister Hugo Sapt: One.", "Two.", "Three.", "Four."]


def turns(*texts: str, opening: Person | None = None) -> Turns:
    return read_turns([Block(text) for text in texts], opening=opening)


def shape(read: Turns) -> list[tuple[str, str | None, int]]:
    return [
        (each.kind, each.label.text if each.label else None, len(each.paragraphs)) for each in read.utterances
    ]


def test_a_turn_lasts_until_the_next_label() -> None:
    read = turns("Hugo Sapt: Good morning.", "Welcome.", "Question: Why?", "Hugo Sapt: Because.")
    assert shape(read) == [
        ("speech", "Hugo Sapt", 2),
        ("question", "Question", 1),
        ("speech", "Hugo Sapt", 1),
    ]


def test_what_stands_before_the_first_label_is_narration_and_a_line_without_a_stop_a_heading() -> None:
    read = turns(
        "They met in Zenda.", "* * *", "Beginning of the meeting", "Minister Hugo Sapt: Good morning."
    )
    assert [kind for kind, _, _ in shape(read)] == ["narration", "narration", "heading", "speech"]


def test_words_after_a_break_belong_to_nobody_until_a_label_comes() -> None:
    read = turns(*SPEECH, "* * *", "Later that day.", "Question: And then?")
    after = read.utterances[2]
    assert (after.kind, after.person) == (UtteranceKind.NARRATION, None)


def test_a_stage_remark_stays_in_its_place_and_is_nobodys_words() -> None:
    (turn,) = turns("Minister Hugo Sapt: One.", "(Laughter.)", "Two.").utterances
    assert [(paragraph.text, paragraph.aside) for paragraph in turn.paragraphs] == [
        ("One.", False),
        ("(Laughter.)", True),
        ("Two.", False),
    ]


def test_an_opening_without_a_label_is_the_title_persons_and_says_that_it_was_inferred() -> None:
    read = turns("Good morning.", "Question: Why?", opening=Person("Hugo Sapt", "Minister"))
    assert read.utterances[0].label is None
    assert read.utterances[0].inferred == Person("Hugo Sapt", "Minister")
    assert [warning.code for warning in read.warnings] == [WarningCode.INFERRED_SPEAKER]


def test_a_run_that_the_source_prints_twice_is_one_turn_with_a_marked_copy() -> None:
    read = turns("Question: Well?", *SPEECH, *SPEECH, "Five.")
    assert shape(read) == [("question", "Question", 1), ("speech", "Minister Hugo Sapt", 9)]
    paragraphs = read.utterances[1].paragraphs
    assert [each.text for each in paragraphs if each.repeated] == SPEECH
    assert [each.text for each in paragraphs if not each.repeated] == [
        "One.",
        "Two.",
        "Three.",
        "Four.",
        "Five.",
    ]
    assert [warning.code for warning in read.warnings] == [WarningCode.REPEATED_BLOCK]


def test_two_short_thanks_in_a_row_are_two() -> None:
    assert repetitions(["Thank you.", "Thank you."]) == set()
    assert repetitions(["A: Thank you.", "B: Thank you."] * 2) == set()
    assert repetitions(["(Applause.)"] * 9) == set()


def test_a_copy_that_does_not_follow_at_once_or_differs_by_a_word_is_no_repetition() -> None:
    assert repetitions([*SPEECH, "Else.", *SPEECH]) == set()
    assert repetitions([*SPEECH, *SPEECH[:3], "Fourth."]) == set()


def test_a_dialogue_printed_twice_is_kept_once() -> None:
    dialogue = ["Hugo Sapt: A.", "Question: B?", "Hugo Sapt: C."]
    read = turns(*dialogue, *dialogue)
    assert [kind for kind, _, _ in shape(read)] == ["speech", "question", "speech"]
    assert sum(paragraph.repeated for each in read.utterances for paragraph in each.paragraphs) == 3


def test_what_may_be_a_label_but_is_not_taken_for_one_is_told() -> None:
    read = turns(
        "Minister Hugo Sapt: Good morning.", "Commander of the Guard Rupert Hentzau: nd guards, sir."
    )
    assert len(read.utterances) == 1
    (warning,) = read.warnings
    assert warning.code is WarningCode.POSSIBLE_LABEL
    assert "Rupert Hentzau" in warning.detail
