import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.comparing.folding import hashes
from archive.comparing.formulas import Text, maximal_repeats


def _text(passages: list[tuple[int, str]]) -> Text:
    words = [hashes(text) for _, text in passages]
    ends = np.cumsum([len(each) for each in words])
    return Text(
        np.array([each for passage in words for each in passage], np.uint32),
        np.append(0, ends[:-1]).astype(np.int64),
        ends.astype(np.int64),
        np.array([meeting for meeting, _ in passages], np.int64),
    )


def _repeats(passages: list[tuple[int, str]], words: int, meetings: int) -> set[tuple[str, int]]:
    joined = " ".join(text for _, text in passages).split()
    found = maximal_repeats(_text(passages), words, meetings)
    assert all(
        len({" ".join(joined[place : place + each.length]) for place in each.places.tolist()}) == 1
        for each in found
    )
    return {
        (" ".join(joined[(at := int(each.places[0])) : at + each.length]), each.meetings) for each in found
    }


def test_what_is_said_in_three_meetings_is_told_as_long_as_it_is_and_not_what_one_repeats() -> None:
    formula = "good roads and not tall walls make good neighbours"
    passages = [
        (1, f"we say that {formula}"),
        (1, "once more and once more and once more"),
        (2, f"{formula} as the old regent used to say"),
        (3, f"believe me {formula} as the old regent used to sing"),
    ]
    assert _repeats(passages, 8, 3) == {(formula, 3)}


def test_where_all_is_said_again_a_place_takes_four_bytes() -> None:
    found = maximal_repeats(_text([(meeting, "we met and spoke of it") for meeting in range(50)]), 3, 3)
    assert [each.places.nbytes for each in found] == [200]


def test_a_repeat_does_not_reach_from_one_passage_into_the_next() -> None:
    passages = [(meeting, each) for meeting in (1, 2, 3) for each in ("a b c d", "e f g h")]
    assert _repeats(passages, 5, 3) == set()
    assert {text for text, _ in _repeats(passages, 4, 3)} == {"a b c d", "e f g h"}


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(1, 4), st.text("ab", min_size=1, max_size=14)), min_size=1, max_size=6))
def test_they_are_those_that_brute_force_finds(spoken: list[tuple[int, str]]) -> None:
    spoken = sorted(spoken)
    passages = [(meeting, " ".join(signs)) for meeting, signs in spoken]
    assert _repeats(passages, 3, 2) == _by_brute_force(spoken)


def _by_brute_force(spoken: list[tuple[int, str]]) -> set[tuple[str, int]]:
    places: dict[str, list[tuple[int, str, str]]] = {}
    for at, (meeting, signs) in enumerate(spoken):
        for start in range(len(signs)):
            for end in range(start + 3, len(signs) + 1):
                before = signs[start - 1] if start else f"<{at}"
                after = signs[end] if end < len(signs) else f">{at}"
                places.setdefault(signs[start:end], []).append((meeting, before, after))
    return {
        (" ".join(signs), len({meeting for meeting, _, _ in each}))
        for signs, each in places.items()
        if len({meeting for meeting, _, _ in each}) > 1
        and len({before for _, before, _ in each}) > 1
        and len({after for _, _, after in each}) > 1
    }
