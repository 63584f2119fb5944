import pytest

from archive.models import Meeting, Source
from archive.views.sources import ReadAs, stretches
from tests.pages.conftest import Visit


@pytest.mark.usefixtures("seeds")
def test_each_stretch_of_the_source_says_what_it_was_read_as(visit: Visit) -> None:
    page = visit(Meeting.objects.get(date__year=2017).get_absolute_url() + "source/")
    assert "page furniture View settings" in page
    assert "head Meeting with President of Kyrgyzstan Almazbek Atambayev" in page
    assert page.endswith("page furniture November 17, 2017, The Kremlin, Moscow")


def test_a_web_page_is_shown_whole_after_what_is_no_transcript() -> None:
    source = Source(
        media_type="text/html", text="<h1>Talks</h1>\n<p>Words", head=["Talks"], furniture=["Menu"]
    )
    assert [(stretch.read_as, [line for _, line in stretch.lines]) for stretch in stretches(source)] == [
        (ReadAs.HEAD, ["Talks"]),
        (ReadAs.FURNITURE, ["Menu"]),
        (ReadAs.FILE, ["<h1>Talks</h1>", "<p>Words"]),
    ]


def test_a_line_that_is_printed_twice_is_head_once() -> None:
    source = Source(text="Talks\nZenda\n\nWords\nZenda\n", head=["Talks", "Zenda"], furniture=["Zenda"])
    assert [(stretch.read_as, [line for _, line in stretch.lines]) for stretch in stretches(source)] == [
        (ReadAs.HEAD, ["Talks", "Zenda", ""]),
        (ReadAs.TEXT, ["Words"]),
        (ReadAs.FURNITURE, ["Zenda"]),
    ]
