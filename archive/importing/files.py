"""Files and folders that hold documents, and the facts that stand beside them."""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.parsing.document import MEDIA_TYPES, SideFacts
from archive.parsing.transcript import UnreadableDocument

LARGEST = 64 * 1024 * 1024
"""Bytes of a document, unpacked. The largest transcripts known have under 1 MB."""

SIDE_ENDING = ".meta.json"


COMPANIONS = frozenset({"ATTRIBUTION", "LICENSE", "NOTICE", "README"})
"""Files that stand beside documents and are none; they are read if they are named themselves."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `name` is its path below the folder that was given, without ".gz"."""

    path: Path
    name: str
    problem: str = ""


def find(paths: Iterable[Path]) -> Iterator[Found]:
    """Every document below the paths, in the order of their names; what can't be opened has a problem."""
    for path in paths:
        if path.is_dir():
            yield from _below(path, path)
        elif path.exists():
            name = path.name.removesuffix(".gz")
            known = Path(name).suffix.lower() in MEDIA_TYPES
            yield Found(path, name, "" if known else f"not a transcript: {_endings()} are read")
        else:
            yield Found(path, str(path), "there is no such file or folder; check the path")


def _below(folder: Path, top: Path) -> Iterator[Found]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Found(
            folder, str(folder), f"the folder can't be opened ({error.strerror}); mend its permissions"
        )
        return
    for entry in entries:
        name = str(entry.relative_to(top)).removesuffix(".gz")
        if entry.is_dir() and entry.is_symlink():
            # It may lead back to where it stands.
            yield Found(entry, name, "a link to a folder is not followed; name the folder itself")
        elif entry.is_dir():
            yield from _below(entry, top)
        elif Path(name).suffix.lower() in MEDIA_TYPES and Path(name).stem not in COMPANIONS:
            yield Found(entry, name)


def _endings() -> str:
    return ", ".join(MEDIA_TYPES) + ", each also packed as .gz,"


def load(path: Path) -> bytes:
    """The bytes of a document, unpacked. Raises UnreadableDocument."""
    try:
        if path.suffix == ".gz":
            with gzip.open(path) as packed:
                data = packed.read(LARGEST + 1)
        else:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableDocument(
            f"the file can't be opened ({reason}); mend its permissions or save it again"
        ) from None
    if len(data) > LARGEST:
        raise UnreadableDocument(f"the file has more than {LARGEST // 2**20} MB; split it by meeting")
    return data


def load_side_facts(path: Path) -> SideFacts:
    """The facts in FILE.meta.json beside the file, empty where there is none. Raises UnreadableDocument."""
    side = path.with_name(path.name.removesuffix(".gz") + SIDE_ENDING)
    try:
        facts = json.loads(side.read_bytes())
    except FileNotFoundError:
        return SideFacts()
    except (OSError, ValueError) as error:
        raise UnreadableDocument(
            f"{side.name} beside it can't be read ({error}); mend or remove it"
        ) from None
    if not isinstance(facts, dict):
        raise UnreadableDocument(f'{side.name} beside it must be an object like {{"date": "2021-02-24"}}')
    known = {
        key: str(facts[key]) for key in SideFacts.__dataclass_fields__ if facts.get(key) not in (None, "")
    }
    return SideFacts(**known)
