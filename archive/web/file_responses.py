"""Answers with a file of rows, in any of the forms that all downloads have: CSV, JSON Lines, Parquet."""

from collections.abc import Iterable, Iterator, Sequence

from django.db.models import Max
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from archive.languages.transliteration import romanise
from archive.models import Source
from archive.web import parquet
from archive.web.tabular_export import Cells, csv_lines, json_lines

FORMS = {"csv": "CSV", "jsonl": "JSON Lines", "parquet": "Parquet"}
MEDIA = {
    "csv": "text/csv; charset=utf-8; header=present",
    "jsonl": "application/x-ndjson; charset=utf-8",
    "parquet": "application/vnd.apache.parquet",
}
NAME_LENGTH = 80


def file_response(
    request: HttpRequest, form: str, name: str, columns: Cells, rows: Iterable[Cells]
) -> HttpResponseBase:
    """The rows as a file called so, streamed. Status 406 for a form that can't be had here.

    CSV begins with a byte order mark, by which spreadsheets know its encoding; `excel=0` leaves it out.
    """
    if form not in FORMS:
        return refusal(form, tuple(FORMS))
    if form == "parquet" and not parquet.is_available():
        return plain(parquet.MISSING, 406)
    # A HEAD request gets no body.
    body = _parts(request, form, columns, iter(rows)) if request.method != "HEAD" else ()
    disposition = content_disposition_header(True, file_name(name, form)) or ""
    return StreamingHttpResponse(body, content_type=MEDIA[form], headers={"Content-Disposition": disposition})


def asked_form(request: HttpRequest) -> str:
    """The form in which the page is asked for, "" for the page itself."""
    return request.GET.get("format", "")


def offered() -> dict[str, str]:
    """The forms that can be had here, with what they are called."""
    return {form: label for form, label in FORMS.items() if form != "parquet" or parquet.is_available()}


def download_links(request: HttpRequest) -> list[tuple[str, str]]:
    """The page as a file: labels and addresses, with all that was asked but the number of the page."""
    asked = request.GET.copy()
    asked.pop("page", None)
    links = []
    for form, label in offered().items():
        asked["format"] = form
        links.append((label, f"?{asked.urlencode()}"))
    return links


def refusal(form: str, forms: Sequence[str]) -> HttpResponse:
    """That this can't be had in a form, but in these."""
    *others, last = forms
    listed = f"{', '.join(others)} or {last}" if others else last
    return plain(f"This can be had as {listed}, not as “{form[:20]}”.", 406)


def plain(text: str, status: int) -> HttpResponse:
    return HttpResponse(f"{text}\n", status=status, content_type="text/plain; charset=utf-8")


def file_name(name: str, form: str) -> str:
    """What was asked, in plain letters, with the day on which the archive last read a source."""
    read = Source.objects.order_by().aggregate(last=Max("last_read"))["last"]
    words = slugify(romanise(name))[:NAME_LENGTH].strip("-") or "search"
    return f"{words}-{read:%Y-%m-%d}.{form}" if read else f"{words}.{form}"


def _parts(request: HttpRequest, form: str, columns: Cells, rows: Iterator[Cells]) -> Iterator[str | bytes]:
    if form == "parquet":
        return parquet.parquet_parts(columns, rows)
    if form == "jsonl":
        return json_lines(columns, rows)
    return csv_lines(columns, rows, mark=request.GET.get("excel") != "0")
