"""Downloads of a whole search result: CSV, JSON Lines, an evidence packet, or an Atom feed."""

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from archive.citing.dates import KnownDate
from archive.citing.evidence.gathering import MOST_PASSAGES, Asked, NoEvidence
from archive.languages.transliteration import romanise
from archive.models import Passage
from archive.protection.downloads import within_bounds
from archive.search.api import IndexUnavailable, Occurrence, found_keys
from archive.web.meetings.evidence import evidence_response
from archive.web.search.concordance import BY_DATE, KwicLine, keys_in_order, lines_of, order, sorted_by_words
from archive.web.search.feed import feed
from archive.web.search.forms import ADDRESS_NAMES, FACETS, SearchForm
from archive.web.tabular_export import Cells, csv_lines, json_lines

log = logging.getLogger(__name__)

COLUMNS = ("permalink", "meeting", "title", "date", "place", "speaker", "label", "role", "kind", "text")
CONTEXT = ("left", "match", "right")
# Behind all others, so that these keep their places: why the speaker is not certain, the time code, the page
# of paper, the last day of a range, and the permalink of the question that this answers.
ADDED = ("doubt", "time", "page", "date_end", "question")
LOADED = 500
NAME_LENGTH = 80


def download(request: HttpRequest, form: SearchForm, format: str) -> HttpResponseBase:
    errors = _filter_errors(form)
    if errors:
        return _plain(f"Nothing was downloaded because a filter is not valid: {errors}", 400)
    if not form.text and not form.active_filters():
        raise Http404("A download needs a query or a filter.")
    try:
        if format == "zip":
            return _evidence(request, form)
        return feed(request, form) if format == "atom" else _file(request, form, format)
    except NoEvidence as error:
        return _plain(f"Nothing was downloaded: {error}", 400)
    except IndexUnavailable as error:
        log.warning("%s Run manage.py rebuild_index.", error, exc_info=error.__cause__)
        return _plain("Search is not available now, so nothing was downloaded. Try again later.", 503)


FILES: dict[str, tuple[str, Callable[[Cells, Iterator[Cells]], Iterator[str]]]] = {
    "csv": ("text/csv; charset=utf-8; header=present", csv_lines),
    "jsonl": ("application/x-ndjson; charset=utf-8", json_lines),
}


def _filter_errors(form: SearchForm) -> str:
    """The errors of query and filters. The page leaves invalid ones out and says so; a file can't say so."""
    names = ("q", *FACETS, *ADDRESS_NAMES)
    return " ".join(str(error) for name in names for error in form.errors.get(name, []))


def _plain(text: str, status: int) -> HttpResponse:
    return HttpResponse(f"{text}\n", status=status, content_type="text/plain; charset=utf-8")


def _file(request: HttpRequest, form: SearchForm, format: str) -> HttpResponseBase:
    """Raises IndexUnavailable before anything is sent."""
    site = f"{request.scheme}://{request.get_host()}"
    columns: Cells = COLUMNS
    keys = keys_in_order(form) if form.value("view") else _found(form)
    bounded = within_bounds(request, len(keys))
    if isinstance(bounded, HttpResponse):
        return bounded
    keys = keys[:bounded]
    if form.value("view"):
        columns += CONTEXT + ADDED
        rows = _lines(form, keys, site)
    else:
        columns += ADDED
        rows = ((*cells, *added) for _, cells, added, _ in _passages(keys, site))
    media, written = FILES[format]
    # A HEAD request gets no body.
    body = written(columns, rows) if request.method != "HEAD" else ()
    disposition = content_disposition_header(True, file_name(form, format)) or ""
    return StreamingHttpResponse(body, content_type=media, headers={"Content-Disposition": disposition})


