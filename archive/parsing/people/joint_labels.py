"""Labels of several who speak at once, told by the labels that each of them has elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.parsing.people.names import name_key
from archive.parsing.transcript import Utterance

# "Sapt/Holf", "Sapt und Holf", "SAPT, HOLF": in a name "y" and "e" are no link if both parts are labels.
_LINK = re.compile(r"\s*[/&+,;]\s*|\s(?:and|und|et|y|e|i|и|та|ve|och|og|ja|en|oraz|și)\s", re.IGNORECASE)


def without_joint_persons(utterances: Sequence[Utterance]) -> Sequence[Utterance]:
    """The utterances, with nobody as the person of a label whose parts are labels of others.

    "Sapt/Holf", where "Sapt" and "Holf" speak, is the name of neither, and no longer name of one of them.
    """
    printed = {each.label.text for each in utterances if each.label}
    alone = {name_key(text) for text in printed}
    joint = {text for text in printed if _is_joint(text, alone)}
    if not joint:
        return utterances
    return [
        replace(each, label=replace(each.label, person=None))
        if each.label and each.label.text in joint
        else each
        for each in utterances
    ]


def _is_joint(text: str, alone: set[str]) -> bool:
    parts = [name_key(part) for part in _LINK.split(text)]
    return len(parts) > 1 and all(parts) and alone.issuperset(parts)
