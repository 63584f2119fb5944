"""What stands behind a surname and belongs to the name: Jr., Sr., II."""

import re

_SUFFIX = re.compile(r"\s*(?P<suffix>(?:[JS]r|JR|SR)\.?|I{2,3}|IV)(?=,|\s*$)")
_KEYS = frozenset("jr sr ii iii iv".split())


def leading_suffix(text: str) -> tuple[str, str]:
    """The suffix with which the text behind a name begins, or "", and the rest: "Jr., Chancellor"."""
    match = _SUFFIX.match(text)
    return (match["suffix"], text[match.end() :].strip(" ,")) if match else ("", text.strip())


def without_suffix(parts: list[str]) -> list[str]:
    """The parts of a name key without a suffix, so that the surname is the last."""
    return parts[:-1] if len(parts) > 2 and parts[-1] in _KEYS else parts
