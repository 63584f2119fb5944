"""Every form of file that is read, by its ending: the one place that names the container modules.

A module is loaded when a file of its form comes by: most imports meet one or two of them.
"""

from collections.abc import Mapping
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
    FileForm("subtitles", (".vtt", ".srt", ".sbv", ".ttml", ".dfxp", ".eaf")),
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


def form_of(name: str) -> FileForm | None:
    """The form of a file by its name, or None for text, Markdown, HTML and what is not known."""
    suffix = PurePath(name).suffix.lower()
    return next((form for form in FORMS if suffix in form.endings), None)


def contents(form: FileForm, name: str, data: bytes, columns: Mapping[str, str]) -> list[tuple[str, Content]]:
    """The documents in a file of one of the FORMS: the first by the file's name, others as "file.csv#key".

    Raises UnreadableDocument.
    """
    if not data.strip():
        raise UnreadableDocument("the file is empty; save the page again or remove the file")
    module = form.load()
    if form.several:
        found: list[tuple[str, Content]] = module.members(name, data, columns)
        return found
    return [(name, module.read(name, data, columns) if form.mapped else module.read(name, data))]
