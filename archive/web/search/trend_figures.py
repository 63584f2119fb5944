"""The charts of phrases over time, and what stands beside them: figures, quotes, what is in no line."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse

from archive.search.api import (
    FACETS,
    OTHERS,
    Every,
    Hit,
    PeriodCounts,
    PhraseTrend,
    TextKind,
    known_to_the_year,
    period_counts,
    quoted,
)
from archive.web.display_labels import in_words
from archive.web.search.trend_chart import TrendPlot, has_outliers, plot
from archive.web.search.trend_form import TrendForm, named
from archive.web.search.trend_series import MEETINGS, Point, Series, series, span

# Most lines drawn for one phrase beside that of the others.
LINES = 6
# Most lines that are told from each other in one chart.
_TOGETHER = 4
# Points of all lines from which on a line has no dots: they would hide it.
_MANY_DOTS = 400
_HUES = 8
_SMALL = 120
_KINDS = {TextKind.SAID: " said", TextKind.WRITTEN: " written about meetings", TextKind.BOTH: ""}
_OTHERS = "Other or not known"


@dataclass(frozen=True)
class Figure:
    """A line with what it is drawn from."""

    phrase: str
    trend: PhraseTrend
    line: PeriodCounts
    series: Series


@dataclass(frozen=True)
class Ends:
    """When it was first said and last, and how long it was not."""

    figure: Figure
    first: Hit
    last: Hit

    @property
    def silence(self) -> str:
        """ "7 years", "5 months" or "12 days": how long, in whole ones."""
        silence = self.figure.line.silence
        return lasted(silence.days) if silence else ""


@dataclass(frozen=True)
class Chart:
    """`title`: the phrase, where the lines are of groups. `plots`: one with all lines, or one each. `rows`:
    the figures of each period. `remarks`: what is in no line."""

    title: str
    unit: str
    figures: list[Figure]
    plots: list[TrendPlot]
    rows: list[tuple[str, list[tuple[Point, str] | None]]]
    ends: list[Ends]
    remarks: list[str]
    apart: bool
    dotted: bool

    @property
    def outliers(self) -> bool:
        return any(has_outliers(each) for each in self.plots)


@dataclass(frozen=True)
class Figures:
    trends: Mapping[str, PhraseTrend]
    charts: list[Chart]
    languages: list[str]


def figures(form: TrendForm, found: Mapping[str, PhraseTrend]) -> Figures:
    """Three queries: names of speakers, meetings of which the year alone is known, and the quotes."""
    coarse = known_to_the_year()
    lines = {
        phrase: period_counts(trend, form.facet, form.every, LINES, coarse) for phrase, trend in found.items()
    }
    names = _names(form, {line.group for each in lines.values() for line in each})
    drawn = [
        [
            Figure(phrase, found[phrase], line, _series(form, phrase, found[phrase], line, names))
            for line in each
            if line.group in names
        ]
        for phrase, each in lines.items()
        if not found[phrase].is_empty
    ]
    charted = [[figure for each in drawn for figure in each]] if form.by == "none" else drawn
    charted = [each for each in charted if span([figure.series for figure in each])]
    quotes = _quotes([figure for each in charted for figure in each])
    return Figures(found, [_chart(form, each, quotes) for each in charted], list(_languages(form, found)))


def _names(form: TrendForm, groups: set[str]) -> dict[str, str]:
    known = {OTHERS: _OTHERS, "": ""}
    facet = next((each for each in FACETS if each.name == form.facet), None)
    asked = sorted(groups - known.keys())
    return known | dict(facet.labels(asked)) if facet and asked else known


def _series(
    form: TrendForm, phrase: str, trend: PhraseTrend, line: PeriodCounts, names: Mapping[str, str]
) -> Series:
    shares = line.periods.items()
    if form.unit is MEETINGS:
        times = {number: share.meetings for number, share in shares}
        out_of = {number: share.all_meetings for number, share in shares}
    else:
        times = {number: share.times for number, share in shares}
        out_of = {number: share.words for number, share in shares}
    unit = "meetings" if form.unit is MEETINGS else trend.unit.value
    label = names[line.group] or phrase
    return replace(series(phrase, line.group, label, times, out_of, form.unit), unit=unit)


def _chart(form: TrendForm, drawn: list[Figure], quotes: Mapping[tuple[str, str], tuple[Hit, Hit]]) -> Chart:
    hues = [0 if each.line.group == OTHERS else number % _HUES + 1 for number, each in enumerate(drawn)]
    drawn = [
        replace(each, series=replace(each.series, hue=hue)) for each, hue in zip(drawn, hues, strict=True)
    ]
    every = [each.series for each in drawn]
    address = _address(form, {each.phrase: each.trend for each in drawn})
    apart = len(drawn) > _TOGETHER if form.apart is None else form.apart and len(drawn) > 1
    plots = [plot([each], address, form.every, every, _SMALL) for each in every] if apart else []
    rows = [
        (
            form.every.label(number),
            [
                (each.points[number], address(each, number)) if number in each.points else None
                for each in every
            ],
        )
        for number in span(every)
    ]
    return Chart(
        title="" if form.by == "none" else named(drawn[0].phrase),
        unit=_unit(form, every),
        figures=drawn,
        plots=plots or [plot(every, address, form.every)],
        rows=[row for row in rows if form.every is Every.YEAR or any(row[1])],
        ends=[
            Ends(each, *quotes[each.phrase, each.line.group])
            for each in drawn
            if (each.phrase, each.line.group) in quotes
        ],
        remarks=list(_remarks(form, drawn)),
        apart=apart,
        dotted=sum(len(each.points) for each in every) <= _MANY_DOTS,
    )


def _unit(form: TrendForm, every: list[Series]) -> str:
    if form.unit is MEETINGS:
        return f"% of all meetings with words{_KINDS[form.text_kind]}"
    units = sorted({each.unit for each in every}, reverse=True)
    return f"{' or '.join(units)} in every 100,000 words{_KINDS[form.text_kind]}".capitalize()


def _address(form: TrendForm, trends: Mapping[str, PhraseTrend]) -> Callable[[Series, int], str]:
    """The search for the very passages counted; of the others there is none."""

    def address(each: Series, number: int) -> str:
        if each.group == OTHERS:
            return ""
        trend = trends[each.phrase]
        asked = [("q", trend.search)]
        if form.text_kind is not TextKind.SAID:
            asked.append(("text", form.text_kind.value))
        if form.every is Every.YEAR:
            asked.append(("year", form.every.label(number)))
        else:
            asked += zip(("from", "to"), form.every.ends(number), strict=True)
        if form.facet:
            asked.append((form.facet, each.group))
        if trend.elsewhere and form.facet != "language":
            asked += [("language", language) for language in trend.languages]
        return f"{reverse('search')}?{urlencode(asked)}"

    return address


def _quotes(drawn: list[Figure]) -> dict[tuple[str, str], tuple[Hit, Hit]]:
    """The first and the last passage of each phrase and group."""
    told = [each for each in drawn if each.line.group != OTHERS and each.line.first is not None]
    keys = [(key, each.trend.root) for each in told for key in (each.line.first, each.line.last)]
    hits = iter(quoted([(key, root) for key, root in keys if key is not None]))
    pairs = zip(told, hits, hits, strict=False)
    return {(each.phrase, each.line.group): (first, last) for each, first, last in pairs if first and last}


def lasted(days: int) -> str:
    """ "7 years", "5 months" or "12 days": in whole ones."""
    for length, unit in ((365.25, "year"), (365.25 / 12, "month"), (1, "day")):
        if days >= 2 * length or length == 1:
            count = int(days / length)
            return f"{count:,} {unit}{'' if count == 1 else 's'}"
    return ""


_UNKNOWN = {
    "speaker": "by voices without a name",
    "country": "by speakers whose country is not known",
    "kind": "at meetings of no known kind",
    "language": "in a language that is not known",
}
_NO_DATE = {
    Every.YEAR: "have no date",
    Every.QUARTER: "have no date that tells the quarter",
    Every.MONTH: "have no date that tells the month",
}


def _remarks(form: TrendForm, drawn: list[Figure]) -> Iterator[str]:
    for each in drawn:
        unit = each.trend.unit.value
        if each.line.group == OTHERS:
            trend = each.trend
            share = f"{trend.ungrouped_words:,} of the {trend.all_words:,} words are"
            yield (
                f"{_OTHERS}: {each.line.times:,} {unit}, {each.line.unknown:,} of them {_UNKNOWN[form.by]}."
                f" {share} {_UNKNOWN[form.by]}."
            )
        if each.line.undated:
            yield f"{each.series.label}: {each.line.undated:,} more {unit} {_NO_DATE[form.every]}."


def _languages(form: TrendForm, found: Mapping[str, PhraseTrend]) -> Iterator[str]:
    """In which languages each phrase is counted, and what there is of it in others."""
    by_languages: dict[tuple[str, ...], list[str]] = {}
    for phrase, trend in found.items():
        if len(trend.counts.times):
            by_languages.setdefault(tuple(sorted(trend.languages)), []).append(phrase)
    for languages, phrases in by_languages.items():
        whose = "" if len(by_languages) == 1 else f" for {', '.join(map(named, phrases))}"
        yield f"Counted{whose} out of all words{_KINDS[form.text_kind]} in {in_words(languages)}."
    for phrase, trend in found.items():
        if trend.elsewhere:
            each = ", ".join(f"{times:,} in {in_words([name])}" for name, times in trend.elsewhere.items())
            yield f"{named(phrase)} is not counted in other languages: {each} {trend.unit.value}."
