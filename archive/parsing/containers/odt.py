"""ODT: the paragraphs of an OpenDocument text, with their styles and what is set apart in them."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.containers.package import Package
from archive.parsing.containers.properties import sane_title
from archive.parsing.containers.runs import BREAK, TAB, StyledRun, beside, run_blocks
from archive.parsing.content import Content, Metadata
from archive.parsing.text import Block, fold_space
from archive.parsing.transcript import UnreadableDocument

EXTENSIONS = frozenset({".odt"})

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_DEEPEST = 20
_FIRST = 20


def _tag(prefix: str, name: str) -> str:
    space = _NAMESPACE + {"fo": "xsl-fo-compatible"}.get(prefix, prefix) + ":1.0"
    return f"{{{space}}}{name}"


_PARAGRAPHS = frozenset({_tag("text", "p"), _tag("text", "h")})
_HEADING, _SPAN, _ITEM = (_tag("text", name) for name in ("h", "span", "list-item"))
_SPACE, _TAB, _LINE = (_tag("text", name) for name in ("s", "tab", "line-break"))
_BLANKS = {_SPACE: " ", _TAB: TAB, _LINE: BREAK}
_TABLE, _ROW, _CELL = (_tag("table", name) for name in ("table", "table-row", "table-cell"))
_NOTES = frozenset({_tag("text", "note"), _tag("office", "annotation")})
_AUTOMATIC = _tag("office", "automatic-styles")
_DELETED = _tag("text", "tracked-changes")
_BOX = _tag("draw", "text-box")
_BESIDE = frozenset(
    _tag("style", name)
    for name in ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")
)
_STYLE_NAME = _tag("text", "style-name")


def read(name: str, data: bytes) -> Content:
    """The text of an OpenDocument text. Raises UnreadableDocument for a locked or damaged one.

    `shown` is a second pass over the XML as a stream, that knows nothing of styles.
    """
    package = Package(data, "OpenDocument text")
    content, sheet = package.root("content.xml"), package.root("styles.xml")
    if content is None:
        raise UnreadableDocument("the file is a zip but no OpenDocument text; save it again as .odt")
    if b"encryption-data" in package.part("META-INF/manifest.xml"):
        raise UnreadableDocument("the document is locked by a password; save it again without one")
    walk = _OdtWalk(_styles(content, sheet))
    body = content.find(_tag("office", "body"))
    blocks = [] if body is None else list(walk.blocks(body))
    if not blocks:
        raise UnreadableDocument("the document holds no text; its pages may be pictures")
    heads = [] if sheet is None else list(sheet.iter(*_BESIDE))
    boilerplate = walk.notes + [block.text for each in heads for block in walk.blocks(each)]
    shown = [_shown(element) for element in ([] if body is None else [body]) + heads]
    meta = package.root("meta.xml")
    title, language = (
        fold_space("" if meta is None else next(meta.iter(_DUBLIN_CORE + key), meta).text or "")
        for key in ("title", "language")
    )
    texts = [block.text for block in blocks[:_FIRST]] + boilerplate
    return Content(
        "odt",
        tuple(blocks),
        tuple(shown),
        Metadata(title=sane_title(title, name, texts), language=language),
        boilerplate=tuple(boilerplate),
    )


@dataclass(frozen=True, slots=True)
class _OdtStyle:
    name: str = ""
    bold: bool = False
    italic: bool = False
    underlined: bool = False


def _styles(*roots: Element | None) -> dict[str, _OdtStyle]:
    """Styles by name, each with what it takes over from its parents."""
    elements = {
        element.get(_tag("style", "name"), ""): element
        for root in reversed(roots)
        if root is not None
        for element in root.iter(_tag("style", "style"))
    }
    return {key: _resolved(key, elements) for key in elements}


def _resolved(key: str, elements: dict[str, Element]) -> _OdtStyle:
    name = ""
    marks: dict[str, str] = {}
    for _ in range(_DEEPEST):
        element = elements.get(key)
        if element is None:
            break
        parent = element.get(_tag("style", "parent-style-name"), "")
        # Styles that stand for the marks of one paragraph ("P12") have no name of their own.
        holder = element.getparent()
        automatic = holder is not None and holder.tag == _AUTOMATIC
        name = name or ("" if automatic else element.get(_tag("style", "display-name")) or key)
        properties = element.find(_tag("style", "text-properties"))
        if properties is not None:
            marks = {**{str(k): str(v) for k, v in properties.attrib.items()}, **marks}
        key = parent
    return _OdtStyle(
        name,
        marks.get(_tag("fo", "font-weight"), "") in _BOLD,
        marks.get(_tag("fo", "font-style"), "") in ("italic", "oblique"),
        marks.get(_tag("style", "text-underline-style"), "none") != "none",
    )


class _OdtWalk:
    """Goes through the elements of a document. `notes`: what stands at the foot or beside the text."""

    def __init__(self, styles: dict[str, _OdtStyle]) -> None:
        self._styles = styles
        self._rows = 0
        self.notes: list[str] = []

    def blocks(self, element: Element, row: int = -1, column: int = -1, style: str = "") -> Iterator[Block]:
        for child in element:
            if child.tag in _PARAGRAPHS:
                yield from self._paragraph(child, row, column, style)
            elif child.tag == _TABLE:
                yield from self._table(child)
            elif child.tag in _NOTES:
                self._note(child)
            elif child.tag != _DELETED and isinstance(child.tag, str):
                yield from self.blocks(child, row, column, "list item" if child.tag == _ITEM else style)

    def _note(self, note: Element) -> None:
        """Keep what a note says, and beside it its sign, or who wrote it and when."""
        self.notes += [
            child.text for child in note if not len(child) and child.tag not in _PARAGRAPHS and child.text
        ]
        self.notes += [block.text for block in self.blocks(note)]

    def _table(self, table: Element) -> Iterator[Block]:
        rows = [each for each in table.iter(_ROW) if next(each.iterancestors(_TABLE)) is table]
        frame = all(len(list(each.iterchildren(_CELL))) < 2 for each in rows)
        for each in rows:
            place = -1
            if not frame:
                place, self._rows = self._rows, self._rows + 1
            for number, cell in enumerate(each.iterchildren(_CELL)):
                yield from self.blocks(cell, place, -1 if frame else number)

    def _paragraph(self, paragraph: Element, row: int, column: int, style: str) -> Iterator[Block]:
        own = self._styles.get(paragraph.get(_STYLE_NAME, ""), _OdtStyle())
        heading = paragraph.tag == _HEADING or own.name.casefold() in ("title", "subtitle")
        boxes: list[Element] = []
        runs = list(self._runs(paragraph, own, boxes))
        named = own.name.casefold().replace(" ", "-").replace("_20_", "-")
        plain = named in ("", "standard", "text-body", "default-paragraph-style")
        signature = style or ("" if plain else f"p.{named}")
        yield from run_blocks(runs, Block("", heading=heading, style=signature, row=row, column=column))
        said = any(run.text.strip() for run in runs)
        for box in boxes:
            yield from beside(self.blocks(box, row, column)) if said else self.blocks(box, row, column)

    def _runs(self, paragraph: Element, style: _OdtStyle, boxes: list[Element]) -> Iterator[StyledRun]:
        stack: list[tuple[Element | str, _OdtStyle]] = [(paragraph, style)]
        while stack:
            item, own = stack.pop()
            if isinstance(item, str):
                marks = ["u"] if own.underlined else []
                marks += [f"span.{own.name.casefold()}"] if own is not style and own.name else []
                yield StyledRun(item, own.bold or style.bold, own.italic or style.italic, " ".join(marks))
                continue
            if item is not paragraph and item.tail:
                stack.append((item.tail.replace(BREAK, " "), self._of_parent(item, paragraph, style)))
            if item.tag in _NOTES:
                self._note(item)
            elif item.tag == _BOX:
                boxes.append(item)
            elif item.tag in _BLANKS:
                stack.append((_BLANKS[item.tag], own))
            elif isinstance(item.tag, str):
                inner = self._styles.get(item.get(_STYLE_NAME, ""), own) if item.tag == _SPAN else own
                stack.extend((child, inner) for child in reversed(item))
                if item.text:
                    stack.append((item.text.replace(BREAK, " "), inner))

    def _of_parent(self, item: Element, paragraph: Element, style: _OdtStyle) -> _OdtStyle:
        """The style of the element that holds what follows `item`."""
        parent = item.getparent()
        while parent is not None and parent is not paragraph:
            if parent.tag == _SPAN:
                return self._styles.get(parent.get(_STYLE_NAME, ""), style)
            parent = parent.getparent()
        return style


class _Shown:
    """Collects the text of a stream of elements, each paragraph on a line."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._depth = 0
        self._out = 0

    def start(self, tag: str | bytes, attrib: object) -> None:
        name = str(tag)
        self._out += name == _DELETED
        if name in _PARAGRAPHS:
            self._pieces.append("\n")
            self._depth += 1
        elif name in (_SPACE, _TAB, _LINE):
            self._pieces.append(" ")

    def end(self, tag: str | bytes) -> None:
        name = str(tag)
        self._out -= name == _DELETED
        if name in _PARAGRAPHS:
            self._pieces.append("\n")
            self._depth -= 1

    def data(self, data: str | bytes) -> None:
        if self._depth and not self._out:
            self._pieces.append(str(data))

    def comment(self, text: str | bytes) -> None:
        """No text of the document."""

    def close(self) -> str:
        return "".join(self._pieces)


def _shown(element: Element) -> str:
    parser = etree.XMLParser(target=_Shown(), huge_tree=True)
    return str(etree.fromstring(etree.tostring(element, with_tail=False), parser))
