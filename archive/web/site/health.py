"""Whether the archive is alive, and whether it can answer, for whoever watches or balances it.

Nothing inner is told: no paths, no addresses, no messages of errors; `manage.py doctor` tells those.
"""

import logging
import shutil
from collections.abc import Callable

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache

from archive.models import Meeting
from archive.protection.availability import missing_migrations
from archive.search.api import index_problem

log = logging.getLogger(__name__)

LEAST_FREE = 200 * 2**20
"""Bytes of the disk of the data folder below which an import would soon fail."""


@never_cache
def live(request: HttpRequest) -> HttpResponse:
    """The process answers. Whoever does not is to be started anew; one that waits for a database is not."""
    return HttpResponse("alive\n", content_type="text/plain; charset=utf-8")


@never_cache
def ready(request: HttpRequest) -> HttpResponse:
    """Status 200 if pages can be answered, else 503: then requests are to be sent elsewhere."""
    found = {name: _answer(CHECKS[name]) for name in ("database", "index")}
    return JsonResponse(found, status=200 if set(found.values()) == {"ok"} else 503)


@never_cache
def health(request: HttpRequest) -> HttpResponse:
    """All checks, each "ok" or what is the matter in a word or two; status 503 if any is not ok."""
    checks = {name: _answer(check) for name, check in CHECKS.items()}
    healthy = set(checks.values()) == {"ok"}
    answer = {"status": "ok" if healthy else "failing", "version": settings.VERSION, "checks": checks}
    return JsonResponse(answer, status=200 if healthy else 503)


def _answer(check: Callable[[], str]) -> str:
    try:
        return check() or "ok"
    except Exception:  # whatever is the matter is what is asked for
        log.warning("A check of the health failed.", exc_info=True)
        return "unreachable"


def _database() -> str:
    if settings.DATA_PROBLEM:
        return "data folder not writable"
    # The migrations are looked for among the files only where a table or a column is missing.
    try:
        Meeting.objects.values_list("pk", "indexed").first()
    except Error:
        return "not migrated" if missing_migrations() else "unreachable"
    return ""


def _index() -> str:
    return "not built" if index_problem() else ""


def _disk() -> str:
    return "almost full" if shutil.disk_usage(settings.DATA_DIR).free < LEAST_FREE else ""


CHECKS: dict[str, Callable[[], str]] = {"database": _database, "index": _index, "disk": _disk}
