"""Words of scripts without spaces, and of those whose vowels are marks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.search.query.parser import parse
from archive.search.scripts import joined
from archive.search.tokenizer import folded_words, words
from tests.chance import examples


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("كِتَابٌ", "كتاب"),
        ("الـــدول", "الدول"),
        ("أمن إلى آخر مسؤول", "امن الي اخر مسوول"),
        ("کشور یکی", "كشور يكي"),
        ("می\u200cروم", "میروم"),
        ("ﷲ", "الله"),
        ("٢٠٢١ ۱۲", "2021 12"),
        ("שָׁלוֹם", "שלום"),
        ('ארה״ב צה"ל', "ארהב צהל"),
        ("Σύνοδος ΣΎΝΟΔΟΣ", "συνοδοσ συνοδος"),
        ("हिन्‍दी", "हिन्दी"),
        ("國際關係", "国际关系"),
        ("ｶﾞｽ", "ガス"),
        ("한국", "한국"),
    ],
)
def test_what_is_printed_and_what_is_typed_are_the_same_words(printed: str, typed: str) -> None:
    assert folded_words(printed) == folded_words(typed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("经济合作", ("经", "济", "合", "作")),
        ("G20峰会，2021年", ("g", "20", "峰", "会", "2021", "年")),
        ("ガスの価格", ("ガ", "ス", "の", "価", "格")),
        ("대한민국 회담", ("대", "한", "민", "국", "회", "담")),
        ("ที่นี่", ("ที่", "นี่")),
        ("हिन्दी में", ("हिनदी", "में")),
        ("Strelsau鎮", ("strelsau", "镇")),
    ],
)
def test_words_are_divided_so(text: str, expected: tuple[str, ...]) -> None:
    assert folded_words(text) == expected


MIXED = st.text(
    st.sampled_from('经濟合作國 ガスのー々한국회담ที่ไทยשלוםםָّـكتابةأیکहिन्दी٢۱a2éЯ,. \u200c\u200f\u00ad"״')
)


@settings(max_examples=examples(100))
@given(MIXED)
def test_spans_point_into_the_text_in_order_and_words_fold_to_themselves(text: str) -> None:
    at = 0
    for word in words(text):
        assert at <= word.start < word.end <= len(text)
        assert folded_words(text[word.start : word.end]) == (word.text,)
        assert folded_words(word.text) == (word.text,)
        at = word.end


def test_a_quotation_mark_within_a_hebrew_word_is_a_part_of_it() -> None:
    query = parse('נשיא ארה"ב')
    assert not query.notes
    assert query == parse("נשיא ארה״ב")


def test_signs_are_shown_without_spaces() -> None:
    assert joined(("经", "济", "g", "20", "合", "作")) == "经济 g 20 合作"
