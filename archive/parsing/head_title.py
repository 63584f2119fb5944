"""The title of a document: scored among what the page says of itself and the lines at its top."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.languages.head_words import TITLE_KEYS
from archive.parsing.closing_notes import is_credit
from archive.parsing.content import Content
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.greetings import greets
from archive.parsing.head_lines import (
    LONGEST_TITLE,
    HeadLine,
    ends_sentence,
    fold,
    in_menu,
    is_institution,
    is_junk,
    is_of_sitting,
    is_place,
    is_term,
    length,
    names_event,
    time_of,
)
from archive.parsing.people.names import has_office, is_plain_name
from archive.parsing.text import begins_small, words
from archive.parsing.title_ends import OPEN_END, bare_title, site_names, without_site

_JOINING = re.compile(
    r"(?:by|with|and|to|at|of|on|between|following|for|von|mit|und|par|avec|et|con|por|y|с|и|по|в)\b", re.I
)
# "Sitting no.", of a template: the number was never filled in.
_UNFILLED = re.compile(r"(?:\bn[or]\.?|\bn[uú]m(?:ero|éro|ber|\.)?|nº|№)$", re.I)
# "00:55 The bridge", of the chapters of a recording
_CHAPTER = re.compile(r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+\S")
# Of a page of a record
_COLUMN = re.compile(r"(?:column|page|col\.|p\.)\s\d+\w?", re.IGNORECASE)
# "§ 1 Minutes" · "5. Situation in Zenda (debate)" · "01 Question of …"
_POINT = re.compile(r"§\s?\d|\d{1,2}[.)]\s|0\d\s")
# "Level 9, 5 Castle Street, Strelsau"
STREET = re.compile(r"\d.*,|,.*\d")
# "Media Centre Media Centre" · "News | Sport | Radio | Contact"
_MENU_LINE = re.compile(r"(?P<once>.{3,}) (?P=once)|[^|]{2,20}(?: \| [^|]{2,20}){3,}")
_SENTENCE_AND_DAY = re.compile(r"(?P<title>[^.!?]{10,})\.\s*(?:[^\W\d_]+,?)?")
_HEADING = 4.0
_FIRST_HEADING = 2.0
_EVENT = 2.0
_AGREES = 4.0
_BY_DATE = 2.0
_ABOVE_DATE = 3.5
_OF_PAGE = 5.0
_EARLIER = 0.12
_LATEST = 2.0
_SHORT = 3
_DASHES = ("-", "–", "—")
_TOWN = 4
_LONGEST_HOUSE = 7
_INSTITUTION = 5.0
_MENU = 2.5
_SENTENCE = 3.0
_SPEECH = 3.5
_PLACE = 3.0
_OF_SITTING = 4.0
_PERSON = 3.0
_TIMED = 6.0
_HOUSE_LINES = 6
_NUMBERED = 1.5
_CONTINUED = 2.5
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Title:
    """A title, the blocks that it stands in, and whether the page itself marks it as its title.

    `dated`: the same as it was found, with the dates at its ends.
    """

    text: str
    blocks: tuple[int, ...] = ()
    marked: bool = False
    dated: str = ""


def find_title(content: Content, lines: Sequence[HeadLine], begins_with_speech: bool) -> Title | None:
    """The likeliest title, or None. `begins_with_speech`: no turn has been found that the head ends at."""
    sites = site_names(content)
    stated = _stated(content)
    candidates: list[tuple[float, Title]] = []
    continued: set[int] = set()
    if stated and not (fold(stated) in sites or _names_house(stated) or _UNFILLED.search(stated)):
        # Data states a title in a field of its own; a page in a tag that may say more or less than it shows.
        is_field = content.attributed or content.container == "markdown"
        score = _OF_PAGE + (_AGREES if is_field else 0) + _words_of_title(stated)
        candidates.append((score, Title(stated, marked=True)))
    dated = next((line.index for line in lines if line.is_date and not names_event(line.rest)), None)
    first_heading = next((line.index for line in lines if line.heading and not is_junk(line, sites)), None)
    for position, line in enumerate(lines):
        if line.key and TITLE_KEYS.fullmatch(line.key) and line.value:
            candidates.append((_OF_PAGE + _AGREES, Title(line.value, (line.index,), True)))
            continue
        said = _before_day(line)
        if (is_junk(line, sites) and not said) or _is_listed(content, line) or is_credit(line.text):
            continue
        if line.text.endswith((",", "!")) and greets(line.text):
            # "Ladies and gentlemen,": words to those present
            continue
        grown = Title(said, (line.index,), dated=line.text) if said else _grown(lines, position, sites)
        score = _words_of_title(grown.text) - min(
            _LATEST if line.heading else 2 * _LATEST, _EARLIER * position
        )
        if line.heading:
            score += _HEADING + (_FIRST_HEADING if line.index == first_heading else 0)
        if stated and agree(line.text, stated):
            score += _AGREES + (1 if fold(line.text) == fold(stated) else 0)
        if dated is not None and line.index < dated and dated - line.index <= 2:
            score += _BY_DATE if dated - line.index == 2 else _ABOVE_DATE
        joins = position and _JOINING.match(line.text) and not is_junk(lines[position - 1], sites)
        if joins or line.index in continued:
            score -= _CONTINUED
        continued.update(grown.blocks[1:])
        if line.key and line.is_date and length(line.rest) <= _SHORT:
            # "Sitting of: 16 September 2025"
            score -= _SPEECH
        if in_menu(lines, position) or _MENU_LINE.fullmatch(line.text) or _is_menu(lines, position):
            score -= _MENU
        score -= _no_title(line.text)
        above = lines[position - 1].text if position else ""
        if _is_town(lines, position) or (above.endswith(",") and is_place(above)):
            score -= _PLACE
        elif is_place(line.text):
            beside_day = dated is not None and dated - line.index == 1 and not STREET.search(line.text)
            score -= 1.0 if beside_day else _PLACE
        if line.text.rstrip().endswith((":", "：")):
            score -= _SPEECH
        if (not line.heading and length(line.text) > 30) or (
            begins_with_speech and ends_sentence(line.text) and not (not position and names_event(line.text))
        ):
            score -= _SENTENCE
        candidates.append((score, grown))
    if not candidates:
        return None
    score, best = max(candidates, key=lambda each: each[0])
    if score < _LEAST or is_of_sitting(best.text):
        # The name of the house, where nothing else tells what it is.
        first = [each for each in lines[:_HOUSE_LINES] if not is_junk(each, sites)]
        house = next((each for each in first if is_institution(each.text)), None)
        if house is not None:
            best = Title(house.text, (house.index,))
        elif score + (_OF_SITTING if is_term(best.text) else 0.0) < _LEAST:
            return None
    same = tuple(line.index for line in lines if fold(line.text) == fold(best.text))
    return Title(
        bare_title(best.text),
        tuple(dict.fromkeys((*best.blocks, *same))),
        best.marked or any(line.heading for line in lines if line.index in best.blocks),
        best.dated or best.text,
    )


def _stated(content: Content) -> str:
    """The title that a page states, unless it is a number: "12 Jan 2005 : Column 283"."""
    stated = without_site(content.metadata.title, content)
    return "" if _COLUMN.fullmatch(bare_title(stated)) or is_of_sitting(stated) else stated


def _names_house(stated: str) -> bool:
    """Whether a page states no title but the name of who publishes it."""
    return is_institution(stated) and length(stated) <= _LONGEST_HOUSE


def _before_day(line: HeadLine) -> str:
    """The title with which a line begins that goes on with the day, "" of others: "Talks in Zenda. Monday,
    5 March 2018. Full text.", "Zenda Tonight - 5 March 2018"."""
    if not line.dates or length(line.text) > LONGEST_TITLE:
        return ""
    before = line.text[: line.dates[0].start].rstrip()
    sentence = _SENTENCE_AND_DAY.fullmatch(before)
    if sentence and names_event(sentence["title"]) and not is_weekday(sentence["title"]):
        return sentence["title"]
    is_show = not line.index and before.endswith(_DASHES) and length(line.rest) in range(2, _SHORT + 1)
    named = is_show and not (is_institution(line.rest) or is_place(line.rest) or names_event(line.rest))
    return line.rest if named and before.rstrip(" -–—") == line.rest else ""


