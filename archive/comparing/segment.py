"""A segment of the quotation index: passages as hashed words in reading order, with their sorted shingles.

Arrays in files of one folder, which are never changed once they are written and are mapped, not read.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from mmap import MADV_DONTNEED, mmap
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from archive.comparing.folding import Hashes, hashes
from archive.comparing.shingles import SIZES, Postings, postings, samples

# Of a passage: its key, its meeting's, a checksum of its text, and the place of its first word.
PASSAGE = np.dtype(
    [("passage", np.uint32), ("meeting", np.uint32), ("print", np.uint32), ("start", np.uint32)]
)
Passages = NDArray[np.void]
_NAMES = {size: f"shingles{size}" for size in SIZES}
_SAMPLES = {size: f"samples{size}" for size in SIZES}


class IndexedText(NamedTuple):
    """A passage to be indexed, by its key and its meeting's. Those of a meeting follow in reading order."""

    passage: int
    meeting: int
    text: str


@dataclass(frozen=True, eq=False)
class QuotationSegment:
    """`vocabulary` and `counts`: each hashed word, sorted, and how often it stands here."""

    words: Hashes
    passages: Passages
    shingles: dict[int, Postings]
    sampled: dict[int, Postings]
    vocabulary: Hashes
    counts: NDArray[np.uint32]
    maps: tuple[mmap, ...] = ()

    def release(self) -> None:
        """Give back what of the files was mapped by looking something up; it stays in the system's cache."""
        for each in self.maps:
            each.madvise(MADV_DONTNEED)

    def passages_at(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The passage, by place in `passages`, that each word belongs to."""
        return np.searchsorted(self.passages["start"], places, side="right") - 1

    def ends(self) -> NDArray[np.int64]:
        """Where the words of each passage end."""
        return np.append(self.passages["start"][1:].astype(np.int64), len(self.words))


def checksum(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))


def made_of(texts: Iterable[IndexedText]) -> QuotationSegment:
    collected: list[int] = []
    rows: list[tuple[int, int, int, int]] = []
    parts: list[Hashes] = []
    done = 0
    for key, meeting, text in texts:
        rows.append((key, meeting, checksum(text), done + len(collected)))
        collected += hashes(text)
        if len(collected) > 100_000:
            parts.append(np.array(collected, np.uint32))
            done += len(collected)
            collected = []
    parts.append(np.array(collected, np.uint32))
    return _sorted(np.concatenate(parts), np.array(rows, PASSAGE))


def merged(segments: Sequence[QuotationSegment], dead: Sequence[Collection[int]]) -> QuotationSegment:
    """One segment of all passages, but of those whose meetings are `dead` in theirs."""
    words, passages, done = [], [], 0
    for segment, gone in zip(segments, dead, strict=True):
        living = ~np.isin(segment.passages["meeting"], list(gone))
        lengths = segment.ends() - segment.passages["start"]
        kept = segment.words[np.repeat(living, lengths)]
        rows = segment.passages[living].copy()
        rows["start"] = done + np.append(0, np.cumsum(lengths[living])[:-1])[: len(rows)]
        words.append(kept)
        passages.append(rows)
        done += len(kept)
    return _sorted(np.concatenate(words), np.concatenate(passages))


def _sorted(words: Hashes, passages: Passages) -> QuotationSegment:
    vocabulary, counts = np.unique(words, return_counts=True)
    shingles = {size: postings(words, size) for size in SIZES}
    sampled = {size: samples(shingles[size]) for size in SIZES}
    return QuotationSegment(words, passages, shingles, sampled, vocabulary, counts.astype(np.uint32))


def is_sound(segment: QuotationSegment) -> bool:
    """Whether the shingles are those of the words."""
    if segment.ends().max(initial=0) != len(segment.words):
        return False
    if (np.diff(segment.passages["start"].astype(np.int64)) < 0).any():
        return False
    again = _sorted(np.asarray(segment.words), segment.passages)
    kept = _arrays(segment)
    return all(np.array_equal(array, kept[name]) for name, array in _arrays(again).items())


def save(segment: QuotationSegment, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, array in _arrays(segment).items():
        np.save(folder / f"{name}.npy", array)


def load(folder: Path) -> QuotationSegment:
    """Raises OSError, ValueError or EOFError if a file is missing or no array."""
    names = ["words", "passages", "vocabulary", "counts", *_NAMES.values(), *_SAMPLES.values()]
    mapped = {name: np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in names}
    # Plain views of the maps: numpy's own subclass costs more than what is done with it.
    kept = {name: array.view(np.ndarray) for name, array in mapped.items()}
    if kept["passages"].dtype != PASSAGE:
        raise ValueError(f"{folder} holds no passages")
    shingles = {size: kept[name] for size, name in _NAMES.items()}
    sampled = {size: kept[name].copy() for size, name in _SAMPLES.items()}
    maps = tuple(array._mmap for array in mapped.values() if array._mmap is not None)
    vocabulary, counts = kept["vocabulary"], kept["counts"]
    return QuotationSegment(kept["words"], kept["passages"], shingles, sampled, vocabulary, counts, maps)


def _arrays(segment: QuotationSegment) -> dict[str, NDArray[Any]]:
    shingles = {name: segment.shingles[size] for size, name in _NAMES.items()}
    sampled = {name: segment.sampled[size] for size, name in _SAMPLES.items()}
    return {
        "words": segment.words,
        "passages": segment.passages,
        "vocabulary": segment.vocabulary,
        "counts": segment.counts,
        **shingles,
        **sampled,
    }
