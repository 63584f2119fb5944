from collections.abc import Iterable

import pytest

from tests.parsing.reading.outline import read
from tests.parsing.reading.parliaments import Sitting, printed, sittings

SITTINGS = sittings()


def _letters(paragraphs: Iterable[str]) -> str:
    """Without spaces: what stands on lines one below the other may be one paragraph."""
    return "".join("".join(paragraphs).split())


@pytest.mark.parametrize("sitting", SITTINGS.values(), ids=SITTINGS)
def test_the_sitting_of_a_parliament_is_read_as_it_prints_it(sitting: Sitting) -> None:
    wanted = [(turn.name.casefold(), _letters(turn.paragraphs)) for turn in sitting.turns]

    for name, text in printed(sitting):
        turns = [each for each in read(text, name).utterances if each.label]
        found = [
            (
                each.person.name.casefold() if each.person else "",
                _letters(paragraph.text for paragraph in each.paragraphs),
            )
            for each in turns
        ]

        assert found == wanted, name
