"""Holders of offices whom the head of a page names with "the Hon"."""

import pytest

from archive.parsing.people.honoured_lines import honoured
from archive.parsing.transcript import Person
from tests.parsing.reading.outline import document, persons, read

SAPT = Person("Hugo Sapt", "Prime Minister")


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        (["TRANSCRIPT OF THE PRIME MINISTER", "THE HON HUGO SAPT MP", "DOORSTOP"], [SAPT]),
        (["The Hon Hugo Sapt MP", "Prime Minister", "Press conference"], [SAPT]),
        (["Interview with the Prime Minister, the Hon. Hugo Sapt AC KC"], [SAPT]),
        (["The Right Honourable Hugo Sapt, Prime Minister", "Strelsau"], [SAPT]),
        (["Transcript by The Hon Hugo Sapt MP", "Doorstop interview"], []),
        (["Remarks by the Prime Minister", "Talks on the harvest"], []),
        (["The Hon Hugo Sapt MP", "Talks on the harvest"], []),
    ],
)
def test_an_office_stands_before_or_behind_a_name_with_the_hon(
    lines: list[str], people: list[Person]
) -> None:
    assert list(honoured(lines)) == people


def test_an_office_that_is_a_label_is_that_of_the_one_whom_the_head_names_with_it() -> None:
    read_again = read(
        document(
            "JOURNALIST: How important was the harvest to you?",
            "PRIME MINISTER: It was important to me that it was brought in before the flood.",
            "JOURNALIST: And the bridge?",
            "PRIME MINISTER: We have promised it for a long time.",
            head="TRANSCRIPT OF THE PRIME MINISTER\nTHE HON HUGO SAPT MP\n"
            "DOORSTOP INTERVIEW, ZENDA\n\n14 February 2001\n\n",
        )
    )
    assert persons(read_again)["PRIME MINISTER"] == "Hugo Sapt"
