"""Who publishes the sites whose transcripts are known, and the name of this archive."""

from archive.geo.sites import SITES

ARCHIVE = "Transcript Archive"


def publisher_name(site: str) -> str:
    """The publisher of a site by its short name; of an unknown site the short name itself."""
    return SITES[site].publisher if site in SITES else site


def rights_of(site: str) -> str:
    """The terms under which a site, by its short name, publishes; "" where they are not known."""
    return SITES[site].rights if site in SITES else ""


def site_name(site: str) -> str:
    """A site by its short name, with its publisher; of an unknown site the short name itself."""
    return str(SITES.get(site, site))
