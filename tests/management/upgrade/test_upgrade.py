"""An archive of an earlier release is brought up to date by the steps of docs/deploy.md, and loses nothing.

`earlier_archive.tar.xz` holds one of invented documents as the release with migration 0003 left it: database
and index, the documents, one of which changed since it was first read, the export, and the addresses of its
pages with their anchors. In it two speakers were merged into a third, and a title was mended. Run as a
program, this file takes the steps and looks at every address.
"""

import json
import re
import sqlite3
import subprocess
import sys
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from tests.importing.test_kill import PATIENCE

EARLIER = Path(__file__).with_name("earlier_archive.tar.xz")
STEPS = (
    ("migrate", "--verbosity=0"),
    ("import_transcripts", "documents"),
    ("rebuild_index",),
    ("verify_index",),
    ("export_transcripts", "--output=after.jsonl"),
)

FACTS = ("title", "date", "place", "language")


def in_export(path: Path) -> dict[str, dict[str, Any]]:
    """The meetings by the names of their sources, which stay where titles and slugs change."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {meeting["source"]["name"]: meeting for meeting in map(json.loads, lines)}


@pytest.fixture(scope="module")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("upgraded")
    with tarfile.open(EARLIER) as packed:
        packed.extractall(folder, filter="data")
    done = subprocess.run(
        [sys.executable, "-m", "tests.management.upgrade.test_upgrade", str(folder)],
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_no_word_and_no_speaker_is_lost_or_changed(upgraded: Path) -> None:
    before, after = in_export(upgraded / "export.jsonl"), in_export(upgraded / "after.jsonl")
    assert set(before) == set(after)
    for name, meeting in before.items():
        assert said(meeting) == said(after[name])
        assert {key: meeting[key] for key in FACTS} == {key: after[name][key] for key in FACTS}


def test_every_address_leads_to_what_it_led_to(upgraded: Path) -> None:
    assert json.loads((upgraded / "lost.json").read_text()) == []


def test_its_database_is_as_a_new_one(upgraded: Path, migrated: Path) -> None:
    """A new one is made in one step, and this one by each that led to today's."""
    one, other = (folder / "data" / "archive.sqlite3" for folder in (upgraded, migrated))
    assert schema(one) == schema(other)
    assert first_rows(one) == first_rows(other)


def schema(database: Path) -> dict[tuple[str, str], list[str]]:
    """What makes each table, index and trigger. Columns may stand in any order."""
    with closing(sqlite3.connect(database)) as rows:
        found = rows.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(kind, name): columns(sql) if kind == "table" else [sql] for kind, name, sql in found}


def columns(sql: str) -> list[str]:
    """The columns and constraints of a table, sorted, after what stands before them."""
    head, _, body = sql.partition("(")
    found, depth = [""], 0
    for sign in body.rpartition(")")[0]:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and not depth:
            found.append("")
        else:
            found[-1] += sign
    return [head.strip(), *sorted(each.strip() for each in found)]


def first_rows(database: Path) -> list[set[tuple[Any, ...]]]:
    """What there is before anything is read."""
    queries = (
        "SELECT app, name FROM django_migrations",
        "SELECT count(*) FROM archive_archiveidentity",
        "SELECT app_label, model FROM django_content_type",
        "SELECT g.name, p.codename FROM auth_group g JOIN auth_group_permissions b ON b.group_id = g.id"
        " JOIN auth_permission p ON p.id = b.permission_id",
    )
    with closing(sqlite3.connect(database)) as rows:
        return [set(rows.execute(query)) for query in queries]


def said(meeting: dict[str, Any]) -> list[tuple[str | None, str]]:
    """Each paragraph with its speaker. Of two people of one name, whom evidence parts now, both have it."""
    return [
        (re.sub(r"-\d+$", "", utterance["speaker"] or "") if utterance["label"] else None, paragraph)
        for utterance in meeting["utterances"]
        for paragraph in utterance["paragraphs"]
    ]


def main(folder: Path) -> None:
    import os

    os.environ |= {"ARCHIVE_DATA": str(folder / "data"), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    os.environ.pop("ARCHIVE_DATABASE", None)
    import django
    from django.core.management import call_command

    django.setup()
    os.chdir(folder)
    for step in STEPS:
        call_command(*step)
    (folder / "lost.json").write_text(json.dumps(lost(json.loads((folder / "addresses.json").read_text()))))


def lost(addresses: dict[str, Any]) -> list[str]:
    """Pages that there are no more, and paragraphs that their pages have no more."""
    from django.test import Client

    client = Client(headers={"host": "localhost"})
    found = []
    for slug in (*addresses["speakers"], *(each for each in addresses["former"] if not each[0].isdigit())):
        if client.get(f"/speakers/{slug}/", follow=True).status_code != 200:
            found.append(slug)
    former = [each for each in addresses["former"] if each[0].isdigit()]
    for slug, anchors in (*addresses["meetings"].items(), *((each, []) for each in former)):
        page = client.get(f"/meetings/{slug}/", follow=True)
        there = set(re.findall(r'id="(u\d+(?:-p\d+)?)"', page.content.decode()))
        found += [slug] if page.status_code != 200 else [f"{slug}#{a}" for a in set(anchors) - there]
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
