"""Addresses of the web, as documents state them: anything may stand there."""

from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """The host of an address, "" if it names none or is none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
