"""What was read in a version of a further source, which has no rows of its own: packed, to be collated."""

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from archive.importing.identity import voices_of
from archive.models.packing import pack, unpack
from archive.parsing.readings import Reading


class ReadPassage(NamedTuple):
    """A paragraph as it was read. `name`: of the speaker, or how an unnamed voice is called; with `doubt`, it
    is not certain that these are the words of whom it names."""

    text: str
    name: str
    doubt: bool


def read_passages(reading: Reading) -> Iterator[ReadPassage]:
    """The paragraphs of a document in order, but for those that it prints a second time."""
    voices = voices_of(reading.transcript)
    told = zip(reading.transcript.utterances, voices.persons, voices.doubts, strict=True)
    for utterance, person, doubt in told:
        label = utterance.label.text if utterance.label else ""
        for paragraph in utterance.paragraphs:
            if not paragraph.repeated:
                yield ReadPassage(paragraph.text, person.name if person else label, bool(doubt))


def pack_passages(sha256: str, passages: Iterable[ReadPassage]) -> bytes:
    """`sha256`: of the bytes in which they were read."""
    return pack(json.dumps([sha256, *passages], ensure_ascii=False, separators=(",", ":")).encode())


def unpack_passages(sha256: str, packed: bytes) -> list[ReadPassage] | None:
    """The passages; None where none are packed, or where they were read in other bytes."""
    if not packed:
        return None
    read, *passages = json.loads(unpack(packed))
    return [ReadPassage(*each) for each in passages] if read == sha256 else None
