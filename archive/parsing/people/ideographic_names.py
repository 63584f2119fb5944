"""Chinese and Korean names in their own letters: the surname first, and no space behind it."""

import re

_NAME = re.compile("[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4}")
# Surnames have one letter, but for a few.
_TWO_LETTERS = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 公孙 公孫 남궁 황보 선우 제갈".split()
)


def surname_length(name: str) -> int:
    """How many letters of such a name are its surname, 0 where it is none."""
    if not _NAME.fullmatch(name):
        return 0
    return 2 if name[:2] in _TWO_LETTERS and len(name) > 2 else 1
