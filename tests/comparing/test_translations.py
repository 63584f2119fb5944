from archive.comparing.translations import ParallelTurn, paired_turns

ENGLISH = [ParallelTurn(1, "Sapt", 2), ParallelTurn(2, "Question", 1), ParallelTurn(3, "Sapt", 3)]
FRENCH = [
    ParallelTurn(11, "speaker 7", 2),
    ParallelTurn(12, "Réponse à venir", 1),
    ParallelTurn(13, "speaker 7", 4),
]


def test_turns_are_paired_where_the_voices_alternate_alike() -> None:
    assert paired_turns(ENGLISH, FRENCH) == {1: (11, True), 2: (12, True), 3: (13, False)}


def test_no_turn_is_paired_where_one_is_missing() -> None:
    assert paired_turns(ENGLISH, FRENCH[:2]) == {}


def test_no_turn_is_paired_where_two_voices_stand_for_one() -> None:
    other = [*FRENCH[:2], ParallelTurn(13, "speaker 8", 3)]
    assert paired_turns(ENGLISH, other) == {}
    assert paired_turns(other, ENGLISH) == {}
