"""What a query asks of titles and headings. Pure."""

from collections.abc import Sequence

from archive.search.query.ast import (
    And,
    FieldFilter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    leaves,
    positive_leaves,
)

# The operator that asks for passages of meetings with such a title or heading.
TITLE = "title"


def title_query(root: Node | None) -> Node | None:
    """What titles are to meet: what stands after `title:`, else the words; None where there are none."""
    if asked := _title_filters(root):
        return _joined(And, [title_words(each) for each in asked])
    words = _words(root)
    return words if any(positive_leaves(words)) else None


def asks_titles(root: Node | None) -> bool:
    return bool(_title_filters(root))


def _title_filters(root: Node | None) -> list[FieldFilter]:
    return [leaf for leaf in leaves(root) if isinstance(leaf, FieldFilter) and leaf.name == TITLE]


def title_words(filter_: FieldFilter) -> Term:
    return Term(filter_.words, filter_.prefix)


def _words(root: Node | None) -> Node | None:
    """The query without its field filters."""
    match root:
        case Phrase(words, 1):
            return Term(words)  # titles are few, so that other forms of the words do no harm
        case Term() | Phrase():
            return root
        case Near(first, second):
            return And((_any_of(first), _any_of(second)))  # a title is so short that all words are near
        case And(parts):
            return _joined(And, [part for each in parts if (part := _words(each)) is not None])
        case Or(parts):
            kept = [part for each in parts if any(positive_leaves(part := _words(each))) and part is not None]
            # Without one of its sides it would ask for more than the query does.
            return _joined(Or, kept) if len(kept) == len(parts) else None
        case Not(part):
            without = _words(part)
            return None if without is None else Not(without)
    return None


def _any_of(choices: Sequence[Term | Phrase]) -> Node:
    words = [part for each in choices if (part := _words(each)) is not None]
    return words[0] if len(words) == 1 else Or(tuple(words))


def _joined(kind: type[And] | type[Or], parts: Sequence[Node]) -> Node | None:
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None
