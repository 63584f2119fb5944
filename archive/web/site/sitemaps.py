"""Sitemaps of all pages, by kind."""

import datetime
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.contrib.sitemaps import Sitemap
from django.core.paginator import Page, Paginator
from django.db.models import Max, Min, QuerySet
from django.urls import reverse

from archive.geo.places import place_slug
from archive.models import FactTally, Meeting, Speaker, SpeakerTally
from archive.models.tallies import UNKNOWN_YEAR
from archive.web.periods import Period

# The protocol allows 50,000. Less, as reading the date of a source is slow: its row starts with the text.
LIMIT = 1_000

if TYPE_CHECKING:
    _Paginator = Paginator[Any]
else:
    _Paginator = Paginator


class _KeyPaginator(_Paginator):
    """Parts by ranges of the primary key: a late one is found as fast as the first, and no row is counted.

    A part has fewer entries where rows were deleted, or none.
    """

    object_list: QuerySet[Any]

    @cached_property
    def _ends(self) -> tuple[int, int]:
        ends = self.object_list.model._default_manager.order_by().aggregate(first=Min("pk"), last=Max("pk"))
        return (ends["first"], ends["last"]) if ends["last"] else (1, 0)

    @cached_property
    def count(self) -> int:
        first, last = self._ends
        return last - first + 1

    def page(self, number: int | str) -> Page[Any]:
        number = self.validate_number(number)
        start = self._ends[0] + (number - 1) * self.per_page
        return Page(self.object_list.filter(pk__gte=start, pk__lt=start + self.per_page), number, self)


class _ListSitemap(Sitemap):
    """Lists: the main ones, and those of a year or a country."""

    def items(self) -> Sequence[str]:
        tallies = FactTally.objects.order_by()
        years = tallies.filter(name="kind").exclude(year=UNKNOWN_YEAR).values_list("year", flat=True)
        names = tallies.filter(name="country_codes").values_list("value", flat=True)
        codes = sorted({code.lower() for together in names.distinct() for code in together.split()})
        return [
            *(
                reverse(name)
                for name in ("home", "meetings", "speakers", "places", "countries", "formulas", "about")
            ),
            *(Period(year).get_absolute_url() for year in sorted(years.distinct())),
            *(reverse("country", args=[code]) for code in codes),
        ]

    def location(self, item: str) -> str:
        return item


class _RowSitemap(Sitemap, ABC):
    limit = LIMIT

    @abstractmethod
    def items(self) -> QuerySet[Any]: ...

    @property
    def paginator(self) -> _Paginator:
        return _KeyPaginator(self.items(), self.limit)

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
        heard = SpeakerTally.objects.values("speaker")
        return Speaker.objects.filter(pk__in=heard).only("slug").order_by("pk")


class _PlaceSitemap(Sitemap):
    limit = LIMIT

    def items(self) -> Sequence[str]:
        names = FactTally.objects.filter(name="place").order_by().values_list("value", flat=True)
        return sorted({place_slug(name) for name in names.distinct()} - {""})

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
