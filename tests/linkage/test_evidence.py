"""What excludes that two are one person, and what an office tells."""

import pytest

from archive.linkage.mentions import Authority
from archive.linkage.offices import also_called, office
from tests.linkage.ruritania import are_one, holder, mention

SAPT = [mention("Hugo Sapt", "President of Ruritania", year) for year in (2021, 2022, 2023)]


def test_nobody_speaks_before_birth_or_after_death() -> None:
    known = Authority(
        "name:Hugo Sapt", "Hugo Sapt", (), holder("Hugo Sapt", "President", 2021).tenures, born=1960
    )
    early = mention("President Sapt", "President", 1965)
    assert not are_one(early, *SAPT, authorities=[known])


def test_a_form_of_address_of_the_other_gender_is_somebody_else() -> None:
    named = mention("Rosa Holf", "Envoy")
    assert not are_one(mention("Mr. Holf", "Envoy"), named)


def test_the_authority_file_tells_whose_office_it_was() -> None:
    known = holder("Hugo Sapt", "Foreign Minister", 2020, 2023)
    full = mention("Hugo Sapt", "Envoy", 2021)
    assert are_one(mention("Foreign Minister Sapt", "Foreign Minister", 2021), full, authorities=[known])


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Minister of Foreign Affairs", "Foreign Minister"),
        ("Minister for Trade", "Trade Minister"),
        ("Foreign Minister", "Minister of Foreign Affairs"),
        ("Trade Minister", "Minister of Trade"),
    ],
)
def test_a_title_has_another_usual_form(title: str, other: str) -> None:
    assert other in also_called(title)


def test_a_former_office_is_past() -> None:
    assert office("Former President of Ruritania").is_past
    assert not office("President of Ruritania").is_past


def test_the_surname_among_the_same_people_is_whoever_was_heard_with_them() -> None:
    others = ["Rosa Holf", "Anna Tarl", "Otto Strelsau"]
    known = mention("Karl Zenda", document=50)
    there = [mention(name, document=50) for name in others]
    among = [*there, *(mention(name, document=51) for name in others)]
    assert are_one(known, mention("Mr. Zenda", document=51), among=among)
    assert not are_one(known, mention("Mr. Zenda", document=52), among=among)
