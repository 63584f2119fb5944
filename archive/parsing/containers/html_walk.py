"""The walk over the elements of a page: runs of text between the borders of block elements."""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import NamedTuple

from lxml.etree import _Element as Element

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


class Breaks(Enum):
    """What a line break inside a paragraph is: white space, a new block, or a line that continues one."""

    SPACE = "space"
    BLOCK = "block"
    LINE = "line"


class Piece(NamedTuple):
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


class Run(NamedTuple):
    """The pieces between two borders of block elements, and what holds them."""

    pieces: list[Piece]
    heading: bool
    style: str
    row: int
    column: int
    continues: bool
    preformatted: bool


def runs(
    root: Element,
    skip: Callable[[Element], bool] = lambda element: False,
    breaks: Breaks = Breaks.SPACE,
) -> Iterator[Run]:
    """The runs of inline text below an element, in the order of the page; none of them is blank.

    Elements for which `skip` holds are left out whole.
    """
    return _Runs(breaks).of(root, skip)


class _Runs:
    """Cuts a page into runs of inline text between the borders of block elements, none of them blank."""

    def __init__(self, breaks: Breaks) -> None:
        self._breaks = breaks
        self._run: list[Piece] = []
        self._heading = False
        self._styles: list[str] = []
        self._row, self._column = -1, -1
        self._cells: list[tuple[int, int]] = []
        self._rows = 0
        self._broken = 0
        self._preformatted = 0

    def of(self, root: Element, skip: Callable[[Element], bool]) -> Iterator[Run]:
        for event, what, context, style in _walk(root, skip, styles=self._breaks is Breaks.LINE):
            if event == "text" or (event == "break" and self._breaks is Breaks.SPACE):
                if self._run or not what.isspace():
                    self._run.append(Piece(what, *context))
            elif event == "break" and self._preformatted:
                self._run.append(Piece("\n", *context))
            elif event == "break":
                yield from self._end()
                self._broken += 1
            else:
                yield from self._end()
                self._broken = 0
                self._border(event, what, style)
        yield from self._end()

    def _end(self) -> Iterator[Run]:
        if self._run:
            lines = self._breaks is Breaks.LINE
            yield Run(
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
