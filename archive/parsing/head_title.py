"""The title of a document: scored among what the page says of itself and the lines at its top."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.languages.head_words import TITLE_KEYS
from archive.parsing.closing_notes import is_credit
from archive.parsing.content import Content
from archive.parsing.greetings import greets
from archive.parsing.head_lines import (
    LONGEST_TITLE,
    HeadLine,
    ends_sentence,
    fold,
    head_line,
    in_menu,
    is_institution,
    is_junk,
    is_of_sitting,
    is_place,
    is_term,
    length,
    names_event,
)
from archive.parsing.title_ends import bare_title, site_names, without_site
from archive.parsing.title_growth import JOINING, grown
from archive.parsing.title_lines import (
    before_day,
    heads_facts,
    index_lines,
    is_dated_title,
    is_headline,
    is_listed,
    is_menu,
    is_town,
    no_title,
    words_of_title,
)

# "Sitting no.", of a template: the number was never filled in.
_UNFILLED = re.compile(r"(?:\bn[or]\.?|\bn[uú]m(?:ero|éro|ber|\.)?|nº|№)$", re.I)
# Of a page of a record
_COLUMN = re.compile(r"(?:column|page|col\.|p\.)\s\d+\w?", re.IGNORECASE)
# "Level 9, 5 Castle Street, Strelsau"
STREET = re.compile(r"\d.*,|,.*\d")
# "Media Centre Media Centre" · "News | Sport | Radio | Contact"
_MENU_LINE = re.compile(r"(?P<once>.{3,}) (?P=once)|[^|]{2,20}(?: \| [^|]{2,20}){3,}")
# "FW: Re: Talks in Zenda"
_PASSED_ON = re.compile(r"(?:(?:fwd?|re|aw|wg)\s?:\s*){1,4}", re.IGNORECASE)
_MAIL_KEYS = frozenset({"from", "to", "date", "subject", "return-path", "received", "message-id"})
_MAIL_LINES = 10
_LINES_BELOW = 4
_LONGEST_HEADLINE = 25
_QUOTED_WORDS = re.compile(r"[\"“„«][^\"“”„«»]+[\"“”»]")
_HEADING = 4.0
_FIRST_HEADING = 2.0
_AGREES = 4.0
_QUOTED = 3.0
_BY_DATE = 2.0
_ABOVE_DATE = 3.5
_OF_PAGE = 5.0
_EARLIER = 0.12
_LATEST = 2.0
_SHORT = 3
_LONGEST_HOUSE = 7
_MENU = 2.5
_SENTENCE = 3.0
_SPEECH = 3.5
_PLACE = 3.0
_OF_SITTING = 4.0
_HOUSE_LINES = 6
_CONTINUED = 2.5
_LEAST = 0.5
_FEWEST_LETTERS = 3
"""Beside a day, of a title in a field."""


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
    mail = mail_subject(lines)
    candidates: list[tuple[float, Title]] = [(_OF_PAGE + _AGREES, mail)] if mail else []
    continued: set[int] = set()
    if stated and not (fold(stated) in sites or _names_house(stated) or _UNFILLED.search(stated)):
        # Data states a title in a field of its own; a page in a tag that may say more or less than it shows.
        is_field = content.attributed or content.container == "markdown"
        score = _OF_PAGE + (_AGREES if is_field else 0) + words_of_title(stated)
        candidates.append((score, Title(stated, marked=True)))
    dated = next((line.index for line in lines if line.is_date and not names_event(line.rest)), None)
    first_heading = next((line.index for line in lines if line.heading and not is_junk(line, sites)), None)
    listed = index_lines(lines)
    for position, line in enumerate(lines):
        if line.key and TITLE_KEYS.fullmatch(line.key) and line.value:
            if line.dates and len(line.rest.removeprefix(line.key).strip(" :,")) < _FEWEST_LETTERS:
                # "Title: Wednesday, March 3, 2015 pe", of the sheet of a record
                continue
            candidates.append((_OF_PAGE + _AGREES, Title(line.value, (line.index,), True)))
            continue
        said = before_day(line)
        if (mail and line.key and line.index <= mail.blocks[0]) or is_credit(line.text) or position in listed:
            continue
        if (is_junk(line, sites) and not said) or is_listed(content, line):
            continue
        if line.text.endswith((",", "!")) and greets(line.text):
            # "Ladies and gentlemen,": words to those present
            continue
        title = Title(said, (line.index,), dated=line.text) if said else Title(*grown(lines, position, sites))
        score = words_of_title(title.text) - min(
            _LATEST if line.heading else 2 * _LATEST, _EARLIER * position
        )
        if line.heading:
            score += _HEADING + (_FIRST_HEADING if line.index == first_heading else 0)
        if is_dated_title(line, position) and ends_sentence(line.text):
            score += _SENTENCE
        if is_headline(line, position) or (not position and heads_facts(lines)):
            score += _QUOTED
        if stated and agree(line.text, stated):
            score += _AGREES + (1 if fold(line.text) == fold(stated) else 0)
        if dated is not None and line.index < dated and dated - line.index <= 2:
            score += _BY_DATE if dated - line.index == 2 else _ABOVE_DATE
        joins = position and JOINING.match(line.text) and not is_junk(lines[position - 1], sites)
        if joins or line.index in continued:
            score -= _CONTINUED
        continued.update(title.blocks[1:])
        if line.key and line.is_date and length(line.rest) <= _SHORT:
            # "Sitting of: 16 September 2025"
            score -= _SPEECH
        if in_menu(lines, position) or _MENU_LINE.fullmatch(line.text) or is_menu(lines, position):
            score -= _MENU
        score -= no_title(line, position, title.text)
        above = lines[position - 1].text if position else ""
        if is_town(lines, position) or (above.endswith(",") and is_place(above)):
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
        candidates.append((score, title))
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


def find_title_below(content: Content, first_turn: int, language: str, country: str) -> Title | None:
    """The title of a text that was taken to begin with speech, None for none.

    The line that names the event and its day, or a headline of a name and what was said: "Holf: “We yield”".
    """
    for index, block in enumerate(content.blocks[first_turn : first_turn + _LINES_BELOW], first_turn):
        line = head_line(index, block.text, block.heading, language, country)
        if not index and length(line.text) <= _LONGEST_HEADLINE and _QUOTED_WORDS.fullmatch(line.value):
            return Title(line.text)
        if line.is_date or length(line.text) > LONGEST_TITLE or ends_sentence(line.text) or line.key:
            continue
        if line.dates and names_event(line.text):
            return Title(line.text)
    return None


def mail_subject(lines: Sequence[HeadLine]) -> Title | None:
    """The subject of a mail that the text is, without what says that it was passed on."""
    keyed = {line.key.casefold(): line for line in lines[:_MAIL_LINES] if line.key and line.value}
    subject = keyed.get("subject")
    if not subject or "from" not in keyed or lines[0].key.casefold() not in _MAIL_KEYS:
        return None
    return Title(_PASSED_ON.sub("", subject.value), (subject.index,), True)


def _stated(content: Content) -> str:
    """The title that a page states, unless it is a number: "12 Jan 2005 : Column 283"."""
    stated = without_site(content.metadata.title, content)
    return "" if _COLUMN.fullmatch(bare_title(stated)) or is_of_sitting(stated) else stated


def _names_house(stated: str) -> bool:
    """Whether a page states no title but the name of who publishes it."""
    return is_institution(stated) and length(stated) <= _LONGEST_HOUSE


def agree(one: str, other: str) -> bool:
    """Whether two titles are the same but for what one has more at an end."""
    first, second = sorted((fold(one), fold(other)), key=len)
    return len(first) * 3 >= len(second) and first in second and bool(first)


def are_apart(one: str, other: str) -> bool:
    """Whether two titles have less than half of their words in common."""
    first, second = set(fold(one).split()), set(fold(other).split())
    return len(first & second) * 2 < min(len(first), len(second))


__all__ = ["Title", "agree", "are_apart", "find_title", "find_title_below"]
