"""Made-up meetings written straight into the database: for archives that would take an hour to import."""

from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import models, transaction
from django.utils.text import slugify

from archive.geo.offices import country_of_office
from archive.geo.places import country_codes
from archive.languages.transliteration import romanise
from archive.models import Meeting, Passage, Source, Speaker, Utterance
from tests.benchmarks.made_up import MadeUpMeeting, MadeUpTurn

_BATCH = 250


def fill(meetings: Iterable[MadeUpMeeting]) -> None:
    """Write meetings into an empty archive."""
    rows = _Rows()
    left = iter(meetings)
    while batch := list(islice(left, _BATCH)):
        with transaction.atomic():
            for model, made in rows.of(batch).items():
                model._default_manager.bulk_create(made)


class _Rows:
    """Keys are given here, so that nothing has to be read back."""

    def __init__(self) -> None:
        self._meetings = self._utterances = self._passages = 0
        self._speakers: dict[str, int] = {}
        self._slugs: set[str] = set()

    def of(self, batch: list[MadeUpMeeting]) -> dict[type[models.Model], list[models.Model]]:
        rows: dict[type[models.Model], list[models.Model]]
        rows = {model: [] for model in (Speaker, Source, Meeting, Utterance, Passage)}
        for meeting in batch:
            for row in self._meeting(meeting):
                rows[type(row)].append(row)
        return rows

    def _meeting(self, meeting: MadeUpMeeting) -> Iterator[models.Model]:
        self._meetings += 1
        key = self._meetings
        words = sum(_words(turn) for turn in meeting.turns if turn.like.kind != "narration")
        countries = {country_of_office(turn.like.role, meeting.like.site) for turn in meeting.turns}
        yield Source(
            pk=key,
            name=f"{key}.txt",
            sha256=f"{key:064}",
            site=meeting.like.site,
            reader="made-up",
            reader_version=1,
        )
        yield Meeting(
            pk=key,
            slug=f"{meeting.date}-{key}",
            title=meeting.title,
            date=meeting.date,
            place=meeting.place,
            kind=meeting.like.kind,
            language=meeting.like.language,
            country_codes=country_codes((), meeting.place, countries),
            words=words,
            source_id=key,
            last_number=len(meeting.turns),
        )
        for number, turn in enumerate(meeting.turns, start=1):
            if turn.name and turn.name not in self._speakers:
                self._speakers[turn.name] = len(self._speakers) + 1
                yield self._speaker(turn.name)
            yield from self._turn(number, turn)

    def _speaker(self, name: str) -> Speaker:
        key, slug = self._speakers[name], slugify(romanise(name))[:100]
        if slug in self._slugs:
            slug = f"{slug}-{key}"
        self._slugs.add(slug)
        return Speaker(pk=key, name=name, slug=slug)

    def _turn(self, number: int, turn: MadeUpTurn) -> Iterator[models.Model]:
        self._utterances += 1
        yield Utterance(
            pk=self._utterances,
            meeting_id=self._meetings,
            position=number,
            number=number,
            kind=turn.like.kind,
            label=turn.label,
            speaker_id=self._speakers.get(turn.name),
            role=turn.like.role,
            words=_words(turn),
            last_number=len(turn.paragraphs),
        )
        for place, text in enumerate(turn.paragraphs, start=1):
            self._passages += 1
            yield Passage(
                pk=self._passages, utterance_id=self._utterances, position=place, number=place, text=text
            )


def _words(turn: MadeUpTurn) -> int:
    return sum(turn.like.lengths)
