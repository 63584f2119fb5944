"""Cities that are in one country for certain, English and Russian: those by which the Unicode register calls
its time zones, and the seats of governments besides."""

from functools import cache

from babel import Locale
from babel.core import get_global

_SEATS = """
CN beijing, peking, пекин · KZ astana, nur-sultan, астана · TR ankara, анкара · BR brasilia, brasília
CA ottawa, оттава · AU canberra, канберра · NZ wellington · IN new delhi, delhi, нью-дели, дели
VN hanoi, ханой · AE abu dhabi, абу-даби · PK islamabad, исламабад · ZA pretoria, претория · MA rabat, рабат
NG abuja · EC quito · YE sanaa, sana'a · CH bern, berne, geneva, берн, женева · UA kiev, киев
MN ulan bator, улан-батор · AL tirana · MT valletta · CM yaounde, yaoundé · AR buenos aires · MX mexico city
NL the hague, гаага · MM naypyidaw · US washington, washington dc, dc, вашингтон
US new york, new york city, нью-йорк · RU st petersburg, saint petersburg, санкт-петербург, sochi, сочи
RU moscow region, leningrad region
"""
# Whose these are is contested; that a register gives them to one side says nothing of a meeting there.
_CONTESTED = frozenset("jerusalem hebron gaza simferopol famagusta taipei".split())
# Lands whose cities are named after cities elsewhere, and the stations of nobody's land.
_NAMESAKES = frozenset("US CA AU NZ AR BR MX AQ UM ZZ".split())


def country_of_city(name: str) -> str:
    """The code of the country that a city is in, or "" where that is not certain by its name."""
    return _cities().get(name.replace(".", "").casefold(), "")


@cache
def _cities() -> dict[str, str]:
    cities = {
        name.strip(): entry[:2]
        for line in _SEATS.strip().splitlines()
        for entry in line.split(" · ")
        for name in entry[2:].split(",")
    }
    languages = [Locale("en"), Locale("ru")]
    for zone, code in get_global("zone_territories").items():
        if code in _NAMESAKES or not code.isalpha():
            continue
        printed = zone.rpartition("/")[2].replace("_", " ")
        names = {printed, *(each.time_zones.get(zone, {}).get("city", printed) for each in languages)}
        if not {name.casefold() for name in names} & _CONTESTED:
            cities.update((name.casefold(), code) for name in names)
    return cities
