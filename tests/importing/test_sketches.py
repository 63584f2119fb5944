"""Sketches are the lowest hashes of all runs of words, however they are found."""

import pytest

from archive.importing.sketches import SIZE, runs, sketch

TALK = [f"Speaker {number} said {number * 7919} words about the castle of Zenda." for number in range(90)]


@pytest.mark.parametrize(
    "texts", [TALK, TALK[:9], ["We met in Zenda and left it. "] * 900, ["Yes."], []], ids=len
)
def test_a_sketch_is_the_lowest_of_all_hashes_each_once(texts: list[str]) -> None:
    assert sketch(texts).tolist() == sorted({*runs(texts).tolist()})[:SIZE]
