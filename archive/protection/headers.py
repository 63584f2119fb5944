"""Headers of every answer: what a browser may do with it, and which answers pages of others may read."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils.cache import patch_vary_headers

from archive.protection.policies import PERMISSIONS

# The open data, by the names of its addresses: every answer of these but an HTML page. The reconciliation
# service shows an HTML preview in the pages of others too.
OPEN_DATA = frozenset(
    """
    meetings-feed speaker-feed country-feed changes-feed meeting-timegate meeting-timemap meeting-timemap-json
    meeting-version meeting-cite meeting-cite-as meeting-evidence source-file evidence speaker-jsonld
    speaker-statements speaker-questions reconcile reconcile-suggest reconcile-suggest-property
    reconcile-preview phrase search trends meetings meetings-year meetings-month meetings-day speakers places
    countries opensearch sitemap sitemap-section
    """.split()
)
_FRAMED = "reconcile-preview"
_DAY = 24 * 60 * 60
_EXPOSED = "Content-Disposition, ETag, Link, Memento-Datetime, Retry-After, X-Request-ID"
_ASKED = "Accept-Datetime, Content-Type, If-None-Match, Range"


class HeadersMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH")
        if length and not (length.isascii() and length.isdigit()):
            # Django reads it as a number; not every server refuses what is none.
            request.META["CONTENT_LENGTH"] = "0"
        if request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:
            response = self._preflight(request) or self.get_response(request)
        else:
            response = self.get_response(request)
        response.setdefault("Permissions-Policy", PERMISSIONS)
        is_open = _is_open(request.resolver_match, response)
        response.setdefault("Cross-Origin-Resource-Policy", "cross-origin" if is_open else "same-origin")
        if is_open:
            response.setdefault("Access-Control-Allow-Origin", "*")
            response.setdefault("Access-Control-Expose-Headers", _EXPOSED)
        return response

    def _preflight(self, request: HttpRequest) -> HttpResponse | None:
        """What a browser asks before it lets a page of others ask with headers of its own."""
        try:
            match = resolve(request.path_info)
        except Resolver404:
            return None
        if match.view_name not in OPEN_DATA:
            return None
        allowed = {
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Methods": "GET, HEAD, POST"
            if match.view_name == "reconcile"
            else "GET, HEAD",
            "Access-Control-Allow-Headers": _ASKED,
            "Access-Control-Max-Age": str(_DAY),
        }
        response = HttpResponse(status=204, headers=allowed)
        patch_vary_headers(response, ["Access-Control-Request-Method", "Access-Control-Request-Headers"])
        return response


def _is_open(match: ResolverMatch | None, response: HttpResponseBase) -> bool:
    if match is None or match.view_name not in OPEN_DATA:
        return False
    # Browsers follow a redirect for a page of others only if they may read it too.
    leads_on = 300 <= response.status_code < 400
    is_page = response.headers.get("Content-Type", "").startswith("text/html")
    return match.view_name == _FRAMED or leads_on or not is_page
