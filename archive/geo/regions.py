"""Parts of federal states, and nations of a kingdom, that stand for a country behind the name of a town."""

from functools import cache

_REGIONS = """
US alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho
US illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota
US mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york
US north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina
US south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming
US washington state, district of columbia
CA alberta, british columbia, manitoba, new brunswick, newfoundland and labrador, nova scotia, ontario
CA prince edward island, quebec, québec, saskatchewan
AU new south wales, queensland, south australia, western australia, tasmania, australian capital territory
GB england, scotland, wales, northern ireland
"""
# None that is a country's code or another region's too: "DE" is Delaware and Germany, "WA" in two lands.
_CODES = """
US AK CT DC FL HI IA KS MI NH NJ NV NY OH OK OR RI TX UT VT WI WV WY
CA AB BC MB NB NS ON QC
AU ACT NSW QLD TAS VIC
"""


def country_of_region(name: str) -> str:
    """The code of the country that a region is a part of, by its name or by its code in capitals; else ""."""
    plain = name.replace(".", "")
    return _by_code().get(plain) or _by_name().get(plain.casefold(), "")


@cache
def _by_name() -> dict[str, str]:
    lines = _REGIONS.strip().splitlines()
    return {name.strip(): line[:2] for line in lines for name in line[2:].split(",")}


@cache
def _by_code() -> dict[str, str]:
    lands = [entry.split() for entry in _CODES.strip().splitlines()]
    return {code: country for country, *codes in lands for code in codes}
