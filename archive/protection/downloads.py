"""Bounds of downloads: so many rows for everybody, more with a token, fewer where fewer are asked for."""

import secrets

from django.conf import settings
from django.http import HttpRequest, HttpResponse

_HOUR = 3600


def within_bounds(request: HttpRequest, rows: int) -> int | HttpResponse:
    """How many of the rows found the answer may have, or what is answered instead: status 429.

    `limit=1000` in the address asks for the first thousand. A token stands in the header
    `Authorization: Bearer …`, so that it is in no log.
    """
    asked = request.GET.get("limit", "")
    wanted = min(rows, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < 10 else rows
    if not settings.DOWNLOAD_ROWS or wanted <= settings.DOWNLOAD_ROWS or _has_token(request):
        return wanted
    text = (
        f"This download has {wanted:,} rows, and at most {settings.DOWNLOAD_ROWS:,} are given at once. Narrow"
        " what is asked, by year for example, or add limit=1000 to the address for the first thousand."
        " Those who keep the archive give tokens for more.\n"
    )
    refused = HttpResponse(text, status=429, content_type="text/plain; charset=utf-8")
    # Waiting does not help; programs that try again by themselves do so seldom.
    refused["Retry-After"] = str(_HOUR)
    return refused


def _has_token(request: HttpRequest) -> bool:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    held = given.strip().encode()
    known = [secrets.compare_digest(held, token.encode()) for token in settings.DOWNLOAD_TOKENS]
    return scheme.lower() == "bearer" and any(known)
