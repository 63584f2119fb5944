"""The commands that programs outside the archive rely on."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from archive.importing.files import FoundFile
from archive.importing.importer import Importer
from archive.importing.pipeline import take_in
from archive.management.commands import import_transcripts
from archive.models import Meeting, Passage
from archive.search.api import search
from archive.search.indexing.verification import differences
from tests.importing.conftest import TALKS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]


@pytest.fixture(autouse=True)
def reading_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are read in this process; those that read beside it are tested in test_readers.py."""

    def take_in_here(files: list[FoundFile], importer: Importer, jobs: int, *more: Any) -> Any:
        return take_in(files, importer, 0, *more)

    monkeypatch.setattr(import_transcripts, "take_in", take_in_here)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "talks.txt").write_text(TALKS)
    return folder


def report(capsys: pytest.CaptureFixture[str], *arguments: Any) -> tuple[dict[str, Any], str, int]:
    status = 0
    try:
        call_command("import_transcripts", *arguments, "--json")
    except SystemExit as error:
        status = int(str(error.code))
    out, err = capsys.readouterr()
    return json.loads(out), err, status


def test_a_folder_is_read_found_by_search_and_not_read_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, _, status = report(capsys, folder)
    assert (first["read"], first["rejected"], status) == (1, 0, 0)
    assert first["words"] == {"utterances": 46, "head": 9, "furniture": 0}
    assert search("harvest").total == 2
    again, _, _ = report(capsys, folder)
    assert (again["read"], again["unchanged"]) == (0, 1)
    assert search("harvest").total == 2


def test_a_changed_file_is_updated_in_the_archive_and_in_the_index(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report(capsys, folder)
    (folder / "talks.txt").write_text(TALKS.replace("I remember that harvest", "I remember that winter"))
    changed, _, _ = report(capsys, folder)
    assert changed["updated"] == 1
    assert (search("harvest").total, search("winter").total) == (1, 1)
    assert differences().count == 0


def test_every_bad_file_is_named_with_the_way_out_and_the_rest_goes_in(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = {
        "empty.txt": b"",
        "picture.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "untitled.txt": "Вопрос: Почему?".encode("windows-1251"),
        "undated.txt": b"Talks\n\n31 Febtember 1999\n\nQuestion: Why?\n\nMinister Hugo Sapt: Because.\n",
        "broken.txt.gz": b"\x1f\x8bnot gzip",
        "page.html": b"<html><body><p>Another layout.</p></body></html>",
    }
    for name, data in bad.items():
        (folder / name).write_bytes(data)
    (folder / "packed.txt.gz").write_bytes(gzip.compress(TALKS.replace("Zenda", "Strelsau").encode()))
    counts, err, status = report(capsys, folder, folder / "missing")
    assert status == 1
    assert (counts["read"], counts["rejected"]) == (2, len(bad) + 1)
    for name in [*bad, "missing"]:
        (line,) = (line for line in err.splitlines() if line.startswith(f"{folder / name}: "))
        assert len(line) < 400
    assert "31 Febtember 1999" in err
    assert Meeting.objects.count() == 2


def test_a_text_in_which_nobody_speaks_is_kept_and_gives_its_words_to_nobody(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    essay_text = "On walls\n\n5 May 1999\n\nWalls are old. This essay has no dialogue.\n"
    (folder / "essay.txt").write_text(essay_text)
    counts, _, status = report(capsys, folder)
    assert (counts["read"], counts["rejected"], status) == (2, 0, 0)
    essay = Meeting.objects.get(title="On walls")
    assert not essay.utterances.filter(speaker__isnull=False).exists()


def test_a_text_whose_encoding_nothing_declares_goes_in_with_the_encoding_that_was_found(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Переговоры\n\n5 мая 1999 года\n\nВопрос: Почему?\n\nГуго Сапт: Потому что так лучше.\n"
    (folder / "talks-cyrillic.txt").write_bytes(text.encode("windows-1251"))
    counts, _, status = report(capsys, folder)
    assert (counts["read"], counts["rejected"], status) == (2, 0, 0)
    assert Meeting.objects.filter(title="Переговоры").exists()


def test_a_dry_run_reports_and_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts, _, _ = report(capsys, folder, "--dry-run")
    assert counts["read"] == 1
    assert Meeting.objects.count() == 0


def test_without_json_a_table_closes_the_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("import_transcripts", folder)
    table = capsys.readouterr().out.split()
    for word in ("read", "updated", "unchanged", "rejected", "warnings"):
        assert word in table


def test_the_export_holds_every_meeting_in_the_agreed_form(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report(capsys, folder)
    output = tmp_path / "export.jsonl"
    call_command("export_transcripts", "--format", "jsonl", "--output", output)
    (line,) = output.read_text().splitlines()
    meeting = json.loads(line)
    assert {key: meeting[key] for key in ("id", "title", "date", "place", "kind", "language", "lead")} == {
        "id": "1999-03-05-talks-with-regent-michael-elphberg",
        "title": "Talks with Regent Michael Elphberg",
        "date": "1999-03-05",
        "place": "Zenda",
        "kind": "talks",
        "language": "en",
        "lead": "The talks took place in the castle.",
    }
    assert set(meeting["source"]) == {"name", "sha256", "site", "url", "reader", "warnings"}
    assert meeting["utterances"][2] == {
        "position": 3,
        "kind": "speech",
        "label": "Regent Michael Elphberg",
        "note": None,
        "speaker": "michael-elphberg",
        "role": "Regent",
        "paragraphs": ["I remember that harvest."],
        "anchors": ["u3-p1"],
    }
    call_command("export_transcripts")
    assert capsys.readouterr().out == output.read_text()


def test_an_export_tells_repeated_paragraphs_and_inferred_speakers(
    capsys: pytest.CaptureFixture[str],
) -> None:
    seeds = Path(__file__).parent.parent.parent / "fixtures" / "transcripts"
    report(capsys, seeds)
    call_command("export_transcripts")
    meetings = {each["date"]: each for each in map(json.loads, capsys.readouterr().out.splitlines())}
    speech = meetings["2025-11-26"]["utterances"][-1]
    assert (len(speech["paragraphs"]), len(speech["repeated"])) == (32, 11)
    opening = meetings["2020-10-23"]["utterances"][0]
    assert (opening["label"], opening["inferred"], opening["speaker"]) == (None, True, "sergey-lavrov")


def test_an_export_that_cannot_be_written_leaves_no_half_of_itself(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report(capsys, folder)
    output = tmp_path / "taken"
    output.mkdir()
    with pytest.raises(Exception, match="choose another place"):
        call_command("export_transcripts", "--output", output)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("taken")) == ["taken"]


def test_repeated_words_are_found_once(capsys: pytest.CaptureFixture[str]) -> None:
    report(capsys, Path(__file__).parent.parent.parent / "fixtures" / "transcripts")
    phrase = '"We have all but ceased the use of foreign currencies"'
    assert Passage.objects.filter(text__startswith=phrase.strip('"')).count() == 2
    assert search(phrase).total == 1