def _no_title(text: str) -> float:
    """Points against a line that tells of a sitting, of a person, or of a part of the text."""
    score = _OF_SITTING if is_of_sitting(text) else 0.0
    score += _TIMED if _CHAPTER.match(text) else _NUMBERED if _POINT.match(text) else 0.0
    name, comma, office = text.partition(", ")
    if comma and is_plain_name(name) and has_office(office) and not names_event(text):
        # "Hugo Sapt, Minister of Roads"
        score += _PERSON
    if text.islower() and length(text) < _SHORT and not names_event(text):
        score += _MENU
    return score


def _is_menu(lines: Sequence[HeadLine], position: int) -> bool:
    """Whether a line begins with the word with which a path of links begins: "Home News Talks", above "Home >
    Talks"."""
    first, *rest = lines[position].text.split()
    return len(rest) >= _SHORT and any(
        path[:1] == [first] and path[1:2] in ([">"], ["»"], ["›"], ["/"])
        for path in (line.text.split(maxsplit=2) for line in lines)
    )


def _is_listed(content: Content, line: HeadLine) -> bool:
    """Whether a line is an entry of a list of who is there."""
    above = content.blocks[line.index - 1] if line.index else None
    if above is None or line.heading or names_event(line.text):
        return False
    return above.outside and content.blocks[line.index].outside


