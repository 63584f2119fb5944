"""Files and folders that hold documents, and what may be opened of them."""

import gzip
import os
import re
import stat
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from archive.importing.forms import EXTENSIONS, PACKAGES
from archive.importing.side_files import LARGEST as LARGEST_SIDE_FILE
from archive.importing.side_files import parse_side_facts
from archive.parsing.document import SIDE_ENDING, SideFacts
from archive.parsing.transcript import UnreadableDocument

LARGEST = 64 * 1024 * 1024
"""Bytes of a document, unpacked. The largest transcripts known have under 1 MB."""

LARGEST_PACKAGE = 8 * LARGEST
"""Bytes of a file of several documents."""

COMPANIONS = frozenset({"ATTRIBUTION", "LICENSE", "NOTICE", "README"})
"""Files that stand beside documents and are none; they are read if they are named themselves."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")

_SPECIAL = {
    stat.S_IFIFO: "a pipe (FIFO)",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to read. `name` is its path below the folder that was given, without ".gz"."""

    path: Path
    name: str
    problem: str = ""


def printable(text: str) -> str:
    r"""A text for one line of a terminal: bytes that are not UTF-8 as \xe9, control characters as \x0a."""
    try:
        text = os.fsencode(text).decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:
        # It holds surrogates that stand for no byte.
        text = text.encode("utf-8", "backslashreplace").decode()
    return _CONTROL.sub(lambda match: match.group().encode("unicode_escape").decode(), text)


def find(paths: Iterable[Path], *, follow_links: bool = False) -> Iterator[FoundFile]:
    """Every document below the paths, in the order of their names; what can't be read has a problem.

    Links to files outside of a folder that was given are followed only if that is asked for: whoever filled
    the folder may not be who reads it.
    """
    for path in paths:
        name = printable(path.name.removesuffix(".gz"))
        kind, problem = _kind(path)
        if kind == stat.S_IFDIR:
            yield from _below(path, follow_links=follow_links)
        else:
            yield FoundFile(path, name if kind else printable(str(path)), problem or unknown_form(name))


def _below(top: Path, *, follow_links: bool) -> Iterator[FoundFile]:
    """The documents below a folder. Folders in folders are kept on a list: they may be very deep."""
    pending: list[Iterator[Path]] = [iter([top])]
    while pending:
        entry = next(pending[-1], None)
        if entry is None:
            pending.pop()
            continue
        name = printable(str(entry.relative_to(top)).removesuffix(".gz"))
        kind, problem = _kind(entry)
        if kind == stat.S_IFDIR and entry != top and entry.is_symlink():
            # It may lead back to where it stands.
            yield FoundFile(entry, name, "a link to a folder is not followed; name the folder itself")
        elif kind == stat.S_IFDIR:
            try:
                pending.append(iter(sorted(entry.iterdir())))
            except OSError as error:
                yield FoundFile(
                    entry,
                    printable(str(entry)),
                    f"the folder can't be opened ({error.strerror}); mend its permissions",
                )
        elif not _stands_beside(entry):
            leads_out = "" if follow_links else _leads_out(entry, top)
            yield FoundFile(entry, name, problem or leads_out or unknown_form(name))


def _leads_out(entry: Path, top: Path) -> str:
    """Why a link is not followed, "" if it leads to a file of the same folder or is none."""
    if not entry.is_symlink() or _real(entry).is_relative_to(_real(top)):
        return ""
    return "a link that leads out of the folder is not followed; --follow-links follows it"


def _kind(path: Path) -> tuple[int, str]:
    """What a path leads to (a format of `stat`, 0 for nothing), and why it can't be a document."""
    try:
        kind = stat.S_IFMT(path.stat().st_mode)
    except FileNotFoundError:
        return 0, "there is no such file or folder; check the path"
    except (OSError, ValueError) as error:
        return 0, _not_opened(error)
    return kind, _not_a_file(kind)


def _not_a_file(kind: int) -> str:
    special = _SPECIAL.get(kind)
    return f"{special} is not opened; save what comes out of it as a file" if special else ""


def _not_opened(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return f"the file can't be opened ({reason}); mend its permissions or save it again"


def _stands_beside(path: Path) -> bool:
    """Whether a file of a folder belongs to documents and is none: facts, a licence, a page's pictures."""
    name = path.name.removesuffix(".gz")
    if name.startswith(".") or name.endswith(SIDE_ENDING) or Path(name).stem in COMPANIONS:
        return True
    # A browser that saves talks.html puts what the page shows into talks_files.
    page, ending, _ = path.parent.name.rpartition("_files")
    is_shown = bool(ending) and any((path.parent.parent / f"{page}{end}").exists() for end in _PAGES)
    return is_shown and Path(name).suffix.lower() not in EXTENSIONS


_PAGES = (".html", ".htm")


def unknown_form(name: str) -> str:
    """Why a file of this name is not read, "" if it is of a form that is."""
    suffix = Path(name).suffix.lower()
    if suffix in EXTENSIONS:
        return ""
    form = f"files that end in {suffix} are not read" if suffix else "a file without an ending is not read"
    return f"{form}; save it as one of {', '.join(sorted(EXTENSIONS))} (each may be packed as .gz)"


def is_package(name: str) -> bool:
    """Whether a file may hold several documents."""
    return Path(name).suffix.lower() in PACKAGES


def load(path: Path) -> bytes:
    """The bytes of a document, or of a file of several, unpacked. Raises UnreadableDocument."""
    name = path.name.removesuffix(".gz")
    largest = LARGEST_PACKAGE if is_package(name) else LARGEST
    try:
        with open_file(path) as file:
            if path.suffix == ".gz":
                with gzip.open(file) as packed:
                    data = packed.read(largest + 1)
            else:
                data = file.read(largest + 1)
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise UnreadableDocument(_not_opened(error)) from None
    if len(data) > largest:
        raise UnreadableDocument(f"the file has more than {largest // 2**20} MB; split it by meeting")
    return data


def open_file(path: Path) -> BinaryIO:
    """Open a file, and nothing that only looks like one and would never end.

    Raises OSError, and UnreadableDocument for a pipe or a device.
    """
    number = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    file = os.fdopen(number, "rb")
    problem = _not_a_file(stat.S_IFMT(os.fstat(number).st_mode))
    if problem:
        file.close()
        raise UnreadableDocument(problem)
    return file


def _is_beside(side: Path) -> bool:
    return _real(side).parent == _real(side.parent)


def _real(path: Path) -> Path:
    """Where a path leads. Path.resolve raises where links lead in a circle."""
    return Path(os.path.realpath(path))


def load_side_facts(path: Path) -> SideFacts:
    """The facts in FILE.meta.json beside the file, empty where there is none. Raises UnreadableDocument."""
    side = path.with_name(path.name.removesuffix(".gz") + SIDE_ENDING)
    name = printable(side.name)
    if side.is_symlink() and not path.is_symlink() and not _is_beside(side):
        raise UnreadableDocument(f"{name} beside it is a link to elsewhere; put the file itself there")
    try:
        with open_file(side) as file:
            data = file.read(LARGEST_SIDE_FILE + 1)
    except FileNotFoundError:
        return SideFacts()
    except (OSError, ValueError) as error:
        raise UnreadableDocument(f"{name} beside it can't be read ({error}); mend or remove it") from None
    except UnreadableDocument as error:
        raise UnreadableDocument(f"{name} beside it: {error}") from None
    return parse_side_facts(name, data)
