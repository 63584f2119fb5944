"""The store is built on inner parts of one release of its library, and says so of any other."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from archive.search.whoosh_store import compatibility


@pytest.mark.parametrize("version", compatibility.VERSIONS)
def test_the_versions_that_are_known_pass(version: tuple[int, ...]) -> None:
    compatibility.check_version(version)


def test_any_other_version_is_refused_with_what_to_do() -> None:
    with pytest.raises(ImproperlyConfigured, match=r"3\.0\.0 is installed\. Install Whoosh==2\.7\.4"):
        compatibility.check_version((3, 0, 0))


def test_a_part_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compatibility, "_PRIVATE", ((str, "_inner"),))
    with pytest.raises(ImproperlyConfigured, match=r"it has no str\._inner"):
        compatibility.check_version()
