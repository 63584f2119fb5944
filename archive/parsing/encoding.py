"""From bytes to text: what a document declares, what it is, and what could not be read in it."""

import re
from dataclasses import dataclass

import webencodings
from charset_normalizer import from_bytes

from archive.parsing.counts import COUNTED, code_points
from archive.parsing.language import likely_language
from archive.parsing.latin_encodings import latin_encoding
from archive.parsing.mojibake import mojibake_line
from archive.parsing.transcript import ReadingWarning, UnreadableDocument, WarningCode

REPLACEMENT = "\ufffd"

# The longest first: the mark of UTF-16 begins that of UTF-32.
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an office document of before 2007",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a gzip file",
    b"\x7fELF": "a program",
    b"{\\rtf": "an RTF document",
}
_META = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([^\s\"'/>;]{1,40})",
    re.IGNORECASE,
)
_XML = re.compile(
    rb"^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([^\"']{1,40})[\"']",
    re.IGNORECASE,
)
_HEAD = 8192
# In the CHAT form of transcripts a control character stands around time codes.
_TIME_BULLET = re.compile(r"\x15(\d+_\d+)\x15")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_NON_ASCII = re.compile(rb"[\x80-\xff]")
_FEW = 0.002
"""The share of characters up to which control characters are marked; above, the file is no text."""
_BAD_SHARE = 0.1
"""The share of broken characters, of all beyond ASCII, up to which a text is UTF-8 all the same."""
_SLIPS = 3
_SAMPLE = 20_000
_DOUBLE_BYTE = frozenset("gbk gb18030 big5 shift_jis euc-jp euc-kr iso-2022-jp".split())
_SURE_OF_UTF8 = 10
"""Characters of several bytes that chance does not bring about in a text of a double-byte encoding."""
_SURE_OF_UTF8_IN_LETTERS = 2
"""The same for an encoding whose characters have one byte."""
_DETECTED = (
    "cp1252 cp1251 cp1250 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 koi8_r koi8_u cp866 iso8859_2 iso8859_5"
    " iso8859_6 iso8859_7 iso8859_8 iso8859_15 mac_cyrillic cp874 gb18030 big5 shift_jis cp932 euc_jp euc_kr"
).split()


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a document, the name of its encoding by the web's standard, and what was unsure."""

    text: str
    encoding: str
    warnings: tuple[ReadingWarning, ...] = ()


def decode_text(data: bytes, declared: str = "", html: bool = False) -> Decoded:
    """Decode a document: by its mark, as UTF-8, as declared, else as detected.

    `declared`: the label of a header; with `html`, what the page or XML file declares of itself counts
    after it. Labels are read by https://encoding.spec.whatwg.org (ISO-8859-1 and us-ascii mean
    windows-1252); others are told and ignored. A text in UTF-8 is UTF-8 whatever it declares.
    Bytes that don't fit are U+FFFD in the text, with a warning of the first. Raises UnreadableDocument
    for what is no text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _checked(*_lenient(data[len(mark) :], encoding), encoding)
    _refuse_binary(data)
    wide = _without_mark(data)
    if wide:
        return _checked(*_lenient(data, wide), wide)
    warnings: list[ReadingWarning] = []
    label = declared.strip() or (_declared_in(data) if html else "")
    found = webencodings.lookup(label) if label else None
    if label and (found is None or found.name == "x-user-defined"):
        warnings.append(_warning(f"the document declares the unknown encoding {label!r}; it was ignored"))
        found = None
    text, encoding, more = _decoded(data, "" if found is None else found.name)
    return _checked(text, [*warnings, *more], encoding)


def _decoded(data: bytes, declared: str) -> tuple[str, str, list[ReadingWarning]]:
    if data.isascii():
        return data.decode("ascii"), "utf-8", []
    text = data.decode("utf-8", "replace")
    broken = text.count(REPLACEMENT) - data.count(REPLACEMENT.encode())
    if declared.startswith("utf-16"):
        # A page whose declaration can be read byte by byte is not in UTF-16.
        declared = ""
    if not broken and declared in ("", "utf-8"):
        return text, "utf-8", []
    wide = len(text) - len(text.encode("ascii", "ignore")) - text.count(REPLACEMENT)
    if not broken and _is_utf8_anyway(data, declared, wide):
        return text, "utf-8", [_warning(f"{declared} is declared, but this is UTF-8")]
    is_utf8 = wide >= broken if declared == "utf-8" else broken <= max(_SLIPS, _BAD_SHARE * wide)
    if declared in ("", "utf-8") and wide >= broken and is_utf8:
        return _with(_lenient(data, "utf-8"), "utf-8")
    if declared not in ("", "utf-8"):
        return _with(_lenient(data, declared), declared)
    return _detected(data)


def _is_utf8_anyway(data: bytes, declared: str, wide: int) -> bool:
    sure = _SURE_OF_UTF8 if declared in _DOUBLE_BYTE else _SURE_OF_UTF8_IN_LETTERS
    return wide >= sure or not _fits(data, declared)


def _with(decoded: tuple[str, list[ReadingWarning]], encoding: str) -> tuple[str, str, list[ReadingWarning]]:
    return decoded[0], encoding, decoded[1]


def _fits(data: bytes, encoding: str) -> bool:
    found = webencodings.lookup(encoding)
    try:
        data.decode(found.codec_info.name if found else encoding)
    except UnicodeDecodeError:
        return False
    return True


def _lenient(data: bytes, encoding: str) -> tuple[str, list[ReadingWarning]]:
    """The text, with U+FFFD for what is none in this encoding, and a warning that names the first."""
    found = webencodings.lookup(encoding)
    codec = found.codec_info.name if found else encoding
    try:
        return data.decode(codec), []
    except UnicodeDecodeError as error:
        first = error
    text = data.decode(codec, "replace")
    line = data.count(b"\n", 0, first.start) + 1
    count = max(1, text.count(REPLACEMENT) - (data.count(REPLACEMENT.encode()) if codec == "utf-8" else 0))
    others = f" and {count - 1} more" if count > 1 else ""
    return text, [
        _warning(
            f"not {encoding}: byte 0x{data[first.start]:02x} in line {line}{others}; shown as {REPLACEMENT}"
        )
    ]


def _detected(data: bytes) -> tuple[str, str, list[ReadingWarning]]:
    encoding = _likely(data)
    text, warnings = _lenient(data, encoding)
    return text, encoding, [_warning(f"no encoding is declared; read as {encoding}, as detected"), *warnings]


def _likely(data: bytes) -> str:
    """The encoding that the lines beyond ASCII are in: by letters of languages, else by statistics."""
    lines = [line for line in data.splitlines(keepends=True) if _NON_ASCII.search(line)]
    sample = b"".join(lines)[:_SAMPLE]
    foreign = b"".join(_NON_ASCII.findall(sample))
    if len(foreign) * 3 < len(sample) and not re.search(rb"[\x80-\xff]{6}", sample):
        return latin_encoding(foreign, likely_language(_NON_ASCII.sub(b"", sample).decode("ascii")))
    best = from_bytes(sample, cp_isolation=_DETECTED, enable_fallback=False, threshold=0.3).best()
    found = webencodings.lookup(_ALIASES.get(best.encoding, best.encoding)) if best else None
    return found.name if found else "windows-1252"


_ALIASES = {
    "cp866": "ibm866",
    "koi8_r": "koi8-r",
    "koi8_u": "koi8-u",
    "mac_cyrillic": "x-mac-cyrillic",
    "cp874": "windows-874",
    "cp932": "shift_jis",
    "shift_jis": "shift_jis",
    "euc_jp": "euc-jp",
    "euc_kr": "euc-kr",
} | {f"iso8859_{part}": f"iso-8859-{part}" for part in range(1, 17)}


def _declared_in(data: bytes) -> str:
    for pattern in (_XML, _META):
        match = pattern.search(data[:_HEAD])
        if match:
            return match[1].decode("ascii", "replace")
    return ""


def _without_mark(data: bytes) -> str:
    """UTF-16 without a byte order mark, told by the NUL bytes of its ASCII characters."""
    sample = data[:2000]
    if len(sample) < 8 or b"\0" not in sample or len(data) % 2:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    if odd > 0.15 * half and not even:
        return "utf-16-le"
    return "utf-16-be" if even > 0.15 * half and not odd else ""


def _refuse_binary(data: bytes) -> None:
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            raise UnreadableDocument(f"the file is not text but {kind}; save the page as text or HTML")
    if b"\0" in data and not _without_mark(data):
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise UnreadableDocument(
            f"the file is not text (it holds NUL bytes, the first in line {line});"
            " save the page as text or HTML"
        )


def _checked(text: str, warnings: list[ReadingWarning], encoding: str) -> Decoded:
    """The text with its control characters marked. Raises UnreadableDocument where there are many."""
    text = text.removeprefix("\ufeff").rstrip("\x1a")
    if "\x15" in text:
        text = _TIME_BULLET.sub(r"•\1•", text)
    first = _CONTROL.search(text) if _may_hold_control(text) else None
    if first:
        found = _CONTROL.findall(text)
        line = text.count("\n", 0, first.start()) + 1
        told = f"control character {found[0]!r} in line {line}"
        if len(found) > len(text) * _FEW:
            raise UnreadableDocument(f"the file is not text ({told}); save the page as text or HTML")
        others = f" and {len(found) - 1} more" if len(found) > 1 else ""
        warnings = [*warnings, _warning(f"{told}{others}; shown as {REPLACEMENT}")]
        text = _CONTROL.sub(REPLACEMENT, text)
    damaged = mojibake_line(text)
    if damaged:
        line, sample, meant = damaged
        warnings = [
            *warnings,
            _warning(
                f"line {line} looks like text that was decoded wrongly before it was saved"
                f" ({sample!r} for {meant!r}); the text is left as it is"
            ),
        ]
    return Decoded(text, encoding, tuple(warnings))


def _may_hold_control(text: str) -> bool:
    """Whether a character stands in a text that is no white space and below the space, or no character."""
    for start in range(0, len(text), COUNTED):
        codes = code_points(text[start : start + COUNTED])
        odd = (codes < 0x20) & ((codes < 0x09) | (codes > 0x0D))
        if (odd | (codes == 0x7F) | ((codes >= 0xD800) & (codes < 0xE000))).any():
            return True
    return False


def _warning(detail: str) -> ReadingWarning:
    return ReadingWarning(WarningCode.ENCODING, detail)
