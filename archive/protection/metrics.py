"""Counts of requests and searches for Prometheus, added up over the processes of gunicorn.

Labels are few and the archive's own: neither addresses, nor what was searched for, nor who asked.
"""

import os
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from prometheus_client import REGISTRY, CollectorRegistry, Counter, Histogram
from prometheus_client.multiprocess import MultiProcessCollector

from archive.protection.limiting import kind_of
from archive.search.api import searched

_METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
_REQUEST_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)
_SEARCH_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)

REQUESTS = Counter("archive_requests", "Requests answered.", ["kind", "method", "status"])
SECONDS = Histogram(
    "archive_request_seconds", "Time until an answer began.", ["kind"], buckets=_REQUEST_SECONDS
)
SEARCH = Histogram(
    "archive_search_seconds", "Time of the search engine for a page of results.", buckets=_SEARCH_SECONDS
)


class MetricsMiddleware:
    """Counts each request by its kind (those of the rate limits, and `static` and `health`)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        searched.connect(_note_search, dispatch_uid="archive.metrics")

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        began = time.perf_counter()
        response = self.get_response(request)
        seconds = time.perf_counter() - began
        static = request.path_info.startswith(settings.STATIC_URL)
        kind = "static" if static else kind_of(request) or "health"
        method = request.method if request.method in _METHODS else "other"
        REQUESTS.labels(kind, method, response.status_code).inc()
        SECONDS.labels(kind).observe(seconds)
        return response


def registry() -> CollectorRegistry:
    """What all processes counted; of this one where gunicorn.conf.py was not at work."""
    if not os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        return REGISTRY
    found = CollectorRegistry()
    MultiProcessCollector(found)  # type: ignore[no-untyped-call]
    return found


def _note_search(seconds: float, **_: Any) -> None:
    SEARCH.observe(seconds)
