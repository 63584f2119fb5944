"""Texts for readers: names of layouts and registers, explanations of reading warnings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from archive.geo.sites import SITES
from archive.models import AuthorityPerson, Identifier, ReadingWarning, Speaker, Utterance
from archive.parsing.transcript import WarningCode
from archive.search.api import language_name

NOT_CERTAIN = "Speaker not certain"

# By the names of the readers.
LAYOUTS: dict[str, str] = {
    "kremlin-html": "a saved page of kremlin.ru",
    "kremlin-text": "a text copy of a page of kremlin.ru",
    "kremlin-print": "a text copy of the printed version of a page of kremlin.ru",
    "mid-text": "a text copy of a page of mid.ru",
    "whitehouse-html": "a saved page of whitehouse.gov",
    "whitehouse-text": "a text copy of a transcript of the White House",
    "state-text": "a text copy of a page of state.gov",
    "public-papers": "a text of the Public Papers of the Presidents of the United States",
    "general": "a document of no known site, by the labels that it uses",
    # Of archives read in earlier versions.
    "plain": "plain text in which a name and a colon open each turn",
}

WARNING_MEANINGS: dict[str, str] = {
    WarningCode.INFERRED_SPEAKER: "The source prints no name before these words; the title or the words "
    "before them show whose they are.",
    WarningCode.REPEATED_BLOCK: "The source prints some paragraphs a second time right after themselves. "
    "The copy is folded in its place and counted once.",
    WarningCode.UNKNOWN_LAYOUT: "No reader knows the layout of this document. It was read as plain text, and "
    "a turn opens where a line begins with a name and a colon.",
    WarningCode.NO_TRANSCRIPT: "The page tells of an event, but not who said what. It is kept as a record.",
    WarningCode.DATE_FROM_TITLE: "The date was taken from the title, as the source prints it nowhere else.",
    WarningCode.PLACE_FROM_TITLE: "The place was taken from the title, as the source prints it nowhere else.",
    WarningCode.FROM_SIDE_FILE: "The source does not give these facts; they were noted in a file beside it.",
    WarningCode.CONTRADICTION: "Source and facts beside it disagree; the source was followed.",
    WarningCode.AMBIGUOUS_SPEAKER: "A name here is too short, or fits several people, to say for certain who "
    "is meant.",
    WarningCode.UNATTRIBUTED: "After a break the source does not say who speaks; these words are given to "
    "nobody.",
    WarningCode.SPLIT_PARAGRAPH: "One paragraph of the source holds two labels, and was parted before the "
    "second.",
    WarningCode.POSSIBLE_LABEL: "Some words before a colon may name a speaker, but too little speaks for it; "
    "they stand as text.",
    WarningCode.ENCODING: "The file does not say its encoding, or a wrong one; the one that fits was used.",
    WarningCode.TITLE_FROM_NAME: "The document has no title; that of the file was taken.",
    WarningCode.TITLE_FROM_TEXT: "The document has no title; one was made of its text.",
    WarningCode.DATE_FROM_NAME: "The document has no date at its top; the date is that of the file's name.",
    WarningCode.DATE_FROM_TEXT: "The document has no date at its top; the date was taken from its text.",
    WarningCode.AMBIGUOUS_DATE: "The date as printed can be read in more than one way.",
    WarningCode.PARTIAL_DATE: "Only the month or the year of the date is known.",
    WarningCode.POSSIBLE_DUPLICATE: "Another document has the same date and title; this may be the same "
    "event a second time.",
}


@dataclass(frozen=True)
class ReadingNote:
    """A kind of reading warning, its explanation, and its details in one source."""

    title: str
    meaning: str
    details: list[str]


@dataclass(frozen=True)
class RegisterNumber:
    """A person's number in a register, and the URL of the person there ("" if unknown)."""

    value: str
    register: str
    address: str


def voice_name(utterance: Utterance) -> str:
    """The speaker as a list of quotes names them; words in doubt are nobody's, whatever is printed."""
    if utterance.doubt:
        return NOT_CERTAIN
    return utterance.speaker.name if utterance.speaker else utterance.label or utterance.get_kind_display()


def reading_notes(warnings: Iterable[ReadingWarning]) -> list[ReadingNote]:
    """The warnings of a source, grouped by kind."""
    kinds = groupby(sorted(warnings, key=lambda warning: warning.code), lambda warning: warning.code)
    return [
        ReadingNote(
            code.capitalize(), warning_meaning(code), [warning.detail for warning in group if warning.detail]
        )
        for code, group in kinds
    ]


def warning_meaning(code: str) -> str:
    return WARNING_MEANINGS.get(code, "")


def layout_name(reader: str) -> str:
    return LAYOUTS.get(reader, "")


def authority_numbers(person: AuthorityPerson) -> list[RegisterNumber]:
    """The numbers of a person in Wikidata, VIAF and ISNI, with their addresses."""
    found = []
    for number in (person.identifier, *filter(None, person.numbers.split("\n"))):
        scheme, _, value = number.partition(":")
        if scheme in _REGISTERS:
            name, address = _REGISTERS[scheme]
            found.append(RegisterNumber(value, name, address.format(value)))
    return found


_REGISTERS = {
    "wikidata": ("Wikidata", "http://www.wikidata.org/entity/{}"),
    "viaf": ("VIAF", "https://viaf.org/viaf/{}"),
    "isni": ("ISNI", "https://isni.org/isni/{}"),
}


def register_number(identifier: Identifier) -> RegisterNumber:
    """Resolve "kremlin:37" to number 37 of its register; without URL if the register is unknown."""
    site, _, value = identifier.value.partition(":")
    if site in _REGISTERS:
        name, address = _REGISTERS[site]
        return RegisterNumber(value, name, address.format(quote(value)))
    known = SITES.get(site)
    if known is None or not known.register:
        return RegisterNumber(value, site, "")
    return RegisterNumber(value, known.host, known.register.format(value) if value.isdecimal() else "")


def numbers_of_speaker(
    speaker: Speaker, by_authority: Iterable[RegisterNumber] | None = None
) -> list[RegisterNumber]:
    """Those that sites and curators give, and then those of the authority file, which may be told. Each
    once."""
    own = [register_number(identifier) for identifier in speaker.identifiers.all()]
    if by_authority is None:
        people = speaker.authorities.all()
        by_authority = (number for person in people for number in authority_numbers(person))
    return list(dict.fromkeys([*own, *by_authority]))


def in_words(languages: Sequence[str]) -> str:
    """ "English, French and Russian", by codes; "" of none."""
    *first, last = [language_name(each) if each else "a language not known" for each in languages] or [""]
    return f"{', '.join(first)} and {last}" if first else last
