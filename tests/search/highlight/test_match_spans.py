"""What is found in a text is the same however quickly it is looked for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.search.highlight.match_spans import _letters, _marker, match_spans
from archive.search.query.ast import Phrase, Term, positive_leaves
from archive.search.query.parser import parse
from archive.search.spelling.forms import runs_of
from archive.search.stemming import possible_stems
from archive.search.tokenizer import folded_words, words
from tests.chance import examples

NEAR = [
    ("gas price", 2, "the gas price", ["gas", "price"]),
    ("gas price", 2, "the price of gas", ["price", "gas"]),
    ("gas price", 2, "a price we pay for gas", []),
    ("gas price", 4, "a price we pay for gas", ["price", "gas"]),
    ("gas price", 3, "gas a b price c d e price", ["gas", "price"]),
    ("gas price", 3, "gas gas price", ["gas", "gas", "price"]),
    ("gas price", 2, "gas a price a gas", ["gas", "price", "gas"]),
    ("very very", 3, "very good", []),
    ("very very", 3, "very, very good and so very", ["very", "very"]),
    ("a b c", 2, "c b a", ["c", "b", "a"]),
    ("a b c", 3, "c x b a", ["c", "b", "a"]),
    ("a b c", 2, "c x b a", []),
    ("gas price", 5, "gas. Prices", []),
]


def found(text: str, query: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in match_spans(text, parse(query).root)]


@pytest.mark.parametrize(("phrase", "within", "text", "marked"), NEAR)
def test_words_near_each_other_are_found_in_any_order(
    phrase: str, within: int, text: str, marked: list[str]
) -> None:
    assert found(text, f'"{phrase}"~{within}') == marked


@given(st.lists(st.sampled_from("abcx")), st.lists(st.sampled_from("abc"), min_size=2, max_size=4), st.data())
def test_a_word_is_marked_where_some_stretch_with_it_holds_all_the_others(
    text: list[str], phrase: list[str], data: st.DataObject
) -> None:
    slop = data.draw(st.integers(max(2, len(phrase) - 1), 8))
    marked = {hit.start // 2 for hit in match_spans(" ".join(text), Phrase(tuple(phrase), slop))}
    assert marked == {
        place
        for start in range(-slop, len(text))
        for place in range(max(start, 0), min(start + slop + 1, len(text)))
        if text[place] in phrase
        and all(text[max(start, 0) : start + slop + 1].count(word) >= phrase.count(word) for word in phrase)
    }


TEXTS = st.lists(
    st.sampled_from("gas Gas' gases sensible sensibility lying lie cities city’s a b U.S. us USA".split())
    | st.sampled_from("газ Газа объём объем воюет ещё еще gás ga\u00ads 5,974 20th don’t don't — …".split())
).map(" ".join)


@given(TEXTS, TEXTS)
def test_a_word_is_marked_if_and_only_if_it_shares_a_form_with_one_that_is_sought(
    text: str, query: str
) -> None:
    root = parse(query).root
    single = {
        form
        for leaf in positive_leaves(root)
        if len(leaf.words) == 1
        for form in possible_stems(leaf.words[0])
    }
    several = [leaf for leaf in positive_leaves(root) if len(leaf.words) > 1]
    if not several:
        shares = [word for word in words(text) if not single.isdisjoint(possible_stems(word.text))]
        assert {(hit.start, hit.end) for hit in match_spans(text, root)} == {(w.start, w.end) for w in shares}


PIECES = st.lists(
    st.sampled_from("gas gases price prices GAS U.S. us 5,974 20th gas20 don’t газ газа ё объём е".split())
    | st.sampled_from([" ", " ", " ", "\n", "\u00a0", ".", ",", "-", "—", "’s", "'", "g", "20"])
).map("".join)
SOUGHT = st.sampled_from(
    ["gas", "gas price", '"gas price"', '"gas gas"', "gas-oil price", "ga*", "объем газ"]
)


@given(PIECES, SOUGHT | PIECES)
def test_what_stands_around_the_letters_of_a_query_is_cut_as_the_whole_text_is(text: str, query: str) -> None:
    root = parse(query).root
    marker = _marker(root)
    throughout = sorted(marker._throughout(text), key=lambda hit: (hit.start, -hit.end))
    assert match_spans(text, root) == throughout


ENDINGS = """s es ed ing ly er ize ization ational tional enci anci ousli alism ality aliti iviti bility
    biliti ness ful fulness ative able ible ment ement eed eedly ied ies y al ance ence ic ical ism ate
    ive e l ll logi logy а ы ов ами ого ему ый ая ость ости ен на нный ться тся ет ют ал ла ем ьем""".split()


@settings(max_examples=examples(300))
@given(
    st.text("abcdeilosty", min_size=1, max_size=5)
    | st.text("абвгдежзийклмнопрстухцчшщъыьэюя", min_size=1, max_size=5),
    st.lists(st.sampled_from(ENDINGS), max_size=4),
)
def test_words_of_one_script_are_found_by_any_other_of_their_stem(beginning: str, endings: list[str]) -> None:
    word = "".join([beginning, *(end for end in endings if end.isascii() == beginning.isascii())])
    (slot,), *_ = runs_of(Term((word,)))
    assert _letters(slot) in word


@given(st.text(), st.text())
def test_hits_lie_in_the_text_in_order(text: str, query: str) -> None:
    at = match_spans(text, parse(query).root)
    assert [hit.start for hit in at] == sorted(hit.start for hit in at)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in at)
    assert all(folded_words(text[hit.start : hit.end]) for hit in at)
