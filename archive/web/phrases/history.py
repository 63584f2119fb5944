"""The history of a phrase: its wordings, who took it up when, and how long it was not said."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Min, Sum

from archive.comparing.silences import Silence, silences
from archive.comparing.variants import Variant, variants
from archive.importing.alignment.word_diff import DiffRun, word_diff
from archive.models import Appearance, Meeting
from archive.parsing.transcript import DatePrecision
from archive.search.api import PhraseUse, PhraseUses, TextKind
from archive.web.phrases.multiples import Multiple, multiples

# Speakers with a chart of their own.
MOST_CHARTS = 12


@dataclass(frozen=True)
class VariantUses:
    """A variant as it was said first. `runs`: against the first wording of the variant `like`."""

    variant: Variant
    first: PhraseUse
    last: PhraseUse
    runs: list[DiffRun]

    @property
    def count(self) -> int:
        return len(self.variant.members)


@dataclass(frozen=True)
class Adopter:
    """Somebody who said it. `since`: the first day on which the archive has words of this speaker."""

    name: str
    first: PhraseUse
    last: PhraseUse
    count: int
    since: datetime.date | None
    chart: Multiple

    @property
    def covered(self) -> str:
        """Whose coverage begins with `since`."""
        return self.name if self.first.speaker else "what was said"


@dataclass(frozen=True)
class History:
    """`variant_of`: of each use, the number of its variant."""

    uses: tuple[PhraseUse, ...]
    meetings: int
    wordings: list[VariantUses]
    adopters: list[Adopter]
    silences: list[Silence]
    variant_of: list[int]
    begins: datetime.date | None

    @property
    def first(self) -> PhraseUse:
        return self.uses[0]

    @property
    def last(self) -> PhraseUse:
        dated = [use for use in self.uses if use.day]
        return dated[-1] if dated else self.uses[-1]

    @property
    def years(self) -> str:
        """The years of the first use and of the last."""
        days = [use.day.year for use in (self.first, self.last) if use.day]
        return "–".join(map(str, dict.fromkeys(days)))

    @property
    def origin(self) -> Adopter:
        return self.adopters[0]

    @property
    def charted(self) -> list[Adopter]:
        return self.adopters[:MOST_CHARTS]

    @property
    def others(self) -> list[Adopter]:
        return self.adopters[MOST_CHARTS:]


def history(found: PhraseUses, kind: TextKind = TextKind.SAID) -> History | None:
    """Three queries; None if nobody said it. Silences are told of what was said alone."""
    uses = found.uses
    if not uses:
        return None
    grouped = variants([use.stems for use in uses])
    variant_of = [0] * len(uses)
    for variant in grouped:
        for place in variant.members:
            variant_of[place] = variant.number
    begins = Meeting.objects.dated().aggregate(first=Min("date"))["first"]
    return History(
        uses=uses,
        meetings=len({use.meeting for use in uses}),
        wordings=[_variant_uses(variant, grouped, uses) for variant in grouped],
        adopters=_adopters(uses, begins),
        silences=_silences(uses) if kind is TextKind.SAID else [],
        variant_of=variant_of,
        begins=begins,
    )


def _silences(uses: Sequence[PhraseUse]) -> list[Silence]:
    return silences([use.day for use in uses if use.day], _words_by_day())


def _words_by_day() -> dict[datetime.date, int]:
    rows = Meeting.objects.dated().order_by("date").values_list("date")
    return dict(rows.annotate(spoken=Sum("words")).values_list("date", "spoken"))


def _variant_uses(variant: Variant, every: Sequence[Variant], uses: Sequence[PhraseUse]) -> VariantUses:
    first, last = uses[variant.members[0]], uses[variant.members[-1]]
    before = uses[every[variant.like - 1].members[0]].wording if variant.like else first.wording
    return VariantUses(variant, first, last, word_diff(before, first.wording))


def _adopters(uses: Sequence[PhraseUse], begins: datetime.date | None) -> list[Adopter]:
    """Those who said it, in the order in which they first did; voices without a name by their labels."""
    by_voice: dict[Any, list[PhraseUse]] = {}
    for use in uses:
        by_voice.setdefault(_voice(use), []).append(use)
    keys = [use.speaker[0] for use in uses if use.speaker]
    rows = Appearance.objects.filter(speaker__in=set(keys), turns__gt=0).order_by()
    dated = rows.exclude(meeting__date_precision=DatePrecision.UNKNOWN)
    since = dict(dated.values_list("speaker").annotate(first=Min("meeting__date")))
    charts = multiples([_by_year(said) for said in by_voice.values()])
    return [
        Adopter(
            name=voice_of(said[0]),
            first=said[0],
            last=said[-1],
            count=len(said),
            since=since.get(said[0].speaker[0]) if said[0].speaker else begins,
            chart=chart,
        )
        for said, chart in zip(by_voice.values(), charts, strict=True)
    ]


def _by_year(uses: Sequence[PhraseUse]) -> Counter[int]:
    return Counter(use.day.year for use in uses if use.day)


def _voice(use: PhraseUse) -> Any:
    return use.speaker or (use.written, bool(use.doubt), "" if use.doubt else use.label)


def voice_of(use: PhraseUse) -> str:
    """The name of the speaker, or how an unnamed voice is called."""
    if use.doubt:
        return "Speaker not certain"
    if use.written:
        return "The page itself"
    return use.speaker[2] if use.speaker else use.label or "No speaker named"
