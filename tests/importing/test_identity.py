import datetime

import pytest

from archive.importing.identity import is_full_name, may_be, voices_of
from archive.parsing.transcript import (
    Label,
    Paragraph,
    Person,
    Transcript,
    Utterance,
    UtteranceKind,
    WarningCode,
)


def transcript(*labels: Person | None, participants: tuple[Person, ...] = ()) -> Transcript:
    utterances = tuple(
        Utterance(UtteranceKind.SPEECH, (Paragraph("Words."),), Label("as printed", person=person))
        for person in labels
    )
    return Transcript("test", 1, "Talks", datetime.date(2000, 1, 1), utterances, participants=participants)


def test_a_short_label_takes_the_office_of_the_full_one() -> None:
    voices = voices_of(transcript(Person("Rudolf Elphberg", "King"), Person("Rudolf Elphberg")))
    assert voices.persons == (Person("Rudolf Elphberg", "King"),) * 2


def test_a_surname_takes_the_full_name_that_the_title_gives() -> None:
    voices = voices_of(
        transcript(
            Person("Sapt", "Foreign Minister"), participants=(Person("Hugo Sapt", "Acting Foreign Minister"),)
        )
    )
    assert voices.persons == (Person("Hugo Sapt", "Foreign Minister"),)
    assert voices.warnings == ()


def test_initials_take_the_full_name_that_they_fit() -> None:
    voices = voices_of(transcript(Person("Hugo Sapt", "Colonel"), Person("Anna Sapt"), Person("H.V. Sapt")))
    assert voices.persons[2] == Person("Hugo Sapt", "Colonel")


def test_a_surname_in_another_office_is_somebody_else() -> None:
    voices = voices_of(transcript(Person("Anna Sapt", "reporter"), Person("Sapt", "President")))
    assert voices.persons[1] == Person("President Sapt", "President")
    voices = voices_of(transcript(Person("Anna Sapt", "Foreign Minister"), Person("Sapt", "Minister")))
    assert voices.persons[1] == Person("Anna Sapt", "Minister")


def test_initials_with_an_office_and_without_are_one_person() -> None:
    voices = voices_of(transcript(Person("E. Holf", "presenter"), Person("E. Holf")))
    assert voices.persons == (Person("E. Holf", "presenter"),) * 2


def test_a_surname_of_two_parts_is_no_full_name() -> None:
    voices = voices_of(transcript(Person("Gautet-Holf", "Ms.")))
    assert voices.persons == (Person("Ms. Gautet-Holf"),)
    assert [warning.code for warning in voices.warnings] == [WarningCode.AMBIGUOUS_SPEAKER]


def test_a_middle_initial_more_is_the_same_person_in_one_document() -> None:
    voices = voices_of(transcript(Person("Hugo Sapt"), Person("Hugo Z. Sapt", "Colonel")))
    assert voices.persons == (Person("Hugo Z. Sapt", "Colonel"),) * 2


def test_a_surname_that_two_people_share_stays_as_it_is_with_a_warning() -> None:
    voices = voices_of(transcript(Person("Hugo Sapt"), Person("Anna Sapt"), Person("Sapt", "Mr")))
    assert voices.persons[2] == Person("Mr Sapt")
    assert [warning.code for warning in voices.warnings] == [WarningCode.AMBIGUOUS_SPEAKER]


def test_an_unnamed_voice_is_nobody_and_so_is_a_given_name_alone() -> None:
    voices = voices_of(transcript(None, Person("Alina")))
    assert voices.persons == (None, None)
    assert [warning.code for warning in voices.warnings] == [WarningCode.AMBIGUOUS_SPEAKER]


def test_a_surname_that_recurs_as_a_label_is_somebody_a_given_name_is_nobody() -> None:
    voices = voices_of(transcript(*[Person("Tarlenheim"), Person("Anna")] * 3))
    assert voices.persons == (Person("Tarlenheim"), None) * 3


def test_a_name_without_a_space_between_surname_and_given_name_is_a_full_one() -> None:
    assert voices_of(transcript(Person("曾雪"))).persons == (Person("曾雪"),)
    assert not is_full_name("曾雪", "ja")


def test_a_short_label_takes_the_number_that_the_page_gives_with_the_full_one() -> None:
    voices = voices_of(transcript(Person("Hugo Sapt", "Colonel", "zenda:7"), Person("Hugo Sapt")))
    assert voices.persons[1] == Person("Hugo Sapt", "Colonel", "zenda:7")


def test_a_new_office_in_mid_page_holds_from_there_on() -> None:
    voices = voices_of(
        transcript(Person("Hugo Sapt", "Colonel"), Person("Hugo Sapt", "General"), Person("Hugo Sapt"))
    )
    assert [person and person.role for person in voices.persons] == ["Colonel", "General", "General"]


@pytest.mark.parametrize("short", ["Sapt", "H. Sapt", "H.V.Sapt", "Hugo Sapt", "SAPT"])
def test_a_shorter_form_may_be_the_full_name(short: str) -> None:
    assert may_be(short, "Hugo Sapt")


def test_a_surname_of_two_parts_is_the_end_of_a_full_name() -> None:
    voices = voices_of(transcript(Person("Rosa Gautet-Holf"), Person("Gautet-Holf", "Ms.")))
    assert voices.persons == (Person("Rosa Gautet-Holf"),) * 2
    assert not may_be("Gautet-Holf", "Rosa Holf")


@pytest.mark.parametrize("short", ["A. Sapt", "Anna Sapt", "Hugo", "Sapte"])
def test_another_initial_or_surname_is_another_person(short: str) -> None:
    assert not may_be(short, "Hugo Sapt")
