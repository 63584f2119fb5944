"""The quotation index on disk: segments in folders of their own, and one file that names those in use.

    quotations/CURRENT            JSON: version, generation, segments with the meetings that are dead in each
    quotations/<random>/          a segment
    quotations/lock               held by the one process that writes

Replacing CURRENT swaps from one state to the next in one step; whoever reads goes on with the old files,
which are held open. The generation changes with each rebuild, so that what was recorded of one index is
not believed of another.
"""

import fcntl
import json
import os
import secrets
import shutil
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np

from archive.comparing import checksums
from archive.comparing import segment as segments
from archive.comparing.folding import VERSION as FOLDING
from archive.comparing.segment import IndexedText, QuotationSegment

VERSION = f"2.{FOLDING}"
# Passages in one segment at most: it is sorted in memory.
_PASSAGES = 100_000
# As many segments of about one size are merged into one.
_FAN = 5
_SMALLEST = 1 << 14
_LARGEST = 1 << 22


class Unreadable(Exception):
    """There is no quotation index, or none that can be read."""


class Busy(Exception):
    """Another process is writing the quotation index."""


@dataclass(frozen=True)
class _Kept:
    """A segment in use: its folder, how many words it has, and which meetings are dead in it."""

    name: str
    words: int
    dead: tuple[int, ...] = ()
    files: tuple[tuple[str, int], ...] = ()
    """Checksums of its files; none in an index that an older version wrote."""


@dataclass(frozen=True, eq=False)
class QuotationIndexSnapshot:
    """The index as it stands at one moment: segments, each with the meetings that are dead in it."""

    generation: str
    segments: tuple[QuotationSegment, ...]
    dead: tuple[frozenset[int], ...]

    @property
    def words(self) -> int:
        return sum(len(each.words) for each in self.segments)

    def each(self) -> Iterator[tuple[QuotationSegment, frozenset[int]]]:
        """Each segment with the meetings that are dead in it. What was mapped by looking something up is
        given back before the next one is looked at."""
        for segment, dead in zip(self.segments, self.dead, strict=True):
            try:
                yield segment, dead
            finally:
                segment.release()

    def fingerprints(self) -> dict[int, int]:
        """Of each meeting, a checksum of its passages in order. A meeting that stands twice has 0."""
        found: dict[int, int] = {}
        for segment, dead in self.each():
            rows = segment.passages
            starts = np.flatnonzero(np.append(True, rows["meeting"][1:] != rows["meeting"][:-1]))
            for begin, end in zip(starts, [*starts[1:], len(rows)], strict=True):
                if end > begin and (meeting := int(rows["meeting"][begin])) not in dead:
                    printed = fingerprint(
                        zip(rows["passage"][begin:end], rows["print"][begin:end], strict=True)
                    )
                    found[meeting] = 0 if meeting in found else printed
        return found


def fingerprint(passages: Iterable[tuple[int, int]]) -> int:
    """A checksum of a meeting's passages in order, each by its key and the checksum of its text."""
    return segments.checksum(" ".join(f"{key}:{printed}" for key, printed in passages)) or 1


