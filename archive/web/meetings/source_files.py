"""Downloads of sources as they came, by the SHA-256 of their bytes."""

import re

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import content_disposition_header

from archive.models import SourceVersion
from archive.web.ranges import with_range


def source_file(request: HttpRequest, sha256: str) -> HttpResponse:
    """The bytes with this hash, as a file. They never change, so that they may be kept for good."""
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        raise Http404("The address of a source is the SHA-256 of its bytes, 64 digits and letters a to f.")
    versions = SourceVersion.objects.filter(stored__sha256=sha256).select_related("stored__base")
    version = versions.order_by("pk").first()
    if version is None or version.stored is None:
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
