"""Explain how a query was parsed, in plain English. Pure."""

from calendar import month_name
from datetime import date

from archive.search.facets import BY_OPERATOR
from archive.search.query.ast import (
    And,
    AtLeast,
    DateFilter,
    FieldFilter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    ValueFilter,
)
from archive.search.query.titles import TITLE
from archive.search.scripts import joined


def explain(root: Node | None) -> str:
    """As “gas” and (“oil” or “price”), said by putin, not at bishkek, in 2021."""
    if root is None:
        return ""
    text = _either(root) if isinstance(root, Or) else _clauses(root)
    says_words = any(not _is_clause(part) for part in _parts(root))
    return text if says_words else f"everything {text}"


def is_plain(root: Node | None) -> bool:
    """Whether the query is nothing but words and phrases, all of which are asked for."""
    if isinstance(root, And):
        return all(is_plain(part) for part in root.parts)
    if isinstance(root, Term):
        return not root.prefix and not any("?" in word for word in root.words)
    return root is None or (isinstance(root, Phrase) and root.slop == 1 and not root.cases)


def _parts(root: Node) -> tuple[Node, ...]:
    return root.parts if isinstance(root, And) else (root,)


def _is_filter(node: Node) -> bool:
    """Whether it holds nothing but field and date filters."""
    match node:
        case Not(part):
            return _is_filter(part)
        case And(parts) | Or(parts):
            return all(_is_filter(part) for part in parts)
    return isinstance(node, FieldFilter | DateFilter)


def _is_clause(node: Node) -> bool:
    """Whether it is said after the words, behind a comma."""
    return isinstance(node, Not) or _is_filter(node)


def _clauses(root: Node) -> str:
    parts = _parts(root)
    said = " and ".join(_inner(part) for part in parts if not _is_clause(part))
    clauses = [_inner(part) for part in parts if _is_clause(part)]
    return ", ".join([said, *clauses] if said else clauses)


def _inner(node: Node) -> str:
    match node:
        case Or():
            return f"({_either(node)})"
        case And():
            return f"({_clauses(node)})"
        case Not(part):
            return f"{'not' if _is_filter(part) else 'without'} {_inner(part)}"
        case DateFilter():
            return _days(node)
        case FieldFilter():
            return _field(node)
        case ValueFilter(name, values):
            return f"{name} {', '.join(sorted(values))}"
        case Near(first, second, within):
            reach = f"within {within} words of" if within else "in one sentence with"
            return f"{_one_of(first)} {reach} {_one_of(second)}"
        case AtLeast(parts, least):
            return f"{least} of {', '.join(map(_inner, parts))}"
        case Term() | Phrase():
            return _words(node)


def _either(node: Or) -> str:
    return " or ".join(_inner(part) for part in node.parts)


def _words(node: Term | Phrase) -> str:
    words = f"“{joined(node.words)}”"
    if isinstance(node, Term):
        return f"a word that begins with {words}" if node.prefix and len(node.words) == 1 else words
    if node.cases:
        return f"{words}, written so"
    if node.slop == 1:
        return words if len(node.words) > 1 else f"the very word {words}"
    return f"{_list(node.words)} within {node.slop} words"


def _one_of(choices: tuple[Term | Phrase, ...]) -> str:
    said = " or ".join(map(_words, choices))
    return f"({said})" if len(choices) > 1 else said


def _list(words: tuple[str, ...]) -> str:
    *first, last = [f"“{word}”" for word in words]
    return f"{', '.join(first)} and {last}"


def _field(field: FieldFilter) -> str:
    value = joined(field.words) + ("…" if field.prefix else "")
    if field.name == TITLE:
        return f"at a meeting with “{value}” in a title or heading"
    facet = BY_OPERATOR[field.name]
    return facet.readings.get(value) or facet.reading.format(value)


def _days(dates: DateFilter) -> str:
    start, end = dates.start, dates.end
    if start is None:
        return f"up to {_day(end)}" if end else ""
    if end is None:
        return f"from {_day(start)} on"
    if (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
        return f"from {_day(start)} to {_day(end)}"
    return f"in {start.year}" if start.year == end.year else f"from {start.year} to {end.year}"


def _day(day: date) -> str:
    return f"{day.day} {month_name[day.month]} {day.year}"
