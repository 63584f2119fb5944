"""Of what somebody says, each page is found without walking past those before it."""

import datetime
from collections import Counter
from typing import Any

import pytest
from django.test import Client

from archive.models import Meeting, Source, Speaker, Utterance
from archive.parsing.transcript import UNDATED, DatePrecision
from archive.web.speakers import views
from archive.web.speakers.languages import said_in
from archive.web.speakers.statement_years import StatementKeys, passing_years

pytestmark = pytest.mark.django_db

SAID = {2021: 3, 2019: 1, 2018: 4, 0: 2}
ORDER = ("-meeting__date", "-meeting__time", "-meeting", "position")


@pytest.fixture
def rudolf() -> Speaker:
    """Who speaks in three years, and at a meeting of which the date is not known."""
    speaker = Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")
    for year, count in SAID.items():
        source = Source.objects.create(
            name=f"{year}.txt", sha256=f"{year:064}", text="", reader="general", reader_version=1
        )
        meeting = Meeting.objects.create(
            slug=f"talks-{year}",
            title="Talks",
            source=source,
            date=datetime.date(year, 1, 1) if year else UNDATED,
            date_precision=DatePrecision.YEAR if year else DatePrecision.UNKNOWN,
            language="en" if year != 2018 else "fi",
            kind="talks",
        )
        for number in range(1, count + 1):
            Utterance.objects.create(
                meeting=meeting,
                speaker=speaker,
                position=number,
                number=number,
                label="Rudolf",
                kind="speech",
            )
    return speaker


def _tallies(speaker: Speaker) -> list[dict[str, Any]]:
    rows = Counter(speaker.utterances.values_list("meeting__date__year", "meeting__language"))
    return [
        {"year": year if year > 1 else None, "language": language, "statements": count}
        for (year, language), count in rows.items()
    ]


@pytest.mark.parametrize("language", ["", "en", "fi"])
@pytest.mark.parametrize("size", [1, 2, 3, 4, 20])
def test_each_part_is_that_of_all_statements(rudolf: Speaker, language: str, size: int) -> None:
    keys = said_in(rudolf.utterances.order_by(*ORDER), language).values_list("pk", flat=True)
    every = list(keys)
    found = passing_years(keys, _tallies(rudolf), language, len(every))
    assert isinstance(found, StatementKeys)
    assert len(found) == len(every)
    parts = [list(found[start : start + size]) for start in range(0, len(every), size)]
    assert [key for part in parts for key in part] == every


def test_all_are_walked_past_where_the_tallies_tell_of_others(rudolf: Speaker) -> None:
    keys = rudolf.utterances.filter(meeting__slug="talks-2018").order_by(*ORDER).values_list("pk", flat=True)
    assert passing_years(keys, _tallies(rudolf), "", 4) is keys


def test_of_statements_in_other_languages_than_their_meetings_no_page_lacks_one(
    client: Client, rudolf: Speaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many are marked with the language as are of its meetings and marked with another."""
    monkeypatch.setattr(views, "PAGE", 2)
    for slug in ("talks-2021", "talks-2018"):
        meeting = Meeting.objects.get(slug=slug)
        meeting.appearances.create(speaker=rudolf, name=rudolf.name, turns=meeting.utterances.count())
    marked = Utterance.objects.filter(number=1)
    marked.filter(meeting__slug="talks-2021").update(language="fi")
    marked.filter(meeting__slug="talks-2018").update(language="en")
    said = said_in(rudolf.utterances.order_by(*ORDER), "fi")
    found = [
        each.pk
        for page in (1, 2)
        for each in client.get(f"/speakers/rudolf/?language=fi&page={page}").context["page"]
    ]
    assert found == list(said.values_list("pk", flat=True))


def test_nothing_said_is_no_statement(rudolf: Speaker) -> None:
    keys = rudolf.utterances.none().values_list("pk", flat=True)
    assert list(passing_years(keys, [], "", 0)[:50]) == []
