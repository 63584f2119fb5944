import pytest

from archive.parsing.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We met in the castle of Zenda and spoke of the weather, for it was a fine day.", "en"),
        ("Мы говорили о погоде и о том, что это был хороший день для встречи в замке.", "ru"),
        ("Nous avons parlé du temps, car il faisait beau dans le château ce jour-là.", "und"),
        ("", "und"),
    ],
)
def test_english_and_russian_are_told_and_nothing_else_is_guessed(text: str, language: str) -> None:
    assert language_of([text]) == language
