"""How to cite a meeting, or words that were said in it: a page, and downloads for reference managers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.citing import metadata
from archive.citing.formats import bibtex, csl_json, ris
from archive.citing.meeting_record import whole
from archive.citing.quotes import quotation
from archive.citing.record import Record
from archive.citing.selection import Quoted, quoted
from archive.citing.styles import STYLES
from archive.models import Meeting
from archive.web.periods import day_of
from archive.web.view_helpers import find, moved

CODES: dict[str, tuple[str, str, Callable[[Record], str]]] = {
    "bib": ("BibTeX", "application/x-bibtex", bibtex),
    "ris": ("RIS", "application/x-research-info-systems", ris),
    "json": ("CSL-JSON", "application/vnd.citationstyles.csl+json", csl_json),
}


@dataclass(frozen=True)
class Cited:
    """A meeting and what is cited of it; `part` is None for the whole."""

    meeting: Meeting
    record: Record
    part: Quoted | None

    @property
    def quote(self) -> str:
        return quotation(self.part.pieces, self.record) if self.part else ""

    @property
    def linked(self) -> dict[str, Any]:
        page = self.record.address.partition("#")[0]
        if self.part is None:
            return metadata.event(self.record, page=page, time=self.meeting.time)
        said = zip(self.part.authors, self.part.pieces, strict=True)
        words = [(author, piece.text) for author, piece in said if not piece.aside]
        return metadata.quotations(self.record, words, page=page)


def cite(request: HttpRequest, slug: str) -> HttpResponse:
    meeting = find(_rows(), slug)
    if meeting.slug != slug:
        return moved(request, reverse("meeting-cite", args=[meeting.slug]))
    cited = _cited(request, meeting)
    about = cited.record.words or f"How to cite “{cited.record.title}”."
    context = {
        "cited": cited,
        "link": cited.part.link if cited.part else cited.record.address,
        "meeting": meeting,
        "path": day_of(meeting.date).path,
        "styles": [(key, name, style(cited.record)) for key, (name, style) in STYLES.items()],
        "codes": [(key, name, code(cited.record)) for key, (name, _, code) in CODES.items()],
        "downloads": [(key, name) for key, (name, _, _) in CODES.items()] + [("txt", "Plain text")],
        "query": request.META.get("QUERY_STRING", "") if cited.part else "",
        "record": cited.record,
        "tags": metadata.meta_tags(cited.record, about),
        "linked": cited.linked,
    }
    return render(request, "meetings/cite.html", context)


def download(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    meeting = find(_rows(), slug)
    if meeting.slug != slug:
        return moved(request, reverse("meeting-cite-as", args=[meeting.slug, form]))
    cited = _cited(request, meeting)
    if form == "txt":
        media, text = "text/plain", _plain(cited)
    elif form in CODES:
        _, media, write = CODES[form]
        text = write(cited.record)
    else:
        raise Http404(f"A citation can't be had as “{form[:20]}”.")
    name = f"{cited.record.key}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(text, content_type=f"{media}; charset=utf-8", headers=headers)


def _plain(cited: Cited) -> str:
    said = f"{cited.quote}\n\n{cited.part.link}\n\n" if cited.part else ""
    return said + "".join(f"{name}\n{style(cited.record)}\n\n" for name, style in STYLES.values())


def _rows() -> QuerySet[Meeting]:
    return Meeting.objects.select_related("source").prefetch_related("source__warnings", "appearances")


def _cited(request: HttpRequest, meeting: Meeting) -> Cited:
    site = f"{request.scheme}://{request.get_host()}"
    asked = _asked(request)
    if not asked:
        spoken = meeting.utterances.select_related("speaker").order_by("position")
        return Cited(meeting, whole(meeting, spoken, site), None)
    part = quoted(meeting, list(meeting.utterances.with_text()), asked, site)
    if part is None:
        raise Http404("This transcript has no paragraph at that address.")
    return Cited(meeting, part.record, part)


def _asked(request: HttpRequest) -> list[tuple[str, str]]:
    """The anchors that are asked for, each with its words; a whole address is good for its anchor."""
    anchors = [_anchor(text) for text in request.GET.getlist("passage")]
    words = request.GET.getlist("text")[: len(anchors)]
    words += [""] * (len(anchors) - len(words))
    return [(anchor, text) for anchor, text in zip(anchors, words, strict=True) if anchor]


def _anchor(text: str) -> str:
    return text.rpartition("#")[2].partition(":~:")[0].strip()
