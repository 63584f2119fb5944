"""Mojibake: UTF-8 that somebody read as a single-byte encoding and saved so ("cafÃ©" for "café")."""

import re

# The lead bytes of UTF-8, as windows-1252 and windows-1251 show them, before what a trailing byte shows.
_SUSPECT = re.compile(
    "[\u00c2-\u00f4\u0402-\u045f][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u0402-\u0491\u2013-\u2122]"
)
# The same where a run begins, with the letter of windows-1251 that stands apart.
_BEGINS = re.compile(_SUSPECT.pattern.replace("\u2122]", "\u2122\u0401]"))
_RUN = re.compile(r"[^\x00-\x7f]+")
_ENCODINGS = ("cp1252", "cp1251", "latin-1")
_RUNS = 400
_ENOUGH = 2


def mojibake_line(text: str) -> tuple[int, str, str] | None:
    """The first line of a text that is mojibake, what stands there and what is meant; None if sound.

    One accented letter decoded wrongly can be chance ("Â»"); two, or one of three characters, are told.
    """
    if text.isascii() or not _SUSPECT.search(text):
        return None
    found: list[tuple[int, str, str]] = []
    for number, match in enumerate(_RUN.finditer(text)):
        if number >= _RUNS:
            break
        meant = _meant(match[0])
        if meant:
            found.append((match.start(), match[0], meant))
    if len(found) >= _ENOUGH or any(len(sample) >= 3 for _, sample, _ in found):
        start, sample, meant = found[0]
        return text.count("\n", 0, start) + 1, sample[:20], meant[:20]
    return None


def _meant(run: str) -> str:
    """What a run of characters beyond ASCII says if its bytes are UTF-8, or ""."""
    if not _BEGINS.match(run):
        return ""
    for encoding in _ENCODINGS:
        data = bytearray()
        for each in run:
            try:
                data += each.encode(encoding)
            except UnicodeEncodeError:
                # Bytes that windows-1252 leaves undefined pass as control characters.
                if not "\x80" <= each <= "\x9f":
                    break
                data.append(ord(each))
        else:
            try:
                return data.decode("utf-8")
            except UnicodeDecodeError:
                continue
    return ""
