"""What PDFium says of the text of a PDF: lines of words with their places and their type."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as api

from archive.parsing.containers.pdf_right_to_left import turn_letters
from archive.parsing.layout.lines import PageLine, PageWord, most_common

_BOLD_NAME = re.compile(r"bold|black|heavy|semibd|demi", re.IGNORECASE)
_PLAIN_NAME = re.compile(r"regular|book|roman|light", re.IGNORECASE)
_BOLD_WEIGHT = 600
_HEAVIER = 1.2
"""Times the weight of most of a page. A weight is reckoned from the stems of letters, serifs among them."""
_FORCED_BOLD = 1 << 18
_ITALIC = 1 << 6
_OUTLINED = {1, 2, 5, 6}  # rendering modes that draw the outline too: bold type, made by hand
UNTOLD = "\ufffd"
"""Stands for a sign that is drawn, but of which the PDF does not say what letter it is."""

_LONGEST_NAME = 128
# Points of the smallest type: distances are told in sizes, and type may be given the size 0.
_SMALLEST = 0.1
# Points: no page is as large, and to a place farther out a size of type adds nothing.
_FARTHEST = 1e6
_ROUNDED = 0.26
# What PDFium gives for a hyphen at the end of a line, as a character and in a text.
_END = 10
_LINE_END_HYPHEN = 0x02
_LINE_END_HYPHEN_IN_TEXT = "\ufffe"
# Characters that print nothing, and those that a text can't hold.
_UNPRINTED = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200d\u2060\ufeff\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Page:
    """`text`: as PDFium itself puts it together. `pictures`: images on a page that has no text."""

    lines: list[PageLine]
    text: str
    pictures: int = 0


def pages(document: pdfium.PdfDocument) -> Iterator[Page]:
    """The pages of a document, one by one."""
    for number in range(len(document)):
        page = document[number]
        textpage = page.get_textpage()
        try:
            count = max(0, textpage.count_chars())
            codes = [api.FPDFText_GetUnicode(textpage, index) for index in range(count)]
            turned = turn_letters(codes, partial(_left, textpage))
            lines = list(_lines(textpage, codes, number + 1))
            # PDFium's own text leaves out signs whose letter is not known, and has letters as they were.
            text = (
                "".join(map(chr, codes))
                if turned or 0 in codes
                else textpage.get_text_range()
                if lines
                else ""
            )
            text = text.replace(chr(_LINE_END_HYPHEN), _LINE_END_HYPHEN_IN_TEXT)
            pictures = 0 if lines else sum(1 for _ in page.get_objects([api.FPDF_PAGEOBJ_IMAGE]))
            yield Page(lines, _plain(text.replace(_LINE_END_HYPHEN_IN_TEXT, "-\n")), pictures)
        finally:
            textpage.close()
            page.close()


def _left(textpage: pdfium.PdfTextPage, index: int) -> float:
    """Where a character begins."""
    box = api.FS_RECTF()
    api.FPDFText_GetLooseCharBox(textpage, index, box)
    return float(box.left)


class _Box(NamedTuple):
    left: float
    bottom: float
    right: float
    top: float


class _LineDirection(Enum):
    """Where lines run to: a page is looked at as if it were turned so that they run to the right."""

    RIGHT = "right"
    DOWN = "down"
    UP = "up"

    @classmethod
    def of(cls, first: _Box, last: _Box) -> "_LineDirection":
        across, along = last.left - first.left, last.bottom - first.bottom
        if abs(along) <= abs(across):
            return cls.RIGHT
        return cls.DOWN if along < 0 else cls.UP

    def extent(self, first: _Box, last: _Box) -> tuple[float, float]:
        """Where these characters and those between them begin and end along their line."""
        if self is _LineDirection.RIGHT:
            return min(first.left, last.left), max(first.right, last.right)
        bottom, top = min(first.bottom, last.bottom), max(first.top, last.top)
        return (bottom, top) if self is _LineDirection.UP else (-top, -bottom)

    def height(self, x: float, y: float) -> float:
        return {_LineDirection.RIGHT: y, _LineDirection.DOWN: x, _LineDirection.UP: -x}[self]


class _DrawnWord(NamedTuple):
    """A word as it is drawn: its first and last character, where it stands, and its type."""

    text: str
    first: _Box
    last: _Box
    origin: tuple[float, float]
    size: float
    type: "_Typeface"


class _Typeface(NamedTuple):
    """`bold`: surely. `weight`: where the font's name doesn't say that it is plain type."""

    bold: bool = False
    italic: bool = False
    weight: int = 0


def _plain(text: str) -> str:
    """A text without what prints nothing; a sign whose letter the font does not tell is marked."""
    return _UNPRINTED.sub("", text.replace("\0", UNTOLD))


def _lines(textpage: pdfium.PdfTextPage, codes: list[int], number: int) -> Iterator[PageLine]:
    drawn = list(_drawn_lines(textpage, codes))
    turn = _turn(drawn)
    usual = most_common(
        [word.type.weight for words in drawn for word in words],
        [len(word.text) for words in drawn for word in words],
    )
    return (_line(words, number, turn, max(_BOLD_WEIGHT, _HEAVIER * usual)) for words in drawn)


def _turn(lines: list[list[_DrawnWord]]) -> _LineDirection:
    """Where most of the text of a page runs to, as a vertical script or a turned page does."""
    letters = dict.fromkeys(_LineDirection, 0)
    for words in lines:
        turn = _LineDirection.of(words[0].first, words[-1].last)
        letters[turn] += sum(len(word.text) for word in words)
    return max(letters, key=lambda turn: letters[turn])


def _drawn_lines(textpage: pdfium.PdfTextPage, codes: list[int]) -> Iterator[list[_DrawnWord]]:
    fonts = _Fonts(textpage)
    line: list[_DrawnWord] = []
    start = -1
    for index, code in enumerate([*codes, _END]):
        breaks = code in (_END, 13, _LINE_END_HYPHEN)
        if not breaks and not chr(code).isspace():
            start = index if start < 0 else start
            continue
        if start >= 0 or code == _LINE_END_HYPHEN:
            first = index if start < 0 else start
            text = "".join(map(chr, codes[first:index])) + ("-" if code == _LINE_END_HYPHEN else "")
            if text := _plain(text):
                line.append(fonts.word(text, first, max(first, index - 1)))
            start = -1
        if breaks and line:
            yield line
            line = []


def _line(words: list[_DrawnWord], number: int, turn: _LineDirection, bold: float) -> PageLine:
    """The line that drawn words make; `bold`: the weight from which on type is bold."""
    # The type of most letters: a raised number does not count.
    letters = [len(word.text) for word in words]
    size = most_common([word.size for word in words], letters)
    base = turn.height(*next(word.origin for word in words if abs(word.size - size) <= _ROUNDED))
    base = base if abs(base) <= _FARTHEST else 0.0
    placed = tuple(
        PageWord(
            word.text,
            *turn.extent(word.first, word.last),
            word.type.bold or word.type.weight >= bold,
            word.type.italic,
        )
        for word in words
    )
    return PageLine(placed, base, base + max(1.0, size), number)


class _Fonts:
    """The places and the type of characters; what is known of a font is kept."""

    def __init__(self, textpage: pdfium.PdfTextPage) -> None:
        self._textpage = textpage
        self._known: dict[int, _Typeface] = {}
        self._box, self._matrix = api.FS_RECTF(), api.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)

    def word(self, text: str, first: int, last: int) -> _DrawnWord:
        """The word of these characters."""
        page, box = self._textpage, self._box
        api.FPDFText_GetLooseCharBox(page, first, box)
        begins = ends = _Box(box.left, box.bottom, box.right, box.top)
        if last > first:
            api.FPDFText_GetLooseCharBox(page, last, box)
            ends = _Box(box.left, box.bottom, box.right, box.top)
        api.FPDFText_GetCharOrigin(page, first, self._x, self._y)
        api.FPDFText_GetMatrix(page, first, self._matrix)
        size = api.FPDFText_GetFontSize(page, first) * math.hypot(self._matrix.b, self._matrix.d)
        size = max(_SMALLEST, size)
        return _DrawnWord(text, begins, ends, (self._x.value, self._y.value), size, self._type(first))

    def _type(self, index: int) -> _Typeface:
        drawn = api.FPDFText_GetTextObject(self._textpage, index)
        if not drawn:
            return _Typeface()
        font = api.FPDFTextObj_GetFont(drawn)
        key = ctypes.cast(font, ctypes.c_void_p).value or 0
        if key not in self._known:
            self._known[key] = self._described(font)
        known = self._known[key]
        return known._replace(bold=True) if api.FPDFTextObj_GetTextRenderMode(drawn) in _OUTLINED else known

    def _described(self, font: api.FPDF_FONT) -> _Typeface:
        api.FPDFFont_GetBaseFontName(font, self._name, _LONGEST_NAME)
        name = self._name.value.decode("latin-1")
        flags = max(0, api.FPDFFont_GetFlags(font))
        bold = bool(_BOLD_NAME.search(name) or flags & _FORCED_BOLD)
        italic = bool(flags & _ITALIC or re.search("italic|oblique", name, re.IGNORECASE))
        plain = not bold and _PLAIN_NAME.search(name)
        return _Typeface(bold, italic, 0 if plain else max(0, api.FPDFFont_GetWeight(font)))
