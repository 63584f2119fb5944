"""Parser of the query language: from what a reader types to a syntax tree. Pure.

It never raises, and notes how it read what it could not take.

gas pipeline            both words, in any form
"gas pipeline"          these very words, side by side
"gas pipeline"~5        these very words, in any order, within five places
gas OR oil              either; OR joins the two things next to it
gas -oil, gas NOT oil   without
(gas OR oil) price      brackets
cooperat*               any word that begins so
wom?n                   any one letter
"=US"                   these very words, written so
gas w/5 price           near each other, see `nearness`
speaker:lavrov          a field filter, see `field_filters`; speaker:"Sergey Lavrov", speaker:lav*
year:2021               when it was said; year:2010-2015, after:2020-05, before:2021-03-01
"""

from dataclasses import dataclass

from archive.search.query.ast import And, FieldFilter, Near, Node, Not, Or, Phrase, Term, leaves
from archive.search.query.field_filters import TAKES, field_filter
from archive.search.query.lexer import QueryToken, lex
from archive.search.query.nearness import near, within
from archive.search.query.typed_words import STAR_NOTE, exact_phrase, note_signs, term, with_closed
from archive.search.tokenizer import folded_words

MAX_TERMS = 64
MAX_SLOP = 100


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """`root` is None where nothing can be searched for. `notes` say what was read otherwise than typed."""

    root: Node | None
    notes: tuple[str, ...] = ()


def parse(text: str) -> ParsedQuery:
    """The syntax tree of a query, with notes; never raises."""
    return _Parser(text).query()


_OPERATORS = {"AND", "OR", "NOT"}
_NAMES = frozenset(TAKES)


