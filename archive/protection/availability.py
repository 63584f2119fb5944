"""An archive that can't answer yet says what to do, with status 503, instead of failing with a traceback."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError, ProgrammingError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

log = logging.getLogger(__name__)

RETRY_AFTER = 30
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why the archive can't answer, and what whoever keeps it has to do; both without inner addresses."""

    what: str
    way_out: str


class AvailabilityMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        found = obstacle(exception)
        return unavailable(request, found, exception) if found else None


def obstacle(exception: BaseException | None) -> Obstacle | None:
    """What is the matter if an error comes of a database that can't be used; None for all other errors."""
    if not isinstance(exception, OperationalError | ProgrammingError | InterfaceError):
        return None
    if settings.DATA_PROBLEM:
        return Obstacle(
            "The folder of its data can’t be written.",
            "Give the folder of ARCHIVE_DATA to the user that runs the archive; manage.py doctor says more.",
        )
    missing = missing_migrations()
    if missing is None:
        return Obstacle(
            "Its database does not answer.",
            "See that it runs and that ARCHIVE_DATABASE is right; manage.py doctor says more.",
        )
    if missing:
        return Obstacle("Its database is not set up for this version.", "Run manage.py migrate.")
    if isinstance(exception, OperationalError):
        text = str(exception)
        if "readonly" in text or "read-only" in text or "unable to open" in text:
            return Obstacle(
                "Its database can’t be written.",
                "Give the data folder, and the files in it, to the user that runs the archive.",
            )
        if "locked" in text or "connection" in text:
            return Obstacle("Its database is busy.", "It passes; if it lasts, see which process writes.")
        if "malformed" in text or "disk" in text or "full" in text:
            return Obstacle("Its database can’t be read.", "See the disk; a backup can be restored.")
    return None


def missing_migrations() -> list[str] | None:
    """The migrations that the database lacks, None if it does not answer."""
    try:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except (DatabaseError, InterfaceError):
        return None
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


def unavailable(request: HttpRequest, found: Obstacle, error: BaseException | None = None) -> HttpResponse:
    log.error("%s %s (%s)", found.what, found.way_out, error)
    response = render(request, "503.html", {"obstacle": found}, status=503)
    response["Retry-After"] = str(RETRY_AFTER)
    response["Cache-Control"] = "no-store"
    return response
