"""Downloads of a whole search result: CSV, JSON Lines, Parquet, an evidence packet, or an Atom feed."""

import logging
from array import array
from collections.abc import Iterator, Sequence

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase

from archive.citing.evidence.gathering import MOST_PASSAGES, Asked, NoEvidence
from archive.models import Passage
from archive.protection.downloads import within_bounds
from archive.search.api import IndexUnavailable, Occurrence, found_keys
from archive.web.file_responses import file_response, plain, refusal
from archive.web.meetings.evidence import evidence_response
from archive.web.passage_rows import ADDED, COLUMNS, PassageRow, passage_rows
from archive.web.search.concordance import BY_DATE, KwicLine, keys_in_order, lines_of, order, sorted_by_words
from archive.web.search.feed import feed
from archive.web.search.forms import ADDRESS_NAMES, FACETS, FORMATS, SearchForm
from archive.web.tabular_export import Cells

log = logging.getLogger(__name__)

# What a concordance has in place of the whole text: the word or words found, and some words on either side.
CONTEXT = ("left", "match", "right")
# Lines written at once.
LOADED = 500


def download(request: HttpRequest, form: SearchForm, format: str) -> HttpResponseBase:
    if format not in FORMATS:
        return refusal(format, FORMATS)
    errors = _filter_errors(form)
    if errors:
        return plain(f"Nothing was downloaded because a filter is not valid: {errors}", 400)
    if not form.text and not form.active_filters():
        raise Http404("A download needs a query or a filter.")
    try:
        if format == "zip":
            return _evidence(request, form)
        if format == "atom":
            return feed(request, form)
        return _file(request, form, format)
    except NoEvidence as error:
        return plain(f"Nothing was downloaded: {error}", 400)
    except IndexUnavailable as error:
        log.warning("%s Run manage.py rebuild_index.", error, exc_info=error.__cause__)
        return plain("Search is not available now, so nothing was downloaded. Try again later.", 503)


def _filter_errors(form: SearchForm) -> str:
    """The errors of query and filters. The page leaves invalid ones out and says so; a file can't say so."""
    names = ("q", "text", *FACETS, *ADDRESS_NAMES)
    return " ".join(str(error) for name in names for error in form.errors.get(name, []))


def _file(request: HttpRequest, form: SearchForm, format: str) -> HttpResponseBase:
    """Raises IndexUnavailable before anything is sent."""
    site = f"{request.scheme}://{request.get_host()}"
    columns: Cells = COLUMNS + ADDED
    keys = keys_in_order(form) if form.value("view") else _found(form)
    bounded = within_bounds(request, len(keys))
    if isinstance(bounded, HttpResponse):
        return bounded
    keys = keys[:bounded]
    if form.value("view"):
        columns = COLUMNS[:-1] + CONTEXT + ADDED
        rows = _lines(form, keys, site)
    else:
        rows = ((*each.cells, each.text, *each.added) for each in passage_rows(keys, site))
    return file_response(request, format, _name(form), columns, rows)


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


def _found(form: SearchForm) -> Sequence[int]:
    return array("I", found_keys(form.text, form.filters(), form.sort_order).tobytes())


def _in_words(form: SearchForm) -> str:
    return " · ".join(filter(None, (form.text, *(each.label for each in form.active_filters()))))


def _name(form: SearchForm) -> str:
    kind = [form.text_kind.value] if form.value("text") else []
    said = [form.text, *(each.label for each in form.active_filters()), *kind]
    return " ".join([*(["concordance"] if form.value("view") else []), *said])


def _lines(form: SearchForm, keys: Sequence[int], site: str) -> Iterator[Cells]:
    """Lines as the concordance shows them; after the sorted ones the others, in the order of the search."""
    done = 0
    if order(form) not in BY_DATE:
        lines, done = sorted_by_words(form, keys)
        yield from _with_cells(lines, site)
    for row in passage_rows(keys[done:], site):
        for _, occurrence in lines_of(row.key, row.text, form.text, row.language):
            yield _line(row, occurrence)


def _with_cells(lines: Sequence[KwicLine], site: str) -> Iterator[Cells]:
    for start in range(0, len(lines), LOADED):
        chunk = lines[start : start + LOADED]
        found = {row.key: row for row in passage_rows(list({key for key, _ in chunk}), site)}
        for key, occurrence in ((key, occurrence) for key, occurrence in chunk if key in found):
            yield _line(found[key], occurrence)


def _line(row: PassageRow, occurrence: Occurrence) -> Cells:
    """Where the passage was found by field filters alone, it has no match, and `right` is how it begins."""
    return (*row.cells, occurrence.left, occurrence.match, occurrence.right, *row.added)
