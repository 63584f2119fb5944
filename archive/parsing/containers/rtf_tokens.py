"""The words of RTF's grammar: groups, control words, and text in the code page of its font."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)",
    re.DOTALL,
)
# The code pages of the character sets that a font states (\fcharset), after the RTF specification 1.9.1.
CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
_NAMED = {
    "par": "\n\n", "sect": "\n\n", "page": "\n\n", "line": "\n", "tab": "\t", "emdash": "—", "endash": "–",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "", "\n": "\n\n", "\r": "\n\n"}


@dataclass(frozen=True, slots=True)
class RtfToken:
    """`kind` is "open", "close", "word" (with `number`, None if it has none), "text" or "bytes"."""

    kind: str
    text: str = ""
    number: int | None = None
    raw: bytes = b""


def tokens(data: bytes) -> Iterator[RtfToken]:
    """The tokens of a document; line ends of the file are none. `bytes`: text in the font's code page."""
    place = 0
    while found := _TOKEN.match(data, place):
        place = found.end()
        word, number, code, symbol, brace, text = found.groups()
        if word is not None:
            name = word.decode("ascii")
            if name == "bin" and number:
                place += max(0, int(number))
            elif name in _NAMED:
                yield RtfToken("text", _NAMED[name])
            else:
                yield RtfToken("word", name, int(number) if number else None)
        elif code is not None:
            yield RtfToken("bytes", raw=bytes.fromhex(code.decode("ascii")))
        elif symbol is not None:
            yield _symbol(symbol)
        elif brace is not None:
            yield RtfToken("open" if brace == b"{" else "close")
        elif text is not None:
            yield RtfToken("bytes", raw=text)


def _symbol(symbol: bytes) -> RtfToken:
    character = symbol.decode("latin-1")
    if character == "*":
        return RtfToken("word", "*")
    return RtfToken("text", _SYMBOLS.get(character, character))
