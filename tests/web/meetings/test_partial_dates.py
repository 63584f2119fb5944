"""Meetings known to the month, the year or several days, or without a date, on every page."""

import datetime
import re
from pathlib import Path

import pytest
from django.test import Client

from archive.models import Appearance, Meeting, Source, Speaker, Utterance
from archive.parsing.transcript import UNDATED, DatePrecision
from archive.search.indexing.updates import index_pending
from archive.web.meetings.meeting_list import MeetingSelection
from archive.web.periods import MeetingCount, Period
from tests.snapshots import Written
from tests.web.conftest import Asked, Visit

# The year of what has no date; not four figures of the parts of a second.
_YEAR_ONE = re.compile(r"\b0001\b")

MARCH = datetime.date(2015, 3, 1)
DATES = {
    "day": (datetime.date(2015, 3, 12), DatePrecision.DAY, None),
    "days": (datetime.date(2015, 3, 3), DatePrecision.DAY, datetime.date(2015, 3, 5)),
    "month": (MARCH, DatePrecision.MONTH, None),
    "year": (datetime.date(2015, 1, 1), DatePrecision.YEAR, None),
    "undated": (UNDATED, DatePrecision.UNKNOWN, None),
}


def write(name: str, ending: str = "") -> Meeting:
    date, precision, end = DATES[name]
    speaker, _ = Speaker.objects.get_or_create(slug="rudolf", name="Rudolf Elphberg")
    source = Source.objects.create(
        name=f"{name}{ending}.txt",
        sha256=f"{name}{ending}".rjust(64),
        media_type="text/plain",
        text="",
        reader="x",
        reader_version=1,
    )
    meeting = Meeting.objects.create(
        slug=f"{name}-talks{ending}",
        title=f"Talks of the {name}",
        date=date,
        date_precision=precision,
        date_end=end,
        place="Zenda",
        place_slug="zenda",
        kind="talks",
        language="en",
        words=6,
        source=source,
    )
    Appearance.objects.create(
        meeting=meeting, speaker=speaker, name=speaker.name, role="Regent", turns=1, words=6
    )
    said = Utterance.objects.create(
        meeting=meeting, position=1, number=1, kind="speech", speaker=speaker, role="Regent", words=6
    )
    said.passages.create(position=1, number=1, text="We spoke of the late harvest.")
    return meeting


@pytest.fixture
def meetings(db: None, index: Path, written: Written) -> dict[str, Meeting]:
    """By name."""

    def write_all() -> None:
        for name in DATES:
            write(name)
        index_pending()

    written.once("partial dates", index, write_all)
    return dict(zip(DATES, Meeting.objects.order_by("pk"), strict=True))


pytestmark = pytest.mark.usefixtures("meetings")

WORDS = {"days": "3–5 March 2015", "month": "March 2015", "year": "2015", "undated": "date not known"}


@pytest.mark.parametrize(("name", "words"), WORDS.items())
def test_the_page_of_a_meeting_has_as_much_of_its_date_as_is_known(
    client: Client, visit: Visit, name: str, words: str
) -> None:
    address = f"/meetings/{name}-talks/"
    assert f"Talks · {words} · Zenda" in visit(address)
    html = client.get(address).content.decode()
    assert f"<title>Talks of the {name}, {words}" in html
    assert not _YEAR_ONE.search(html)
    assert f"{words} · Zenda" in visit(f"{address}cite/")


def test_its_breadcrumb_leads_as_far_as_the_date_is_known(visit: Visit) -> None:
    assert visit("/meetings/month-talks/").startswith("Meetings 2015 March Talks")
    assert visit("/meetings/year-talks/").startswith("Meetings 2015 Talks")
    assert visit("/meetings/undated-talks/").startswith("Meetings Date not known Talks")


def test_machines_are_told_the_same(client: Client) -> None:
    month = client.get("/meetings/month-talks/").content.decode()
    assert '<time datetime="2015-03">March 2015</time>' in month
    assert '<meta name="citation_publication_date" content="2015/03">' in month
    assert '"startDate": "2015-03"' in month
    assert '"endDate": "2015-03-05"' in client.get("/meetings/days-talks/").content.decode()
    undated = client.get("/meetings/undated-talks/").content.decode()
    assert not any(tag in undated for tag in ("citation_publication_date", "startDate", "published_time"))


def test_the_list_of_all_ends_with_those_whose_date_is_not_known(visit: Visit) -> None:
    shown = visit("/meetings/")
    assert "5 transcripts" in shown
    assert "1 meeting whose date is not known" in shown
    assert (
        shown.index("Talks of the year") < shown.index("Date not known") < shown.index("Talks of the undated")
    )


