"""A meeting, a turn and a paragraph in the other languages in which the archive has them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count

from archive.comparing.translations import ParallelTurn, paired_turns
from archive.models import Meeting, Passage, SourceAddress, Utterance
from archive.search.api import language_name


@dataclass(frozen=True)
class Translated:
    """A meeting in another language, and in it the turn that says the same, where one is told for certain;
    `passage` where its paragraphs answer each other, too."""

    meeting: Meeting
    turn: Utterance | None = None
    passage: Passage | None = None

    @property
    def language(self) -> str:
        """Its name in English."""
        return language_name(self.meeting.language)

    @property
    def address(self) -> str:
        if self.passage:
            return self.passage.get_absolute_url()
        return f"{self.meeting.get_absolute_url()}{f'#{self.turn.anchor}' if self.turn else ''}"


def translations_of(meeting: Meeting) -> list[Translated]:
    """A meeting from `told_elsewhere` in other languages, by language."""
    if not meeting.is_translated:  # type: ignore[attr-defined]
        return []
    found = SourceAddress.objects.translations([meeting.pk])
    return [Translated(other) for other in found.get(meeting.pk, ())]


def translated(passages: Sequence[Passage]) -> dict[int, tuple[Translated, ...]]:
    """By primary key, these passages, with their utterances, in other languages. Five queries."""
    others = SourceAddress.objects.translations({passage.utterance.meeting_id for passage in passages})
    if not others:
        return {}
    turns = _turns({*others, *(other.pk for each in others.values() for other in each)})
    pairs = {
        (key, other.pk): paired_turns(turns[key], turns[other.pk])
        for key, each in others.items()
        for other in each
    }
    shown = {passage.utterance_id for passage in passages}
    same = {other for each in pairs.values() for key, (other, _) in each.items() if key in shown}
    texts = _texts({*shown, *same})
    return {
        passage.pk: tuple(
            _translated(passage, other, pairs[passage.utterance.meeting_id, other.pk], texts)
            for other in others[passage.utterance.meeting_id]
        )
        for passage in passages
        if passage.utterance.meeting_id in others
    }


def _translated(
    passage: Passage,
    other: Meeting,
    pairs: Mapping[int, tuple[int, bool]],
    texts: Mapping[int, list[Passage]],
) -> Translated:
    key, is_alike = pairs.get(passage.utterance_id, (0, False))
    same, own = texts.get(key, []), [each.pk for each in texts.get(passage.utterance_id, ())]
    if not same:
        return Translated(other)
    fits = is_alike and passage.pk in own
    return Translated(other, same[0].utterance, same[own.index(passage.pk)] if fits else None)


def _turns(meetings: Collection[int]) -> dict[int, list[ParallelTurn]]:
    """What is said in each of these meetings, in order."""
    rows = Utterance.objects.filter(meeting__in=meetings).order_by("meeting", "position")
    counted = Passage.objects.filter(utterance__meeting__in=meetings, repeated=False).order_by()
    paragraphs = dict(counted.values_list("utterance").annotate(Count("pk")))
    turns: dict[int, list[ParallelTurn]] = defaultdict(list)
    for said in rows.only("meeting", "kind", "label", "speaker"):
        if said.is_spoken:
            voice = f"speaker {said.speaker_id}" if said.speaker_id else said.label or said.kind
            turns[said.meeting_id].append(ParallelTurn(said.pk, voice, paragraphs.get(said.pk, 0)))
    return turns


def _texts(turns: Collection[int]) -> dict[int, list[Passage]]:
    """The paragraphs of these turns, in order."""
    texts: dict[int, list[Passage]] = defaultdict(list)
    rows = Passage.objects.filter(utterance__in=turns, repeated=False).order_by("utterance", "position")
    for passage in rows.select_related("utterance__meeting"):
        texts[passage.utterance_id].append(passage)
    return texts
