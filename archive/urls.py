from django.contrib import admin
from django.urls import path, register_converter
from django.urls.converters import StringConverter

from archive.views import home, meetings, searching, speakers


class _Digits(StringConverter):
    """A number written with a fixed count of digits, so that each date has one address."""

    width: int

    def to_python(self, value: str) -> int:  # type: ignore[override]
        return int(value)

    def to_url(self, value: int) -> str:  # type: ignore[override]
        return f"{value:0{self.width}}"


class _FourDigits(_Digits):
    regex = "[0-9]{4}"
    width = 4


class _TwoDigits(_Digits):
    regex = "[0-9]{2}"
    width = 2


register_converter(_FourDigits, "yyyy")
register_converter(_TwoDigits, "mm")

urlpatterns = [
    path("", home.home, name="home"),
    path("about/", home.about, name="about"),
    path("meetings/", meetings.meetings, name="meetings"),
    path("meetings/<yyyy:year>/", meetings.period, name="meetings-year"),
    path("meetings/<yyyy:year>/<mm:month>/", meetings.period, name="meetings-month"),
    path("meetings/<yyyy:year>/<mm:month>/<mm:day>/", meetings.period, name="meetings-day"),
    path("meetings/<slug:slug>/", meetings.meeting, name="meeting"),
    path("meetings/<slug:slug>/source/", meetings.source, name="meeting-source"),
    path("speakers/", speakers.speakers, name="speakers"),
    path("speakers/<slug:slug>/", speakers.speaker, name="speaker"),
    path("search/", searching.search_page, name="search"),
    path("admin/", admin.site.urls),
]
