"""Locales of many languages, read for a few of their words and then let go."""

from collections.abc import Iterator
from contextlib import contextmanager

from babel import localedata


@contextmanager
def passing_locales() -> Iterator[None]:
    """Let Babel forget the locales that it reads meanwhile.

    It keeps all that CLDR says of each that was ever asked for, nearly a megabyte a language.
    """
    kept = getattr(localedata, "_cache", {})
    before = set(kept)
    try:
        yield
    finally:
        # All others rest on the root.
        for name in set(kept) - before - {"root"}:
            kept.pop(name, None)
