"""What a page and the JSON say of a text: its quotations, graded, with the passages that come nearest."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse

from archive.comparing.extraction import Quotation, quotations
from archive.comparing.matching import Part
from archive.comparing.redline import RedlineSpan, redline
from archive.comparing.types import Verdict, Warned
from archive.comparing.verdicts import NEAR, Graded
from archive.models import Meeting, Passage
from archive.search.api import NO_CLAIM, Claim, checked, claimed, loaded, meetings_of, warnings_of
from archive.web.check.claims import claim_of, dates_of, is_on
from archive.web.meetings.translations import Translated, translated

MOST_CHARACTERS = 50_000
# Quotations of one text that are checked, and statements shown of each.
MOST_QUOTATIONS = 60
MOST_STATEMENTS = 5
_MOST_CITED = 400


@dataclass(frozen=True)
class Nearest:
    """A passage that has words of a quotation. `pieces`: with what differs, of the best ones."""

    passage: Passage
    score: float
    pieces: tuple[RedlineSpan, ...] = ()
    cited: str = ""
    translations: tuple[Translated, ...] = ()

    @property
    def cite(self) -> str:
        address = reverse("meeting-cite", args=[self.passage.utterance.meeting.slug])
        return f"{address}?{urlencode({'passage': self.passage.anchor, 'text': self.cited})}"


@dataclass(frozen=True)
class CheckedQuotation:
    text: str
    graded: Graded
    warnings: frozenset[Warned]
    claim: Claim
    nearest: tuple[Nearest, ...]
    also: tuple[Nearest, ...] = ()
    held: tuple[Meeting, ...] = ()

    @property
    def verdict(self) -> Verdict:
        return self.graded.verdict


@dataclass(frozen=True)
class CheckedText:
    """`left_off`: quotations that were too many to be checked."""

    quotations: tuple[CheckedQuotation, ...]
    left_off: int = 0


def check(text: str, speaker: str = "") -> CheckedText:
    """`speaker`: who is said to have said it all, "" where the text says it itself.

    Raises IndexUnavailable.
    """
    found = quotations(text)
    claim, known = _given(speaker), dict[str, Claim]()
    graded = [_checked(text, each, found, claim, known) for each in found[:MOST_QUOTATIONS]]
    return CheckedText(_with_translations(graded), max(len(found) - MOST_QUOTATIONS, 0))


def _with_translations(quotations: Sequence[CheckedQuotation]) -> tuple[CheckedQuotation, ...]:
    """The quotations, with what the passages nearest to them are in other languages."""
    found = translated([near.passage for each in quotations for near in each.nearest])

    def with_translations(near: Nearest) -> Nearest:
        return replace(near, translations=found.get(near.passage.pk, ()))

    return tuple(replace(each, nearest=tuple(map(with_translations, each.nearest))) for each in quotations)


def nearest_to(words: str) -> tuple[Nearest, ...]:
    """Passages with words like these, best first. Raises IndexUnavailable."""
    graded = checked(words)
    return (*_nearest(graded), *_also(graded))[:MOST_STATEMENTS]


def _given(speaker: str) -> Claim:
    name = speaker.strip()
    if not name:
        return NO_CLAIM
    known = claimed(name)
    return known if known.name else Claim(name)


def _checked(
    text: str, quotation: Quotation, every: Sequence[Quotation], given: Claim, known: dict[str, Claim]
) -> CheckedQuotation:
    others = [each for each in every if each is not quotation]
    claim = given if given.name else claim_of(text, quotation, others, known)
    graded = checked(quotation.text, claim)
    nearest = _nearest(graded)
    warnings = warnings_of(graded, claim)
    dates = dates_of(text, quotation, others)
    if graded.verdict not in (Verdict.ABSENT, Verdict.SIMILAR) and dates and _is_elsewhen(nearest, dates):
        warnings |= {Warned.DATE}
    held = meetings_of(claim) if graded.verdict == Verdict.ABSENT and claim.speakers else []
    return CheckedQuotation(quotation.text, graded, warnings, claim, nearest, _also(graded), tuple(held))


def _is_elsewhen(nearest: Sequence[Nearest], dates: Sequence[datetime.date]) -> bool:
    return bool(nearest) and not any(is_on(each.passage.utterance.meeting, dates) for each in nearest)


def _nearest(graded: Graded) -> tuple[Nearest, ...]:
    """Of each part the passage where it begins, with the whole part as a redline."""
    if graded.cover < NEAR:
        return ()
    length = max(len(graded.words), 1)
    shown = list(zip(graded.parts, graded.changes, strict=True))[:MOST_STATEMENTS]
    passages = _passages([part for part, _ in shown])
    return tuple(
        Nearest(
            passages[key],
            round(part.matched / length, 3),
            tuple(redline(part, changes, graded.text, graded.words)),
            _cited(part),
        )
        for part, changes in shown
        if (key := _first_key(part)) in passages
    )


def _also(graded: Graded) -> tuple[Nearest, ...]:
    """Where the same words stand too, as far as they are the same."""
    if graded.cover < NEAR:
        return ()
    length = max(len(graded.words), 1)
    others = graded.others[: MOST_STATEMENTS - 1]
    passages = _passages(others)
    return tuple(
        Nearest(passages[key], round(part.matched / length, 3))
        for part in others
        if (key := _first_key(part)) in passages
    )


def _passages(parts: Sequence[Part]) -> dict[int, Passage]:
    return {passage.pk: passage for passage in loaded([_first_key(part) for part in parts])}


def _first_key(part: Part) -> int:
    statement = part.statement
    return statement.texts[statement.passage_at(statement.words[part.begin].start)][0]


def _cited(part: Part) -> str:
    """The words of the source in the first passage, as they are to be cited."""
    statement = part.statement
    start, end = statement.words[part.begin].start, statement.words[part.stop - 1].end
    within = statement.text[start:end].partition("\n\n")[0]
    return within if len(within) <= _MOST_CITED else ""
