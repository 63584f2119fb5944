"""Names of months and weekdays in many languages, from the Unicode CLDR as Babel keeps it.

They are read from Babel's files and not through its locales. These keep nearly a megabyte of each language
that was ever asked for, and write names of one language into what others inherit where a name stands for
another one (an alias), so that January was "yanvar" in Thai.
"""

import pickle
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import babel
from babel.core import get_global
from babel.localedata import Alias, resolve_locale_filename

from archive.parsing.derived_data import derived

LOCALES = (
    "en ru uk be fr de es ca gl eu it pt pl cs sk hu ro bg mk sr sr_Latn hr bs sl sq tr az az_Cyrl kk ky uz"
    " uz_Cyrl tk tg mn hy ka ar ar_DZ ar_IQ ar_MA ar_TN fa ur he el nl af sv da nb nn is fi et lv lt id ms"
    " sw fil th hi bn mt ga cy lb fy rm eo ta te kn ml mr gu pa ne si km lo my am so ha zu xh ps"
).split()
_ROOT = "root"


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """`wide` and `abbreviated`: the names of months, each with its number; `weekdays`: those in full."""

    tag: str
    wide: tuple[tuple[int, str], ...]
    abbreviated: tuple[tuple[int, str], ...]
    weekdays: tuple[str, ...]


@lru_cache(maxsize=1)
def calendar_names() -> tuple[CalendarNames, ...]:
    """Those of each of LOCALES."""
    # Babel's files hold far more of each language: to read them takes a seventh of a second.
    return derived("calendar_names", babel.__version__, lambda: tuple(map(_calendar_names, LOCALES)))


def _calendar_names(tag: str) -> CalendarNames:
    lineage = [_own_data(each) for each in _lineage(tag)]
    wide = _names(lineage, "months", "wide")
    abbreviated = _names(lineage, "months", "abbreviated")
    return CalendarNames(
        tag, tuple(wide), tuple(abbreviated), tuple(name for _, name in _names(lineage, "days", "wide"))
    )


def _names(lineage: list[Mapping[str, Any]], kind: str, width: str) -> Iterator[tuple[int, str]]:
    """Each number with its name, as it is written in dates and alone; of each the nearest that has it."""
    for context in ("format", "stand-alone"):
        for data in lineage:
            contexts = data.get(kind, {})
            widths = {} if isinstance(contexts, Alias) else contexts.get(context, {})
            names = {} if isinstance(widths, Alias) else widths.get(width, {})
            if names and not isinstance(names, Alias):
                yield from names.items()
                break


def _lineage(tag: str) -> Iterator[str]:
    """A locale and those from which it inherits, but the root, in which months are numbered."""
    while tag != _ROOT:
        yield tag
        tag = get_global("parent_exceptions").get(tag) or tag.rpartition("_")[0] or _ROOT


def _own_data(tag: str) -> Mapping[str, Any]:
    """What the file of a locale itself says, without what it inherits."""
    packed = Path(resolve_locale_filename(tag)).read_bytes()
    data: Mapping[str, Any] = pickle.loads(packed)  # noqa: S301 - out of the package
    return data
