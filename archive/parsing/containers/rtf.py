"""RTF: the paragraphs of a rich text, with bold and italic type; notes, heads and feet are boilerplate."""

from dataclasses import dataclass, field, replace

from archive.parsing.containers.properties import sane_title
from archive.parsing.containers.rtf_tokens import CHARSETS, RtfToken, tokens
from archive.parsing.containers.runs import StyledRun, run_blocks
from archive.parsing.content import Content, Metadata
from archive.parsing.text import Block, fold_space
from archive.parsing.transcript import UnreadableDocument

EXTENSIONS = frozenset({".rtf"})

_HIDDEN = frozenset(
    "fonttbl colortbl stylesheet info pict object themedata datastore listtable listoverridetable rsidtbl"
    " generator xmlnstbl latentstyles filetbl revtbl fldinst nonshppict mmathPr bkmkstart bkmkend pntext"
    " listtext upr factoidname datafield ftnsep ftnsepc aftnsep aftnsepc".split()
)
_BESIDE = frozenset(
    "header headerl headerr headerf footer footerl footerr footerf footnote annotation".split()
)
_SHOWN_THOUGH_OPTIONAL = frozenset({"shptxt", "fldrslt"})
_PARAGRAPH = "\n\n"
_FIRST = 20


@dataclass(slots=True)
class _State:
    """What is in force inside of a group. `place`: "" for the text, else what else it is."""

    bold: bool = False
    italic: bool = False
    underlined: bool = False
    removed: bool = False
    listed: bool = False
    level: int = 9
    table: bool = False
    font: int = 0
    skip: int = 1
    place: str = ""


@dataclass(slots=True)
class _RtfDestination:
    """The text of one place, up to here: runs of the paragraph that is not ended, and blocks."""

    runs: list[StyledRun] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)

    def end(self, state: _State, row: int, column: int) -> None:
        heading = state.level < 9
        style = "list item" if state.listed else ""
        template = Block("", heading=heading, style=style, row=row, column=column)
        self.blocks += run_blocks(self.runs, template)
        self.runs = []


