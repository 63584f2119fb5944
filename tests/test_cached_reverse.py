"""Addresses are worked out once, and are still those of the place where the archive is served."""

from collections.abc import Iterator

import pytest
from django.urls import clear_script_prefix, reverse, set_script_prefix

from archive.cached_reverse import address_of


@pytest.fixture(params=["/", "/archive/"])
def prefix(request: pytest.FixtureRequest) -> Iterator[str]:
    set_script_prefix(request.param)
    yield request.param
    clear_script_prefix()


def test_an_address_is_the_one_that_django_gives(prefix: str) -> None:
    for name, args in [("meetings-month", (2015, 3)), ("meeting", ("2015-03-03-talks",)), ("home", ())]:
        assert address_of(name, *args) == reverse(name, args=args)
        assert address_of(name, *args).startswith(prefix)
