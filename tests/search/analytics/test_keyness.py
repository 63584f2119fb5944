"""The words that set a speaker apart are counted in full, and weighed against all others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.analytics.keyness import distinctive, keywords, least_range, log_likelihood
from archive.search.indexing.updates import index_pending
from archive.search.types import IndexUnavailable, WordCounts
from tests.search.conftest import Add


def test_words_said_more_often_than_by_others_come_with_their_counts(add: Add) -> None:
    add(*("We spoke of the harvest." for _ in range(12)), speaker="Ada Lovelace", indexed=False)
    add(*("We spoke of the weather." for _ in range(12)), speaker="Alan Turing", indexed=False)
    add("The harvest is late.", kind="narration", speaker="", indexed=False)
    index_pending()
    assert [(each.word, each.times, each.others) for each in keywords("ada-lovelace")] == [("harvest", 12, 0)]
    assert [each.word for each in keywords("alan-turing")] == ["weather"]
    assert keywords("nobody") == []


def test_a_year_is_weighed_by_itself(add: Add) -> None:
    add(*("Only gas." for _ in range(12)), date="2019-01-01", indexed=False)
    add(*("Only oil." for _ in range(12)), date="2021-01-01", indexed=False)
    index_pending()
    assert [each.word for each in keywords("ada-lovelace", 2019)] == ["gas"]
    assert keywords("ada-lovelace") == []  # nobody else spoke


def test_a_change_of_the_archive_changes_the_words(add: Add) -> None:
    add(*("Only gas." for _ in range(12)))
    add(*("Only oil." for _ in range(12)), speaker="Alan Turing")
    assert [each.word for each in keywords("ada-lovelace")] == ["gas"]
    add(*("Only gas." for _ in range(12)), speaker="Alan Turing")
    assert keywords("ada-lovelace") == []


def test_the_subject_of_one_meeting_is_not_distinctive_of_a_speaker(add: Add) -> None:
    for day in range(1, 9):
        add("We count on the harvest.", "The harvest comes.", date=f"2021-03-0{day}", indexed=False)
    add(*("A castle stands.",) * 9, date="2021-04-01", indexed=False)
    add(*("We spoke of the weather.",) * 40, speaker="Alan Turing")
    (found,) = [each for each in keywords("ada-lovelace") if each.word in ("harvest", "castle")]
    assert (found.word, found.times, found.meetings, found.all_meetings) == ("harvest", 16, 8, 9)
    assert (found.words, found.others_words, found.language) == (91, 200, "en")
    assert found.dispersion < 0.5


def test_words_are_weighed_against_the_same_language_alone(add: Add) -> None:
    add(*("Gas and oil.",) * 12, indexed=False)
    add("Газ.", language="ru", indexed=False)
    add(*("Wetter im Tal.",) * 12, speaker="Alan Turing", language="de", indexed=False)
    add(*("Rain and snow.",) * 12, speaker="Rosa Holf")
    told = {each.word: each.others_words for each in keywords("ada-lovelace")}
    assert told == {"gas": 36, "oil": 36}


@pytest.mark.parametrize(("meetings", "least"), [(1, 1), (3, 2), (7, 4), (60, 4), (200, 10)])
def test_a_word_must_stand_in_half_of_few_meetings_and_in_some_of_many(meetings: int, least: int) -> None:
    assert least_range(meetings) == least


def test_the_highest_ratio_comes_first_whatever_the_amount_of_text() -> None:
    found = distinctive(WordCounts(1_000, 11_000, {"gas": (100, 300), "oil": (20, 22)}))
    assert [(each.word, round(each.log_ratio, 2)) for each in found] == [("oil", 6.64), ("gas", 2.32)]
    assert found[0].score < found[1].score


def test_the_figure_is_that_of_the_formula() -> None:
    assert log_likelihood(10, 5, 1000, 1000) == pytest.approx(1.699, abs=0.001)
    assert log_likelihood(0, 0, 10, 10) == 0


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 10**4), st.integers(0, 10**4))
def test_a_word_is_telling_only_where_it_is_said_more_often(
    own: int, rest: int, times: int, others: int
) -> None:
    tally = WordCounts(own + times, own + times + rest + others, {"word": (times, times + others)})
    for keyword in distinctive(tally):
        assert keyword.score > 15
        assert times / tally.own_words > others / (rest + others)


@pytest.mark.usefixtures("db", "index")
def test_without_an_index_no_word_can_be_told() -> None:
    with pytest.raises(IndexUnavailable):
        keywords("ada-lovelace")


def test_words_of_a_script_without_spaces_are_told_as_they_are_printed(add: Add) -> None:
    castle = ("山上有城堡，城堡不遠。", "他看城堡的門。", "舊城堡在河邊。", "我們的城堡很大。")
    weather = ("山上有雨，雨不遠。", "他看天氣的書。", "舊天氣在河邊。", "我們的天氣很大。")
    for day in range(1, 5):
        date = f"2021-03-0{day}"
        add(*castle, language="zh", date=date, indexed=False)
        add(*weather, speaker="Alan Turing", language="zh", date=date, indexed=False)
    index_pending()
    (castle_word,) = keywords("ada-lovelace")
    assert (castle_word.printed, castle_word.times, castle_word.others) == ("城堡", 20, 0)
    assert (castle_word.meetings, castle_word.all_meetings) == (4, 4)
    assert "天氣" in [each.printed for each in keywords("alan-turing")]


def test_a_word_is_shown_as_it_is_mostly_printed(add: Add) -> None:
    add(*("Die Einigung Europas, europäische Werte.",) * 12, language="de", indexed=False)
    add(*("Wetter im Tal.",) * 40, speaker="Alan Turing", language="de")
    printed = {each.word: each.printed for each in keywords("ada-lovelace")}
    assert printed["europaische"] == "europäische"
    assert printed["europas"] == "Europas"
