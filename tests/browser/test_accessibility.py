"""axe-core finds nothing on any kind of page, in light and in dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from archive.models import Meeting

pytestmark = pytest.mark.browser

PAGES = [
    "/",
    "/meetings/",
    "/meetings/2020/",
    "/meetings/2020/10/23/",
    "/meetings/?pages=all",
    "/meetings/2025/11/?place=Bishkek&speaker=sadyr-japarov",
    "/speakers/",
    "/speakers/?name=lav",
    "/speakers/vladimir-putin/",
    "/places/",
    "/places/bishkek/",
    "/countries/",
    "/countries/kg/",
    "/search/",
    "/search/help/",
    "/search/?q=Kyrgyzstan&speaker=vladimir-putin&from=yesterday",
    "/search/?q=zebra&year=2021",
    "/search/?q=%22strategic+partnership%22&speaker=sadyr-japarov",
    "/search/?q=partnership+speaker:putin&view=kwic",
    "/trends/",
    "/trends/?q=partnership&q=alliance",
    "/trends/?q=partnership&by=speaker",
    "/together/",
    "/together/?country=kg&country=ru",
    "/speakers/sergey-lavrov/?year=2020",
    "/about/",
]


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[1280, 390])
def browser_context_args(request: pytest.FixtureRequest, scheme: str) -> dict[str, object]:
    return {"viewport": {"width": request.param, "height": 800}, "color_scheme": scheme}


def test_no_page_has_a_barrier(page: Page, site: str) -> None:
    meetings = [meeting.get_absolute_url() for meeting in Meeting.objects.all()]
    sources = [f"{address}source/" for address in meetings[:1]]
    marked = [f"{address}?q=Kyrgyzstan" for address in meetings[:1]]
    for address in [*PAGES, *meetings, *sources, *marked]:
        page.goto(site + address)
        assert _barriers(page) == ""


def test_no_page_that_is_not_found_has_a_barrier(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    for address in ("/nowhere/", "/meetings/2020/11/", "/meetings/?page=99", "/meetings/2021-02-24-cut-off/"):
        response = page.goto(site + address)
        assert response
        assert response.status == 404
        assert _barriers(page) == ""


def _barriers(page: Page) -> str:
    found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}})
    return f"{page.url}\n{found.generate_report()}" if found.violations_count else ""
