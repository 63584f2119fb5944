"""Where and at what hour: the lines about the date of a document that say so."""

import re
from collections.abc import Sequence

from archive.languages.head_words import ASSEMBLIES, INSTITUTIONS, PLACE_KEYS, PUBLISHED, RELEASE
from archive.parsing.content import Content
from archive.parsing.document import SideFacts
from archive.parsing.greetings import greets
from archive.parsing.head_dates import FoundDate
from archive.parsing.head_lines import (
    HeadLine,
    clock_in,
    ends_sentence,
    in_menu,
    is_institution,
    is_junk,
    is_labelled_fact,
    is_of_sitting,
    is_place,
    length,
    names_event,
    time_of,
)
from archive.parsing.head_title import Title
from archive.parsing.people.names import has_office
from archive.parsing.people.titles import date_and_place
from archive.parsing.text import fold_space, words
from archive.parsing.title_ends import site_names
from archive.parsing.transcript import ReadingWarning, WarningCode

_LONGEST_PLACE = 12
_ADDRESS_WORDS = 8
_ADDRESS_LINES = 3
_AT = re.compile(r"^(?:at|in|aboard|im|in der|à|au|en|в)\s+(?=(?:the\s)?[A-ZÀ-ÖØ-ÞА-Я])")
# "Berlin, den 3. März 2015"
_ARTICLE = re.compile(r"(?:^|[\s,]+)(?:den|le|el|on|the|il|em|dne|dnia|am|vom|on the)$", re.IGNORECASE)
# "Question:" · "https://castle.example" · "www.castle.example" · "午前九時四十八分開会"
_NO_PLACE = re.compile(
    r"[:：;_?？!！=|\"״]|www\.|[時时]\S{0,4}分|午[前後]|[上下]午|오[전후]|^(?:[A-Z]{1,3}[SD]?T|UTC)$|^[Bb]y\s"
)
_SIGNS = " ,;|–—-─·•/()[]،、"


def find_place(
    content: Content, lines: Sequence[HeadLine], title: Title, side: SideFacts
) -> tuple[str, list[int], tuple[ReadingWarning, ...]]:
    """The place, the blocks that give it, and a warning where it is not from the text."""
    if side.place.strip():
        return fold_space(side.place), [], (ReadingWarning(WarningCode.FROM_SIDE_FILE, "place"),)
    if content.metadata.place and names_place(content.metadata.place):
        return content.metadata.place, [], ()
    for line in lines:
        if line.key and PLACE_KEYS.fullmatch(line.key) and line.value:
            return line.value, [line.index], ()
    for line in lines:
        place = _place_of_dateline(line) if line.index not in title.blocks else ""
        if place:
            return place, [line.index], ()
    address = _address(content, lines, title)
    if address:
        return (
            ", ".join(_AT.sub("", line.text).strip(_SIGNS) for line in address),
            [line.index for line in address],
            (),
        )
    in_title = date_and_place(title.text).place if title.text else ""
    if in_title and names_place(in_title):
        return in_title, [], (ReadingWarning(WarningCode.PLACE_FROM_TITLE, in_title),)
    return "", [], ()


def _address(content: Content, lines: Sequence[HeadLine], title: Title) -> list[HeadLine]:
    """The lines that name a room or building; or those between the title and the hour, whatever they name."""
    sites = site_names(content)
    free = [
        line
        for position, line in enumerate(lines)
        if line.index not in title.blocks
        and not line.heading
        and not in_menu(lines, position)
        and not is_institution_alone(line.text)
        and not is_junk(line, sites)
        and not is_of_sitting(line.text)
        and not greets(line.text)
    ]
    last_title = max(title.blocks, default=-1)
    hour = next((line.index for line in lines if time_of(line.text)), None)
    if hour is not None:
        # Above the day stands what the page is filed under: "Healthcare | March 3, 2020 | Rose Garden".
        day = max((line.index for line in lines if line.is_date and line.index < hour - 1), default=-1)
        start = max(last_title, day)
        above = [line for line in free if start < line.index < hour and _may_be_address(line.text)]
        if 0 < len(above) <= _ADDRESS_LINES and above[-1].index >= hour - 2:
            return above
    dates = {line.index for line in lines if line.is_bare_date or time_of(line.text)}
    beside = [
        line
        for line in free
        if line.index - 1 in dates
        and _may_be_address(line.text)
        # Two words alone may be a person's name.
        and ("," in line.text or length(line.text) == 1 or is_place(line.text))
    ]
    named = [line for line in free if is_place(_AT.sub("", line.text)) and names_place(line.text)]
    # What stands above the title is rather the name of the house that publishes, or a link, but for a street.
    below = [line for line in named if line.index > last_title or any(map(str.isdigit, line.text))]
    return beside[:1] or below[:1]


