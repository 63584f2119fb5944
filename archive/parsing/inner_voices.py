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
    found: list[Block] = []
    interrupted: Block | None = None
    for block in blocks:
        stated = bool(block.label or block.speaker) and not (block.heading or block.outside)
        inner = _inner(block, vocabulary) if stated and ":" in block.text[:_LONGEST] else None
        if inner:
            interrupted = interrupted or block
            found.append(inner)
            continue
        if (
            interrupted
            and stated
            and (block.label, block.speaker) == (interrupted.label, interrupted.speaker)
        ):
            found.append(replace(block, label="", note=""))
            continue
        interrupted = None if stated else interrupted
        found.append(block)
    return found


def _is_of_one_voice(one: Block, other: Block) -> bool:
    return (one.label, one.speaker) == (other.label, other.speaker)


def _inner(block: Block, vocabulary: Vocabulary) -> Block | None:
    """The paragraph as the words of the voice whose label it begins with, or None."""
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
