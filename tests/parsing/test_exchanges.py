import pytest

from archive.parsing.exchanges import ExchangeTurn, answered_questions

KINDS = {"Q": "question", "r": "remark", "n": "narration", "H": "heading"}


@pytest.mark.parametrize(
    ("turns", "answers"),
    [
        ("A Q A Q A", "- - 1 - 3"),
        ("Q A B Q A", "- 0 0 - 3"),  # two answer one question
        ("Q A B A", "- 0 - -"),  # behind the last question others go on to talk
        ("Q A r A", "- 0 - 0"),
        ("Q Q A", "- - 1"),
        ("Q A B C D Q A", "- 0 - - - - 5"),  # a talk, no answer
        ("Q n A", "- - 0"),
        ("Q H A Q A", "- - - - 3"),
        ("A B", "- -"),
    ],
)
def test_who_speaks_from_a_question_to_the_next_answers_it(turns: str, answers: str) -> None:
    made = [ExchangeTurn(KINDS.get(turn, "speech"), turn) for turn in turns.split()]
    wanted = [None if each == "-" else int(each) for each in answers.split()]
    assert answered_questions(made) == wanted
