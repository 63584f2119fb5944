"""Operators of nearness, as lawyers and librarians type them: `gas w/5 price`, `gas /s price`.

w/5, NEAR/5, /5    at most five places apart, in either order
w/s, /s            in the same sentence
w/p, /p            in the same paragraph, which is what a passage is
NEAR               within ten places
"""

from collections.abc import Callable
from typing import TypeGuard

from archive.search.query.ast import And, Near, Node, Or, Phrase, Term

MAX_WITHIN = 100
_WITHIN = 10
SENTENCE, PARAGRAPH = 0, -1


def within(operator: str, note: Callable[[str], None]) -> int:
    """How many places apart an operator allows; SENTENCE, or PARAGRAPH."""
    _, _, unit = operator.casefold().partition("/")
    if not unit:
        return _WITHIN
    if not unit.isdecimal():
        return SENTENCE if unit == "s" else PARAGRAPH
    asked = int(unit[:6])
    if not 1 <= asked <= MAX_WITHIN:
        note(f"“{operator[:20]}” takes a number from 1 to {MAX_WITHIN}, so the nearest to it was read.")
    return min(max(asked, 1), MAX_WITHIN)


def near(left: Node, right: Node, places: int, note: Callable[[str], None]) -> Node:
    """Both sides near each other; each is a word or a phrase, or several of which one is asked for."""
    if places == PARAGRAPH:
        return And((left, right))
    first, second = _choices(left), _choices(right)
    if first and second:
        return Near(first, second, places)
    note(
        "Only words and phrases, or several of them joined by OR in brackets, can be near each other; so"
        " both sides were asked for, wherever they stand."
    )
    return And((left, right))


def _choices(node: Node) -> tuple[Term | Phrase, ...]:
    """The words and phrases of which one is asked for, or none where it is something else."""
    parts = node.parts if isinstance(node, Or) else (node,)
    found = tuple(part for part in parts if _is_one_stretch(part))
    return found if len(found) == len(parts) else ()


def _is_one_stretch(node: Node) -> TypeGuard[Term | Phrase]:
    """Whether it stands in a text as words in a row."""
    return isinstance(node, Term) or (isinstance(node, Phrase) and node.slop == 1)
