"""Papers and channels that ask by their names, as the head of an interview tells them from persons."""

import re
from collections.abc import Sequence

from archive.parsing.people.names import is_name_token
from archive.parsing.transcript import Label

# Articles that stand before no person's name
_ARTICLE = re.compile(r"(?:^|(?<!von )(?<!van )\b)(?:the|le|les|der|die|das|dem|den|het) $")
_GOES_ON = re.compile(r"\s?[-–]?\w")
_POSSESSIVE = re.compile(r"[’']s? (?P<given>\S+) \S+")
_LETTERS = re.compile(r"[A-Z]{2,6}")
_MOST_LABELS = 40
"""Of an interview with a paper; the record of a chamber has more."""


def outlets_among(labels: Sequence[Label], head: Sequence[str]) -> frozenset[str]:
    """The labels of a name alone that a line of the head gives as who publishes.

    "Entretien avec le Zendaer Wort" · "Consul Hugo Sapt with RTHZ's Rosa Holf" · "BZ-INTERVIEW: …"
    """
    texts = {label.text for label in labels if label.person and not label.person.role}
    if len(labels) > _MOST_LABELS:
        return frozenset()
    lines = [*head, *(label.text for label in labels)]
    return frozenset(text for text in texts if any(_is_outlet(text, line) for line in lines if text != line))


def _is_outlet(text: str, line: str) -> bool:
    before, found, behind = line.partition(text)
    if not found:
        return False
    if _LETTERS.fullmatch(text):
        asked_by = _POSSESSIVE.match(behind)
        whole = not before[-1:].isalnum()
        hyphened = behind.casefold().startswith("-interview")
        return whole and (hyphened or (asked_by is not None and is_name_token(asked_by["given"])))
    return " " in text and bool(_ARTICLE.search(before)) and not _GOES_ON.match(behind)