def _is_town(lines: Sequence[HeadLine], position: int) -> bool:
    """Whether a short line beside a day or an hour is of the form "Strelsau, Ruritania"."""
    text = lines[position].text
    town, comma, _ = text.partition(", ")
    if not comma or length(text) > _TOWN or length(town) > 2 or names_event(text) or lines[position].dates:
        return False
    if any(word[:1].islower() for word in words(text)):
        return False
    beside = lines[max(position - 1, 0) : position + 2]
    return any(line.is_bare_date or time_of(line.text) for line in beside)


def _words_of_title(text: str) -> float:
    score = _EVENT if names_event(text) else 0.0
    if is_institution(text):
        score -= _INSTITUTION
    if length(text) < _SHORT:
        # "HEARING" alone is a word for what it is.
        score -= 1.5 if length(text) == 1 else 1.0
    if ends_sentence(text):
        score -= _SENTENCE if length(text) > 7 else _SENTENCE / 2
    return score + 2.0


def _grown(lines: Sequence[HeadLine], position: int, sites: frozenset[str]) -> Title:
    """A title set over several lines, in capitals all of them ("PRESS BRIEFING" / "BY HUGO SAPT")."""
    line = lines[position]
    text, blocks = line.text, [line.index]
    for other in lines[position + 1 : position + 4]:
        if (
            is_junk(other, sites)
            or other.heading != line.heading
            or (other.text.isupper() != line.text.isupper() and not _joins(other.text))
            or not (
                _JOINING.match(other.text)
                or (begins_small(other.text) and not other.dates)
                or OPEN_END.search(text)
            )
            or ends_sentence(text)
            or ends_sentence(other.text)
            or other.key
            or is_of_sitting(other.text)
            or length(text) + length(other.text) > 45
            or other.index != blocks[-1] + 1
        ):
            break
        text, blocks = f"{text} {other.text}", [*blocks, other.index]
    return Title(text, tuple(blocks))


def _joins(text: str) -> bool:
    """Whether a line holds nothing but words that join: "Of the"."""
    return length(text) < _SHORT and bool(_JOINING.match(text)) and bool(OPEN_END.search(text))


def agree(one: str, other: str) -> bool:
    """Whether two titles are the same but for what one has more at an end."""
    first, second = sorted((fold(one), fold(other)), key=len)
    return len(first) * 3 >= len(second) and first in second and bool(first)


def are_apart(one: str, other: str) -> bool:
    """Whether two titles have less than half of their words in common."""
    first, second = set(fold(one).split()), set(fold(other).split())
    return len(first & second) * 2 < min(len(first), len(second))


__all__ = ["Title", "agree", "are_apart", "find_title"]
