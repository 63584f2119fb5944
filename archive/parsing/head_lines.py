"""What each line at the top of a document is: a date, a time, a place, boilerplate, or perhaps the title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive.languages.head_words import (
    DATE_KEYS,
    EVENTS,
    INSTITUTIONS,
    NAVIGATION,
    PLACE_KEYS,
    PRESIDED,
    RELEASE,
    RIGHTS,
    RITES,
    SITES,
    TERMS,
    TITLE_KEYS,
    UPKEEP,
)
from archive.parsing.dates import DateMatch, read_dates, without_weekdays
from archive.parsing.text import count_words, words

_TIME_LINE = re.compile(
    r"[\[(]?\s*(?:(?:at|à|um|a las|alle|начало в|time:?|local time:?)\s*)?"
    r"(?P<hour>[0-2]?\d)(?:\s?[:.h]\s?(?P<minute>[0-5]\d))?\s*(?:(?P<half>[ap])\.?\s?m\b\.?)?"
    r"\s*(?:uhr|часов|[A-Z]{1,5}T|GMT|UTC|\(?local(?: time)?\)?|h|hrs?)?\.?\s*[\])]?",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d.:])(?P<hour>[0-2]?\d)(?:[:.](?P<minute>[0-5]\d)|(?=\s*[ap]\.?\s?m\b))"
    r"\s*(?:(?P<half>[ap])\.?\s?m\b\.?)?\s*(?P<zone>(?:[A-Z]{1,4}T|GMT|UTC|uhr)\b)?(?![\d:])",
    re.IGNORECASE,
)
# "kl. 14.30" · "om 14.30 uur" · "เวลา 14.30 น."
_CALLED_CLOCK = re.compile(
    r"(?<!\w)(?:klo?|om|godz|ob|um|à|ora|ore|alle|às|saat|เวลา)\.?\s?(?P<hour>[0-2]?\d)[.:h](?P<minute>[0-5]\d)"
    r"(?P<half>)(?!\d|\.\d)",
    re.IGNORECASE,
)
# 午後2時30分 · 오후 2시 30분
_HALVES = {"午前": "a", "上午": "a", "오전": "a", "午後": "p", "下午": "p", "오후": "p"}
_EASTERN_CLOCK = re.compile(
    rf"(?P<half>{'|'.join(_HALVES)})\s?(?P<hour>\d{{1,2}})\s?[時时点點시](?:\s?(?P<minute>\d{{1,2}})\s?[分분])?"
)
_BRACKETED = re.compile(r"[\[(<【（].*[\])>】）]")
_BREADCRUMB = re.compile(
    r"\S\s*(?:[>»›→/\\]|::)\s+\S.*\s*(?:[>»›→/\\]|::)\s+\S|\s[/\\>»›|]$"
    r"|^(?:home|главная|inicio|accueil|startseite)\s*[>»›/\\|]",
    re.IGNORECASE,
)
# "Rosa Holf : « Nous allons construire le pont »"
_QUOTED = re.compile(r"«[^«»]*»|‹[^‹›]*›|»[^«»]*«")
_NUMBER = re.compile(
    r"(?:(?:no|nr|№|n[o°º]|press release|release|doc(?:ument)?|ref(?:erence)?|id)[\s.:#№]*)?"
    r"[\d(][\d\s./()-]*\d[\w)]?|[A-Z]{1,6}[\s/-]\d[\d/.-]*|\d+[-–]\d+[-–]\d+(?:[-–]\d+)*",
    re.IGNORECASE,
)
_LANGUAGES_LINE = re.compile(
    r"(?:[•|·,\s]*[a-z]{2}-[A-Z]{2}\d*)+[•|·,\s]*|(?:[A-Z]{2,3}(?=[•|·/,\s]|$)[•|·/,\s]*){2,8}"
)
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_KEY = re.compile(r"(?P<key>[^\s:：][^:：.!?\d]{0,28})\s?[:：]\s*(?P<value>.*)", re.DOTALL)
# A room that is called after what happens in it: "James Sapt Briefing Room".
_ROOM = re.compile(
    r"(?!.*\btown hall)(?:[^\s,]+\s){0,4}"
    r"(?:room|hall|centre|center|theatre|theater|saal|studio|salon\w{0,3})\.?",
    re.IGNORECASE,
)
# "1st Session", "55th Ordinary Session"
_SESSION = re.compile(r"\b\d{1,3}(?:st|nd|rd|th) (?:[^\W\d_]+ )?session\b", re.IGNORECASE)
# No building: "Government House" is one.
_CHAMBER = re.compile(
    r"\bhouse of (?:representatives|commons|lords|delegates|assembly|peoples|councillors)\b", re.IGNORECASE
)
# Two sentences; not "Elphberg v. Sapt, Inc.".
_SENTENCE = re.compile(r"(?:\w{3}[.!?][\"”’)]*\s+[^\W\d_a-z].*|[。！？].*)[.!?。！？…؟।][\"”’)]*$")
# "U.S." · "Jr." · "Inc.", and no short word of a sentence: "We have met.", "He pays for it."
_ABBREVIATED = re.compile(r"\b(?:\w|[^\W\d_a-zà-þа-яё]\w|[^\W\d_a-zà-þа-яё]\w{2})\.$")
_ENDS_SENTENCE = re.compile(r"[.!?。！？…؟।][\"'”’»)\]]*$")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

_LONGEST_PLACE = 12
_SHORT_WORD = 3
_LONGEST_TERM = 9
_MENU_WORDS = 3
_KEPT = 512
"""Answers kept: each line of a head is asked about several times over."""
_KEY_WORDS = 4
LONGEST_TITLE = 45
"""Words of a title; the longest of ministries' titles have about forty."""


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A block at the top of a document, and what it may say.

    `rest`: its words beside the date. `key`, `value`: of a line "Date: 3 March 2015".
    """

    index: int
    text: str
    heading: bool
    dates: tuple[DateMatch, ...]
    rest: str
    key: str = ""
    value: str = ""

    @property
    def is_date(self) -> bool:
        """Whether the line gives a date and at most a place, a weekday or a time beside it."""
        return bool(self.dates) and length(self.rest) <= 8 and not UPKEEP.search(self.text)

    @property
    def is_bare_date(self) -> bool:
        """Whether it gives nothing but a date, or a date with the word that announces it."""
        rest = _CLOCK.sub("", self.rest)
        return bool(self.dates) and (length(rest) <= 1 or self.is_named_date)

    @property
    def is_named_date(self) -> bool:
        """Whether a word says that it is a date: "Date: 3 March 2015", "Publié le 3 mars 2015"."""
        named = DATE_KEYS.match(self.key or self.rest)
        return bool(self.dates and named) and length(_ASIDE.sub("", self.rest)) <= _KEY_WORDS


def head_line(index: int, text: str, heading: bool, language: str, country: str) -> HeadLine:
    dates = tuple(read_dates(text, language, country, partial=True)) if length(text) <= 120 else ()
    rest = text
    for match in reversed(dates):
        rest = rest[: match.start] + " " + rest[match.end :]
    rest = without_weekdays(rest) if dates else rest
    field = _KEY.fullmatch(text)
    key, value = (field["key"].strip(), field["value"].strip()) if field else ("", "")
    return HeadLine(index, text, heading, dates, _tidy(rest), key, value)


@lru_cache(maxsize=_KEPT)
def length(text: str) -> int:
    """Words of a text, two characters of scripts without spaces as one."""
    characters = 0 if text.isascii() else len(_CJK.findall(text))
    return count_words(_CJK.sub(" ", text) if characters else text) + (characters + 1) // 2


@lru_cache(maxsize=_KEPT)
def names_event(text: str) -> bool:
    """Whether a line holds a word for what transcripts are the record of."""
    return bool(EVENTS.search(text))


@lru_cache(maxsize=_KEPT)
def time_of(text: str) -> str:
    """The hour of a line that gives nothing else ("(9:25 a.m. EDT)", "14.00 Uhr"), as "09:25", or ""."""
    match = _TIME_LINE.fullmatch(text.strip())
    if not match or not (match["minute"] or match["half"] or re.search("[Uu]hr|час", text)):
        return ""
    return _clock(match)


@lru_cache(maxsize=_KEPT)
def clock_in(text: str) -> str:
    """The first hour in a text that is surely one ("5:22 P.M. EDT", "at 14:05"), as "17:22", or ""."""
    for match in _CLOCK.finditer(text):
        if match["half"] or match["zone"] or match[0].strip()[-3:-2] == ":":
            return _clock(match)
    called = _CALLED_CLOCK.search(text) or _EASTERN_CLOCK.search(text)
    return _clock(called) if called else ""


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if _HALVES.get(match["half"], match["half"].lower()) == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 else ""


@lru_cache(maxsize=_KEPT)
def is_junk(line: HeadLine, sites: frozenset[str] = frozenset()) -> bool:
    """Whether a line can be no title: a date, an hour, a number, a breadcrumb, boilerplate, a site's name."""
    text = line.text.strip()
    return bool(
        not any(map(str.isalpha, text))
        or line.is_bare_date
        or (line.is_date and length(line.rest) <= 3 and not names_event(line.rest))
        or time_of(text)
        or (line.dates and UPKEEP.search(text))
        or (_BRACKETED.fullmatch(text) and length(text) <= 6)
        or _NUMBER.fullmatch(text)
        or _LANGUAGES_LINE.fullmatch(text)
        or _BREADCRUMB.search(_QUOTED.sub("", text))
        or (RELEASE.search(text) and length(RELEASE.sub("", line.rest)) <= 4)
        or fold(text) in sites
        or is_labelled_fact(line)
        or text.startswith(("![", "--", "—-", "==", "**"))
        or (RIGHTS.search(text) and not line.heading)
        or (NAVIGATION.search(text) and not line.heading and not names_event(text))
        or (NAVIGATION.match(text) and not line.heading)
        or length(text) > LONGEST_TITLE
        or _SENTENCE.search(text)
    )


