"""Paragraphs of documents that are read, but not imported."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from archive.importing.files import find, is_package, load, load_side_facts
from archive.parsing.pipeline import read_documents
from archive.parsing.readings import Reading, Unread
from archive.parsing.transcript import UnreadableDocument
from tests.benchmarks.checking.made_quotations import Source, source

_MOST = 60
_SHORTEST = 60


def paragraphs(folders: Iterable[Path], most: int = _MOST) -> list[Source]:
    """Of so many documents of each folder, what is said in them."""
    found = []
    for folder in folders:
        files = [file for file in find([folder]) if not file.problem and not is_package(file.name)]
        for file in files[:: max(len(files) // most, 1)][:most]:
            for reading in _readings(file.name, file.path):
                if isinstance(reading, Unread):
                    continue
                transcript = reading.transcript
                texts = (each.text for said in transcript.utterances for each in said.paragraphs)
                found += [source(text, transcript.language, "") for text in texts if len(text) > _SHORTEST]
    return found


def _readings(name: str, path: Path) -> Iterator[Reading | Unread]:
    """What a file holds; nothing of one that is no document, as a list of those beside it."""
    with suppress(UnreadableDocument):
        yield from read_documents(name, load(path), load_side_facts(path))
