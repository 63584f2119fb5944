"""The signs around the head of a block: marks and time codes before it, the note and the stop that end it."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from archive.languages.vocabulary import document_words, further
from archive.parsing.labels.time_codes import STAMP, TIME_BEFORE, TIME_BEHIND, time_in

_MARKS = (
    # "=== Rosa Holf ==="
    ("rule", re.compile(r"[=~_#|*:]{2,}\s*(?=[^\W\d_])")),
    # Of the others lists are made as well, in scripts with capitals.
    ("circle", re.compile(r"[○◯〇]\s*(?=[^\W_])|[◎●◆◇]\s*(?=[\u3040-\u9fff\uff10-\uff19])")),
    # ";Rosa Holf", and ":Good morning." below it, or behind it
    ("field", re.compile(r":(?=[^\W\d_])")),
    ("term", re.compile(r";\s*(?=[^\W\d_])")),
    ("dash", re.compile(r"[-–—―]+\s*(?=[^\s\d-])")),
    ("bullet", re.compile(r"[•‣◦▪●*+·▲△▶▷►▸➤→⇒■□◆◇]\s+")),
    ("at", re.compile(r"@(?=[^\W\d_])")),
    # "*HOLF (Zenda). I ask …": a note, not the form of the labels
    ("", re.compile(r"\*(?=[^\W\d_])")),
    # "❓ Question: When?" · "💬 Hugo Sapt: In May.": a picture from a messenger
    ("", re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s*(?=[^\W\d_])")),
    ("", re.compile(r"[§¶]+\s*(?=[^\W\d_])")),
    ("number", re.compile(r"[§¶]\s?\d{1,4}[.)]?\s+(?=[^\W\d_])")),
    # "[Page 820]Hugo Sapt: I agree.": where a page of paper begins · "[3.] Q. When?": a topic
    ("", re.compile(r"\[\s?(?:[^\W\d_]{1,10}\.?\s?)?\d{1,4}\.?\s?\]\s*(?=[^\W\d_])")),
    # "1．问：什么时候？"
    ("number", re.compile(r"\d{1,3}[．、]\s?(?=[问問答])")),
    # "1.2.1 The Minister of Roads:"
    ("number", re.compile(r"\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+(?=[^\W\d_a-zß-öø-ÿа-яё])")),
    ("quote", re.compile(r">+\s*")),
    # Not that of "1. næstformand Rosa Holf", which tells which of several it is.
    (
        "number",
        re.compile(
            r"(?!\d{1,2}\.\s(?:[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁ][\w-]*\s){1,4}[A-ZÀ-ÖØ-ÞА-ЯЁ])"
            r"(?:\(?\d{1,4}[.)/]|№\s?\d{1,4}\.?|#\d{1,4}\.?)\s+(?=[^\s\d])"
        ),
    ),
)
# A stop inside a label ends an abbreviation or initials: "D. Valeyev", "Mr. Powell", "St. Petersburg".
_ABBREVIATIONS = document_words().abbreviations
# "திரு. ஹூகோ சாப்ட்": where no capitals tell a name, a form of address before a full stop is cut short.
_UNCASED_HONORIFICS = frozenset(
    word for word in further.VOCABULARY.honorifics if word.upper() == word.lower()
)
# "Q1 Chair: …" · "Anf.  2  ROSA HOLF: …" · "04.12 Rosa Holf: …" · "3: ◯議長 …": the source numbers its turns.
_ORDINAL = re.compile(
    r"(?P<word>[^\W\d_]{0,4}\.?)\s{0,2}(?P<number>\d{1,4}(?:\.\d{1,3})?)(?P<sign>:?)\s+(?=[^\s\d])"
)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_FEW = 3
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxzłđ\u030c\u0301\u0327\u0307\u0326")
"""Of Latin letters, and the signs that stand above or below them."""
_LONGEST_WITHOUT_VOWELS = 5
_VERBS = frozenset("है हैं हूँ हूं था थी थे हो".split())
"""Of Hindi, each one letter with its signs: they end sentences."""
_JOINS = 9
"""The combining class of signs that join a letter to the next one, as the virama of Devanagari."""
# "ХОЛЬФ Р.А. Шановні …": the full stop of the last initial ends the label as well.
_SURNAME_FIRST = re.compile(r"(?P<head>[^\W\d_][\w’'-]+\s+[^\W\d_]\.(?:\s?[^\W\d_]\.)?)")
_BRACKET_BEHIND = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*")
# "Holf (Zenda). I ask": a surname with a bracket behind it
_SURNAME_WITH_BRACKET = re.compile(r"[^\W\d_a-zß-öø-ÿа-яё][\w’'-]+ \([^()]{1,40}\)\.")
# A surname in capitals, a full stop of its own, and words that are not in capitals
_SURNAME = re.compile(
    r"[^\W\d_a-zß-öø-ÿа-яё]{3,}(?:-[^\W\d_a-zß-öø-ÿа-яё]+)*(?: \([^()]*\))?\. \W*\w[^\W\d_A-ZА-Я]"
)
# "ПРЕДС. РУДОЛФ ЕЛФБЕРГ": in capitals, a short word before a full stop is an office cut short.
_ABBREVIATED_OFFICE = re.compile(
    r"[^\W\d_a-zа-яё]{2,6}\. (?:(?:[^\W\d_]\.|[^\W\d_a-zа-яё.]+)(?:[ ’'-]|$)){1,5}(?:\([^()]*\))?$"
)
# "Rosa Holf, 1. místopředsedkyně vlády", "MECLİS 1. BAŞKAN VEKİLİ HUGO SAPT": the number of an office
_NUMBERED_OFFICE = re.compile(
    r"(?:^|(?<=[,–(-]\s))\d{1,2}\.(?=\s[^\W\d_])"
    r"|(?<=[^\W\d_a-zа-яё]\s)\d{1,2}\.(?=\s[^\W\d_a-zа-яё]{2})"
)
# "Ing. arch. Hugo Sapt": degrees, of which one is known
_DEGREES = re.compile(r"(?P<first>[^\W\d_]{1,6})\.\s(?:[^\W\d_A-ZА-ЯЁ]{1,6}\.\s){1,3}(?=[^\W\d_a-zа-яё])")
# "Ans. 1"
_NUMBER_BEHIND = re.compile(r"(?<=[^\W\d_])\.\s\d{1,4}$")
_SENTENCE_END = re.compile(r"[.!?…؟।]+(?=\s)|[。！？]")
STOP_END = re.compile(r"[.။](?=\s|$)|．(?=[^\W\d_])")
_TRANSLATED = "|".join(sorted(document_words().translated))
_NOTED = (
    r"(?:re)?translat(?:ed|ion|or)\b[^()]*|(?:as )?translated\b[^()]*|(?:through|via) [^()]*|in [A-Z][^()]*"
    rf"|(?:speak(?:s|ing)|spoke) [^()]*|off[- ](?:mic|camera|screen)[^()]*|[^()]*(?:{_TRANSLATED})[^()（）]*"
)
# What is said of the words, not of the speaker. Other brackets stay with the label as printed.
# "(retranslated)", "(as interpreted)", "(speaks after the talks)", "(перевод с английского языка)"
NOTE = re.compile(rf"\s*[(（](?P<note>{_NOTED})\s?[)）]$", re.IGNORECASE)
# A typist may set the note before the label: "(As Translated)FOREIGN MINISTER SAPT"
NOTE_BEFORE = re.compile(rf"\((?P<note>{_NOTED})\)\s*(?=[^\W\d_])", re.IGNORECASE)
# "Hugo Sapt – holding up a paper –" · "Hugo Sapt [to Holf, in Russian]"
PARENTHESIS = re.compile(r"\s+[–—-]\s(?P<note>[^–—]{3,60})\s[–—-]$")
DIRECTION = re.compile(r"\s*\[(?P<note>[a-zа-яё][^\[\]\d]{2,60})\]$")

# "ROSA HOLF FUORI CAMPO"
_UNSEEN = re.compile(
    rf"(?<=\w)[\s,–-]{{1,3}}(?P<note>{'|'.join(sorted(document_words().unseen, key=len, reverse=True))})$",
    re.IGNORECASE,
)
_UNSEEN_ENDS = frozenset(re.split(r"[ -]", phrase)[-1] for phrase in document_words().unseen)

# "(243-00001/12)", "(file 14/2018)"
_FILE_NUMBER = re.compile(r"\([^()]*\d[-\d]*/\d+[^()]*\)")


def sentence_end(text: str, sign: re.Pattern[str], letters: frozenset[str] = frozenset()) -> int:
    """Where the first sentence of a text ends, 0 where none does. Initials and abbreviations end none."""
    for match in sign.finditer(text):
        before = text[: match.start()].rsplit(None, 1)[-1:] or [""]
        # "Q. Why?", and no initial amid a line: "The Chair was taken by R. HOLF"
        voices = letters if match.start() == 1 else frozenset()
        if match.group() == "." and _is_abbreviated(before[0], letters=voices):
            continue
        if not in_brackets(text, match.start()):
            return match.start()
    return 0


def covers_head(body: str, lead: int, end: int) -> bool:
    """Whether a run of markup covers the head of a body: all of it, or all but a bracket behind it."""
    return lead >= end or not body[lead:end].strip() or bool(_BRACKET_BEHIND.fullmatch(body[lead:end]))


def in_brackets(text: str, position: int) -> bool:
    """Whether a bracket that opens before a position is not closed there: "The PRESIDENT (Holf. Zenda)"."""
    return any(
        (opened := text.count(opening, 0, position)) and opened > text.count(closing, 0, position)
        for opening, closing in ("[]", "()", "（）")
    )


def _is_abbreviated(token: str, *, letters: frozenset[str] = frozenset()) -> bool:
    """Whether a token before a full stop is an initial, or a word that is always cut short.

    `letters`: those that are no initials.
    """
    token = token.strip("(«“\"'’")
    last = token.rpartition(".")[2].rpartition("-")[2]
    initial = _is_letter(last) and token not in letters
    known = last.casefold() in _ABBREVIATIONS or last in _UNCASED_HONORIFICS
    return initial or known or _is_without_vowels(last)


def _is_letter(text: str) -> bool:
    """Whether a text is one letter, with the sign of its vowel and letters joined to it: "R", "के", "श्री"."""
    if not text[:1].isalpha() or text in _VERBS:
        return False
    return all(
        unicodedata.category(sign) in ("Mc", "Mn") or unicodedata.combining(before) == _JOINS
        for before, sign in pairwise(text)
    )


def _is_without_vowels(word: str) -> bool:
    """Whether no vowel stands in a word with a capital: "Ks", "Płk". "ZDP" may well end a sentence."""
    if not (1 < len(word) <= _LONGEST_WITHOUT_VOWELS and word.istitle()):
        return False
    return _CONSONANTS.issuperset(unicodedata.normalize("NFKD", word.casefold()))


def holds_sentence(name: str) -> bool:
    """Whether a sentence ends within a head. That of an office cut short, or of its number, ends none."""
    name = _NUMBER_BEHIND.sub("", name)
    degrees = _DEGREES.match(name)
    if degrees and _is_abbreviated(degrees["first"]):
        name = name[degrees.end() :]
    ends = sentence_end(name, _SENTENCE_END) and sentence_end(_NUMBERED_OFFICE.sub("", name), _SENTENCE_END)
    return bool(ends) and not _ABBREVIATED_OFFICE.match(name)


def ends_in_abbreviation(body: str) -> bool:
    return body.endswith(".") and _is_abbreviated((body[:-1].split() or [""])[-1])


def ordinal_of(texts: Iterable[str], *, clocks: bool = False) -> re.Pattern[str] | None:
    """The number that a document sets before its turns ("Anf. 2", "Q14"), where such numbers rise.

    None where fewer than three blocks begin with one word and a number, or their numbers do not rise. Those
    of a clock ("14.05 Rosa Holf") may leave any number out; `clocks`: no others are looked for.
    """
    numbers: defaultdict[tuple[str, bool, str], list[str]] = defaultdict(list)
    for text in texts:
        if found := _ORDINAL.match(text):
            number = found["number"]
            numbers[found["word"], "." in number, found["sign"]].append(number)
    if not numbers:
        return None
    (word, parted, sign), rising = max(numbers.items(), key=lambda item: len(item[1]))
    is_clock = all(map(_CLOCK.fullmatch, rising))
    pairs = pairwise([int(part) for part in number.split(".")] for number in rising)
    steps = sum(before <= after if is_clock else _follows(before, after) for before, after in pairs)
    if len(rising) < _FEW or 2 * steps < len(rising) or (clocks and not is_clock):
        return None
    if word and any(
        other and other != word and 2 * len({*rising}.intersection(series)) > len(rising)
        for (other, *_), series in numbers.items()
    ):
        # "Q. 1: …", "Ans. 1: …": two voices are counted.
        return None
    within = r"\.\d{1,3}" if parted else ""
    return re.compile(rf"{re.escape(word)}\s{{0,2}}\d{{1,4}}{within}{sign}\s+(?=[^\s\d])")


def _follows(before: Sequence[int], after: Sequence[int]) -> bool:
    """Whether a number comes soon after another: 4 after 3, 4.12 after 4.11, 5.1 after 4.12."""
    first, last = after[0] - before[0], after[-1] - before[-1]
    return 0 < first <= _FEW or (not first and 0 < last <= _FEW)


def surname_first(body: str) -> str:
    """ "ХОЛЬФ Р.А." at the beginning of a text: a surname with initials, the last full stop left out."""
    found = _SURNAME_FIRST.match(body)
    return found["head"].rstrip(".") if found else ""


def goes_on_as_name(text: str) -> bool:
    """Whether words behind a letter and a full stop are a surname: "R. Sapt: …", "A. HOLF (Zenda). I …"."""
    return ":" in text[:30] or bool(_SURNAME.match(text) or _SURNAME_WITH_BRACKET.match(text))


def decorated(text: str, ordinal: re.Pattern[str] | None = None) -> tuple[int, str, str]:
    """How many characters of marks and time codes stand before a head, their kinds, and the time code.

    `ordinal`: the form of the numbers that the document sets before its turns.
    """
    if not ordinal and text[:1].isalpha():
        return 0, "", ""
    start, kinds, time = 0, [], ""
    if ordinal and (numbered := ordinal.match(text)):
        start = numbered.end()
        kinds.append("ordinal")
    for _ in range(3):
        found = TIME_BEFORE.match(text, start)
        if found and not time:
            start, time = found.end(), time_in(found)
            kinds.append("time")
            continue
        for kind, pattern in _MARKS:
            mark = pattern.match(text, start)
            if mark and mark.end() > start:
                start = mark.end()
                kinds += [kind] if kind else []
                break
        else:
            break
    return start, " ".join(kinds), time


def after_time(text: str, position: int) -> tuple[int, str]:
    """Where words begin behind a time code at a position, and the time code; the position where none is."""
    start = len(text) - len(text[position:].lstrip())
    found = TIME_BEFORE.match(text, start) or TIME_BEHIND.fullmatch(text, start)
    return (found.end(), time_in(found)) if found else (position, "")


def stamped(text: str) -> tuple[int, str]:
    """Where words begin behind a time code in brackets at the start of a text, and the time code."""
    found = STAMP.match(text)
    return (found.end(), time_in(found)) if found else (0, "")


def note_of_unseen(head: str) -> re.Match[str] | None:
    """What is said behind a name of somebody who is not in the picture."""
    last = re.split(r"[ -]", head)[-1].casefold()
    return _UNSEEN.search(head) if last in _UNSEEN_ENDS else None


def holds_file_number(head: str) -> bool:
    """Whether a bracket of a head holds the number of a file: "Report of the Council (243-00001/12)"."""
    return bool(_FILE_NUMBER.search(head))
