import builtins
import gzip
import io
import zipfile
from typing import Any

import pytest

from archive.parsing.containers.archives import ArchiveMember, members
from archive.parsing.transcript import UnreadableDocument

HEAD = "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2021-03-04T05:06:07Z\r\n"
URL = "https://zenda.example/talks/3?page=1"


def record(
    url: str, status: str, content_type: str, body: bytes, kind: str = "response", digest: str = ""
) -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n".encode() + body
    if kind == "resource":
        http = body
        own = f"Content-Type: {content_type}\r\n"
    else:
        own = "Content-Type: application/http; msgtype=response\r\n"
    own += f"WARC-Payload-Digest: sha1:{digest}\r\n" if digest else ""
    head = HEAD.format(kind=kind, url=url) + f"{own}Content-Length: {len(http)}\r\n\r\n"
    return head.encode() + http + b"\r\n\r\n"


PAGES = (
    record(URL, "200 OK", "text/html; charset=windows-1251", b"<p>No.</p>"),
    record("https://zenda.example/gone", "404 Not Found", "text/html", b"<p>gone</p>"),
    record("https://zenda.example/a.png", "200 OK", "image/png", b"png"),
    record("https://zenda.example/a.pdf", "200 OK", "application/pdf", b"%PDF"),
    record("https://zenda.example/", "", "text/html", b"<p>kept</p>", kind="resource"),
    record("https://zenda.example/again", "200 OK", "text/html", b"", kind="revisit"),
)


def found(name: str, data: bytes) -> list[ArchiveMember]:
    return list(members(name, data))


@pytest.mark.parametrize(
    ("name", "data"),
    [("crawl.warc", b"".join(PAGES)), ("crawl.warc.gz", b"".join(map(gzip.compress, PAGES)))],
)
def test_documents_that_were_answered_are_members_with_their_address_and_time(name: str, data: bytes) -> None:
    page, pdf, resource = found(name, data)
    assert page.name == f"{name}/zenda.example/talks/3?page=1.html"
    assert (page.data, page.encoding) == (b"<p>No.</p>", "windows-1251")
    assert (page.metadata.url, page.metadata.fetched) == (URL, "2021-03-04T05:06:07Z")
    assert page.metadata.date == ""
    assert (pdf.name, pdf.data) == (f"{name}/zenda.example/a.pdf", b"%PDF")
    assert resource.data == b"<p>kept</p>"


@pytest.mark.parametrize(
    ("visited", "given"),
    [("ABa", "ABA"), ("ABaC", "ABC"), ("AaBb", "AB"), ("ABab", "AB"), ("ABc", "AB"), ("ABaa", "ABA")],
)
@pytest.mark.parametrize("packed", [False, True])
def test_an_address_that_went_back_to_what_it_said_before_gives_that_once_more(
    visited: str, given: str, packed: bool
) -> None:
    """Capitals are visits, small letters revisits that found the same."""
    records = [
        record(
            URL,
            "200 OK",
            "text/html",
            b"" if each.islower() else f"<p>{each}</p>".encode(),
            kind="revisit" if each.islower() else "response",
            digest=each.upper(),
        ).replace(b"05:06:07", f"05:06:0{number}".encode())
        for number, each in enumerate(visited)
    ]
    data = b"".join(map(gzip.compress, records) if packed else records)
    pages = found("crawl.warc.gz" if packed else "crawl.warc", data)
    assert [page.data.decode()[3] for page in pages] == list(given)
    if given == "ABA":
        assert pages[2].metadata.fetched == f"2021-03-04T05:06:0{len(visited) - 1}Z"


def test_a_wacz_gives_the_documents_of_its_warcs_alone() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("pages/pages.jsonl", "{}")
        archive.writestr("archive/data.warc.gz", b"".join(map(gzip.compress, PAGES)))
    assert len(found("crawl.wacz", file.getvalue())) == 3


def test_what_is_cut_off_is_told() -> None:
    (cut,) = found("crawl.warc", PAGES[0][:-10])
    assert "cut off" in cut.problem
    assert cut.data == b""


def test_damage_is_told_after_the_documents_before_it() -> None:
    page, damage = found("crawl.warc", PAGES[0] + b"no record\r\n\r\n")
    assert page.data == b"<p>No.</p>"
    assert "damaged" in damage.problem


def test_what_is_longer_than_the_warc_says_is_told_and_not_taken_cut_short(
    capsys: pytest.CaptureFixture[str],
) -> None:
    long = PAGES[0].replace(b"<p>No.</p>", b"<p>No, never.</p>\r\n")
    cut, pdf = found("crawl.warc", long + PAGES[3])
    assert (cut.data, "longer" in cut.problem) == (b"", True)
    assert pdf.data == b"%PDF"
    (cut,) = found("crawl.warc", long)
    assert "longer" in cut.problem
    cut, damage = found("crawl.warc", long + b"\r\nno record\r\n")
    assert ("longer" in cut.problem, "damaged" in damage.problem) == (True, True)
    assert capsys.readouterr().err == ""


def test_a_record_without_an_address_is_damage() -> None:
    page, damage = found("crawl.warc", PAGES[0] + PAGES[1].replace(b"WARC-Target-URI", b"WARC-Target"))
    assert page.data == b"<p>No.</p>"
    assert "damaged after 1 documents" in damage.problem


def test_without_its_library_a_warc_names_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name.startswith("warcio"):
            raise ImportError(name)
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UnreadableDocument, match="pip install warcio"):
        found("crawl.warc", b"".join(PAGES))
