"""The database: whether it answers, is set up and whole, sorts as it should; and the index against it."""

from collections.abc import Iterator

from django.db import DatabaseError, connection

from archive.importing.database_collation import collation_problem
from archive.management.doctor.finding import Finding, Severity
from archive.models.tally_triggers import missing_triggers, untrue_tallies
from archive.models.trigger_sql import VENDORS
from archive.protection.availability import missing_migrations
from archive.search.api import (
    IndexNotWritten,
    IndexUnavailable,
    NotSupported,
    differences,
    index_problem,
    pending,
)


def tables() -> Iterator[Finding]:
    missing = missing_migrations()
    if missing is None:
        yield Finding(
            "database", Severity.FAULT, "it does not answer", "See that it runs, and ARCHIVE_DATABASE."
        )
    elif missing:
        what = f"{len(missing)} migrations are missing, the first is {missing[0]}"
        yield Finding("database", Severity.FAULT, what, "manage.py migrate")
    else:
        yield Finding("database", Severity.OK, f"{connection.vendor}, set up for this version")


def soundness() -> Iterator[Finding]:
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        told = cursor.fetchone()[0]
    if told == "ok":
        yield Finding("database", Severity.OK, "its file is sound")
    else:
        yield Finding(
            "database", Severity.FAULT, f"its file is damaged: {told}", "manage.py restore BACKUP --replace"
        )


def collation() -> Iterator[Finding]:
    problem = collation_problem()
    if problem:
        what, _, way_out = problem.rpartition(" Make it ")
        yield Finding("collation", Severity.WARNING, what, f"Make it {way_out}")
    else:
        yield Finding("collation", Severity.OK, "as the archive sorts")


def tallies(*, thorough: bool) -> Iterator[Finding]:
    """Whether the counts of lists are kept by the database, and true."""
    if connection.vendor not in VENDORS:
        what = f"{connection.vendor} keeps no counts for lists"
        yield Finding("counts", Severity.FAULT, what, "Use SQLite or PostgreSQL.")
        return
    missing, untrue = missing_triggers(), untrue_tallies() if thorough else 0
    if missing or untrue:
        what = f"{untrue:,} are wrong" if untrue else f"{len(missing)} triggers that keep them are missing"
        yield Finding("counts", Severity.FAULT, what, "manage.py renew_counts")
    else:
        yield Finding("counts", Severity.OK, "true to the meetings" if thorough else "kept by triggers")


def index(*, thorough: bool) -> Iterator[Finding]:
    """`thorough` compares it with the database passage by passage, which waits for whoever writes."""
    if problem := index_problem():
        yield Finding("index", Severity.FAULT, problem, "manage.py rebuild_index")
        return
    waiting = pending().count()
    if waiting:
        yield Finding(
            "index", Severity.WARNING, f"{waiting:,} meetings are not in it yet", "manage.py update_index"
        )
    try:
        count = differences().count if thorough else 0
    except NotSupported as error:
        yield Finding("index", Severity.OK, str(error))
        return
    except (IndexUnavailable, IndexNotWritten, DatabaseError) as error:
        yield Finding("index", Severity.FAULT, str(error), "manage.py verify_index --repair")
        return
    if count:
        what = f"it differs from the archive in {count:,} places"
        yield Finding("index", Severity.FAULT, what, "manage.py verify_index --repair")
    elif not waiting:
        yield Finding("index", Severity.OK, "true to the archive" if thorough else "it can be searched")
