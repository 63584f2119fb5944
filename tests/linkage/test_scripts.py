"""One person whose name documents print in several scripts."""

import pytest

from archive.linkage.mentions import Authority, Tenure
from tests.linkage.ruritania import are_one, mention

PRESIDENT = "President of Ruritania"


@pytest.mark.parametrize(
    ("printed", "latin"),
    [
        ("Сергей Тарлов", "Sergey Tarlov"),
        ("Володимир Гольфенко", "Volodymyr Holfenko"),
        ("Аляксандр Зендавец", "Aliaksandr Zendavets"),
        ("Қасым Зенданов", "Kassym Zendanov"),
        ("Жээнбек Сапаров", "Zheenbek Saparov"),
        ("Бойко Тарлов", "Boyko Tarlov"),
        ("Александар Зендић", "Aleksandar Zendić"),
        ("Κυριάκος Ζενδάκης", "Kyriakos Zendakis"),
    ],
)
def test_letters_that_states_spell_in_latin_ones_make_one_name(printed: str, latin: str) -> None:
    assert are_one(mention(printed, PRESIDENT), mention(latin, PRESIDENT))


@pytest.mark.parametrize(
    ("printed", "latin"),
    [
        ("محمود زنداني", "Mahmoud Zendani"),
        ("محمود زندانی", "Mahmoud Zendani"),
        ("王小明", "Wang Xiaoming"),
        ("김영희", "Kim Young-hee"),
        ("田中一郎", "Ichiro Tanaka"),
    ],
)
def test_a_name_in_another_script_is_whose_the_authority_file_says(printed: str, latin: str) -> None:
    both = mention(printed, PRESIDENT), mention(latin, PRESIDENT)
    assert not are_one(*both)
    known = Authority("Q1", latin, (printed,), (Tenure("President", "", None, None),))
    assert are_one(*both, authorities=[known])
    other = mention("Zenda Rudolf", PRESIDENT)
    assert not are_one(other, both[0], among=both, authorities=[known])


def test_one_person_has_one_page_under_initials_in_full_by_office_and_in_both_scripts() -> None:
    printed = [
        mention("А. Тарленгейм"),
        mention("Антон Тарленгейм", "Президент"),
        mention("Anton Tarlengeim", PRESIDENT),
        mention("A. Tarlengeim"),
        mention("President Tarlengeim", "President"),
    ]
    assert are_one(*printed)
