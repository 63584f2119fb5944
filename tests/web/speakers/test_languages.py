"""Statements of a language are those of its meetings and those that are marked with it."""

import pytest

from archive.models import Meeting, OfficeTally, Source, Speaker, Utterance
from archive.web.speakers.languages import count_said_in, marked_statements, said_in, statements_by_language

pytestmark = pytest.mark.django_db


def _meeting(number: int, language: str) -> Meeting:
    source = Source.objects.create(
        name=f"{number}.txt", sha256=f"{number:064}", text="", reader="general", reader_version=1
    )
    return Meeting.objects.create(
        slug=f"talks-{number}",
        title="Talks",
        source=source,
        date="1999-03-05",
        kind="talks",
        language=language,
    )


def test_as_many_are_counted_as_there_are_in_a_language_whether_most_or_few() -> None:
    rudolf = Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")
    said = [("en", "")] * 5 + [("en", "fi"), ("fi", ""), ("fi", "en"), ("fi", "en")]
    for number, (of_meeting, own) in enumerate(said):
        meeting = _meeting(number, of_meeting)
        Utterance.objects.create(
            meeting=meeting, position=0, number=1, kind="speech", speaker=rudolf, language=own
        )
        meeting.appearances.create(speaker=rudolf, name=rudolf.name, turns=1)
    counts = statements_by_language(
        OfficeTally.objects.filter(speaker=rudolf).rows(), marked_statements(rudolf)
    )
    assert counts == {"en": 7, "fi": 2}
    every = rudolf.utterances.all()
    for language, count in {"en": 7, "fi": 2, "de": 0, "": 9}.items():
        assert count_said_in(every, language, counts) == said_in(every, language).count() == count
