from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.citing.text_fragments import text_directive

FIRST = "We spoke of the harvest, and of the well-known bridge at Zenda & its toll."
SECOND = "The harvest is late this year. Thank you."
LAST = "It rained in March, in April and in May, so that nobody could bring in anything at all before June."
PAGE = "\n".join(["Talks on the bridge", FIRST, SECOND, "Hugo Sapt", LAST, "Thank you."])


def _directive(words: str, paragraph: str = FIRST, end: str = "") -> str:
    start = PAGE.index(paragraph)
    last = next(each for each in (LAST, paragraph) if (end or words) in each)
    begin = PAGE.index(words, start)
    stop = PAGE.index(end or words, PAGE.index(last)) + len(end or words)
    where = [(PAGE.index(each), PAGE.index(each) + len(each)) for each in (paragraph, last)]
    return text_directive(PAGE, begin, stop, *where)


def test_words_that_stand_once_are_given_as_they_are() -> None:
    assert _directive("late this year", SECOND) == ":~:text=late%20this%20year"


def test_signs_that_mean_something_in_such_an_address_are_written_as_codes() -> None:
    assert _directive("well-known bridge at Zenda & its") == (
        ":~:text=well%2Dknown%20bridge%20at%20Zenda%20%26%20its"
    )
    assert _directive("harvest, and of") == ":~:text=harvest%2C%20and%20of"


def test_words_that_stand_elsewhere_too_have_their_neighbours_with_them() -> None:
    assert _directive("harvest", SECOND) == ":~:text=The-,harvest,-is"
    assert _directive("bridge") == ":~:text=well%2Dknown-,bridge,-at"


def test_at_the_edge_of_a_paragraph_there_is_a_neighbour_on_one_side_alone() -> None:
    assert _directive("Thank you.", SECOND) == ":~:text=year.-,Thank%20you."


def test_words_that_nothing_tells_apart_are_not_marked_in_the_wrong_place() -> None:
    start = PAGE.rindex("Thank you.")
    paragraph = (start, len(PAGE))
    assert text_directive(PAGE, start, len(PAGE), paragraph, paragraph) == ""


def test_a_long_piece_is_given_by_its_first_words_and_its_last() -> None:
    long = LAST + " Nobody."
    page = PAGE.replace(LAST, long)
    start = page.index(long)
    paragraph = (start, start + len(long))
    assert text_directive(page, start, start + len(long), paragraph, paragraph) == (
        ":~:text=It%20rained%20in,before%20June.%20Nobody."
    )


def test_a_piece_of_two_paragraphs_begins_in_one_and_ends_in_the_other() -> None:
    assert _directive("harvest is late", SECOND, "in May") == ":~:text=harvest%20is%20late,and%20in%20May"


def test_letters_of_other_alphabets_are_written_as_codes() -> None:
    page = "Урожай очень поздний"
    directive = text_directive(page, 0, 20, (0, 20), (0, 20))
    assert directive.startswith(":~:text=%D0%A3%D1%80%D0%BE%D0%B6%D0%B0%D0%B9%20")
    assert unquote(directive).endswith(page)


@given(
    words=st.lists(
        st.sampled_from("the harvest is late, this yéar — & so-on".split()), min_size=4, max_size=60
    ),
    data=st.data(),
)
def test_what_is_marked_first_on_the_page_is_what_was_chosen(words: list[str], data: st.DataObject) -> None:
    breaks = sorted(data.draw(st.sets(st.integers(1, len(words) - 1), max_size=4)))
    groups = [words[a:b] for a, b in zip([0, *breaks], [*breaks, len(words)], strict=True)]
    page = "\n¶\n".join(" ".join(group) for group in groups)
    tokens = _tokens(page)
    first, last = sorted(
        (data.draw(st.integers(0, len(tokens) - 1)), data.draw(st.integers(0, len(tokens) - 1)))
    )
    start, end = tokens[first][0], tokens[last][1]
    directive = text_directive(page, start, end, _paragraph(page, start), _paragraph(page, end - 1))
    if directive:
        assert _marked(page, directive) == (start, end)


def _tokens(page: str) -> list[tuple[int, int]]:
    spans, place = [], 0
    for word in page.split():
        start = page.index(word, place)
        place = start + len(word)
        spans += [(start, place)] if word != "¶" else []
    return spans


def _paragraph(page: str, place: int) -> tuple[int, int]:
    end = page.find("\n", place)
    return page.rfind("\n", 0, place) + 1, end if end >= 0 else len(page)


def _marked(page: str, directive: str) -> tuple[int, int]:
    """What the rules for text fragments make a browser mark: the first place that fits."""
    parts = [unquote(part) for part in directive.removeprefix(":~:text=").split(",")]
    before = parts.pop(0)[:-1] if parts[0].endswith("-") else ""
    after = parts.pop()[1:] if parts[-1].startswith("-") else ""
    place = -1
    while True:
        place = page.find(parts[0], place + 1)
        assert place >= 0
        stop = place + len(parts[0])
        if page[:place].rstrip().endswith(before) and page[stop:].lstrip().startswith(after):
            break
    return place, page.index(parts[-1], stop) + len(parts[-1]) if len(parts) > 1 else stop


@pytest.mark.parametrize("text", ["ß ẞ ﬁ İ", "all one e\u0301 é"])
def test_letters_that_fold_into_several_shift_nothing(text: str) -> None:
    everything = (0, len(text))
    before = quote(text[: text.rindex(" ")].split(maxsplit=1)[1])
    assert text_directive(text, len(text) - 1, len(text), everything, everything) == (
        f":~:text={before}-,{quote(text[-1])}"
    )


def test_a_word_that_may_stand_in_a_menu_is_not_given_alone() -> None:
    assert text_directive("Search", 0, 6, (0, 6), (0, 6)) == ""
