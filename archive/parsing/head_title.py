"""The title of a document: scored among what the page says of itself and the lines at its top."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.languages.head_words import TITLE_KEYS
from archive.parsing.closing_notes import is_credit
from archive.parsing.content import Content
from archive.parsing.dates import Precision, read_dates
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.greetings import greets
from archive.parsing.head_lines import (
    HeadLine,
    ends_sentence,
    fold,
    in_menu,
    is_institution,
    is_junk,
    is_place,
    length,
    names_event,
    time_of,
)
from archive.parsing.text import fold_space, words

_CUT = re.compile(r"\s+[-–—|•·:»«/\\]+\s+|\s*\|\s*|\s*::\s*")
_LEADING_DATE_SIGNS = " \t-–—:|•·,."
_JOINING = re.compile(
    r"(?:by|with|and|to|at|of|on|between|following|for|von|mit|und|par|avec|et|con|por|y|с|и|по|в)\b", re.I
)
_OPEN_END = re.compile(
    r"(?:\b(?:by|with|and|to|at|of|on|between|the|for|von|mit|und|der|par|avec|et|con|por|y|de|с|и|по|в)|,|–|-)$",
    re.I,
)
# "Sitting no.", of a template: the number was never filled in.
_UNFILLED = re.compile(r"(?:\bn[or]\.?|\bn[uú]m(?:ero|éro|ber|\.)?|nº|№)$", re.I)
# "Level 9, 5 Castle Street, Strelsau"
_STREET = re.compile(r"\d.*,|,.*\d")
# "Media Centre Media Centre" · "News | Sport | Radio | Contact"
_MENU_LINE = re.compile(r"(?P<once>.{3,}) (?P=once)|[^|]{2,20}(?: \| [^|]{2,20}){3,}")
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
_TOWN = 4
_INSTITUTION = 5.0
_MENU = 2.5
_SENTENCE = 3.0
_SPEECH = 3.5
_PLACE = 3.0
_CONTINUED = 2.5
_LEAST = 0.5
_SITE_PART = 6


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
    stated = without_site(content.metadata.title, content)
    candidates: list[tuple[float, Title]] = []
    if stated and not (fold(stated) in sites or is_institution(stated) or _UNFILLED.search(stated)):
        # Data states a title in a field of its own; a page in a tag that may say more or less than it shows.
        is_field = content.attributed or content.container == "markdown"
        score = _OF_PAGE + (_AGREES if is_field else 0) + _words_of_title(stated)
        candidates.append((score, Title(stated, marked=True)))
    dated = next((line.index for line in lines if line.is_date), None)
    first_heading = next((line.index for line in lines if line.heading and not is_junk(line, sites)), None)
    for position, line in enumerate(lines):
        if line.key and TITLE_KEYS.fullmatch(line.key) and line.value:
            candidates.append((_OF_PAGE + _AGREES, Title(line.value, (line.index,), True)))
            continue
        if is_junk(line, sites) or _is_listed(content, line) or is_credit(line.text):
            continue
        if line.text.endswith((",", "!")) and greets(line.text):
            # "Ladies and gentlemen,": words to those present
            continue
        score = _words_of_title(line.text) - min(
            _LATEST if line.heading else 2 * _LATEST, _EARLIER * position
        )
        if line.heading:
            score += _HEADING + (_FIRST_HEADING if line.index == first_heading else 0)
        if stated and agree(line.text, stated):
            score += _AGREES + (1 if fold(line.text) == fold(stated) else 0)
        if dated is not None and line.index < dated and dated - line.index <= 2:
            score += _BY_DATE if dated - line.index == 2 else _ABOVE_DATE
        if position and _JOINING.match(line.text) and not is_junk(lines[position - 1], sites):
            score -= _CONTINUED
        if in_menu(lines, position) or _MENU_LINE.fullmatch(line.text):
            score -= _MENU
        if _is_town(lines, position):
            score -= _PLACE
        elif is_place(line.text):
            beside_day = dated is not None and dated - line.index == 1 and not _STREET.search(line.text)
            score -= 1.0 if beside_day else _PLACE
        if line.text.rstrip().endswith((":", "：")):
            score -= _SPEECH
        if (not line.heading and length(line.text) > 30) or (
            begins_with_speech and ends_sentence(line.text) and not (not position and names_event(line.text))
        ):
            score -= _SENTENCE
        candidates.append((score, _grown(lines, position, sites)))
    if not candidates:
        return None
    score, best = max(candidates, key=lambda each: each[0])
    if score < _LEAST:
        return None
    same = tuple(line.index for line in lines if fold(line.text) == fold(best.text))
    return Title(
        _without_date_behind(_without_date_before(best.text)),
        tuple(dict.fromkeys((*best.blocks, *same))),
        best.marked or any(line.heading for line in lines if line.index in best.blocks),
        best.text,
    )


def _is_listed(content: Content, line: HeadLine) -> bool:
    """Whether a line is an entry of a list of who is there."""
    above = content.blocks[line.index - 1] if line.index else None
    return above is not None and above.outside and content.blocks[line.index].outside and not line.heading


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
        score -= 1.0
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
            or (other.text.isupper() != line.text.isupper())
            or not (_JOINING.match(other.text) or _OPEN_END.search(text))
            or ends_sentence(text)
            or ends_sentence(other.text)
            or other.key
            or length(text) + length(other.text) > 45
            or other.index != blocks[-1] + 1
        ):
            break
        text, blocks = f"{text} {other.text}", [*blocks, other.index]
    return Title(text, tuple(blocks))


def agree(one: str, other: str) -> bool:
    """Whether two titles are the same but for what one has more at an end."""
    first, second = sorted((fold(one), fold(other)), key=len)
    return len(first) * 3 >= len(second) and first in second and bool(first)


def are_apart(one: str, other: str) -> bool:
    """Whether two titles have less than half of their words in common."""
    first, second = set(fold(one).split()), set(fold(other).split())
    return len(first & second) * 2 < min(len(first), len(second))


def _without_date_before(title: str) -> str:
    """A title without the date that a list or a file name sets before it ("2015-10-08 Talks")."""
    dates = read_dates(title)
    if not dates or title[: dates[0].start].strip():
        return title
    rest = title[dates[0].end :]
    numeric = (
        title[dates[0].start : dates[0].end].replace("-", "").replace(".", "").replace("/", "").isdigit()
    )
    set_apart = rest.lstrip()[:1] in tuple("-–—:|•·")
    tail = rest.strip(_LEADING_DATE_SIGNS)
    return tail if length(tail) >= 1 and (numeric or set_apart) and words(tail) else title


def _without_date_behind(title: str) -> str:
    """A title without the day that a comma or a dash sets apart at its end ("Talks, 8 October 2015")."""
    dates = read_dates(title)
    if not dates or dates[-1].precision is not Precision.DAY or title[dates[-1].end :].strip(" ."):
        return title
    before = title[: dates[-1].start].rstrip()
    if not before.endswith((",", " -", " –", " —", " |")) or length(before) < _SHORT:
        return title
    rest, _, last = before[:-1].rstrip().rpartition(" ")
    return rest.rstrip(_LEADING_DATE_SIGNS) if is_weekday(last) else f"{rest} {last}".strip()


def without_site(title: str, content: Content) -> str:
    """The title of a page without the name of its site at the end or the beginning.

    What is cut off is told by comparison: with the site's name, its host, or a heading that is the rest.
    """
    title = fold_space(title)
    headings = {fold(block.text) for block in content.blocks[:80] if block.heading}
    if fold(title) in headings:
        return title
    cuts = list(_CUT.finditer(title))
    for cut in cuts:
        if fold(title[: cut.start()]) in headings:
            return title[: cut.start()]
        if fold(title[cut.end() :]) in headings:
            return title[cut.end() :]
    sites = site_names(content)
    while cuts:
        last = cuts[-1]
        tail = title[last.end() :]
        if not _names_site(tail, sites, content):
            break
        title, cuts = title[: last.start()], cuts[:-1]
    first = _CUT.search(title)
    if first and _names_site(title[: first.start()], sites, content):
        title = title[first.end() :]
    return title


def _names_site(part: str, sites: frozenset[str], content: Content) -> bool:
    if length(part) > _SITE_PART or not words(part):
        return False
    compact = "".join(words(part)).casefold()
    host = _host(content.metadata.url)
    initials = "".join(word[0] for word in words(part)).casefold()
    in_host = len(compact) > 3 and compact in host.replace("-", "").replace(".", "")
    labels = host.split(".")
    return (
        fold(part) in sites
        or in_host
        or compact in labels
        or (len(initials) > 2 and initials in labels)
        or (is_institution(part) and not read_dates(part))
        or re.fullmatch(r"[\w.-]+\.[a-z]{2,6}", part.strip(), re.IGNORECASE) is not None
    )


def site_names(content: Content) -> frozenset[str]:
    """The names of the site, folded."""
    site, host = content.metadata.site, _host(content.metadata.url)
    return frozenset(fold(each) for each in (site, host, host.removeprefix("www.")) if each)


def _host(url: str) -> str:
    return url.rpartition("://")[2].partition("/")[0].lower()


__all__ = ["Title", "agree", "are_apart", "find_title", "site_names", "without_site"]
