"""Who publishes the sites whose transcripts are known, and the name of this archive."""

from dataclasses import dataclass

ARCHIVE = "Transcript Archive"


@dataclass(frozen=True, slots=True)
class Publisher:
    """The publisher of a site, as running text names it. `official`: the site is the publisher's own."""

    host: str
    name: str
    official: bool = True

    def __str__(self) -> str:
        """ "kremlin.ru, the site of the President of Russia"."""
        return f"{self.host}, {'the site of ' if self.official else ''}{self.name}"


PUBLISHERS = {
    "kremlin": Publisher("kremlin.ru", "the President of Russia"),
    "mid": Publisher("mid.ru", "the Russian Ministry of Foreign Affairs"),
    "state": Publisher("state.gov", "the United States Department of State"),
    "whitehouse": Publisher("whitehouse.gov", "the President of the United States"),
    "presidency": Publisher("presidency.ucsb.edu", "the American Presidency Project", official=False),
}


def publisher_name(site: str) -> str:
    """The publisher of a site by its short name; of an unknown site the short name itself."""
    return PUBLISHERS[site].name if site in PUBLISHERS else site


def site_name(site: str) -> str:
    """A site by its short name, with its publisher; of an unknown site the short name itself."""
    return str(PUBLISHERS.get(site, site))
