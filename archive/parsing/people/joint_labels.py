"""Labels of several who speak at once: they name nobody."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from archive.languages.vocabulary import HONORIFICS, OFFICES
from archive.parsing.people.names import bare, is_name_token, is_plain_name, name_key, without_brackets
from archive.parsing.transcript import Utterance

_AND = "and|und|et|и|та|ve|och|og|ja|en|oraz|și|&"
# In names, too: "Ortega y Gasset".
_AND_IN_NAMES = f"{_AND}|y|e|i"
_BETWEEN_NAMES = re.compile(rf"\s(?:{_AND_IN_NAMES})\s", re.IGNORECASE)
_BETWEEN_SURNAMES = re.compile(rf"\s(?:{_AND})\s", re.IGNORECASE)
_BETWEEN_LABELS = re.compile(rf"\s*[/+,;&]\s*|\s(?:{_AND_IN_NAMES})\s", re.IGNORECASE)
# "RE/HS", whose initials the minutes explain
_INITIALS = re.compile(r"[A-Z]{1,4}(?:/[A-Z]{1,4})+")


def is_joint(text: str) -> bool:
    """Whether a label names two persons: "Rudolf Elphberg and Hugo Sapt", "SAPT AND HOLF"."""
    plain = without_brackets(text)
    if _INITIALS.fullmatch(plain):
        return True
    parts = [part.strip() for part in _BETWEEN_NAMES.split(plain)]
    if len(parts) == 2 and all(map(is_plain_name, parts)):
        return True
    surnames = [_without_titles(part) for part in _BETWEEN_SURNAMES.split(plain)]
    return len(surnames) == 2 and all(
        len(each) == 1 and is_name_token(each[0]) and bare(each[0]) not in OFFICES for each in surnames
    )


def _without_titles(name: str) -> list[str]:
    return list(dropwhile(lambda token: bare(token) in HONORIFICS, name.split()))


def without_joint_persons(utterances: Sequence[Utterance]) -> Sequence[Utterance]:
    """The utterances, with nobody as the person of a label whose parts are labels of others.

    "Sapt/Holf", where "Sapt" and "Holf" speak, is the name of neither, and no longer name of one of them.
    """
    printed = {each.label.text for each in utterances if each.label}
    alone = {name_key(text) for text in printed}
    joint = {text for text in printed if _joins_labels(text, alone)}
    if not joint:
        return utterances
    return [
        replace(each, label=replace(each.label, person=None))
        if each.label and each.label.text in joint
        else each
        for each in utterances
    ]


def _joins_labels(text: str, alone: set[str]) -> bool:
    parts = [name_key(part) for part in _BETWEEN_LABELS.split(text)]
    return len(parts) > 1 and all(parts) and alone.issuperset(parts)