def read(name: str, data: bytes) -> Content:
    """The text of an RTF document. Raises UnreadableDocument for what is none, or holds no text."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise UnreadableDocument("the file is no RTF; save it again, as .docx or .rtf")
    reader = _Reader()
    for token in tokens(data.lstrip()):
        reader.take(token)
    reader.finish()
    blocks, boilerplate = reader.text.blocks, [block.text for block in reader.beside.blocks]
    if not blocks:
        raise UnreadableDocument("the RTF document holds no text; its pages may be pictures")
    title = fold_space("".join(run.text for run in reader.title.runs))
    texts = [block.text for block in blocks[:_FIRST]] + boilerplate
    return Content(
        "rtf",
        tuple(blocks),
        tuple("".join(reader.shown).split(_PARAGRAPH)),
        Metadata(title=sane_title(title, name, texts)),
        boilerplate=tuple(boilerplate),
    )


class _Reader:
    """Takes one token after the other."""

    def __init__(self) -> None:
        self.text, self.beside, self.title = _RtfDestination(), _RtfDestination(), _RtfDestination()
        self.shown: list[str] = []
        self._state = _State()
        self._stack: list[_State] = []
        self._fonts: dict[int, str] = {}
        self._page = "cp1252"
        self._optional = self._in_fonts = False
        self._skipped = self._high = 0
        self._waiting: list[bytes] = []
        self._row = self._column = 0

    def take(self, token: RtfToken) -> None:
        if token.kind == "bytes":
            self._bytes(token.raw)
            return
        self._flush()
        if token.kind == "open":
            self._stack.append(replace(self._state))
            self._optional = False
        elif token.kind == "close":
            self._close()
        elif token.kind == "word":
            self._word(token.text, token.number)
        else:
            self._skipped = 0
            self._write(token.text)

    def finish(self) -> None:
        self._flush()
        self.text.end(self._state, -1, -1)
        self.beside.end(self._state, -1, -1)

    def _close(self) -> None:
        state = self._state
        self._state = self._stack.pop() if self._stack else _State()
        if state.place == "beside" and self._state.place != "beside":
            self.beside.end(state, -1, -1)
            self.shown.append(_PARAGRAPH)
        self._in_fonts = self._in_fonts and self._state.place == "hidden"

    def _word(self, name: str, number: int | None) -> None:
        state = self._state
        on = number != 0
        if name == "*":
            self._optional = True
        elif name in _HIDDEN or (self._optional and name not in _SHOWN_THOUGH_OPTIONAL):
            self._in_fonts = name == "fonttbl"
            state.place = "hidden"
            self._optional = False
        elif name == "title" and state.place == "hidden":
            state.place = "title"
        elif name in _BESIDE and state.place != "hidden":
            state.place = "beside"
            self.shown.append(_PARAGRAPH)
        elif name == "u" and number is not None:
            self._write(self._character(number % 65536))
            self._skipped = state.skip
        elif name in ("cell", "row", "nestcell", "nestrow"):
            self._cell(name)
        else:
            self._mark(name, number, on)

    def _mark(self, name: str, number: int | None, on: bool) -> None:
        state = self._state
        if name == "f" and number is not None:
            state.font = number
        elif name == "fcharset" and self._in_fonts and number is not None:
            self._fonts[state.font] = CHARSETS.get(number, "")
        elif name == "ansicpg" and number:
            self._page = f"cp{number}"
        elif name == "mac":
            self._page = "mac_roman"
        elif name == "uc" and number is not None:
            state.skip = number
        elif name in ("b", "i"):
            state.bold, state.italic = (on, state.italic) if name == "b" else (state.bold, on)
        elif name in ("ul", "ulnone"):
            state.underlined = on and name == "ul"
        elif name == "plain":
            state.bold = state.italic = state.underlined = False
        elif name == "pard":
            state.listed = state.table = False
            state.level = 9
        elif name in ("ls", "pn"):
            state.listed = True
        elif name == "outlinelevel" and number is not None:
            state.level = number
        elif name == "intbl":
            state.table = True
        elif name in ("deleted", "v"):
            state.removed = on

    def _cell(self, name: str) -> None:
        if self._state.place:
            return
        if name in ("cell", "nestcell"):
            self.text.end(self._state, self._row, self._column)
            self._column += 1
        else:
            self._row, self._column = self._row + 1, 0
        self.shown.append(_PARAGRAPH)

    def _bytes(self, raw: bytes) -> None:
        """Text in a code page: letters of two bytes may come one byte at a time."""
        if self._skipped:
            skipped = min(self._skipped, len(raw))
            self._skipped -= skipped
            raw = raw[skipped:]
        if raw:
            self._waiting.append(raw)

    def _flush(self) -> None:
        if self._waiting:
            raw, self._waiting = b"".join(self._waiting), []
            page = self._fonts.get(self._state.font) or self._page
            try:
                text = raw.decode(page, "replace")
            except LookupError:
                text = raw.decode("cp1252", "replace")
            self._write(text)

    def _write(self, text: str) -> None:
        state = self._state
        if state.place == "hidden" or state.removed:
            return
        if state.place == "title":
            self.title.runs.append(StyledRun(text))
            return
        self.shown.append(text)
        part = self.beside if state.place == "beside" else self.text
        if text == _PARAGRAPH:
            in_cell = state.table and not state.place
            part.end(state, self._row if in_cell else -1, self._column if in_cell else -1)
        else:
            part.runs.append(StyledRun(text, state.bold, state.italic, "u" if state.underlined else ""))

    def _character(self, code: int) -> str:
        """The character of a number of 16 bits; of the two halves of one, the second gives both."""
        high, self._high = self._high, 0
        if code in range(0xD800, 0xDC00):
            self._high = code
            return ""
        if code in range(0xDC00, 0xE000):
            return chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00) if high else "\ufffd"
        return chr(code)
