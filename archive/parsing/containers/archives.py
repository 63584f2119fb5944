"""Files that hold other files (zip, gz, WARC, WACZ): their members, within safe bounds.

Nothing is written to disk. A member that can't be had is given all the same, with the reason.
"""

import gzip
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import IO

from archive.parsing.containers.package import BROKEN_ZIP
from archive.parsing.content import Metadata
from archive.parsing.document import SIDE_ENDING
from archive.parsing.transcript import UnreadableDocument

EXTENSIONS = frozenset({".zip", ".gz", ".warc", ".wacz"})

LARGEST_MEMBER = 256 * 1024 * 1024
"""Bytes of one unpacked member."""

MOST_BYTES = 16 * 1024 * 1024 * 1024
"""Bytes of all unpacked members together, nested ones included."""

MOST_MEMBERS = 200_000

DEEPEST = 3
"""Archives inside of archives."""

LARGEST_RATIO = 250
"""Unpacked bytes for each packed one; texts have 3 to 30. Small members may have any."""

_SMALL = 16 * 1024 * 1024
_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1
_NAMED_IN_UTF8 = 0x800
_BROKEN = (*BROKEN_ZIP, OSError)
# What systems leave in archives, nobody's documents.
_LITTER = re.compile(r"(?:^|/)(?:__MACOSX/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ArchiveMember:
    """A file inside of an archive. `name`: with the archive's before it, "talks.zip/2021/zenda.html".

    `problem`: why there is no `data`. `metadata`: what the archive states of it (a WARC: address, time of
    the visit). `encoding`: the label that a server gave with it. `beside`: what a zip holds beside it under
    its name and SIDE_ENDING, the facts that somebody keeps of it.
    """

    name: str
    data: bytes = b""
    problem: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    encoding: str = ""
    beside: bytes = b""


@dataclass(slots=True)
class _UnpackingBudget:
    members: int = 0
    size: int = 0

    def take(self, size: int) -> str:
        """Count a member; what bound it goes over, if any."""
        self.members += 1
        self.size += size
        if self.members > MOST_MEMBERS:
            return f"the archive holds more than {MOST_MEMBERS} files; split it"
        if self.size > MOST_BYTES:
            return f"the archive unpacks to more than {MOST_BYTES >> 30} GiB; split it"
        return ""


def is_archive(name: str) -> bool:
    """Whether a file of this name holds other files."""
    return PurePosixPath(name).suffix.lower() in EXTENSIONS


def members(name: str, data: bytes | IO[bytes]) -> Iterator[ArchiveMember]:
    """The files inside of the archive `name`, those of archives inside of it too, one by one.

    Raises UnreadableDocument for an archive that can't be opened or holds none; a member that can't be had
    has a `problem`. The last one tells if a bound was reached.
    """
    budget = _UnpackingBudget()
    for member in _opened(name, io.BytesIO(data) if isinstance(data, bytes) else data, 1):
        over = budget.take(len(member.data))
        if over:
            yield ArchiveMember(member.name, problem=over)
            return
        yield member
    if not budget.members:
        raise UnreadableDocument("the archive holds no documents; check what was packed, or remove the file")


def _opened(name: str, file: IO[bytes], depth: int) -> Iterator[ArchiveMember]:
    lowered = name.lower()
    if lowered.endswith((".warc", ".warc.gz")):
        yield from _visits(name, file)
    elif lowered.endswith(".gz"):
        yield from _nested(_gunzipped(name, file), depth)
    else:
        yield from _unzipped(name, file, depth)


def _nested(member: ArchiveMember, depth: int) -> Iterator[ArchiveMember]:
    """A member, or what it holds where it is an archive itself."""
    if member.problem or not is_archive(member.name):
        yield member
    elif depth >= DEEPEST:
        yield ArchiveMember(member.name, problem=f"archives stand in archives more than {DEEPEST} deep")
    else:
        try:
            yield from _opened(member.name, io.BytesIO(member.data), depth + 1)
        except UnreadableDocument as error:
            yield ArchiveMember(member.name, problem=str(error))


def _visits(name: str, file: IO[bytes]) -> Iterator[ArchiveMember]:
    from archive.parsing.containers import warc

    for visit in warc.visits(name, file, LARGEST_MEMBER):
        metadata = Metadata(url=visit.url, fetched=visit.fetched)
        yield ArchiveMember(f"{name}/{visit.path}", visit.data, visit.problem, metadata, visit.encoding)


def _gunzipped(name: str, file: IO[bytes]) -> ArchiveMember:
    inner = name[: -len(".gz")]
    packed = file.seek(0, io.SEEK_END)
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as unpacked:
            return _bounded(inner, unpacked, packed)
    except _BROKEN as error:
        return ArchiveMember(inner, problem=f"the gzip file is damaged ({error}); fetch it again")


def _unzipped(name: str, file: IO[bytes], depth: int) -> Iterator[ArchiveMember]:
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN as error:
        raise UnreadableDocument(f"the zip is damaged ({error}); fetch it again") from error
    taken: dict[str, int] = {}
    with archive:
        entries = [(entry, _path(entry)) for entry in archive.infolist() if not entry.is_dir()]
        beside = _beside(entries)
        for entry, path in entries:
            is_side = path.endswith(SIDE_ENDING) and path.removesuffix(SIDE_ENDING) in beside
            if is_side or _LITTER.search(path) or not _is_wanted(name, path):
                continue
            side = beside.get(path)
            taken[path] = taken.get(path, 0) + 1
            if taken[path] > 1:  # two members of one name are two files
                parts = PurePosixPath(path)
                path = str(parts.with_name(f"{parts.stem} ({taken[path]}){parts.suffix}"))
            member = _entry(archive, entry, f"{name}/{path}")
            if side is not None:
                facts = _entry(archive, side, f"{name}/{_path(side)}")
                member = replace(member, beside=facts.data, problem=member.problem or facts.problem)
            yield from _nested(member, depth)


def _beside(entries: Sequence[tuple[zipfile.ZipInfo, str]]) -> dict[str, zipfile.ZipInfo]:
    """Of each path that has facts beside it, these."""
    paths = {path for _, path in entries}
    found = {path.removesuffix(SIDE_ENDING): entry for entry, path in entries if path.endswith(SIDE_ENDING)}
    return {path: entry for path, entry in found.items() if path in paths}


def _is_wanted(name: str, path: str) -> bool:
    """A WACZ holds WARCs, and indexes of them that are no documents."""
    return not name.lower().endswith(".wacz") or path.lower().endswith((".warc", ".warc.gz"))


def _path(entry: zipfile.ZipInfo) -> str:
    """The name of a member. Without the mark for UTF-8 it is in that all the same, or in an old code page."""
    path = entry.filename
    if not entry.flag_bits & _NAMED_IN_UTF8:
        try:
            path = path.encode("cp437").decode("utf-8")
        except UnicodeError:
            path = entry.filename
    return _CONTROL.sub("\ufffd", path.replace("\\", "/"))


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> ArchiveMember:
    if entry.flag_bits & _ENCRYPTED:
        return ArchiveMember(name, problem="it is locked by a password; pack it again without one")
    try:
        with archive.open(entry) as file:
            return _bounded(name, file, entry.compress_size)
    except _BROKEN as error:
        return ArchiveMember(name, problem=f"it can't be unpacked ({error}); pack it again")


def _bounded(name: str, file: IO[bytes] | gzip.GzipFile, packed: int) -> ArchiveMember:
    """A member, read until it is whole or out of bounds."""
    pieces: list[bytes] = []
    size = 0
    while piece := file.read(_CHUNK):
        size += len(piece)
        if size > LARGEST_MEMBER:
            return ArchiveMember(name, problem=f"it unpacks to more than {LARGEST_MEMBER >> 20} MiB")
        if size > _SMALL and size > LARGEST_RATIO * max(1, packed):
            return ArchiveMember(name, problem=f"it unpacks to more than {LARGEST_RATIO} times its size")
        pieces.append(piece)
    return ArchiveMember(name, b"".join(pieces))
