"""What one word as typed asks for: its folded words, and signs in it that stand for letters. Pure."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import TypeGuard

from archive.search.query.ast import Node, Phrase, Term
from archive.search.query.field_filters import MIN_PREFIX, is_prefix
from archive.search.spelling.compounds import closed
from archive.search.tokenizer import case_of, folded_words, written

# Stands for a question mark while a word is folded: a letter that no language here has.
_LETTER = "ƪ"
_ANY_LETTER = re.compile(r"(?<=\w)\?(?=[\w?])")
_MOST_LETTERS = 4
STAR_NOTE = f"A star is understood at the end of a word of {MIN_PREFIX} letters or more."
LETTER_NOTE = (
    f"A question mark stands for one letter after the first {MIN_PREFIX} letters of a word, at most"
    f" {_MOST_LETTERS} times in it; here it was passed over."
)
# Signs of other query languages, at either end of a word or by themselves; `^2` at its end.
_SIGNS = re.compile(r"^[|&+^~<>\[\]{}\\]+|[|&<>\[\]{}\\]+$|[\^~][0-9.]*$")
_OPERATOR = re.compile(r"([^\W\d_]{2,12}):(?=[^\s/:])")

Note = Callable[[str], None]
Allow = Callable[[tuple[str, ...]], tuple[str, ...]]


def term(text: str, allow: Allow, note: Note) -> Term | None:
    """The words of a text without a space in it; `allow` cuts them to what there is room for."""
    words = folded_words(_ANY_LETTER.sub(_LETTER, text))
    if any(_LETTER in word for word in words):
        words = tuple(word.replace(_LETTER, "?") for word in words)
        if not all(map(_is_clear, words)):
            note(LETTER_NOTE)
            words = folded_words(text)
    prefix = is_prefix(text, words)
    if "*" in text and not prefix:
        note(STAR_NOTE)
    allowed = allow(words)
    return Term(allowed, prefix and allowed == words) if allowed else None


def _is_clear(word: str) -> bool:
    return "?" not in word or (word.index("?") >= MIN_PREFIX and word.count("?") <= _MOST_LETTERS)


def exact_phrase(text: str, allow: Allow) -> Phrase | None:
    """These words side by side, written so: capitals count."""
    found = written(text)
    words = allow(found.folded)
    return Phrase(words, 1, tuple(map(case_of, found.words[: len(words)]))) if words else None


def note_signs(text: str, note: Callable[[str, str], None], known: frozenset[str]) -> None:
    """Tell what of a word means something elsewhere, and nothing here."""
    if signs := "".join(_SIGNS.findall(text)):
        note(f"“{signs[:20]}” has no meaning here, so it was passed over.", "signs")
    match = _OPERATOR.match(text)
    if match and match[1].lower() not in known:
        typed = text[:40]
        note(f"“{match[1]}:” names nothing to search in, so “{typed}” was searched as words.", "field")


def with_closed(parts: list[Node]) -> list[Node]:
    """The same, where two words typed one after the other may be one word: "cease fire" finds a ceasefire."""
    found = list(parts)
    for place, (first, second) in enumerate(pairwise(parts)):
        if not (_is_word(first) and _is_word(second)):
            continue
        if joined := closed(first.words[0], second.words[0]):
            for at in (place, place + 1):
                each = found[at]
                if isinstance(each, Term):
                    found[at] = Term(each.words, closed=(*each.closed, joined))
    return found


def _is_word(node: Node) -> TypeGuard[Term]:
    return isinstance(node, Term) and len(node.words) == 1 and not node.prefix and "?" not in node.words[0]
