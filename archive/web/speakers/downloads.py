"""All that one speaker says, to take away: as text, CSV or JSON Lines, the oldest first."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header

from archive.models import Passage, Speaker, Utterance
from archive.web.formatting import dated
from archive.web.search.downloads import COLUMNS
from archive.web.tabular_export import Cells, csv_lines, json_lines
from archive.web.view_helpers import find, moved

# Statements that are in memory at once.
LOADED = 100
OLDEST_FIRST = ("meeting__date", "meeting__time", "meeting", "position")

Record = Mapping[str, Any]


def download(request: HttpRequest, slug: str, form: str) -> HttpResponseBase:
    if form not in FILES:
        raise Http404(f"Statements can be taken away as {', '.join(FILES)}, not as “{form[:20]}”.")
    speaker = find(Speaker.objects.all(), slug)
    if speaker.slug != slug:
        return moved(request, reverse("speaker-statements", args=[speaker.slug, form]))
    year = _year(request.GET.get("year", ""), speaker)
    site = f"{request.scheme}://{request.get_host()}"
    _, media, written = FILES[form]
    # Whoever asks for the head alone is spared the rest.
    body = written(speaker, _records(speaker, year, site)) if request.method != "HEAD" else ()
    name = f"{slug}-{year}.{form}" if year else f"{slug}.{form}"
    headers = {"Content-Disposition": content_disposition_header(True, name) or ""}
    return StreamingHttpResponse(body, content_type=media, headers=headers)


def _year(text: str, speaker: Speaker) -> int | None:
    """Raises Http404 for a year in which the speaker says nothing."""
    if not text:
        return None
    year = int(text) if len(text) == 4 and text.isascii() and text.isdecimal() else 0
    if not (year and speaker.utterances.filter(meeting__date__year=year).exists()):
        raise Http404(f"No statements of this speaker are from “{text[:20]}”.")
    return year


def _records(speaker: Speaker, year: int | None, site: str) -> Iterator[Record]:
    """Statements by the names of columns, and whether the speaker is inferred. Of all only the keys are
    held at once, so that a slow reader holds no transaction open."""
    said = speaker.utterances.filter(meeting__date__year=year) if year else speaker.utterances.all()
    keys = array("q", said.order_by(*OLDEST_FIRST).values_list("pk", flat=True).iterator())
    for start in range(0, len(keys), LOADED):
        yield from _loaded(keys[start : start + LOADED].tolist(), site)


def _loaded(keys: Sequence[int], site: str) -> Iterator[Record]:
    """Statements in this order; those that are gone since are left out."""
    found = Utterance.objects.select_related("meeting", "speaker").in_bulk(keys)
    texts: dict[int, list[str]] = {}
    # A copy that the source prints of its own paragraphs is not said twice, and a stage remark not at all.
    spoken = Passage.objects.filter(utterance__in=keys, repeated=False, aside=False)
    for key, text in spoken.order_by("utterance", "position").values_list("utterance", "text"):
        texts.setdefault(key, []).append(text)
    for said in (found[key] for key in keys if key in found):
        yield {
            "permalink": f"{site}{said.get_absolute_url()}",
            "meeting": said.meeting.slug,
            "title": said.meeting.title,
            "date": said.meeting.date.isoformat(),
            "place": said.meeting.place,
            "speaker": said.speaker.slug if said.speaker else "",
            "label": said.label,
            "role": said.role,
            "kind": said.kind,
            "text": "\n\n".join(texts.get(said.pk, [])),
            "said": said,
        }


def _cells(records: Iterator[Record]) -> Iterator[Cells]:
    return (tuple(record[name] for name in COLUMNS) for record in records)


def _csv(speaker: Speaker, records: Iterator[Record]) -> Iterator[str]:
    return csv_lines(COLUMNS, _cells(records))


def _jsonl(speaker: Speaker, records: Iterator[Record]) -> Iterator[str]:
    return json_lines(COLUMNS, _cells(records))


def _text(speaker: Speaker, records: Iterator[Record]) -> Iterator[str]:
    """For people to read: a heading, then each statement under what is known of it."""
    yield f"{speaker.name}: statements in the Transcript Archive, the oldest first\n"
    for record in records:
        said: Utterance = record["said"]
        voice = f"{speaker.name}, {said.role}" if said.role else speaker.name
        doubt = " [the speaker is inferred: the source prints no name here]" if said.inferred else ""
        place = f", {said.meeting.place}" if said.meeting.place else ""
        head = [
            f"{dated(said.meeting.date)}{place}",
            said.meeting.title,
            f"{voice}{doubt}",
            record["permalink"],
        ]
        rule = "-" * 72
        yield "\n".join(["", rule, *head, "", record["text"], ""])


Written = Callable[[Speaker, Iterator[Record]], Iterator[str]]

FILES: Mapping[str, tuple[str, str, Written]] = {
    "txt": ("text", "text/plain; charset=utf-8", _text),
    "csv": ("CSV", "text/csv; charset=utf-8; header=present", _csv),
    "jsonl": ("JSON Lines", "application/x-ndjson; charset=utf-8", _jsonl),
}
