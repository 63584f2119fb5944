"""What an import of broken documents left: files are told of, the index agrees, every page is shown."""

import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field

from django.conf import settings
from django.db.models import QuerySet

from archive.models import Meeting, SourceName, Speaker
from archive.search.api import differences, pending
from tests.hostile.asking import ask
from tests.hostile.files import HostileFile
from tests.hostile.requests import HostileRequest

_OF_MEETINGS = (
    "source/",
    "versions/",
    "sources/",
    "cite/",
    "cite.bib",
    "cite.json",
    "timemap/",
    "evidence.zip",
)
_OF_SPEAKERS = ("/", ".jsonld", "/feed/", "/questions/")


@dataclass
class Left:
    pages: int = 0
    wrong: list[str] = field(default_factory=list)


def look(files: Sequence[HostileFile], rejected: Iterable[str], seed: int) -> Left:
    """At what came of these files, of which those (or documents in them) were rejected."""
    kept: dict[str, list[int]] = {}
    for name, source in SourceName.objects.values_list("name", "source"):
        kept.setdefault(name, []).append(source)
    told = _beginnings([*kept, *rejected])
    wrong = [f"nothing is said of {each.name!r}: {each.how}" for each in files if each.shown not in told]
    wrong += [f"{meeting} is not indexed" for meeting in pending()]
    differing = differences()
    if differing.count:
        wrong.append(f"the index differs: {differing}")
    with closing(sqlite3.connect(settings.DATABASES["default"]["NAME"])) as rows:
        wrong += [f"the database: {row}" for row in rows.execute("PRAGMA quick_check") if row != ("ok",)]
        wrong += [f"a reference to nothing: {row}" for row in rows.execute("PRAGMA foreign_key_check")]
    given = {each.shown for each in files}
    sources = {key for name, keys in kept.items() if _beginnings([name]) & given for key in keys}
    chance = random.Random(seed)  # noqa: S311
    meetings = Meeting.objects.filter(source__in=sources)
    shown = ask(HostileRequest("GET", each.get_absolute_url()) for each in meetings)
    beside = ask(HostileRequest("GET", path) for path in _beside(meetings, chance))
    wrong += [*shown.failed, *shown.slow, *beside.failed, *beside.slow]
    if set(shown.statuses) - {200}:
        wrong.append(f"meetings are answered with {shown.statuses}")
    return Left(sum(shown.statuses.values()) + sum(beside.statuses.values()), wrong)


def _beginnings(names: Iterable[str]) -> set[str]:
    """The names, and those of the files in which they are."""
    return {name[:end] for name in names for end, sign in enumerate(f"{name}/") if sign in "/#"} | set(names)


def _beside(meetings: QuerySet[Meeting], chance: random.Random) -> Iterator[str]:
    """A page of each meeting beside its own, and one of each who spoke there."""
    for meeting in meetings:
        yield f"{meeting.get_absolute_url()}{chance.choice(_OF_MEETINGS)}"
    for slug in (
        Speaker.objects.filter(appearances__meeting__in=meetings).distinct().values_list("slug", flat=True)
    ):
        yield f"/speakers/{slug}{chance.choice(_OF_SPEAKERS)}"
