import pytest
from django.template import Context, Template


def rendered(tag: str, **values: str) -> str:
    return Template(f"{{% load geography_links %}}{tag}").render(Context(values))


def test_a_place_is_linked_under_its_name() -> None:
    linked = rendered("{% place_link place %}", place="The Castle & Yard, Zenda")
    assert linked == '<a href="/places/castle-yard-zenda/">The Castle &amp; Yard, Zenda</a>'


@pytest.mark.parametrize("place", ["", "  "])
def test_no_place_is_no_link(place: str) -> None:
    assert rendered("{% place_link place %}", place=place).strip() == ""


def test_countries_are_linked_in_the_order_of_their_names() -> None:
    linked = rendered("{% country_links codes %}", codes="CH FI ZA")
    names = [part.partition("<")[0] for part in linked.split('/">')[1:]]
    assert names == ["Finland", "South Africa", "Switzerland"]
    assert linked.startswith('<a href="/countries/fi/">Finland</a>, <a')
    assert rendered("{% country_links codes %}", codes="") == ""
    assert rendered("{{ code|country_name }}", code="KG") == "Kyrgyzstan"


def test_two_countries_lead_to_the_page_on_both() -> None:
    linked = rendered("{% together_address code 'MN' %}", code="FI")
    assert linked == "/together/?country=fi&amp;country=mn"
