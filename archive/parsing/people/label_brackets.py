"""Whom a bracket behind an office names: "The Minister for Lands (Mr. Holf)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.geo.countries import country_code
from archive.languages.vocabulary import OFFICES, Vocabulary
from archive.parsing.labels.cores import is_ideographic, is_uncased
from archive.parsing.labels.unnamed_voices import is_office_alone
from archive.parsing.people.label_kinds import office_alone, stands_for_name
from archive.parsing.people.label_offices import has_office_word, is_honorific, is_office_word, office_length
from archive.parsing.people.label_parts import is_foreign, without_honorifics
from archive.parsing.people.names import (
    bare,
    bracketed,
    has_office,
    is_plain_name,
    parse_person,
    without_brackets,
)
from archive.parsing.transcript import Person

# "The Minister for Lands (Mr. Holf)": the bracket names who holds the office.
_HONOURED = re.compile(
    r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Hon|Prof|Sen|Rep|Gen|Lord|Lady)\b\.?\s", re.IGNORECASE
)
# "Minister for Works (Mr. Holf) (MP)": letters behind the bracket that holds the name
LETTERS_BEHIND = re.compile(r"(?<=\))\s*\([^\W\d_a-z]{1,5}\)$")
# "F-ZDP (HUGO SAPT)": the letters of a group, and who speaks for it
GROUP_BEFORE = re.compile(r"[A-Z]{1,3}-[A-Z]{1,8}")
# "Rosa Holf/F-ZDP" · "Rosa Holf - UNIÃO"
_GROUP_BEHIND = re.compile(r"(?<=[^\W\d_]{2})(?:\s?/\s?|\s[-–—]\s)[^\W\d_a-z](?:[^\W\d_a-z]|[.-]){0,8}$")
_LONGEST_GROUP = 6
_LONGEST_NAME = 5
_USUAL_NAME = 3
"""Words."""
_BEHIND_NAME = re.compile(r"(?<=[^\W\d_]{2})[.;,] ")


def holder_in_bracket(text: str, vocabulary: Vocabulary) -> Person | None:
    within = _GROUP_BEHIND.sub("", bracketed(text))
    outside = without_brackets(text)
    if not within or not any(letter.isalpha() for letter in outside):
        return None
    office = without_honorifics(outside, vocabulary)
    before, _, behind = within.partition(",")
    if behind.strip().isupper() and len(behind.split()) == 1:
        # "Chair (R. Holf, ZEN)": a party behind the name
        within = before
    if is_ideographic(within):
        named = any(outside.endswith(word) for word in vocabulary.offices)
        # "記者(長崎新聞社)": for which paper
        medium = any(within.endswith(word) for word in vocabulary.media) or within in vocabulary.agencies
        return Person(within, outside) if named and not medium else None
    # "O SR. PRESIDENTE (Holf Sapt. ZEN - SL)": behind the name stand the party and the region.
    tokens = _before_region(within, vocabulary).split()
    name = " ".join(tokens[office_length(tokens, vocabulary) :])
    is_office = office_alone(outside, vocabulary) or is_office_alone(outside)
    if stands_for_name(name, vocabulary) and is_office:
        return Person(name, office)
    if is_office and is_uncased(name) and 1 < len(name.split()) <= _LONGEST_NAME:
        # "وزير الطرق (رودولف هولف)"
        return Person(name, office)
    if is_office and len(tokens) == 2 and is_honorific(tokens[0], vocabulary) and name.istitle():
        # "Le Vice-Président (M. Holf)"
        return Person(name, office)
    if _HONOURED.match(within):
        person = parse_person(within)
        return replace(person, role=office) if person and has_office(office) else person
    return None


def _before_region(within: str, vocabulary: Vocabulary) -> str:
    """The words of a bracket up to the first stop that ends no form of address: "Smt. Rosa Holf. ZEN"."""
    ends = (match.start() for match in _BEHIND_NAME.finditer(within))
    end = next((end for end in ends if not is_honorific(within[:end], vocabulary)), len(within))
    return within[:end]


def honoured_in_bracket(text: str, vocabulary: Vocabulary) -> Person | None:
    """Whom a form of address in a bracket behind an office tells apart from it.

    "教育長（田中 一郎君）" · "Minister for Works, Roads and the Sea (Deputy Rosa Holf)" ·
    "HERRIKO SAILBURUAK (Holf Sapt)"
    """
    within, office = _GROUP_BEHIND.sub("", bracketed(text)), without_brackets(text)
    if is_plain_name(before := within.partition(",")[0]):
        # "Member of the Media (Rosa Holf, Zenda Post)"
        within = before
    tokens = within.split()
    titled = office_length(tokens, vocabulary) if len(tokens) > 1 else 0
    name = " ".join(tokens[titled:])
    words = office.split()
    if (
        is_uncased(office)
        and titled
        and any(is_office_word(word, vocabulary) for word in words[:1] + words[-1:])
    ):
        # "सड़क मंत्री (श्री राम होल्फ)" · "नेता सदन (श्री राम होल्फ)"
        return Person(name, office)
    if len(words) > 1 and is_office_word(words[0], vocabulary) and (titled or words[1].islower()):
        return Person(name, office) if stands_for_name(name, vocabulary) else None
    if office.isupper() and _tells_of_office(words, vocabulary) and _is_full_name(within, vocabulary):
        return Person(within, office)
    titles = [word for word in vocabulary.honorifics if within.endswith(word) and word != within]
    if not titles or not office or not is_ideographic(within):
        return None
    name = "".join(within.removesuffix(max(titles, key=len)).split())
    # "１番（中村六郎君）": the number of a seat is no office.
    return Person(name, "" if office[0].isdigit() else office)


def _tells_of_office(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether words end in an office, and those before it, one or many, are hardly somebody's name."""
    others = words[:-1]
    return (
        bool(others)
        and is_office_word(words[-1], vocabulary)
        and not is_office_word(words[0], vocabulary)
        and not 1 < len(others) <= _USUAL_NAME
    )


def _is_full_name(within: str, vocabulary: Vocabulary) -> bool:
    """Whether a bracket holds a full name, and neither a country nor words in capitals."""
    named = 1 < len(within.split()) <= _USUAL_NAME and stands_for_name(within, vocabulary)
    return named and not within.isupper() and not country_code(within)


def is_office_in_bracket(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a bracket gives an office ("reporter at the Chronicle"), not an act ("answering …").

    Letters may be those of an office in English alone: "Rosa Holf (MP)", where MP is a Swedish party.
    """
    tokens = text.split()
    first = tokens[0] if tokens else ""
    is_group = text.isupper() and all(len(token) <= _LONGEST_GROUP or "-" in token for token in tokens)
    if is_foreign(vocabulary) and is_group:
        return False
    if has_office(text) and (first[0].isupper() or bare(first) in OFFICES):
        return True
    # "Rosa Holf (Assessore)" · "… (وزیر قانون)"
    whole = office_length(tokens, vocabulary) == len(tokens) or is_uncased(text)
    return bool(first) and whole and is_office_word(first, vocabulary) and has_office_word(first, vocabulary)
