"""White space, words and blocks of text."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from archive.parsing.transcript import Person

_DIRECTIONS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
INVISIBLE = re.compile(f"[\u00ad\u200b-\u200d{_DIRECTIONS}\u2060\ufeff]")
"""Characters that print nothing: soft hyphen, zero-width spaces and joiners, directions, byte order mark."""

_JOINERS = "\u200c\u200d"
_INVISIBLE_SIGNS = (
    f"\u00ad\u200b{_JOINERS}\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2060\ufeff"
)
# Between letters from Hebrew to Sinhala, as of Persian and Hindi, a joiner is part of the spelling.
_UNPRINTED = re.compile(
    f"[\u00ad\u200b{_DIRECTIONS}\u2060\ufeff]|(?<![\u0590-\u0dff])[{_JOINERS}]|[{_JOINERS}](?![\u0590-\u0dff])"
)

PLAIN_FORMS: dict[int, int | None] = {
    **{wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, _JOINERS)),
    0x0640: None,
}
"""For ``str.translate``, before words are looked up: full-width forms as usual ones; joiners and the strokes
that stretch Arabic words gone."""

_WORD = re.compile(r"\w+")
_CHARACTER = re.compile(
    "[\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U000323af]"
)
# A full line of Chinese or Japanese ends with a sentence by chance: it may be wrapped as well.
_LATIN_END = re.compile(r"[.!?…:;؟।][\"'”’»)\]]*$")
_SENTENCE_END = re.compile(r"[.!?…:;؟।۔။។።。！？：；][\"'”’»)\]」』）】]*$")
_QUESTION_END = re.compile(r"(?:[?？؟՞]|[\u0370-\u03ff\u1f00-\u1fff][;\u037e]|か。)[\"'”’»)\]*_]*\s*$")

CAPTION_SIGN = ">>"
# "Hugo Sapt: Good morning.": no line before it goes on with it.
_LABEL = re.compile(r"\s*[^\W\d_][\w.’'()-]*(?: [\w.’'()-]+){0,4}:\s+\S")

CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё]"
"""A pattern of one letter: no small one of Latin or Cyrillic."""
WRAPPED_LINE = 100
"""Lines of wrapped text are no longer than this; a line that holds a paragraph mostly is."""


def fold_space(text: str) -> str:
    """Every run of white space, no-break spaces included, as one space; invisible characters gone.

    Joiners that belong to the spelling of a word are kept.
    """
    folded = " ".join(text.split())
    return " ".join(_UNPRINTED.sub("", folded).split()) if _holds_invisible(folded) else folded


def _holds_invisible(text: str) -> bool:
    """Whether a text has such characters: a hundred times faster to look for than to take out."""
    return not (text.isascii() or text.isprintable()) and any(sign in text for sign in _INVISIBLE_SIGNS)


def words(text: str) -> list[str]:
    """The words of a text: runs of letters and digits, case kept, invisible characters gone."""
    return _WORD.findall(INVISIBLE.sub("", text) if _holds_invisible(text) else text)


def count_words(text: str) -> int:
    """Words as a reader counts them: pieces between spaces that hold a letter or digit."""
    pieces = text.split()
    odd = [piece for piece in pieces if not piece[0].isalnum()]
    return len(pieces) - sum(not _WORD.search(piece) for piece in odd)


def words_in_figures(text: str) -> int:
    """The same for what is shown and summed up, with each Chinese or Japanese character as a word, as word
    processors have it."""
    characters = 0 if text.isascii() else len(_CHARACTER.findall(text))
    return characters + count_words(_CHARACTER.sub(" ", text) if characters else text)


@dataclass(frozen=True, slots=True)
class PersonLink:
    """Words that a page links to a person: `identifier` is "site:number", `name` the page's own form."""

    text: str
    identifier: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a document, and what its layout shows of it.

    `heading`: the layout marks it as one. `bold`: how many of its first characters stand in
    bold type. `links`: the people whom its page links by a number of its own. `label`: the
    words, with the sign that ends them, that it sets before a speaker's as a label of its own
    ("Q", "The President."). `outside`: it sets the block outside of all that is spoken. `topic`:
    the heading names a topic within what one person says, and does not end it.

    `style`: the signature of the element that holds the block ("p.speaker", "quote", "list item").
    `lead`, `lead_style`: how many of its first characters are set apart from the rest, and the
    signature of what sets them apart ("b", "span.speaker", "i"). `row`, `column`: the place in a table
    or a list of definitions, -1 outside of one. `speaker`: the person whom a table or an XML element
    states; with it, `label` holds the name as stated there and `text` the words alone, and `note` a
    remark on the words. `page`: the page of paper, from 1, 0 where there are none. `time`: the time code
    at which the words begin, as "01:02:03". `language`: a BCP 47 tag where the source states one.
    `continues`: a line that the layout broke off from the block before it, unless it opens a turn.
    `aside`: what a page prints amid that which is spoken; it opens no turn and ends none. `describes`: an
    aside that tells of the person whose name stands above it, as a party or a constituency.
    """

    text: str
    heading: bool = False
    bold: int = 0
    links: tuple[PersonLink, ...] = ()
    label: str = ""
    outside: bool = False
    topic: bool = False
    style: str = ""
    lead: int = 0
    lead_style: str = ""
    row: int = -1
    column: int = -1
    speaker: Person | None = None
    note: str = ""
    page: int = 0
    time: str = ""
    language: str = ""
    continues: bool = False
    aside: bool = False
    describes: bool = False


def line_blocks(lines: list[str]) -> list[Block]:
    """Blocks of a text that prints each paragraph on a line of its own."""
    return [Block(text) for line in lines if (text := fold_space(line))]


def paragraph_blocks(lines: list[str], begins: Callable[[str], object] = lambda line: False) -> list[Block]:
    """Blocks of any text: lines are joined up to the next blank line where the text is wrapped.

    `begins`: whether a line is never joined to the one before.
    """
    return joined_blocks(lines, begins) if is_wrapped(lines) else line_blocks(lines)


def joined_blocks(lines: list[str], begins: Callable[[str], object] = lambda line: False) -> list[Block]:
    """Blocks of a text that is known to be wrapped."""
    return [Block(text) for group in _groups(lines, begins) if (text := fold_space(" ".join(group)))]


def _groups(lines: list[str], begins: Callable[[str], object] = lambda line: False) -> list[list[str]]:
    groups: list[list[str]] = [[]]
    for line in lines:
        if groups[-1] and (not line.strip() or begins(line)):
            groups.append([])
        if line.strip():
            groups[-1].append(line)
    return [group for group in groups if group]


def ends_in_question(text: str) -> bool:
    """Whether a text ends with a question mark, or, in Greek, with the sign that is one there."""
    return bool(_QUESTION_END.search(text))


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a full stop or the like, quotation marks and brackets behind it aside."""
    return bool(_SENTENCE_END.search(text))


def is_wrapped(lines: list[str]) -> bool:
    """Whether most lines that go on on the next one stop in mid-sentence and are short, and there are not as
    many that hold a paragraph: beside these, what stands on lines in a row is the head of a page."""
    inner = [line.strip() for group in _groups(lines, _begins_turn) for line in group[:-1]]
    wrapped = [line for line in inner if len(line) <= WRAPPED_LINE and not _LATIN_END.search(line)]
    whole = sum(len(line.strip()) > WRAPPED_LINE for line in lines)
    return len(wrapped) > max(len(inner) / 2, whole)


def _begins_turn(line: str) -> bool:
    return begins_caption(line) or bool(_LABEL.match(line))


def begins_caption(line: str) -> bool:
    """Whether a line begins with the sign by which captions say that another voice begins."""
    return line.lstrip().startswith(CAPTION_SIGN)


def begins_small(text: str) -> bool:
    """Whether a text begins with a small letter, of a script whose sentences do not."""
    first = text[:1]
    return first.islower() and first.title() != first
