from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.detection import LabelReading, Opening
from archive.parsing.repetition import repetitions
from archive.parsing.text import Block
from archive.parsing.transcript import Label, Person, UtteranceKind, WarningCode
from archive.parsing.turns import Turns, read_turns, turns_of

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
    harvest = [
        "The harvest is in, and the mill grinds.",
        "The guard has bread for one more winter.",
        "So be it.",
    ]
    speech = [f"Minister Hugo Sapt: {harvest[0]}", *harvest[1:]]
    read = turns("Question: Well?", *speech, *speech, "Five.")
    assert shape(read) == [("question", "Question", 1), ("speech", "Minister Hugo Sapt", 7)]
    paragraphs = read.utterances[1].paragraphs
    assert [each.text for each in paragraphs if each.repeated] == speech
    assert [each.text for each in paragraphs if not each.repeated] == [*harvest, "Five."]
    assert [warning.code for warning in read.warnings] == [WarningCode.REPEATED_BLOCK]


def test_two_short_thanks_in_a_row_are_two() -> None:
    assert repetitions(["Thank you.", "Thank you."]) == set()
    assert repetitions(["A: Thank you.", "B: Thank you."] * 2) == set()
    assert repetitions(["(Applause.)"] * 9) == set()


def test_a_copy_that_does_not_follow_at_once_or_differs_by_a_word_is_no_repetition() -> None:
    assert repetitions([*SPEECH, "Else.", *SPEECH]) == set()
    assert repetitions([*SPEECH, *SPEECH[:3], "Fourth."]) == set()


def test_a_hall_that_chants_again_and_again_is_heard_each_time() -> None:
    chant = ["AUDIENCE: Four more years! Four more years!", "THE PRESIDENT: Thank you.", "AUDIENCE: Again!"]
    read = turns(*chant, *chant)
    assert not any(paragraph.repeated for each in read.utterances for paragraph in each.paragraphs)


def test_a_dialogue_printed_twice_is_kept_once() -> None:
    dialogue = [
        "Hugo Sapt: The mill grinds.",
        "Question: For how long?",
        "Hugo Sapt: Until the river falls dry.",
    ]
    read = turns(*dialogue, *dialogue)
    assert [kind for kind, _, _ in shape(read)] == ["speech", "question", "speech"]
    assert sum(paragraph.repeated for each in read.utterances for paragraph in each.paragraphs) == 3


def doubted() -> Turns:
    """A turn of Hugo Sapt, what may be a label in the middle of it, and a paragraph after that."""
    blocks = (Block("Hugo Sapt: One."), Block("Two."), Block("Castle: Three."), Block("Four."))
    opening = Opening(Label("Hugo Sapt", None, Person("Hugo Sapt")), "One.")
    read = LabelReading(blocks, (opening, None, None, None), ("", "", "Castle", ""), vocabulary_of("en"))
    return turns_of(read)


def test_what_may_be_a_label_ends_the_turn_and_the_words_after_it_are_nobodys() -> None:
    spoken, unknown = doubted().utterances
    assert [each.text for each in spoken.paragraphs] == ["One.", "Two."]
    assert (unknown.label, unknown.person) == (None, None)
    assert [each.text for each in unknown.paragraphs] == ["Castle: Three.", "Four."]


def test_a_doubt_is_told_at_the_words_and_among_the_warnings() -> None:
    read = doubted()
    assert "Castle" in read.utterances[1].doubt
    (warning,) = read.warnings
    assert warning.code is WarningCode.POSSIBLE_LABEL
    assert "Castle" in warning.detail


def test_a_label_after_a_doubt_opens_a_turn_that_is_not_in_doubt() -> None:
    label = Opening(Label("Rosa Holf", None, Person("Rosa Holf")), "One.")
    blocks = (Block("Castle: Three."), Block("Rosa Holf: One."))
    read = turns_of(LabelReading(blocks, (None, label), ("Castle", ""), vocabulary_of("en")))
    assert [bool(each.doubt) for each in read.utterances] == [True, False]
    assert read.utterances[1].person == Person("Rosa Holf")


def test_words_behind_an_office_and_a_name_that_stand_once_are_never_the_voice_before_s() -> None:
    texts = ("Minister Hugo Sapt: Good morning.", "Commander of the Guard Rupert Hentzau: nd guards, sir.")
    spoken, after = turns(*texts).utterances
    assert [each.text for each in spoken.paragraphs] == ["Good morning."]
    assert after.doubt or after.person == Person("Rupert Hentzau", "Commander of the Guard")


def test_a_paragraph_behind_a_call_of_several_is_nobodys_and_says_why() -> None:
    read = turns(
        "Hugo Sapt: The bridge is open.",
        "Some hon. members: Hear, hear!",
        "(Applause.)",
        "The road comes next, and after it the mill.",
        "Then the castle.",
        "Rosa Holf: Thank you.",
        "Hugo Sapt: Thank you, too.",
    )
    assert shape(read) == [
        ("speech", "Hugo Sapt", 1),
        ("remark", "Some hon. members", 2),
        ("speech", None, 2),
        ("speech", "Rosa Holf", 1),
        ("speech", "Hugo Sapt", 1),
    ]
    assert "Some hon. members" in read.utterances[2].doubt
    assert read.utterances[2].person is None


def test_one_of_the_audience_may_go_on() -> None:
    read = turns(*SPEECH, "Audience member: Good evening.", "When does it open?", "Hugo Sapt: In May.")
    assert ("remark", "Audience member", 2) in shape(read)


def test_a_line_in_capitals_above_the_fields_of_a_page_is_none_of_the_turn() -> None:
    fields = [Block("CONFIDENTIAL"), Block("Classified by: Rosa Holf", outside=True)]
    said = [Block("Hugo Sapt: Good morning."), *fields, Block("Question: Why?"), Block("Hugo Sapt: Because.")]
    assert shape(read_turns(said))[:3] == [
        ("speech", "Hugo Sapt", 1),
        ("heading", None, 1),
        ("narration", None, 1),
    ]
