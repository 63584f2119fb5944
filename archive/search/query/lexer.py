"""What a reader types, lex into words, phrases, brackets and minus signs. Pure; never raises."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from archive.search.query.field_filters import TAKES
from archive.search.scripts import with_gershayim
from archive.search.tokenizer import visible

MAX_LENGTH = 1_000
MAX_DEPTH = 10

# Is told what was read otherwise than typed.
Note = Callable[[str], None]

_QUOTES = '"“”„‟«»″＂'
_QUOTE = re.compile(f"[{_QUOTES}]")
TOKEN = re.compile(
    rf"""
    (?P<phrase>
        (?: (?P<name>(?ai:{"|".join(TAKES)})): | (?P<exact>=) )?
        [{_QUOTES}] (?P<inside>[^{_QUOTES}]*) [{_QUOTES}]
        (?P<near>~[0-9]*)?
    )
    | (?P<open>\() | (?P<close>\))
    | (?P<minus>(?<![^\s()])[-−](?=[^\s)]))
    | (?P<within>(?<![^\s()])(?:(?ai:w|near)?/(?:[0-9]+|(?ai:[sp]))|NEAR)(?![^\s(){_QUOTES}]))
    | (?P<number>(?<![^\s()])[1-9][0-9]{{0,2}}(?:[\ \u00a0\u2007\u2009\u202f][0-9]{{3}})+(?![^\s()]))
    | (?P<word>[^\s(){_QUOTES}]+)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class QueryToken:
    """`text` is what stands between the quotation marks of a phrase, with "=" before it where that stands
    before them; else all of it."""

    kind: str
    text: str = ""
    name: str = ""
    near: str = ""


def lex(text: str, note: Note) -> list[QueryToken]:
    """The tokens, without quotation marks and brackets that have no partner or lie too deep."""
    tokens: list[QueryToken | None] = []
    opened: list[int] = []
    for match in TOKEN.finditer(_paired(_clean(text, note), note)):
        kind = match.lastgroup or ""
        if kind == "phrase":
            name, near = match["name"] or "", match["near"] or ""
            tokens.append(QueryToken("phrase", (match["exact"] or "") + match["inside"], name.lower(), near))
        elif kind == "open":
            opened.append(len(tokens))
            tokens.append(QueryToken("open"))
        elif kind == "close" and not opened:
            note("A bracket without its partner was passed over.")
        elif kind == "close":
            start = opened.pop()
            if len(opened) >= MAX_DEPTH:
                note(f"Brackets more than {MAX_DEPTH} deep were passed over.")
                tokens[start] = None
            else:
                tokens.append(QueryToken("close"))
        else:
            tokens.append(QueryToken("word" if kind == "number" else kind, match[0]))
    if opened:
        note("A bracket without its partner was passed over.")
    for start in opened:
        tokens[start] = None
    return [token for token in tokens if token]


def _clean(text: str, note: Note) -> str:
    text = text.strip()
    kept = with_gershayim(visible(text[:MAX_LENGTH]))
    # Control characters (NUL among them) and halves of surrogate pairs divide words, as spaces do.
    kept = "".join([" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in kept])
    if len(text) <= MAX_LENGTH:
        return kept
    note(f"The query was longer than {MAX_LENGTH:,} characters; the rest was left out.")
    return (kept.rsplit(None, 1) or [""])[0]


def _paired(text: str, note: Note) -> str:
    """The text with an even number of quotation marks."""
    marks = list(_QUOTE.finditer(text))
    if len(marks) % 2 == 0:
        return text
    note("A quotation mark without its partner was passed over.")
    before, after = text[: marks[-1].start()], text[marks[-1].end() :]
    return f"{before}{after}" if before.endswith(":") else f"{before} {after}"
