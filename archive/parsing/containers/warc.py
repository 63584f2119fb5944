"""WARC: the documents that a crawler took from the web, with their addresses."""

import re
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass, replace
from io import StringIO
from itertools import chain
from typing import IO, Any
from urllib.parse import unquote, urlsplit

from archive.parsing.transcript import UnreadableDocument

# The forms of documents that are taken, and the ending their names get where an address has none.
_FORMS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "text/vtt": ".vtt",
}
_ENDINGS = {".html": (".html", ".htm", ".xhtml")}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\s\"';]+)", re.IGNORECASE)
_GOOD = "200"
_LONGEST_PATH = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Visit:
    """A document as a server gave it. `fetched`: when, as ISO 8601. `problem`: why there is no `data`."""

    path: str
    data: bytes
    url: str
    fetched: str
    encoding: str = ""
    problem: str = ""


def visits(name: str, file: IO[bytes], largest: int) -> Iterator[Visit]:
    """The documents of a WARC that were answered with status 200, packed or not.

    Pictures, scripts, redirections, requests and copies of the visit before are passed over. An address that
    went back to what an earlier visit found gives that once more, at the end. `largest`: bytes of one
    document. What follows damage can't be found: the last visit tells of it.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError as error:
        raise UnreadableDocument(
            "reading WARC takes the package warcio; install it (pip install warcio)"
        ) from error

    class Records(ArchiveIterator):  # type: ignore[misc]
        def _consume_blanklines(self) -> Any:
            # It prints what stands behind a record where its length ends, and counts that.
            with redirect_stderr(StringIO()):
                return super()._consume_blanklines()

    count = 0
    last: Visit | None = None
    revisits = _Revisits()
    try:
        records, wrong = Records(file), 0
        for record in chain(records, (None,)):
            # Whether a record is whole is known when the next one is looked for.
            if last:
                yield _too_long(last) if records.err_count > wrong else last
            last, wrong = None, records.err_count
            if record:
                offset = int(records.offset)
                last = _visit(record, largest)
                count += last is not None
                revisits.note(record, offset, is_document=last is not None)
        for offset, fetched in revisits.returned.values():
            file.seek(offset)
            visit = _visit(next(iter(ArchiveIterator(file))), largest)
            if visit:
                yield replace(visit, fetched=fetched)
    except MemoryError:
        raise
    except Exception as error:  # what the library makes of damage is no list of errors
        if last:
            yield _too_long(last) if records.err_count > wrong else last
        problem = f"the WARC is damaged after {count} documents ({str(error).strip()[:200]}); fetch it again"
        yield Visit(f"document {count + 1}", b"", "", "", problem=problem)


def _too_long(visit: Visit) -> Visit:
    return replace(visit, data=b"", problem="it is longer than the WARC says; fetch the WARC again")


class _Revisits:
    """`returned`: by address, where in the file what its last visit found was found first, and the time of
    that visit, where another visit between had found something else."""

    def __init__(self) -> None:
        self.returned: dict[str, tuple[int, str]] = {}
        self._offsets: dict[str, int] = {}
        self._latest: dict[str, str] = {}

    def note(self, record: Any, offset: int, *, is_document: bool) -> None:
        headers = record.rec_headers
        url = headers.get_header("WARC-Target-URI") or ""
        digest = headers.get_header("WARC-Payload-Digest") or ""
        if not digest or not (is_document or record.rec_type == "revisit"):
            return
        if is_document:
            self._offsets.setdefault(digest, offset)
        self.returned.pop(url, None)
        if (
            record.rec_type == "revisit"
            and digest in self._offsets
            and self._latest.get(url, digest) != digest
        ):
            self.returned[url] = self._offsets[digest], headers.get_header("WARC-Date") or ""
        else:
            self._latest[url] = digest


def _visit(record: Any, largest: int) -> Visit | None:
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type == "response" and record.http_headers:
        if record.http_headers.get_statuscode() != _GOOD:
            return None
        stated = record.http_headers.get_header("Content-Type") or ""
    elif record.rec_type == "resource":
        stated = record.rec_headers.get_header("Content-Type") or ""
    else:
        return None
    ending = _FORMS.get(stated.partition(";")[0].strip().lower())
    if ending is None:
        return None
    charset = _CHARSET.search(stated)
    fetched = record.rec_headers.get_header("WARC-Date") or ""
    data = record.content_stream().read(largest + 1)
    problem = ""
    if len(data) > largest:
        problem = f"it is larger than {largest >> 20} MiB"
    elif getattr(record.raw_stream, "limit", 0) > 0:
        problem = "it is cut off, the WARC ends before it; fetch the WARC again"
    url = url.strip("<>")
    encoding = charset[1] if charset else ""
    return Visit(_path(url, ending), b"" if problem else data, url, fetched, encoding, problem)


def _path(url: str, ending: str) -> str:
    """A file's name for an address: host, path and query, with the ending of its form."""
    try:
        parts = urlsplit(url)
        path = parts.netloc + unquote(parts.path, errors="replace").rstrip("/")
    except ValueError:
        path, parts = url, urlsplit("")
    if parts.query:
        path += "?" + parts.query
    path = _CONTROL.sub("\ufffd", path)[:_LONGEST_PATH] or "document"
    return path if path.lower().endswith(_ENDINGS.get(ending, (ending,))) else path + ending
