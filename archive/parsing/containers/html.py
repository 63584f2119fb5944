"""Saved web pages: their markup becomes blocks of text, and nothing that it shows is lost."""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.containers.text import blocks_of, with_lead
from archive.parsing.document import Document
from archive.parsing.text import Block, PersonLink, count_words, fold_space
from archive.parsing.transcript import UnreadableDocument

_HIDDEN = frozenset({"script", "style", "noscript", "template", "head", "iframe", "object", "svg"})
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span"
    " strike strong sub sup time tt u var wbr".split()
)
_BOLD = frozenset({"b", "strong"})
# Inline elements that set nothing apart.
_PLAIN = frozenset("a abbr acronym bdi bdo del ins nobr q s span strike sub sup time wbr".split())
_PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_STRUCK = frozenset({"s", "strike", "del"})
_STRIKE = "~~"
_HEADING_WORDS = 20
_TEXT_LINE = "pre"
_SENTENCE_ENDS = re.compile(r"[.!?…:。！？][\"'”’»)\]]*$")
_WIDE_SPACE = re.compile("\u00a0[ \u00a0\u3000]|[ \u3000]\u00a0")
_LONGEST_GAP = 100
_FEW_PIECES = 4
_SPACE_BEFORE = re.compile(r"[^\W\dA-ZА-ЯЁ]|:")
_BEGINS_A_WORD = re.compile(r"[A-ZА-ЯЁ]|(?:of|for|and|the)\s")


class Breaks(Enum):
    """What a line break inside a paragraph is: white space, a new block, or a line that continues one."""

    SPACE = "space"
    BLOCK = "block"
    LINE = "line"


@lru_cache(maxsize=1)
def parse(text: str) -> Element:
    """The root of a page, for reading only: the last page is kept, as it is asked for twice.

    Never fails: what is no markup becomes the text of an empty page.
    """
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    for data in (text, "<html><body></body></html>"):
        try:
            root = etree.fromstring(data.encode("utf-8", "replace"), parser=parser)
        except etree.XMLSyntaxError:
            continue
        if root is not None:
            return root
    raise AssertionError("an empty page has a root")


def has_class(element: Element, *names: str) -> bool:
    classes = element.get("class")
    return classes is not None and not set(names).isdisjoint(classes.split())


def first(root: Element, *classes: str) -> Element | None:
    """The first element that has one of the classes."""
    return next((element for element in root.iter(etree.Element) if has_class(element, *classes)), None)


class _Piece(NamedTuple):
    """A run of text. `inline`: the signatures of the inline elements around it, the outermost first."""

    text: str
    bold: bool = False
    link: Element | None = None
    inline: tuple[str, ...] = ()


class _Context(NamedTuple):
    """What is in force at a place of the page."""

    bold: bool = False
    link: Element | None = None
    inline: tuple[str, ...] = ()


class _Run(NamedTuple):
    """The pieces between two borders of block elements, and what holds them."""

    pieces: list[_Piece]
    heading: bool
    style: str
    row: int
    column: int
    continues: bool
    preformatted: bool


def blocks(
    root: Element,
    *,
    skip: Callable[[Element], bool] = lambda element: False,
    identify: Callable[[Element], PersonLink | None] = lambda element: None,
    breaks: Breaks = Breaks.SPACE,
) -> list[Block]:
    """The blocks of text below an element, in the order of the page.

    Elements for which `skip` holds are left out whole. `identify` tells what person a link
    means. Two line breaks in a row always begin a new block where `breaks` is not SPACE.
    """
    found: list[Block] = []
    for run in _Paragraphs(breaks).of(root, skip):
        if run.preformatted and breaks is Breaks.LINE:
            lines = "".join(piece.text for piece in run.pieces).splitlines()
            found += [replace(line, style=_TEXT_LINE) for line in blocks_of(lines)]
            continue
        block = _block(run, identify)
        if block.text:
            found.append(block)
    return _without_hard_breaks(found) if breaks is Breaks.LINE else found


def _without_hard_breaks(found: list[Block]) -> list[Block]:
    """The blocks, none of them continuing another where line breaks end paragraphs rather than lines."""
    broken = [
        bool(_SENTENCE_ENDS.search(before.text))
        for before, block in itertools.pairwise(found)
        if block.continues and block.style != _TEXT_LINE
    ]
    if 2 * sum(broken) <= len(broken):
        return found
    return [replace(block, continues=False) if block.style != _TEXT_LINE else block for block in found]


