"""Every form of file that is read, by its ending: the one place that names the container modules.

A module is loaded when a file of its form comes by: most imports meet one or two of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from types import ModuleType

from archive.parsing.content import Content
from archive.parsing.document import MEDIA_TYPES
from archive.parsing.transcript import UnreadableDocument


@dataclass(frozen=True, slots=True)
class FileForm:
    """A form of file. `several`: one file may hold several documents. `mapped`: its fields have names."""

    module: str
    endings: tuple[str, ...]
    several: bool = False
    mapped: bool = False

    def load(self) -> ModuleType:
        return import_module(f"archive.parsing.containers.{self.module}")


FORMS: tuple[FileForm, ...] = (
    FileForm("pdf", (".pdf",)),
    FileForm("docx", (".docx", ".doc")),
    FileForm("odt", (".odt",)),
    FileForm("rtf", (".rtf",)),
    FileForm("subtitles", (".vtt", ".srt")),
    FileForm("tei", (".tei",), mapped=True),
    FileForm("akoma_ntoso", (".akn",), mapped=True),
    FileForm("xml", (".xml",), several=True, mapped=True),
    FileForm("table", (".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"), several=True, mapped=True),
)
"""The forms whose bytes a module of its own takes apart; text, Markdown and HTML are decoded first."""

ARCHIVES = frozenset({".zip", ".warc", ".wacz"})
"""Files that hold other files."""

EXTENSIONS: frozenset[str] = (
    frozenset(MEDIA_TYPES) | ARCHIVES | {end for form in FORMS for end in form.endings}
)
"""Endings of the files that are read, with the point, in lower case."""

PACKAGES: frozenset[str] = ARCHIVES | {end for form in FORMS if form.several for end in form.endings}
"""Those of them that may hold several documents."""


def form_of(name: str) -> FileForm | None:
    """The form of a file by its name, or None for text, Markdown, HTML and what is not known."""
    suffix = PurePath(name).suffix.lower()
    return next((form for form in FORMS if suffix in form.endings), None)


def read(form: FileForm, name: str, data: bytes, columns: Mapping[str, str]) -> Content:
    """The content of a file of one of the FORMS. Raises UnreadableDocument."""
    if not data.strip():
        raise UnreadableDocument("the file is empty; save the page again or remove the file")
    module = form.load()
    content: Content = module.read(name, data, columns) if form.mapped else module.read(name, data)
    return content


def members(name: str, data: bytes, columns: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """The documents that a file holds, each with its name: the file itself where it is one document.

    Raises UnreadableDocument where the file can't be opened; what is wrong with a member of an archive
    is told when that member is read.
    """
    form = form_of(name)
    if form is not None and form.several:
        yield from _parts(form, name, data, columns)
        return
    archives = import_module("archive.parsing.containers.archives")
    if not archives.is_archive(name):
        yield name, data
        return
    for member in archives.members(name, data):
        inner = member.name.removeprefix(f"{name}/")
        if member.problem:
            raise UnreadableDocument(f"{inner}: {member.problem}")
        if PurePath(inner).suffix.lower() in EXTENSIONS - ARCHIVES:
            yield inner, member.data


def _parts(form: FileForm, name: str, data: bytes, columns: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    parts: Sequence[tuple[str, bytes]] = form.load().parts(name, data, columns)
    yield from parts if len(parts) > 1 else [(name, data)]
