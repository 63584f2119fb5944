import pytest

from archive.languages.transliteration import is_named_in_latin, romanise


def test_cyrillic_is_spelled_in_latin_letters_and_the_rest_stays() -> None:
    assert romanise("Хуго Сапт, Zenda 3") == "Khugo Sapt, Zenda 3"


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("Roman Zendov", "Заявление Р.Зендова", True),
        ("Roman Zendov", "Встреча с Романом Зендовым", True),
        ("Roman Zendov", "Заявление А.Зендова", False),
        ("Zendov", "Заявление Р.Зендова", False),
    ],
)
def test_a_text_names_a_person_by_surname_and_given_name_or_its_first_letter(
    name: str, text: str, named: bool
) -> None:
    assert is_named_in_latin(name, text) is named
