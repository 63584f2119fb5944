"""Names of persons for reference lists: family name, given name, and which comes first.

The rules look only at the printed form; a name that they can't divide is kept as printed.
"""

import re
from dataclasses import dataclass

# Particles of the family name after them. Not "bin": "Zayd bin Umar" has no family name.
_PARTICLES = frozenset(
    "al el as ad an ash d da de del della der di do dos du la le van von vom zu zur ten ter".split()
)
_FATHERS = frozenset("bin bint ibn binti ogly oglu uulu kyzy".split())
_STYLES = frozenset(
    "king queen prince princess emperor emir sultan sheikh sheikha pope patriarch metropolitan archbishop"
    " bishop ayatollah lama dr".split()
)
_SUFFIX = re.compile(r"(?:[JS]r\.?|I{1,3}|I?V|VI{1,3})")
_PATRONYMIC = re.compile(r"[А-ЯЁ][а-яё]+(?:вич|вна|ична|ьич)|[A-Z][a-z]+(?:ovich|evich|ovna|evna)")
# Family names that come first in Chinese, Korean and Vietnamese names, if the rest fits _ASIAN.
_FIRST = frozenset(
    """
    bai ban bo cai cao chang chen cheng choe choi chung dai deng ding dong du fan fang feng fu gao geng guo
    han he ho hong hou hu hua huang hwang jang jia jiang jin jo jung kang kim ko kong kwon lai lee lei li
    lim liang liao lin ling liu lu luo ma mao meng moon ni noh pak pan pang park peng qi qian qiao qin ri
    rim roh ryu shao shen shi shin son song su sun tan tang tao tian tong wan wang wei wen won wu xi xia
    xiao xie xu yan yang yao ye yi yin yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
    nguyen pham tran vo vu dang bui phan hoang ngo truong
    """.split()
)
_SYLLABLE = (
    r"(?:zh|ch|sh|hs|th|tr|ph|ng|nh|kh|[bcdfghjklmnpqrstvwxyz])?h?"
    r"(?:yeo|yu|yo|ya|ye|ae|eo|eu|oe|iao|ian|iang|iong|uai|uan|uang|eou|[aeiouü]{1,2})"
    r"(?:ng|nh|ck|[nmklptr])?"
)
_ASIAN = re.compile(rf"(?:{_SYLLABLE}){{1,2}}(?:-(?:{_SYLLABLE}))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AuthorName:
    """A divided name. `full`: as printed. `family` is empty if the name could not be divided.

    `fixed`: the family name comes first in running text too, without a comma after it.
    """

    full: str
    family: str = ""
    given: str = ""
    suffix: str = ""
    fixed: bool = False

    @property
    def inverted(self) -> str:
        """Family name first, as in lists: "Elphberg, Rudolf"; "Xi Jinping"."""
        if not self.family or self.fixed:
            return self.full
        return ", ".join(filter(None, (self.family, self.given, self.suffix)))

    @property
    def with_initials(self) -> str:
        """Family name first, given names by their initials: "Elphberg, R. F."."""
        if not self.family:
            return self.full
        initials = " ".join(_initials(word) for word in re.sub(r"\.(?=\w)", ". ", self.given).split())
        return ", ".join(filter(None, (self.family, initials, self.suffix)))


def parse_name(printed: str) -> AuthorName:
    words = printed.split()
    if len(words) < 2 or words[0].lower() in _STYLES or any(word.lower() in _FATHERS for word in words):
        return AuthorName(printed)
    suffix = words.pop() if _SUFFIX.fullmatch(words[-1]) else ""
    if len(words) < 2:
        return AuthorName(printed)
    if _is_family_first(words):
        return AuthorName(printed, words[0], " ".join(words[1:]), suffix, fixed=True)
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[2]) and not _PATRONYMIC.fullmatch(words[1]):
        return AuthorName(printed, words[0], " ".join(words[1:]), suffix)
    start = next((i for i, word in enumerate(words[1:-1], 1) if word.lower() in _PARTICLES), len(words) - 1)
    return AuthorName(printed, " ".join(words[start:]), " ".join(words[:start]), suffix)


def _is_family_first(words: list[str]) -> bool:
    return words[0].lower() in _FIRST and all(_ASIAN.fullmatch(word) for word in words[1:])


def _initials(word: str) -> str:
    """Initials of a given name: R. for Rudolf, J.-P. for Jean-Pierre; particles are kept."""
    if word.lower() in _PARTICLES:
        return word
    return "-".join(part[0] + "." for part in word.split("-") if part)
