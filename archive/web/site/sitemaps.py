"""Sitemaps of all pages, by kind."""

import datetime
from collections.abc import Sequence

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from django.urls import reverse

from archive.models import Meeting, Speaker
from archive.web.periods import Period

# The protocol allows 50,000. Less, as reading the date of a source is slow: its row starts with the text.
LIMIT = 2_000


class _ListSitemap(Sitemap):
    """Lists: the main ones, and those of a year or a country."""

    def items(self) -> Sequence[str]:
        years = [date.year for date in Meeting.objects.dated().order_by().dates("date", "year")]
        names = Meeting.objects.order_by().values_list("country_codes", flat=True).distinct()
        codes = sorted({code.lower() for together in names for code in together.split()})
        return [
            *(
                reverse(name)
                for name in ("home", "meetings", "speakers", "places", "countries", "formulas", "about")
            ),
            *(Period(year).get_absolute_url() for year in years),
            *(reverse("country", args=[code]) for code in codes),
        ]

    def location(self, item: str) -> str:
        return item


class _RowSitemap(Sitemap):
    limit = LIMIT

    def get_latest_lastmod(self) -> None:
        """None: the latest date would need a query over all rows."""
        return


class _MeetingSitemap(_RowSitemap):
    def items(self) -> QuerySet[Meeting]:
        rows = Meeting.objects.select_related("source").only("slug", "source__last_read")
        return rows.order_by("pk")

    def lastmod(self, item: Meeting) -> datetime.datetime:
        return item.source.last_read


class _SpeakerSitemap(_RowSitemap):
    def items(self) -> QuerySet[Speaker]:
        return Speaker.objects.filter(appearances__turns__gt=0).distinct().only("slug").order_by("pk")


class _PlaceSitemap(_RowSitemap):
    def items(self) -> QuerySet[Meeting, str]:
        slugs = Meeting.objects.exclude(place_slug="").order_by("place_slug")
        return slugs.values_list("place_slug", flat=True).distinct()

    def location(self, item: str) -> str:
        return reverse("place", args=[item])


SECTIONS = {
    "sitemaps": {
        "pages": _ListSitemap,
        "meetings": _MeetingSitemap,
        "speakers": _SpeakerSitemap,
        "places": _PlaceSitemap,
    }
}
INDEX = {**SECTIONS, "sitemap_url_name": "sitemap-section"}
