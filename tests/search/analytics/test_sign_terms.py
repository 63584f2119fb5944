"""Words of scripts without spaces are told by how their signs are used."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.analytics.sign_terms import SignRow, sign_rows, sign_terms, terms_of
from archive.search.tokenizer import folded_words


def _terms(*texts: str, least: int = 3) -> set[str]:
    return {"".join(term) for of_size in sign_terms(_rows(*texts), least).values() for term in of_size}


def _rows(*texts: str) -> list[SignRow]:
    return [row for text in texts for row in sign_rows(text)]


def test_rows_end_at_stops_spaces_and_words_of_other_scripts() -> None:
    rows = sign_rows("經濟、合作 與NATO的會議。Only this.")
    assert ["".join(row.printed) for row in rows] == ["經濟", "合作", "與", "的會議"]
    assert ["".join(row.signs) for row in rows] == ["经济", "合作", "与", "的会议"]
    assert sign_rows("Only this.") == []


@pytest.mark.parametrize(
    ("texts", "word"),
    [
        (("我们的城堡很大。", "山上有城堡，城堡不远。", "他看城堡的门。", "旧城堡在河边。"), "城堡"),
        (
            (
                "城が遠い。ゼンダを見た。",
                "北のゼンダは寒い。",
                "そしてゼンダで会う。",
                "今もゼンダが好きだ。",
            ),
            "ゼンダ",
        ),
        (("우리의 경제는 좋다.", "새 경제를 본다.", "그런데 경제가 어렵다. 큰경제도 있다."), "경제"),
        (("ที่ปราสาทนั้น", "มีปราสาทใหญ่", "เห็นปราสาทนี้", "ในปราสาทเก่า"), "ปราสาท"),
    ],
)
def test_signs_that_stand_together_between_others_are_a_word(texts: tuple[str, ...], word: str) -> None:
    folded = "".join(folded_words(word))
    found = _terms(*texts)
    assert folded in found
    assert not any(each != folded and each in folded for each in found)


def test_what_stands_by_chance_or_always_within_a_longer_word_is_none() -> None:
    always = _terms("我们的城堡。", "你们的城堡。", "他们的城堡。", "大城堡。", "小城堡。")
    assert "的城堡" not in always
    within = _terms("甲丙丁戊乙。", "乙丙丁戊甲。", "己丙丁戊庚。")
    assert within == {"丙丁戊"}


def test_each_place_of_a_word_is_told_as_it_is_printed() -> None:
    rows = _rows("經濟，经济。", "經濟")
    places = Counter(terms_of(rows, {2: {("经", "济")}}))
    assert places == {("经济", "經濟"): 2, ("经济", "经济"): 1}


@given(st.lists(st.text("甲乙丙丁。 aかき", max_size=30), max_size=8), st.integers(2, 4))
def test_a_word_stands_as_often_as_asked_for(texts: list[str], least: int) -> None:
    rows = _rows(*texts)
    terms = sign_terms(rows, least)
    times = Counter(word for word, _ in terms_of(rows, terms))
    assert set(times) == {"".join(term) for of_size in terms.values() for term in of_size}
    assert all(each >= least for each in times.values())
