"""A transcript becomes rows. The only place that writes what was read.

All rows of a document are written in one transaction. A new version keeps the addresses of what it has
of the old one, and what a curator has set; what an address said before is recorded.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from archive.geo.places import place_slug
from archive.importing.identity import Voices
from archive.importing.persistence.aggregates import SpokenTurn, appearances
from archive.importing.persistence.countries import give_countries
from archive.importing.persistence.exchanges import store_answers
from archive.importing.persistence.inserting import insert, new_row
from archive.importing.persistence.limits import check
from archive.importing.persistence.looking_up import rows_where
from archive.importing.persistence.place_redirects import keep_former_place
from archive.importing.persistence.revisions import changes_of, write_revision
from archive.importing.persistence.slugs import keep_former_slug, meeting_slug, shares_its_slug
from archive.importing.persistence.source_rows import store_source
from archive.importing.persistence.speakers import Speakers, forget_links
from archive.importing.persistence.states import facts_of
from archive.importing.persistence.turn_edits import edited_rows
from archive.importing.persistence.utterances import Plan, Row, plan_utterances
from archive.importing.persistence.versions import cause_of, keep_version
from archive.importing.speaker_registry import Roster
from archive.models import Appearance, Cause, Country, Meeting, ReadingWarning, Source, Tag, Utterance
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.readings import Reading
from archive.parsing.transcript import ReadingWarning as Warned
from archive.parsing.transcript import Tag as TagRead
from archive.parsing.transcript import TagKind, Transcript, WarningCode

_SET_LEAD = "UPDATE archive_meeting SET lead_passage_id = %s WHERE id = %s"


def store(
    source: Source | None,
    reading: Reading,
    voices: Voices,
    roster: Roster,
    name: str = "",
    sketch: bytes = b"",
) -> Meeting:
    """Write a document's rows, over those of `source` where there is one, and return its meeting.

    `name`: of a new source, that of the document where it is empty. `sketch`: of its words. `roster`
    learns the speakers that are new, once they are safely written.
    """
    transcript = reading.transcript
    is_new = source is None
    made = timezone.now()
    with transaction.atomic():
        cause = cause_of(source, reading)
        source = store_source(source, reading, name or reading.document.name, sketch)
        version = keep_version(source, reading, made, is_new=is_new)
        meeting, facts = _meeting(source, transcript, is_new=is_new)
        former, meeting.slug = meeting.slug, meeting_slug(meeting)
        former_place = meeting.place_slug
        speakers = Speakers(roster, meeting)
        rows = edited_rows(meeting, _rows(transcript, voices, speakers))
        plan = plan_utterances(meeting, rows)
        changes = changes_of(plan, facts, meeting.revision + (not is_new))
        is_revised = is_new or bool(changes) or cause is Cause.PUBLISHER
        meeting.revision += is_revised and not is_new
        meeting.words = sum(utterance.words for utterance in plan.utterances if utterance.is_spoken)
        meeting.indexed = False
        people = appearances(meeting, _turns(plan.utterances, rows), _guests(meeting, voices, speakers))
        follows_page = "tags" not in meeting.curated and bool(transcript.tags or not is_new)
        give_countries(meeting, people, _countries(meeting, transcript, follows_page))
        check([meeting, *plan.utterances, *plan.passages, *people])
        if meeting.pk:
            meeting.save()
            meeting.store_countries()
        else:
            _insert_meeting(meeting)
        plan.write()
        store_answers(plan.utterances)
        _store_lead(meeting, plan, transcript)
        if is_revised:
            write_revision(meeting, version, cause, changes, made)
        if not is_new:
            meeting.appearances.all().delete()
            meeting.source.warnings.all().delete()
            keep_former_slug(meeting, former)
            keep_former_place(meeting, former_place)
            forget_links(meeting, rows)
        for person in people:
            person.meeting_id = meeting.pk
        insert(people)
        if follows_page:
            _store_tags(meeting, transcript.tags, is_new=is_new)
        warnings = (*transcript.warnings, *voices.warnings, *speakers.warnings, *_duplicates(meeting))
        _store_warnings(meeting.source, warnings)
    speakers.teach()
    return meeting


def _meeting(source: Source, transcript: Transcript, *, is_new: bool) -> tuple[Meeting, dict[str, Any]]:
    """The meeting of a source, new or old, with what the transcript says of it, not yet saved; and what was
    said of it before, of the fields that say otherwise now."""
    meeting = Meeting(source=source) if is_new or not hasattr(source, "meeting") else source.meeting
    before = facts_of(meeting) if meeting.pk else {}
    for field in ("title", "date", "date_precision", "date_end", "place", "kind", "language", "lead"):
        if field not in meeting.curated:
            setattr(meeting, field, getattr(transcript, field))
    meeting.has_transcript = transcript.has_turns
    if "time" not in meeting.curated:
        meeting.time = _time(transcript.time)
    now = facts_of(meeting) if meeting.pk else {}
    return meeting, {name: former for name, former in before.items() if former != now[name]}


def _insert_meeting(meeting: Meeting) -> None:
    """Write a new meeting, with its countries."""
    meeting.place_slug = place_slug(meeting.place)
    insert([meeting])
    codes = meeting.country_codes.split()
    if codes:
        known = {code for (code,) in rows_where(Country, "code", codes, "code")}
        if not known.issuperset(codes):
            Country.objects.ensure(codes)
        of_meetings = Meeting.countries.through
        insert([new_row(of_meetings, meeting_id=meeting.pk, country_id=code) for code in codes])


def _time(text: str) -> datetime.time | None:
    """ "15:30" as a time, None of what is none; the words themselves stay in the head of the source."""
    try:
        return datetime.time.fromisoformat(text)
    except ValueError:
        return None


def _store_lead(meeting: Meeting, plan: Plan, transcript: Transcript) -> None:
    """Point to the paragraph that is the lead, which is the first one. Both must have been saved."""
    lead = next(iter(plan.passages), None) if transcript.lead else None
    # By key: the paragraph that it was may be gone.
    if meeting.lead_passage_id != (lead.pk if lead else None):
        meeting.lead_passage = lead
        with connection.cursor() as cursor:
            cursor.execute(_SET_LEAD, [lead.pk if lead else None, meeting.pk])


def _rows(transcript: Transcript, voices: Voices, speakers: Speakers) -> list[Row]:
    return [_as_read_so_far(row, speakers) for row in _rows_alone(transcript, voices, speakers)]


def _as_read_so_far(row: Row, speakers: Speakers) -> Row:
    """A row with the speaker as whom record linkage read its name, or its office, in this meeting."""
    link = speakers.link(row.name or row.label) if row.name or (row.label and not row.speaker) else None
    return replace(row, speaker=link[0], link=link[1], doubt="") if link else row


def _rows_alone(transcript: Transcript, voices: Voices, speakers: Speakers) -> list[Row]:
    return [
        Row(
            kind=utterance.kind,
            label=utterance.label.text if utterance.label else "",
            note=(utterance.label.note or "") if utterance.label else "",
            speaker=speakers.speaker(person) if person else None,
            name=person.name if person else "",
            role=person.role if person else "",
            inferred=utterance.inferred is not None and not doubt,
            doubt=doubt or (speakers.doubt(person) if person else ""),
            language=utterance.language if utterance.language != transcript.language else "",
            paragraphs=utterance.paragraphs,
        )
        for utterance, person, doubt in zip(transcript.utterances, voices.persons, voices.doubts, strict=True)
    ]


def _turns(utterances: Sequence[Utterance], rows: Sequence[Row]) -> Iterator[SpokenTurn]:
    """What is counted of the utterances whose speaker is known; a curator's choice of speaker counts."""
    names = {row.speaker: row.name for row in rows}
    for utterance in utterances:
        if utterance.is_spoken and utterance.speaker_id:
            link = utterance.link
            name = link.name if link else names.get(utterance.speaker_id) or str(utterance.speaker)
            yield SpokenTurn(
                utterance.speaker_id, name, utterance.role, utterance.words, is_linked=bool(link)
            )


