"""A small archive, and what is compared of it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.importing.importer import Importer
from archive.management.export import json_lines
from archive.models import Alias, Identifier, Meeting, Passage, Speaker, SuggestedMerge, Utterance
from tests.importing.conftest import BRIEFING, TALKS
from tests.snapshots import Written


@pytest.fixture
def archive(db: None, index: Path, written: Written) -> None:
    def write() -> None:
        importer = Importer()
        importer.import_document("talks.txt", TALKS.encode())
        importer.import_document("briefing.txt", BRIEFING.encode())

    written.once("archive of curators", index, write)


@pytest.fixture
def state() -> Callable[[], str]:
    return everything


def everything() -> str:
    """The export, and the keys and addresses of what is decided about."""
    rows = [
        list(model._default_manager.order_by("pk").values_list(*names))
        for model, names in (
            (Speaker, ("pk", "slug", "name", "note", "parted_from", "curated")),
            (Alias, ("pk", "speaker", "name")),
            (Identifier, ("pk", "speaker", "value")),
            (Meeting.tags.through, ("pk", "meeting", "tag__kind", "tag__name")),
            (SuggestedMerge, ("pk", "speaker", "other", "reason", "declined")),
            (Meeting, ("pk", "slug", "title", "place_slug", "words", "country_codes", "curated")),
            (
                Utterance,
                (
                    "pk",
                    "meeting",
                    "position",
                    "number",
                    "speaker",
                    "role",
                    "language",
                    "words",
                    "curated",
                    "link",
                ),
            ),
            (Passage, ("pk", "utterance", "position", "number", "moved_from", "text")),
        )
    ]
    return "".join(json_lines()) + json.dumps(rows)
