"""Values of facets: what is made of a passage for one, what they mean, and what they are called."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from babel import Locale

from archive.geo.countries import code_of, country_name
from archive.geo.offices import country_of_office, country_of_participant, names_no_country
from archive.linkage.offices import also_called
from archive.parsing.transcript import MeetingKind, UtteranceKind
from archive.search.tokenizer import caseless_words, side_by_side
from archive.search.types import STAGE, TextKind

Words = tuple[str, ...]
Labels = Mapping[str, str]

VOICES = tuple(UtteranceKind)
_UNSPOKEN = (UtteranceKind.NARRATION, UtteranceKind.HEADING)
_CODE = re.compile(r"[a-z]{2,3}")
_KINDS = [caseless_words(kind) for kind in MeetingKind]


@cache
def language_name(code: str) -> str:
    """The English name of a language by its code."""
    return str(Locale("en").languages.get(code, code))


def speaker_names(slugs: Sequence[str]) -> Labels:
    from archive.models import speakers  # when it is called: the query language knows no database

    return speakers.names_of(slugs)


def years(values: Sequence[str]) -> Labels:
    return {value: value for value in values if re.fullmatch("[1-9][0-9]{0,3}", value)}


def countries(values: Sequence[str]) -> Labels:
    return {code: country_name(code) for code in map(code_of, values) if code}


def kinds(values: Sequence[str]) -> Labels:
    return {value: value.capitalize() for value in values if value in set(MeetingKind)}


def languages(values: Sequence[str]) -> Labels:
    return {value: language_name(value) for value in values if _CODE.fullmatch(value)}


def is_kind(words: Words, *, prefix: bool, starred: bool) -> bool:
    return any(side_by_side(words, kind, prefix) for kind in _KINDS)


def is_code(words: Words, *, prefix: bool, starred: bool) -> bool:
    return not starred and len(words) == 1 and bool(_CODE.fullmatch(words[0]))


def is_voice(words: Words, *, prefix: bool, starred: bool) -> bool:
    return not starred and len(words) == 1 and words[0] in VOICES


def is_part(words: Words, *, prefix: bool, starred: bool) -> bool:
    return not starred and len(words) == 1 and words[0] in ("question", "answer", STAGE)


def is_yes_or_no(words: Words, *, prefix: bool, starred: bool) -> bool:
    return not starred and words in (("yes",), ("no",))


def text_kind(kind: str, stage_direction: bool) -> str:
    if stage_direction:
        return STAGE
    return TextKind.WRITTEN if kind in _UNSPOKEN else TextKind.SAID


def part(kind: str, answers: int | None, stage_direction: bool) -> str:
    if stage_direction:
        return STAGE
    if kind == UtteranceKind.QUESTION:
        return "question"
    return "answer" if answers else ""


def country_spoken_for(
    role: str, site: str, slug: str, label: str, name: str, title: str, by_authority: str
) -> str:
    """The country of a speaker's office: as it names it, or the title of the meeting, or the publisher of
    the page, or else the authority file for that day."""
    return _country_spoken_for(role, site, label or name, title, by_authority) if slug else ""


# Passages of one speaker follow on each other.
@lru_cache(maxsize=1 << 12)
def _country_spoken_for(role: str, site: str, name: str, title: str, by_authority: str) -> str:
    told = country_of_participant(role, name, title, site)
    if told or (role and not names_no_country(role)):
        return told
    held = {country_of_office(office) for office in by_authority.split("; ")} - {""}
    return held.pop() if len(held) == 1 else ""


@lru_cache(maxsize=1 << 12)
def offices_held(role: str, by_authority: str) -> str:
    """All titles of the offices that a transcript or the authority file gives, in their usual forms."""
    titles = [role, *by_authority.split("; ")]
    return "; ".join(dict.fromkeys(form for title in titles if title for form in also_called(title)))
