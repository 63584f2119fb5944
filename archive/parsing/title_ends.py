"""What stands at the ends of a title and is no part of it: the site's name, a day, brackets around it."""

import re
from collections.abc import Sequence

from archive.parsing.content import Content
from archive.parsing.dates import Precision, read_dates
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.head_lines import fold, is_institution, length
from archive.parsing.text import fold_space, words

_CUT = re.compile(r"\s+[-–—|•·:»«/\\]+\s+|\s*\|\s*|\s*::\s*")
_LEADING_DATE_SIGNS = " \t-–—:|•·,."
OPEN_END = re.compile(
    r"(?:\b(?:by|with|and|to|at|of|on|between|the|for|von|mit|und|der|par|avec|et|con|por|y|de|с|и|по|в)|,|–|-)$",
    re.I,
)
"""A word that others follow, or a sign of that kind, at the end of a line."""

# "(EXTRAORDINARY SITTING (No. 3))"
_BRACKETED = re.compile(r"\((?P<inner>(?:[^()]|\([^()]*\))*)\)|\[(?P<square>[^\[\]]*)\]")
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){4,}(?!\S)")
_NOTED = re.compile(r"^\d{1,4}\.\s.*[^\W\d_]{3}\)?\d$")
_NUMBERED = re.compile(r"^\d{1,4}\.\s+")
_FIGURES = 2
_MOST_PIECES = 90
_SHORT = 3
_SITE_PART = 6


def bare_title(title: str) -> str:
    """A title without a day at either end, brackets around it, and itself in another language."""
    title = unspaced(_said_once(_without_note(title)))
    title = _without_date_behind(_without_date_before(title)).lstrip(" -–—")
    bracketed = _BRACKETED.fullmatch(title)
    return (bracketed["inner"] or bracketed["square"] or title).strip() if bracketed else title


def unspaced(text: str) -> str:
    """A text without blanks between the letters of words that are set so: "T R A N S C R I P T of talks"."""
    return _SPACED.sub(lambda match: match[0].replace(" ", ""), text) if _SPACED.search(text) else text


def _without_note(title: str) -> str:
    """A title without the number of its note, and of itself in a volume: "195. Memorandum of Talks1"."""
    return _NUMBERED.sub("", title[:-1]) if _NOTED.search(title) else title


def _said_once(title: str) -> str:
    """A title up to where what it ends with stands first, two figures at least: "Rat • Sitzung • 28.11.18 •
    17.071 Conseil • Séance • 28.11.18 • 17.071"."""
    pieces = title.split()
    if len(pieces) > _MOST_PIECES:
        return title
    most = next((count for count in range(1, len(pieces)) if not _stands_before(pieces, count)), 1) - 1
    tail = pieces[len(pieces) - most :]
    if sum(any(map(str.isdigit, piece)) for piece in tail) < _FIGURES:
        return title
    first = next(start for start in range(len(pieces)) if pieces[start : start + most] == tail)
    return " ".join(pieces[: first + most])


def _stands_before(pieces: Sequence[str], count: int) -> bool:
    """Whether the last pieces, so many, stand in a text before as well."""
    tail, last = pieces[-count:], len(pieces) - 2 * count
    return any(pieces[start : start + count] == tail for start in range(last + 1))


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
    rest = rest.rstrip(_LEADING_DATE_SIGNS) if is_weekday(last) else f"{rest} {last}".strip()
    # "The Zenda Show for Wednesday, 8 October 2015"
    return OPEN_END.sub("", rest).rstrip(_LEADING_DATE_SIGNS) or rest


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
