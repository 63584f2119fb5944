"""Documents that are a zip of XML parts: DOCX and ODT."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.transcript import UnreadableDocument

LARGEST_PART = 200 * 1024 * 1024
"""Bytes of one unpacked part; a real transcript's has a few million."""

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError)
"""What `zipfile` raises where a ZIP is damaged, encrypted (RuntimeError), packed in a way that it can't
unpack (NotImplementedError, a RuntimeError), or has names that are not in their encoding (ValueError)."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Package:
    """The XML parts of a document. Raises UnreadableDocument for what is damaged, locked or too large."""

    def __init__(self, data: bytes, kind: str) -> None:
        if data.startswith(_OLE):
            raise UnreadableDocument(
                "the file is an old Word document (.doc), or one that is locked by a password;"
                " open it and save it as .docx without a password"
            )
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (*BROKEN_ZIP, OSError) as error:
            raise UnreadableDocument(f"the {kind} is damaged ({error}); fetch it again") from error
        self._kind = kind

    def names(self) -> list[str]:
        return self._archive.namelist()

    def part(self, name: str) -> bytes:
        """The bytes of a part, none where there is no such part."""
        try:
            with self._archive.open(name) as file:
                data = file.read(LARGEST_PART + 1)
        except KeyError:
            return b""
        except (*BROKEN_ZIP, OSError) as error:
            raise UnreadableDocument(
                f"the part {name} of the {self._kind} can't be unpacked ({error}); fetch it again"
            ) from error
        if len(data) > LARGEST_PART:
            raise UnreadableDocument(
                f"the part {name} of the {self._kind} is larger than {LARGEST_PART} bytes"
            )
        return data

    def root(self, name: str) -> Element | None:
        """The root element of a part, None where there is no such part."""
        data = self.part(name)
        if not data:
            return None
        try:
            return etree.fromstring(data, _parser())
        except etree.XMLSyntaxError as error:
            raise UnreadableDocument(
                f"the part {name} of the {self._kind} is damaged ({error}); open it and save it again"
            ) from error


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True)


def events(data: bytes) -> Iterator[tuple[str, Element]]:
    """Starts and ends of the elements of a part, one by one."""
    parser = etree.XMLPullParser(
        ("start", "end"), resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True
    )
    for place in range(0, len(data), 1 << 16):
        parser.feed(data[place : place + (1 << 16)])
        yield from parser.read_events()  # type: ignore[misc]
