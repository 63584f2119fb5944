"""The name below the title of a page that is published by the office which speaks in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.parsing.people.names import bare, is_plain_name, name_key
from archive.parsing.people.offices_compared import office_words

SHORT_OFFICES = {"pm": "Prime Minister", "fm": "Foreign Minister", "potus": "President"}
"""Offices of which a label, or the name of a site, has the letters alone."""

_PARTS = re.compile(r"\s[-–—|•·]\s")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Byline:
    """A full name that stands alone directly below the title, and what the page says of its publisher.

    By itself it tells nothing: it may as well be of the author, of who asks, or of who put the page up.
    """

    name: str = ""
    publisher: str = ""

    @classmethod
    def of(cls, lines: Sequence[str], title: str, page_title: str, site: str) -> "Byline":
        """`lines`: those above the talk, as they stand. `page_title`: the title with the name of its site."""
        below = next((i for i, line in enumerate(lines, 1) if line and title.endswith(line)), len(lines))
        name = lines[below] if below < len(lines) else ""
        if lines.count(name) > 1 or not is_plain_name(name) or name.isupper():
            return cls()
        parts = name_key(name).split()
        *_, last = _PARTS.split(page_title)
        publisher = f"{site} {'' if last in title or last == page_title else last}"
        return cls(name, publisher) if len(set(parts)) == len(parts) else cls()

    def holds(self, office: str) -> bool:
        """Whether the publisher is this office: "Interview with Radio Zenda | PM Transcripts"."""
        words = {bare(word) for word in _WORD.findall(self.publisher)}
        known = {
            word for short, full in SHORT_OFFICES.items() if short in words for word in office_words(full)
        }
        return bool(self.name) and office_words(office) <= words | known


NO_BYLINE = Byline()
