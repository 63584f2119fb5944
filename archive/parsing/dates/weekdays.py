"""Names of weekdays in the field's languages, from the Unicode CLDR through Babel."""

import re
from collections.abc import Iterator
from functools import lru_cache

from archive.parsing.dates.locale_data import calendar_names
from archive.parsing.dates.months import fold_name

_WORD = re.compile(r"[^\s\d.,;:!?()\[\]{}<>/|\"“”«»=_~～–—]{2,24}")
_CHINESE = re.compile(
    r"星期[一二三四五六日天]|[週周][一二三四五六日]|[月火水木金土日]曜日?|[월화수목금토일]요일"
)
_LONGEST = 160


def is_weekday(text: str) -> bool:
    """Whether a text is the name of a weekday and nothing else."""
    return bool(_WORD.fullmatch(text)) and fold_name(text) in _weekdays()


def without_weekdays(text: str) -> str:
    """A line without the names of weekdays in it; a longer text as it is."""
    if len(text) > _LONGEST:
        return text
    names = _weekdays()
    text = _several_words().sub("", _CHINESE.sub("", text))
    return _WORD.sub(lambda match: "" if fold_name(match[0]) in names else match[0], text)


@lru_cache(maxsize=1)
def _weekdays() -> frozenset[str]:
    return frozenset(folded for name in _printed() if " " not in name and len(folded := fold_name(name)) > 2)


@lru_cache(maxsize=1)
def _several_words() -> re.Pattern[str]:
    """Names of more than one word: "יום שלישי", "Thứ Ba"."""
    names = sorted({re.escape(name) for name in _printed() if " " in name})
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)


def _printed() -> Iterator[str]:
    return (name for names in calendar_names() for name in names.weekdays)
