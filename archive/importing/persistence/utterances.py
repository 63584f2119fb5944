"""Utterances and passages of one meeting: what did not change keeps its row and its number."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from django.db.models import Manager, Model

from archive.importing.alignment.passages import AlignedPassage, PassageAlignment, align
from archive.importing.persistence.former_addresses import RemovedAddresses
from archive.importing.persistence.inserting import insert, new_row
from archive.importing.persistence.states import (
    PassageState,
    SpeakerAttribution,
    address_of,
    attributions,
    order_of,
    passage_states,
)
from archive.models import Meeting, Passage, Utterance
from archive.parsing.text import words_in_figures
from archive.parsing.transcript import Paragraph

AnyRow = TypeVar("AnyRow", bound=Model)

_BATCH = 1000

_READ = ("kind", "label", "note", "speaker", "role", "inferred", "doubt", "language", "link")
"""The fields of an utterance that reading gives, and a curator may mend."""

_OF_UTTERANCES = [*_READ, "position", "words", "last_number"]

_OF_PASSAGES = ["utterance", "moved_from", "position", "text", "repeated", "aside", "page", "time", "since"]

_SAME_UTTERANCE = 0.5
"""Share of an utterance's words that must go on under another label, for it to be the same utterance."""


@dataclass(frozen=True, slots=True)
class Row:
    """One utterance as it will be written; `speaker` is a primary key, `name` the name that led to it.

    `link`: the key of the SpeakerLink by which the name is read as another's.
    """

    kind: str
    label: str
    note: str
    speaker: int | None
    name: str
    role: str
    inferred: bool
    doubt: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    link: int | None = None

    def words(self) -> int:
        said = (each.text for each in self.paragraphs if not (each.repeated or each.aside))
        return sum(map(words_in_figures, said))


@dataclass(frozen=True, slots=True)
class Plan:
    """The utterances and passages that a meeting will have, saved or not, and what it had.

    `before`: what each passage said, by primary key, in order. `attributions`: to whom each utterance was
    attributed, with the name of its speaker. `order_before`: as `passage_order` writes it.
    `joined`: the passages in which the words of some that go stand now, by the keys of those.
    """

    utterances: list[Utterance]
    passages: list[Passage]
    old_utterances: set[int]
    before: Mapping[int, PassageState] = field(default_factory=dict)
    attributions: Mapping[int, tuple[SpeakerAttribution, str]] = field(default_factory=dict)
    order_before: str = ""
    joined: Mapping[int, Passage] = field(default_factory=dict)
    unchanged: Mapping[tuple[type, int], tuple[object, ...]] = field(default_factory=dict)

    def write(self) -> None:
        """Write the plan. The meeting must have been saved."""
        for utterance in self.utterances:
            utterance.meeting_id = utterance.meeting.pk
        self._write(Utterance.objects, self.utterances, _OF_UTTERANCES)
        for passage in self.passages:
            passage.utterance_id = passage.utterance.pk
        # Before what is gone takes along what has moved away from it.
        self._write(Passage.objects, self.passages, _OF_PASSAGES)
        gone = self.before.keys() - {passage.pk for passage in self.passages}
        if gone:
            Passage.objects.filter(pk__in=gone).delete()
        gone = self.old_utterances - {utterance.pk for utterance in self.utterances}
        if gone:
            Utterance.objects.filter(pk__in=gone).delete()

    def _write(self, manager: Manager[AnyRow], rows: Sequence[AnyRow], fields: list[str]) -> None:
        old = [
            row for row in rows if row.pk and self.unchanged.get((type(row), row.pk)) != _values(row, fields)
        ]
        new = [row for row in rows if not row.pk]
        if old:
            manager.bulk_update(old, fields, batch_size=_BATCH)
        if new:
            insert(new)


def _values(row: Model, fields: Sequence[str]) -> tuple[object, ...]:
    return tuple(getattr(row, row._meta.get_field(name).attname) for name in fields)  # type: ignore[union-attr]


def plan_utterances(meeting: Meeting, rows: Sequence[Row]) -> Plan:
    """Lay the rows over the utterances that a meeting has, without writing anything.

    Passages are aligned over the whole meeting, whoever speaks them: one keeps its address wherever it is
    read. An utterance keeps its number where most of its words go on. Numbers of what is gone are never
    given again, but to the same words.
    """
    old: list[Utterance] = []
    if meeting.pk:
        utterances = meeting.utterances.order_by("position").select_related("speaker", "link")
        old = list(utterances.prefetch_related("passages"))
    before = [
        passage for each in old for passage in sorted(each.passages.all(), key=lambda one: one.position)
    ]
    unchanged: dict[tuple[type, int], tuple[object, ...]] = {}
    unchanged |= {(Utterance, each.pk): _values(each, _OF_UTTERANCES) for each in old}
    unchanged |= {(Passage, each.pk): _values(each, _OF_PASSAGES) for each in before}
    said, attributed = passage_states(old), attributions(old)
    order = order_of([(each, list(each.passages.all())) for each in old])
    homes = {passage.pk: each for each in old for passage in each.passages.all()}
    alignment = _aligned(before, homes, rows)
    utterances_now = _utterances(meeting, rows, old, alignment, before, homes)
    passages = _passages(meeting, rows, utterances_now, alignment, before, homes)
    joined = {before[at].pk: passages[position] for at, position in alignment.joined.items()}
    keys = {each.pk for each in old}
    return Plan(utterances_now, passages, keys, said, attributed, order, joined, unchanged)


