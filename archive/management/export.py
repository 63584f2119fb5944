"""Export of meetings as JSON Lines."""

import json
from collections.abc import Iterator
from typing import Any

from django.db.models import Prefetch

from archive.models import Meeting, Passage, Source, Utterance

_CHUNK = 50


def meetings() -> Iterator[dict[str, Any]]:
    """All meetings by date in the export format, loaded a few at a time."""
    utterances = Utterance.objects.order_by("position").select_related("speaker")
    passages = Passage.objects.order_by("position")
    queryset = Meeting.objects.earliest_first().prefetch_related(
        Prefetch("source", Source.objects.defer("text").prefetch_related("warnings")),
        Prefetch("utterances", utterances.prefetch_related(Prefetch("passages", passages))),
    )
    for meeting in queryset.iterator(chunk_size=_CHUNK):
        yield _meeting(meeting)


def json_lines() -> Iterator[str]:
    for meeting in meetings():
        yield json.dumps(meeting, ensure_ascii=False) + "\n"


def _meeting(meeting: Meeting) -> dict[str, Any]:
    source = meeting.source
    return {
        "id": meeting.slug,
        "title": meeting.title,
        "date": meeting.known_date or None,
        **({"date_end": meeting.date_end.isoformat()} if meeting.date_end else {}),
        "place": meeting.place,
        "kind": meeting.kind,
        "language": meeting.language,
        "lead": meeting.lead,
        "source": {
            "name": source.name,
            "sha256": source.sha256,
            "site": source.site,
            "url": source.url,
            "reader": source.reader,
            "warnings": [str(warning) for warning in source.warnings.all()],
        },
        "utterances": [_utterance(utterance) for utterance in meeting.utterances.all()],
    }


def _utterance(utterance: Utterance) -> dict[str, Any]:
    passages = utterance.passages.all()
    repeated = [passage.text for passage in passages if passage.repeated]
    once = [passage for passage in passages if not passage.repeated]
    beside = {
        "repeated": repeated,
        "times": [passage.time or None for passage in once] if any(each.time for each in once) else [],
        "pages": [passage.page or None for passage in once] if any(each.page for each in once) else [],
        "language": utterance.language,
        "inferred": utterance.inferred,
        "doubt": utterance.doubt,
    }
    return {
        "position": utterance.position,
        "kind": utterance.kind,
        "label": utterance.label or None,
        "note": utterance.note or None,
        "speaker": utterance.speaker.slug if utterance.speaker else None,
        "role": utterance.role or None,
        "paragraphs": [passage.text for passage in once],
        **{field: value for field, value in beside.items() if value},
    }
