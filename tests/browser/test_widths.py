import pytest
from playwright.sync_api import Page

from archive.models import Meeting

pytestmark = pytest.mark.browser

PAGES = [
    "/",
    "/meetings/",
    "/meetings/2020/",
    "/meetings/2020/10/23/",
    "/meetings/?place=Bishkek&speaker=sadyr-japarov",
    "/speakers/",
    "/speakers/vladimir-putin/",
    "/places/",
    "/places/bishkek/",
    "/countries/",
    "/countries/kg/",
    "/about/",
    "/search/",
]


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1920])
def test_no_page_is_wider_than_the_window(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    meetings = [meeting.get_absolute_url() for meeting in Meeting.objects.all()]
    sources = [f"{address}source/" for address in meetings]
    for address in [*PAGES, "/search/?q=Kyrgyzstan&from=yesterday", *meetings, *sources]:
        page.goto(site + address)
        beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert beyond == 0, address
