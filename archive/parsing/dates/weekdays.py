"""Names of weekdays in the field's languages, from the Unicode CLDR through Babel."""

import re
from functools import lru_cache

from babel import Locale

from archive.parsing.dates.months import LOCALES, fold_name

_WORD = re.compile(r"[^\s\d.,;:!?()\[\]{}<>/|\"“”«»=_~～–—]{2,24}")
_CHINESE = re.compile(
    r"星期[一二三四五六日天]|[週周][一二三四五六日]|[月火水木金土日]曜日?|[월화수목금토일]요일"
)
_LONGEST = 160


def without_weekdays(text: str) -> str:
    """A line without the names of weekdays in it; a longer text as it is."""
    if len(text) > _LONGEST:
        return text
    names = _weekdays()
    return _WORD.sub(lambda match: "" if fold_name(match[0]) in names else match[0], _CHINESE.sub("", text))


@lru_cache(maxsize=1)
def _weekdays() -> frozenset[str]:
    names = set()
    for tag in LOCALES:
        for widths in Locale.parse(tag).days.values():
            names |= {fold_name(name) for name in widths["wide"].values() if " " not in name}
    return frozenset(name for name in names if len(name) > 2)
