"""Utterances and passages of one meeting: what did not change keeps its row and its number."""

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Manager, Model

from archive.importing.persistence.alignment import continued, similar_texts
from archive.models import Meeting, Passage, Utterance
from archive.parsing.text import count_words
from archive.parsing.transcript import Paragraph

AnyRow = TypeVar("AnyRow", bound=Model)

_BATCH = 1000

_READ = ("kind", "label", "note", "speaker", "role", "inferred", "doubt", "language")
"""The fields of an utterance that reading gives, and a curator may mend."""

_OF_PASSAGES = ["utterance", "moved_from", "position", "text", "repeated", "aside", "page", "time"]


@dataclass(frozen=True, slots=True)
class Row:
    """One utterance as it will be written; `speaker` is a primary key, `name` the name that led to it."""

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

    def printed(self) -> tuple[str, ...]:
        return (self.label, *(paragraph.text for paragraph in self.paragraphs))

    def words(self) -> int:
        return sum(count_words(each.text) for each in self.paragraphs if not (each.repeated or each.aside))


@dataclass(frozen=True, slots=True)
class Plan:
    """The utterances and passages that a meeting will have, saved or not, and those that go."""

    utterances: list[Utterance]
    passages: list[Passage]
    old_utterances: set[int]
    old_passages: set[int]

    def write(self) -> None:
        """Write the plan. The meeting must have been saved."""
        _write(Utterance.objects, self.utterances, [*_READ, "position", "words", "last_number"])
        # Before what is gone takes along what has moved away from it.
        _write(Passage.objects, self.passages, _OF_PASSAGES)
        gone = self.old_passages - {passage.pk for passage in self.passages}
        Passage.objects.filter(pk__in=gone).delete()
        gone = self.old_utterances - {utterance.pk for utterance in self.utterances}
        Utterance.objects.filter(pk__in=gone).delete()


def plan_utterances(meeting: Meeting, rows: Sequence[Row]) -> Plan:
    """Lay the rows over the utterances that a meeting has, without writing anything.

    An utterance that did not change, or is the same but for some words, keeps its number, and
    so do its passages; one that is read as part of another utterance now keeps its address. Numbers of
    what is gone are never given again.
    """
    old: list[Utterance] = []
    if meeting.pk:
        old = list(meeting.utterances.order_by("position").prefetch_related("passages"))
    printed = [(each.label, *(passage.text for passage in each.passages.all())) for each in old]
    matches = continued(printed, [row.printed() for row in rows], _same_utterance)
    utterances = []
    for position, (row, match) in enumerate(zip(rows, matches, strict=True), 1):
        if match is None:
            meeting.last_number += 1
            utterance = Utterance(meeting=meeting, number=meeting.last_number)
        else:
            utterance = old[match]
        _fill(utterance, row, position)
        utterances.append(utterance)
    return Plan(
        utterances,
        _passages(old, utterances, rows),
        {each.pk for each in old},
        {passage.pk for each in old for passage in each.passages.all()},
    )


def _write(manager: Manager[AnyRow], rows: Sequence[AnyRow], fields: list[str]) -> None:
    old, new = [row for row in rows if row.pk], [row for row in rows if not row.pk]
    if old:
        manager.bulk_update(old, fields, batch_size=_BATCH)
    if new:
        manager.bulk_create(new, batch_size=_BATCH)


def _fill(utterance: Utterance, row: Row, position: int) -> None:
    utterance.position = position
    utterance.words = row.words()
    for field in _READ:
        if field not in utterance.curated:
            setattr(utterance, "speaker_id" if field == "speaker" else field, getattr(row, field))
    if utterance.speaker_id:
        # A curator has said who speaks.
        utterance.doubt = ""


def _passages(
    before: Sequence[Utterance], utterances: Sequence[Utterance], rows: Sequence[Row]
) -> list[Passage]:
    """The passages of all utterances: old ones moved or mended, new ones not yet saved."""
    known = {each.pk: sorted(each.passages.all(), key=lambda passage: passage.position) for each in before}
    kept: list[list[Passage | None]] = []
    for utterance, row in zip(utterances, rows, strict=True):
        old = known.get(utterance.pk, []) if utterance.pk else []
        texts = [paragraph.text for paragraph in row.paragraphs]
        matches = continued([passage.text for passage in old], texts, similar_texts)
        kept.append([None if match is None else old[match] for match in matches])
    staying = {passage.pk for passages in kept for passage in passages if passage}
    movable: dict[str, deque[Passage]] = defaultdict(deque)
    for passage in (each for passages in known.values() for each in passages if each.pk not in staying):
        movable[passage.text].append(passage)
    numbers = {each.pk: each.number for each in before}
    passages = []
    for utterance, row, old_ones in zip(utterances, rows, kept, strict=True):
        for position, (paragraph, stayed) in enumerate(zip(row.paragraphs, old_ones, strict=True), 1):
            moved = movable[paragraph.text] if stayed is None else None
            passage = stayed or (_moved(moved.popleft(), numbers) if moved else _new_passage(utterance))
            passage.utterance = utterance
            if passage.moved_from == utterance.number:
                passage.moved_from = None
            passage.position = position
            passage.text = paragraph.text
            passage.repeated = paragraph.repeated
            passage.aside = paragraph.aside
            passage.page = paragraph.page
            passage.time = paragraph.time
            passages.append(passage)
    return passages


def _moved(passage: Passage, numbers: Mapping[int, int]) -> Passage:
    """A passage of an old utterance, ready to be of another one and to keep its address."""
    passage.moved_from = passage.moved_from or numbers[passage.utterance_id]
    return passage


def _new_passage(utterance: Utterance) -> Passage:
    utterance.last_number += 1
    return Passage(number=utterance.last_number)


def _same_utterance(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Whether two utterances (label, then paragraphs) are one, mended: the same voice, similar words."""
    (old_label, *old_texts), (new_label, *new_texts) = old, new
    shared = set(old_texts) & set(new_texts)
    if old_label != new_label:
        # A label that was mended, or read better: the words must be the same.
        return bool(old_texts) and old_texts == new_texts
    return bool(shared) or similar_texts(" ".join(old_texts), " ".join(new_texts))
