"""The signs around the head of a block: marks and time codes before it, the note and the stop that end it."""

import re

from archive.languages.vocabulary import document_words

_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_TIME_BEFORE = re.compile(rf"[\[(<]?(?P<time>{_CLOCK})[\])>]?\s*(?:[-–—|]\s*)?(?=[^\s\d:])")
TIME_BEHIND = re.compile(rf"\s*[\[(<]?(?P<time>{_CLOCK})[\])>]?\s*$")
_MARKS = (
    ("dash", re.compile(r"[-–—―]+\s*(?=[^\s\d-])")),
    ("bullet", re.compile(r"[•‣◦▪●○*+·]\s+")),
    ("quote", re.compile(r">+\s*")),
    ("number", re.compile(r"(?:\(?\d{1,4}[.)]|№\s?\d{1,4}\.?|#\d{1,4}\.?)\s+(?=[^\s\d])")),
)
# A stop inside a label ends an abbreviation or initials: "D. Valeyev", "Mr. Powell", "St. Petersburg".
_ABBREVIATIONS = document_words().abbreviations
SENTENCE_END = re.compile(r"[.!?…]+(?=\s)|[。！？]")
STOP_END = re.compile(r"\.(?=\s|$)")
_NOTED = (
    r"(?:re)?translat(?:ed|ion|or)\b[^()]*|(?:as )?(?:translated|interpreted)\b[^()]*|(?:through|via) [^()]*"
    r"|in [A-Z][^()]*|speak(?:s|ing) [^()]*|off[- ](?:mic|camera|screen)[^()]*|[^()]*перев[её]д[^()]*"
    r"|[^()]*перевод[^()]*|[^()]*interpret[^()]*|[^()]*traduc[^()]*|[^()]*traduit[^()]*|[^()]*übersetz[^()]*"
    r"|[^()]*dolmetsch[^()]*|[^()]*переклад[^()]*|[^()]*tłumacz[^()]*"
)
# What is said of the words, not of the speaker. Other brackets stay with the label as printed.
# "(retranslated)", "(as interpreted)", "(speaks after the talks)", "(перевод с английского языка)"
NOTE = re.compile(rf"\s*\((?P<note>{_NOTED})\)$", re.IGNORECASE)
# A typist may set the note before the label: "(As Translated)FOREIGN MINISTER SAPT"
NOTE_BEFORE = re.compile(rf"\((?P<note>{_NOTED})\)\s*(?=[^\W\d_])", re.IGNORECASE)
# "Hugo Sapt – holding up a paper –"
PARENTHESIS = re.compile(r"\s+[–—-]\s(?P<note>[^–—]{3,60})\s[–—-]$")


def sentence_end(text: str, sign: re.Pattern[str], letters: frozenset[str] = frozenset()) -> int:
    """Where the first sentence of a text ends, 0 where none does. Initials and abbreviations end none."""
    for match in sign.finditer(text):
        before = text[: match.start()].rsplit(None, 1)[-1:] or [""]
        if text.count("[", 0, match.start()) > text.count("]", 0, match.start()):
            continue
        if not _is_abbreviated(before[0], letters=letters) or match.group() not in (".",):
            return match.start()
    return 0


def _is_abbreviated(token: str, *, letters: frozenset[str] = frozenset()) -> bool:
    """Whether a token before a full stop is an initial, or a word that is always cut short.

    `letters`: those that are no initials.
    """
    token = token.strip("(«“\"'’")
    last = token.rpartition(".")[2].rpartition("-")[2]
    initial = len(last) == 1 and last.isalpha() and token not in letters
    return initial or last.casefold() in _ABBREVIATIONS


def ends_in_abbreviation(body: str) -> bool:
    return body.endswith(".") and _is_abbreviated((body[:-1].split() or [""])[-1])


def decorated(text: str) -> tuple[int, str, str]:
    """How many characters of marks and time codes stand before a head, their kinds, and the time code."""
    if text[:1].isalpha():
        return 0, "", ""
    start, kinds, time = 0, [], ""
    for _ in range(3):
        found = _TIME_BEFORE.match(text, start)
        if found and not time:
            start, time = found.end(), found["time"]
            kinds.append("time")
            continue
        for kind, pattern in _MARKS:
            mark = pattern.match(text, start)
            if mark and mark.end() > start:
                start = mark.end()
                kinds.append(kind)
                break
        else:
            break
    return start, " ".join(kinds), time


def clock(time: str) -> str:
    """A printed time code as "01:02:03": minutes and seconds where there are two numbers."""
    numbers = [int(number) for number in re.split(r"[.,]", time)[0].split(":")] if time else []
    while 0 < len(numbers) < 3:
        numbers.insert(0, 0)
    return ":".join(f"{number:02}" for number in numbers)
