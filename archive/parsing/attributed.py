"""From the blocks of a container that states who speaks (a table, TEI, Akoma Ntoso) to utterances."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.unnamed_voices import voice_kind
from archive.parsing.people.stated_labels import (
    capitals_last,
    capitals_stand_first,
    meant_by_label,
    surnames_stand_first,
)
from archive.parsing.text import Block
from archive.parsing.transcript import Label, Paragraph, Person, Utterance, UtteranceKind


@dataclass(slots=True)
class _Turn:
    kind: UtteranceKind
    voice: Block | None
    paragraphs: list[Paragraph] = field(default_factory=list)

    def goes_on_with(self, block: Block) -> bool:
        """Whether the block is spoken by the voice of this turn; a note of its own begins a turn."""
        voice = self.voice
        if self.kind is UtteranceKind.HEADING or block.heading:
            return False
        if voice is None or not _has_voice(block):
            return voice is None and not _has_voice(block)
        return (block.label, block.speaker) == (voice.label, voice.speaker) and block.note in ("", voice.note)


def utterances(blocks: Sequence[Block]) -> tuple[Utterance, ...]:
    """The utterances of attributed blocks, which hold all their texts in order.

    Neighbouring blocks of one voice are one utterance. A heading stands alone and ends it. A block
    `outside` of what is spoken is a stage direction: a paragraph aside in the utterance where it stands,
    after which the voice goes on.
    A block without a voice is narration. A voice without a person ("Question") has a label alone.
    """
    return tuple(_utterance(turn) for turn in _turns(blocks))


def with_people_of(blocks: Sequence[Block], language: str) -> list[Block]:
    """The blocks, whose labels mean whom they mean in the language of the document."""
    vocabulary = vocabulary_of(language)
    first = surnames_stand_first((block.label for block in blocks if block.speaker), language)
    capitals = capitals_stand_first((block.speaker.name for block in blocks if block.speaker), language)
    meant: dict[tuple[str, Person | None], Person | None] = {}
    found: list[Block] = []
    for block in blocks:
        if block.label:
            key = block.label, block.speaker
            if key not in meant:
                person = meant_by_label(*key, vocabulary, first)
                meant[key] = capitals_last(person) if person and capitals else person
            if meant[key] != block.speaker:
                block = replace(block, speaker=meant[key])
        found.append(block)
    return found


def stated_labels(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The labels and notes that `utterances` gives, each as often as an utterance bears it.

    A container adds them to what its file shows: an element or a cell may state a name once for many
    turns, or in an attribute that prints nothing.
    """
    voices = [turn.voice for turn in _turns(blocks) if turn.voice is not None]
    return tuple(text for voice in voices for text in (voice.label, voice.note) if text)


def _turns(blocks: Sequence[Block]) -> Iterator[_Turn]:
    turn: _Turn | None = None
    for block in blocks:
        if not block.text:
            continue
        is_aside = block.outside and not block.heading
        is_open = turn is not None and turn.kind is not UtteranceKind.HEADING
        if is_aside and turn is not None and is_open and (not _has_voice(block) or turn.goes_on_with(block)):
            turn.paragraphs.append(_paragraph(block, aside=True))
            continue
        if turn is None or block.heading or not turn.goes_on_with(block):
            if turn is not None:
                yield turn
            turn = _Turn(_kind(block), block if _has_voice(block) and not block.heading else None)
        turn.paragraphs.append(_paragraph(block, aside=is_aside))
    if turn is not None:
        yield turn


def _has_voice(block: Block) -> bool:
    return bool(block.label) or block.speaker is not None


def _kind(block: Block) -> UtteranceKind:
    if block.heading:
        return UtteranceKind.HEADING
    if not _has_voice(block):
        return UtteranceKind.NARRATION
    # The language may not be known yet: the words of all are asked.
    return UtteranceKind.SPEECH if block.speaker else voice_kind(block.label, vocabulary_of("und"))


def _paragraph(block: Block, aside: bool = False) -> Paragraph:
    return Paragraph(block.text, aside=aside, page=block.page, time=block.time)


def _utterance(turn: _Turn) -> Utterance:
    voice = turn.voice
    paragraphs = tuple(turn.paragraphs)
    if voice is None:
        return Utterance(turn.kind, paragraphs)
    if not voice.label:
        return Utterance(turn.kind, paragraphs, inferred=voice.speaker)
    return Utterance(turn.kind, paragraphs, Label(voice.label, voice.note or None, voice.speaker))
