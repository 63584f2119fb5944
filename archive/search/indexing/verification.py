"""Whether the index is true to the archive, passage by passage, and what to do where it is not."""

import logging
from dataclasses import dataclass, field, replace

import numpy as np
from django.db import DatabaseError

from archive.models import Meeting
from archive.search.engine import Ability, engine
from archive.search.indexing.documents import fingerprints, passages
from archive.search.indexing.quotations import quotation_differences, rebuild_quotations
from archive.search.indexing.updates import forget_meetings, index_pending, rebuild, writing
from archive.search.types import (
    FINGERPRINT,
    EngineUnreachable,
    Fingerprints,
    IndexBusy,
    IndexUnavailable,
    Keys,
    NotSupported,
    Progress,
)

log = logging.getLogger(__name__)

_BATCH = 5_000


@dataclass(frozen=True)
class Differences:
    """Keys of passages, by what is wrong with each in the index, and of the meetings that these touch.

    `missing`: not there. `stale`: there with other words, names or dates. `orphaned`: gone from the archive,
    or there more than once. `faulty`: they can't be found by all of their words. `unusable`: there is no
    index, or none that can be read. `quotations`: meetings that the index of quotations does not hold as they
    are; `quotations_unusable`: there is none that can be read, or its shingles are not those of its words.
    """

    missing: Keys = field(default_factory=lambda: np.empty(0, np.uint32))
    stale: Keys = field(default_factory=lambda: np.empty(0, np.uint32))
    orphaned: Keys = field(default_factory=lambda: np.empty(0, np.uint32))
    faulty: Keys = field(default_factory=lambda: np.empty(0, np.uint32))
    meetings: Keys = field(default_factory=lambda: np.empty(0, np.uint32))
    unusable: bool = False
    quotations: Keys = field(default_factory=lambda: np.empty(0, np.uint32))
    quotations_unusable: bool = False

    @property
    def count(self) -> int:
        keys = (self.missing, self.stale, self.orphaned, self.faulty, self.quotations)
        return sum(map(len, keys)) + self.unusable + self.quotations_unusable


def differences(*, thorough: bool = True) -> Differences:
    """Compare the index with the archive. `thorough` looks at every posting list too.

    Raises NotSupported where the engine can't tell what it holds, and IndexBusy where another process goes
    on writing.
    """
    if Ability.VERIFICATION not in engine().abilities:
        raise NotSupported("The search engine in use can’t tell what it holds; run rebuild_index instead.")
    quotations = quotation_differences(thorough=thorough)
    found = _of_engine(thorough=thorough)
    if quotations is None:
        return replace(found, quotations_unusable=True)
    return replace(found, quotations=quotations)


def _of_engine(*, thorough: bool) -> Differences:
    with writing():
        try:
            with engine().reading() as index:
                held = index.fingerprints()
        except IndexUnavailable:
            return Differences(unusable=True)
        wanted = np.fromiter(fingerprints(passages()), FINGERPRINT)
        try:
            with engine().reading() as index:
                faulty = index.faulty() if thorough else np.empty(0, np.uint32)
        except IndexUnavailable:
            return Differences(unusable=True)
        return _compared(held, wanted, faulty)


def _compared(held: Fingerprints, wanted: Fingerprints, faulty: Keys) -> Differences:
    wanted, held = np.sort(wanted), np.sort(held)
    again = np.zeros(len(held), bool)
    again[1:] = held["passage"][1:] == held["passage"][:-1]
    gone = again | ~np.isin(held["passage"], wanted["passage"])
    missing = ~np.isin(wanted["passage"], held["passage"])
    true = np.isin(wanted, held)
    stale = ~(true | missing)
    spoilt = np.isin(wanted["passage"], faulty)
    touched = [held["meeting"][gone], wanted["meeting"][missing | stale | spoilt]]
    # A passage that is now another meeting's must leave the one that it was in.
    touched.append(held["meeting"][np.isin(held["passage"], wanted["passage"][stale])])
    return Differences(
        missing=wanted["passage"][missing],
        stale=wanted["passage"][stale],
        orphaned=held["passage"][gone],
        faulty=wanted["passage"][spoilt],
        meetings=np.unique(np.concatenate(touched)),
    )


def repair(found: Differences, progress: Progress | None = None) -> int:
    """Write anew what differs; how many meetings that were. Where that can't be done, all is built anew."""
    try:
        return _repaired(found, progress)
    except (IndexBusy, NotSupported, EngineUnreachable, DatabaseError):
        raise
    except Exception:  # damaged files make writers fail in every way there is
        log.warning("The index can't be mended, so it is built anew.", exc_info=True)
        rebuild(progress)
        return Meeting.objects.count()


def _repaired(found: Differences, progress: Progress | None) -> int:
    if found.unusable:
        rebuild(progress)
        return Meeting.objects.count()
    if found.quotations_unusable:
        rebuild_quotations()
    keys: list[int] = np.union1d(found.meetings, found.quotations).tolist()
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        known = Meeting.objects.filter(pk__in=batch)
        forget_meetings(set(batch) - set(known.values_list("pk", flat=True)))
        known.update(indexed=False)
    return index_pending(progress)


def update(progress: Progress | None = None) -> int:
    """Bring into the index whatever changed, however it changed; how many meetings that were."""
    try:
        return repair(differences(thorough=False), progress)
    except NotSupported:
        Meeting.objects.update(indexed=False)
        return index_pending(progress)
