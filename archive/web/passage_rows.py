"""Passages as rows of a file: who said them, where, when, and where they come from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from archive.citing.dates import KnownDate
from archive.citing.publishers import rights_of
from archive.models import Passage
from archive.parsing.text import words_in_figures
from archive.search.api import FACETS
from archive.web.tabular_export import Cells

COLUMNS = ("permalink", "meeting", "title", "date", "place", "speaker", "label", "role", "kind", "text")
# Behind all others, so that these keep their places: why the speaker is not certain, the time code, the page
# of paper, the last day of a range, the permalink of the question that this answers; the language, the
# speaker's name, the country that the speaker stands for (ISO 3166), the number of words, the address of the
# source, and under which terms it is published, where that is known.
ADDED = (
    "doubt", "time", "page", "date_end", "question",
    "language", "speaker_name", "country", "words", "source", "rights",
)  # fmt: skip
_LOADED = 200

REPRESENTS = next(facet for facet in FACETS if facet.name == "represents")
_SAID = "utterance__"
_MEETING = "utterance__meeting__"
_FIELDS = (
    "pk", "number", "moved_from", "text", "time", "page",
    *(f"{_SAID}{name}" for name in ("number", "label", "role", "kind", "doubt", "language")),
    f"{_SAID}answers__number", f"{_SAID}speaker__slug", f"{_SAID}speaker__name",
    *(f"{_MEETING}{name}" for name in ("slug", "title", "place", "language")),
    *(f"{_MEETING}{name}" for name in ("date", "date_precision", "date_end")),
    f"{_MEETING}source__url", f"{_MEETING}source__site",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PassageRow:
    """`cells` are those of COLUMNS but for the text, `added` those of ADDED."""

    key: int
    text: str
    language: str
    cells: Cells
    added: Cells


def passage_rows(keys: Sequence[int], site: str) -> Iterator[PassageRow]:
    """Of each passage in the order given; deleted ones are skipped. `site`: scheme and host of addresses."""
    for start in range(0, len(keys), _LOADED):
        chunk = keys[start : start + _LOADED]
        rows = Passage.objects.filter(pk__in=list(chunk)).order_by()
        found = {row[0]: row for row in rows.values_list(*_FIELDS, *REPRESENTS.columns)}
        for key in chunk:
            if row := found.pop(key, None):
                yield _row(row, site)


def country_of(values: Sequence[Any]) -> str:
    """The country that a speaker stands for, from the columns of REPRESENTS."""
    return str(REPRESENTS.value(*values)) if REPRESENTS.value else ""


def _row(row: tuple[Any, ...], site: str) -> PassageRow:
    key, number, moved_from, text, time, page, owner, label, role, kind, doubt, language, *rest = row
    asked, speaker, name, slug, title, place, meant, date, precision, end, source, publisher, *about = rest
    known = KnownDate(date, precision, end)
    address = f"{site}{reverse('meeting', args=[slug])}"
    return PassageRow(
        key,
        text,
        language or meant,
        (
            f"{address}#u{moved_from or owner}-p{number}",
            *(slug, title, known.iso, place, speaker or "", label, role, kind),
        ),
        (
            *(doubt, time, str(page or ""), known.iso_end, f"{address}#u{asked}" if asked else ""),
            *(
                language or meant,
                name or "",
                country_of(about),
                words_in_figures(text),
                source,
                rights_of(publisher),
            ),
        ),
    )
