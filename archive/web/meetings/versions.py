"""The page of a meeting's versions, with a redline between any two, and each version as it came."""

from dataclasses import dataclass
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header

from archive.history.records import MeetingHistory, history_of
from archive.history.redline import RedlinePassage, redline
from archive.importing.persistence.states import facts_of
from archive.models import Cause, Meeting, Revision
from archive.web.meetings.changes import CAUSES
from archive.web.meetings.sources import further_sources, told_elsewhere
from archive.web.periods import path_of
from archive.web.view_helpers import find, moved


@dataclass(frozen=True)
class RevisionRow:
    """A revision as the list of versions shows it. `told`: the names of facts of the meeting that changed."""

    revision: Revision
    told: str

    @property
    def cause(self) -> str:
        return CAUSES.get(self.revision.cause, "First read")

    @property
    def is_new_version(self) -> bool:
        return self.revision.cause in (Cause.FIRST, Cause.PUBLISHER)


@dataclass(frozen=True)
class RedlineTurn:
    """Passages of one voice. `skipped`: passages before it were left out as unchanged."""

    voice: str
    former_voice: str
    passages: list[RedlinePassage]
    skipped: bool


def versions(request: HttpRequest, slug: str) -> HttpResponse:
    meeting = find(told_elsewhere(Meeting.objects.select_related("source")), slug)
    if meeting.slug != slug:
        return moved(request, reverse("meeting-versions", args=[meeting.slug]))
    history = history_of(meeting)
    latest = max(history.revisions, default=1)
    earlier, later = (
        _number(request, name, history, default)
        for name, default in (("from", min(history.revisions, default=1)), ("to", latest))
    )
    earlier, later = min(earlier, later), max(earlier, later)
    whole = request.GET.get("text") == "whole"
    lines = redline(history, earlier, later) if earlier < later else []
    context = {
        "meeting": meeting,
        "path": path_of(meeting),
        "rows": [
            RevisionRow(
                each, ", ".join(map(_fact_name, _facts_changed(history, each.number - 1, each.number)))
            )
            for each in history.revisions.values()
        ],
        "facts": _fact_changes(meeting, history, earlier, later),
        "earlier": history.revisions.get(earlier),
        "later": history.revisions.get(later),
        "changed": sum(line.is_changed for line in lines),
        "turns": _turns(lines, whole=whole),
        "whole": whole,
        "sides": (("from", "From", earlier), ("to", "To", later)),
        "numbers": (str(earlier), str(later)),
        "further": further_sources(meeting),
    }
    return render(request, "meetings/versions.html", context)


def version_bytes(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The bytes of a version, as they came."""
    meeting = find(Meeting.objects.select_related("source"), slug)
    if meeting.slug != slug:
        return moved(request, reverse("meeting-version", args=[meeting.slug, number]))
    version = meeting.source.versions.select_related("stored__base").filter(number=number).first()
    if version is None:
        raise Http404(f"This transcript has no version {number}.")
    if version.stored is None:
        raise Http404("The bytes of this version were not kept: it was read before the archive kept them.")
    name = version.name.rpartition("/")[2]
    headers = {"Content-Disposition": content_disposition_header(True, name) or "attachment"}
    headers["X-Content-Type-Options"] = "nosniff"
    return HttpResponse(version.stored.content(), content_type="application/octet-stream", headers=headers)


def _number(request: HttpRequest, name: str, history: MeetingHistory, default: int) -> int:
    """A revision that the address asks for. Raises Http404 where there is none of that number."""
    asked = request.GET.get(name, "")
    if not asked:
        return default
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 7 and int(asked) in history.revisions):
        raise Http404(f"This transcript has no reading “{asked[:20]}”.")
    return int(asked)


def _row(history: MeetingHistory, revision: Revision) -> RevisionRow:
    told = _facts_changed(history, revision.number - 1, revision.number)
    return RevisionRow(revision, ", ".join(map(_fact_name, told)))


def _facts_changed(history: MeetingHistory, earlier: int, later: int) -> list[str]:
    """The fields of the meeting that said something else as of one revision than of another."""
    then, now = history.facts(earlier), history.facts(later)
    return [name for name in then if name not in now or then[name] != now[name]]


def _fact_changes(
    meeting: Meeting, history: MeetingHistory, earlier: int, later: int
) -> list[tuple[str, str, str]]:
    """Each changed fact of the meeting: its name, what it was, what it became."""
    then, now = history.facts(earlier), history.facts(later)
    present = facts_of(meeting)
    return [
        (_fact_name(name), str(then[name] or "nothing"), str(now.get(name, present[name]) or "nothing"))
        for name in _facts_changed(history, earlier, later)
    ]


def _fact_name(name: str) -> str:
    return str(getattr(Meeting._meta.get_field(name), "verbose_name", name))


def _turns(lines: list[RedlinePassage], *, whole: bool) -> list[RedlineTurn]:
    turns = []
    skipped = False
    for (voice, former, near), passages in groupby(
        lines, lambda each: (each.voice, each.former_voice, each.near)
    ):
        if near or whole:
            turns.append(RedlineTurn(voice, former, list(passages), skipped))
            skipped = False
        else:
            skipped = True
    return turns
