import pytest

from archive.parsing.people.titles import (
    anybody_named,
    date_and_place,
    meeting_kind,
    people_named,
    speaker_named,
)

TITLE = (
    "Foreign Minister Hugo Sapt’s statement and answers to media questions following talks with"
    " Minister of Foreign Affairs and Trade of Ruritania Fritz Tarlenheim, Zenda, October 23, 2020"
)


def test_people_are_named_with_their_office_once_each() -> None:
    assert [(person.name, person.role) for person in people_named(TITLE)] == [
        ("Hugo Sapt", "Foreign Minister"),
        ("Fritz Tarlenheim", "Minister of Foreign Affairs and Trade of Ruritania"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Press statements by President of Russia and President of Ruritania",
        "Meeting at Zenda State University",
        "Opening of the Vasily Surikov Museum",
        "Prime Minister Transcript of interview with the Zenda Chronicle",
    ],
)
def test_offices_places_and_namesakes_are_not_people(title: str) -> None:
    assert people_named(title) == ()
    assert "Transcript" not in [person.name for person in anybody_named(title)]


def test_a_title_tells_whose_words_it_announces() -> None:
    speaker = speaker_named(TITLE)
    assert speaker is not None
    assert speaker.name == "Hugo Sapt"
    assert speaker_named("Talks with Minister Hugo Sapt") is None


def test_date_and_place_at_the_end_of_a_title_are_read() -> None:
    facts = date_and_place(TITLE)
    assert (str(facts.date), facts.place) == ("2020-10-23", "Zenda")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Meeting with President of Ruritania", "meeting"),
        ("Press statements following talks", "press statements"),
        ("Joint news conference after a meeting", "news conference"),
        ("Telephone conversation with the Regent", "telephone conversation"),
        ("Interview to the Chronicle", "interview"),
        ("Talks with the Regent", "talks"),
        ("A walk in the park", "event"),
    ],
)
def test_the_kind_of_meeting_is_told_by_its_title(title: str, kind: str) -> None:
    assert meeting_kind(title) == kind
