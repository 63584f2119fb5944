"""Saved web pages: their markup becomes blocks of text, and nothing that it shows is lost."""

import itertools
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.document import Document
from archive.parsing.text import Block, PersonLink, count_words, fold_space
from archive.parsing.transcript import UnreadableDocument

_HIDDEN = frozenset({"script", "style", "noscript", "template", "head", "iframe", "object", "svg"})
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span"
    " strike strong sub sup time tt u var wbr".split()
)
_BOLD = frozenset({"b", "strong"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_STRUCK = frozenset({"s", "strike", "del"})
_STRIKE = "~~"
_HEADING_WORDS = 20
_SPACE_BEFORE = re.compile(r"[^\W\dA-ZА-ЯЁ]|:")
_BEGINS_A_WORD = re.compile(r"[A-ZА-ЯЁ]|(?:of|for|and|the)\s")


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
    """A run of text. `boundary`: it begins or ends an element whose words stand for themselves."""

    text: str
    bold: bool = False
    link: Element | None = None


def blocks(
    root: Element,
    *,
    skip: Callable[[Element], bool] = lambda element: False,
    identify: Callable[[Element], PersonLink | None] = lambda element: None,
    breaks: bool = False,
) -> list[Block]:
    """The blocks of text below an element, in the order of the page.

    Elements for which `skip` holds are left out whole. `identify` tells what person a link
    means. A line break inside a paragraph is white space, or with `breaks` begins a new block.
    """
    found: list[Block] = []
    for heading, pieces in _paragraphs(root, skip, breaks):
        block = _block(heading, pieces, identify)
        if block.text:
            found.append(block)
    return found


def texts(root: Element | None, skip: Callable[[Element], bool] = lambda element: False) -> list[str]:
    """The text of each block below an element, nothing where there is no element."""
    return [] if root is None else [block.text for block in blocks(root, skip=skip)]


def left_out(root: Element, skip: Callable[[Element], bool]) -> list[str]:
    """The text of the elements below `root` that `skip` leaves out."""
    outermost: list[Element] = []
    for element in root.iter():
        if (
            _is_element(element)
            and skip(element)
            and not any(each in outermost for each in element.iterancestors())
        ):
            outermost.append(element)
    return [text for element in outermost for text in texts(element)]


def unfamiliar(document: Document) -> UnreadableDocument:
    return UnreadableDocument(
        f"no reader knows the layout of this {document.media_type}; save the page as text,"
        " with each turn on a line “Name: words”"
    )


def _paragraphs(
    root: Element, skip: Callable[[Element], bool], breaks: bool
) -> Iterator[tuple[bool, list[_Piece]]]:
    """Runs of inline text between the borders of block elements, none of them blank."""
    run: list[_Piece] = []
    heading = False
    for event, what, bold, link in _walk(root, skip):
        if event == "text" or (event == "break" and not breaks):
            if run or not what.isspace():
                run.append(_Piece(what, bold, link))
        else:
            if run:
                yield heading, run
                run = []
            heading = (event == "start" and what in _HEADINGS) or (event == "break" and heading)
    if run:
        yield heading, run


def _walk(root: Element, skip: Callable[[Element], bool]) -> Iterator[tuple[str, str, bool, Element | None]]:
    """Text, line breaks, and starts and ends of block elements, with what is in force there.

    What is struck out stands between "~~", as Markdown has it.
    """
    # A stack of our own: saved pages nest deeper than Python's. An element stands on it twice,
    # the second time, as an end, below its children; what follows it is its parent's text.
    stack: list[tuple[bool, Element, bool, Element | None]] = [(False, root, False, None)]
    while stack:
        is_end, element, bold, link = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if not is_end and tag and tag not in _HIDDEN and tag != "br" and not skip(element):
            if tag not in _INLINE:
                yield "start", tag, bold, link
            elif tag in _STRUCK:
                yield "text", _STRIKE, bold, link
            inner_bold = bold or tag in _BOLD
            inner_link = element if tag == "a" else link
            if element.text:
                yield "text", element.text, inner_bold, inner_link
            stack.append((True, element, bold, link))
            stack.extend((False, child, inner_bold, inner_link) for child in reversed(element))
            continue
        if is_end and tag not in _INLINE:
            yield "end", tag, bold, link
        elif is_end and tag in _STRUCK:
            yield "text", _STRIKE, bold, link
        elif tag == "br" and not skip(element):
            yield "break", "\n", bold, link
        if element.tail and element is not root:
            yield "text", element.tail, bold, link


def _is_element(element: Element) -> bool:
    return isinstance(element.tag, str)


def _block(heading: bool, pieces: list[_Piece], identify: Callable[[Element], PersonLink | None]) -> Block:
    text = fold_space(_joined(pieces))
    leading = list(itertools.takewhile(lambda piece: piece.bold or piece.text.isspace(), pieces))
    bold = len(fold_space(_joined(leading))) if leading else 0
    links = filter(
        None, map(identify, dict.fromkeys(piece.link for piece in pieces if piece.link is not None))
    )
    return Block(text, heading or _stands_as_heading(text, bold), bold, tuple(links))


def _stands_as_heading(text: str, bold: int) -> bool:
    """Whether a paragraph is set in bold from end to end, like a heading, and reads like one."""
    return bold >= len(text) and count_words(text) in range(1, _HEADING_WORDS + 1) and text[-1] not in ".!?…"


def _joined(pieces: list[_Piece]) -> str:
    """The pieces as one text. Where a space was lost between two pieces, it is put back.

    An editor that made each word bold for itself dropped spaces between some. At the border of
    two elements a capital after a small letter or a colon begins a new word ("Vladimir" +
    "Putin"), and so does a preposition ("Al Khalifa" + "of Bahrain").
    """
    text = ""
    parts: list[str] = []
    for piece in pieces:
        if _SPACE_BEFORE.search(text[-1:]) and _BEGINS_A_WORD.match(piece.text):
            parts.append(" ")
        parts.append(piece.text)
        text = piece.text or text
    return "".join(parts)
