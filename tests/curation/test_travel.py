"""Curation survives a rebuild of the archive from its files: decisions travel by words, hashes and names."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.curation.persons import merge_speakers
from archive.curation.travel import apply_decisions, written_decisions
from archive.curation.undo import undo
from archive.importing.importer import Importer
from archive.models import Decision, Source, Speaker
from tests.curation.test_undo import OPERATIONS, person
from tests.importing.conftest import BRIEFING, TALKS

pytestmark = pytest.mark.usefixtures("archive")


def rebuild() -> None:
    for model in (Decision, Source, Speaker):
        model._default_manager.all().delete()
    importer = Importer()
    # In another order, so that no key is the same.
    importer.import_document("briefing.txt", BRIEFING.encode())
    importer.import_document("talks.txt", TALKS.encode())


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_decision_is_carried_out_again_in_a_rebuilt_archive(name: str) -> None:
    from tests.curation.test_undo import _spoken

    OPERATIONS[name]()
    decided, lines = _spoken(), list(written_decisions())
    rebuild()
    (applied,) = apply_decisions(lines)
    assert (applied.decision is not None, applied.reason) == (True, "")
    assert _spoken() == decided
    assert list(written_decisions()) == lines
    assert [each.decision for each in apply_decisions(lines)] == [None]


def test_what_cannot_be_applied_is_told_by_its_line_and_the_rest_goes_on(tmp_path: Path) -> None:
    User.objects.create_user("rosa")
    merge_speakers(
        person("Hugo Sapt"), [person("Foreign Minister Sapt")], User.objects.get(), "the same voice"
    )
    undo(OPERATIONS["office"]())
    (line,) = written_decisions()
    foreign = json.dumps(
        {**json.loads(line), "kind": "mend a meeting", "what": {"meeting": {"sha256": ["0"]}}}
    )
    hostile = [
        "not JSON",
        "[]",
        '{"format": 1}',
        '{"format": 1, "kind": "merge speakers", "what": {"kept": 7}}',
    ]
    rebuild()
    file = tmp_path / "decisions.jsonl"
    file.write_text("\n".join([*hostile, foreign, line]), encoding="utf-8")
    told, said = StringIO(), StringIO()
    with pytest.raises(SystemExit):
        call_command("import_decisions", file, stdout=said, stderr=told)
    assert said.getvalue() == "1 carried out, 0 known, 5 could not be applied\n"
    assert [each.partition(":")[0] for each in told.getvalue().splitlines()] == [
        f"line {number}" for number in range(1, 6)
    ]
    decision = Decision.objects.get()
    assert (decision.by, decision.reason) == (User.objects.get(), "the same voice")
    written = tmp_path / "again.jsonl"
    call_command("export_decisions", output=written)
    assert written.read_text(encoding="utf-8") == line


def test_whether_a_decision_stands_here_is_asked_once_for_all_lines() -> None:
    for name in ("office", "title", "merge", "join"):
        OPERATIONS[name]()
    lines = list(written_decisions())
    with CaptureQueriesContext(connection) as queries:
        assert [each.decision for each in apply_decisions(lines)] == [None] * 4
    asked = [each["sql"] for each in queries if each["sql"].startswith("SELECT")]
    assert sum("portable" in each for each in asked) == 1
    assert sum("auth_user" not in each for each in asked) == 1
