"""Voices within a turn whose speaker the file states: a paragraph "Some hon. members: Hear, hear!"."""

from collections.abc import Sequence
from dataclasses import replace

from archive.languages.vocabulary import Vocabulary, vocabulary_of
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.detection import candidate
from archive.parsing.labels.heads import Marker
from archive.parsing.labels.unnamed_voices import voice_kind
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.names import is_plain_name
from archive.parsing.text import Block
from archive.parsing.transcript import UtteranceKind

_LONGEST = 60
"""Characters of a label."""

_LETTER = 2


def with_inner_voices(blocks: Sequence[Block], language: str) -> list[Block]:
    """The blocks; a paragraph of a stated turn that begins with the label of another voice is that voice's.

    Whoever was interrupted goes on below without a label: the file states him once.
    """
    vocabulary = vocabulary_of(language)
    found = list(blocks)
    for turn in _turns(blocks):
        inner = {i: voice for i in turn if (voice := _inner(blocks[i], vocabulary))}
        own = [i for i in turn if i not in inner]
        if not inner or not own:
            continue
        interrupted = min((i for i in inner if i > own[0]), default=len(blocks))
        for i in turn:
            going_on = replace(blocks[i], label="", note="") if i > interrupted else blocks[i]
            found[i] = _kept(found[i - 1] if i else None, inner.get(i, going_on), blocks[i])
    return found


def _kept(before: Block | None, voice: Block, block: Block) -> Block:
    """A voice as it is kept: where it goes on from the one before, which bears its label, that stays here."""
    again = voice.text != block.text and before is not None and _goes_on(before, voice)
    return replace(voice, text=block.text) if again else voice


def _turns(blocks: Sequence[Block]) -> list[list[int]]:
    """The positions of the blocks of each stated turn; what stands outside of what is said ends none."""
    found: list[list[int]] = []
    before: Block | None = None
    for position, block in enumerate(blocks):
        if block.outside and not block.heading:
            continue
        stated = bool(block.label or block.speaker) and not block.heading
        if stated and before is not None and _goes_on(before, block):
            found[-1].append(position)
        elif stated:
            found.append([position])
        before = block if stated else None
    return found


def _goes_on(before: Block, block: Block) -> bool:
    """Whether a block is of the voice of the one before; a note of its own begins a turn."""
    same = (before.label, before.speaker) == (block.label, block.speaker)
    return same and block.note in ("", before.note)


def _inner(block: Block, vocabulary: Vocabulary) -> Block | None:
    """The paragraph as the words of the voice whose label it begins with, or None."""
    if ":" not in block.text[:_LONGEST]:
        return None
    best = candidate(replace(block, label="", speaker=None, note=""))
    if best is None or best.marker is not Marker.COLON or not best.rest or best.text == block.label:
        return None
    if not block.text.startswith(best.text) or len(best.text) <= _LETTER:
        return None
    # "Question put: That the report be adopted." is no voice that asks.
    voice = voice_kind(best.text, vocabulary) is UtteranceKind.REMARK
    first, _, name = best.text.partition(" ")
    if not voice and not (plain_token(first) in vocabulary.honorifics and is_plain_name(name)):
        return None
    person = None if voice else person_meant(best.text, vocabulary)
    rest = block.text[len(best.text) :].lstrip(" :")
    return replace(block, text=rest, label=best.text, note="", speaker=person)
