"""The walk over the elements of a page: runs of text between the borders of block elements."""

import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

_HIDDEN = frozenset({"script", "style", "noscript", "template", "head", "iframe", "object", "svg"})
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span"
    " strike strong sub sup time tt u var wbr".split()
)
_BOLD = frozenset({"b", "strong"})
# A style outdoes the element: word processors write <span style="font-weight:bold">, and set <b> to normal.
_WEIGHT = re.compile(r"font-weight\s*:\s*(?P<weight>[a-z]+|\d{3})", re.IGNORECASE)
_BOLD_WEIGHTS = frozenset({"bold", "bolder", "600", "700", "800", "900"})
# <span style="text-decoration: underline"> sets apart as <u> does.
_TYPE = re.compile(
    r"(?P<u>text-decoration(?:-line)?\s*:[^;]*\bunderline)|(?P<i>font-style\s*:\s*(?:italic|oblique))"
    r"|(?P<small>font-variant(?:-caps)?\s*:\s*small-caps)",
    re.IGNORECASE,
)
# Inline elements that set nothing apart.
_PLAIN = frozenset("a abbr acronym bdi bdo del ins nobr q s span strike sub sup time wbr".split())
_PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary"})
_STRUCK = frozenset({"s", "strike", "del"})
_STRIKE = "~~"
_EVENTS = ("start", "end", "comment", "pi")


class Breaks(Enum):
    """What a line break inside a paragraph is: white space, a new block, or a line that continues one."""

    SPACE = "space"
    BLOCK = "block"
    LINE = "line"


class InlineText(NamedTuple):
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


class InlineRun(NamedTuple):
    """The pieces between two borders of block elements, and what holds them."""

    pieces: list[InlineText]
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
) -> Iterator[InlineRun]:
    """The runs of inline text below an element, in the order of the page; none of them is blank.

    Elements for which `skip` holds are left out whole. What is struck out stands between "~~", as
    Markdown has it.
    """
    return _InlineRunSplitter(breaks).of(root, skip)


def text_runs(root: Element, skip: Callable[[Element], bool] = lambda element: False) -> Iterator[list[str]]:
    """The texts of the pieces of each of the `runs`, in a quarter of the time: layout is not looked at."""
    run: list[str] = []
    left_out: Element | None = None
    walker = etree.iterwalk(root, events=_EVENTS)
    for event, element in walker:
        tag, text = element.tag, None
        if event == "start":
            if tag == "br" or tag in _HIDDEN or skip(element):
                walker.skip_subtree()
                left_out = element
                if tag == "br" and run and not skip(element):
                    run.append("\n")
                continue
            text = element.text
        elif element is not root:
            text = element.tail
        if event == "comment" or event == "pi":
            pass
        elif element is left_out:
            left_out = None
        elif tag in _STRUCK:
            run.append(_STRIKE)
        elif tag not in _INLINE and run:
            yield run
            run = []
        if text and (run or not text.isspace()):
            run.append(text)
    if run:
        yield run


class _InlineRunSplitter:
    """Cuts a page into runs of inline text between the borders of block elements, none of them blank."""

    def __init__(self, breaks: Breaks) -> None:
        self._breaks = breaks
        self._run: list[InlineText] = []
        self._heading = False
        self._styles: list[str] = []
        self._row, self._column = -1, -1
        self._cells: list[tuple[int, int]] = []
        self._rows = 0
        self._broken = 0
        self._preformatted = 0

    def of(self, root: Element, skip: Callable[[Element], bool]) -> Iterator[InlineRun]:
        contexts = [_Context()]
        left_out: Element | None = None
        walker = etree.iterwalk(root, events=_EVENTS)
        for event, element in walker:
            tag, text = element.tag, element.tail if element is not root else None
            if event == "start":
                if tag == "br" or tag in _HIDDEN or skip(element):
                    walker.skip_subtree()
                    left_out = element
                    if tag == "br" and not skip(element):
                        yield from self._break(contexts[-1])
                    continue
                text = element.text
            if event == "comment" or event == "pi":
                pass
            elif element is left_out:
                left_out = None
            else:
                start = event == "start"
                if not start:
                    contexts.pop()
                if tag in _STRUCK:
                    self._add(_STRIKE, contexts[-1])
                elif tag not in _INLINE:
                    yield from self._end()
                    self._broken = 0
                    self._border(element, tag, start=start)
                if start:
                    contexts.append(_inner(element, tag, contexts[-1]))
            if text:
                self._add(text, contexts[-1])
        yield from self._end()

    def _add(self, text: str, context: _Context) -> None:
        if self._run or not text.isspace():
            self._run.append(InlineText(text, *context))

    def _break(self, context: _Context) -> Iterator[InlineRun]:
        if self._breaks is Breaks.SPACE:
            self._add("\n", context)
        elif self._preformatted:
            self._run.append(InlineText("\n", *context))
        else:
            yield from self._end()
            self._broken += 1

    def _end(self) -> Iterator[InlineRun]:
        if self._run:
            lines = self._breaks is Breaks.LINE
            yield InlineRun(
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

    def _border(self, element: Element, tag: str, *, start: bool) -> None:
        self._heading = start and tag in _HEADINGS
        self._preformatted += (1 if start else -1) if tag in _PREFORMATTED else 0
        if start:
            self._styles.append(_signature(element, tag) if self._breaks is Breaks.LINE else "")
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


def _inner(element: Element, tag: str, context: _Context) -> _Context:
    """What is in force inside an element."""
    if tag not in _INLINE:
        return context if not context.inline else context._replace(inline=())
    style = element.get("style") or ""
    styled = _WEIGHT.search(style)
    sets_bold = styled["weight"].lower() in _BOLD_WEIGHTS if styled else tag in _BOLD
    bold = sets_bold or (context.bold and not styled)
    link = element if tag == "a" else context.link
    signature = "b" if sets_bold else _signature(element, tag)
    if style and signature in _PLAIN and (typed := _TYPE.search(style)):
        signature = typed.lastgroup or signature
    if signature in _PLAIN or (tag in _BOLD and not sets_bold):
        return context._replace(bold=bold, link=link)
    return _Context(bold, link, (*context.inline, signature))


def _signature(element: Element, tag: str) -> str:
    """ "p.speaker": the name of an element with its classes."""
    classes = element.get("class")
    return f"{tag}.{'.'.join(classes.split())}" if classes and classes.strip() else tag
