"""Files that are no documents, or break what opens them: each is named, and nothing else suffers."""

import json
import os
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from archive.importing.files import find, load, load_side_facts, printable
from archive.importing.importer import Importer, Status
from archive.importing.pipeline import take_in
from archive.models import Meeting, Source
from archive.parsing.content import Content
from archive.parsing.document import Document, SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Person, Transcript, UnreadableDocument
from archive.search.api import search
from tests.importing.conftest import TALKS

SIDE_FILES = {
    "surrogate": rb'{"title": "\ud800"}',
    "null": rb'{"title": "\u0000"}',
    "deep": b"[" * 200_000,
    "deep object": b'{"title": ' * 200_000,
    "binary": b"\x89PNG\r\n",
    "giant": b'{"title": "' + b"x" * 2**20 + b'"}',
}


def problems(folder: Path) -> dict[str, str]:
    return {found.name: found.problem for found in find([folder])}


def rejections(folder: Path) -> dict[str, str]:
    outcomes = [outcome for _, outcome in take_in(list(find([folder])), Importer(), 0)]
    return {each.name: each.reason for each in outcomes if each.status is Status.REJECTED}


def with_facts(reading: Any, **facts: Any) -> Any:
    return replace(reading, transcript=replace(reading.transcript, **facts))


@pytest.mark.django_db
@pytest.mark.usefixtures("index")
def test_a_run_over_all_of_them_names_each_and_takes_in_and_indexes_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "talks.txt").write_text(TALKS)
    (Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))).write_text(TALKS.replace("Zenda", "Strelsau"))
    os.mkfifo(folder / "pipe.txt")
    (folder / "undefined.html").write_text('<meta charset="undefined"><p>Question: Why?</p>')
    (folder / "tabulated.ods").write_bytes(b"PK\3\4")
    for name, data in SIDE_FILES.items():
        (folder / f"{name}.txt").write_text(TALKS.replace("Zenda", name))
        (folder / f"{name}.txt.meta.json").write_bytes(data)
    with pytest.raises(SystemExit):
        call_command("import_transcripts", folder, "--json")
    out, err = capsys.readouterr()
    report = json.loads(out)
    bad = {"pipe.txt", "undefined.html", "tabulated.ods", *(f"{name}.txt" for name in SIDE_FILES)}
    assert {each["name"] for each in report["rejections"]} == bad
    assert len(err.splitlines()) == len(bad)
    assert report["read"] == 2
    assert Source.objects.filter(name=r"caf\xe9.txt").exists()
    assert search("harvest").total == 4
    with pytest.raises(SystemExit):
        call_command("import_transcripts", folder, "--json")
    assert json.loads(capsys.readouterr().out)["unchanged"] == 2


def test_pipes_sockets_and_devices_are_refused_without_being_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.txt"))
        found = problems(tmp_path)
    assert "FIFO" in found["pipe.txt"]
    assert "socket" in found["socket.txt"]
    assert "device" in found["zero.txt"]
    assert "FIFO" in problems(tmp_path / "pipe.txt")["pipe.txt"]
    for name in ("pipe.txt", "zero.txt"):
        with pytest.raises(UnreadableDocument, match="not opened"):
            load(tmp_path / name)


def test_a_pipe_in_the_place_of_a_side_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt.meta.json")
    with pytest.raises(UnreadableDocument, match="beside it: a pipe"):
        load_side_facts(tmp_path / "a.txt")


@pytest.mark.parametrize("kind", SIDE_FILES)
def test_a_broken_side_file_is_named_with_what_is_wrong(tmp_path: Path, kind: str) -> None:
    (tmp_path / "a.txt.meta.json").write_bytes(SIDE_FILES[kind])
    with pytest.raises(UnreadableDocument, match=r"a\.txt\.meta\.json beside it"):
        load_side_facts(tmp_path / "a.txt")


def test_every_file_of_a_form_that_is_not_read_is_named(tmp_path: Path) -> None:
    for number in range(41):
        (tmp_path / f"{number:02}.wpd").touch()
    (tmp_path / "noending").touch()
    found = problems(tmp_path)
    assert len(found) == 42
    assert all(".txt" in problem for problem in found.values())


