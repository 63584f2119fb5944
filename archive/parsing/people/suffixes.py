"""What stands behind a surname and belongs to the name: Jr., Sr., II."""

import re

_SUFFIX = re.compile(r"\s*(?P<suffix>(?:[JS]r|JR|SR)\.?|I{2,3}|IV)(?=,|\s*$)")
_AT_END = re.compile(r",?\s+(?:[JS]r\.?|JR\.?|SR\.?|I{2,3}|IV)\s*$")
# Degrees and letters behind a comma: "Holf, MSc", "Rosa Holf, BA MA"
_DEGREES = re.compile(
    r",(?:\s+(?:[BM]\.?(?:Sc|A|BA|Ed|Eng|Phil|AS|IM|PH)\.?|Ph\.?\s?D\.?|LL\.?\s?[BMD]\.?|E?MBA|DSA|FH|[QK]C|MPs?|MEP)"
    r"(?:\s\([^\W\d_]{2,8}\))?,?)+$"
)
_KEYS = frozenset("jr sr ii iii iv".split())


def leading_suffix(text: str) -> tuple[str, str]:
    """The suffix with which the text behind a name begins, or "", and the rest: "Jr., Chancellor"."""
    match = _SUFFIX.match(text)
    return (match["suffix"], text[match.end() :].strip(" ,")) if match else ("", text.strip())


def without_suffix_behind(name: str) -> str:
    """A name as printed, without a suffix at its end: "Hugo Sapt, Jr."."""
    return _AT_END.sub("", name)


def without_degrees(name: str) -> str:
    """A name without the degrees that a comma sets behind it."""
    return _DEGREES.sub("", name)


def without_suffix(parts: list[str]) -> list[str]:
    """The parts of a name key without a suffix, so that the surname is the last."""
    return parts[:-1] if len(parts) > 2 and parts[-1] in _KEYS else parts
