"""From the bytes of a text file to its text, by byte order mark, declaration, UTF-8, or detection."""

import re

import webencodings
from charset_normalizer import from_bytes

from archive.parsing.transcript import ReadingWarning, UnreadableDocument, WarningCode

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DETECTED_FROM = 1 << 18
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_WORD = re.compile(r"\w")


def decode_text(data: bytes, declared: str = "") -> tuple[str, tuple[ReadingWarning, ...]]:
    """The text of a file, and a warning where its encoding was detected and not told.

    `declared`: what the file says of itself, any label that the web's rules know. Raises
    UnreadableDocument for what is not text.
    """
    text, warnings = _decoded(data, declared)
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        raise UnreadableDocument(
            f"the file is not text (control character {control.group()!r} in line {line});"
            " export it again as UTF-8"
        )
    if not _WORD.search(text):
        raise UnreadableDocument("the file holds no words; export it again or remove it")
    return text, warnings


def _decoded(data: bytes, declared: str) -> tuple[str, tuple[ReadingWarning, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding), ()
    known = webencodings.lookup(declared) if declared else None
    for codec in ("utf-8", known.codec_info.name if known else "", _wide(data)):
        if codec:
            try:
                return data.decode(codec), ()
            except UnicodeDecodeError:
                continue
    best = from_bytes(data[:_DETECTED_FROM]).best()
    encoding = best.encoding if best else "windows-1252"
    text = data.decode(encoding, "replace")
    return text, (
        ReadingWarning(WarningCode.UNKNOWN_LAYOUT, f"the encoding is not told; read as {encoding}"),
    )


def _wide(data: bytes) -> str:
    """UTF-16 without a mark, told by its NUL bytes, or nothing."""
    sample = data[:4096]
    if sample.count(0) * 3 < len(sample):
        return ""
    return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableDocument(
            f"the text is not {error.encoding.upper()} as its first bytes say"
            f" (byte 0x{data[error.start]:02x} in line {line}); export it again as UTF-8"
        ) from None
