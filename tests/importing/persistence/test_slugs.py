"""Addresses in plain letters, of titles and names in any script; those that were given stay."""

import datetime

import pytest

from archive.importing.persistence.slugs import meeting_slug, speaker_slug
from archive.models import Meeting
from archive.parsing.transcript import DatePrecision

pytestmark = pytest.mark.django_db


def untold(title: str, slug: str = "") -> Meeting:
    day = datetime.date(2021, 2, 24)
    return Meeting(title=title, slug=slug, date=day, date_precision=DatePrecision.DAY, kind="talks")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Spotkanie w Łodzi", "spotkanie-w-lodzi"),
        ("Беседа с Хуго Заптом", "beseda-s-khugo-zaptom"),
        ("Зустріч у Києві", "zustrich-u-kiyevi"),
        ("Συνέντευξη στη Ζέντα", "synentefxi-sti-zenta"),
        ("مؤتمر صحفي", "mutmr-shfy"),
        ("曾达会谈", "ceng-da-hui-tan"),
        ("젠다 회담", "jenda-hoedam"),
        ("Zenda—Strelsau", "zenda-strelsau"),
        ("…", "talks"),
    ],
)
def test_titles_of_all_scripts_give_addresses(title: str, slug: str) -> None:
    assert meeting_slug(untold(title)) == f"2021-02-24-{slug}"


def test_names_of_all_scripts_give_addresses() -> None:
    assert [speaker_slug(each) for each in ("Łukasz Sapt", "曾达", "Λουκάς Σαπτ", "?")] == [
        "lukasz-sapt", "ceng-da", "loukas-sapt", "speaker",
    ]  # fmt: skip


def test_an_address_that_was_given_stays() -> None:
    assert meeting_slug(untold("Łódź", "2021-02-24-odz")) == "2021-02-24-odz"
    assert meeting_slug(untold("Łódź", "2021-02-24-odz-2")) == "2021-02-24-odz-2"
