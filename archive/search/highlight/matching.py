"""Whether a query meets a text, and where. Pure: filters of the archive are left to whoever asks."""

from archive.search.highlight.concordance import Occurrence, occurrences
from archive.search.query.ast import And, AtLeast, Near, Node, Not, Or, Phrase, Term, positive_leaves
from archive.search.spelling.forms import runs_of
from archive.search.tokenizer import INITIALS


def meets(text: str, root: Node, language: str = "") -> bool:
    """Whether a text has what a query asks for. A filter by a field is met by every text."""
    if isinstance(root, And):
        return all(meets(text, part, language) for part in root.parts)
    if isinstance(root, Or):
        return any(meets(text, part, language) for part in root.parts)
    if isinstance(root, Not):
        return not meets(text, root.part, language)
    if isinstance(root, AtLeast):
        return sum(meets(text, part, language) for part in root.parts) >= root.least
    return bool(occurrences(text, root, language)) if isinstance(root, Term | Phrase | Near) else True


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
    if any(isinstance(part, AtLeast) for part in parts):
        return []
    runs = [runs_of(leaf) for leaf in positive_leaves(root)]
    asked = [slot.letters[:length] for run in runs if len(run) == 1 for slot in run[0]]
    return [word for word in asked if word.isascii() and word.isalpha() and not _has_dots(word)]


def _has_dots(beginning: str) -> bool:
    """Whether words that begin so may be printed with dots between."""
    return any(initials.startswith(beginning) for initials in INITIALS)
