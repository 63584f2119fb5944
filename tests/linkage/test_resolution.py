"""Who is who in a whole archive."""

import random

from archive.linkage.mentions import LinkGrade
from archive.linkage.resolution import resolve
from tests.linkage.ruritania import are_one, grade_of, holder, mention, persons

PRESIDENT = [mention("Hugo Sapt", "President of Ruritania", year) for year in (2021, 2022, 2023)]


def test_an_office_with_a_surname_is_the_one_who_held_it_then_and_shown_as_likely() -> None:
    short = mention("President Sapt", "President", 2022)
    assert are_one(short, *PRESIDENT)
    reading = resolve([*PRESIDENT, short]).links[short.key]
    assert (reading.grade, reading.reason) == (LinkGrade.LIKELY, "the surname fits; the office fits")


def test_an_office_with_a_surname_of_another_time_is_somebody_else() -> None:
    assert not are_one(mention("President Sapt", "President", 1962), PRESIDENT[0], among=PRESIDENT)


def test_where_two_of_the_surname_fit_it_is_neither() -> None:
    other = mention("Anna Sapt", "President of Grauark", 2022)
    short = mention("President Sapt", "President", 2022)
    resolution = resolve([*PRESIDENT, other, short])
    assert persons([short, other, *PRESIDENT], resolution) == [
        {"Anna Sapt"},
        {"Hugo Sapt"},
        {"President Sapt"},
    ]


def test_a_surname_with_another_office_stays_apart_and_is_suggested() -> None:
    colonel, minister = mention("Hugo Sapt", "Colonel"), mention("Foreign Minister Sapt", "Foreign Minister")
    assert not are_one(colonel, minister)
    minister = mention("Minister Sapt", "Minister")
    (suggestion,) = resolve([mention("Hugo Sapt"), minister]).suggestions
    assert suggestion.speaker == minister.own


def test_one_career_under_initials_and_in_full_is_one_person() -> None:
    initials = [mention("А. Тарленгейм", "", year) for year in (2021, 2022)]
    assert are_one(*initials, mention("Anton Tarlengeim", "Envoy"), among=PRESIDENT)
    assert not are_one(*initials, mention("Anton Tarlengeim"), among=[mention("Anna Tarlengeim")])


def test_a_given_name_in_its_short_form_is_the_same_person() -> None:
    assert are_one(mention("Tony Tarlenheim", "Chancellor"), mention("Antony J. Tarlenheim", "Chancellor"))


def test_a_surname_set_first_is_the_same_person() -> None:
    assert are_one(mention("Zenda Rudolf"), mention("Rudolf Zenda"))


def test_a_surname_set_first_is_found_by_the_office_alone() -> None:
    full = mention("Sapt Hu Go", "Prime Minister of Ruritania")
    assert are_one(mention("Prime Minister Sapt", "Prime Minister"), full)
    assert not are_one(mention("Mr. Sapt"), full)


def test_a_slip_in_a_long_name_is_the_same_person() -> None:
    assert are_one(mention("Anton Tarlenheim"), mention("Anton Tarlenhiem"))
    assert not are_one(mention("Rosa Holf"), mention("Rosa Wolf"))


def test_a_middle_initial_less_is_neither_of_two_who_differ_by_it() -> None:
    elder, younger = mention("Hugo H. W. Sapt", "President", 1990), mention("Hugo W. Sapt", "President", 2004)
    assert not are_one(elder, younger)
    assert are_one(mention("Hugo Sapt", "President", 2004), younger, among=[elder])


def test_forty_years_of_silence_part_two_of_one_name() -> None:
    assert not are_one(mention("King Rudolf", "King", 1946), mention("King Rudolf", "King", 2005))
    assert not are_one(mention("Hugo Sapt", "", 1908), mention("Hugo Sapt", "", 2000))


def test_offices_of_two_states_at_one_time_part_two_of_one_name() -> None:
    here = [mention("Hugo Sapt", "President of Austria", 2010, country="AT") for _ in range(2)]
    there = [mention("Hugo Sapt", "President of Hungary", 2010, country="HU") for _ in range(2)]
    assert not are_one(here[0], there[0], among=[here[1], there[1]])
    assert are_one(*here, among=there)


def test_mr_is_never_the_only_woman_of_that_surname() -> None:
    woman = mention("Ms. Holf", "", document=7)
    assert not are_one(mention("Mr. Holf", document=7), mention("Rosa Holf", document=7, turns=0))
    assert are_one(woman, mention("Rosa Holf", document=7, turns=0))


def test_who_is_named_in_the_title_of_a_document_is_the_one_of_that_surname_in_it() -> None:
    named, speaks = mention("Rosa Holf-Zenda", document=5, turns=0), mention("Ms. Holf-Zenda", document=5)
    assert are_one(named, speaks)


def test_an_office_holder_of_an_authority_file_is_meant_at_that_time_only() -> None:
    authorities = [holder("Hugo Sapt", "President", 2019, 2023), holder("Karl Sapt", "President", 1999, 2005)]
    short, earlier = (
        mention("President Sapt", "President", 2022),
        mention("President Sapt", "President", 2001),
    )
    full = mention("Hugo Sapt", "", 2021)
    assert are_one(short, full, among=[earlier], authorities=authorities)
    assert not are_one(short, earlier, among=[full], authorities=authorities)
    assert grade_of(short, among=[full], authorities=authorities) is LinkGrade.LIKELY


def test_the_order_of_import_does_not_matter() -> None:
    mentions = [
        *PRESIDENT,
        mention("President Sapt", "President", 2022),
        mention("H. Sapt", "", 2022),
        mention("Hugo W. Sapt", "", 2022),
        mention("Anna Sapt", "Foreign Minister", 2022),
        mention("Minister Sapt", "Foreign Minister", 2022),
        mention("Rosa Holf", "", 2001),
        mention("Holf Rosa", "", 2001),
    ]
    expected = persons(mentions, resolve(mentions))
    for seed in range(5):
        shuffled = random.Random(seed).sample(mentions, len(mentions))  # noqa: S311 - a test
        assert persons(shuffled, resolve(shuffled)) == expected
