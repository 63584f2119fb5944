"""`reverse` with a cache: a page has hundreds of addresses, and Django builds each one anew."""

from functools import lru_cache

from django.urls import get_script_prefix, reverse


def address_of(name: str, *args: str | int) -> str:
    return _reversed(get_script_prefix(), name, args)


@lru_cache(1 << 14)
def _reversed(prefix: str, name: str, args: tuple[str | int, ...]) -> str:
    return reverse(name, args=args)
