import gzip
import io
import zipfile

import pytest

from archive.parsing.containers import archives
from archive.parsing.containers.archives import ArchiveMember, is_archive, members
from archive.parsing.transcript import UnreadableDocument


def packed(entries: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()


def read(name: str, data: bytes) -> list[tuple[str, bytes, str]]:
    return [(member.name, member.data, member.problem) for member in members(name, data)]


def test_a_zip_gives_its_files_and_those_of_archives_inside_of_it() -> None:
    inner = packed({"b.txt": b"two"})
    data = packed({"2021/a.txt": b"one", "inner.zip": inner, "c.txt.gz": gzip.compress(b"three")})
    assert read("talks.zip", data) == [
        ("talks.zip/2021/a.txt", b"one", ""),
        ("talks.zip/inner.zip/b.txt", b"two", ""),
        ("talks.zip/c.txt", b"three", ""),
    ]


def test_facts_beside_a_file_of_a_zip_go_with_it() -> None:
    data = packed({"a.txt.meta.json": b"{}", "a.txt": b"one", "b.txt": b"two", "c.meta.json": b"{}"})
    given = [(member.name, member.beside) for member in members("t.zip", data)]
    assert given == [("t.zip/a.txt", b"{}"), ("t.zip/b.txt", b""), ("t.zip/c.meta.json", b"")]


def test_a_gz_gives_its_file() -> None:
    assert read("zenda.html.gz", gzip.compress(b"<p>")) == [("zenda.html", b"<p>", "")]


def test_what_systems_leave_is_passed_over_and_two_of_one_name_are_two() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("__MACOSX/._a.txt", ".DS_Store", "folder/", "a.txt"):
            archive.writestr(name, "x")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "x")
    assert [name for name, *_ in read("t.zip", file.getvalue())] == ["t.zip/a.txt", "t.zip/a (2).txt"]


def test_names_in_utf8_without_its_mark_and_with_control_characters_are_names() -> None:
    data = packed({"café.txt": b"x"}).replace(b"\x00\x08", b"\x00\x00")
    assert read("t.zip", data)[0][0] == "t.zip/café.txt"
    assert read("t.zip", packed({"a\x01b.txt": b"x"}))[0][0] == "t.zip/a\ufffdb.txt"


def test_a_locked_member_is_named_and_the_rest_is_read() -> None:
    data = bytearray(packed({"a.txt": b"one", "b.txt": b"two"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    first, second = read("t.zip", bytes(data))
    assert "password" in first[2]
    assert second == ("t.zip/b.txt", b"two", "")


def test_a_damaged_member_is_named_and_the_rest_is_read() -> None:
    data = bytearray(packed({"a.txt": b"one" * 999, "b.txt": b"two"}))
    data[40] ^= 0xFF
    first, second = read("t.zip", bytes(data))
    assert "can't be unpacked" in first[2]
    assert second[1] == b"two"


def test_a_bomb_is_named_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_SMALL", 1000)
    monkeypatch.setattr(archives, "_CHUNK", 100)
    assert "times its size" in read("t.zip", packed({"a.txt": b"0" * 10**6}))[0][2]
    monkeypatch.setattr(archives, "LARGEST_MEMBER", 500)
    assert "MiB" in read("a.txt.gz", gzip.compress(b"abc" * 999))[0][2]


def test_archives_are_opened_so_deep_and_no_deeper() -> None:
    data = b"text"
    for name in ("a.txt", "1.zip", "2.zip", "3.zip"):
        data = packed({name: data})
    (found,) = read("4.zip", data)
    assert (found[0], "deep" in found[2]) == ("4.zip/3.zip/2.zip/1.zip", True)


def test_too_many_members_end_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBERS", 2)
    found = read("t.zip", packed({f"{n}.txt": b"x" for n in range(9)}))
    assert [bool(problem) for *_, problem in found] == [False, False, True]
    monkeypatch.setattr(archives, "MOST_BYTES", 0)
    assert read("t.zip", packed({"a": b"x"}))[0][2]


def test_damage_is_told() -> None:
    with pytest.raises(UnreadableDocument, match="damaged"):
        read("t.zip", b"no zip")
    assert "damaged" in read("a.txt.gz", gzip.compress(b"abc")[:-4])[0][2]
    assert read("t.zip", packed({"b.zip": b"no zip"}))[0][2]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("t.zip", packed({})),
        ("t.zip", packed({".DS_Store": b"x", "b.zip": packed({})})),
        ("t.wacz", packed({"datapackage.json": b"{}"})),
        ("t.warc", b""),
        ("t.warc", b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"),
    ],
)
def test_an_archive_without_documents_is_told(name: str, data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="holds no documents"):
        read(name, data)


def test_the_names_of_archives() -> None:
    assert all(map(is_archive, ("a.zip", "a.html.GZ", "a.warc", "a.warc.gz", "a.wacz")))
    assert not any(map(is_archive, ("a.docx", "a.txt", "zip")))
    assert ArchiveMember("a").metadata.url == ""
