"""What a page lists above the record that it shows."""

from archive.parsing.labels.detection import find_labels
from archive.parsing.text import Block


def test_what_stands_between_a_dash_and_a_colon_above_the_entries_of_a_menu_is_no_label() -> None:
    lines = (
        "Ședința Camerei Zendei din 20 noiembrie 2012",
        "Sumarul ședinței",
        "- Camerei Zendei:",
        "2021 2020 2019",
        "Alte dezbateri",
        "Domnul Rudolf Ștefan Elphberg: Stimați colegi, deschidem lucrările de astăzi.",
        "Domnul Hugo Sapt: Vă rog să constatați că nu mai este cvorum.",
        "Domnul Rudolf Ștefan Elphberg: Mulțumesc.",
    )
    found = find_labels([Block(line) for line in lines], title="Ședința Camerei Zendei")
    assert [each[0].text for each in found if each] == [
        "Domnul Rudolf Ștefan Elphberg",
        "Domnul Hugo Sapt",
        "Domnul Rudolf Ștefan Elphberg",
    ]
