"""Many files, one after the other, on all cores."""

import signal
from pathlib import Path

import pytest

from archive.importing.files import find
from archive.importing.importer import Importer, Outcome, Status
from archive.importing.locks import StopRequest, stopping_in_order
from archive.importing.pipeline import take_in
from archive.importing.storing import TOGETHER
from archive.models import Meeting, Source
from archive.parsing import general
from archive.parsing.content import Content
from archive.parsing.document import Document
from archive.parsing.readings import Reading
from archive.parsing.transcript import Transcript
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(20):
        text = TALKS.replace("Zenda", f"Zenda {number}").replace("an hour", f"{number} hours")
        (tmp_path / f"talks-{number:02}.txt").write_text(text)
    (tmp_path / "talks-05b.txt").write_text((tmp_path / "talks-05.txt").read_text())
    (tmp_path / "talks-07b.txt").write_text("")
    return tmp_path


def run(folder: Path, jobs: int, importer: Importer | None = None) -> list[Outcome]:
    return [outcome for _, outcome in take_in(list(find([folder])), importer or Importer(), jobs)]


def test_two_processes_read_what_one_reads_in_the_same_order(folder: Path) -> None:
    statuses = [(outcome.name, outcome.status) for outcome in run(folder, jobs=2)]
    assert [name for name, _ in statuses] == sorted(path.name for path in folder.iterdir())
    assert statuses.count(("talks-05b.txt", Status.UNCHANGED)) == 1
    assert statuses.count(("talks-07b.txt", Status.REJECTED)) == 1
    assert sum(status is Status.READ for _, status in statuses) == 20


def test_a_second_run_reads_nothing(folder: Path) -> None:
    run(folder, jobs=1)
    again = run(folder, jobs=2)
    assert {outcome.status for outcome in again} == {Status.UNCHANGED, Status.REJECTED}


def test_pages_on_which_nobody_speaks_are_skipped_if_that_is_asked(tmp_path: Path) -> None:
    menu = "View settings\n\nOfficial website of the President of Russia\n\nNews /\n\n"
    (tmp_path / "news.txt").write_text(f"{menu}Festival opens\n\nMay 5, 2016\n\nThe festival opened today.\n")
    (tmp_path / "talks.txt").write_text(TALKS)
    outcomes = run(tmp_path, 1, Importer(transcripts_only=True))
    assert [outcome.status for outcome in outcomes] == [Status.SKIPPED, Status.READ]
    assert Meeting.objects.count() == 1


def test_a_fault_of_a_reader_is_the_fault_of_one_document(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = general.read

    def faulty(document: Document, content: Content) -> Transcript:
        if document.name == "talks-03.txt":
            raise RecursionError("too deep")
        return read(document, content)

    monkeypatch.setattr("archive.parsing.general.read", faulty)
    outcomes = {outcome.name: outcome for outcome in run(folder, jobs=0)}
    assert "too deep" in outcomes["talks-03.txt"].reason
    assert outcomes["talks-04.txt"].status is Status.READ


def test_documents_that_were_being_stored_when_the_end_was_asked_are_reported_as_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Outcome] = []

    def store_and_ask(importer: Importer, reading: Reading) -> Outcome:
        outcome = keep(importer, reading)
        if "talks-03" in reading.document.name:
            signal.raise_signal(signal.SIGTERM)
        return outcome

    def take_all(request: StopRequest) -> None:
        for _, outcome in take_in(list(find([folder])), Importer(), 0, keeping=request.held):
            told.append(outcome)

    keep = Importer.keep
    monkeypatch.setattr(Importer, "keep", store_and_ask)
    with stopping_in_order() as request, pytest.raises(KeyboardInterrupt):
        take_all(request)
    assert [each.name for each in told] == sorted(path.name for path in folder.iterdir())[:TOGETHER]
    assert set(Source.objects.values_list("name", flat=True)) == {
        each.name for each in told if each.status is Status.READ
    }
