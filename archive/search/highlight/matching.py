"""Whether a query meets a text, and where. Pure: filters of the archive are left to whoever asks."""

from archive.search.highlight.concordance import Occurrence, occurrences
from archive.search.query.ast import And, Node, Not, Or, Phrase, Term, leaves


def meets(text: str, root: Node, language: str = "") -> bool:
    """Whether a text has what a query asks for. A filter by a field is met by every text."""
    if isinstance(root, And):
        return all(meets(text, part, language) for part in root.parts)
    if isinstance(root, Or):
        return any(meets(text, part, language) for part in root.parts)
    if isinstance(root, Not):
        return not meets(text, root.part, language)
    return bool(occurrences(text, root, language)) if isinstance(root, Term | Phrase) else True


def places(text: str, root: Node, language: str = "") -> list[Occurrence]:
    """Where words that the query asks for stand in the text, "" for a text that does not meet it."""
    return occurrences(text, root, language) if meets(text, root, language) else []


def prefixes(root: Node, length: int = 3) -> list[str]:
    """Beginnings that some word of every text that meets the query has, in plain letters: a first sieve.

    Empty where there is none that is sure, as under an OR.
    """
    parts = root.parts if isinstance(root, And) else (root,)
    if any(isinstance(part, Or) for part in parts):
        return []
    asked = [word for leaf in leaves(root) if isinstance(leaf, Term | Phrase) for word in leaf.words]
    return [word[:length] for word in asked if word[:length].isascii()]
