"""Stage directions: what is noted of a hall, and said by nobody."""

import re

from archive.languages.vocabulary import document_words

_WORDS = document_words().directions
_LINKS = document_words().direction_links
_PARTS = re.compile(r"[\s.,;:–—-]+")
_LONGEST = 6


def is_stage_direction(text: str) -> bool:
    """Whether a line notes what was heard in the hall and nothing else: "Aplausos.-Rumores"."""
    plain = text.strip("()[]<>*_. …")
    if not any(part.casefold() in _WORDS for part in _PARTS.split(plain, 2)[:2]):
        # Nothing, a sign or another word stands first.
        return False
    parts = [part for part in _PARTS.split(plain, _LONGEST + 1) if part]
    if not 0 < len(parts) <= _LONGEST:
        return False
    words = [part.casefold() for part in parts]
    return words[0] in _WORDS and all(word in _WORDS or word in _LINKS for word in words)
