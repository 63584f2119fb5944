"""The seeds in both engines, for what must be the same on each."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from django.db import transaction
from haystack import connections
from pytest_django.plugin import DjangoDbBlocker

from archive.search.api import rebuild
from tests.snapshots import Snapshot, index_at

# Of two engines: calls what is given on each, and gives both results.
OnBoth = Callable[[Callable[[], Any]], tuple[Any, Any]]


@pytest.fixture(scope="module")
def on_both(
    imported_seeds: Snapshot, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OnBoth]:
    """The seeds in both engines."""
    folder = tmp_path_factory.mktemp("equality")
    with django_db_blocker.unblock(), transaction.atomic(), ExitStack() as stack:
        named: list[dict[str, Any]] = []
        for number, name in enumerate(("own", "opensearch")):
            stack.enter_context(index_at(folder / str(number), name))
            if number == 0:
                imported_seeds.plant(folder / "0")
            rebuild()
            named.append(dict(connections.connections_info["default"]))

        def both(ask: Callable[[], Any]) -> tuple[Any, Any]:
            found = []
            for options in named:
                connections.connections_info["default"] |= options
                connections.reload("default")
                found.append(ask())
            return found[0], found[1]

        yield both
        transaction.set_rollback(True)
