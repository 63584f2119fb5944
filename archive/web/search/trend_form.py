"""What an address asks of the page of phrases over time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest

from archive.search.api import Every, TextKind
from archive.web.file_responses import asked_form
from archive.web.parameters import choice, texts
from archive.web.search.trend_series import MEETINGS, WORDS, Measure

MOST = 12
LONGEST = 200
# Value of `by` in the address, and the facet to group by.
GROUPS = {
    "none": "",
    "speaker": "speaker",
    "country": "represents",
    "kind": "kind",
    "language": "language",
}
MEASURES = {"words": WORDS, "meetings": MEETINGS}
# Value of `language` for words in any.
ALL_LANGUAGES = "all"
_CODE = re.compile("[a-z]{2,3}")
# A comma ends a series, but not in quotation marks or brackets, nor in a number.
_PART = re.compile(r"\"[^\"]*\"|“[^”]*”|\([^()]*\)|(?<=\d),(?=\d)|[^,]")


@dataclass(frozen=True)
class TrendForm:
    """`language`: the only one to count in, ALL_LANGUAGES, or "" for those of each phrase. `apart`: a chart a
    line, None where the number of lines decides. `left_out`: phrases beyond MOST. `file`: "" for the page."""

    phrases: tuple[str, ...]
    by: str
    every: Every
    measure: str
    language: str
    text_kind: TextKind
    apart: bool | None
    left_out: tuple[str, ...]
    file: str

    @property
    def facet(self) -> str:
        return GROUPS[self.by]

    @property
    def unit(self) -> Measure:
        return MEASURES[self.measure]

    def pairs(self, **changed: str) -> list[tuple[str, str]]:
        """The parameters of its address, without those that are by default; `changed` take their place."""
        own = {
            "by": "" if self.by == "none" else self.by,
            "every": "" if self.every is Every.YEAR else self.every.value,
            "measure": "" if self.measure == "words" else self.measure,
            "language": self.language,
            "text": "" if self.text_kind is TextKind.SAID else self.text_kind.value,
            "charts": {None: "", True: "apart", False: "together"}[self.apart],
        }
        return [
            *(("q", phrase) for phrase in self.phrases),
            *((name, value) for name, value in (own | changed).items() if value),
        ]


def read(request: HttpRequest) -> TrendForm:
    """Raises Http404 for what can't be chosen."""
    asked = request.GET
    series = (part for each in texts(asked, "q", LONGEST * MOST) for part in in_series(each))
    phrases = tuple(dict.fromkeys(each[:LONGEST] for each in series))
    names = ", ".join(each for each in GROUPS if each != "none")
    groups = f"Phrases are counted by one of {names}, or by none, not by “{{}}”."
    periods = "Phrases are counted by year, quarter or month, not by “{}”."
    measures = "Figures are out of words or of meetings, not of “{}”."
    charts = choice(asked, "charts", ("apart", "together"), "", "Charts stand apart or together, not “{}”.")
    kinds = "Words are those said, those written about it, or both, not “{}”."
    language = asked.get("language", "")
    return TrendForm(
        phrases=phrases[:MOST],
        by=choice(asked, "by", GROUPS, "none", groups),
        every=Every(choice(asked, "every", list(Every), Every.YEAR, periods)),
        measure=choice(asked, "measure", MEASURES, "words", measures),
        language=language if _CODE.fullmatch(language) else "",
        text_kind=TextKind(choice(asked, "text", list(TextKind), TextKind.SAID, kinds)),
        apart=charts == "apart" if charts else None,
        left_out=phrases[MOST:],
        file=asked_form(request),
    )


def in_series(text: str) -> Iterator[str]:
    """What stands between commas, but for those in quotation marks, in brackets or in numbers."""
    part = ""
    at = 0
    while at < len(text):
        found = _PART.match(text, at)
        part += found[0] if found else ""
        at = found.end() if found else at + 1
        if (not found or at == len(text)) and part.strip():
            yield part.strip()
        if not found:
            part = ""


def named(phrase: str) -> str:
    """The phrase in quotation marks, one pair of them."""
    return phrase if any(mark in phrase for mark in '"“”') else f"“{phrase}”"
