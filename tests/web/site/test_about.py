import re

import pytest

from tests.web.conftest import Visit


@pytest.mark.usefixtures("seeds")
def test_the_counts_are_live(visit: Visit) -> None:
    page = visit("/about/")
    assert "transcripts 5 " in page
    assert "kremlin.ru, the site of the President of Russia 4" in page
    assert re.search(r"Repeated block The source prints [^.]*\. [^.]*\. 1 ", page)


@pytest.mark.usefixtures("seeds")
def test_it_shows_how_to_cite_with_a_real_paragraph(visit: Visit) -> None:
    cited = visit("/about/").rpartition("Citing a paragraph")[2]
    assert "Sadyr Japarov, President of Kyrgyzstan, in “Press statements by President" in cited
    assert "#u3-p1" in cited


@pytest.mark.django_db
def test_an_empty_archive_has_the_page_too(visit: Visit) -> None:
    assert "transcripts 0" in visit("/about/")
