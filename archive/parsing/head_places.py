"""Where and at what hour: the lines about the date of a document that say so."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from archive.geo.places import country_of_place
from archive.languages import vocabulary
from archive.languages.head_words import (
    ASSEMBLIES,
    ATTENDANCE,
    DATE_KEYS,
    INSTITUTIONS,
    PLACE_KEYS,
    PUBLISHED,
    RELEASE,
    UPKEEP,
)
from archive.parsing.author_lines import without_by
from archive.parsing.content import Content
from archive.parsing.dates import without_weekdays
from archive.parsing.document import SideFacts
from archive.parsing.greetings import greets
from archive.parsing.head_dates import FoundDate
from archive.parsing.head_lines import (
    HeadLine,
    clock_in,
    ends_sentence,
    fold,
    head_line,
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
from archive.parsing.head_title import STREET, Title
from archive.parsing.people.names import has_office, is_plain_name
from archive.parsing.people.titles import date_and_place
from archive.parsing.text import fold_space, words
from archive.parsing.title_ends import site_names
from archive.parsing.title_lines import index_lines
from archive.parsing.transcript import ReadingWarning, WarningCode

_LONGEST_PLACE = 12
_ADDRESS_WORDS = 8
_ADDRESS_LINES = 3
_AT = re.compile(r"^(?:[Hh]eld (?:at|in)|at|in|aboard|im|in der|à|au|en|в)\s+(?=(?:the\s)?[A-ZÀ-ÖØ-ÞА-Я])")
# "Berlin, den 3. März 2015"
_ARTICLE = re.compile(r"(?:^|[\s,]+)(?:den|le|el|on|the|il|em|dne|dnia|am|vom|on the)$", re.IGNORECASE)
# "Question:" · "https://castle.example" · "www.castle.example" · "午前九時四十八分開会"
_NO_PLACE = re.compile(
    r"[:：;_?？!！=|\"״]|www\.|[時时]\S{0,4}分|午[前後]|[上下]午|오[전후]|^(?:[A-Z]{1,3}[SD]?T|UTC)$|^[Bb]y\s"
)
_SIGNS = " ,;|–—-─·•/()[]،、"
# What parts a place from its day: not so "17 වන", "E MBAJTUR MË 9 QERSHOR", "Rosa Holf 05/14/2008"; and what
# a page is filed under stands before "| 17.05.2023".
_PARTED_BEFORE = re.compile(r"[,;–—\-─·•()\[\]،、\n]\s*(?:[^\W\d_]{2,14}\.?,?\s+){0,2}$|^\W*$")
_PARTED_BEHIND = re.compile(r"^\s*[,;–—\-─·•()\[\]،、\n]|^\W*$")
# "DATE, TIME AND PLACE: 10:40 a.m. - 12:30 p.m., Zenda Castle"
_HOURS = re.compile(r"^(?:[\s–-]*\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?){1,2}\s*[,;]\s*")
_AND = re.compile(r"^(?:and|und|et|y|e|en|i|и|&)\s+", re.IGNORECASE)
_OPENING = re.compile(r"\((?P<place>[^\W\d_a-z][^()\d,;:]{1,30}),\s(?:le |den )?$")
_LEAST_MATTER = 5
_LAST_POINT = re.compile(r"(?<=[\s,])\.$")
_LONGEST_VALUE = 30
_LABEL_LENGTH = 60
_MOST_BLOCKS = 300


def find_place(
    content: Content, lines: Sequence[HeadLine], title: Title, side: SideFacts
) -> tuple[str, list[int], tuple[ReadingWarning, ...]]:
    """The place, the blocks that give it, and a warning where it is not from the text."""
    if side.place.strip():
        return fold_space(side.place), [], (ReadingWarning(WarningCode.FROM_SIDE_FILE, "place"),)
    if content.metadata.place and names_place(content.metadata.place):
        return content.metadata.place, [], ()
    for line in lines:
        if _is_labelled(line):
            return _HOURS.sub("", line.value), [line.index], ()
    for line in lines:
        place = _place_of_dateline(line) if line.index not in title.blocks else ""
        if place and not _is_of_speaker(place, content):
            return place, [line.index], ()
    address = _address(content, lines, title)
    if address:
        return (
            ", ".join(_without_key(_AT.sub("", line.text)) for line in address),
            [line.index for line in address],
            (),
        )
    in_title = date_and_place(title.text).place if title.text else ""
    if in_title and names_place(in_title) and not in_title.split()[-1].islower():
        return in_title, [], (ReadingWarning(WarningCode.PLACE_FROM_TITLE, in_title),)
    return "", [], ()


def _address(content: Content, lines: Sequence[HeadLine], title: Title) -> list[HeadLine]:
    """The lines that name a room or building; or those between the title and the hour, whatever they name."""
    sites = site_names(content)
    listed = index_lines(lines)
    free = [
        line
        for position, line in enumerate(lines)
        if line.index not in title.blocks
        and position not in listed
        and not UPKEEP.search(line.text)
        and fold(line.text) not in ATTENDANCE
        and not _is_of_speaker(line.text, content)
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
        # Two words alone may be a person's name, one in capitals the rest of a name: "ORGANIZATION".
        and ("," in line.text or _is_town(line.text) or is_place(line.text))
    ]
    named = [line for line in free if is_place(_AT.sub("", line.text)) and names_place(line.text)]
    # What stands above the title is rather the name of the house that publishes, or a link, but for a street.
    below = [line for line in named if line.index > last_title or STREET.search(line.text)]
    return beside[:1] or below[:1]


def labelled_place(texts: Iterable[str]) -> str:
    """The place that the first of some texts gives with a word that says so, "" for none."""
    lines = (head_line(-1, text, False, "", "") for text in texts)
    return next((_HOURS.sub("", line.value) for line in lines if _is_labelled(line)), "")


def _is_labelled(line: HeadLine) -> bool:
    """Whether a line is a place with its name: "Place: Zenda Castle", "AND PLACE: Zenda Castle"."""
    key = _AND.sub("", line.key)
    return bool(PLACE_KEYS.fullmatch(key)) and 0 < length(line.value) <= _LONGEST_VALUE


def _is_town(text: str) -> bool:
    return length(text) == 1 and (not text.isupper() or bool(country_of_place(text)))


def _is_of_speaker(text: str, content: Content) -> bool:
    """Whether a text is a name, the last part of which labels what is said: "HUGO SAPT" above "MR. SAPT:"."""
    if "," in text or not is_plain_name(text) or is_place(text):
        return False
    label = re.compile(rf"\b{re.escape(text.split()[-1])}\b\W{{0,3}}[:.]", re.IGNORECASE)
    return any(label.search(block.text[:_LABEL_LENGTH]) for block in content.blocks[:_MOST_BLOCKS])


def _without_key(text: str) -> str:
    """A place without the word that says that it is one: "場所 市役所2階"."""
    text = _bare(text)
    key = PLACE_KEYS.match(text)
    rest = text[key.end() :] if key else ""
    return rest.strip() if rest[:1].isspace() else text


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
    """The place beside a date: "March 3, 2015, Strelsau", "Strelsau, 3 March 2015", "(Zenda, 3 May 2015)"."""
    opening = _OPENING.match(line.text[: line.dates[0].start]) if line.dates else None
    if opening and line.text[line.dates[0].end :].startswith(")"):
        return opening["place"]
    if (
        not line.is_date
        or line.is_named_date
        or RELEASE.search(line.text)
        or is_labelled_fact(line)
        or names_event(line.rest)
    ):
        return ""
    place = re.sub(r"\b\d{1,2}[:.]\d\d\b.*$", "", line.rest)
    place = _ARTICLE.sub("", _bare(place))
    place = _AT.sub("", _bare(re.sub(r"\s*,(?:\s*,)+", ",", place)))
    place = _without_author(place)
    if is_place(place) or country_of_place(place):
        known = names_place(place) and not _names_publisher(place)
        return place if known and length(place) <= _LONGEST_PLACE else ""
    # What a date is cut out of may be the number of a sitting, an hour, a by-line or a sentence.
    small = [word for word in words(place) if len(word) > 3 and word[:1].islower()]
    if not names_place(place) or small or any(map(str.isdigit, place)) or not _is_parted(line):
        return ""
    if DATE_KEYS.match(place) or PUBLISHED.match(place) or _names_matter(place):
        return ""
    shaped = len(place) > 1 and place[:1] == place[:1].upper() and length(place) <= _LONGEST_PLACE
    # "Sänt kl", "Q + A", "UTC+": what is left of a line about the day
    named = [word for word in words(place) if len(word) > 2 or not word.isascii()]
    shaped = shaped and bool(named) and not place.split()[-1].islower()
    return place if shaped and not _names_publisher(place) else ""


def _bare(text: str) -> str:
    """A text without the signs around it; what ends with a point may be "D.C."."""
    return _LAST_POINT.sub("", text).strip(_SIGNS).lstrip(_SIGNS + ".")


def _names_publisher(place: str) -> bool:
    house = "," not in place and ASSEMBLIES.search(place)
    return bool(house or (INSTITUTIONS.search(place) and not is_place(place)))


def _names_matter(place: str) -> bool:
    """Whether a word of the text is one of the press or of what a page prints: "Media, Article"."""
    named = (word for word in words(place.casefold()) if len(word) >= _LEAST_MATTER or not word.isascii())
    return not _words_of_matter().isdisjoint(named)


@cache
def _words_of_matter() -> frozenset[str]:
    return vocabulary.ALL.media | vocabulary.ALL.furniture


def _without_author(place: str) -> str:
    """The place behind the name of who wrote: "ROSA HOLF, Zenda"; "" for "By Rosa Holf"."""
    author, comma, rest = place.partition(", ")
    name = without_by(author)
    if not is_plain_name(name) or (country_of_place(author) or is_place(author)):
        return place
    if name != author:
        return rest
    return rest if comma and author.isupper() and not rest.isupper() else place


def _is_parted(line: HeadLine) -> bool:
    """Whether a sign stands between the day of a line and the words beside it, where there are any."""
    before, behind = line.text[: line.dates[0].start], line.text[line.dates[-1].end :]
    if not before.strip() and behind.istitle() and len(behind.split()) == 1:
        # "18.03.2024 Strelsau"
        return True
    named = without_weekdays(before) if before.strip() else ""
    return bool(_PARTED_BEFORE.search(named) and _PARTED_BEHIND.search(without_weekdays(behind)))


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
