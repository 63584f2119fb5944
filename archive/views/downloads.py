"""What a search finds, to take away whole: as CSV, as JSON Lines, or as a feed to follow it by."""

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from archive.forms import ADDRESS_NAMES, FACETS, SearchForm
from archive.languages.transliteration import romanise
from archive.models import Passage
from archive.search.api import IndexUnavailable, Occurrence, found_keys
from archive.sheets import Cells, csv_lines, json_lines
from archive.views.concordance import BY_DATE, Line, keys_in_order, lines_of, order, sorted_by_words
from archive.views.following import feed

log = logging.getLogger(__name__)

COLUMNS = ("permalink", "meeting", "title", "date", "place", "speaker", "label", "role", "kind", "text")
CONTEXT = ("left", "match", "right")
LOADED = 500
NAME_LENGTH = 80


def download(request: HttpRequest, form: SearchForm, format: str) -> HttpResponseBase:
    refused = _refused(form)
    if refused:
        return _plain(f"Nothing was taken away, for not all that was asked makes sense. {refused}", 400)
    if not form.text and not form.chosen():
        raise Http404("There is nothing to take away before something is searched for.")
    try:
        return feed(request, form) if format == "atom" else _file(request, form, format)
    except IndexUnavailable as error:
        log.warning("%s Run manage.py rebuild_index.", error, exc_info=error.__cause__)
        return _plain("Search can’t answer now, so there is nothing to take away. Try again later.", 503)


FILES: dict[str, tuple[str, Callable[[Cells, Iterator[Cells]], Iterator[str]]]] = {
    "csv": ("text/csv; charset=utf-8; header=present", csv_lines),
    "jsonl": ("application/x-ndjson; charset=utf-8", json_lines),
}


def _refused(form: SearchForm) -> str:
    """What is wrong with what says which passages are meant. The page leaves it out and tells so; a file
    that did would pass for what it is not."""
    names = ("q", *FACETS, *ADDRESS_NAMES)
    return " ".join(str(error) for name in names for error in form.errors.get(name, []))


def _plain(text: str, status: int) -> HttpResponse:
    return HttpResponse(f"{text}\n", status=status, content_type="text/plain; charset=utf-8")


def _file(request: HttpRequest, form: SearchForm, format: str) -> HttpResponseBase:
    """Raises IndexUnavailable before anything is sent."""
    site = f"{request.scheme}://{request.get_host()}"
    columns: Cells = COLUMNS
    if form.value("view"):
        columns += CONTEXT
        rows = _lines(form, keys_in_order(form), site)
    else:
        keys: list[int] = found_keys(form.text, form.filters(), form.sorting).tolist()
        rows = (cells for _, cells in _passages(keys, site))
    media, written = FILES[format]
    # Whoever asks for the head alone is spared the rest.
    body = written(columns, rows) if request.method != "HEAD" else ()
    disposition = content_disposition_header(True, file_name(form, format)) or ""
    return StreamingHttpResponse(body, content_type=media, headers={"Content-Disposition": disposition})


def file_name(form: SearchForm, format: str) -> str:
    said = " ".join([form.text, *(each.label for each in form.chosen())])
    name = slugify(romanise(said))[:NAME_LENGTH].strip("-") or "search"
    return f"{'concordance-' if form.value('view') else ''}{name}.{format}"


def _passages(keys: Sequence[int], site: str) -> Iterator[tuple[int, Cells]]:
    """The cells of each passage by its key, in the order given; those that are gone are left out."""
    said = "utterance__"
    meeting = f"{said}meeting__"
    columns = [
        "pk", "number", f"{said}number", f"{meeting}slug", f"{meeting}title", f"{meeting}date",
        f"{meeting}place", f"{said}speaker__slug", f"{said}label", f"{said}role", f"{said}kind", "text",
    ]  # fmt: skip
    for start in range(0, len(keys), LOADED):
        chunk = keys[start : start + LOADED]
        rows = Passage.objects.filter(pk__in=chunk).order_by().values_list(*columns)
        cells = {row[0]: _cells(row[1:], site) for row in rows}
        yield from ((key, cells[key]) for key in chunk if key in cells)


def _cells(row: tuple[Any, ...], site: str) -> Cells:
    passage, utterance, slug, title, date, place, speaker, *rest = row
    permalink = f"{site}{reverse('meeting', args=[slug])}#u{utterance}-p{passage}"
    return (permalink, slug, title, date.isoformat(), place, speaker or "", *rest)


def _lines(form: SearchForm, keys: Sequence[int], site: str) -> Iterator[Cells]:
    """As the concordance has them; behind those in an order of words all others, as they were found."""
    done = 0
    if order(form) not in BY_DATE:
        lines, done = sorted_by_words(form, keys)
        yield from _with_cells(lines, site)
    for key, cells in _passages(keys[done:], site):
        for _, met in lines_of(key, cells[-1], form.text):
            yield (*cells, *_context(met))


def _with_cells(lines: Sequence[Line], site: str) -> Iterator[Cells]:
    for start in range(0, len(lines), LOADED):
        chunk = lines[start : start + LOADED]
        cells = dict(_passages(list({key for key, _ in chunk}), site))
        yield from ((*cells[key], *_context(met)) for key, met in chunk if key in cells)


def _context(met: Occurrence) -> Cells:
    """Empty where a passage was found by facts, without a word of the query in it."""
    return (met.left, met.match, met.right) if met.match else ("", "", "")
