"""The facets of a passage: who, where, when, of what kind. One record makes all that there is of one:

the field of the index, the operator of the query language, the filter in the address of a search with its
label, the choices beside a result, what a suggestion may complete, and a line of the help page.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from babel import Locale

from archive.linkage.mentions import LinkGrade
from archive.parsing.transcript import DatePrecision, MeetingKind
from archive.search.facet_values import (
    VOICES,
    Labels,
    Words,
    countries,
    country_spoken_for,
    is_code,
    is_kind,
    is_part,
    is_voice,
    is_yes_or_no,
    kinds,
    languages,
    offices_held,
    part,
    speaker_names,
    text_kind,
    years,
)
from archive.search.tokenizer import caseless_words
from archive.search.types import STAGE


def themselves(values: Sequence[str]) -> Labels:
    return {value: value for value in values}


def anything(words: Words, *, prefix: bool, starred: bool) -> bool:
    return True


@dataclass(frozen=True)
class Facet:
    """`columns` say where the value is, as Django looks it up from a passage; `value` makes it of these,
    if it is not what the only one holds.

    Of the query language: `operator` is what stands before the colon, "" for a facet without one; `takes`
    completes "“kind:” takes …"; `accepts` tells which folded words make sense as a value; `reading` says it
    in a sentence, `readings` do for some values.

    Of addresses and pages: `labels` are, of given values, those that make sense, with what they are called
    (it may correct them); `unknown` is said where one does not; `chosen` says that a value is.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    value: Callable[..., Any] | None = None
    multivalued: bool = False
    number: bool = False

    operator: str = ""
    takes: str = ""
    accepts: Callable[..., bool] = anything
    reading: str = "{}"
    readings: Mapping[str, str] = field(default_factory=dict)
    # Words of values are completed, and corrected where they are misspelt.
    suggested: bool = False
    # What the help page says that a query with the operator finds; "" where the page has its own words.
    help: str = ""

    labels: Callable[[Sequence[str]], Labels] = themselves
    unknown: str = "Not a value of this filter, so it was left out."
    chosen: str = "{}"
    # Whether an address may filter by it, whether its values are counted, and whether they are listed beside
    # a result.
    filtered: bool = True
    counted: bool = True
    listed: bool = True

    def query(self, value: str, label: str) -> str:
        """A query by this value, called so: `kind:talks`, `place:"The Kremlin, Moscow"`."""
        text = label if self.accepts(caseless_words(label), prefix=False, starred=False) else value
        return f'{self.operator}:"{text}"' if " " in text else f"{self.operator}:{text.lower()}"