def is_labelled_fact(line: HeadLine) -> bool:
    """Whether the line is a fact with its name: "Date: …", "Place: …", "Release type: …"."""
    key = line.key
    if not key or not line.value or length(key) > 3:
        return False
    named = any(keys.match(key) for keys in (DATE_KEYS, PLACE_KEYS, TITLE_KEYS)) or RELEASE.search(key)
    return bool(named) and length(line.value) <= LONGEST_TITLE


@lru_cache(maxsize=_KEPT)
def is_institution(text: str) -> bool:
    """Whether a line reads as the name of a house that publishes, and of nothing else."""
    return length(text) <= 9 and bool(INSTITUTIONS.search(text)) and not names_event(text)


@lru_cache(maxsize=_KEPT)
def is_of_sitting(text: str) -> bool:
    """Whether a line tells which sitting it is, who presides or how it begins, and names no event: "FOURTH
    SESSION, 2020", "Presidenza del vicepresidente Holf", "PRAYERS"."""
    return fold(text) in RITES or bool(PRESIDED.match(text)) or is_term(text)


@lru_cache(maxsize=_KEPT)
def is_term(text: str) -> bool:
    """Whether a line gives the number of a term, a session or a legislature, and names no event."""
    rest = TERMS.sub("", _SESSION.sub("", text))
    return length(text) <= _LONGEST_TERM and rest != text and not names_event(rest)


