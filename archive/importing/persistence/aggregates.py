"""Who appears in a meeting in which office, with how many turns and words: told by its utterances."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive.importing.persistence.countries import (
    appearances_at,
    country_tags,
    give_countries,
    store_countries,
)
from archive.importing.persistence.exchanges import store_answers
from archive.importing.persistence.inserting import insert, new_row
from archive.models import Appearance, Meeting, Utterance
from archive.parsing.people.name_keys import spelling_key

_BATCH = 1000


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """What counts of an utterance: who spoke (a primary key), by which name, as what, how many words.

    `is_linked`: the name is not the speaker's own. It has an appearance of its own, to be read anew.
    """

    speaker: int
    name: str
    role: str
    words: int
    is_linked: bool = False


def appearances(
    meeting: Meeting, turns: Iterable[SpokenTurn], guests: Sequence[Appearance]
) -> list[Appearance]:
    """One appearance a speaker and office, in the order of the page, then the guests who don't speak."""
    spoken: dict[tuple[int, str, str], Appearance] = {}
    for turn in turns:
        which = turn.speaker, turn.role, turn.name if turn.is_linked else ""
        if which not in spoken:
            spoken[which] = new_row(
                Appearance,
                meeting=meeting,
                speaker_id=turn.speaker,
                name=turn.name,
                key=spelling_key(turn.name),
                role=turn.role,
            )
        appearance = spoken[which]
        appearance.turns += 1
        appearance.words += turn.words
    keys = {each.key for each in spoken.values()}
    speakers = {each.speaker_id for each in spoken.values()}
    silent = [each for each in guests if each.key not in keys and each.speaker_id not in speakers]
    found = [*spoken.values(), *silent]
    for position, appearance in enumerate(found):
        appearance.position = position
    return found


def recount(meeting: Meeting) -> None:
    """Set a meeting's appearances, spoken words and answers anew from the utterances that it has."""
    recount_all([meeting.pk])
    meeting.refresh_from_db(fields=["words", "country_codes", "indexed"])


def recount_all(keys: Collection[int]) -> None:
    """The same for many meetings (primary keys), in a number of statements that does not grow with them.

    What did not change keeps its rows, and who spoke before the name that the page has for them.
    """
    ordered = sorted(set(keys))
    for start in range(0, len(ordered), _BATCH):
        _recount(ordered[start : start + _BATCH])


def _recount(keys: Sequence[int]) -> None:
    meetings = Meeting.objects.filter(pk__in=keys).select_related("source").defer("source__text").in_bulk()
    said: dict[int, list[Utterance]] = defaultdict(list)
    utterances = Utterance.objects.filter(meeting__in=keys).order_by("meeting", "position")
    for utterance in utterances.select_related("speaker", "link"):
        said[utterance.meeting_id].append(utterance)
    store_answers(*said.values())
    stood = appearances_at(keys)
    tags = country_tags(keys)
    gone: list[int] = []
    new: list[Appearance] = []
    recounted: list[Meeting] = []
    moved: list[Meeting] = []
    for key, meeting in meetings.items():
        guests = [_copy(each) for each in stood[key] if not each.turns]
        now = appearances(meeting, _turns(said[key], stood[key]), guests)
        codes = meeting.country_codes
        give_countries(meeting, now, tags[key])
        if [_values(each) for each in now] != [_values(each) for each in stood[key]]:
            gone.append(key)
            new += now
        words = sum(each.words for each in said[key] if each.is_spoken)
        if meeting.country_codes != codes:
            moved.append(meeting)
            meeting.indexed = False
        if words != meeting.words or meeting.country_codes != codes:
            meeting.words = words
            recounted.append(meeting)
    Appearance.objects.filter(meeting__in=gone).delete()
    store_countries(moved, new)
    insert(new)
    Meeting.objects.bulk_update(recounted, ["words", "country_codes", "indexed"], batch_size=_BATCH)


def _turns(said: Iterable[Utterance], stood: Iterable[Appearance]) -> list[SpokenTurn]:
    """What counts; who spoke in this office before is called by the name that the page has."""
    said = [each for each in said if each.is_spoken and each.speaker]
    linked = {each.link.name for each in said if each.link}
    printed = {
        (each.speaker_id, each.role): each.name for each in stood if each.turns and each.name not in linked
    }
    return [
        SpokenTurn(
            each.speaker.pk,
            each.link.name if each.link else printed.get((each.speaker_id, each.role), each.speaker.name),
            each.role,
            each.words,
            is_linked=each.link is not None,
        )
        for each in said
        if each.speaker
    ]


def _values(row: Appearance) -> tuple[Any, ...]:
    return (row.speaker_id, row.name, row.role, row.country_id, row.position, row.turns, row.words)


def _copy(row: Appearance) -> Appearance:
    fields: Mapping[str, Any] = {
        each.attname: getattr(row, each.attname) for each in row._meta.concrete_fields if not each.primary_key
    }
    return Appearance(**fields)
