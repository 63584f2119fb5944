"""The figures of phrases over time as files: a table as CSV, the charts as SVG and PNG."""

from collections.abc import Iterator
from urllib.parse import urlencode

import resvg_py
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header

from archive.web.file_responses import FORMS, file_name, file_response
from archive.web.search.trend_figures import Chart, Figure, Figures
from archive.web.search.trend_form import TrendForm
from archive.web.search.trend_svg import Drawing, Panel, document
from archive.web.tabular_export import Cells

# The charts as they are drawn, and all forms of a file.
DRAWINGS = {"svg": "SVG", "png": "PNG"}
FILES = (*FORMS, *DRAWINGS)
_FONT = settings.BASE_DIR / "static" / "fonts" / "archive-sans.ttf"
# Pixels of a PNG for each of the SVG.
_ZOOM = 2
# No PNG is higher: pixels take memory.
_HIGHEST = 8_000


def download(request: HttpRequest, form: TrendForm, made: Figures) -> HttpResponseBase:
    by = f" by {form.by}" if form.by != "none" else ""
    name = f"trends {' '.join(form.phrases)}{by}"
    if form.file not in DRAWINGS:
        return file_response(request, form.file, name, _columns(form), _rows(form, made))
    page = request.build_absolute_uri(f"{reverse('trends')}?{urlencode(form.pairs())}")
    drawn = drawing(form, made, page)
    disposition = content_disposition_header(True, file_name(name, form.file)) or ""
    headers = {"Content-Disposition": disposition}
    if form.file == "svg":
        return HttpResponse(drawn.svg, content_type="image/svg+xml; charset=utf-8", headers=headers)
    return HttpResponse(as_png(drawn), content_type="image/png", headers=headers)


def as_png(drawn: Drawing) -> bytes:
    """The drawing in pixels, by a library that runs no script and fetches nothing."""
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=drawn.svg,
            zoom=min(_ZOOM, _HIGHEST / drawn.height),
            font_files=[str(_FONT)],
            sans_serif_family="Archive Sans",
            background="#ffffff",
        )
    )


def drawing(form: TrendForm, made: Figures, address: str) -> Drawing:
    """All charts of the page below each other, with its address."""
    panels = [panel for chart in made.charts for panel in _panels(chart)]
    unit = made.charts[0].unit if made.charts else ""
    title = f"{', '.join(form.phrases)}, by {form.every}"
    return document(title, unit, panels, [*_notes(form, made), f"{address}, {timezone.now():%-d %B %Y}"])


def _panels(chart: Chart) -> Iterator[Panel]:
    for plot in chart.plots:
        labels = [f"{line.series.label} ({line.series.times:,})" for line in plot.lines]
        yield Panel(plot, ": ".join(filter(None, [chart.title, *(labels if chart.apart else ())])))


def _notes(form: TrendForm, made: Figures) -> Iterator[str]:
    yield from made.languages
    yield from (remark for chart in made.charts for remark in chart.remarks)
    yield (
        "Shaded: 95 % interval (Wilson) as if uses were independent. Hollow and grey: fewer than"
        f" {form.unit.few:,} {form.unit.of}. A triangle: above the scale."
    )


def _columns(form: TrendForm) -> Cells:
    return (
        "phrase",
        "by" if form.by == "none" else form.by,
        "year",
        "times",
        "words",
        "per_100000_words",
        "name",
        "period",
        "unit",
        "languages",
        "meetings",
        "all_meetings",
        "share",
        "low",
        "high",
        "few",
    )


def _rows(form: TrendForm, made: Figures) -> Iterator[Cells]:
    """A row for each line and period that has words. `share` and its interval are of what the page shows."""
    for figure in (each for chart in made.charts for each in chart.figures):
        for number, share in figure.line.periods.items():
            point = figure.series.points.get(number)
            if point is None:
                continue
            low, high = point.interval
            yield (
                figure.phrase,
                _group(figure),
                str(form.every.year(number)),
                str(share.times),
                str(share.words),
                f"{share.times / share.words * 100_000:.3f}",
                figure.series.label,
                form.every.label(number),
                figure.trend.unit.value,
                " ".join(figure.trend.languages),
                str(share.meetings),
                str(share.all_meetings),
                f"{point.rate:.3f}",
                f"{low:.3f}",
                f"{high:.3f}",
                "few" if point.few else "",
            )
        if figure.line.undated:
            yield _undated(figure)


def _undated(figure: Figure) -> Cells:
    """What is in no period, so that the rows add up."""
    blank = ("",) * 7
    unit, languages = figure.trend.unit.value, " ".join(figure.trend.languages)
    first = (figure.phrase, _group(figure), "", str(figure.line.undated), "", "")
    return (*first, figure.series.label, "", unit, languages, *blank[:6])


def _group(figure: Figure) -> str:
    return "other" if figure.series.hue == 0 else figure.line.group
