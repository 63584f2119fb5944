"""A transcript becomes rows. The only place that writes what was read.

All rows of a document are written in one transaction. A mended version keeps the addresses of
what did not change, and what a curator has set.
"""

from collections.abc import Sequence
from dataclasses import asdict

from django.db import transaction

from archive.identity import Voices
from archive.models import Appearance, Meeting, ReadingWarning, Source, Tag
from archive.reading.ingest import Reading
from archive.reading.transcript import ReadingWarning as Warned
from archive.reading.transcript import Transcript, WarningCode
from archive.roster import Roster
from archive.spelling import spelling_key
from archive.storing.slugs import keep_former_slug, meeting_slug
from archive.storing.speakers import Speakers
from archive.storing.tallies import recount
from archive.storing.utterances import Row, store_utterances


def store(source: Source | None, reading: Reading, voices: Voices, roster: Roster) -> Meeting:
    """Write a document's rows, over those of `source` where there is one, and return its meeting.

    `roster` learns the speakers that are new, once they are safely written.
    """
    transcript = reading.transcript
    with transaction.atomic():
        meeting = _store_meeting(_store_source(source, reading), transcript)
        speakers = Speakers(roster, meeting)
        store_utterances(meeting, _rows(transcript, voices, speakers))
        _store_guests(meeting, voices, speakers)
        recount(meeting)
        warnings = (*transcript.warnings, *voices.warnings, *speakers.warnings, *_duplicates(meeting))
        _store_warnings(meeting.source, warnings)
    speakers.teach()
    return meeting


def _store_source(source: Source | None, reading: Reading) -> Source:
    transcript, document = reading.transcript, reading.document
    source = source or Source(name=document.name)
    source.sha256 = reading.sha256
    source.media_type = document.media_type
    source.text = document.text
    source.side_facts = asdict(document.side)
    source.site = transcript.site
    source.url = transcript.url
    source.reader = transcript.reader
    source.reader_version = transcript.reader_version
    source.head = list(transcript.head)
    source.furniture = list(transcript.furniture)
    source.save()
    return source


def _store_meeting(source: Source, transcript: Transcript) -> Meeting:
    meeting = Meeting.objects.filter(source=source).first() or Meeting(source=source)
    for field in ("title", "date", "time", "place", "kind", "language", "lead"):
        if field not in meeting.curated:
            setattr(meeting, field, getattr(transcript, field))
    former, meeting.slug = meeting.slug, meeting_slug(meeting)
    meeting.indexed = False
    meeting.save()
    keep_former_slug(meeting, former)
    meeting.tags.set([Tag.objects.get_or_create(kind=tag.kind, name=tag.name)[0] for tag in transcript.tags])
    return meeting


def _rows(transcript: Transcript, voices: Voices, speakers: Speakers) -> list[Row]:
    return [
        Row(
            kind=utterance.kind,
            label=utterance.label.text if utterance.label else "",
            note=(utterance.label.note or "") if utterance.label else "",
            speaker=speakers.speaker(person) if person else None,
            role=person.role if person else "",
            inferred=utterance.inferred is not None,
            paragraphs=utterance.paragraphs,
        )
        for utterance, person in zip(transcript.utterances, voices.persons, strict=True)
    ]


def _store_guests(meeting: Meeting, voices: Voices, speakers: Speakers) -> None:
    """Write the people whom the title names; those who speak are counted from their utterances."""
    meeting.appearances.all().delete()
    Appearance.objects.bulk_create(
        Appearance(
            meeting=meeting,
            speaker_id=speakers.known(person),
            name=person.name,
            key=spelling_key(person.name),
            role=person.role,
            position=position,
        )
        for position, person in enumerate(voices.participants)
    )


def _store_warnings(source: Source, warnings: Sequence[Warned]) -> None:
    source.warnings.all().delete()
    ReadingWarning.objects.bulk_create(
        ReadingWarning(source=source, code=warning.code, detail=warning.detail) for warning in warnings
    )


def _duplicates(meeting: Meeting) -> list[Warned]:
    twins = Meeting.objects.filter(date=meeting.date, title=meeting.title).exclude(pk=meeting.pk)
    return [
        Warned(WarningCode.POSSIBLE_DUPLICATE, f"{name} has the same date and title")
        for name in twins.values_list("source__name", flat=True)[:3]
    ]
