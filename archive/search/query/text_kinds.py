"""Which kinds of text a query is looked for in: what was chosen, and what the query itself asks for. Pure."""

from archive.search.query.ast import FieldFilter, Node, leaves
from archive.search.types import STAGE, TextKind

# What field filters ask for, of each the value of the facet `text_kind` in which it is found.
_WRITTEN = ("narration", "heading")
_SAID = ("speech", "question", "remark")
_ASKED: dict[tuple[str, tuple[str, ...]], str] = {
    **{("is", (kind,)): TextKind.WRITTEN.value for kind in _WRITTEN},
    **{("is", (kind,)): TextKind.SAID.value for kind in _SAID},
    ("in", (STAGE,)): STAGE,
}


def searched_text(root: Node | None, chosen: TextKind) -> tuple[str, ...]:
    """Values of the facet `text_kind`: `is:narration` finds narration, and `in:stage` stage directions,
    whatever was chosen."""
    asked = (_ASKED.get((leaf.name, leaf.words)) for leaf in leaves(root) if isinstance(leaf, FieldFilter))
    return tuple(dict.fromkeys([*chosen.values, *filter(None, asked)]))


def shown_text_kind(root: Node | None, chosen: TextKind) -> TextKind:
    """What a page says was searched."""
    searched = searched_text(root, chosen)
    return TextKind.BOTH if set(TextKind.BOTH.values) <= set(searched) else chosen
