"""A chart as a file says all that the page says, whatever a phrase holds."""

import pytest
from lxml import etree

from archive.web.search.trend_chart import plot
from archive.web.search.trend_files import as_png
from archive.web.search.trend_series import series
from archive.web.search.trend_svg import Drawing, Panel, document

LINE = series("gas", "", "<gas> & “oil”", {2001: 5}, {2001: 50_000, 2002: 50_000})
DRAWN = plot([LINE], lambda each, number: "")


def drawn(title: str) -> Drawing:
    return document(title, "Uses", [Panel(DRAWN)], ["A note. " * 40])


@pytest.mark.parametrize("title", ["gas", "<gas> & \x00\x0b\ud800", '"', "]]>"])
def test_it_is_xml_whatever_was_typed(title: str) -> None:
    svg = etree.fromstring(drawn(title).svg.encode())
    texts = [each.text for each in svg.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Uses", "<gas> & “oil” (5)", "2001"} <= set(texts)
    assert sum("A note." in (each or "") for each in texts) == 3


def test_pixels_show_the_words_too() -> None:
    assert as_png(drawn("The gas of Ruritania, Газ")) != as_png(drawn(""))


def test_a_very_high_drawing_is_made_smaller_and_never_too_much() -> None:
    high = document("gas", "Uses", [Panel(DRAWN, "x")] * 60, [])
    assert int.from_bytes(as_png(high)[20:24]) <= 8_001
