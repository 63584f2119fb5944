"""Plain text that is a table."""

from archive.parsing.containers.text_table import read_text_table
from tests.parsing.containers.accounts import invented, lost, turns

ROWS = ["Start\tSpeaker\tText", "00:00:00\tHolf\tGood morning.", "00:01:00\tSapt\tIs it one?"]


def test_the_first_line_names_the_columns_of_a_text_of_cells() -> None:
    content = read_text_table("a.txt", "\n".join(ROWS))
    assert content is not None
    assert turns(content) == [("Holf", "Good morning."), ("Sapt", "Is it one?")]
    assert not lost(content)
    assert not invented(content)


def test_a_text_without_names_of_columns_is_none() -> None:
    assert read_text_table("a.txt", "\n".join(ROWS[1:])) is None
    assert read_text_table("a.txt", "The speaker and his text\n\nThere was a castle.") is None
