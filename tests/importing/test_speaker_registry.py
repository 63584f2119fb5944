from archive.importing.speaker_registry import Likeness, Roster
from archive.parsing.transcript import Person


def test_a_speaker_is_found_by_any_spelling_of_the_name() -> None:
    roster = Roster([("Sergey Tarlengeim", 1), ("Anna Sapt", 2)])
    for name in ("Sergei TARLENGEIM", "Сергей Тарленгейм", "Sergey Tarlengeym"):
        assert roster.find(Person(name)) == [1]
    assert roster.find(Person("Rudolf Sapt")) == []


def test_a_number_tells_a_speaker_whatever_the_name() -> None:
    roster = Roster([("Rosa Holf", 1)], [("zenda:5", 1)])
    assert roster.find(Person("Rosa Holf-Gautet", identifier="zenda:5")) == [1]


def test_two_people_of_one_name_whom_a_site_numbers_apart_are_two() -> None:
    roster = Roster([("Hugo Sapt", 1)], [("zenda:5", 1)])
    assert roster.find(Person("Hugo Sapt", identifier="zenda:6")) == []
    assert roster.find(Person("Hugo Sapt", identifier="strelsau:6")) == [1]
    assert roster.find(Person("Hugo Sapt")) == [1]


def test_numbers_of_two_registers_of_a_site_part_nobody() -> None:
    roster = Roster([("Hugo Sapt", 1)], [("zenda:hugo-sapt", 1), ("zenda:11003231", 1)])
    assert roster.find(Person("Hugo Sapt", identifier="zenda:5")) == [1]
    assert roster.find(Person("Hugo Sapt", identifier="zenda:11003232")) == []


def test_all_who_share_a_name_are_found() -> None:
    assert Roster([("Hugo Sapt", 1), ("Hugo Sapt", 3)]).find(Person("Hugo Sapt")) == [1, 3]


def test_who_may_be_the_same_is_suggested_with_the_reason() -> None:
    roster = Roster(
        [("Hugo Sapt", 1), ("Foreign Minister Sapt", 2), ("Anna Sapt", 3), ("Hugo Maria Sapt", 4)]
    )
    assert roster.likenesses("H. Sapt", 9) == [
        Likeness(1, "one name is a short form of the other"),
        Likeness(2, "one name is a short form of the other"),
        Likeness(4, "one name is a short form of the other"),
    ]
    assert roster.likenesses("Hugo Sapt", 1) == [
        Likeness(2, "one name is a short form of the other"),
        Likeness(4, "one name has a part more"),
    ]
    assert roster.likenesses("Rosa Holf", 9) == []
    assert Roster([("Vladimir Sapt", 5), ("Sergei Sapt", 6)]).likenesses("Vladmir Sapt", 9) == [
        Likeness(5, "the names differ by a letter")
    ]


def test_a_surname_that_many_share_suggests_nothing() -> None:
    roster = Roster([(f"{given} Sapt", number) for number, given in enumerate(("Al", "Bo", "Cy", "Di"))])
    assert roster.likenesses("Sapt", 9) == []
