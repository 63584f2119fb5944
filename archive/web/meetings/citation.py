"""The citation page of a meeting or of words of it, and downloads for reference managers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from archive.citing import metadata
from archive.citing.formats import bibtex, csl_json, ris
from archive.citing.meeting_record import meeting_record
from archive.citing.quotes import quotation
from archive.citing.record import CitationRecord
from archive.citing.selection import SelectedWords, select_words
from archive.citing.styles import STYLES
from archive.models import Meeting
from archive.search.api import IndexUnavailable, SaidAlike, said_alike
from archive.web.meetings.cited_version import CitedVersion, cited_version, removed_when
from archive.web.periods import path_of
from archive.web.view_helpers import find, moved

EXPORT_FORMATS: dict[str, tuple[str, str, Callable[[CitationRecord], str]]] = {
    "bib": ("BibTeX", "application/x-bibtex", bibtex),
    "ris": ("RIS", "application/x-research-info-systems", ris),
    "json": ("CSL-JSON", "application/vnd.citationstyles.csl+json", csl_json),
}


# Words of a citation that are followed as a phrase.
_FOLLOWED = 12


@dataclass(frozen=True)
class Citation:
    """A meeting and the words cited of it; `part` is None for the whole meeting."""

    meeting: Meeting
    record: CitationRecord
    part: SelectedWords | None
    version: CitedVersion | None = None

    @property
    def quote(self) -> str:
        return quotation(self.part.parts, self.record) if self.part else ""

    @property
    def linked(self) -> dict[str, Any]:
        page = self.record.address.partition("#")[0]
        if self.part is None:
            return metadata.event(self.record, page=page, time=self.meeting.clock)
        said = zip(self.part.authors, self.part.parts, strict=True)
        words = [(author, quoted.text) for author, quoted in said if not quoted.stage_direction]
        return metadata.quotations(self.record, words, page=page)


def cite(request: HttpRequest, slug: str) -> HttpResponse:
    meeting = find(_rows(), slug)
    if meeting.slug != slug:
        return moved(request, reverse("meeting-cite", args=[meeting.slug]))
    citation = _citation(request, meeting)
    about = citation.record.words or f"How to cite “{citation.record.title}”."
    context = {
        "citation": citation,
        "link": citation.part.link if citation.part else citation.record.address,
        "meeting": meeting,
        "path": path_of(meeting),
        "styles": [(key, name, style(citation.record)) for key, (name, style) in STYLES.items()],
        "codes": [(key, name, code(citation.record)) for key, (name, _, code) in EXPORT_FORMATS.items()],
        "downloads": [(key, name) for key, (name, _, _) in EXPORT_FORMATS.items()] + [("txt", "Plain text")],
        "reported": _reported(meeting, request),
        "query": request.META.get("QUERY_STRING", "") if citation.part else "",
        "record": citation.record,
        "alike": _said_alike(citation),
        "phrase": _phrase(citation),
        "tags": metadata.meta_tags(citation.record, about),
        "linked": citation.linked,
    }
    return render(request, "meetings/cite.html", context)


def _reported(meeting: Meeting, request: HttpRequest) -> str:
    """The query of the page on which a mistake in what is cited is reported."""
    anchors = [anchor for anchor, _ in requested_passages(request)]
    return urlencode({"meeting": meeting.slug, **({"passage": anchors[0]} if anchors else {})})


def _said_alike(citation: Citation) -> SaidAlike | None:
    """Where like words were said before and after, of what is cited."""
    try:
        return said_alike(_spoken(citation), citation.meeting) if citation.part else None
    except IndexUnavailable:
        return None


def _phrase(citation: Citation) -> str:
    """The first words cited, as they can be followed."""
    return " ".join(" ".join(_spoken(citation)).split()[:_FOLLOWED])


def _spoken(citation: Citation) -> list[str]:
    parts = citation.part.parts if citation.part else []
    return [part.text for part in parts if not part.stage_direction]


def download(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    meeting = find(_rows(), slug)
    if meeting.slug != slug:
        return moved(request, reverse("meeting-cite-as", args=[meeting.slug, form]))
    citation = _citation(request, meeting)
    if form == "txt":
        media, text = "text/plain", _plain(citation)
    elif form in EXPORT_FORMATS:
        _, media, write = EXPORT_FORMATS[form]
        text = write(citation.record)
    else:
        raise Http404(f"A citation can't be had as “{form[:20]}”.")
    name = f"{citation.record.key}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(text, content_type=f"{media}; charset=utf-8", headers=headers)


def _plain(citation: Citation) -> str:
    said = f"{citation.quote}\n\n{citation.part.link}\n\n" if citation.part else ""
    version = citation.record.version
    named = f"From {version.in_words()}.\n" if version and version.number > 1 else ""
    return said + "".join(f"{name}\n{style(citation.record)}\n\n" for name, style in STYLES.values()) + named


def _rows() -> QuerySet[Meeting]:
    return Meeting.objects.select_related("source").prefetch_related("source__warnings", "appearances")


def _citation(request: HttpRequest, meeting: Meeting) -> Citation:
    site = f"{request.scheme}://{request.get_host()}"
    requested = requested_passages(request)
    anchors = [anchor for anchor, _ in requested]
    version = cited_version(meeting, anchors, request.GET.get("version", ""))
    named = version.as_read if version else None
    if not requested:
        spoken = meeting.utterances.select_related("speaker").order_by("position")
        record = meeting_record(meeting, spoken, site)
        return Citation(meeting, replace(record, version=named), None, version)
    part = select_words(meeting, list(meeting.utterances.with_text()), requested, site)
    if part is None:
        raise Http404(_why_none(meeting, anchors))
    return Citation(meeting, replace(part.record, version=named), part, version)


def _why_none(meeting: Meeting, anchors: Sequence[str]) -> str:
    """Why no words stand at one of these addresses."""
    days = [day for anchor in anchors if (day := removed_when(meeting, anchor))]
    if not days:
        return "This transcript has no paragraph at that address."
    return (
        f"The paragraph at that address was removed on {days[0]}; the transcript still shows its words there."
    )


def requested_passages(request: HttpRequest) -> list[tuple[str, str]]:
    """(anchor, words) pairs of the request. A full URL counts as its anchor."""
    anchors = [_anchor(text) for text in request.GET.getlist("passage")]
    words = request.GET.getlist("text")[: len(anchors)]
    words += [""] * (len(anchors) - len(words))
    return [(anchor, text) for anchor, text in zip(anchors, words, strict=True) if anchor]


def _anchor(text: str) -> str:
    return text.rpartition("#")[2].partition(":~:")[0].strip()
