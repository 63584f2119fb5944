"""New rows in one statement, as Django would have written them."""

import datetime
from typing import Any

import pytest
from django.db import IntegrityError, models

from archive.importing.persistence.inserting import insert, insert_missing, new_row
from archive.models import Country, Meeting, Passage, Source, Tag, Utterance

pytestmark = pytest.mark.django_db


def source(name: str, **facts: Any) -> Source:
    return Source(
        name=name,
        sha256=name,
        media_type="text/plain",
        text=name,
        reader="plain text",
        reader_version=1,
        **facts,
    )


def meeting(of: Source, **facts: Any) -> Meeting:
    return Meeting(
        source=of,
        slug=of.name,
        title="Talks",
        date=datetime.date(2015, 3, 3),
        kind="meeting",
        language="en",
        **facts,
    )


def values(row: models.Model) -> dict[str, object]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


@pytest.mark.parametrize("model", [Utterance, Passage, Meeting])
def test_a_new_row_is_as_django_makes_it(model: type[models.Model]) -> None:
    row = new_row(model)
    assert vars(row).keys() == vars(model()).keys()
    assert values(row) == values(model())
    assert row._state.adding


def test_a_new_row_has_the_values_that_it_is_given_as_django_sets_them() -> None:
    first = source("a.txt")
    insert([first])
    facts = {"source": first, "title": "Talks", "lead_passage_id": 7}
    row, made = new_row(Meeting, **facts), Meeting(**facts)
    assert values(row) == values(made)
    assert row.source is first


def test_a_value_of_no_field_is_refused() -> None:
    with pytest.raises(TypeError, match="Meeting has no field subject"):
        new_row(Meeting, subject="Talks")


def test_no_new_row_shares_what_is_mended_in_another() -> None:
    one, other = new_row(Meeting), new_row(Meeting)
    one.curated.append("title")
    one.source = source("a.txt")
    assert not other.curated
    assert "source" not in other._state.fields_cache


def test_rows_take_their_keys_in_order() -> None:
    tags = [Tag(kind="topic", name=name) for name in ("Trade", "Castle", "Gas")]
    insert(tags)
    assert [(tag.pk, tag.name) for tag in tags] == list(Tag.objects.order_by("pk").values_list("pk", "name"))
    assert not any(tag._state.adding for tag in tags)


def test_what_is_read_back_is_what_was_written() -> None:
    first = source("a.txt", side_facts={"title": "Zöllner"}, head=["a", "b"], sketch=b"\x00\xff")
    insert([first])
    talks = meeting(first, time=datetime.time(15, 30))
    insert([talks])
    for row in (first, talks):
        again = type(row).objects.get(pk=row.pk)
        assert {**values(again), "first_read": 0, "last_read": 0} == {
            **values(row),
            "first_read": 0,
            "last_read": 0,
        }
    assert Source.objects.get().last_read.tzinfo is not None


def test_a_key_that_was_given_is_kept() -> None:
    insert([Country(code="RU", name="Ruritania")])
    assert Country.objects.get().code == "RU"


def test_more_rows_than_one_statement_takes_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.importing.persistence.inserting._MOST_PARAMETERS", 5)
    tags = [Tag(kind="topic", name=f"Topic {number}") for number in range(7)]
    insert(tags)
    assert [tag.name for tag in Tag.objects.order_by("pk")] == [tag.name for tag in tags]


def test_nothing_is_written_of_no_rows(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        insert([])


def test_a_constraint_that_is_broken_is_raised() -> None:
    insert([Tag(kind="topic", name="Trade")])
    with pytest.raises(IntegrityError):
        insert([Tag(kind="topic", name="Trade")])


def test_rows_that_are_there_stay_as_they_are_and_the_missing_ones_are_written() -> None:
    insert([Country(code="RU", name="Ruritania")])
    insert_missing([Country(code="RU", name="Rassendyll"), Country(code="KV", name="Kravonia")])
    assert dict(Country.objects.values_list("code", "name")) == {"RU": "Ruritania", "KV": "Kravonia"}
