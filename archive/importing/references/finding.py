"""Find references in meetings that changed, and link all that were found so far.

It is recorded like the index of a search engine (see IndexedMeeting) in which meetings they were looked for.
"""

import datetime
from calendar import monthrange
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db import transaction
from django.db.models import Q

from archive.importing.references.candidates import Linked, MeetingFacts, linked, name_words
from archive.models import Appearance, IndexedMeeting, Meeting, Passage, Reference, ReferenceState
from archive.parsing.references import Reference as FoundReference
from archive.parsing.references import references
from archive.parsing.transcript import DatePrecision, UtteranceKind

# What was found by other rules is looked for again.
_RECORD = "references 1"
_BATCH = 500
# More meetings than these that may be meant are as good as none.
_MOST = 8
_LONGEST = 300
_DECIDED = (ReferenceState.DECIDED, ReferenceState.DISMISSED)


def renew_references() -> int:
    """In how many meetings references were looked for."""
    held = IndexedMeeting.objects.filter(engine=_RECORD)
    pending = Meeting.objects.filter(Q(indexed=False) | ~Q(pk__in=held.values("meeting")))
    keys = list(pending.values_list("pk", flat=True))
    for start in range(0, len(keys), _BATCH):
        _find(keys[start : start + _BATCH])
    if keys:
        _link()
    return len(keys)


def _find(meetings: Collection[int]) -> None:
    """Take down the references in these meetings. What a curator decided stays, if its words still stand."""
    said = "passage__utterance__meeting__in"
    with transaction.atomic():
        Reference.objects.filter(**{said: meetings}).exclude(state__in=_DECIDED).delete()
        decided = defaultdict(list)
        for each in Reference.objects.filter(**{said: meetings}).select_related("passage"):
            if each.passage.text[each.start : each.end] == each.text:
                decided[each.passage_id].append((each.start, each.end))
            else:
                each.delete()
        Reference.objects.bulk_create(_rows(meetings, decided), batch_size=_BATCH)
        IndexedMeeting.objects.bulk_create(
            (IndexedMeeting(engine=_RECORD, meeting_id=key) for key in meetings), ignore_conflicts=True
        )


def _rows(meetings: Collection[int], decided: dict[int, list[tuple[int, int]]]) -> Iterator[Reference]:
    spoken = Passage.objects.filter(
        utterance__meeting__in=meetings, utterance__speaker__isnull=False, repeated=False, aside=False
    )
    spoken = spoken.exclude(utterance__kind__in=(UtteranceKind.NARRATION, UtteranceKind.HEADING))
    columns = (
        "pk", "text", "utterance__language", "utterance__meeting__language",
        "utterance__meeting__date", "utterance__meeting__date_precision",
    )  # fmt: skip
    for key, text, own, common, date, precision in spoken.order_by().values_list(*columns):
        day = date if precision == DatePrecision.DAY else None
        for each in references(text, own or common, day):
            if any(each.start < end and start < each.end for start, end in decided.get(key, ())):
                continue
            yield Reference(
                passage_id=key,
                start=each.start,
                end=each.end,
                text=text[each.start : each.end],
                since=each.since,
                until=each.until,
                place=each.place[:_LONGEST],
                person=each.person[:_LONGEST],
                kind=each.kind,
                is_event=each.is_event,
                shared=each.shared,
            )


def _link() -> None:
    """Say of all references that nobody decided which meetings they may mean."""
    rows = list(
        Reference.objects.exclude(state__in=_DECIDED)
        .select_related("passage__utterance")
        .only(
            *(
                "start",
                "end",
                "since",
                "until",
                "place",
                "person",
                "kind",
                "is_event",
                "shared",
                "state",
                "target",
            ),
            *("passage__utterance__meeting", "passage__utterance__speaker"),
        )
    )
    spoken = _meetings_of({row.passage.utterance.speaker_id for row in rows})
    through = Reference.candidates.through
    changed, may_be = [], []
    for row in rows:
        known = spoken.get(row.passage.utterance.speaker_id or 0, {})
        here = known.get(row.passage.utterance.meeting_id)
        found = linked(_asked(row), here, known.values()) if here else Linked((), False)
        target = found.meetings[0].key if found.certain else None
        state = ReferenceState.INFERRED if target else ReferenceState.UNKNOWN
        if not target and 0 < len(found.meetings) <= _MOST:
            state = ReferenceState.OPEN
            may_be += [through(reference_id=row.pk, meeting_id=each.key) for each in found.meetings]
        if (row.state, row.target_id) != (state, target):
            row.state, row.target_id = state, target
            changed.append(row)
    with transaction.atomic():
        Reference.objects.bulk_update(changed, ["state", "target"], batch_size=_BATCH)
        through.objects.exclude(reference__state__in=_DECIDED).delete()
        through.objects.bulk_create(may_be, batch_size=_BATCH)


def _asked(row: Reference) -> FoundReference:
    told = (row.since, row.until, row.place, row.person, row.kind, row.is_event, row.shared)
    return FoundReference(row.start, row.end, *told)


def _meetings_of(speakers: Collection[int | None]) -> dict[int, dict[int, MeetingFacts]]:
    """For each of these speakers, the dated meetings in which they speak, by key."""
    rows = Appearance.objects.filter(speaker__in=speakers, turns__gt=0).order_by()
    dated = rows.exclude(meeting__date_precision=DatePrecision.UNKNOWN)
    heard: dict[int, list[int]] = defaultdict(list)
    for meeting, speaker in dated.values_list("meeting", "speaker"):
        heard[meeting].append(speaker)
    found: dict[int, dict[int, MeetingFacts]] = defaultdict(dict)
    keys = list(heard)
    for start in range(0, len(keys), _BATCH):
        for facts in _facts(keys[start : start + _BATCH]):
            for speaker in heard[facts.key]:
                found[speaker][facts.key] = facts
    return found


def _facts(meetings: Sequence[int]) -> Iterator[MeetingFacts]:
    people: dict[int, list[str]] = defaultdict(list)
    for meeting, name in Appearance.objects.filter(meeting__in=meetings).values_list("meeting", "name"):
        people[meeting].append(name)
    columns = ("pk", "date", "date_end", "date_precision", "kind", "title", "place")
    row: tuple[Any, ...]
    for row in Meeting.objects.filter(pk__in=meetings).order_by().values_list(*columns):
        key, first, end, precision, kind, title, place = row
        last = end or _last_day(first, precision)
        present = frozenset(map(name_words, people[key]))
        yield MeetingFacts(key, first, last, kind, name_words(title), name_words(place), present)


def _last_day(first: datetime.date, precision: str) -> datetime.date:
    """The last day that a date may be, of which not all is known."""
    if precision == DatePrecision.YEAR:
        return first.replace(month=12, day=31)
    if precision == DatePrecision.MONTH:
        return first.replace(day=monthrange(first.year, first.month)[1])
    return first
