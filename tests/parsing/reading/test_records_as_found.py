"""Records in the forms in which archives, broadcasters and chambers publish them."""

from tests.parsing.reading.outline import document, labels, persons, read


def test_a_colon_within_the_square_brackets_of_a_label_is_no_part_of_the_name() -> None:
    read_again = read(
        document(
            "[Rosa Holf:] Good morning. This is the news of Zenda.",
            "[Minister Hugo Sapt:] We shall open the bridge in May.",
            "[Rosa Holf:] And what will it cost?",
            "[Minister Hugo Sapt:] Less than the old one.",
        )
    )
    assert persons(read_again) == {"Rosa Holf": "Rosa Holf", "Minister Hugo Sapt": "Hugo Sapt"}


def test_a_surname_in_capitals_opens_a_turn_within_the_paragraph_of_another() -> None:
    read_again = read(
        document(
            "ROSA HOLF, CO-HOST: Welcome to the talk of the harvest. Hugo, it is good to see you.",
            "HUGO SAPT (ZDP), GUEST: It is great to be here at last. HOLF: Thanks. This will be fun.",
            "SAPT: I hope so, and so do the millers of Zenda.",
        )
    )
    assert labels(read_again) == ["ROSA HOLF, CO-HOST", "HUGO SAPT (ZDP), GUEST", "HOLF", "SAPT"]
    assert persons(read_again)["HOLF"] == "Rosa Holf"
