"""What is noted of a hall."""

import pytest

from archive.languages.stage_directions import is_bracketed_direction, is_stage_direction


@pytest.mark.parametrize(
    "line", ["Aplausos.-Rumores", "(Applause.)", "Aplausos do ZDP e do CZ-RP.", "Beifall und Heiterkeit"]
)
def test_a_line_of_words_for_what_is_heard_is_one_with_parties_too(line: str) -> None:
    assert is_stage_direction(line)


@pytest.mark.parametrize("line", ["Vozes do ZDP", "APPLAUSE HOLF", "Beifall Holf", "Hugo Sapt", "", "…"])
def test_voices_and_names_are_none(line: str) -> None:
    assert not is_stage_direction(line)


@pytest.mark.parametrize(
    ("line", "noted"),
    [
        ("(Beifall bei den Freunden des Königs.)", True),
        ("[Applause on the left]", True),
        ("(Beifall) Wir danken.", False),
        ("(Rosa Holf)", False),
        ("Beifall bei den Freunden des Königs", False),
    ],
)
def test_a_bracket_that_is_all_of_a_line_is_one_by_its_first_word(line: str, noted: bool) -> None:
    assert is_bracketed_direction(line) is noted
