"""Whether two readings are of one document, or of one meeting. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode, urlsplit

import numpy as np

from archive.importing.sketches import Hashes, runs
from archive.parsing.addresses import host_of
from archive.parsing.people.names import name_key
from archive.parsing.text import words

_MARKER = re.compile(
    r"^[\W_]*(?:corrected|correction|updated|update|revised|amended|as\s+corrected)\b"
    r"|\b(?:corrected|updated|revised|amended)(?:\s+(?:version|transcript|copy))?[\W_]*$",
    re.IGNORECASE,
)
"""What publishers put before or after the title of a page that replaces another."""

_TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source)$", re.IGNORECASE)

SAME_NAME, SAME_NAME_OTHER_DAY = 0.3, 0.6
"""Share of runs of words in common, from which on a file of the same name is a new version."""

SAME_ADDRESS = 0.05
"""The same, of a page at the same address, where the days differ."""

MARKED = 0.5
"""The same, of a page that says it is a corrected one, of the same title and day."""

SURE = 0.9
"""The same, from which on pages of two publishers, of one day, are of one meeting."""

SUGGESTED, SUGGESTED_OTHER_DAY = 0.5, 0.8
"""The same, from which on a curator is asked, with the day in common or without."""

ENOUGH = 100
"""Runs that each text must have for the words alone to tell anything."""

_SHORT = 30
"""Runs of a text below which single words are compared, too: every edit breaks five runs."""


class Relation(StrEnum):
    """What a document is to one that the archive has."""

    NONE = "another document"
    VERSION = "a new version"
    FURTHER = "a further source of its meeting"
    DOUBTFUL = "perhaps of one meeting"


@dataclass(frozen=True, slots=True)
class Described:
    """What is known of a document, whether stored or just read. `day` is None where it is not known."""

    title: str
    day: date | None
    url: str
    site: str
    texts: tuple[str, ...]

    @property
    def publisher(self) -> str:
        return host_of(self.url).removeprefix("www.") or self.site

    @property
    def is_marked(self) -> bool:
        """Whether the title says that this is a corrected document."""
        return bool(_MARKER.search(self.title))

    @property
    def title_key(self) -> str:
        return name_key(_MARKER.sub("", self.title))


def same_name_relation(known: Described, new: Described) -> Relation:
    """What a document is to one of the same file name, which alone tells nothing."""
    if _is_at_same_address(known, new):
        return Relation.VERSION
    least = SAME_NAME_OTHER_DAY if _differ_in_day(known, new) else SAME_NAME
    return Relation.VERSION if overlap(known.texts, new.texts).contained >= least else Relation.NONE


def relation(known: Described, new: Described) -> Relation:
    """What a document is to one of another name."""
    if _is_at_same_address(known, new):
        return Relation.VERSION
    shared = overlap(known.texts, new.texts)
    same_day = known.day is not None and known.day == new.day
    publishers = {each.publisher for each in (known, new) if each.publisher}
    if same_day and len(publishers) < 2 and known.title_key == new.title_key and shared.contained >= MARKED:
        if new.is_marked and not known.is_marked:
            return Relation.VERSION
        if known.is_marked and not new.is_marked:
            # It was read after the page that corrects it.
            return Relation.FURTHER
    is_long = min(shared.runs, shared.other_runs) >= ENOUGH
    if same_day and len(publishers) == 2 and is_long and shared.both >= SURE:
        return Relation.FURTHER
    least = SUGGESTED_OTHER_DAY if _differ_in_day(known, new) else SUGGESTED
    return Relation.DOUBTFUL if is_long and shared.contained >= least else Relation.NONE


def _is_at_same_address(known: Described, new: Described) -> bool:
    address = normalised_url(known.url)
    if not address or address != normalised_url(new.url):
        return False
    return not _differ_in_day(known, new) or overlap(known.texts, new.texts).contained >= SAME_ADDRESS


def _differ_in_day(known: Described, new: Described) -> bool:
    return known.day is not None and new.day is not None and known.day != new.day


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many runs two texts have, and how many in common."""

    runs: int
    other_runs: int
    common: int

    @property
    def contained(self) -> float:
        """Share of the runs of the shorter text that the other has."""
        return self.common / max(1, min(self.runs, self.other_runs))

    @property
    def both(self) -> float:
        """Share of the runs of the longer text that the other has."""
        return self.common / max(1, self.runs, self.other_runs)


def overlap(texts: Iterable[str], others: Iterable[str]) -> Overlap:
    texts, others = tuple(texts), tuple(others)
    one, other = np.unique(runs(texts)), np.unique(runs(others))
    if min(len(one), len(other)) >= _SHORT:
        return _common(one, other)
    single, others_single = ({w for text in each for w in words(text.casefold())} for each in (texts, others))
    few = Overlap(len(single), len(others_single), len(single & others_single))
    # Any two texts share single words; the half of them tells nothing.
    return few if few.both >= 0.6 else _common(one, other)


def _common(one: Hashes, other: Hashes) -> Overlap:
    return Overlap(len(one), len(other), len(np.intersect1d(one, other, assume_unique=True)))


def normalised_url(url: str) -> str:
    """An address without what does not tell pages apart: scheme, "www.", fragment, trackers, index page."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return ""
    host = host_of(url).removeprefix("www.")
    if not host:
        return ""
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = sorted(pair for pair in pairs if not _TRACKING.match(pair[0]))
    path = re.sub(r"/(?:index\.(?:html?|php|aspx?))?$", "", parts.path)
    shown = f":{port}" if port and port not in (80, 443) else ""
    return f"{host}{shown}{path}{'?' + urlencode(query) if query else ''}"
