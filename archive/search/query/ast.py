"""The syntax tree of a query. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Term:
    """A word in any of its forms; or several, side by side, typed as one ("Russia-Kyrgyzstan").

    `prefix`: the last of them is only the beginning of a word. A "?" in a word is any one letter. `closed`:
    words that this one is a part of where they are written as one ("cease" of "ceasefire", typed apart).
    """

    words: tuple[str, ...]
    prefix: bool = False
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """These very words.

    `slop` 1: side by side, in this order. A greater one, N: in any order, all within N places, so that
    the last of them stands at most N places after the first. In other words: some N + 1 places in a
    row hold each of these words as often as it is given (a word given twice must stand there twice).
    It is never less than the number of words needs, len(words) - 1.

    `cases`: how each word is written, as `case_of` tells it; without them, in any way. They are given for a
    phrase of which the words stand side by side.
    """

    words: tuple[str, ...]
    slop: int = 1
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """One of the `first` at most `within` places from one of the `second`, in either order, counted from
    where the one ends to where the other begins; `within` 0: both in one sentence."""

    first: tuple[Term | Phrase, ...]
    second: tuple[Term | Phrase, ...]
    within: int


@dataclass(frozen=True, slots=True)
class FieldFilter:
    """A facet of a passage, of which one value holds these folded words side by side.

    `name` is the operator of the facet. `prefix`: the last word is only the beginning of one.
    """

    name: str
    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class ValueFilter:
    """A facet of a passage, by the name of its field, of which one value is one of these: what a field filter
    becomes once it is known whom or what a name means. No query is parsed as one."""

    name: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class DateFilter:
    """The day of the meeting, from `start` to `end`, both included. None is open; one is always given."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """So many of these. No query is parsed as one: it is what is looked for where nothing has all words."""

    parts: tuple["Node", ...]
    least: int


@dataclass(frozen=True, slots=True)
class Not:
    part: "Node"


Filter = FieldFilter | DateFilter | ValueFilter
Leaf = Term | Phrase | Near | Filter
Node = Leaf | And | Or | AtLeast | Not


def leaves(node: Node | None) -> Iterator[Leaf]:
    """What is asked for, in order; not what is ruled out."""
    if isinstance(node, Leaf):
        yield node
    elif isinstance(node, And | Or | AtLeast):
        for part in node.parts:
            yield from leaves(part)


def positive_leaves(node: Node | None) -> Iterator[Term | Phrase]:
    """Terms and phrases outside any NOT: what is highlighted."""
    for leaf in leaves(node):
        if isinstance(leaf, Near):
            yield from (*leaf.first, *leaf.second)
        elif isinstance(leaf, Term | Phrase):
            yield leaf