def texts(root: Element | None, skip: Callable[[Element], bool] = lambda element: False) -> list[str]:
    """The text of each block below an element, nothing where there is no element."""
    if root is None:
        return []
    runs = _Paragraphs(Breaks.SPACE).of(root, skip)
    return [text for run in runs if (text := fold_space(_joined(run.pieces)))]


def left_out(root: Element, skip: Callable[[Element], bool]) -> list[str]:
    """The text of the elements below `root` that `skip` leaves out."""
    outermost: list[Element] = []
    within: set[Element] = set()
    for element in root.iter(etree.Element):
        if element.getparent() in within:
            within.add(element)
        elif element is not root and skip(element):
            outermost.append(element)
            within.add(element)
    return [text for element in outermost for text in texts(element)]


def unfamiliar(document: Document) -> UnreadableDocument:
    return UnreadableDocument(
        f"no reader knows the layout of this {document.media_type}; save the page as text,"
        " with each turn on a line “Name: words”"
    )


class _Paragraphs:
    """Cuts a page into runs of inline text between the borders of block elements, none of them blank."""

    def __init__(self, breaks: Breaks) -> None:
        self._breaks = breaks
        self._run: list[_Piece] = []
        self._heading = False
        self._styles: list[str] = []
        self._row, self._column = -1, -1
        self._cells: list[tuple[int, int]] = []
        self._rows = 0
        self._broken = 0
        self._preformatted = 0

    def of(self, root: Element, skip: Callable[[Element], bool]) -> Iterator[_Run]:
        for event, what, context, style in _walk(root, skip, styles=self._breaks is Breaks.LINE):
            if event == "text" or (event == "break" and self._breaks is Breaks.SPACE):
                if self._run or not what.isspace():
                    self._run.append(_Piece(what, *context))
            elif event == "break" and self._preformatted:
                self._run.append(_Piece("\n", *context))
            elif event == "break":
                yield from self._end()
                self._broken += 1
            else:
                yield from self._end()
                self._broken = 0
                self._border(event, what, style)
        yield from self._end()

    def _end(self) -> Iterator[_Run]:
        if self._run:
            lines = self._breaks is Breaks.LINE
            yield _Run(
                self._run,
                self._heading,
                self._styles[-1] if self._styles else "",
                self._row,
                self._column,
                lines and self._broken == 1,
                self._preformatted > 0,
            )
            self._run = []
            self._broken = 0

    def _border(self, event: str, tag: str, style: str) -> None:
        start = event == "start"
        self._heading = start and tag in _HEADINGS
        self._preformatted += (1 if start else -1) if tag in _PREFORMATTED else 0
        if start:
            self._styles.append(style)
        elif self._styles:
            self._styles.pop()
        if tag == "table":
            self._enter_table(start)
        elif start and tag in ("tr", "dt"):
            self._rows += 1
            self._row, self._column = self._rows, 0 if tag == "dt" else -1
        elif start and tag in ("td", "th", "dd"):
            self._column += 1
        elif not start and tag in ("tr", "dl"):
            self._row, self._column = -1, -1

    def _enter_table(self, start: bool) -> None:
        if start:
            self._cells.append((self._row, self._column))
            self._row, self._column = -1, -1
        elif self._cells:
            self._row, self._column = self._cells.pop()


def _walk(
    root: Element, skip: Callable[[Element], bool], *, styles: bool
) -> Iterator[tuple[str, str, _Context, str]]:
    """Text, line breaks, and starts and ends of block elements, with what is in force there.

    What is struck out stands between "~~", as Markdown has it. The last item is the signature of a
    block element that starts, if `styles` are asked for.
    """
    # A stack of our own: saved pages nest deeper than Python's. An element stands on it twice,
    # the second time, as an end, below its children; what follows it is its parent's text.
    stack: list[tuple[bool, Element, _Context]] = [(False, root, _Context())]
    while stack:
        is_end, element, context = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if not is_end and tag and tag not in _HIDDEN and tag != "br" and not skip(element):
            if tag not in _INLINE:
                yield "start", tag, context, _signature(element, tag) if styles else ""
            elif tag in _STRUCK:
                yield "text", _STRIKE, context, ""
            inner = _inner(element, tag, context)
            if element.text:
                yield "text", element.text, inner, ""
            stack.append((True, element, context))
            stack.extend((False, child, inner) for child in reversed(element))
            continue
        if is_end and tag not in _INLINE:
            yield "end", tag, context, ""
        elif is_end and tag in _STRUCK:
            yield "text", _STRIKE, context, ""
        elif tag == "br" and not skip(element):
            yield "break", "\n", context, ""
        if element.tail and element is not root:
            yield "text", element.tail, context, ""