class QuotationIndex:
    def __init__(self, path: Path, lock_wait: float = 60.0) -> None:
        self.path = path
        self.lock_wait = lock_wait
        self._locked = False
        self._read: tuple[tuple[int, int], QuotationIndexSnapshot] | None = None

    def snapshot(self) -> QuotationIndexSnapshot:
        """Raises Unreadable."""
        try:
            stat = (self.path / "CURRENT").stat()
        except OSError as error:
            raise Unreadable("There is no quotation index.") from error
        state = (stat.st_ino, stat.st_mtime_ns)
        if self._read is None or self._read[0] != state:
            self._read = state, self._opened()
        return self._read[1]

    def generation(self) -> str:
        """Raises Unreadable."""
        return self._current()[0]

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the lock on the index; who holds it may take it again. Raises Busy after waiting."""
        if self._locked:
            yield
            return
        self.path.mkdir(parents=True, exist_ok=True)
        with (self.path / "lock").open("a") as file:
            self._wait_for(file.fileno())
            self._locked = True
            try:
                yield
            finally:
                self._locked = False

    def _wait_for(self, lock: int) -> None:
        until = time.monotonic() + self.lock_wait
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > until:
                    raise Busy(f"Another process is writing the quotation index in {self.path}.") from None
                time.sleep(0.05)
            else:
                return

    def rebuild(self, texts: Iterable[IndexedText]) -> str:
        """A new index of all passages; the old one answers until it is ready. Its generation."""
        with self.writing():
            kept = list(self._written(texts))
            generation = secrets.token_hex(6)
            self._make_current(generation, kept)
        return generation

    def replace(self, meetings: Collection[int], texts: Iterable[IndexedText]) -> None:
        """All passages of these meetings give way to the new ones. Raises Unreadable."""
        with self.writing():
            generation, kept = self._current()
            gone = set(meetings)
            held = [self._without(each, gone) for each in kept]
            self._make_current(generation, self._tidied([*held, *self._written(texts)]))

    def _without(self, kept: _Kept, gone: set[int]) -> _Kept:
        here = gone - set(kept.dead)
        if here:
            present = self._load(kept).passages["meeting"]
            here = set(np.intersect1d(present, list(here)).tolist())
        return replace(kept, dead=tuple(sorted({*kept.dead, *here}))) if here else kept

    def _written(self, texts: Iterable[IndexedText]) -> Iterator[_Kept]:
        """The passages as segments, none of which ends within a meeting."""
        rest = iter(texts)
        batch = list(islice(rest, _PASSAGES))
        while batch:
            after = next(rest, None)
            while after and after.meeting == batch[-1].meeting:
                batch.append(after)
                after = next(rest, None)
            yield self._save(segments.made_of(batch))
            batch = [after, *islice(rest, _PASSAGES - 1)] if after else []

    def _tidied(self, kept: list[_Kept]) -> list[_Kept]:
        """With segments of one size merged, where there are many, and those half dead written anew."""
        while True:
            tiers: dict[int, list[_Kept]] = {}
            for each in kept:
                tiers.setdefault(_tier(each.words), []).append(each)
            many = next((few for few in tiers.values() if len(few) >= _FAN and few[0].words < _LARGEST), [])
            many = many or [each for each in kept if each.dead and self._living(each) * 2 < each.words]
            if not many:
                return kept
            one = segments.merged([self._load(each) for each in many], [each.dead for each in many])
            kept = [each for each in kept if each not in many]
            if len(one.passages):
                kept.append(self._save(one))

    def _living(self, kept: _Kept) -> int:
        segment = self._load(kept)
        lengths = segment.ends() - segment.passages["start"]
        return int(lengths[~np.isin(segment.passages["meeting"], kept.dead)].sum())

    def _save(self, segment: QuotationSegment) -> _Kept:
        name = secrets.token_hex(6)
        folder = self.path / name
        segments.save(segment, folder)
        sums = tuple((path.name, checksums.checksum_of(path)) for path in sorted(folder.iterdir()))
        return _Kept(name, len(segment.words), files=sums)

    def _make_current(self, generation: str, kept: list[_Kept]) -> None:
        state: dict[str, object] = {
            "version": VERSION,
            "generation": generation,
            "segments": [
                {"name": each.name, "words": each.words, "dead": each.dead, "files": dict(each.files)}
                for each in kept
            ],
        }
        state["checksum"] = checksums.of_mapping(state)
        draft = self.path / "CURRENT.draft"
        with draft.open("w", encoding="ascii") as file:
            json.dump(state, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.path / "CURRENT")
        used = {each.name for each in kept}
        for folder in self.path.iterdir():  # also what whoever was killed has left half written
            if folder.is_dir() and folder.name not in used:
                shutil.rmtree(folder, ignore_errors=True)

    def _current(self) -> tuple[str, list[_Kept]]:
        try:
            state = json.loads((self.path / "CURRENT").read_text(encoding="ascii"))
            if state["version"] != VERSION:
                raise Unreadable("The quotation index was made by another version of this program.")
            if state.pop("checksum", None) not in (None, checksums.of_mapping(state)):
                raise Unreadable("The quotation index can't be read: CURRENT is damaged.")
            kept = [
                _Kept(each["name"], each["words"], tuple(each["dead"]), tuple(each.get("files", {}).items()))
                for each in state["segments"]
            ]
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise Unreadable(f"The quotation index can't be read: {error}") from error
        return str(state["generation"]), kept

    def _opened(self) -> QuotationIndexSnapshot:
        # Between the reading of CURRENT and the opening of a segment that may be replaced; then once more.
        for last in (False, True):
            generation, kept = self._current()
            try:
                opened = tuple(self._load(each) for each in kept)
                return QuotationIndexSnapshot(
                    generation, opened, tuple(frozenset(each.dead) for each in kept)
                )
            except Unreadable:
                if last:
                    raise
        raise AssertionError

    def _load(self, kept: _Kept) -> QuotationSegment:
        folder = self.path / kept.name
        try:
            checksums.compare(folder, dict(kept.files))
            return segments.load(folder)
        except (OSError, ValueError, EOFError, checksums.Damaged) as error:
            raise Unreadable(f"The quotation index can't be read: {error}") from error


def _tier(words: int) -> int:
    return max(words, _SMALLEST).bit_length() // 2