# In the order in which pages show them. What queries and filters mean by names of speakers and countries
# is in `entity_linking`.
FACETS = (
    Facet(
        "speaker",
        "Speaker",
        ("utterance__speaker__slug",),
        operator="speaker",
        takes="a name, as speaker:lavrov",
        reading="said by {}",
        suggested=True,
        labels=speaker_names,
        unknown="The archive has no such speaker, so this filter was left out.",
        chosen="said by {}",
    ),
    Facet(
        "year",
        "Year",
        ("utterance__meeting__date", "utterance__meeting__date_precision"),
        value=lambda date, precision: 0 if precision == DatePrecision.UNKNOWN else date.year,
        number=True,
        labels=years,
        unknown="Not a year (write it as 2021), so this filter was left out.",
        chosen="in {}",
    ),
    Facet(
        "country",
        "Country",
        ("utterance__meeting__country_codes",),
        value=str.split,
        multivalued=True,
        operator="country",
        takes="a country, as country:kyrgyzstan",
        reading="about {}",
        suggested=True,
        help="at a meeting with or about this country",
        labels=countries,
        unknown="Not a country code or name, so this filter was left out.",
        chosen="with {}",
    ),
    Facet(
        "place",
        "Place",
        ("utterance__meeting__place",),
        operator="place",
        takes="a place, as place:bishkek",
        reading="at {}",
        suggested=True,
        help="at a meeting in this place",
        chosen="at {}",
    ),
    Facet(
        "kind",
        "Kind of meeting",
        ("utterance__meeting__kind",),
        operator="kind",
        takes=f"one of {', '.join(MeetingKind)}, or a word of it",
        accepts=is_kind,
        reading="at a meeting of the kind “{}”",
        help=f"at a meeting of this kind: {', '.join(MeetingKind)}",
        labels=kinds,
        unknown="Not a kind of meeting, so this filter was left out.",
    ),
    Facet(
        "language",
        "Language",
        ("utterance__language", "utterance__meeting__language"),
        value=lambda own, meeting: own or meeting,
        operator="lang",
        takes="a code of two or three letters, as lang:ru",
        accepts=is_code,
        reading="in the language “{}”",
        readings={code: f"in {name}" for code, name in Locale("en").languages.items()},
        help="in a transcript in this language, by its code of two or three letters",
        labels=languages,
        unknown="Not a language code (write it as en or ru), so this filter was left out.",
        chosen="in {}",
    ),
    Facet(
        "represents",
        "Country spoken for",
        (
            "utterance__role",
            "utterance__meeting__source__site",
            "utterance__speaker__slug",
            "utterance__label",
            "utterance__speaker__name",
            "utterance__meeting__title",
            "utterance__offices_then",
        ),
        value=country_spoken_for,
        labels=countries,
        unknown="Not a country code or name, so this filter was left out.",
        chosen="speaking for {}",
        counted=False,
    ),
    Facet(
        "role",
        "Office",
        ("utterance__role",),
        operator="role",
        takes="an office, as role:minister",
        reading="said by one in the office “{}”",
        suggested=True,
        help="said in an office with this word, as the transcript itself gives it on that day",
        filtered=False,
        counted=False,
    ),
    Facet(
        "held",
        "Office held then",
        ("utterance__role", "utterance__offices_then"),
        value=offices_held,
        operator="as",
        takes="an office, as as:minister",
        reading="said by one who then held the office “{}”",
        help="said by one who held this office at that time, by the transcript or by the authority file",
        filtered=False,
        counted=False,
    ),
    Facet(
        "certain",
        "Speaker certain",
        ("utterance__link__grade",),
        value=lambda grade: "no" if grade == LinkGrade.LIKELY else "yes",
        operator="certain",
        takes="yes or no, as certain:yes",
        accepts=is_yes_or_no,
        reading="by a speaker who is {}",
        readings={"yes": "by a speaker who is certain", "no": "by a speaker who is likely, not certain"},
        help="without what is only likely to be a speaker’s",
        filtered=False,
        counted=False,
    ),
    Facet(
        "utterance_kind",
        "Kind of utterance",
        ("utterance__kind",),
        operator="is",
        takes=f"one of {', '.join(VOICES)}",
        accepts=is_voice,
        reading="in a {}",
        readings={"narration": "in narration"},
        filtered=False,
        counted=False,
    ),
    Facet(
        "exchange",
        "Question or answer",
        ("utterance__kind", "utterance__answers_id", "aside"),
        value=part,
        operator="in",
        takes="question, answer, stage or removed, as in:answer",
        accepts=is_part,
        reading="in {}",
        readings={
            "question": "in a question",
            "answer": "in an answer to a question",
            STAGE: "in a stage direction",
        },
        filtered=False,
        counted=False,
    ),
    # What `TextKind` chooses by.
    Facet(
        "text_kind",
        "Kind of text",
        ("utterance__kind", "aside"),
        value=text_kind,
        filtered=False,
        listed=False,
    ),
)

BY_NAME = {facet.name: facet for facet in FACETS}
BY_OPERATOR = {facet.operator: facet for facet in FACETS if facet.operator}
# Those by which an address filters, those that are counted, and of these those that are listed beside a
# result, in the order of pages.
FILTERED = tuple(facet for facet in FACETS if facet.filtered)
COUNTED = tuple(facet for facet in FACETS if facet.counted)
LISTED = tuple(facet for facet in COUNTED if facet.listed)
# The operators whose values are names.
SUGGESTED = tuple(facet.operator for facet in FACETS if facet.suggested and facet.operator)
