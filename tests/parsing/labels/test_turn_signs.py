"""Turns that a dash alone begins."""

from tests.parsing.reading.outline import document, read, spoken


def test_a_dash_without_a_name_begins_a_turn_of_nobody_where_every_label_has_one() -> None:
    said = [
        "— Rosa Holf: The road is ready, and it was not cheap.",
        "— Hugo Sapt: I thank you for this.",
        "— We shall see whether it holds in the rain.",
        "— Fritz Tarl: It will hold. We built it of stone.",
        "— Then I thank you once more.",
        "— Anton Strofzin: I have a question on the bridge.",
    ]
    read_as = spoken(read(document(*said)))
    assert [label for label, _ in read_as] == [
        "Rosa Holf",
        "Hugo Sapt",
        "?",
        "Fritz Tarl",
        "?",
        "Anton Strofzin",
    ]


def test_the_points_of_a_list_behind_dashes_are_of_who_gives_it() -> None:
    said = [
        "— Rosa Holf: We have three wishes.",
        "— A road to Zenda.",
        "— A bridge at the castle.",
        "— Hugo Sapt: I thank you for this.",
        "— Fritz Tarl: It will be so.",
        "— Anton Strofzin: I have a question on the bridge.",
    ]
    assert [label for label, _ in spoken(read(document(*said)))] == [
        "Rosa Holf",
        "Hugo Sapt",
        "Fritz Tarl",
        "Anton Strofzin",
    ]


def test_stars_for_somebody_who_is_not_known_begin_a_turn_of_nobody() -> None:
    said = [
        "Rosa Holf: The road is ready, and it was not cheap.",
        "***** No. It is not.",
        "Rosa Holf: It is.",
        "Hugo Sapt: I thank you for this.",
    ]
    assert [label for label, _ in spoken(read(document(*said)))] == [
        "Rosa Holf",
        "?",
        "Rosa Holf",
        "Hugo Sapt",
    ]
