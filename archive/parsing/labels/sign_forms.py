"""Heads that an unusual sign sets apart from the words behind them: the forms that one text may have.

"Rosa Holf | Good morning." · "{Rosa Holf} Good morning." · "rosa holf: good morning". Whether they are labels
tells the document, in `unusual_signs`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.languages.stage_directions import is_stage_direction
from archive.parsing.labels.time_codes import clock
from archive.parsing.text import CAPITAL

# With the vowels of Devanagari to Khmer, which are no letters. No head ends amid letters or digits. What one
# branch takes no other may take, else a long word is tried in more ways than there is time for.
_MARKS = r"\u0300-\u036f\u0900-\u0963\u0966-\u109f\u1780-\u17d3\u200c\u200d"
# A quotation mark stands in Hebrew words cut short: "יו\"ר".
BRANCHES = rf"(?:[^\W_]|[{_MARKS}])++", r"[_’'-]", r"\.(?!\.)", r"(?<=\w)[\"״](?=\w)"
_WORD = f"(?:{'|'.join(BRANCHES)})"
_MORE = rf"(?: {_WORD}+| \({_WORD}+\)){{0,7}}?(?:, [^\W\d_a-z][\w.]{{1,5}})?"
_NAME = rf"[^\W\d_]{_WORD}*{_MORE}(?:\([^()]{{1,30}}\))?(?<![\s-])"
_HEAD = rf"(?P<head>{_NAME})"
# "▲ Rosa Holf = Good morning."
_MARK = r"(?:[▲△▶▷►▸➤■□◆◇○●◎]\s?)?"
SIGN_BEFORE = re.compile(r"[▲△▶▷►▸➤■□◆◇○●◎]\s?[:：]\s*(?=\w)")
"""A mark of who asks and who answers, which a colon parts from the name: "（○：田中市長）"."""

_CLOCK = r"(?:[\[(]?(?P<time>(?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?\s+)?"
_POINTING = r"[^\w\s.,;!?'’()\"“”\[\]-]"
_BEHIND = re.compile(
    rf"{_CLOCK}@?{_MARK}{_HEAD}\s*(?P<sign>-{{0,2}}(?![–—―]){_POINTING}{{1,3}}|\.\.\.|…)\s+(?P<rest>\S.*)",
    re.DOTALL,
)
# "Rosa Holf —Good morning." · "Rosa Holf—Good morning." · "Rosa Holf- Good morning." · "Rosa Holf ---- …"
_DASHED = re.compile(
    rf"{_CLOCK}@?{_MARK}{_HEAD}(?P<sign>\s[-–—―]{{1,4}}|[–—―]{{1,4}}|[-–—―]{{1,4}}\s)\s*(?P<rest>[^\s–—―-].*)",
    re.DOTALL,
)
_AROUND = re.compile(
    rf"{_CLOCK}(?P<open>[{{(/\"“«|<\[]|[*_~=#-]{{1,3}})\s?{_HEAD}\s?[:：]?\s?"
    r"(?P<close>[})/\"”»|>\]]|[*_~=#-]{1,3})\s*[:：]?\s+(?P<rest>\S.*)",
    re.DOTALL,
)
# "(Rosa Holf)" or "(Rosa Holf – Zenda Post)" above her words
_ALONE = re.compile(
    rf"{_CLOCK}(?P<open>[(（])\s?(?P<head>{_NAME}(?:\s[–—-]\s[^()]{{2,60}})?)\s?(?P<close>[)）])\s*[:：]?(?P<rest>)"
)
# "\\speaker{Rosa Holf} Good morning." · "[b]Rosa Holf:[/b] …" · "'''Rosa Holf''': …" · "<v Rosa Holf>…" ·
# "[Speaker: Rosa Holf] …": of other markup
_TAGGED = re.compile(
    rf"{_CLOCK}(?P<open>\\[a-zA-Z]+\{{|\[[a-zA-Z]{{1,8}}(?:\]|=\"?)|'{{2,5}}|<v\s|[\[<({{][^\W\d_]{{1,10}}(?::\s|=\"?))\s?"
    r"(?P<head>[^\W\d_][^\[\]{}<>:：'\"=]{1,60}?)\s?[:：]?\s?"
    r"(?P<close>[)}>]|\[/[a-zA-Z]{1,8}\]|\"?[\]>]|'{2,5})\s*[:：]?\s*(?P<rest>\S.*)",
    re.DOTALL,
)
# "ROSA HOLF Good morning." · "QUESTION Why?"
_SHOUTED = re.compile(
    rf"{_CLOCK}(?P<head>{CAPITAL}{{2,}}(?:[ .’'-]+{CAPITAL}{{2,}}){{0,3}}) (?P<rest>[“\"(]?[^\W\d_].*)",
    re.DOTALL,
)
# "R. Holf Good morning."
_INITIALLED = re.compile(
    rf"{_CLOCK}(?P<head>{CAPITAL}\. ?{CAPITAL}[^\W\d_]{{2,20}}) (?P<rest>[“\"«(–—-]? ?{CAPITAL}.*)", re.DOTALL
)
# "माननीय श्री ह्युगो साप्टः धन्यवाद।": in Nepali records a sign of aspiration stands for the colon
_ASPIRATED = re.compile(
    rf"{_CLOCK}(?P<head>(?=[\u0900-\u097f])(?:[^\W_]|[{_MARKS}]| ){{2,60}}?)(?P<sign>ः)\s+(?P<rest>\S.*)",
    re.DOTALL,
)
_FORMS = (_BEHIND, _DASHED, _AROUND, _ALONE, _TAGGED, _SHOUTED, _INITIALLED, _ASPIRATED)
_BEFORE_WORDS = (_BEHIND, _DASHED, _SHOUTED, _INITIALLED, _ASPIRATED)
"""Of these forms, those that may begin with a letter."""
_WITHOUT_SIGN = (_SHOUTED, _INITIALLED, _ASPIRATED)
# How far a head may reach at most: ten times as fast to find as a head.
_REACH = re.compile(
    rf"(?:[\w\s.’'\"״{_MARKS}-]++|\([^()]{{1,30}}\)|[()])*+"
    rf"(?:, [^\W\d_a-z][\w.]{{1,5}}(?:\([^()]{{1,30}}\))?[\s.-]*+)?(?P<sign>{_POINTING}?)"
)
_CLOSING = str.maketrans("{(<[（“«", "})>]）”»")


@dataclass(frozen=True, slots=True)
class SignedHead:
    """The head of a block, by its position, and what is printed around it. `tagged`: by other markup."""

    position: int
    head: str
    rest: str
    time: str = ""
    printed: str = ""
    tagged: bool = False


def _forms(text: str) -> tuple[re.Pattern[str], ...]:
    """The forms that a text may have."""
    if not text[:1].isalpha():
        return _FORMS
    reach = _REACH.match(text)
    signed = reach and (reach["sign"] or "-" in reach.group() or ".." in reach.group())
    return _BEFORE_WORDS if signed else _WITHOUT_SIGN


def signed_heads(position: int, text: str) -> Iterator[tuple[str, SignedHead]]:
    """The heads that the text of a block may begin with, each with the signs that set it apart."""
    for pattern in _forms(text):
        found = pattern.fullmatch(text)
        if found and _fits(pattern, found):
            groups = found.groupdict()
            time = found["time"] or ""
            printed = filter(None, map(groups.get, ("time", "open", "close")))
            yield (
                "".join(groups.get(name) or "" for name in ("sign", "open", "close")),
                SignedHead(
                    position, found["head"], found["rest"], clock(time), " ".join(printed), pattern is _TAGGED
                ),
            )


def _fits(pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether signs on both sides are a pair, capitals alone stand before words in small letters, and what is
    set apart was not heard in the hall: "(Applause.)"."""
    if pattern is _SHOUTED:
        return found["head"].isupper() and not found["rest"].isupper()
    if pattern not in (_AROUND, _ALONE):
        return True
    paired = found["close"] == found["open"].translate(_CLOSING)
    return paired and not is_stage_direction(found["head"])
