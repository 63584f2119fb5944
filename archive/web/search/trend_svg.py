"""A chart of phrases over time as an SVG file that stands by itself, with all that explains it. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from archive.web.search.trend_chart import WIDTH, PlottedPoint, TrendLine, TrendPlot

# Of the file, in pixels.
SIZE = 960
_LEFT, _RIGHT, _LINE = 64, 28, 20
# The colours of the pages' light scheme, grey first; dashes tell lines apart without colours.
_COLOURS = "#8f8778 #2d6a9f #b85c1e #3c7a52 #7b4a86 #1f7f82 #b63e63 #87701f #4a51a0".split()
_DASHES = ("3 4", "", "8 3", "2 3", "10 3 2 3", "5 5", "14 4", "", "8 3")
_INK, _QUIET, _RULE = "#211e1a", "#5f5a52", "#ddd6c9"
# Characters of a line of text of this width.
_COLUMNS = 130


@dataclass(frozen=True)
class Panel:
    """A drawn plot, with a title if it is one of several; of several lines, each is explained."""

    plot: TrendPlot
    title: str = ""


@dataclass(frozen=True)
class Drawing:
    """`height` in pixels; it is as wide as SIZE."""

    height: int
    svg: str


def document(title: str, unit: str, panels: Sequence[Panel], notes: Sequence[str]) -> Drawing:
    """`notes` stand below the chart: what was counted, out of what, and where it is from."""
    body: list[str] = [_text(_LEFT, 34, title, size=20, colour=_INK), _text(_LEFT, 58, unit)]
    top = 74
    for panel in panels:
        if panel.title:
            body.append(_text(_LEFT, top + 18, panel.title, size=14, colour=_INK))
            top += 24
        for line in panel.plot.lines if len(panel.plot.lines) > 1 or not panel.title else ():
            body += _key(line, top)
            top += _LINE
        body += _panel(panel.plot, top + 12)
        top += 12 + panel.plot.height + 44
    for words in [part for note in notes for part in _wrapped(note)]:
        body.append(_text(_LEFT, top, words, size=12))
        top += 17
    height = top + 10
    return Drawing(
        height,
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE}" height="{height}"'
        f' viewBox="0 0 {SIZE} {height}"'
        f' font-family="Archive Sans, sans-serif"><title>{escape(_visible(title))}</title>'
        f'<rect width="{SIZE}" height="{height}" fill="#fff"/>{"".join(body)}</svg>',
    )


def _key(line: TrendLine, top: int) -> Iterator[str]:
    yield f'<path d="M{_LEFT} {top + 8}h28" {_stroke(line)}/>'
    yield _text(_LEFT + 38, top + 13, f"{line.series.label} ({line.series.times:,})", colour=_INK)


def _panel(plot: TrendPlot, top: int) -> Iterator[str]:
    wide = SIZE - _LEFT - _RIGHT
    for tick in plot.rates:
        yield f'<path d="M{_LEFT} {top + tick.at:g}h{wide}" stroke="{_RULE}"/>'
        yield _text(_LEFT - 8, top + tick.at + 4, tick.label, anchor="end")
    for tick in plot.years:
        x = _LEFT + tick.at / 100 * wide
        yield f'<path d="M{x:.1f} {top + plot.height}v5" stroke="{_QUIET}"/>'
        yield _text(x, top + plot.height + 20, tick.label, anchor="middle")
    # Lines lie in the box of the chart, which cuts what is above the scale.
    yield (
        f'<svg x="{_LEFT}" y="{top}" width="{wide}" height="{plot.height}"'
        f' viewBox="0 0 {WIDTH} {plot.height}" preserveAspectRatio="none">'
    )
    for line in plot.lines:
        for band in line.bands:
            yield f'<polygon points="{band}" fill="{_colour(line)}" fill-opacity=".15"/>'
    for line in plot.lines:
        for run in line.runs:
            yield f'<polyline points="{run}" {_stroke(line)} vector-effect="non-scaling-stroke"/>'
    yield "</svg>"
    for line in plot.lines:
        for dot in line.dots:
            yield from _dot(dot, _LEFT + dot.x / WIDTH * wide, top, _colour(line))


def _dot(dot: PlottedPoint, x: float, top: int, colour: str) -> Iterator[str]:
    if dot.point.few:
        colour = _COLOURS[0]
    if dot.whisker:
        stroke = _RULE if dot.point.few else colour
        yield f'<path d="M{x:.1f} {top + dot.high:g}V{top + dot.low:g}" stroke="{stroke}"/>'
    if dot.beyond:
        yield f'<path d="M{x:.1f} {top - 4}l5 8h-10z" fill="{colour}"/>'
        if not dot.point.few:
            yield _text(x + 8, top + 4, f"{dot.point.rate:,.0f}", size=12)
    elif dot.point.few:
        yield f'<circle cx="{x:.1f}" cy="{top + dot.y:g}" r="3.5" fill="#fff" stroke="{colour}"/>'
    else:
        yield f'<circle cx="{x:.1f}" cy="{top + dot.y:g}" r="3" fill="{colour}"/>'


def _stroke(line: TrendLine) -> str:
    dash = _DASHES[line.series.hue]
    return f'fill="none" stroke="{_colour(line)}" stroke-width="2"' + (
        f' stroke-dasharray="{dash}"' if dash else ""
    )


def _colour(line: TrendLine) -> str:
    return _COLOURS[line.series.hue]


def _text(
    x: float, y: float, text: str, *, size: int = 13, colour: str = _QUIET, anchor: str = "start"
) -> str:
    placed = f'x="{x:.1f}" y="{y:g}" font-size="{size}" fill="{colour}" text-anchor={quoteattr(anchor)}'
    return f"<text {placed}>{escape(_visible(text))}</text>"


def _visible(text: str) -> str:
    """Without characters that XML can't hold."""
    return "".join(char for char in text if char.isprintable())


def _wrapped(text: str) -> Iterator[str]:
    line = ""
    for word in text.split():
        if line and len(line) + len(word) >= _COLUMNS:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    if line:
        yield line
