"""Parts of files by their bytes (RFC 9110, section 14). What can't be read as a range is ignored."""

import re

from django.http import HttpRequest, HttpResponse

_RANGE = re.compile(r"bytes=(?:(\d{1,18})-(\d{1,18})?|-(\d{1,18}))")


def with_range(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The part of a whole answer that the request asks for, as status 206; 416 where it begins behind
    the end."""
    response["Accept-Ranges"] = "bytes"
    asked = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    if request.method != "GET" or response.status_code != 200 or not asked or _is_other(request, response):
        return response
    size = len(response.content)
    first, last, suffix = asked.groups()
    if suffix is not None:
        start, end = max(0, size - int(suffix)), size
    else:
        start, end = int(first), min(size, int(last) + 1 if last else size)
    if last and int(last) < int(first):
        return response
    if start >= size or start >= end:
        response.status_code = 416
        response["Content-Range"] = f"bytes */{size}"
        response.content = b""
        return response
    response.status_code = 206
    response["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    response.content = response.content[start:end]
    return response


def _is_other(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether the client holds the beginning of something else."""
    held = request.headers.get("If-Range")
    return held is not None and held != response.headers.get("ETag")
