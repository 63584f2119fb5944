"""Labels in which a dash or a stroke parts a name from what the label adds: "Hugo Sapt -- Chief Officer"."""

import re
from itertools import dropwhile

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import is_uncased, names_behind_office
from archive.parsing.labels.media import is_medium
from archive.parsing.labels.unnamed_voices import is_office_alone
from archive.parsing.people.label_kinds import office_alone, stands_for_name
from archive.parsing.people.label_offices import is_honorific, is_office_word
from archive.parsing.people.names import is_plain_name
from archive.parsing.transcript import Person

_DASHES = re.compile(r"\s+(?:-{1,2}|[–—])\s+")
# "Hugo Sapt -- Chief Executive": two hyphens stand for the dash of a printed list.
_LISTED = re.compile(r"\s+--\s+")
_LONGEST_NAME = 4
_LONGEST_PARTY = 6


def before_dashes(plain: str, vocabulary: Vocabulary) -> tuple[str, Person | None]:
    """A label in capitals without what dashes add behind its first part, and whom the label surely names.

    "O SR. PRESIDENTE - HUGO SAPT - ZDP" · "O SR. PRESIDENTE - SAPT - ZDP" · "O SR. HUGO SAPT - ZDP"
    """
    first, *others = _DASHES.split(plain)
    office = office_alone(first, vocabulary) or is_office_alone(first)
    if not plain.isupper() and len(parts := _LISTED.split(plain)) > 1 and is_plain_name(parts[0]):
        # "Hugo Sapt -- Bank of Zenda -- Analyst"
        return plain, Person(parts[0], ", ".join(reversed(parts[1:])))
    if len(others) == 1 and not plain.isupper() and names_behind_office(first, others[0], vocabulary):
        return plain, Person(others[0], first)
    if not others or not plain.isupper():
        name = " ".join(dropwhile(lambda token: is_honorific(token, vocabulary), first.split()))
        # "Doamna Rosa Holf – Fracțiunea ZDP", "Rosa Holf – Strelsau", "Rosa Holf – ZBC – Radio Zenda"
        described = bool(others) and (name != first or is_plain_name(others[0]))
        described = described or (len(others) > 1 and is_plain_name(first))
        described = described or (len(others) == 1 and is_medium(others[0], vocabulary))
        named = described and stands_for_name(name, vocabulary) and not is_medium(first, vocabulary)
        return plain, Person(name, " – ".join(others)) if named else None
    if office and (stands_for_name(others[0], vocabulary) or (len(others) > 1 and _is_letters(others[-1]))):
        return plain, Person(others[0], first)
    party = not office and _is_letters(others[0]) and is_honorific(first.split()[0], vocabulary)
    return (first if len(others) > 1 or party else plain), None


def before_stroke(plain: str, vocabulary: Vocabulary) -> Person | None:
    """A name with an office or a paper behind a stroke, in scripts without capitals: "홍길동 / 대변인"."""
    name, stroke, office = (part.strip() for part in plain.partition("/"))
    if not stroke or not is_uncased(plain) or len(name.split()) > 1 or len(name) > _LONGEST_NAME:
        return None
    told = len(office.split()) > 1 or len(office) > _LONGEST_NAME
    return Person(name, office) if told or is_office_word(office.split()[-1], vocabulary) else None


def _is_letters(text: str) -> bool:
    """Whether words in capitals are the short name of a party: "ZDP"."""
    return len(text.split()) == 1 and text.isalpha() and len(text) <= _LONGEST_PARTY
