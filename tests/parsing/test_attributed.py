from archive.parsing.attributed import stated_labels, utterances, with_people_of
from archive.parsing.text import Block
from archive.parsing.transcript import Person, UtteranceKind

SAPT = Person("Hugo Sapt")
HOLF = Person("Rosa Holf")


def said(text: str, person: Person | None = SAPT, **more: object) -> Block:
    return Block(text, label=person.name if person else "", speaker=person, **more)  # type: ignore[arg-type]


def test_neighbouring_blocks_of_one_voice_are_one_utterance() -> None:
    first, second = utterances([said("One."), said("Two."), said("Three.", HOLF)])
    assert [paragraph.text for paragraph in first.paragraphs] == ["One.", "Two."]
    assert second.person == HOLF


def test_a_stage_direction_stands_in_the_utterance_and_does_not_end_it() -> None:
    (only,) = utterances([said("One."), Block("(Laughter.)", outside=True), said("Two.")])
    assert [paragraph.aside for paragraph in only.paragraphs] == [False, True, False]


def test_a_heading_stands_alone_and_ends_the_utterance() -> None:
    kinds = [each.kind for each in utterances([said("One."), Block("Harvest", heading=True), said("Two.")])]
    assert kinds == [UtteranceKind.SPEECH, UtteranceKind.HEADING, UtteranceKind.SPEECH]


def test_a_stage_direction_after_a_heading_is_narration_and_no_part_of_it() -> None:
    heading, narration = utterances([Block("Harvest", heading=True), Block("(They sit.)", outside=True)])
    assert not heading.paragraphs[0].aside
    assert narration.kind is UtteranceKind.NARRATION


def test_a_block_without_a_voice_is_narration_and_ends_the_utterance() -> None:
    kinds = [each.kind for each in utterances([said("One."), Block("The session rose."), said("Two.")])]
    assert kinds == [UtteranceKind.SPEECH, UtteranceKind.NARRATION, UtteranceKind.SPEECH]


def test_a_voice_without_a_name_has_a_label_and_no_person() -> None:
    (only,) = utterances([Block("Why?", label="Question")])
    assert (only.kind, only.label and only.label.text, only.person) == (
        UtteranceKind.QUESTION,
        "Question",
        None,
    )


def test_a_direction_in_the_mouth_of_another_voice_begins_its_utterance() -> None:
    first, second = utterances([said("One."), said("(Inaudible.)", HOLF, outside=True)])
    assert (first.person, second.person) == (SAPT, HOLF)


def test_time_and_page_stay_with_their_paragraph() -> None:
    (only,) = utterances([said("One.", time="00:01:02", page=3), said("Two.")])
    assert [(each.time, each.page) for each in only.paragraphs] == [("00:01:02", 3), ("", 0)]


def test_a_label_is_stated_as_often_as_an_utterance_bears_it() -> None:
    blocks = [said("One."), said("Two."), said("Three.", HOLF), said("Four.")]
    assert stated_labels(blocks) == ("Hugo Sapt", "Rosa Holf", "Hugo Sapt")


def test_surnames_before_a_comma_are_put_last_where_a_language_has_two() -> None:
    labels = ("Holf Sapt, Rosa (Ministra)", "Elphberg Zenda, Rodolfo", "Sapt, Hugo")
    blocks = with_people_of([Block("Sí.", label=label, speaker=Person(label)) for label in labels], "es")
    assert [block.speaker for block in blocks] == [
        Person("Rosa Holf Sapt", "Ministra"),
        Person("Rodolfo Elphberg Zenda"),
        Person("Hugo Sapt"),
    ]


def test_surnames_in_capitals_before_given_names_are_put_last_where_most_stand_so() -> None:
    def names(language: str, *stated: str) -> list[str]:
        found = with_people_of([said("Yes.", Person(name)) for name in stated], language)
        return [block.speaker.name for block in found if block.speaker]

    assert names("fr", "DE LA HOLF Rosa", "SAPT Hugo") == ["Rosa de la Holf", "Hugo Sapt"]
    assert names("zh", "HOLF Rosa", "SAPT Hugo") == ["HOLF Rosa", "SAPT Hugo"]
    assert names("fr", "HOLF Rosa", "Hugo Sapt", "Rudolf Elphberg")[0] == "HOLF Rosa"
