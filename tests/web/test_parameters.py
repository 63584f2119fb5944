import pytest
from django.http import Http404, QueryDict

from archive.web.parameters import choice, text, texts


def test_white_space_is_folded_and_no_nul_is_left() -> None:
    assert text(QueryDict("name=+Hugo%00%09Sapt+"), "name") == "Hugo Sapt"


def test_a_long_text_is_cut() -> None:
    assert text(QueryDict("q=" + "a" * 300), "q", 200) == "a" * 200


def test_an_absent_text_is_empty() -> None:
    assert text(QueryDict(""), "name") == ""


def test_of_several_values_the_empty_ones_are_left_out() -> None:
    assert texts(QueryDict("q=Zenda&q=+&q=Strelsau"), "q") == ["Zenda", "Strelsau"]


@pytest.mark.parametrize("query", ["", "sort="])
def test_without_a_value_the_default_is_chosen(query: str) -> None:
    assert choice(QueryDict(query), "sort", ("name", "latest"), "name", "not {}") == "name"


def test_a_known_value_is_chosen() -> None:
    assert choice(QueryDict("sort=latest"), "sort", ("name", "latest"), "name", "not {}") == "latest"


def test_an_unknown_value_is_not_found_and_repeated_in_short() -> None:
    with pytest.raises(Http404, match=r"^not x{20}$"):
        choice(QueryDict("sort=" + "x" * 50), "sort", ("name",), "name", "not {}")