@lru_cache(maxsize=_KEPT)
def is_place(text: str) -> bool:
    """Whether a short line names a room, a building or an address."""
    if not 1 <= length(text) <= _LONGEST_PLACE or text.endswith(":") or "_" in text or clock_in(text):
        return False
    if _ENDS_SENTENCE.search(text) or (names_event(text) and not _ROOM.fullmatch(text)):
        return False
    if _CHAMBER.search(text):
        return False
    small = [word for word in words(text) if len(word) > 3 and word[:1].islower()]
    return bool(SITES.search(text)) and not RELEASE.search(text) and len(small) <= 1


@lru_cache(maxsize=_KEPT)
def is_room(text: str) -> bool:
    """Whether a line is the name of a room, though it may be called after what happens there."""
    if not _ROOM.fullmatch(text) or any(len(word) < _SHORT_WORD and word.islower() for word in words(text)):
        return False
    return length(text) < _SHORT_WORD or not EVENTS.match(text)


@lru_cache(maxsize=_KEPT)
def ends_sentence(text: str) -> bool:
    return bool(_ENDS_SENTENCE.search(text)) and not _ABBREVIATED.search(text)


def in_menu(lines: Sequence[HeadLine], position: int) -> bool:
    """Whether a line stands in a run of three or more short ones, as the words of a menu do."""
    line = lines[position]
    if not _is_short(line) or line.heading or names_event(line.text):
        return False
    start = end = position
    while start and _is_short(lines[start - 1]):
        start -= 1
    while end + 1 < len(lines) and _is_short(lines[end + 1]):
        end += 1
    return end - start >= 2


def _is_short(line: HeadLine) -> bool:
    if line.dates or time_of(line.text) or not any(map(str.isalpha, line.text)):
        return False
    return length(line.text) <= _MENU_WORDS


@lru_cache(maxsize=_KEPT)
def fold(text: str) -> str:
    return " ".join(words(text)).casefold()


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[(\[]\s*[)\]]", " ", text)).strip(" ,;|–—-·•")