class _Parser:
    def __init__(self, text: str) -> None:
        self.notes: dict[str, str] = {}
        self.terms = 0
        self.tokens = lex(text, self._note)
        self.at = 0

    def query(self) -> ParsedQuery:
        root = self._all_of()
        if root is None and self.tokens:
            self._note("There is no word in this query.")
        if root is not None and not any(leaves(root)):
            self._note("Only words to leave out were given, so every passage without them is shown.")
        return ParsedQuery(root, tuple(self.notes.values()))

    def _note(self, note: str, subject: str = "") -> None:
        """One note a subject, so that their number is bounded."""
        self.notes.setdefault(subject or note, note)

    def _next(self) -> QueryToken | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _ahead(self, operator: str) -> bool:
        token = self._next()
        return token is not None and token.kind == "word" and token.text == operator

    def _operand_follows(self) -> bool:
        """Whether the token after this one can stand beside an operator."""
        if self.at + 1 >= len(self.tokens):
            return False
        token = self.tokens[self.at + 1]
        if token.kind in ("close", "within"):
            return False
        return token.text not in {"AND", "OR"} or token.kind != "word"

    def _all_of(self) -> Node | None:
        parts: list[Node] = []
        while (token := self._next()) is not None and token.kind != "close":
            if self._ahead("AND") and parts and self._operand_follows():
                self.at += 1
                continue
            part = self._any_of()
            if part is not None:
                parts.append(part)
        return _joined(And, with_closed(parts))

    def _any_of(self) -> Node | None:
        first = self._near()
        parts = [first] if first is not None else []
        while self._ahead("OR") and parts and self._operand_follows():
            self.at += 1
            part = self._near()
            if part is not None:
                parts.append(part)
        return _joined(Or, parts)

    def _near(self) -> Node | None:
        """What one operator of nearness after the other joins, each with what stands before it."""
        left = self._one()
        parts = [left] if left is not None else []
        while (token := self._next()) is not None and token.kind == "within":
            if left is None or not self._operand_follows():
                break
            self.at += 1
            right = self._one()
            if right is None:
                break
            joined = near(left, right, within(token.text, self._note), self._note)
            if not isinstance(joined, Near):
                # Wherever both stand: the one before is among the parts already.
                parts.append(right)
            elif parts[-1] is left:
                parts[-1] = joined
            else:
                parts.append(joined)
            left = right
        return _joined(And, parts)

    def _one(self) -> Node | None:
        ruled_out = False
        while (token := self._next()) is not None:
            negates = token.kind == "minus" or self._ahead("NOT")
            if not (negates and self._operand_follows()):
                break
            ruled_out = not ruled_out
            self.at += 1
        node = self._operand()
        return Not(node) if ruled_out and node is not None else node

    def _operand(self) -> Node | None:
        token = self._next()
        if token is None or token.kind == "close":
            return None
        self.at += 1
        if token.kind == "open":
            node = self._all_of()
            self.at += 1  # the bracket's partner, which _matched made sure of
            return node
        if token.kind == "phrase":
            return self._quoted(token)
        if token.kind == "within":
            self._note(f"“{token.text[:20]}” stands between two words or phrases; here it was read as words.")
        return self._word(token.text) if token.kind in ("word", "within") else None

    def _quoted(self, token: QueryToken) -> Node | None:
        if "*" in token.text:
            self._note("A star inside quotation marks stands for nothing.")
        if not token.name:
            return self._phrase(token.text, token.near)
        if token.near:
            self._note("“~” tells nothing about a name or a date.")
        understood, node = self._field_filter(token.name, token.text.replace("*", " ").strip())
        if understood:
            return node
        plain = (self._term(token.name), self._phrase(token.text, ""))
        return _joined(And, [part for part in plain if part is not None])

    def _phrase(self, text: str, near: str) -> Node | None:
        if text.startswith("="):
            if near:
                self._note("“~” tells nothing about words that are to be found as they are written.")
            return exact_phrase(text[1:], self._allowed)
        words = self._allowed(folded_words(text))
        return Phrase(words, self._slop(words, near)) if words else None

    def _slop(self, words: tuple[str, ...], near: str) -> int:
        if not near:
            return 1
        least, asked = len(words) - 1, int(near[1:] or 0)
        if len(words) == 1:
            self._note("“~” needs two words or more between the quotation marks.")
            return 1
        if asked <= 1:
            self._note("“~” needs a number from 2 on; without it, words stand side by side as typed.")
            return 1
        if asked < least:
            self._note(f"{len(words)} words can't stand closer than “~{least}”, so it was read so.")
        elif asked > MAX_SLOP:
            self._note(f"Words can be sought within {MAX_SLOP} places at most, so “~{MAX_SLOP}” was read.")
        return max(least, min(asked, MAX_SLOP))

    def _word(self, text: str) -> Node | None:
        if text in _OPERATORS:
            self._note(f"“{text}” has nothing to join here, so it was read as a word.")
        name, colon, value = text.partition(":")
        if colon and name.lower() in TAKES:
            understood, node = self._field_filter(name.lower(), value)
            if understood:
                return node
        if text.startswith("=") and len(text) > 1:
            return exact_phrase(text[1:], self._allowed)
        note_signs(text, self._note, _NAMES)
        return self._term(text)

    def _field_filter(self, name: str, value: str) -> tuple[bool, Node | None]:
        """Whether the value makes sense, and the node unless there is no room for it."""
        node = field_filter(name, value)
        if node is None:
            typed = f"{name}:{value}" if len(value) <= 40 else f"{name}:{value[:40]}…"
            takes = f"“{name}:” takes, right after the colon, {TAKES[name]}"
            self._note(f"“{typed}” was searched as plain words: {takes}.", name)
            return False, None
        words = node.words if isinstance(node, FieldFilter) else (name,)
        if isinstance(node, FieldFilter) and "*" in value and not node.prefix:
            self._note_star()
        return True, node if self._allowed(words) == words else None

    def _term(self, text: str) -> Term | None:
        return term(text, self._allowed, self._note)

    def _note_star(self) -> None:
        self._note(STAR_NOTE)

    def _allowed(self, words: tuple[str, ...]) -> tuple[str, ...]:
        room = MAX_TERMS - self.terms
        self.terms += min(len(words), room)
        if len(words) > room:
            self._note(f"A query has at most {MAX_TERMS} words; the rest were left out.")
        return words[:room]


def _joined(kind: type[And] | type[Or], parts: list[Node]) -> Node | None:
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None
