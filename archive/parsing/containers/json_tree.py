"""JSON and JSON Lines as a tree whose every value is kept, and its values read once more without a parser."""

import json
import re
from typing import Any

from archive.parsing.transcript import UnreadableDocument

# A high surrogate without its low one, or a low one alone, is no character.
_ESCAPES = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\\.",
    re.DOTALL,
)
_TOKEN = re.compile(r'"(?P<string>(?:[^"\\]|\\.)*+)"(?P<key>\s*:)?|(?P<number>-?\d[\d.eE+-]*)', re.DOTALL)
_PAIR = 12


class Number(str):
    """A number as it is written, so that none is changed by reading it."""

    __slots__ = ()


class Key(str):
    """The key of a record in an object by ids, made a value of the record; the file shows no such value."""

    __slots__ = ()


def load(text: str) -> Any:
    """The tree of a JSON text, or of one of JSON Lines (a list). Raises UnreadableDocument with the place."""
    text = _ESCAPES.sub(lambda match: match.group() if _is_character(match.group()) else "\\ufffd", text)
    try:
        return _loads(text)
    except json.JSONDecodeError as error:
        lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
        if len(lines) < 2 or not error.msg.startswith("Extra data"):
            raise _broken(error.lineno, error.colno, error.msg) from None
    return [_line(number, line) for number, line in lines]


def values_shown(text: str) -> list[str]:
    """Every string and number that stands as a value, in order, by a scanner of our own."""
    text = _ESCAPES.sub(lambda match: match.group() if _is_character(match.group()) else "\\ufffd", text)
    found = []
    for match in _TOKEN.finditer(text):
        if match["key"] is None:
            string = match["string"]
            found.append(match["number"] if string is None else _unescaped(string))
    return found


def flattened(record: Any, skip: frozenset[int] = frozenset()) -> dict[str, list[str]]:
    """The strings and numbers of a record by path ("speaker.name"); lists give several for one path.

    `skip`: nodes, by their `id`, that are left out.
    """
    found: dict[str, list[str]] = {}
    stack: list[tuple[str, Any]] = [("", record)]
    while stack:
        path, node = stack.pop()
        if id(node) in skip:
            continue
        if isinstance(node, dict):
            stack.extend((f"{path}.{key}" if path else key, value) for key, value in reversed(node.items()))
        elif isinstance(node, list):
            stack.extend((path, value) for value in reversed(node))
        elif isinstance(node, str) and node.strip():
            found.setdefault(path, []).append(node)
    return found


def _line(number: int, line: str) -> Any:
    try:
        return _loads(line)
    except json.JSONDecodeError as error:
        raise _broken(number, error.colno, error.msg) from None


def _loads(text: str) -> Any:
    try:
        return json.loads(text, parse_int=Number, parse_float=Number, object_pairs_hook=_object)
    except RecursionError:
        raise UnreadableDocument("the JSON is nested too deep to be a transcript; export it flat") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of a key that stands twice no value is lost."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    found = {}
    for key, value in pairs:
        name, number = key, 2
        while name in found:
            name, number = f"{key} ({number})", number + 1
        found[name] = value
    return found


def _broken(line: int, column: int, message: str) -> UnreadableDocument:
    return UnreadableDocument(
        f"the file is not JSON (line {line}, column {column}: {message}); export it again or mend it there"
    )


def _is_character(escape: str) -> bool:
    return len(escape) in (2, _PAIR) or escape[2].lower() != "d"


def _unescaped(string: str) -> str:
    return str(json.loads(f'"{string}"', strict=False)) if "\\" in string else string