def _evidence(request: HttpRequest, form: SearchForm) -> HttpResponseBase:
    """An evidence packet of the first passages found, in the order of the page."""
    keys = keys_in_order(form) if form.value("view") else _found(form)
    if not keys:
        raise NoEvidence("the search finds no passage.")
    columns = ("pk", "number", "moved_from", "utterance__number", "utterance__meeting__slug")
    rows = Passage.objects.filter(pk__in=keys[:MOST_PASSAGES]).order_by().values_list(*columns)
    found = {row[0]: Asked(row[4], f"u{row[2] or row[3]}-p{row[1]}") for row in rows}
    asked = [found[key] for key in keys[:MOST_PASSAGES] if key in found]
    remark = f"the first {MOST_PASSAGES} of {len(keys):,} passages found" if len(keys) > MOST_PASSAGES else ""
    return evidence_response(request, asked, f"Search: {_in_words(form)}", remark)


def _found(form: SearchForm) -> list[int]:
    keys: list[int] = found_keys(form.text, form.filters(), form.sort_order).tolist()
    return keys


def _in_words(form: SearchForm) -> str:
    return " · ".join(filter(None, (form.text, *(each.label for each in form.active_filters()))))


def file_name(form: SearchForm, format: str) -> str:
    said = " ".join([form.text, *(each.label for each in form.active_filters())])
    name = slugify(romanise(said))[:NAME_LENGTH].strip("-") or "search"
    return f"{'concordance-' if form.value('view') else ''}{name}.{format}"


def _passages(keys: Sequence[int], site: str) -> Iterator[tuple[int, Cells, Cells, str]]:
    """(primary key, cells, cells of ADDED, language) of each passage in this order; gone ones are skipped."""
    said = "utterance__"
    meeting = f"{said}meeting__"
    columns = [
        "pk", "number", "moved_from", f"{said}number", f"{meeting}slug", f"{meeting}title", f"{meeting}date",
        f"{meeting}date_precision", f"{meeting}date_end", f"{said}doubt", "time", "page",
        f"{said}answers__number", f"{meeting}place", f"{said}speaker__slug", f"{said}language",
        f"{meeting}language", f"{said}label", f"{said}role", f"{said}kind", "text",
    ]  # fmt: skip
    for start in range(0, len(keys), LOADED):
        chunk = keys[start : start + LOADED]
        rows = Passage.objects.filter(pk__in=chunk).order_by().values_list(*columns)
        cells = {row[0]: _cells(row[1:], site) for row in rows}
        yield from ((key, *cells[key]) for key in chunk if key in cells)


def _cells(row: tuple[Any, ...], site: str) -> tuple[Cells, Cells, str]:
    passage, moved_from, utterance, slug, title, *date, doubt, time, page, asked, place, speaker = row[:14]
    own, common = row[14:16]
    known = KnownDate(*date)
    address = f"{site}{reverse('meeting', args=[slug])}"
    cells = (
        f"{address}#u{moved_from or utterance}-p{passage}",
        *(slug, title, known.iso, place, speaker or ""),
        *row[16:],
    )
    question = f"{address}#u{asked}" if asked else ""
    return cells, (doubt, time, str(page or ""), known.iso_end, question), own or common


def _lines(form: SearchForm, keys: Sequence[int], site: str) -> Iterator[Cells]:
    """Lines as the concordance shows them; after the sorted ones the others, in the order of the search."""
    done = 0
    if order(form) not in BY_DATE:
        lines, done = sorted_by_words(form, keys)
        yield from _with_cells(lines, site)
    for key, cells, added, language in _passages(keys[done:], site):
        for _, occurrence in lines_of(key, cells[-1], form.text, language):
            yield (*cells, *_context(occurrence), *added)


def _with_cells(lines: Sequence[KwicLine], site: str) -> Iterator[Cells]:
    for start in range(0, len(lines), LOADED):
        chunk = lines[start : start + LOADED]
        found = {key: rest for key, *rest in _passages(list({key for key, _ in chunk}), site)}
        for key, occurrence in ((key, occurrence) for key, occurrence in chunk if key in found):
            cells, added, _ = found[key]
            yield (*cells, *_context(occurrence), *added)


def _context(occurrence: Occurrence) -> Cells:
    """(left, match, right); empty cells if the passage was found by field filters alone."""
    return (occurrence.left, occurrence.match, occurrence.right) if occurrence.match else ("", "", "")
