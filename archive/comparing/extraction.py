"""Find the quotations in an article: between quotation marks, after dialogue dashes, in blocks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from archive.comparing.folding import words

# Fewer words are a title, a term or a scare quote. Signs of scripts without spaces count for less.
LEAST_WORDS = 5
LEAST_SIGNS = 9
# A mark that is not closed within so many characters, or a new paragraph, was none.
_LONGEST = 6_000
# Marks without an end after which an article is not looked through any further.
_MOST_OPEN = 200

# What closes a quotation that each mark opens.
_CLOSING = {
    "“": "”",
    "„": "“”„",
    "«": "»",
    "»": "«»",
    "”": "”",
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    '"': '"',
    "＂": "＂",
}
_SINGLE = "‘‚"
# Marks that stand for one: the double quotation marks of typewriters and of TeX.
_FILLER = "\u200b"  # keeps the places in the text
_PAIRS = {"``": '"', "''": '"', ",,": "„"}
_OPENS_AFTER = re.compile(r"(?:^|[\s(\[{—–\-:/,“„«‘「『>*_。，：、！？]|[^\w\s.,!?…])$")
_PARAGRAPH = re.compile(r"\n[ \t\u00a0\u3000]*\n|\n(?=[ \t\u00a0\u3000]*[—–>“„«»\"])")
_SPACE = re.compile(r"\s*")
_DIALOGUE = re.compile(r"^[ \t\u00a0]*[—–―][ \u00a0]?(?=\S)")
_INTERJECTION = re.compile(r"[,.!?…;][ \u00a0][—–―][ \u00a0]")
_BLOCK = re.compile(r"^[ \t]*>[ \t]?")


@dataclass
class _OpenMarkBudget:
    """How many more marks may be found that open a quotation and do not close it."""

    left: int = _MOST_OPEN


@dataclass(frozen=True)
class Quotation:
    """Quoted words, and where they stand in the article with their marks."""

    text: str
    start: int
    end: int


def quotations(article: str) -> list[Quotation]:
    """The quotations of an article in order; the whole of it where it has none."""
    found = [each for each in _found(article) if is_long_enough(each.text)]
    if found:
        return found
    whole = article.strip()
    bare = _bare(whole)
    start = article.find(bare)
    return [Quotation(bare, start, start + len(bare))] if bare else []


def is_long_enough(text: str) -> bool:
    found = words(text)
    signs = sum(len(word.text) == 1 and not word.text.isascii() for word in found)
    return len(found) - signs >= LEAST_WORDS or signs >= LEAST_SIGNS


def _bare(text: str) -> str:
    """A text without the quotation marks around it, if it is too short to be taken for an article."""
    if len(text) > 1 and text[0] in _CLOSING and text[-1] in _CLOSING[text[0]]:
        return text[1:-1].strip()
    return text


def _found(article: str) -> Iterator[Quotation]:
    plain = article
    for pair, mark in _PAIRS.items():
        plain = plain.replace(pair, f"{mark}{_FILLER}")
    bounds = [0, *(match.end() for match in _PARAGRAPH.finditer(plain)), len(plain)]
    at = 0
    blocks: list[tuple[int, int]] = []
    budget = _OpenMarkBudget()
    for start, end in pairwise(bounds):
        if blocks and not _BLOCK.match(plain[start:end]):
            yield _block(article, plain, blocks)
            blocks = []
        if start < at:
            continue
        if _BLOCK.match(plain[start:end]):
            blocks.append((start, end))
            continue
        if _DIALOGUE.match(plain[start:end]):
            yield from _dialogue(article, plain, start, end)
            continue
        for each in _marked(article, plain, start, end, budget):
            yield each
            at = max(at, each.end)
    if blocks:
        yield _block(article, plain, blocks)


def _marked(article: str, plain: str, start: int, end: int, budget: _OpenMarkBudget) -> Iterator[Quotation]:
    """Between marks that open in this paragraph."""
    at = start
    while at < end and budget.left:
        mark = plain[at]
        if mark in _CLOSING and _opens(plain, at, start):
            close = _close(plain, at, end)
            if not close:
                budget.left -= 1
            else:
                begin = at + 1 + (plain[at + 1] == _FILLER)
                text = article[begin:close].strip()
                yield Quotation(_without_marks(text, mark), at, close + 1)
                at = close
        at += 1


def _opens(plain: str, at: int, start: int) -> bool:
    before = plain[max(start, at - 1) : at]
    after = plain[at + 1 : at + 2]
    if plain[at] in "»”›":  # which close in most languages, and open in some
        return (not before or before.isspace() or before in "([—") and bool(after.strip())
    if plain[at] in "«„“「『‹":
        return True
    return bool(after.strip()) and (not before or bool(_OPENS_AFTER.search(before)))


def _close(plain: str, at: int, end: int) -> int:
    """Where the quotation that opens here ends; 0 if it does not. A next paragraph may go on with it."""
    closed = _close_within(plain, at, end)
    while not closed and end < len(plain) and end - at < _LONGEST:
        # A quotation of several paragraphs opens each of them anew, and is closed in the last.
        begin = _SPACE.match(plain, end).end()  # type: ignore[union-attr]
        if plain[begin : begin + 1] != plain[at]:
            return 0
        following = _PARAGRAPH.search(plain, begin + 1)
        end = following.end() if following else len(plain)
        closed = _close_within(plain, begin, end)
    return closed


def _close_within(plain: str, at: int, end: int) -> int:
    if all(plain.find(sign, at + 1, end) < 0 for sign in _CLOSING[plain[at]]):
        return 0
    return _closed(plain, at, end, nested=True) or _closed(plain, at, end, nested=False)


def _closed(plain: str, at: int, end: int, *, nested: bool) -> int:
    mark, depth = plain[at], 1
    closing = _CLOSING[mark]
    for place in range(at + 1, min(end, at + _LONGEST)):
        sign = plain[place]
        if sign in closing and _closes(plain, place, mark):
            depth -= 1
            if not depth:
                return place
        elif nested and sign == mark and mark not in closing:
            depth += 1
    return 0


def _closes(plain: str, place: int, mark: str) -> bool:
    before, after = plain[place - 1], plain[place + 1 : place + 2]
    if mark in _SINGLE:  # or an apostrophe
        return not after.isalnum() and (before in ".,!?…;:)" or not _is_possessive(plain, place))
    if mark == '"':
        return not before.isspace() or not after.isalnum()
    return True


def _is_possessive(plain: str, place: int) -> bool:
    """Whether this may be the apostrophe of "the workers’ rights", with a mark that closes still to come."""
    rest = plain[place + 1 : place + 400].split("‘", maxsplit=1)[0].split("\n", maxsplit=1)[0]
    return plain[place - 1] in "sS" and bool(re.search(r"[.,!?…]’(?!\w)|\w’(?=[\s.,;:!?)]|$)", rest))


def _dialogue(article: str, plain: str, start: int, end: int) -> Iterator[Quotation]:
    """A paragraph that begins with a dash, without what the narrator puts in between dashes."""
    opening = _DIALOGUE.match(plain[start:end])
    if not opening:
        return
    begin = start + opening.end()
    pieces, at, spoken = [], begin, True
    for dash in _INTERJECTION.finditer(plain, begin, end):
        if spoken:
            pieces.append(article[at : dash.start() + 1])
        # The narrator goes on in small letters; then, after the next dash, the speaker.
        following = article[dash.end() : dash.end() + 1]
        if spoken and not following.islower():
            at = dash.end()
            continue
        spoken, at = not spoken, dash.end()
    if spoken:
        pieces.append(article[at:end])
    yield Quotation(" ".join(" ".join(pieces).split()), start, end)


def _block(article: str, plain: str, blocks: list[tuple[int, int]]) -> Quotation:
    lines = [_BLOCK.sub("", line) for start, end in blocks for line in article[start:end].splitlines()]
    text = "\n".join(lines).strip()
    bare = _bare(text)
    start, end = blocks[0][0], blocks[-1][1]
    return Quotation(bare, start, start + len(plain[start:end].rstrip()))


def _without_marks(text: str, mark: str) -> str:
    """Without the marks by which each further paragraph of a quotation opens."""
    return re.sub(rf"(?m)^[ \t]*{re.escape(mark)}", "", text)
