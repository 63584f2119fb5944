"""Where a list of persons files a name: under its surname, as indexes of persons do. Pure."""

import re
from typing import NamedTuple

from archive.languages.transliteration import in_latin_letters
from archive.languages.vocabulary import PARTICLES, STYLES
from archive.parsing.people.ideographic_names import surname_length
from archive.parsing.people.name_case import INITIALS, NUMERAL
from archive.parsing.people.names import bare

LONGEST_KEY = 300

# The commonest surnames of China, Korea and Vietnam in Latin letters, where the surname comes first.
_FAMILY_FIRST = frozenset(
    """
    wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng
    xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei
    xue ye yan pan du dai xia zhong tian fan fang shi yao tan liao zou xiong jin hao kong bai cui kang
    mao qiu qin gu hou shao meng long wan duan lei qian yin yi xi qi hua bo geng choi choe jung jeong
    cho jang lim ri rhee yoon yun park pak moon roh ban hwang ahn hong kim lee nguyen tran pham huynh
    phan vu vo dang bui ngo duong ly truong
    """.split()
)
# Of these, given names of other languages: only "Kim Jong Un" and "Lee Jae-myung" begin with a surname.
_GIVEN_ELSEWHERE = frozenset("kim lee park moon long jin song".split())
_ONSET = "(?:zh|ch|sh|th|tr|ph|ngh?|nh|kh|gi|ss|hy|[bcdfghjklmnpqrstwxyz])?"
_SYLLABLE = rf"{_ONSET}[aeiouyw]+(?:ngh?|nh|ck|ch|[nmkptlrh])?"
_SYLLABLES = re.compile(rf"{_SYLLABLE}(?:-?{_SYLLABLE})?", re.IGNORECASE)
_PATRONYMIC = re.compile(r"(?:[oe]vich|[oe]vna|ichna)$", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:[JS]r\.?|Junior|Senior|Ph\.?D\.?|M\.?P\.?|Q\.?C\.?|K\.?C\.?)")
_WORD = re.compile(r"[^\s,]+")
_BRACKETS = re.compile(r"[(\[].*")
_NO_LETTERS = re.compile(r"[^a-z0-9]+")


class FiledName(NamedTuple):
    """A name as printed in three parts: `surname` is what it is filed under, of a ruler the given name."""

    before: str
    surname: str
    behind: str


def filed_name(name: str) -> FiledName:
    """Whole names whose parts can't be told are filed under their last word; particles in small letters
    ("von der", "bin") are no part of it."""
    start, end = _surname(name)
    return FiledName(name[:start], name[start:end], name[end:])


def filing_key(name: str) -> str:
    """By which names are sorted: the surname, then the rest, in Latin letters without case and marks."""
    parts = filed_name(name)
    return f"{_plain(parts.surname)}  {_plain(parts.before + ' ' + parts.behind)}".strip()[:LONGEST_KEY]


def _plain(text: str) -> str:
    return _NO_LETTERS.sub(" ", in_latin_letters(text).lower()).strip()


def _surname(name: str) -> tuple[int, int]:
    """Where in a name the part lies under which it is filed."""
    if length := surname_length(name):
        return 0, length
    front, comma, behind = _BRACKETS.sub("", name).partition(",")
    words = list(_WORD.finditer(front))
    while len(words) > 1 and _is_suffix(words[-1].group()):
        words.pop()
    if not words:
        return 0, len(name)
    if comma and not _is_suffix(behind.strip()):
        return words[0].start(), words[-1].end()
    titles = [place for place, word in enumerate(words) if bare(word.group()) in STYLES]
    if titles and (ruler := _ruler(words, titles[-1] + 1)):
        return ruler.span()
    chosen = words[0] if _surname_comes_first([word.group() for word in words]) else words[-1]
    return chosen.span()


def _is_suffix(word: str) -> bool:
    return bool(_SUFFIX.fullmatch(word) or NUMERAL.fullmatch(word))


def _is_initial(word: str) -> bool:
    return len(word) == 1 or bool(INITIALS.fullmatch(word))


def _ruler(words: list[re.Match[str]], first: int) -> re.Match[str] | None:
    """The given name of "King Rudolf II of Ruritania" and "Patriarch Kirill", who are named by no other."""
    behind = words[first:]
    named = [word for word in behind if bare(word.group()) not in PARTICLES]
    is_of_realm = len(behind) > 1 and (behind[1].group() == "of" or NUMERAL.fullmatch(behind[1].group()))
    return behind[0] if behind and (len(named) == 1 or is_of_realm) else None


def _surname_comes_first(words: list[str]) -> bool:
    first, *others = [in_latin_letters(word) for word in words]
    if len(others) == 2 and _PATRONYMIC.search(others[1]) and not _PATRONYMIC.search(others[0]):
        return True
    if others and all(map(_is_initial, words[1:])) and not _is_initial(words[0]):
        return True
    if not 1 <= len(others) <= 2 or first.lower() not in _FAMILY_FIRST:
        return False
    if first.lower() in _GIVEN_ELSEWHERE and len(others) == 1 and "-" not in others[0]:
        return False
    return all(_SYLLABLES.fullmatch(word) for word in others)
