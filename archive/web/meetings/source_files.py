"""Downloads of sources as they came, by the SHA-256 of their bytes."""

import re

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import content_disposition_header

from archive.models import SourceVersion, Withdrawal
from archive.web.ranges import with_range
from archive.web.view_helpers import Withdrawn

# Bytes of a meeting that is withheld, as its own source or as a further one.
_OF_WITHHELD = Q(source__withheld_meeting__isnull=False) | Q(source__leading__withheld_meeting__isnull=False)


def source_file(request: HttpRequest, sha256: str) -> HttpResponse:
    """The bytes with this hash, as a file. They never change, so that they may be kept for good.

    Raises Http404, and Withdrawn for those of a document that is withheld.
    """
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        raise Http404("The address of a source is the SHA-256 of its bytes, 64 digits and letters a to f.")
    versions = SourceVersion.objects.filter(stored__sha256=sha256).select_related("stored__base")
    version = versions.exclude(_OF_WITHHELD).order_by("pk").first()
    if version is None or version.stored is None:
        _tell_withheld(versions)
        raise Http404("The archive has no source with these bytes.")
    headers = {
        "Content-Disposition": content_disposition_header(True, version.name.rpartition("/")[2]) or "",
        # A page of somebody else's must not run as one of ours, however it is opened.
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "Cache-Control": "public, max-age=31536000, immutable",
        "ETag": f'"{sha256}"',
    }
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return HttpResponseNotModified(headers={"ETag": headers["ETag"]})
    whole = HttpResponse(version.stored.content(), content_type="application/octet-stream", headers=headers)
    return with_range(request, whole)


def _tell_withheld(versions: QuerySet[SourceVersion]) -> None:
    """Raises Withdrawn where these are versions of a document that is withheld."""
    sources = versions.filter(_OF_WITHHELD).values_list("source", "source__leading")
    keys = {key for pair in sources for key in pair if key}
    if withdrawal := Withdrawal.objects.filter(withheld__source__in=keys).order_by("pk").first():
        raise Withdrawn(withdrawal)
