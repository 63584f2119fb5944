"""XML that is a sheet of rows and cells, and feeds of one item."""

from archive.parsing.containers import xml
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, turns

SAID = [("Rosa Holf", "Good morning."), ("Hugo Sapt", "Is it one?"), ("Rosa Holf", "It was.")]
SHEET = "urn:schemas-microsoft-com:office:spreadsheet"


def read(text: str) -> Content:
    content = xml.read("a.xml", text.encode())
    assert not lost(content)
    assert not invented(content)
    return content


def test_the_first_row_of_cells_names_the_columns() -> None:
    rows = [("Speaker", "Text"), *SAID]
    cells = "".join(f"<row><cell>{name}</cell><cell>{text}</cell></row>" for name, text in rows)
    found = read(f"<sheet><title>A talk</title><date>2015-03-03</date><note>Checked.</note>{cells}</sheet>")
    assert turns(found) == SAID
    assert (found.metadata.title, found.metadata.date) == ("A talk", "2015-03-03")
    assert "Checked." in found.boilerplate


def test_a_cell_of_a_workbook_may_state_its_number_and_its_making_is_no_fact_of_the_meeting() -> None:
    rows = "".join(
        f'<Row><Cell ss:Index="2"><Data>{name}</Data></Cell><Cell><Data>{text}</Data></Cell></Row>'
        for name, text in SAID
    )
    found = read(
        f'<Workbook xmlns="{SHEET}" xmlns:ss="{SHEET}"><DocumentProperties><Created>2020-01-01</Created>'
        "</DocumentProperties><Worksheet><Table><Row><Cell><Data>Date</Data></Cell><Cell><Data>Speaker</Data>"
        f"</Cell><Cell><Data>Text</Data></Cell></Row>{rows}</Table></Worksheet></Workbook>"
    )
    assert turns(found) == SAID
    assert found.metadata.date != "2020-01-01"


def test_a_table_of_cells_without_speakers_is_no_sheet_of_turns() -> None:
    rows = "".join(
        f"<tr><td>{mill}</td><td>{sacks}</td></tr>" for mill, sacks in [("Mill", "Sacks"), ("A", "3")] * 3
    )
    assert not read(f"<report><p>The mills of Zenda.</p><table>{rows}</table></report>").attributed


def test_the_one_item_of_a_feed_gives_title_and_day() -> None:
    words = "".join(f"&lt;p&gt;{name}: {text}&lt;/p&gt;" for name, text in SAID)
    found = read(
        "<rss><channel><title>News of Zenda</title><item><title>A talk on roads</title>"
        f"<pubDate>2015-03-03</pubDate><description>{words}</description></item></channel></rss>"
    )
    assert (found.metadata.title, found.metadata.date) == ("A talk on roads", "2015-03-03")
    assert "News of Zenda" in found.boilerplate
