"""The rows of a meeting that was joined to another: packed whole, and read again for its page."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.core import serializers
from django.db.models import Model

from archive.history.records import MeetingHistory, as_history
from archive.models import (
    Appearance,
    Attribution,
    Country,
    FormerPassage,
    FormerSlug,
    FormerUtterance,
    JoinedMeeting,
    Meeting,
    Passage,
    Revision,
    Source,
    Speaker,
    SpeakerLink,
    Tag,
    Utterance,
)
from archive.models.packing import pack, unpack

AnyRow = TypeVar("AnyRow", bound=Model)

OF_MEETING: tuple[type[Model], ...] = (
    Appearance,
    Attribution,
    SpeakerLink,
    Utterance,
    Revision,
    FormerPassage,
    FormerUtterance,
)
"""What hangs on a meeting itself; its passages hang on its utterances."""


_SPEAKERS = ("speaker", "own")
"""The fields that point to a speaker."""


@dataclass(frozen=True)
class JoinedRows:
    """`rows`: unsaved, the meeting first. `further`, `joined`: primary keys of the further sources that its
    source led, and of the meetings that were joined to it before."""

    rows: Sequence[Model]
    tags: Sequence[int]
    countries: Sequence[Country]
    further: Sequence[int]
    joined: Sequence[int]

    def of(self, model: type[AnyRow]) -> list[AnyRow]:
        return [row for row in self.rows if isinstance(row, model)]


def pack_meeting(meeting: Meeting) -> bytes:
    """All rows of a meeting; `unpack_meeting` gives them back."""
    rows: list[Model] = [meeting]
    for model in OF_MEETING:
        rows += model._default_manager.filter(meeting=meeting).order_by("pk")
    rows += Passage.objects.filter(utterance__meeting=meeting).order_by("pk")
    written = serializers.serialize("python", rows)
    speakers = {row["fields"][name] for row in written for name in _SPEAKERS if row["fields"].get(name)}
    content = {
        "rows": written,
        # A speaker may be merged into another before the rows are read again.
        "speakers": dict(Speaker.objects.filter(pk__in=speakers).values_list("pk", "slug")),
        "further": list(Source.objects.filter(leading=meeting.source_id).values_list("pk", flat=True)),
        "joined": list(meeting.joined_meetings.values_list("pk", flat=True)),
    }
    return pack(json.dumps(content, default=_written_time, ensure_ascii=False).encode())


def _written_time(value: Any) -> str:
    """A time to the microsecond, where Django's own encoder cuts it to the millisecond."""
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} can't be packed")


def unpack_meeting(joined: JoinedMeeting) -> JoinedRows:
    """The rows as they were, but for speakers that were merged since, and tags that are gone."""
    content = json.loads(unpack(bytes(joined.packed)))
    present = _present_speakers(content["speakers"])
    rows, kept = (
        [],
        serializers.deserialize("python", _named(content["rows"], present), ignorenonexistent=True),
    )
    related: dict[str, Sequence[Any]] = {}
    for each in kept:
        rows.append(each.object)
        related |= each.m2m_data or {}
    # A speaker of whom a curator or record linkage spoke may be gone.
    rows = [row for row in rows if not isinstance(row, Attribution | SpeakerLink) or row.speaker_id]
    links = {row.pk for row in rows if isinstance(row, SpeakerLink)}
    for row in rows:
        if isinstance(row, Utterance) and row.link_id not in links:
            row.link_id = None
    return JoinedRows(
        rows=rows,
        tags=list(Tag.objects.filter(pk__in=related.get("tags", ())).values_list("pk", flat=True)),
        countries=list(Country.objects.filter(pk__in=related.get("countries", ()))),
        further=content["further"],
        joined=content["joined"],
    )


def joined_history(joined: JoinedMeeting) -> tuple[Meeting, MeetingHistory]:
    """The meeting as it was, unsaved, and its record."""
    rows = unpack_meeting(joined)
    (meeting,) = rows.of(Meeting)
    utterances = {each.pk: each for each in rows.of(Utterance)}
    former = sorted(rows.of(FormerUtterance), key=lambda each: each.until)
    attributed: list[Utterance | FormerUtterance] = [*utterances.values(), *former]
    speakers = Speaker.objects.in_bulk({each.speaker_id for each in attributed if each.speaker_id})
    for said in attributed:
        said.speaker = speakers.get(said.speaker_id or 0)
    passages = rows.of(Passage)
    for passage in passages:
        passage.utterance = utterances[passage.utterance_id]
    passages.sort(key=lambda each: (each.utterance.position, each.position))
    revisions = {each.number: each for each in sorted(rows.of(Revision), key=lambda each: each.number)}
    return meeting, as_history(revisions, passages, rows.of(FormerPassage), former)


def _present_speakers(slugs: dict[str, str]) -> dict[int, int | None]:
    """The speaker who stands for each now, by primary key: itself, or the one that it was merged into."""
    there = set(Speaker.objects.filter(pk__in=slugs).values_list("pk", flat=True))
    gone = {int(key): slug for key, slug in slugs.items() if int(key) not in there}
    leads_to = dict(
        FormerSlug.objects.filter(slug__in=gone.values(), speaker__isnull=False).values_list(
            "slug", "speaker_id"
        )
    )
    return {key: key for key in there} | {key: leads_to.get(slug) for key, slug in gone.items()}


def _named(rows: list[dict[str, Any]], present: dict[int, int | None]) -> list[dict[str, Any]]:
    for row in rows:
        fields = row["fields"]
        for name in _SPEAKERS:
            if fields.get(name):
                fields[name] = present.get(fields[name])
    return rows
