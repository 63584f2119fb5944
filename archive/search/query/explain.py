"""How a query was read, in plain English. Pure."""

from calendar import month_name
from datetime import date

from archive.search.query.ast import And, Dates, Field, Node, Not, OneOf, Or, Phrase, Term

_FACTS = {
    "speaker": "said by {}",
    "role": "said by one in the office “{}”",
    "place": "at {}",
    "country": "about {}",
    "kind": "at a meeting of the kind “{}”",
    "lang": "in the language “{}”",
    "is": "in a {}",
}
_VALUES = {
    ("lang", "en"): "in English",
    ("lang", "ru"): "in Russian",
    ("is", "narration"): "in narration",
}


def described(root: Node | None) -> str:
    """As “gas” and (“oil” or “price”), said by putin, not at bishkek, in 2021."""
    if root is None:
        return ""
    text = _either(root) if isinstance(root, Or) else _clauses(root)
    says_words = any(not _is_aside(part) for part in _parts(root))
    return text if says_words else f"everything {text}"


def is_plain(root: Node | None) -> bool:
    """Whether the query is nothing but words and phrases, all of which are asked for."""
    if isinstance(root, And):
        return all(is_plain(part) for part in root.parts)
    if isinstance(root, Term):
        return not root.prefix
    return root is None or (isinstance(root, Phrase) and root.slop == 1)


def _parts(root: Node) -> tuple[Node, ...]:
    return root.parts if isinstance(root, And) else (root,)


def _is_fact(node: Node) -> bool:
    """Whether it tells nothing but who, where and when."""
    match node:
        case Not(part):
            return _is_fact(part)
        case And(parts) | Or(parts):
            return all(_is_fact(part) for part in parts)
    return isinstance(node, Field | Dates)


def _is_aside(node: Node) -> bool:
    """Whether it follows what is said, after a comma."""
    return isinstance(node, Not) or _is_fact(node)


def _clauses(root: Node) -> str:
    parts = _parts(root)
    said = " and ".join(_inner(part) for part in parts if not _is_aside(part))
    asides = [_inner(part) for part in parts if _is_aside(part)]
    return ", ".join([said, *asides] if said else asides)


def _inner(node: Node) -> str:
    match node:
        case Or():
            return f"({_either(node)})"
        case And():
            return f"({_clauses(node)})"
        case Not(part):
            return f"{'not' if _is_fact(part) else 'without'} {_inner(part)}"
        case Dates():
            return _days(node)
        case Field():
            return _fact(node)
        case OneOf(name, values):
            return f"{name} {', '.join(sorted(values))}"
    return _words(node)


def _either(node: Or) -> str:
    return " or ".join(_inner(part) for part in node.parts)


def _words(node: Term | Phrase) -> str:
    words = f"“{' '.join(node.words)}”"
    if isinstance(node, Term):
        return f"a word that begins with {words}" if node.prefix and len(node.words) == 1 else words
    if node.slop == 1:
        return words if len(node.words) > 1 else f"the very word {words}"
    return f"{_list(node.words)} within {node.slop} words"


def _list(words: tuple[str, ...]) -> str:
    *first, last = [f"“{word}”" for word in words]
    return f"{', '.join(first)} and {last}"


def _fact(field: Field) -> str:
    value = " ".join(field.words) + ("…" if field.prefix else "")
    return _VALUES.get((field.name, value)) or _FACTS[field.name].format(value)


def _days(dates: Dates) -> str:
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
