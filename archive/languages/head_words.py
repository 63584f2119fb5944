"""Words of the lines at the top of a document: weak evidence of what a line is.

The words are in `vocabulary`, one module a language; here they are made patterns, of all languages together.
"""

import re
import unicodedata
from collections.abc import Iterable

from archive.languages.vocabulary import document_words

_UNSPACED = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
# Of Latin letters: й is no и.
_ACCENT = re.compile("(?<=[a-zA-Z])[\u0300-\u036f]+")
_SHORT = 4
_WORDS = document_words()


def _stems(stems: Iterable[str]) -> re.Pattern[str]:
    """Matches where a word begins with a stem; in scripts without spaces, anywhere."""
    # A short one would be the beginning of other words: "sál", "sale".
    ordered = _ordered({*stems, *(_unaccented(stem) for stem in stems if len(stem) > _SHORT)})
    spaced = "|".join(re.escape(stem) for stem in ordered if not _UNSPACED.search(stem))
    unspaced = "|".join(re.escape(stem) for stem in ordered if _UNSPACED.search(stem))
    # Asked first for any letter: hundreds of stems are tried nowhere else.
    return re.compile(rf"(?<![^\W\d_])(?=[^\W\d_])(?:{spaced})|{unspaced or '(?!)'}", re.IGNORECASE)


def _unaccented(stem: str) -> str:
    """A stem as capitals are often printed: "SESION"."""
    return unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFD", stem)))


def _anywhere(stems: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _ordered(stems))), re.IGNORECASE)


def _ordered(stems: Iterable[str]) -> list[str]:
    """The longest first, so that a match is as long as may be."""
    return sorted(stems, key=lambda stem: (-len(stem), stem))


EVENTS = _stems(_WORDS.events)
INSTITUTIONS = _stems(_WORDS.institutions)
RELEASE = _anywhere(_WORDS.release)
NAVIGATION = _anywhere(_WORDS.navigation)
UPKEEP = _anywhere(_WORDS.upkeep)
DATE_KEYS = _stems(_WORDS.date_keys)
PUBLISHED = _anywhere(_WORDS.published)
RECORDED = _anywhere(_WORDS.recorded)
PLACE_KEYS = _stems(_WORDS.place_keys)
TITLE_KEYS = _stems(_WORDS.title_keys)
SITES = _stems(_WORDS.sites)
TERMS = _stems(_WORDS.terms)
PRESIDED = _stems(_WORDS.presided)
ASSEMBLIES = _stems(_WORDS.assemblies)
CHAIR_TAKEN = _stems(_WORDS.chair_taken)
CAPTIONS = _stems(_WORDS.captions)
RIGHTS = _stems(_WORDS.rights)
RITES = _WORDS.rites
ATTENDANCE = _WORDS.attendance


def ends_with_event(text: str) -> bool:
    """Whether the last word of a text is what is held and recorded: "Question-and-Answer Session"."""
    *_, last = text.split() or [""]
    return bool(EVENTS.match(last))
