"""What is derived from the data of a library is kept, and never outlives what it was derived from."""

import sys
from pathlib import Path

import pytest

from archive.parsing import derived_data
from archive.parsing.derived_data import derived


class _Counting:
    """What is derived, and how often it was."""

    def __init__(self) -> None:
        self.times = 0

    def get(self, source: object = "version 1") -> list[str]:
        def derive() -> list[str]:
            self.times += 1
            return ["Zenda", "Strelsau"]

        return derived("towns", source, derive)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.usefixtures("folder")
def test_it_is_derived_once() -> None:
    counting = _Counting()
    assert [counting.get(), counting.get()] == [["Zenda", "Strelsau"]] * 2
    assert counting.times == 1


@pytest.mark.usefixtures("folder")
def test_it_is_derived_anew_when_the_source_has_changed() -> None:
    counting = _Counting()
    counting.get()
    assert counting.get("version 2") == ["Zenda", "Strelsau"]
    assert counting.times == 2


@pytest.mark.usefixtures("folder")
def test_it_is_derived_anew_when_the_code_that_derives_it_has_changed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counting = _Counting()
    counting.get()
    monkeypatch.setattr(derived_data, "file_state", lambda _path: (1, 1))
    counting.get()
    assert counting.times == 2


@pytest.mark.parametrize("damage", [b"", b"\x80", b"garbage", None])
def test_a_damaged_file_is_written_anew(folder: Path, damage: bytes | None) -> None:
    counting = _Counting()
    counting.get()
    (kept,) = _files(folder)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-7] if damage is None else damage)
    assert counting.get() == ["Zenda", "Strelsau"]
    assert (counting.times, kept.read_bytes()) == (2, whole)


def test_nothing_is_written_where_python_may_write_no_compiled_modules(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    counting = _Counting()
    assert [counting.get(), counting.get()] == [["Zenda", "Strelsau"]] * 2
    assert (counting.times, _files(folder)) == (2, [])


def test_a_folder_that_cannot_be_written_is_none_of_its_business(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "file"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert _Counting().get() == ["Zenda", "Strelsau"]


def test_what_cannot_be_kept_leaves_no_file_half_written(folder: Path) -> None:
    def derive() -> object:
        return lambda: None

    with pytest.raises(Exception, match="pickle"):
        derived("function", "version 1", derive)
    assert _files(folder) == []


def test_whoever_may_read_the_module_may_read_what_is_kept(folder: Path) -> None:
    _Counting().get()
    (kept,) = _files(folder)
    module = Path(derived_data.__file__)
    assert kept.stat().st_mode & 0o777 == module.stat().st_mode & 0o666
