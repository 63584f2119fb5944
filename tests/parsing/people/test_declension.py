import pytest

from archive.parsing.people.declension import full_name, is_named

TITLE = (
    "Встреча Владимира Сапта с Сергеем Шойхо, Светланой Чуповой и Ильёй Ильфовым,"
    " в присутствии Жака Шилака, Павла Ковальского, Ольги Ким и Игоря Викторовича Гоголя"
)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("В. Сапт", "Владимир Сапт"),
        ("С. Шойхо", "Сергей Шойхо"),
        ("С. Чупова", "Светлана Чупова"),
        ("И. Ильфов", "Илья Ильфов"),
        ("Ж. Шилак", "Жак Шилак"),
        ("П. Ковальский", "Павел Ковальский"),
        ("О. Ким", "Ольга Ким"),
        ("И. Гоголь", "Игорь Гоголь"),
        ("И.В. Гоголь", "Игорь Гоголь"),
    ],
)
def test_a_name_in_any_case_gives_its_nominative(short: str, full: str) -> None:
    assert full_name(short, TITLE) == full


@pytest.mark.parametrize("short", ["А. Сапт", "В. Сапто", "Владимир Сапт", "С. Чупов", "Шойхо"])
def test_no_other_name_is_made_of_it(short: str) -> None:
    assert full_name(short, TITLE) is None


def test_two_people_whom_the_initials_fit_are_not_told_apart() -> None:
    assert full_name("В. Сапт", "Владимир Сапт и Виктор Сапт") is None


def test_the_gender_of_the_surname_decides() -> None:
    assert full_name("А. Иванов", "заявление Александра Иванова") == "Александр Иванов"
    assert full_name("А. Иванова", "выступает Александра Иванова") == "Александра Иванова"


def test_a_name_is_found_in_a_text_in_any_case() -> None:
    assert is_named("С.В.Лаптев", "Выступление министра С.В.Лаптева")
    assert is_named("Мария Захарьева", "Брифинг Марии Захарьевой")
    assert not is_named("С.В.Лаптев", "Выступление министра С.К.Лаптева")
    assert not is_named("С.В.Лаптев", "Выступление министра С.В.Лаптевского")