def _guests(meeting: Meeting, voices: Voices, speakers: Speakers) -> list[Appearance]:
    """The people whom the title names, speaking or not."""
    return [
        new_row(
            Appearance,
            meeting=meeting,
            speaker_id=speakers.known(person),
            name=person.name,
            key=spelling_key(person.name),
            role=person.role,
        )
        for person in voices.participants
    ]


def _countries(meeting: Meeting, transcript: Transcript, follows_page: bool) -> list[str]:
    """The names of a meeting's tags of countries: those of its page, or those that a curator chose."""
    if follows_page or not meeting.pk:
        return [tag.name for tag in transcript.tags if tag.kind is TagKind.COUNTRY]
    return list(meeting.tags.filter(kind=TagKind.COUNTRY).values_list("name", flat=True))


def _store_tags(meeting: Meeting, tags: Sequence[TagRead], *, is_new: bool) -> None:
    wanted = dict.fromkeys((str(tag.kind), tag.name) for tag in tags)
    found = rows_where(Tag, "name", {name for _, name in wanted}, "id", "kind", "name")
    known = {(kind, name): int(key) for key, kind, name in found}
    missing = [Tag(kind=kind, name=name) for kind, name in wanted if (kind, name) not in known]
    check(missing)
    insert(missing)
    known |= {(tag.kind, tag.name): tag.pk for tag in missing}
    if is_new:
        of_meetings = Meeting.tags.through
        insert([new_row(of_meetings, meeting_id=meeting.pk, tag_id=known[each]) for each in wanted])
    else:
        meeting.tags.set(known[each] for each in wanted)


def _store_warnings(source: Source, warnings: Sequence[Warned]) -> None:
    rows = [ReadingWarning(source=source, code=each.code, detail=each.detail) for each in warnings]
    check(rows)
    insert(rows)


def _duplicates(meeting: Meeting) -> list[Warned]:
    if not shares_its_slug(meeting):
        return []
    twins = Meeting.objects.filter(date=meeting.date, title=meeting.title).exclude(pk=meeting.pk)
    return [
        Warned(WarningCode.POSSIBLE_DUPLICATE, f"{name} has the same date and title")
        for name in twins.values_list("source__name", flat=True)[:3]
    ]
