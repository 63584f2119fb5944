"""What tests of several parts share: an index of their own, and the seeds."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from haystack import connections

SEEDS = Path(settings.BASE_DIR) / "fixtures" / "transcripts"


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
def seeds(db: None, index: Path) -> None:
    """The five seeds, imported and indexed."""
    call_command("import_transcripts", SEEDS, stdout=StringIO())
