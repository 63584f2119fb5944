"""Queries that may be meant by what was typed and read otherwise: offered, never taken. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from archive.search.query.lexer import MAX_LENGTH, TOKEN
from archive.search.tokenizer import NAMES_ALIKE, folded_words

# What joins words in other languages of queries, and here.
OPERATORS = {"|": "OR", "||": "OR", "or": "OR", "&": "AND", "&&": "AND", "and": "AND", "not": "NOT"}
# In a longer query a small word is likely just that.
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """A query, and why it may be meant: a sentence. `label`: how it is called, if not by itself. `total`: how
    many paragraphs it finds, once that was counted. `filters`: values of facets beside those that are set."""

    text: str
    why: str
    label: str = ""
    total: int | None = None
    filters: Mapping[str, str] = field(default_factory=dict)


def offers(text: str) -> tuple[Offer, ...]:
    """What may have been meant by the query; never raises."""
    text = text.strip()[:MAX_LENGTH]
    found = (_with_operators(text), _with_names(text))
    return tuple(offer for offer in found if offer)


def _with_operators(text: str) -> Offer | None:
    tokens = list(TOKEN.finditer(text))
    pieces, at, told = [], 0, dict[str, str]()
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        operator = OPERATORS.get(token[0]) if token.lastgroup == "word" else None
        stands = _is_operand(before) or before.lastgroup == "close"
        if operator is None or not stands or not (_is_operand(after) or after.lastgroup == "open"):
            continue
        pieces += [text[at : token.start()], operator]
        at = token.end()
        told[token[0]] = operator
    if not told:
        return None
    signs, operators = ", ".join(f"“{sign}”" for sign in told), ", ".join(dict.fromkeys(told.values()))
    if len(told) > 1:
        why = f"{signs} were not read as operators; here these are {operators}, in capitals."
    else:
        why = f"{signs} was not read as an operator; here that is {operators}, in capitals."
    return Offer("".join([*pieces, text[at:]]), why)


def _is_operand(token: re.Match[str]) -> bool:
    return token.lastgroup in ("phrase", "word", "number") and token[0] not in OPERATORS


def _with_names(text: str) -> Offer | None:
    """Names that are other words in small letters: the country by "us"."""
    tokens = [token for token in TOKEN.finditer(text) if token.lastgroup == "word"]
    if len(tokens) > _FEW_WORDS:
        return None
    for token in tokens:
        words = folded_words(token[0])
        if len(words) == 1 and words[0] in ("us", "who"):
            name = NAMES_ALIKE[words[0]]
            why = f"“{words[0]}” was read as the word; in capitals, “{name}” is the name."
            return Offer(text[: token.start()] + name + text[token.end() :], why)
    return None
