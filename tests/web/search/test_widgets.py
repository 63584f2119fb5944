import pytest
from django import forms
from django.test.html import parse_html

from archive.web.search.widgets import WrittenInput, WrittenSelect

ATTRIBUTES = {"id": "id_q", "maxlength": 10, "required": True, "disabled": False, "title": "<Zenda> & “Co”"}


@pytest.mark.parametrize("value", [None, "", "Zenda", '"the castle" <b>', 2021])
def test_an_input_is_that_of_django(value: object) -> None:
    given = {"type": "search", "autocomplete": "off"}
    own = WrittenInput(given).render("q", value, ATTRIBUTES)
    assert parse_html(own) == parse_html(forms.TextInput(given).render("q", value, ATTRIBUTES))


@pytest.mark.parametrize("value", [None, "", "newest", "nonsense"])
def test_a_select_is_that_of_django(value: object) -> None:
    choices = [("best", "Best <match>"), ("newest", "Newest & first")]
    own, usual = (
        each({"class": "sort"}, choices).render("sort", value, ATTRIBUTES)
        for each in (WrittenSelect, forms.Select)
    )
    assert parse_html(own) == parse_html(usual)
