"""Refuses, kindly, what an address asks too often: of which kind a request is, and status 429."""

import logging
import time
from collections.abc import Callable, Mapping
from functools import lru_cache
from ipaddress import ip_address

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import Resolver404, ResolverMatch, resolve

from archive.protection.client_address import client_address, counted_as
from archive.protection.rate_limits import seconds_to_wait

log = logging.getLogger(__name__)

# What a request is, by the name of its address. Names that are not here are pages.
_KINDS: Mapping[str, str] = {
    "search": "search",
    "phrase": "search",
    "trends": "search",
    "together": "search",
    "reconcile": "search",
    "search-complete": "complete",
    "reconcile-suggest": "complete",
    "reconcile-suggest-property": "complete",
    "check-api": "check",
    "evidence": "download",
    "meeting-evidence": "download",
    "meeting-version": "download",
    "source-file": "download",
    "speaker-statements": "download",
    "meetings-feed": "download",
    "speaker-feed": "download",
    "country-feed": "download",
    "changes-feed": "download",
}
# Kinds of what is sent, by names of addresses, whatever the same address is when it is read.
_SENT: Mapping[str, str] = {"check": "check", "report": "report"}
_NOT_COUNTED = ("health", "health-live", "health-ready", "metrics")
# Logins are counted wherever they come from: who guesses passwords may sit on the same machine.
_ALWAYS = "login"


class RateLimitMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self._warned = False

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        kind = kind_of(request)
        limit = settings.RATE_LIMITS.get(kind)
        if limit is None:
            return self.get_response(request)
        address = client_address(request)
        if kind != _ALWAYS and any(ip_address(address) in network for network in settings.UNLIMITED):
            self._warn_of_proxy(request)
            return self.get_response(request)
        wait = seconds_to_wait(caches["limits"], kind, counted_as(address), limit, time.time())
        return refusal(request, kind, wait) if wait else self.get_response(request)

    def _warn_of_proxy(self, request: HttpRequest) -> None:
        if not self._warned and not settings.TRUSTED_PROXIES and "X-Forwarded-For" in request.headers:
            self._warned = True
            log.warning(
                "Requests come by way of a proxy, but ARCHIVE_PROXIES is 0: all clients have the address of"
                " the proxy, and nobody is limited. Set ARCHIVE_PROXIES to the number of proxies."
            )


def kind_of(request: HttpRequest) -> str:
    """The kind of a request, as in `rate_limits.DEFAULTS`; "" if it is not counted."""
    match = request.resolver_match or _match(request.path_info)
    if match is None:
        return "page"
    name = match.view_name
    if name in _NOT_COUNTED:
        return ""
    if request.method == "POST":
        if match.url_name in ("login", "desk-login", "two-factor"):
            return "login"
        if name in _SENT:
            return _SENT[name]
    if request.GET.get("format"):
        return "download"
    return _KINDS.get(name, "page")


@lru_cache(maxsize=1024)
def _match(path: str) -> ResolverMatch | None:
    try:
        return resolve(path)
    except Resolver404:
        return None


def refusal(request: HttpRequest, kind: str, wait: int) -> HttpResponse:
    """Status 429, with the seconds to wait in Retry-After; to programs as plain text."""
    context = {"kind": kind, "seconds": wait, "minutes": -(-wait // 60)}
    if "text/html" in request.headers.get("Accept", ""):
        response = render(request, "429.html", context, status=429)
    else:
        text = f"Too many requests: try again in {wait} seconds.\n"
        response = HttpResponse(text, status=429, content_type="text/plain; charset=utf-8")
    response["Retry-After"] = str(wait)
    response["Cache-Control"] = "no-store"
    return response


def locked_out(request: HttpRequest, response: HttpResponse | None, credentials: object) -> HttpResponse:
    """The answer of django-axes to whoever gave too many wrong passwords for a name."""
    return refusal(request, "login", int(settings.AXES_COOLOFF_TIME.total_seconds()))
