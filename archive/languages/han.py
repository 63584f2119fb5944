"""Chinese characters that are written in two ways: traditional and simplified. Pure."""

from functools import cache
from pathlib import Path


def _table() -> dict[int, str]:
    lines = Path(__file__).with_name("han_variants.txt").read_text(encoding="utf-8").splitlines()
    pairs = "".join(line for line in lines if not line.startswith("#"))
    return {
        ord(traditional): simplified for traditional, simplified in zip(pairs[::2], pairs[1::2], strict=True)
    }


AS_SIMPLIFIED = _table()
"""For `str.translate`: the simplified character of each traditional one. Several of these may have one."""


@cache
def _traditional() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, simplified in AS_SIMPLIFIED.items():
        found[simplified] = found.get(simplified, "") + chr(code)
    return found


def characters(simplified: str) -> str:
    """A simplified character, and the traditional ones for which it stands."""
    return simplified + _traditional().get(simplified, "")