def test_a_day_has_none_of_which_only_the_month_is_known(visit: Visit) -> None:
    visit("/meetings/2015/03/01/", status=404)
    assert "Talks of the days" in visit("/meetings/2015/03/03/")


def test_a_month_has_those_of_the_month_and_none_of_the_year(visit: Visit) -> None:
    march = visit("/meetings/2015/03/")
    assert "3 transcripts" in march
    assert "Talks of the month" in march
    visit("/meetings/2015/01/", status=404)


def test_a_year_has_all_and_says_which_month_is_not_known(visit: Visit) -> None:
    shown = visit("/meetings/2015/")
    assert "4 transcripts" in shown
    assert (
        shown.index("Month not known") < shown.index("Talks of the year") < shown.index("Talks of the days")
    )
    visit("/meetings/0001/", status=404)


def test_no_calendar_gives_them_to_a_day() -> None:
    weeks, days = MeetingSelection().by_week(), MeetingSelection().in_period()
    assert sorted(days.counts) == [datetime.date(2015, 3, 3), datetime.date(2015, 3, 12)]
    one = MeetingCount(1, 6)
    for shown in (weeks, days):
        assert shown.partial_counts == {Period(2015): one, Period(2015, 3): one}
        assert (shown.total, shown.undated) == (5, 1)


def test_before_and_after_lead_to_pages_that_have_meetings(visit: Visit, client: Client) -> None:
    html = client.get("/meetings/2015/03/03/").content.decode()
    assert 'rel="prev"' not in html
    assert "/meetings/2015/03/12/" in html


def test_nothing_is_said_to_be_earlier_than_what_has_no_date(visit: Visit) -> None:
    assert "Earlier" not in visit("/meetings/undated-talks/")
    assert "Earlier, date not known" not in visit("/meetings/year-talks/")
    assert "Previous transcript, date not known" in visit("/meetings/year-talks/")


@pytest.mark.parametrize(
    "address", ["/", "/places/", "/places/zenda/", "/speakers/", "/speakers/rudolf/", "/about/"]
)
def test_no_page_knows_a_year_1(client: Client, address: str) -> None:
    html = client.get(address).content.decode()
    assert "2015" in html
    assert not any(year in html for year in ("/0001/", "1–2015", "0001-01-01", "January 1<"))


def test_a_page_of_undated_meetings_alone_has_no_years(visit: Visit) -> None:
    Meeting.objects.exclude(slug="undated-talks").delete()
    for address in ("/", "/meetings/", "/places/", "/places/zenda/", "/speakers/", "/speakers/rudolf/"):
        assert "2015" not in visit(address)
    assert "1 statement in 1 meeting" in visit("/speakers/rudolf/")
    assert "Date not known" in visit("/speakers/rudolf/")


def test_search_shows_and_takes_them_as_they_are_known(visit: Visit) -> None:
    shown = visit("/search/?q=harvest")
    assert all(words in shown for words in WORDS.values())
    lines = visit("/search/?q=harvest&view=kwic")
    assert "3–5 Mar 2015" in lines
    assert "date not known" in lines
    assert "Talks of the undated" not in visit("/search/?q=harvest&year=2015")


def test_feeds_and_downloads_give_no_day_that_is_not_known(client: Client) -> None:
    for address in ("/meetings/feed/", "/speakers/rudolf/feed/", "/search/?q=harvest&format=atom"):
        feed = client.get(address).content.decode()
        assert "date not known: Talks of the undated" in feed
        assert "3–5 March 2015: Talks of the days" in feed
        assert not _YEAR_ONE.search(feed)
    assert client.get("/speakers/rudolf/feed/").content.decode().count("<published>") == 2
    rows = client.get("/search/?q=harvest&format=csv").getvalue().decode()
    assert ",Talks of the month,2015-03,Zenda," in rows
    assert ",Talks of the undated,,Zenda," in rows
    assert ",2015-03,Zenda," in client.get("/speakers/rudolf/statements.csv").getvalue().decode()
    assert "/meetings/0001/" not in client.get("/sitemap-pages.xml").content.decode()


def test_the_database_is_asked_no_more_for_many(asked: Asked) -> None:
    few = [asked(address) for address in ("/meetings/feed/", "/speakers/rudolf/feed/", "/search/?q=harvest")]
    for number in range(9):
        write("undated", f"-{number}")
    index_pending()
    many = [asked(address) for address in ("/meetings/feed/", "/speakers/rudolf/feed/", "/search/?q=harvest")]
    assert many == few


def test_curators_see_as_much_of_a_date_as_is_known(admin_client: Client) -> None:
    listed = admin_client.get("/admin/archive/meeting/").content.decode()
    assert all(words in listed for words in WORDS.values())
