"""Addresses that programs look for: security.txt (RFC 9116) and the icon of old browsers."""

import datetime
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

# How long what security.txt says may be believed; it is made anew at every request.
_VALID = datetime.timedelta(days=180)
_ICON_AGE = 7 * 24 * 60 * 60


def security_txt(request: HttpRequest) -> HttpResponse:
    """Where to report vulnerabilities, if ARCHIVE_SECURITY_CONTACT says it. Raises Http404."""
    if not settings.SECURITY_CONTACT:
        raise Http404("Those who keep this archive have not said where vulnerabilities are reported.")
    expires = datetime.datetime.now(datetime.UTC).replace(hour=0, minute=0, second=0, microsecond=0) + _VALID
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires.isoformat().replace('+00:00', 'Z')}",
        "Preferred-Languages: en",
        f"Canonical: {request.build_absolute_uri(reverse('security-txt'))}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def favicon(request: HttpRequest) -> HttpResponse:
    path: Path = settings.BASE_DIR / "static" / "favicon.ico"
    headers = {"Cache-Control": f"public, max-age={_ICON_AGE}"}
    return HttpResponse(path.read_bytes(), content_type="image/x-icon", headers=headers)
