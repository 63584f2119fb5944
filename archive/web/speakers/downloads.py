"""Downloads of all statements of a speaker: text, CSV or JSON Lines, oldest first."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.db.models import F
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header

from archive.citing.dates import known_date
from archive.citing.publishers import rights_of
from archive.models import Passage, Speaker, Utterance
from archive.protection.downloads import within_bounds
from archive.web.file_responses import FORMS, file_name, file_response
from archive.web.formatting import meeting_date
from archive.web.passage_rows import ADDED, COLUMNS, REPRESENTS, country_of
from archive.web.speakers.languages import asked_language, said_in
from archive.web.tabular_export import Cells
from archive.web.view_helpers import find, moved

# Statements loaded at once.
BATCH = 100
_COLUMNS = COLUMNS + ADDED
OLDEST_FIRST = ("meeting__date", "meeting__time", "meeting", "position")

# Address and site of the source of each statement, and what tells its speaker's country.
_ABOUT = {
    "source_url": F("meeting__source__url"),
    "source_site": F("meeting__source__site"),
    **{
        f"represents_{number}": F(column.removeprefix("utterance__"))
        for number, column in enumerate(REPRESENTS.columns)
    },
}

StatementRow = Mapping[str, Any]

_TEXT = "txt"
# The forms of file, each with what it is called.
FILES = {_TEXT: "text", **FORMS}


def download(request: HttpRequest, slug: str, form: str) -> HttpResponseBase:
    if form not in FILES:
        raise Http404(f"Statements can be downloaded as {', '.join(FILES)}, not as “{form[:20]}”.")
    speaker = find(Speaker.objects.all(), slug)
    if speaker.slug != slug:
        return moved(request, reverse("speaker-statements", args=[speaker.slug, form]))
    year, language = _year(request.GET.get("year", ""), speaker), asked_language(request, speaker)
    site = f"{request.scheme}://{request.get_host()}"
    keys = _keys(speaker, year, language)
    most = within_bounds(request, len(keys))
    if isinstance(most, HttpResponse):
        return most
    rows = _statement_rows(keys[:most], site)
    name = "-".join(filter(None, (slug, str(year or ""), language)))
    if form != _TEXT:
        return file_response(request, form, name, _COLUMNS, _cells(rows))
    # A HEAD request gets no body.
    body = _text(speaker, rows) if request.method != "HEAD" else ()
    headers = {"Content-Disposition": content_disposition_header(True, file_name(name, form)) or ""}
    return StreamingHttpResponse(body, content_type="text/plain; charset=utf-8", headers=headers)


def _year(text: str, speaker: Speaker) -> int | None:
    """Raises Http404 for a year without statements of the speaker."""
    if not text:
        return None
    year = int(text) if len(text) == 4 and text.isascii() and text.isdecimal() else 0
    if not (year and speaker.utterances.filter(meeting__date__year=year).exists()):
        raise Http404(f"No statements of this speaker are from “{text[:20]}”.")
    return year


def _keys(speaker: Speaker, year: int | None, language: str) -> "array[int]":
    said = speaker.utterances.filter(meeting__date__year=year) if year else speaker.utterances.all()
    return array("q", said_in(said, language).order_by(*OLDEST_FIRST).values_list("pk", flat=True).iterator())


def _statement_rows(keys: "array[int]", site: str) -> Iterator[StatementRow]:
    """Statements as mappings from column to text, and the utterance as `said`.

    Loads them in batches, so that a slow client holds no transaction open.
    """
    for start in range(0, len(keys), BATCH):
        yield from _loaded(keys[start : start + BATCH].tolist(), site)


def _loaded(keys: Sequence[int], site: str) -> Iterator[StatementRow]:
    """The statements in this order, without those deleted meanwhile."""
    rows = Utterance.objects.select_related("meeting", "speaker", "answers").annotate(**_ABOUT)
    found = rows.in_bulk(keys)
    texts: dict[int, list[str]] = {}
    places: dict[int, tuple[str, int]] = {}
    # Repeated paragraphs and stage directions are not part of a statement.
    spoken = Passage.objects.filter(utterance__in=keys, repeated=False, aside=False)
    columns = ("utterance", "text", "time", "page")
    for key, text, time, page in spoken.order_by("utterance", "position").values_list(*columns):
        texts.setdefault(key, []).append(text)
        places.setdefault(key, (time, page))
    for said in (found[key] for key in keys if key in found):
        source, publisher, *represents = (getattr(said, name) for name in _ABOUT)
        yield {
            "permalink": f"{site}{said.get_absolute_url()}",
            "meeting": said.meeting.slug,
            "title": said.meeting.title,
            "date": said.meeting.known_date,
            "place": said.meeting.place,
            "speaker": said.speaker.slug if said.speaker else "",
            "label": said.label,
            "role": said.role,
            "kind": said.kind,
            "text": "\n\n".join(texts.get(said.pk, [])),
            "said": said,
            # Words in doubt are no speaker's; time code and page are those at which the statement begins.
            "doubt": said.doubt,
            "time": places.get(said.pk, ("", 0))[0],
            "page": str(places.get(said.pk, ("", 0))[1] or ""),
            "date_end": known_date(said.meeting).iso_end,
            "question": _question(said, site),
            "language": said.language or said.meeting.language,
            "speaker_name": said.speaker.name if said.speaker else "",
            "country": country_of(represents),
            "words": said.words,
            "source": source,
            "rights": rights_of(publisher),
        }


def _question(said: Utterance, site: str) -> str:
    """The permalink of the question that it answers."""
    return f"{site}{said.meeting.get_absolute_url()}#{said.answers.anchor}" if said.answers else ""


def _cells(rows: Iterator[StatementRow]) -> Iterator[Cells]:
    return (tuple(row[name] for name in _COLUMNS) for row in rows)


def _text(speaker: Speaker, rows: Iterator[StatementRow]) -> Iterator[str]:
    """Plain text: a heading, then each statement below its date, meeting, speaker and permalink."""
    yield f"{speaker.name}: statements in the Transcript Archive, the oldest first\n"
    for row in rows:
        said: Utterance = row["said"]
        voice = f"{speaker.name}, {said.role}" if said.role else speaker.name
        doubt = " [the speaker is inferred: the source prints no name here]" if said.inferred else ""
        place = f", {said.meeting.place}" if said.meeting.place else ""
        head = [
            f"{meeting_date(said.meeting)}{place}",
            said.meeting.title,
            f"{voice}{doubt}",
            row["permalink"],
        ]
        rule = "-" * 72
        yield "\n".join(["", rule, *head, "", row["text"], ""])
