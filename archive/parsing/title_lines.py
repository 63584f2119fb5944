"""What a line at the top of a document is that is no title, or less of one than it seems."""

import re
from collections.abc import Sequence

from archive.languages import vocabulary
from archive.languages.head_words import CAPTIONS, EVENTS, TITLE_KEYS
from archive.parsing.author_lines import is_author_line
from archive.parsing.closing_notes import is_credit
from archive.parsing.content import Content
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.head_lines import (
    LONGEST_TITLE,
    HeadLine,
    ends_sentence,
    is_institution,
    is_of_sitting,
    is_place,
    is_room,
    length,
    names_event,
    time_of,
)
from archive.parsing.people.names import has_office, is_plain_name
from archive.parsing.text import begins_small, words

# "00:55 The bridge", of the chapters of a recording
_CHAPTER = re.compile(r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+\S")
# "§ 1 Minutes" · "5. Situation in Zenda (debate)" · "01 Question of …"
_POINT = re.compile(r"§\s?\d|\d{1,2}[.)]\s|0\d\s")
_SENTENCE_AND_DAY = re.compile(r"(?P<title>[^.!?]{10,})\.\s*(?:[^\W\d_]+,?)?")
_ENDS_WITH_NUMBER = re.compile(r"(?<!\d)\d{1,3}[),.]?$")
# "[Interview 1: February 12, 1985] ##"
_NOTE = re.compile(r"\[[^\[\]]*\]\W*")
# "Zenda 2015: What has changed?"
_ASKS = re.compile(r"[^:?!.]{3,40}: [^:?!]{3,60}\?")
_LISTED = 3
_ONE_WORD = 2.0
_LONGEST_NAME = 3
_ARTICLE = re.compile(r"(?:an?|the)\s", re.IGNORECASE)
_CAPTION_SIGNS = tuple(":/©.")
_QUOTES = tuple("\"“„«‘'「")
_CLOSING_QUOTES = tuple("\"”“»’'」")
_LONGEST_QUOTED = 25
_DASHES = ("-", "–", "—")
_EVENT = 2.0
_SHORT = 3
_TOWN = 4
_INSTITUTION = 5.0
_MENU = 2.5
_SENTENCE = 3.0
_PLACE = 3.0
_OF_SITTING = 4.0
_PERSON = 3.0
_TIMED = 6.0
_NUMBERED = 1.5
_CONTINUED = 2.5


def before_day(line: HeadLine) -> str:
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


def no_title(line: HeadLine, position: int, grown: str) -> float:
    """Points against a line that tells of a sitting, of a person, or of a part of the text.

    `grown`: the line with those that it goes on in.
    """
    text = line.text
    score = _OF_SITTING if is_of_sitting(text) else 0.0
    score += _TIMED if _CHAPTER.match(text) else _of_point(line) if _POINT.match(text) else 0.0
    name, comma, office = text.partition(", ")
    is_person = is_plain_name(name) and has_office(office)
    if comma and (is_person or (length(name) < _SHORT and has_office(name))) and not names_event(text):
        # "Hugo Sapt, Minister of Roads", "Chair, Zenda Group"
        score += _PERSON
    if text.islower() and length(text) < _SHORT and not names_event(text):
        score += _MENU
    if is_author_line(text) or is_credit(_ARTICLE.sub("", grown)):
        score += _OF_SITTING
    if _is_caption(text):
        score += _TIMED
    if _NOTE.fullmatch(text):
        score += _MENU
    if is_room(text):
        score += _PLACE + _EVENT
    if not line.heading and "; " in text:
        # "All were present, except the Minister of Roads; the"
        score += _NUMBERED
    if not (position or line.heading) and _names_medium(text):
        score += _NUMBERED
    if not position or line.heading:
        return score
    if (length(text) < _SHORT or ". " in text) and is_plain_name(text) and not text.isupper():
        score += _NUMBERED
    if _names_medium(text):
        score += _OF_SITTING
    if length(text) <= _LONGEST_NAME and has_office(text) and not names_event(text):
        # "FOREIGN SECRETARY"
        score += _NUMBERED
    return score + _of_field(line) + (_CONTINUED if begins_small(text) else 0.0)


def _names_medium(text: str) -> bool:
    """Whether a short line names who broadcast or printed: "RADIO ZENDA 4"."""
    if length(text) > _LONGEST_NAME or names_event(text):
        return False
    return not vocabulary.ALL.media.isdisjoint(words(text.casefold()))


def _of_field(line: HeadLine) -> float:
    """Points against a field of the head: "No.: 10", "Interviewer: Rosa Holf", "Programme: Talk"."""
    if not line.key or not line.value or length(line.key) > _SHORT:
        return 0.0
    if not any(map(str.isalpha, line.value)):
        return 0.0 if line.dates and EVENTS.match(line.key) else _OF_SITTING
    if is_plain_name(line.key):
        # "Rosa Holf: Thirty Years of Harvests"
        return 0.0
    if is_plain_name(line.value):
        return _OF_SITTING
    return 0.0 if EVENTS.match(line.key) or names_event(line.value) else _MENU


def _is_caption(text: str) -> bool:
    """Whether a line says who took a picture: "Hugo Sapt. Photo: Rosa Holf", "Foto Hugo Sapt /Holf"."""
    for found in CAPTIONS.finditer(text):
        behind = text[found.end() :].lstrip()
        if behind[:1] in _CAPTION_SIGNS or (not found.start() and " /" in behind):
            return True
    return False


def _of_point(line: HeadLine) -> float:
    return _NUMBERED + (_SENTENCE if ends_sentence(line.text) and not line.heading else 0.0)


def is_headline(line: HeadLine, position: int) -> bool:
    """Whether the first line of a text opens with words in quotation marks: “We shall not yield”, he says."""
    text = line.text
    if position or text[:1] not in _QUOTES or text.endswith("."):
        return False
    return length(text) <= _LONGEST_QUOTED and any(sign in text[1:] for sign in _CLOSING_QUOTES)


def is_menu(lines: Sequence[HeadLine], position: int) -> bool:
    """Whether a line begins with the word with which a path of links begins: "Home News Talks", above "Home >
    Talks"."""
    first, *rest = lines[position].text.split()
    return len(rest) >= _SHORT and any(
        path[:1] == [first] and path[1:2] in ([">"], ["»"], ["›"], ["/"])
        for path in (line.text.split(maxsplit=2) for line in lines)
    )


def is_listed(content: Content, line: HeadLine) -> bool:
    """Whether a line is an entry of a list of who is there."""
    above = content.blocks[line.index - 1] if line.index else None
    if above is None or line.heading or names_event(line.text):
        return False
    return above.outside and content.blocks[line.index].outside


def is_town(lines: Sequence[HeadLine], position: int) -> bool:
    """Whether a short line beside a day or an hour is of the form "Strelsau, Ruritania"."""
    text = lines[position].text
    town, comma, _ = text.partition(", ")
    if not comma or length(text) > _TOWN or length(town) > 2 or names_event(text) or lines[position].dates:
        return False
    if any(word[:1].islower() for word in words(text)):
        return False
    beside = lines[max(position - 1, 0) : position + 2]
    return any(line.is_bare_date or time_of(line.text) for line in beside)


def words_of_title(text: str) -> float:
    score = _EVENT if names_event(text) else 0.0
    if is_institution(text):
        score -= _INSTITUTION
    if length(text) < _SHORT:
        # "HEARING" alone is a word for what it is.
        score -= _ONE_WORD if length(text) == 1 else 1.0
    if ends_sentence(text) and not _ASKS.fullmatch(text):
        score -= _SENTENCE if length(text) > 7 else _SENTENCE / 2
    return score + 2.0


def is_dated_title(line: HeadLine, position: int) -> bool:
    """Whether a sentence at the top is a title that ends with its day: "Talks in Zenda, 3 May 2015."."""
    if position or not line.dates or line.text[line.dates[-1].end :].strip(" ."):
        return False
    return names_event(" ".join(line.text.split()[:_SHORT]))


def heads_facts(lines: Sequence[HeadLine]) -> bool:
    """Whether the first line stands above a row of fields that say more of what it names."""
    first, *fields = lines[: _LISTED + 1]
    named = not first.dates and length(first.text) >= _SHORT and not first.value.isdigit()
    if any(TITLE_KEYS.fullmatch(line.key) for line in fields):
        return False
    return named and len(fields) == _LISTED and all(line.key and line.value for line in fields)


def index_lines(lines: Sequence[HeadLine]) -> set[int]:
    """The positions of lines that end with numbers, several in a row: an index, or a list of chapters."""
    listed: set[int] = set()
    run: list[int] = []
    for position, line in enumerate(lines):
        run = [*run, position] if _ENDS_WITH_NUMBER.search(line.text) and not line.dates else []
        if len(run) >= _LISTED:
            listed.update(run)
    return listed