def _inner(element: Element, tag: str, context: _Context) -> _Context:
    """What is in force inside an element."""
    if tag not in _INLINE:
        return context if not context.inline else context._replace(inline=())
    bold = context.bold or tag in _BOLD
    link = element if tag == "a" else context.link
    signature = "b" if tag in _BOLD else _signature(element, tag)
    if signature in _PLAIN:
        return context if link is context.link else context._replace(link=link)
    return _Context(bold, link, (*context.inline, signature))


def _signature(element: Element, tag: str) -> str:
    """ "p.speaker": the name of an element with its classes."""
    classes = element.get("class")
    return f"{tag}.{'.'.join(classes.split())}" if classes and classes.strip() else tag


def _block(run: _Run, identify: Callable[[Element], PersonLink | None]) -> Block:
    text = fold_space(_joined(run.pieces))
    leading = list(itertools.takewhile(lambda piece: piece.bold or piece.text.isspace(), run.pieces))
    bold = len(fold_space(_joined(leading))) if leading else 0
    lead, lead_style = _lead(run.pieces)
    if not lead:
        # A gap that a page prints is made of spaces that don't break: "Q&nbsp;&nbsp; Why?"
        printed = "".join(piece.text for piece in run.pieces[:_FEW_PIECES])[:_LONGEST_GAP].replace("\n", " ")
        if _WIDE_SPACE.search(printed):
            gapped = with_lead(printed.strip(), text)
            lead, lead_style = gapped.lead, gapped.lead_style
    links = filter(
        None, map(identify, dict.fromkeys(piece.link for piece in run.pieces if piece.link is not None))
    )
    return Block(
        text,
        run.heading or _stands_as_heading(text, bold),
        bold,
        tuple(links),
        style=run.style,
        lead=lead,
        lead_style=lead_style,
        row=run.row,
        column=run.column,
        continues=run.continues,
    )


def _lead(pieces: list[_Piece]) -> tuple[int, str]:
    """How many of the first characters an inline element sets apart, and its signature; 0 where none does.

    An element around the whole paragraph sets nothing apart, unless nothing else is in it: then the
    paragraph is its own lead.
    """
    inked = [piece for piece in pieces if not piece.text.isspace()]
    if not inked or not inked[0].inline:
        return 0, ""
    first = inked[0].inline
    depth = 0
    while depth < len(first) - 1 and all(piece.inline[: depth + 1] == first[: depth + 1] for piece in inked):
        depth += 1
    leading = itertools.takewhile(
        lambda piece: piece.text.isspace() or piece.inline[: depth + 1] == first[: depth + 1], pieces
    )
    return len(fold_space(_joined(list(leading)))), first[depth]


def _stands_as_heading(text: str, bold: int) -> bool:
    """Whether a paragraph is set in bold from end to end, like a heading, and reads like one."""
    return bold >= len(text) and count_words(text) in range(1, _HEADING_WORDS + 1) and text[-1] not in ".!?…"


def _joined(pieces: list[_Piece]) -> str:
    """The pieces as one text. Where a space was lost between two pieces, it is put back.

    An editor that made each word bold for itself dropped spaces between some. At the border of
    two elements a capital after a small letter or a colon begins a new word ("Vladimir" +
    "Putin"), and so does a preposition ("Al Khalifa" + "of Bahrain").
    """
    if len(pieces) == 1:
        return pieces[0].text
    text = ""
    parts: list[str] = []
    for piece in pieces:
        if _BEGINS_A_WORD.match(piece.text) and _SPACE_BEFORE.search(text[-1:]):
            parts.append(" ")
        parts.append(piece.text)
        text = piece.text or text
    return "".join(parts)
