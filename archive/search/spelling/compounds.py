"""Words that are written as one, with a hyphen, or as two: nonproliferation, non-proliferation. Pure.

A hyphen divides words in the index, so what is to be known is where a closed word divides, and which words
that were typed apart close up. Both are told by what it begins with (`_PREFIXES`) or by a list of compounds.
"""

from functools import lru_cache
from itertools import pairwise

Words = tuple[str, ...]

# What is hardly a word by itself.
_PREFIXES = frozenset(
    "non co anti multi pre post counter inter intra semi neo pan quasi ultra micro macro mini mega cyber bio "
    "eco geo hydro trans euro infra super sub re de electro socio ethno nano tele thermo agro aero".split()
)
# First parts of surnames that are printed O'Brien, d'Estaing, al-Sisi.
_PARTICLES = frozenset(("o", "d", "l", "al", "el"))
# Letters that are left at least.
_LEAST_REST, _LEAST_NAME = 4, 4
# First parts, and how their second parts begin.
_COMPOUNDS = {
    first: tuple(rest.split())
    for first, rest in {
        "cease": "fire",
        "peace": "keep mak build time",
        "policy": "mak",
        "decision": "mak",
        "law": "mak break",
        "per": "cent",
        "air": "space strike craft lift",
        "health": "care",
        "war": "head plane ship time monger",
        "land": "mine mark lock",
        "long": "stand term time run",
        "short": "term",
        "well": "being",
        "world": "wide view",
        "nation": "wide",
        "country": "wide",
        "time": "frame table line",
        "round": "table",
        "check": "point",
        "cross": "border road",
        "stake": "holder",
        "share": "holder",
        "back": "channel ground",
        "break": "through",
        "good": "will",
        "on": "line going",
        "off": "shore",
        "task": "force",
        "work": "force shop",
        "data": "base set",
        "e": "mail commerce government",
        "web": "site",
        "fire": "arm",
        "blood": "shed",
        "block": "chain",
        "hard": "line ship",
        "grass": "root",
        "head": "quarter",
        "strong": "hold",
        "bench": "mark",
        "foot": "hold print",
        "frame": "work",
        "ground": "work break",
        "infra": "structure",
        "mid": "term night",
        "under": "way",
        "vice": "president chair premier",
        "self": "determination defen reliance",
        "state": "build",
        "nuclear": "free",
        "step": "mother",
        "super": "power",
        "sea": "port bed",
        "ship": "build",
        "pipe": "line",
        "rail": "way road",
        "high": "tech light",
    }.items()
}
# A phrase has at most so many spellings.
MOST_RUNS = 8


@lru_cache(maxsize=1 << 12)
def parts(word: str) -> Words:
    """The two words that a closed one may be written as, or none."""
    if not word.isalpha():
        return ()
    for size in range(min(8, len(word) - 1), 0, -1):
        first, rest = word[:size], word[size:]
        if _closes(first, rest):
            return first, rest
    return ()


def closed(first: str, second: str) -> str:
    """The one word that two words may be written as, "" if they are not known to be."""
    return first + second if _closes(first, second) and first not in _PARTICLES else ""


def _closes(first: str, second: str) -> bool:
    if first in _PREFIXES:
        return len(second) >= _LEAST_REST and second.isalpha()
    if first in _PARTICLES and len(second) >= _LEAST_NAME and second.isalpha():
        return True
    return any(second.startswith(beginning) for beginning in _COMPOUNDS.get(first, ()))


def runs(words: Words, *, hyphenated: bool = False) -> tuple[Words, ...]:
    """The ways in which words side by side may be written, as given first: each closed word apart, two words
    closed. `hyphenated`: they were typed as one, so any two of them may close up."""
    found: dict[Words, None] = {words: None}
    for place, word in enumerate(words):
        if split := parts(word):
            found[(*words[:place], *split, *words[place + 1 :])] = None
    for place, (first, second) in enumerate(pairwise(words)):
        joined = first + second if hyphenated and _may_close(first, second) else closed(first, second)
        if joined:
            found[(*words[:place], joined, *words[place + 2 :])] = None
    return tuple(found)[:MOST_RUNS]


def _may_close(first: str, second: str) -> bool:
    return first.isalpha() and second.isalpha() and first.islower() and second.islower()
