"""Saved web pages: their markup becomes blocks of text, and nothing that it shows is lost."""

import itertools
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.containers.html_walk import Breaks, InlineRun, InlineText, runs, text_runs
from archive.parsing.containers.text import blocks_of, with_lead
from archive.parsing.document import Document
from archive.parsing.text import Block, PersonLink, count_words, fold_space
from archive.parsing.transcript import UnreadableDocument

__all__ = [
    "Breaks",
    "blocks",
    "first",
    "first_of_each",
    "has_class",
    "left_out",
    "parse",
    "texts",
    "unfamiliar",
]

_HEADING_WORDS = 20
_TEXT_LINE = "pre"
_SENTENCE_ENDS = re.compile(r"[.!?…:。！？؟।][\"'”’»)\]]*$")
_WIDE_SPACE = re.compile("\u00a0[ \u00a0\u3000]|[ \u3000]\u00a0")
_LONGEST_GAP = 100
_FEW_PIECES = 4
_BLANKS = frozenset(["", " ", "\n", "\u00a0"])
_SPACE_BEFORE = re.compile(r"[^\W\dA-ZА-ЯЁ]|:")
_NAME_AND_SENTENCE = re.compile(r"[^\W\d_a-zа-яё][^\n!?:;]{1,60}(?<!,)\n[“\"«„¿¡]?[^\Wa-zа-яё_]")
_BEGINS_A_WORD = re.compile(r"[A-ZА-ЯЁ]|(?:of|for|and|the)\s")
_PARSER = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)


@lru_cache(maxsize=1)
def parse(text: str) -> Element:
    """The root of a page, for reading only: the last page is kept, as it is asked for twice.

    Never fails: what is no markup becomes the text of an empty page.
    """
    for data in (text, "<html><body></body></html>"):
        try:
            root = etree.fromstring(data.encode("utf-8", "replace"), parser=_PARSER)
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
    wanted = set(classes)
    for element in root.iter(etree.Element):
        given = element.get("class")
        if given and not wanted.isdisjoint(given.split()):
            return element
    return None


def first_of_each(root: Element, classes: Collection[str]) -> dict[str, Element | None]:
    """For each class the first element that has it, found in one walk."""
    found: dict[str, Element | None] = dict.fromkeys(classes)
    wanted = set(classes)
    for element in root.iter(etree.Element):
        given = element.get("class")
        if given and not wanted.isdisjoint(names := given.split()):
            found.update((name, element) for name in wanted.intersection(names))
            wanted.difference_update(names)
            if not wanted:
                break
    return found


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
    for run in runs(root, skip, breaks):
        if run.preformatted and breaks is Breaks.LINE:
            lines = "".join(piece.text for piece in run.pieces).splitlines()
            found += blocks_of(lines, _TEXT_LINE)
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
    return [
        replace(block, continues=False) if block.continues and block.style != _TEXT_LINE else block
        for block in found
    ]


def texts(root: Element | None, skip: Callable[[Element], bool] = lambda element: False) -> list[str]:
    """The text of each block below an element, nothing where there is no element."""
    if root is None:
        return []
    return [text for run in text_runs(root, skip) if (text := fold_space(_joined(run)))]


def left_out(root: Element, skip: Callable[[Element], bool]) -> list[str]:
    """The text of the elements below `root` that `skip` leaves out."""
    outermost: list[Element] = []
    within: set[Element] = set()
    for element in root.iter(etree.Element):
        if within and element.getparent() in within:
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


def _block(run: InlineRun, identify: Callable[[Element], PersonLink | None]) -> Block:
    text = _text(run.pieces)
    leading = list(itertools.takewhile(lambda piece: piece.bold or piece.text.isspace(), run.pieces))
    bold = len(_text(leading)) if leading else 0
    lead, lead_style = _lead(run.pieces)
    if not lead and run.pieces[0].link is not None:
        lead, lead_style = _linked_lead(run.pieces, text)
    if not lead:
        # A gap that a page prints is made of spaces that don't break: "Q&nbsp;&nbsp; Why?"
        printed = "".join(piece.text for piece in run.pieces[:_FEW_PIECES])[:_LONGEST_GAP]
        if "\u00a0" in printed and _WIDE_SPACE.search(printed := printed.replace("\n", " ")):
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


def _is_mark(piece: InlineText) -> bool:
    """Whether a piece holds a sign before a paragraph and no words: "§"."""
    return piece.text.strip() == "§"


def _lead(pieces: list[InlineText]) -> tuple[int, str]:
    """How many of the first characters an inline element sets apart, and its signature; 0 where none does.

    An element around the whole paragraph sets nothing apart, unless nothing else is in it: then the
    paragraph is its own lead.
    """
    opening = next((piece for piece in pieces if not (piece.text.isspace() or _is_mark(piece))), None)
    if opening is None or not opening.inline:
        return 0, ""
    first = opening.inline
    inked = list(itertools.dropwhile(_is_mark, (piece for piece in pieces if not piece.text.isspace())))
    depth = 0
    while depth < len(first) - 1 and all(piece.inline[: depth + 1] == first[: depth + 1] for piece in inked):
        depth += 1
    leading = itertools.takewhile(
        lambda piece: (
            (piece is not opening and _is_mark(piece))
            or piece.text.isspace()
            or piece.inline[: depth + 1] == first[: depth + 1]
        ),
        pieces,
    )
    return len(_text(leading)), first[depth]


def _linked_lead(pieces: list[InlineText], text: str) -> tuple[int, str]:
    """The characters of a link that opens a paragraph, where a sentence begins behind it without any sign.

    "<a href=…>Rosa Holf</a> Good morning.": nothing else may part the name from the words.
    """
    link = pieces[0].link
    lead = len(_text(itertools.takewhile(lambda piece: piece.link is link, pieces)))
    opens = _NAME_AND_SENTENCE.match(text[:lead] + "\n" + text[lead:].lstrip()) if lead < len(text) else None
    return (lead, "a") if opens else (0, "")


def _stands_as_heading(text: str, bold: int) -> bool:
    """Whether a paragraph is set in bold from end to end, like a heading, and reads like one."""
    return bold >= len(text) and count_words(text) in range(1, _HEADING_WORDS + 1) and text[-1] not in ".!?…"


def _text(pieces: Iterable[InlineText]) -> str:
    return fold_space(_joined([piece.text for piece in pieces]))


def _joined(pieces: Sequence[str]) -> str:
    """The pieces as one text. Where a space was lost between two pieces, it is put back.

    An editor that made each word bold for itself dropped spaces between some. At the border of
    two elements a capital after a small letter or a colon begins a new word ("Vladimir" +
    "Putin"), and so does a preposition ("Al Khalifa" + "of Bahrain").
    """
    if len(pieces) == 1:
        return pieces[0]
    text = ""
    parts: list[str] = []
    for piece in pieces:
        if text[-1:] not in _BLANKS and _BEGINS_A_WORD.match(piece) and _SPACE_BEFORE.search(text[-1:]):
            parts.append(" ")
        parts.append(piece)
        text = piece or text
    return "".join(parts)
