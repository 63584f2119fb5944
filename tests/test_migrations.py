"""What is in an archive that an older version made is kept when its database is brought up to date."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import StateApps
from pytest_django.plugin import DjangoDbBlocker

MigrateTo = Callable[[str], StateApps]


@pytest.mark.django_db
def test_the_migrations_make_the_models() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


@pytest.fixture
def migrate_to(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[MigrateTo]:
    """Brings a database of its own to a migration, and gives the models as they were then."""

    def migrate(name: str) -> StateApps:
        executor = one_by_one()
        target = [("archive", name)]
        executor.migrate(target)
        return executor.loader.project_state(target).apps

    with django_db_blocker.unblock():
        kept = connections["default"]
        options = kept.settings_dict["OPTIONS"] if kept.vendor == "sqlite" else {}
        settings = {**kept.settings_dict, "NAME": str(tmp_path / "old.sqlite3"), "OPTIONS": options}
        connections["default"] = DatabaseWrapper(settings, "default")
        try:
            yield migrate
        finally:
            connections["default"].close()
            connections["default"] = kept


def one_by_one() -> MigrationExecutor:
    """Goes through all migrations, also in a new database, where one replaces them."""
    executor = MigrationExecutor(connections["default"])
    executor.loader = MigrationLoader(connections["default"], replace_migrations=False)
    return executor


@pytest.mark.skipif(connection.vendor != "postgresql", reason="with SQLite an upgrade is compared")
@pytest.mark.django_db
def test_every_migration_in_turn_makes_the_same_database_as_all_in_one() -> None:
    kept, name = connections["default"], "test_step_by_step"
    other = kept.copy()
    other.settings_dict = {**kept.settings_dict, "NAME": name}
    with kept._nodb_cursor() as server:
        server.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        try:
            at_once = schema_on_server()
            assert all(at_once)
            connections["default"] = other
            # Where one of them was applied, the others are.
            one_by_one().migrate([("archive", "0001_initial")])
            call_command("migrate", verbosity=0)
            assert schema_on_server() == at_once
        finally:
            other.close()
            connections["default"] = kept
            server.execute(f"DROP DATABASE {name}")


def schema_on_server() -> list[list[tuple[Any, ...]]]:
    """Columns, constraints, indexes and triggers, without the names that Django makes of those of columns."""
    queries = (
        "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default,"
        " is_identity, collation_name FROM information_schema.columns WHERE table_schema = 'public'",
        "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace = 'public'::regnamespace",
        "SELECT tablename, regexp_replace(indexdef, 'INDEX \\S+ ON', 'ON') FROM pg_indexes"
        " WHERE schemaname = 'public'",
        "SELECT tgname, pg_get_triggerdef(t.oid) || p.prosrc FROM pg_trigger t"
        " JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT tgisinternal",
        "SELECT app, name FROM django_migrations",
        "SELECT count(*) FROM archive_archiveidentity",
    )
    with connection.cursor() as cursor:
        found = []
        for query in queries:
            cursor.execute(query)
            found.append(sorted(cursor.fetchall(), key=repr))
    return found


def meeting(apps: StateApps, name: str, **facts: Any) -> Any:
    source = apps.get_model("archive", "Source").objects.create(
        name=name, sha256=name.ljust(64, "0"), text="", reader="general", reader_version=1
    )
    given = {"slug": name, "title": "Talks", "date": datetime.date(1999, 3, 5), "kind": "talks", **facts}
    return apps.get_model("archive", "Meeting").objects.create(source=source, **given)


def test_the_countries_of_places_offices_and_tags_are_filled_in(migrate_to: MigrateTo) -> None:
    apps = migrate_to("0001_initial")
    talks = meeting(apps, "talks", place="Minsk", indexed=True)
    tag = apps.get_model("archive", "Tag").objects.create(kind="country", name="Finland")
    talks.tags.add(tag)
    apps.get_model("archive", "Appearance").objects.create(
        meeting=talks, name="Rudolf Elphberg", key="rudolf elfberg", role="President of Kyrgyzstan"
    )
    apps = migrate_to("0002_geography")
    talks = apps.get_model("archive", "Meeting").objects.get()
    assert (talks.country_codes, talks.place_slug, talks.indexed) == ("BY FI KG", "minsk", False)
    assert apps.get_model("archive", "Appearance").objects.get(country="KG").name == "Rudolf Elphberg"


def test_hours_become_times_and_what_is_none_stays_readable(migrate_to: MigrateTo) -> None:
    apps = migrate_to("0010_index_state")
    for name, text in {"sharp": "15:30", "early": "9:05", "unknown": "", "about": "noon"}.items():
        meeting(apps, name, time=text, note="Held twice." if name == "about" else "")
    apps = migrate_to("0011_time_of_day")
    rows = {row.slug: row for row in apps.get_model("archive", "Meeting").objects.all()}
    times = {slug: row.time for slug, row in rows.items()}
    assert times == {
        "sharp": datetime.time(15, 30), "early": datetime.time(9, 5), "unknown": None, "about": None,
    }  # fmt: skip
    assert rows["about"].note == "Held twice.\n\nTime: noon"
    assert rows["sharp"].note == ""
    apps = migrate_to("0010_index_state")
    assert apps.get_model("archive", "Meeting").objects.get(slug="early").time == "09:05"


def test_countries_become_rows(migrate_to: MigrateTo) -> None:
    apps = migrate_to("0010_index_state")
    talks = meeting(apps, "talks", country_codes="BY KG")
    meeting(apps, "elsewhere")
    appearances = apps.get_model("archive", "Appearance").objects
    for name, code in {"Rudolf Elphberg": "KG", "Hugo Sapt": ""}.items():
        appearances.create(meeting=talks, name=name, key=name, country=code)
    apps = migrate_to("0013_appearance_country")
    countries = apps.get_model("archive", "Country").objects
    assert list(countries.values_list("code", "name")) == [("BY", "Belarus"), ("KG", "Kyrgyzstan")]
    held = apps.get_model("archive", "Meeting").objects.filter(countries="KG")
    assert [row.slug for row in held] == ["talks"]
    spoken_for = dict(apps.get_model("archive", "Appearance").objects.values_list("name", "country"))
    assert spoken_for == {"Rudolf Elphberg": "KG", "Hugo Sapt": None}
    apps = migrate_to("0010_index_state")
    spoken_for = dict(apps.get_model("archive", "Appearance").objects.values_list("name", "country"))
    assert spoken_for == {"Rudolf Elphberg": "KG", "Hugo Sapt": ""}


def test_each_chinese_character_is_counted_as_a_word(migrate_to: MigrateTo) -> None:
    apps = migrate_to("0092_offices_by_country")
    talks = meeting(apps, "talks", language="zh", words=7)
    rudolf = apps.get_model("archive", "Speaker").objects.create(name="Rudolf", slug="rudolf")
    said = apps.get_model("archive", "Utterance").objects
    for number, (kind, speaker, texts, words) in enumerate(
        (
            ("speech", rudolf, ("城堡很大。", "我们在 Zenda 见面。"), 4),
            ("speech", rudolf, ("Good morning to you.",), 3),
            ("narration", None, ("他走了。",), 1),
        ),
        start=1,
    ):
        row = said.create(
            meeting=talks, position=number, number=number, kind=kind, speaker=speaker, words=words
        )
        for place, text in enumerate(texts, start=1):
            row.passages.create(position=place, number=place, text=text)
    apps.get_model("archive", "Appearance").objects.create(
        meeting=talks, speaker=rudolf, name="Rudolf", key="rudolf", turns=2, words=7
    )
    apps = migrate_to("0094_words_of_characters")
    said = apps.get_model("archive", "Utterance").objects
    assert list(said.order_by("position").values_list("words", flat=True)) == [10, 3, 3]
    assert apps.get_model("archive", "Meeting").objects.get().words == 13
    assert apps.get_model("archive", "Appearance").objects.get().words == 13


def test_what_lines_were_read_as_and_the_lead_are_kept(migrate_to: MigrateTo) -> None:
    apps = migrate_to("0014_name_key_version")
    talks = meeting(apps, "talks", lead="They met.")
    source = talks.source
    source.text, source.head, source.furniture = "Talks\n\nThey met.\nMenu", ["Talks"], ["Menu"]
    source.save()
    told = apps.get_model("archive", "Utterance").objects.create(
        meeting=talks, position=1, number=1, kind="narration"
    )
    lead = apps.get_model("archive", "Passage").objects.create(
        utterance=told, position=1, number=1, text="They met."
    )
    apps = migrate_to("0015_reading_kept")
    talks = apps.get_model("archive", "Meeting").objects.select_related("source").get()
    assert talks.lead_passage_id == lead.pk
    assert talks.source.line_runs == [["head", 2], ["text", 1], ["boilerplate", 1]]
