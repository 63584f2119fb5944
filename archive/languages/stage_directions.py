"""Stage directions: what is noted of a hall, and said by nobody."""

import re

from archive.languages.vocabulary import document_words

_WORDS = document_words().directions
_CROWDS = document_words().crowds
_LINKS = document_words().direction_links
_BRACKETED = re.compile(r"\([^()]+\)\.?|\[[^\[\]]+\]\.?|（[^（）]+）。?|【[^【】]+】。?")
_PARTS = re.compile(r"[\s.,;:–—-]+")
_AROUND = "()[]<>*_. …（）【】。"
_LONGEST = 8


def is_stage_direction(text: str) -> bool:
    """Whether a line notes what was heard in the hall, perhaps of which parties, and nothing else.

    "Aplausos.-Rumores" · "Aplausos do ZDP e do CRP."
    """
    plain = text.strip(_AROUND)
    if not begins_as_direction(plain):
        return False
    parts = [part for part in _PARTS.split(plain, _LONGEST + 1) if part]
    if not 0 < len(parts) <= _LONGEST:
        return False
    first = parts[0].casefold()
    told = [part for part in parts if not (part.casefold() in _WORDS or part.casefold() in _LINKS)]
    # "Vozes do ZDP" are a voice.
    of_parties = all(map(str.isupper, told)) and not (plain.isupper() or first in _CROWDS)
    return first in _WORDS and (not told or of_parties)


def begins_as_direction(text: str) -> bool:
    """Whether the first word of a text is one for what was heard in the hall: "Beifall bei der Mehrheit"."""
    # A sign may stand first.
    return any(part.casefold() in _WORDS for part in _PARTS.split(text.strip(_AROUND), 2)[:2])


def is_bracketed_direction(text: str) -> bool:
    """Whether a bracket is all of a line, and what it tells begins as a direction: "(Applaus links.)"."""
    return bool(_BRACKETED.fullmatch(text)) and begins_as_direction(text)
