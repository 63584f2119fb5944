"""Talks in Ruritania, and how the archive cites them."""

import datetime
import json
import re
from html import unescape
from typing import Any

from django.test import Client

from archive.models import Appearance, Meeting, Source, Speaker, Utterance

ADDRESS = "/meetings/2015-03-03-talks/"
HERE = f"http://testserver{ADDRESS}"


def write_talks() -> Meeting:
    """Talks with all that makes citing hard: a guessed speaker, an unnamed voice, a laugh, a copy."""
    source = Source.objects.create(
        name="talks.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text="Talks",
        reader="plain",
        reader_version=1,
        site="zenda",
        url="https://zenda.example/talks?a=1&b=2",
    )
    meeting = Meeting.objects.create(
        slug="2015-03-03-talks",
        title="Talks with <Hugo> & “friends”",
        date=datetime.date(2015, 3, 3),
        time="15:30",
        place="Strelsau",
        kind="talks",
        language="en",
        source=source,
    )
    rudolf = Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")
    hugo = Speaker.objects.create(slug="hugo", name="Hugo Sapt")
    people = [(rudolf, "Regent", 1), (hugo, "Minister", 1), (None, "Guest", 0)]
    for position, (person, role, turns) in enumerate(people):
        name = person.name if person else "Fritz von Tarlenheim"
        Appearance.objects.create(
            meeting=meeting, speaker=person, name=name, role=role, position=position, turns=turns
        )
    _say(meeting, 1, "narration", "They met at noon.")
    _say(
        meeting,
        2,
        "speech",
        "Thank you.",
        "The harvest is late.",
        speaker=rudolf,
        role="Regent",
        inferred=True,
    )
    _say(meeting, 3, "speech", "It rained, well-nigh always.", "Thank you.", speaker=hugo, role="Minister")
    _say(meeting, 4, "question", "Why?", label="Question")
    said = _say(
        meeting, 5, "speech", "(Laughter.)", "It is spring.", "It is spring.", speaker=rudolf, role="Regent"
    )
    said.passages.filter(number=1).update(aside=True)
    said.passages.filter(number=3).update(repeated=True)
    return meeting


def _say(meeting: Meeting, number: int, kind: str, *texts: str, **facts: Any) -> Utterance:
    said = Utterance.objects.create(meeting=meeting, position=number, number=number, kind=kind, **facts)
    for place, text in enumerate(texts, start=1):
        said.passages.create(position=place, number=place, text=text)
    return said


def csl(client: Client, query: str = "") -> dict[str, Any]:
    (item,) = json.loads(client.get(f"{ADDRESS}cite.json{query}").content)
    assert isinstance(item, dict)
    return item


def link(client: Client, query: str) -> str:
    html = client.get(f"{ADDRESS}cite/{query}").content.decode()
    found = re.search(r'<h2>Link</h2><p class="copied"><a href="([^"]*)"', html)
    assert found
    return unescape(found[1])


def quoted(client: Client, query: str) -> str:
    return client.get(f"{ADDRESS}cite.txt{query}").content.decode().partition("\n\n")[0]
