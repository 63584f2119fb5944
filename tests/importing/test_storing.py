"""Documents are written some at a time; what happens to one, or to a transaction, loses none of the rest."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from django.db import OperationalError

from archive.importing import storing
from archive.importing.files import FoundFile
from archive.importing.importer import Importer, Status
from archive.importing.storing import GivenDocument, Kept, ReadDocument, Storing
from archive.models import Source, Speaker, Utterance
from archive.parsing.pipeline import read_bytes
from archive.parsing.readings import Reading, Unread
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db

Given = list[tuple[GivenDocument, ReadDocument]]


def _given(count: int) -> Given:
    """Talks of so many days, with a speaker of his own in each."""
    given: Given = []
    for number in range(count):
        name, day = f"talks-{number:02}.txt", f"{number + 1} March 1999"
        text = TALKS.replace("5 March 1999", day).replace("Michael", "Michael " + "ABCDEFGHIJKLMNOP"[number])
        data = text.replace("an hour", f"{number} hours").encode()
        given.append((GivenDocument(FoundFile(Path(name), name), data), read_bytes(name, data)))
    return given


def _store(given: Given, importer: Importer | None = None) -> list[Kept]:
    return list(Storing(importer or Importer(), nullcontext, lambda: None).store(given))


def _said() -> list[tuple[str, str]]:
    """Who says what, in all meetings."""
    rows = Utterance.objects.exclude(speaker=None).order_by("meeting__date", "position")
    return list(rows.values_list("label", "speaker__name"))


def test_what_became_of_each_is_told_in_the_order_of_the_documents() -> None:
    given = _given(11)
    given[3:3] = [(given[0][0], Unread("talks-00.txt#2", "it is empty"))]
    statuses = [(found.name, outcome.status) for found, outcome in _store(given)]
    assert statuses[3] == ("talks-00.txt#2", Status.REJECTED)
    del statuses[3]
    assert statuses == [(f"talks-{number:02}.txt", Status.READ) for number in range(11)]


def test_what_is_wrong_with_one_document_is_its_own_fault_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    keep = Importer.keep

    def faulty(importer: Importer, reading: Reading) -> object:
        outcome = keep(importer, reading)
        if reading.document.name == "talks-03.txt":
            raise OperationalError("disk I/O error")
        return outcome

    monkeypatch.setattr(Importer, "keep", faulty)
    outcomes = {found.name: outcome for found, outcome in _store(_given(8))}
    assert "disk I/O error" in outcomes.pop("talks-03.txt").reason
    assert {each.status for each in outcomes.values()} == {Status.READ}
    assert outcomes.keys() < set(Source.objects.values_list("name", flat=True))


def test_after_a_transaction_that_failed_each_document_is_written_with_its_own_speakers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    together, failed = Importer.together, []

    @contextmanager
    def failing(importer: Importer) -> Iterator[None]:
        with together(importer):
            yield
            failed.append(Source.objects.count())
            raise OperationalError("database or disk is full")

    # Here before: the keys of what is rolled back are given again, to others.
    _store(_given(1))
    monkeypatch.setattr(Importer, "together", failing)
    kept = _store(_given(12)[1:])
    assert [outcome.status for _, outcome in kept] == [Status.READ] * 11
    assert failed == [9, 12]
    assert {name for _, name in _said()} == {
        "Hugo Sapt",
        *(f"Michael {each} Elphberg" for each in "ABCDEFGHIJKL"),
    }
    assert all(label.endswith(name) for label, name in _said())
    assert Speaker.objects.count() == 13


def test_what_fails_leaves_nothing_behind_of_all_that_was_written_with_it() -> None:
    importer = Importer()
    given = _given(3)

    def fail() -> None:
        with importer.together():
            for _, document in given:
                assert isinstance(document, Reading)
                importer.keep(document)
            raise OperationalError("database or disk is full")

    with pytest.raises(OperationalError):
        fail()
    assert (Source.objects.count(), Speaker.objects.count()) == (0, 0)
    assert [outcome.status for _, outcome in _store(given, importer)] == [Status.READ] * 3


def test_a_long_document_is_written_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[int] = []

    @contextmanager
    def held() -> Iterator[None]:
        before = Source.objects.count()
        yield
        written.append(Source.objects.count() - before)

    words = next(each.words.utterances for _, each in _given(1) if isinstance(each, Reading))
    monkeypatch.setattr(storing, "_WORDS", 2 * words)
    list(Storing(Importer(), held, lambda: None).store(_given(5)))
    assert written == [2, 2, 1]


def test_a_dry_run_writes_nothing() -> None:
    assert {outcome.status for _, outcome in _store(_given(9), Importer(dry_run=True))} == {Status.READ}
    assert Source.objects.count() == 0
