"""Pages that name who speaks in an attribute alone: `<p data-speaker="Rosa Holf">Good morning.</p>`.

The name is set before the words, as other pages print it, so that it is read and shown like any label.
"""

import html
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.unnamed_voices import is_unnamed_voice

_TAG = re.compile(
    r"<(?P<tag>[a-z]+)\b[^<>]*?\s(?P<name>data-(?:[a-z]+-)*speaker(?:-?name)?|title|aria-label)\s*=\s*"
    r"(?P<sign>[\"'])(?P<value>[^<>]{2,80}?)(?P=sign)",
    re.IGNORECASE,
)
_INNER = re.compile(r"<[^<>]*>|\s+")
_BLOCKS = frozenset("p div li blockquote section article dd".split())
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё][^\s<>:;!?]*"
# "Jean-Luc d’Holf", "Anton van den Sapt", "Omar al-Holf"
_WORD = rf"(?:{_CAPITAL}|[a-z]{{1,3}}(?:[’'-]{_CAPITAL})?)"
_NAMED = re.compile(rf"{_WORD}(?: {_WORD}){{1,5}}")
_FEW = 3
_LOOKED_AT = 400
"""Characters behind a tag that tell whether a page prints the name as well."""
_LONGEST_TAG = 2_000
"""Characters from a name to the end of its tag."""


def with_speakers(page: str) -> str:
    """The page, with the names that attributes alone give set before the words of each turn.

    A tooltip or a label for screen readers counts where it is a full name on blocks, and most change.
    """
    if "speaker" not in page and " title=" not in page and "aria-label" not in page:
        return page
    found = list(_TAG.finditer(page))
    for name in dict.fromkeys(each["name"].lower() for each in found):
        named = (each for each in found if each["name"].lower() == name and _may_hold(each))
        tags = [each for each in named if _end(each, page)]
        if _name_speakers(tags, page):
            return _with_names(page, _of_all_voices(tags, found, page))
    return page


def _of_all_voices(
    named: Sequence[re.Match[str]], found: Sequence[re.Match[str]], page: str
) -> list[re.Match[str]]:
    """The tags that name a speaker, and those of the same element and attribute for other voices:
    `<section aria-label="Question">`."""
    forms = {_form(each) for each in named}
    alike = [each for each in found if _form(each) in forms and _end(each, page)]
    times = Counter(each["value"] for each in alike)
    voices, starts = vocabulary_of("und"), {each.start() for each in named}
    return [
        each
        for each in alike
        if each.start() in starts or times[each["value"]] > 1 or is_unnamed_voice(each["value"], voices)
    ]


def _form(tag: re.Match[str]) -> tuple[str, str]:
    return tag["tag"].lower(), tag["name"].lower()


def _end(tag: re.Match[str], page: str) -> int:
    """Where the text behind a tag begins; 0 where the tag has no end."""
    return page.find(">", tag.end(), tag.end() + _LONGEST_TAG) + 1


def _may_hold(tag: re.Match[str]) -> bool:
    told = "speaker" in tag["name"].lower()
    return told or (
        tag["tag"].lower() in _BLOCKS and bool(_NAMED.fullmatch(html.unescape(tag["value"]).strip()))
    )


def _name_speakers(tags: Sequence[re.Match[str]], page: str) -> bool:
    """Whether an attribute has two or more in turn whom the page prints with no words."""
    values = Counter(each["value"] for each in tags)
    if len(tags) < _FEW or len(values) < 2 or not all(any(map(str.isalpha, value)) for value in values):
        return False
    if "speaker" not in tags[0]["name"].lower():
        changes = sum(one["value"] != two["value"] for one, two in pairwise(tags))
        if len(tags) < 2 * len(values) or 2 * changes < len(tags):
            return False
    printed = sum(_printed_behind(each, page) for each in tags)
    return 2 * printed < len(tags)


def _printed_behind(tag: re.Match[str], page: str) -> bool:
    start = _end(tag, page)
    behind = _INNER.sub(" ", page[start : start + _LOOKED_AT])
    return " ".join(behind.split()).casefold().startswith(tag["value"].strip().casefold())


def _with_names(page: str, tags: Sequence[re.Match[str]]) -> str:
    parts: list[str] = []
    start, before = 0, ""
    for tag in tags:
        if tag["value"] != before:
            parts += [page[start : _end(tag, page)], f"<b>{tag['value'].strip()}:</b> "]
            start, before = _end(tag, page), tag["value"]
    return "".join([*parts, page[start:]])
