"""Files that hold several documents: each of these is taken in for itself."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from archive.importing.files import find
from archive.importing.forms import PackageMember
from archive.importing.importer import Importer, Status
from archive.importing.pipeline import take_in
from archive.models import Meeting, Source
from archive.parsing import pipeline
from archive.parsing.document import SideFacts
from archive.parsing.readings import Reading, Unread, fingerprint
from archive.parsing.transcript import UnreadableDocument
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db


def statuses(folder: Path) -> list[tuple[str, str, Status]]:
    outcomes = take_in(list(find([folder])), Importer(), 0)
    return [(str(found.path.relative_to(folder)), each.name, each.status) for found, each in outcomes]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a package of two documents, two that are none, and one that can't be had."""

    def members(name: str, data: bytes) -> Iterator[PackageMember]:
        if data == b"broken":
            raise UnreadableDocument("the package is damaged")
        yield PackageMember(f"{name}/a.txt", TALKS.encode(), side=SideFacts(url="https://zenda.example/a"))
        yield PackageMember(f"{name}/picture.png", b"PNG")
        yield PackageMember(f"{name}/locked.txt", problem="it is locked")
        yield PackageMember(f"{name}/b.txt", TALKS.replace("Zenda", "Strelsau").encode())
        yield PackageMember(f"{name}/empty.txt", b"")

    monkeypatch.setattr("archive.importing.pipeline.members", members)
    for module in ("files", "forms"):
        monkeypatch.setattr(f"archive.importing.{module}.PACKAGES", frozenset({".zip"}))
        monkeypatch.setattr(f"archive.importing.{module}.EXTENSIONS", frozenset({".txt", ".zip"}))
    (tmp_path / "talks.zip").write_bytes(b"packed")
    return tmp_path


def test_facts_beside_a_file_in_a_zip_are_its_facts(tmp_path: Path) -> None:
    undated = TALKS.replace("5 March 1999, ", "")
    with zipfile.ZipFile(tmp_path / "talks.zip", "w") as package:
        package.writestr("a.txt", undated)
        package.writestr("a.txt.meta.json", '{"date": "2016-05-04"}')
        package.writestr("b.txt", undated)
        package.writestr("b.txt.meta.json", "{")
    (_, first), (_, second) = take_in(list(find([tmp_path])), Importer(), 0)
    assert (first.name, first.status, second.status) == ("talks.zip/a.txt", Status.READ, Status.REJECTED)
    assert Meeting.objects.get().date.isoformat() == "2016-05-04"
    assert "talks.zip/b.txt.meta.json beside it can't be read" in second.reason


def test_each_file_in_a_package_has_its_own_name_and_outcome(folder: Path) -> None:
    (folder / "z.zip").write_bytes(b"broken")
    read = Status.READ
    assert statuses(folder) == [
        ("talks.zip/a.txt", "talks.zip/a.txt", read),
        ("talks.zip/picture.png", "talks.zip/picture.png", Status.REJECTED),
        ("talks.zip/locked.txt", "talks.zip/locked.txt", Status.REJECTED),
        ("talks.zip/b.txt", "talks.zip/b.txt", read),
        ("talks.zip/empty.txt", "talks.zip/empty.txt", Status.REJECTED),
        ("z.zip", "z.zip", Status.REJECTED),
    ]
    assert Source.objects.get(name="talks.zip/a.txt").url == "https://zenda.example/a"
    assert [status for *_, status in statuses(folder)].count(Status.UNCHANGED) == 2


def test_each_meeting_of_a_table_has_its_own_name_and_outcome(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = pipeline.read_documents

    def documents(name: str, data: bytes, *_: Any) -> Iterator[Reading | Unread]:
        yield from read(name, data)
        for second in read(f"{name}#2", data.replace(b"Zenda", b"Strelsau")):
            assert isinstance(second, Reading)
            yield replace(second, sha256=fingerprint(data + b"#2"))
        yield Unread(f"{name}#3", "nobody speaks")

    monkeypatch.setattr(pipeline, "read_documents", documents)
    (tmp_path / "talks.txt").write_text(TALKS)
    assert statuses(tmp_path) == [
        ("talks.txt", "talks.txt", Status.READ),
        ("talks.txt#2", "talks.txt#2", Status.READ),
        ("talks.txt#3", "talks.txt#3", Status.REJECTED),
    ]
    assert set(Meeting.objects.values_list("place", flat=True)) == {"Zenda", "Strelsau"}
    assert statuses(tmp_path) == [("talks.txt", "talks.txt", Status.UNCHANGED)]
