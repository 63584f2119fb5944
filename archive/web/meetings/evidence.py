"""Downloads of evidence packets: passages of a meeting, or of several."""

import datetime
import tempfile
from collections.abc import Sequence

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from archive.citing.evidence.gathering import Asked, NoEvidence, gather
from archive.citing.evidence.packet import folder_name, write_packet
from archive.citing.evidence.records import EvidencePacket
from archive.citing.publishers import ARCHIVE
from archive.models import FormerSlug, Meeting
from archive.web.meetings.citation import requested_passages
from archive.web.view_helpers import find, moved

# Bytes of a packet that are kept in memory; a larger one is written to a file that nobody else can open.
_IN_MEMORY = 8 * 2**20


def of_meeting(request: HttpRequest, slug: str) -> HttpResponseBase:
    meeting = find(Meeting.objects.only("slug", "title"), slug)
    if meeting.slug != slug:
        return moved(request, reverse("meeting-evidence", args=[meeting.slug]))
    asked = [Asked(slug, anchor, words) for anchor, words in requested_passages(request)]
    if not asked:
        raise Http404("Say which passage, as in evidence.zip?passage=u3-p2.")
    try:
        return evidence_response(request, asked, f"{_named(asked)} of {meeting.title}")
    except NoEvidence as error:
        raise Http404(str(error)) from error


def of_passages(request: HttpRequest) -> HttpResponseBase:
    """The passages whose permalinks are given, each as `passage`."""
    links = [_slug_and_anchor(link) for link in request.GET.getlist("passage") if link.strip()]
    if not links:
        raise Http404("Say which passages, each by its permalink, as in evidence.zip?passage=….")
    former = FormerSlug.objects.filter(slug__in={slug for slug, _ in links}, meeting__isnull=False)
    present = dict(former.values_list("slug", "meeting__slug"))
    asked = [Asked(present.get(slug, slug), anchor) for slug, anchor in links]
    try:
        return evidence_response(request, asked, f"{len(asked)} passages" if len(asked) > 1 else "A passage")
    except NoEvidence as error:
        raise Http404(str(error)) from error


def evidence_response(
    request: HttpRequest, asked: Sequence[Asked], title: str, remark: str = ""
) -> HttpResponseBase:
    """The packet as a download. Raises NoEvidence."""
    if request.method == "HEAD":
        return HttpResponse(content_type="application/zip")
    site = f"{request.scheme}://{request.get_host()}"
    meetings, chosen = gather(asked, site)
    packet = EvidencePacket(
        title=title,
        asked=request.build_absolute_uri(),
        archive=ARCHIVE,
        software=f"{ARCHIVE} {settings.VERSION}",
        made=datetime.datetime.now(datetime.UTC).replace(microsecond=0),
        meetings=meetings,
        chosen=chosen,
        remark=remark,
    )
    file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by the response
    write_packet(packet, file)
    file.seek(0)
    return FileResponse(
        file, as_attachment=True, filename=f"{folder_name(packet)}.zip", content_type="application/zip"
    )


def _named(asked: Sequence[Asked]) -> str:
    anchors = [each.anchor for each in asked]
    return f"Passage {anchors[0]}" if len(anchors) == 1 else f"{len(anchors)} passages"


def _slug_and_anchor(link: str) -> tuple[str, str]:
    """Of a permalink, whole or without its host: slug and anchor."""
    address, _, anchor = link.strip().partition("#")
    return address.partition("?")[0].rstrip("/").rpartition("/")[2], anchor.partition(":~:")[0]
