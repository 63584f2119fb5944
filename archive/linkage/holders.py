"""Who held an office of a state on a day, by an authority file. Pure."""

import datetime
from collections import defaultdict
from collections.abc import Iterable

from archive.geo.countries import code_of
from archive.geo.sites import SITES
from archive.linkage.mentions import Authority, Tenure
from archive.linkage.offices import Office, office
from archive.parsing.addresses import host_of

_GOVERNMENT = ("gov", "gob", "gouv", "gub", "govt", "parliament")


class OfficeHolders:
    """The holders of offices, found by office, state and day."""

    def __init__(self, authorities: Iterable[Authority]) -> None:
        self._by_state: dict[str, list[tuple[Office, Tenure, Authority]]] = defaultdict(list)
        for person in authorities:
            for tenure in person.tenures:
                held = office(tenure.title, country=tenure.country)
                if held:
                    self._by_state[held.country].append((held, tenure, person))

    def holder(self, title: str, country: str, day: datetime.date) -> tuple[Authority, Tenure] | None:
        """The one who held exactly this office of a state on a day; None where that is nobody or several."""
        wanted = office(title, country=country)
        if not wanted or not country or wanted.is_past:
            return None
        found = {
            person.identifier: (person, tenure)
            for held, tenure, person in self._by_state[country]
            if held.words == wanted.words and held.modifiers == wanted.modifiers and tenure.covers(day)
        }
        return next(iter(found.values())) if len(found) == 1 else None


def offices_on(authority: Authority, day: datetime.date) -> list[str]:
    """The titles of the offices that somebody held on a day, each once."""
    return list(dict.fromkeys(each.title for each in authority.tenures if each.covers(day)))


def country_of_publisher(site: str, url: str) -> str:
    """The state whose government publishes a page: by the site, or an address such as pm.gov.xy; else ""."""
    known = SITES.get(site)
    if known and known.country:
        return known.country
    host = (host_of(url) or site).split(".")
    is_government = len(host) > 2 and host[-2] in _GOVERNMENT
    return code_of(_CODES.get(host[-1], host[-1])).upper() if is_government else ""


_CODES = {"uk": "gb"}