def test_what_stands_beside_documents_is_not_taken_for_one(tmp_path: Path) -> None:
    (tmp_path / "talks_files").mkdir()
    for name in ("talks.html", "talks_files/logo.png", ".DS_Store", "README", "a.txt", "a.txt.meta.json"):
        (tmp_path / name).touch()
    assert problems(tmp_path) == {"a.txt": "", "talks.html": ""}


def test_very_deep_folders_and_links_that_lead_nowhere_are_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    folders = [tmp_path / ("d/" * depth) for depth in range(1, 1200)]
    for folder in folders:
        folder.mkdir()
    (folders[-1] / "a.txt").touch()
    (first, no_problem), (second, problem) = problems(tmp_path).items()
    assert (first.endswith("/d/a.txt"), no_problem, second) == (True, "", "nowhere.txt")
    assert "no such file" in problem
    (folders[-1] / "a.txt").unlink()
    for folder in reversed(folders):
        folder.rmdir()


@pytest.mark.parametrize(
    ("name", "shown"),
    [("café.txt", "café.txt"), ("caf\udce9.txt", r"caf\xe9.txt"), ("a\nb", r"a\nb"), ("\ud800", r"\ud800")],
)
def test_any_name_is_shown_on_one_line(name: str, shown: str) -> None:
    assert printable(name) == shown


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"title": "T" * 1001}, "title of the meeting has 1,001 characters, and 1,000"),
        ({"title": "Talks\x00"}, r"title of the meeting .*U\+0000, after “Talks”"),
        ({"place": "\ud800"}, r"place of the meeting .*U\+D800"),
        ({"site": "s" * 101}, "site of the source"),
        ({"furniture": ("\ud800",)}, "furniture of the source"),
        ({"participants": (Person("N" * 301, "Regent"),)}, "name of the appearance"),
    ],
)
def test_what_no_column_takes_is_told_and_nothing_is_cut_or_kept(facts: dict[str, Any], told: str) -> None:
    reading = with_facts(read_bytes("talks.txt", TALKS.encode()), **facts)
    with pytest.raises(UnreadableDocument, match=told):
        Importer().keep(reading)
    assert Source.objects.count() == 0


@pytest.mark.django_db
def test_a_name_too_long_for_its_column_is_told(importing: Callable[..., Any]) -> None:
    reading = read_bytes("talks.txt", TALKS.encode())
    speech = reading.transcript.utterances[1]
    assert speech.label
    label = replace(speech.label, person=Person(f"Hugo {'S' * 300}"))
    utterances = (replace(speech, label=label), *reading.transcript.utterances[2:])
    with pytest.raises(UnreadableDocument, match="name of the speaker has 305 characters"):
        Importer().keep(with_facts(reading, utterances=utterances))


@pytest.mark.django_db
def test_any_fault_while_a_document_is_written_is_that_document_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(TALKS.replace("Zenda", f"Zenda {number}"))
    keep = Importer.keep

    def faulty(self: Importer, reading: Any) -> Any:
        if reading.document.name == "1.txt":
            raise RuntimeError("the disk is full")
        return keep(self, reading)

    monkeypatch.setattr(Importer, "keep", faulty)
    assert list(rejections(tmp_path)) == ["1.txt"]
    assert "disk is full" in rejections(tmp_path)["1.txt"]
    assert Meeting.objects.count() == 2


@pytest.mark.django_db
def test_columns_that_are_mapped_are_kept_with_the_source_and_read_again_if_others_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[ReadingOptions] = []

    def status(*columns: tuple[str, str]) -> Status:
        importer = Importer(options=ReadingOptions(columns))
        return importer.import_document("talks.txt", TALKS.encode(), SideFacts()).status

    read = read_bytes("talks.txt", TALKS.encode()).transcript

    def reading(document: Document, content: Content) -> Transcript:
        seen.append(document.options)
        return read

    monkeypatch.setattr("archive.parsing.general.read", reading)
    mapped = ("Redner", "speaker")
    assert [status(mapped), status(mapped), status()] == [Status.READ, Status.UNCHANGED, Status.UNCHANGED]
    assert status(("Wer", "speaker")) is Status.UPDATED
    assert [options.columns for options in seen] == [(mapped,), (("Wer", "speaker"),)]
    assert Source.objects.get().side_facts["columns"] == {"Wer": "speaker"}
