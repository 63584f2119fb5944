"""Markdown: its signs are signs, not words. And the head of "key: value" lines that may open it."""

import re
from collections.abc import Sequence

# <s>in</s>: struck out, as "~~in~~", which is Markdown's own sign for it
_STRUCK = re.compile(r"</?(?:s|strike|del)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
# \[of\] · \*
_ESCAPE = re.compile(r"\\([\[\]()*_#.~`>+!-])")
# *merci* · **Interviewer:**
_EMPHASIS = re.compile(
    r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])|(?<![\w\\])(_)(?=[^\s_])([^_]*[^\s_])_(?!\w)"
)

_FENCE = "---"
# title: "Remarks by President\_Sapt"
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w-]*):\s*(?P<value>.*)")
_QUOTED_ESCAPE = re.compile(r"\\(?:x(\w\w)|u(\w{4})|(.))")
_MEANT = {"_": "\u00a0", "n": " ", "t": " ", "N": " "}


def shown(line: str) -> str:
    """A line of Markdown as it is shown: without its tags, escapes and signs of emphasis."""
    line = _TAG.sub("", _STRUCK.sub("~~", line))
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2\4", line))


def front_matter(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """The facts of a head between two lines of dashes, and how many lines it takes; 0 if there is none.

    Reads what is written there in practice: one value a key, plain or in quotes, going on on
    indented lines. No lists, no nesting.
    """
    if not lines or lines[0].strip() != _FENCE:
        return {}, 0
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)
    if end is None:
        return {}, 0
    values: dict[str, str] = {}
    key = ""
    for line in lines[1:end]:
        entry = _KEY.match(line)
        if entry:
            key = entry["key"]
            values[key] = entry["value"].strip()
        elif key and line[:1] in (" ", "\t"):
            values[key] = _continued(values[key], line.strip())
    return {key: _unquoted(value) for key, value in values.items()}, end + 1


def _continued(value: str, more: str) -> str:
    """A value and its next line. A backslash at the end of a line joins it without a space."""
    return value[:-1] + more if value.endswith("\\") else f"{value} {more}"


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return _QUOTED_ESCAPE.sub(
            lambda match: (
                chr(int(match[1] or match[2], 16)) if match[1] or match[2] else _MEANT.get(match[3], match[3])
            ),
            value[1:-1],
        )
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return value