def _aligned(
    before: Sequence[Passage], homes: Mapping[int, Utterance], rows: Sequence[Row]
) -> PassageAlignment:
    old = [AlignedPassage(_voice(homes[each.pk]), each.text) for each in before]
    new = [AlignedPassage(_voice(row), paragraph.text) for row in rows for paragraph in row.paragraphs]
    return align(old, new)


def _voice(utterance: Utterance | Row) -> str:
    speaker = utterance.speaker.pk if isinstance(utterance, Utterance) and utterance.speaker else None
    speaker = utterance.speaker if isinstance(utterance, Row) else speaker
    return utterance.label or (str(speaker) if speaker else utterance.kind)


def _utterances(
    meeting: Meeting,
    rows: Sequence[Row],
    olds: Sequence[Utterance],
    alignment: PassageAlignment,
    before: Sequence[Passage],
    homes: Mapping[int, Utterance],
) -> list[Utterance]:
    """One utterance a row: the old one of which most words go on in it, or a new one."""
    places = [index for index, row in enumerate(rows) for _ in row.paragraphs]
    shared: Counter[tuple[int, Utterance]] = Counter()
    continued = [(at, position) for position, at in enumerate(alignment.continued) if at is not None]
    for at, position in [*continued, *alignment.joined.items()]:
        passage = before[at]
        shared[places[position], homes[passage.pk]] += 1 + len(passage.text)
    lengths: Counter[int] = Counter()
    for passage in before:
        lengths[homes[passage.pk].pk] += 1 + len(passage.text)
    chosen: dict[int, Utterance] = {}
    taken: set[int] = set()
    for (index, utterance), length in sorted(shared.items(), key=lambda item: (-item[1], item[0][0])):
        goes_on = utterance.label == rows[index].label or length >= _SAME_UTTERANCE * lengths[utterance.pk]
        if index not in chosen and utterance.pk not in taken and goes_on:
            chosen[index] = utterance
            taken.add(utterance.pk)
    silent = [each for each in olds if not each.passages.all()]
    utterances = []
    for index, row in enumerate(rows):
        utterance = (
            chosen.get(index) or (not row.paragraphs and _silent(silent, row)) or _new_utterance(meeting)
        )
        _fill(utterance, row, index + 1)
        utterances.append(utterance)
    return utterances


def _silent(utterances: list[Utterance], row: Row) -> Utterance | None:
    """The next utterance of this label in which nothing is said."""
    for utterance in utterances:
        if (utterance.label, utterance.kind) == (row.label, row.kind):
            utterances.remove(utterance)
            return utterance
    return None


def _new_utterance(meeting: Meeting) -> Utterance:
    meeting.last_number += 1
    utterance = new_row(Utterance)
    utterance.meeting, utterance.number = meeting, meeting.last_number
    return utterance


def _fill(utterance: Utterance, row: Row, position: int) -> None:
    utterance.position = position
    utterance.words = row.words()
    for name in _READ:
        if name not in utterance.curated:
            setattr(utterance, f"{name}_id" if name in ("speaker", "link") else name, getattr(row, name))
    if utterance.speaker_id:
        # A curator has said who speaks.
        utterance.doubt = ""


def _passages(
    meeting: Meeting,
    rows: Sequence[Row],
    utterances: Sequence[Utterance],
    alignment: PassageAlignment,
    before: Sequence[Passage],
    homes: Mapping[int, Utterance],
) -> list[Passage]:
    """The passages of all utterances: old ones moved or mended, new ones not yet saved."""
    numbers = {passage.pk: address_of(passage, homes[passage.pk]) for passage in before}
    removed = RemovedAddresses(meeting, {*numbers.values()})
    passages = []
    matches = iter(alignment.continued)
    for utterance, row in zip(utterances, rows, strict=True):
        for position, paragraph in enumerate(row.paragraphs, 1):
            at = next(matches)
            passage = before[at] if at is not None else new_row(Passage)
            address = numbers[passage.pk] if at is not None else removed.of(paragraph.text)
            if address is None:
                utterance.last_number += 1
                address = (utterance.number, utterance.last_number)
            owner, passage.number = address
            passage.moved_from = owner if owner != utterance.number else None
            passage.utterance = utterance
            passage.position = position
            passage.text = paragraph.text
            passage.repeated = paragraph.repeated
            passage.aside = paragraph.aside
            passage.page = paragraph.page
            passage.time = paragraph.time
            passages.append(passage)
    return passages
