"""DOCX: the paragraphs of a Word document, with their styles and what is set apart in them.

Read straight from the XML: insertions are text, deletions are not; notes, comments, headers, footers
and hidden text are boilerplate; a table's cells keep their places.
"""

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from archive.parsing.containers.docx_styles import Styles, tag
from archive.parsing.containers.package import Package, events
from archive.parsing.containers.properties import sane_title
from archive.parsing.containers.runs import BREAK, TAB, StyledRun, beside, run_blocks
from archive.parsing.content import Content, Metadata
from archive.parsing.text import Block, fold_space
from archive.parsing.transcript import ReadingWarning, UnreadableDocument, WarningCode

EXTENSIONS = frozenset({".docx", ".docm", ".doc"})

_DOCUMENT = "word/document.xml"
_BESIDE = re.compile(r"word/(?:header|footer|footnotes|endnotes|comments)\d*\.xml")
_FIRST = 20
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = frozenset({_FALLBACK, tag("del"), tag("moveFrom")})
_SPACES = frozenset({tag("tab"), tag("ptab")})
_HYPHEN = tag("noBreakHyphen")
_TEXT, _RUN, _PARAGRAPH, _TABLE, _ROW, _CELL = (tag(name) for name in ("t", "r", "p", "tbl", "tr", "tc"))
_BREAKS = frozenset({tag("br"), tag("cr")})
_TRACKED = frozenset({tag("ins"), tag("del"), tag("moveFrom"), tag("moveTo")})


def read(name: str, data: bytes) -> Content:
    """The text of a Word document. Raises UnreadableDocument for an old (.doc), locked or damaged one.

    `shown` is a second pass over the XML, element by element, that knows nothing of styles.
    """
    package = Package(data, "Word document")
    body = package.root(_DOCUMENT)
    if body is None:
        raise UnreadableDocument("the file is a zip but no Word document; save it again as .docx")
    styles = Styles(package.root("word/styles.xml"))
    walk = _DocxWalk(styles)
    blocks = list(walk.blocks(body))
    if not any(block.text for block in blocks):
        raise UnreadableDocument("the Word document holds no text; its pages may be pictures")
    parts = [part for part in package.names() if _BESIDE.fullmatch(part)]
    boilerplate = walk.hidden + [
        block.text
        for part in parts
        if (root := package.root(part)) is not None
        for block in _DocxWalk(styles, whole=True).blocks(root)
    ]
    shown = [line for part in [_DOCUMENT, *parts] for line in _shown(package.part(part))]
    warnings: tuple[ReadingWarning, ...] = ()
    if any(element.tag in _TRACKED for element in body.iter(*_TRACKED)):
        detail = "changes are tracked in the document: insertions are read, deletions are left out"
        warnings = (ReadingWarning(WarningCode.UNKNOWN_LAYOUT, detail),)
    return Content(
        "docx",
        tuple(blocks),
        tuple(shown),
        _metadata(package, name, [block.text for block in blocks[:_FIRST]] + boilerplate),
        boilerplate=tuple(boilerplate),
        warnings=warnings,
    )


def _metadata(package: Package, name: str, texts: list[str]) -> Metadata:
    core = package.root("docProps/core.xml")
    if core is None:
        return Metadata()
    title, language = (fold_space(core.findtext(_DUBLIN_CORE + key) or "") for key in ("title", "language"))
    return Metadata(title=sane_title(title, name, texts), language=language)


class _DocxWalk:
    """Goes through the elements of a part and yields its blocks. Table rows are counted over all tables.

    `hidden`: text that Word neither shows nor prints; `whole`: it is yielded with the rest.
    """

    def __init__(self, styles: Styles, *, whole: bool = False) -> None:
        self._styles = styles
        self._whole = whole
        self._rows = 0
        self.hidden: list[str] = []

    def blocks(self, element: Element, row: int = -1, column: int = -1) -> Iterator[Block]:
        for child in element:
            if child.tag == _PARAGRAPH:
                yield from self._paragraph(child, row, column)
            elif child.tag == _TABLE:
                yield from self._table(child, row, column)
            elif child.tag not in _LEFT_OUT and isinstance(child.tag, str):
                yield from self.blocks(child, row, column)

    def _table(self, table: Element, row: int, column: int) -> Iterator[Block]:
        found = [
            list(each.iterchildren(_CELL, tag("sdt")))
            for each in table.iter(_ROW)
            if _table_of(each) is table
        ]
        frame = all(len(cells) < 2 for cells in found)  # a table of one column sets a frame around text
        for cells in found:
            place = row
            if not frame:
                place, self._rows = self._rows, self._rows + 1
            for number, cell in enumerate(cells):
                yield from self.blocks(cell, place, column if frame else number)

    def _paragraph(self, paragraph: Element, row: int, column: int) -> Iterator[Block]:
        style = self._styles.paragraph(paragraph)
        runs: list[StyledRun] = []
        boxes: list[Element] = []
        for kind, element in _inline(paragraph):
            if kind == "box":
                boxes.append(element)
            elif self._styles.hides(element) and not self._whole:
                self.hidden.append(_run_text(element).replace(BREAK, " "))
            else:
                runs.append(self._styles.run(element, style, _run_text(element)))
        template = Block("", style=style.signature, heading=style.heading, row=row, column=column)
        yield from run_blocks(runs, template)
        said = any(run.text.strip() for run in runs)
        for box in boxes:
            yield from beside(self.blocks(box, row, column)) if said else self.blocks(box, row, column)


def _table_of(row: Element) -> Element | None:
    return next(row.iterancestors(_TABLE), None)


def _inline(paragraph: Element) -> Iterator[tuple[str, Element]]:
    """The runs of a paragraph, and the text boxes that hang on it."""
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag in _LEFT_OUT or not isinstance(element.tag, str):
            continue
        if element.tag == tag("txbxContent"):
            yield "box", element
            continue
        if element.tag == _RUN:
            yield "run", element
        stack.extend(reversed(element))


def _run_text(run: Element) -> str:
    pieces: list[str] = []
    for element in run:
        if element.tag == _TEXT:
            pieces.append((element.text or "").replace(BREAK, " "))
        elif element.tag in _SPACES:
            pieces.append(TAB)
        elif element.tag in _BREAKS:
            pieces.append(BREAK if element.get(tag("type")) in (None, "textWrapping") else " ")
        elif element.tag == _HYPHEN:
            pieces.append("\u2011")
    return "".join(pieces)


def _shown(data: bytes) -> list[str]:
    """The text of each paragraph of a part, read as a stream of elements."""
    lines: list[str] = []
    outer: list[list[str]] = [[]]
    out = 0
    for event, element in events(data) if data else ():
        start = event == "start"
        if element.tag in _LEFT_OUT:
            out += 1 if start else -1
        elif out:
            continue
        elif element.tag == _PARAGRAPH and start:
            outer.append([])
        elif element.tag == _PARAGRAPH:
            lines.append("".join(outer.pop()))
        elif element.tag == _TEXT and not start:
            outer[-1].append(element.text or "")
        elif element.tag == _HYPHEN and start:
            outer[-1].append("\u2011")
        elif start and (element.tag in _SPACES or element.tag in _BREAKS):
            outer[-1].append(" ")
    return [line for line in lines if line.strip()]
