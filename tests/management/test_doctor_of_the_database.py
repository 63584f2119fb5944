"""What the doctor finds in the database and the index, and the way out of each fault."""

from collections.abc import Iterable
from typing import NoReturn
from unittest.mock import MagicMock

import pytest
from django.db import DatabaseError

from archive.management.doctor import database
from archive.management.doctor.finding import Finding, Severity
from archive.search.api import NotSupported

pytestmark = pytest.mark.django_db


def only(findings: Iterable[Finding]) -> Finding:
    (found,) = findings
    return found


@pytest.mark.parametrize(
    ("missing", "told"),
    [(None, "it does not answer"), (["archive.0001"], "1 migrations are missing, the first is archive.0001")],
)
def test_a_database_that_is_not_set_up_is_a_fault(
    missing: list[str] | None, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "missing_migrations", lambda: missing)
    found = only(database.tables())
    assert (found.grade, found.what) == (Severity.FAULT, told)


def test_a_damaged_file_is_to_be_restored_and_a_server_looks_after_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = MagicMock(vendor="sqlite")
    told.cursor.return_value.__enter__.return_value.fetchone.return_value = ["row 3 missing"]
    monkeypatch.setattr(database, "connection", told)
    assert only(database.soundness()).way_out == "manage.py restore BACKUP --replace"
    monkeypatch.setattr(database, "connection", MagicMock(vendor="postgresql"))
    assert list(database.soundness()) == []


def test_a_collation_that_is_wrong_is_told_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "collation_problem", lambda: "It sorts by en_US. Make it anew by createdb.")
    found = only(database.collation())
    assert (found.grade, found.way_out) == (Severity.WARNING, "Make it anew by createdb.")


@pytest.mark.usefixtures("index")
def test_a_missing_index_is_to_be_built() -> None:
    assert only(database.index(thorough=True)).way_out == "manage.py rebuild_index"


@pytest.mark.usefixtures("seeds")
def test_an_index_that_can_not_tell_or_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unable() -> NoReturn:
        raise NotSupported("It can’t tell what it holds.")

    def broken() -> NoReturn:
        raise DatabaseError("locked")

    monkeypatch.setattr(database, "differences", unable)
    assert only(database.index(thorough=True)).grade == Severity.OK
    monkeypatch.setattr(database, "differences", broken)
    assert only(database.index(thorough=True)).way_out == "manage.py verify_index --repair"
    monkeypatch.setattr(database, "differences", lambda: MagicMock(count=3))
    assert only(database.index(thorough=True)).what == "it differs from the archive in 3 places"
