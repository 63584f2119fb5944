"""Export of meetings as JSON Lines."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from django.db.models import Prefetch

from archive.history.undone import without_undone
from archive.history.wordings import Wording, former_wordings, without_resets, wording_of
from archive.models import (
    FormerPassage,
    Meeting,
    Passage,
    Revision,
    Source,
    SourceAddress,
    SourceVersion,
    Utterance,
)
from archive.search.api import uptake_of

_CHUNK = 50


def meetings() -> Iterator[dict[str, Any]]:
    """All meetings by date in the export format, loaded a few at a time."""
    utterances = Utterance.objects.order_by("position").select_related("speaker", "answers", "link")
    passages = Passage.objects.order_by("position")
    versions = SourceVersion.objects.order_by("number").select_related("stored").defer("stored__packed")
    told = Prefetch("versions", versions)
    further = Source.objects.order_by("pk").defer("text").select_related("joined_meeting")
    sources = Source.objects.defer("text").prefetch_related(
        "warnings", told, Prefetch("further_sources", further.prefetch_related(told))
    )
    former = FormerPassage.objects.order_by("utterance_number", "number", "since").select_related("speaker")
    queryset = Meeting.objects.earliest_first().prefetch_related(
        Prefetch("source", sources),
        Prefetch("former_passages", former),
        Prefetch("revisions", Revision.objects.select_related("version").order_by("number")),
        Prefetch("utterances", utterances.prefetch_related(Prefetch("passages", passages))),
    )
    rows = queryset.iterator(chunk_size=_CHUNK)
    while chunk := list(islice(rows, _CHUNK)):
        translations = SourceAddress.objects.translations([meeting.pk for meeting in chunk])
        for meeting in chunk:
            yield _meeting(meeting, translations.get(meeting.pk, []))


def json_lines() -> Iterator[str]:
    for meeting in meetings():
        yield json.dumps(meeting, ensure_ascii=False) + "\n"


def _meeting(meeting: Meeting, translations: Sequence[Meeting]) -> dict[str, Any]:
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
        "versions": [_version(version) for version in source.versions.all()],
        "utterances": _utterances(meeting),
        **({"translations": translated} if (translated := [*map(_translation, translations)]) else {}),
        **({"further": further} if (further := [*map(_further, source.further_sources.all())]) else {}),
        **({"former": former} if (former := _former(meeting)) else {}),
    }


def _translation(meeting: Meeting) -> dict[str, str]:
    return {"id": meeting.slug, "language": meeting.language}


def _further(source: Source) -> dict[str, Any]:
    """Another source of a meeting. `id`: under which it was a meeting of its own, if it ever was."""
    joined = getattr(source, "joined_meeting", None)
    return {
        "name": source.name,
        "site": source.site,
        "url": source.url,
        **({"id": joined.slug} if joined else {}),
        "versions": [_version(version) for version in source.versions.all()],
    }


def _version(version: SourceVersion) -> dict[str, Any]:
    return {
        "sha256": version.sha256,
        "read": version.first_read.isoformat(),
        "fetched": version.fetched.isoformat() if version.fetched else None,
        "url": version.url,
    }


def _former(meeting: Meeting) -> list[dict[str, Any]]:
    """What addresses said and say no more, with the times from which and up to which they did."""
    rows = list(meeting.former_passages.all())
    if not rows:
        return []
    present = {
        (passage.moved_from or utterance.number, passage.number): wording_of(passage, utterance)
        for utterance in meeting.utterances.all()
        for passage in utterance.passages.all()
    }
    slugs = {row.speaker_id: row.speaker.slug for row in rows if row.speaker}
    revisions = {each.number: each for each in meeting.revisions.all()}

    def written(wording: Wording) -> dict[str, Any]:
        since, until = revisions.get(wording.since), revisions.get(wording.until)
        return {
            "anchor": wording.anchor,
            "text": wording.text,
            "speaker": slugs.get(wording.speaker),
            "label": wording.label or None,
            "since": since.made.isoformat() if since else None,
            "until": until.made.isoformat() if until else None,
            "fate": wording.fate,
            "cause": until.cause if until else None,
        }

    former = former_wordings(rows, {address: each.text for address, each in present.items()})
    undone = [(each.undoes, each.number) for each in revisions.values() if each.undoes]
    kept = without_undone(former, present, undone).values()
    return [written(each) for wordings in kept for each in without_resets(wordings)]


def _utterances(meeting: Meeting) -> list[dict[str, Any]]:
    utterances = list(meeting.utterances.all())
    answers: dict[int, list[str]] = {}
    for each in utterances:
        if each.answers_id:
            answers.setdefault(each.answers_id, []).append(_spoken(each))
    written = []
    for each in utterances:
        row = _utterance(each)
        if each.pk in answers:
            answer = "\n\n".join(answers[each.pk])
            taken = uptake_of(_spoken(each), answer, each.language or meeting.language)
            row |= {"taken_up": round(taken.share, 3)} if taken else {}
        written.append(row)
    return written


def _spoken(utterance: Utterance) -> str:
    spoken = (each for each in utterance.passages.all() if not (each.repeated or each.aside))
    return "\n\n".join(each.text for each in spoken)


def _utterance(utterance: Utterance) -> dict[str, Any]:
    passages = utterance.passages.all()
    repeated = [passage.text for passage in passages if passage.repeated]
    once = [passage for passage in passages if not passage.repeated]
    beside = {
        "anchors": [_anchor(utterance, passage) for passage in once],
        "repeated": repeated,
        "times": [passage.time or None for passage in once] if any(each.time for each in once) else [],
        "pages": [passage.page or None for passage in once] if any(each.page for each in once) else [],
        "language": utterance.language,
        "inferred": utterance.inferred,
        "doubt": utterance.doubt,
        # The position of the question.
        "answers": utterance.answers.position if utterance.answers else None,
        "read_as": _read_as(utterance),
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


def _read_as(utterance: Utterance) -> dict[str, str]:
    """Why the name in the document is read as the speaker's, where it is another; empty where it is not."""
    link = utterance.link
    return {"name": link.name, "grade": link.grade, "reason": link.reason} if link else {}


def _anchor(utterance: Utterance, passage: Passage) -> str:
    return f"u{passage.moved_from or utterance.number}-p{passage.number}"
