from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from haystack import connections

from archive.importing import Importer, Outcome

TALKS = """\
Talks with Regent Michael Elphberg

5 March 1999, Zenda

The talks took place in the castle.

Colonel Hugo Sapt: We met in the castle and spoke of the weather for an hour.

Then we spoke of the harvest, which is late this year.

Regent Michael Elphberg: I remember that harvest.

Hugo Sapt: So do I.
"""


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Path]:
    """An index folder of the test's own."""
    options = connections.connections_info["default"]
    before = options["PATH"]
    options["PATH"] = str(tmp_path / "index")
    connections.reload("default")
    yield tmp_path / "index"
    options["PATH"] = before
    connections.reload("default")


@pytest.fixture
def importing(db: None) -> Callable[..., Outcome]:
    """Imports a text as the file of that name."""

    def run(text: str = TALKS, name: str = "talks.txt") -> Outcome:
        return Importer().import_document(name, text.encode())

    return run
