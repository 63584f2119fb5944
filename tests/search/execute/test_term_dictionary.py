"""Words by their letters."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from archive.search.execute.term_dictionary import TermDictionary, max_edit_distance

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\U0010ffff"), min_size=1, max_size=8)
HELD = st.dictionaries(WORDS, st.integers(1, 1_000), max_size=30)


def vocabulary(held: dict[str, int]) -> TermDictionary:
    return TermDictionary(sorted(held.items()))


@given(held=HELD, word=WORDS, distance=st.integers(1, 2))
def test_near_words_are_all_those_within_so_many_slips(
    held: dict[str, int], word: str, distance: int
) -> None:
    near = vocabulary(held).similar(word, distance, most=100)
    measured = {each: OSA.distance(word, each) for each in held}
    assert {each.word: each.distance for each in near} == {
        each: slips for each, slips in measured.items() if slips <= distance
    }
    assert all(each.frequency == held[each.word] for each in near)


def test_the_nearest_come_first_and_of_these_the_most_frequent() -> None:
    words = vocabulary({"zenda": 2, "zenta": 9, "zinda": 5, "agenda": 50})
    assert [near.word for near in words.similar("zenda", 2, most=3)] == ["zenda", "zenta", "zinda"]


def test_letters_exchanged_are_one_slip_and_the_first_letter_may_be_wrong() -> None:
    words = vocabulary({"harvest": 3, "договор": 2})
    assert [near.word for near in words.similar("havrest", 1, most=3)] == ["harvest"]
    assert [near.word for near in words.similar("garvest", 1, most=3)] == ["harvest"]
    assert [near.word for near in words.similar("договро", 1, most=3)] == ["договор"]


@given(held=HELD, prefix=WORDS)
def test_words_that_begin_so_are_found_the_most_frequent_first(held: dict[str, int], prefix: str) -> None:
    begun = vocabulary(held).with_prefix(prefix, most=100)
    assert set(begun) == {word for word in held if word.startswith(prefix)}
    assert [held[word] for word in begun] == sorted((held[word] for word in begun), reverse=True)


@given(held=HELD, word=WORDS)
def test_a_word_has_its_frequency_and_any_other_has_none(held: dict[str, int], word: str) -> None:
    words = vocabulary(held)
    assert words.frequency(word) == held.get(word, 0)
    assert all(words.frequency(each) == frequency for each, frequency in held.items())


def test_short_words_must_be_right() -> None:
    assert [max_edit_distance(word) for word in ("gas", "corn", "wheat", "barley")] == [0, 1, 1, 2]
