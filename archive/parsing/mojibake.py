"""Mojibake: UTF-8 that somebody read as a single-byte encoding and saved so ("cafÃ©" for "café")."""

import re

import numpy as np
from numpy.typing import NDArray

from archive.parsing.counts import COUNTED, code_points

# The lead bytes of UTF-8, as windows-1252 and windows-1251 show them, before what a trailing byte shows.
_SUSPECT = re.compile(
    "[\u00c2-\u00f4\u0402-\u045f][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u0402-\u0491\u2013-\u2122]"
)
_RUN = re.compile(r"[^\x00-\x7f]+")
_ENCODINGS = ("cp1252", "cp1251", "latin-1")
_RUNS = 400
_ENOUGH = 2


def _shown(first: int, last: int) -> NDArray[np.bool_]:
    """For each code point whether one of the encodings shows one of these bytes by it."""
    shown = np.zeros(1 << 16, bool)
    for byte in range(first, last + 1):
        # Bytes that windows-1252 leaves undefined pass as control characters.
        signs = [chr(byte), *(bytes([byte]).decode(encoding, "ignore") for encoding in _ENCODINGS)]
        shown[[ord(sign) for sign in signs if sign]] = True
    return shown


_LEADS, _TRAILS = _shown(0xC2, 0xF4), _shown(0x80, 0xBF)


def mojibake_line(text: str) -> tuple[int, str, str] | None:
    """The first line of a text that is mojibake, what stands there and what is meant; None if sound.

    One accented letter decoded wrongly can be chance ("Â»"); two, or one of three characters, are told.
    """
    if text.isascii() or not (_may_mean_another(text) and _SUSPECT.search(text)):
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


def _may_mean_another(text: str) -> bool:
    """Whether a run of characters beyond ASCII begins with a lead byte and a trailing one."""
    for start in range(0, len(text), COUNTED):
        # With the character before, which may belong to the run, and the one behind.
        codes = np.minimum(code_points(text[max(0, start - 1) : start + COUNTED + 1]), 0xFFFF)
        begins = codes > 0x7F
        begins[1:] &= codes[:-1] <= 0x7F
        begins[0] &= not start
        places = np.flatnonzero(begins[:-1])
        if (_LEADS[codes[places]] & _TRAILS[codes[places + 1]]).any():
            return True
    return False


def _meant(run: str) -> str:
    """What a run of characters beyond ASCII says if its bytes are UTF-8, or ""."""
    if len(run) < 2:
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
