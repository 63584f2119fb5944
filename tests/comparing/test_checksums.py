"""Checksums tell a file of an index that is not what was written."""

from pathlib import Path

import pytest

from archive.comparing.checksums import FILE, Damaged, check, record, recorded


def test_a_record_that_is_damaged_is_told_and_written_anew(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"words")
    record(tmp_path)
    (tmp_path / FILE).write_text('{"files": {"a": 1}, "checksum": 2}')
    with pytest.raises(Damaged):
        recorded(tmp_path)
    record(tmp_path)
    check(tmp_path, ["a", "gone"])


def test_a_file_that_changed_or_can_not_be_read_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"words")
    record(tmp_path)
    (tmp_path / "a").write_bytes(b"other words")
    with pytest.raises(Damaged):
        check(tmp_path, ["a"])
    (tmp_path / "a").unlink()
    check(tmp_path, ["a"])
    (tmp_path / "a").mkdir()
    with pytest.raises(Damaged):
        check(tmp_path, ["a"])