def names_place(text: str) -> bool:
    """Whether a text may be the name of a place: it has letters, and no sign of a label or an hour."""
    return any(map(str.isalpha, text)) and not _NO_PLACE.search(text)


def _may_be_address(text: str) -> bool:
    if not names_place(text):
        return False
    if is_place(text):
        return True
    if any(map(str.isdigit, text)) or has_office(text):
        return False
    small = [word for word in words(text) if len(word) > 3 and word[:1].islower()]
    return length(text) <= _ADDRESS_WORDS and not small and not ends_sentence(text) and not names_event(text)


def is_institution_alone(text: str) -> bool:
    """Whether a line names who publishes: "Office of the Press Secretary", "THE WHITE HOUSE"."""
    office = re.match(r"(?:the\s)?office\b", text, re.IGNORECASE)
    return is_institution(text) and (text.isupper() or bool(office) or not is_place(text))


def _place_of_dateline(line: HeadLine) -> str:
    """The place beside a date: "March 3, 2015, Strelsau" or "Strelsau, 3 March 2015"."""
    if (
        not line.is_date
        or line.is_named_date
        or RELEASE.search(line.text)
        or is_labelled_fact(line)
        or names_event(line.rest)
    ):
        return ""
    place = re.sub(r"\b\d{1,2}[:.]\d\d\b.*$", "", line.rest)
    place = _ARTICLE.sub("", place.strip(_SIGNS))
    place = _AT.sub("", re.sub(r"\s*,(?:\s*,)+", ",", place).strip(_SIGNS))
    small = [word for word in words(place) if len(word) > 3 and word[:1].islower()]
    counted = any(map(str.isdigit, place))
    # What a date is cut out of may be the number of a sitting, an hour or a sentence.
    if not names_place(place) or ((small or counted) and not is_place(place)):
        return ""
    shaped = len(place) > 1 and place[:1] == place[:1].upper() and length(place) <= _LONGEST_PLACE
    # "Sänt kl", "Q + A", "UTC+": what is left of a line about the day
    named = [word for word in words(place) if len(word) > 2 or not word.isascii()]
    shaped = shaped and bool(named) and not place.split()[-1].islower()
    house = "," not in place and ASSEMBLIES.search(place)
    publisher = house or (INSTITUTIONS.search(place) and not is_place(place))
    return place if shaped and any(map(str.isalpha, place)) and not publisher else ""


def find_time(content: Content, lines: Sequence[HeadLine], found: FoundDate | None) -> tuple[str, list[int]]:
    """The hour as "15:30", or "", and the blocks that give nothing else."""
    alone = [(time_of(line.text), line.index) for line in lines]
    blocks = [index for time, index in alone if time]
    if found and found.fact.match.time and found.fact.origin in ("text", "foot"):
        return found.fact.match.time, blocks
    if blocks:
        return next(time for time, _ in alone if time), blocks
    for line in lines:
        published = PUBLISHED.search(line.text.casefold())
        if line.is_date and not published and (time := clock_in(line.text)):
            return time, []
    stated = content.metadata.time
    return (time_of(stated) or clock_in(stated) if stated else ""), []
