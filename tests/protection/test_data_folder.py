"""The folder of the archive's data is its owner's alone, and a fault of it is told."""

import stat
from pathlib import Path

import pytest

from archive.protection import data_folder


def test_a_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    assert data_folder.prepare(tmp_path / "data") == ""
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_what_others_could_read_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "archive.sqlite3").touch(mode=0o644)
    (folder / "archive.sqlite3").chmod(0o644)
    assert len(data_folder.open_to_others(folder)) == 2
    assert data_folder.prepare(folder) == ""
    assert data_folder.open_to_others(folder) == []


def test_a_folder_that_can_not_be_made_is_told_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told = data_folder.prepare(tmp_path / "file" / "data")
    assert "can't be written" in told
    assert "ARCHIVE_DATA" in told
    assert data_folder.open_to_others(tmp_path / "file") == []


def test_what_is_somebody_else_s_is_let_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o755)

    def refuse(self: Path, mode: int) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "chmod", refuse)
    assert data_folder.prepare(folder) == ""
    assert data_folder.open_to_others(folder) == [folder]
