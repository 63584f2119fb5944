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
    parts = [part for part in _PARTS.split(plain.casefold(), _LONGEST + 1) if part]
    if not 0 < len(parts) <= _LONGEST:
        return False
    return parts[0] in _WORDS and all(part in _WORDS or part in _LINKS for part in parts)
