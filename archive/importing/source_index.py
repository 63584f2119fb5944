"""What the archive knows of its sources: by name, by bytes, by address and by words.

Loaded once an import, so that what is new, or need not be read again, is told without a query a file: only
one import writes at a time.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.importing.same_document import normalised_url
from archive.importing.sketches import SIZE, Hashes, read_sketch, sketch
from archive.models import Passage, Source, SourceName, SourceVersion
from archive.parsing.versions import VERSIONS

_SHARED = SIZE // 4
"""Hashes that a sketch must share with another for its text to be compared."""

_MOST_ALIKE = 3


@dataclass(slots=True)
class KnownSource:
    """`is_current`: it would be read no better now."""

    fingerprint: str
    side: dict[str, Any]
    slug: str
    is_current: bool


class SourceIndex:
    def __init__(self) -> None:
        self.known: dict[int, KnownSource] = {}
        self._names: dict[str, dict[int, str]] = defaultdict(dict)
        self._by_fingerprint: dict[str, int] = {}
        self._taken: set[str] = set()
        self._addresses: dict[str, list[int]] | None = None
        self._sketches: _Sketches | None = None
        columns = "pk", "name", "sha256", "side_facts", "reader", "reader_version"
        rows = Source.objects.values_list(*columns, "meeting__slug", "leading__meeting__slug")
        for key, name, fingerprint, side, reader, version, slug, leading in rows.iterator():
            is_current = VERSIONS.get(reader) == version
            self.known[key] = KnownSource(fingerprint, side, slug or leading or "", is_current)
            self._by_fingerprint[fingerprint] = key
            self._taken.add(name)
        for key, fingerprint in SourceVersion.objects.values_list("source", "fingerprint").iterator():
            self._by_fingerprint.setdefault(fingerprint, key)
        for key, name, fingerprint in SourceName.objects.values_list(
            "source", "name", "fingerprint"
        ).iterator():
            self._names[name][key] = fingerprint

    def named(self, name: str) -> dict[int, str]:
        """The sources that were given under this name, with the fingerprint of what was last so given."""
        return self._names.get(name, {})

    def with_fingerprint(self, fingerprint: str) -> int | None:
        """The source of which this is, or was, a version."""
        return self._by_fingerprint.get(fingerprint)

    def free_name(self, name: str) -> str:
        """The name, or the first of "name (2).txt", "name (3).txt" that no source has."""
        stem, point, ending = name.rpartition(".")
        number, free = 1, name
        while free in self._taken:
            number += 1
            free = f"{stem or ending} ({number}){point if stem else ''}{ending if stem else ''}"
        return free

    def at_address(self, url: str) -> list[int]:
        """The sources of which any version has this address."""
        if self._addresses is None:
            self._addresses = defaultdict(list)
            for key, known in SourceVersion.objects.exclude(url="").values_list("source", "url").iterator():
                self._add_address(key, known)
        return self._addresses.get(normalised_url(url), []) if url else []

    def alike(self, hashes: Hashes) -> list[int]:
        """The sources that share most of a sketch, if they share enough."""
        if self._sketches is None:
            self._sketches = _Sketches(_stored_sketches())
        return self._sketches.alike(hashes)

    def learn(self, key: int, name: str, given: str, known: KnownSource, url: str, stored: bytes) -> None:
        """Take in what was just written: a source, its `name` and the one that it was `given` under."""
        self.known[key] = known
        self._by_fingerprint[known.fingerprint] = key
        self._names[given][key] = known.fingerprint
        self._taken.add(name)
        if self._addresses is not None:
            self._add_address(key, url)
        if self._sketches is not None:
            self._sketches.add(key, read_sketch(stored))

    def learn_name(self, key: int, name: str, fingerprint: str) -> None:
        self._names[name][key] = fingerprint

    def _add_address(self, key: int, url: str) -> None:
        address = normalised_url(url)
        if address and self._addresses is not None and key not in self._addresses[address]:
            self._addresses[address].append(key)


class _Sketches:
    """Hashes with their sources: a sorted array of what was stored, and a table of what came since."""

    def __init__(self, stored: Iterator[tuple[int, Hashes]]) -> None:
        pairs = list(stored)
        hashes = np.concatenate([each for _, each in pairs]) if pairs else np.empty(0, np.uint64)
        owners = [key for key, each in pairs for _ in range(len(each))]
        order = np.argsort(hashes, kind="stable")
        self._hashes = hashes[order]
        self._owners: NDArray[np.int64] = np.array(owners, np.int64)[order]
        self._new: dict[int, list[int]] = defaultdict(list)

    def add(self, key: int, hashes: Hashes) -> None:
        for each in hashes.tolist():
            self._new[each].append(key)

    def alike(self, hashes: Hashes) -> list[int]:
        votes: Counter[int] = Counter()
        starts, ends = (np.searchsorted(self._hashes, hashes, side) for side in ("left", "right"))
        for start, end, each in zip(starts, ends, hashes.tolist(), strict=True):
            votes.update({*self._owners[start:end].tolist(), *self._new.get(each, ())})
        least = min(_SHARED, max(1, len(hashes) // 4))
        return [key for key, count in votes.most_common(_MOST_ALIKE) if count >= least]


def _stored_sketches() -> Iterator[tuple[int, Hashes]]:
    """The sketch of each source, made now where it was read before there were any."""
    for key, stored in Source.objects.values_list("pk", "sketch").iterator():
        if stored:
            yield key, read_sketch(bytes(stored))
    missing = Source.objects.filter(sketch=b"", meeting__isnull=False)
    for key in list(missing.values_list("pk", flat=True)):
        hashes = sketch(texts_of(key))
        if len(hashes):
            Source.objects.filter(pk=key).update(sketch=hashes.tobytes())
            yield key, hashes


def texts_of(source: int) -> list[str]:
    """The words of a source's meeting, in order."""
    passages = Passage.objects.filter(utterance__meeting__source=source)
    return list(passages.order_by("utterance__position", "position").values_list("text", flat=True))
