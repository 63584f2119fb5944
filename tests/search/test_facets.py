"""One record makes all that there is of a facet."""

import pytest
from django.http import QueryDict

from archive.models import Meeting, SpeakerLink
from archive.search.api import search
from archive.search.facet_values import country_spoken_for
from archive.search.facets import FACETS, FILTERED, LISTED, Facet
from archive.search.indexing.updates import index_pending
from archive.search.query.field_filters import TAKES
from archive.search.query.parser import parse
from archive.search_indexes import PassageIndex
from archive.web.search.forms import SearchForm
from tests.search.conftest import Add

OPERATORS = [facet for facet in FACETS if facet.operator]


def named(facet: Facet) -> str:
    return facet.name


@pytest.mark.parametrize("facet", FACETS, ids=named)
def test_a_facet_has_a_field_of_the_index_that_is_counted_whole(facet: Facet) -> None:
    fields = PassageIndex().fields
    assert fields[facet.name].faceted
    assert fields[f"{facet.name}_exact"].facet_for == facet.name


@pytest.mark.parametrize("facet", OPERATORS, ids=named)
def test_an_operator_says_what_it_takes_where_it_is_given_none(facet: Facet) -> None:
    (note, *_) = parse(f"{facet.operator}:").notes
    assert f"“{facet.operator}:” takes, right after the colon, {TAKES[facet.operator]}" in note


@pytest.mark.parametrize("facet", FILTERED, ids=named)
@pytest.mark.django_db
def test_a_filter_is_a_field_of_the_form_that_says_what_it_does_not_know(facet: Facet) -> None:
    form = SearchForm(QueryDict(f"{facet.name}=§§"))
    if facet.labels(["§§"]):
        assert form.active_filters()[0].label == facet.chosen.format("§§")
    else:
        assert form.errors[facet.name] == [facet.unknown]


def test_the_values_of_what_is_found_are_counted_with_what_they_are_called(add: Add) -> None:
    add("gas", country_codes="KG RU")
    counts = search("gas").facets
    assert list(counts) == [facet.name for facet in LISTED]
    assert [(each.value, each.label) for each in counts["country"]] == [
        ("KG", "Kyrgyzstan"),
        ("RU", "Russia"),
    ]


@pytest.mark.parametrize(
    ("name", "value", "label", "query"),
    [
        ("kind", "talks", "Talks", "kind:talks"),
        ("language", "en", "English", "lang:en"),
        ("place", "The Kremlin, Moscow", "The Kremlin, Moscow", 'place:"The Kremlin, Moscow"'),
        ("country", "KG", "Kyrgyzstan", "country:kyrgyzstan"),
    ],
)
def test_a_value_can_be_asked_for_as_it_is_called_or_as_it_is(
    name: str, value: str, label: str, query: str
) -> None:
    (facet,) = [each for each in FACETS if each.name == name]
    assert facet.query(value, label) == query
    assert not parse(query).notes


def test_words_are_found_by_the_office_held_then_and_without_what_is_likely_only(add: Add) -> None:
    likely, sure = add("gas", speaker="Hugo Sapt"), add("gas", speaker="Rosa Holf", indexed=False)
    said = likely.utterances.get()
    assert said.speaker
    said.link = SpeakerLink.objects.create(
        meeting=likely, key="sapt", name="Sapt", speaker=said.speaker, grade="likely"
    )
    said.offices_then = "Minister of Foreign Affairs; Member of Parliament"
    said.save()
    Meeting.objects.update(indexed=False)
    index_pending()
    found = {query: [hit.passage.utterance.meeting for hit in search(query).hits] for query in (
        "gas certain:yes", "gas certain:no", 'gas as:"foreign minister"', "gas as:envoy"
    )}  # fmt: skip
    assert list(found.values()) == [[sure], [likely], [likely], []]
    assert not parse("certain:yes").notes
    assert "“certain:” takes" in parse("certain:perhaps").notes[0]


@pytest.mark.parametrize(
    ("role", "title", "by_authority", "country"),
    [
        ("President of Kyrgyzstan", "Talks", "", "KG"),
        ("President", "Remarks by President Sapt of the Kyrgyz Republic", "", "KG"),
        ("President", "Remarks", "President of Kyrgyzstan", "KG"),
        ("", "Remarks", "President of Kyrgyzstan; Chairman of a firm", "KG"),
        ("", "Remarks", "President of Kyrgyzstan; Ambassador of France", ""),
        ("Director of a firm", "Remarks", "President of Kyrgyzstan", ""),
        ("", "Remarks by President Sapt of the Kyrgyz Republic", "", ""),
    ],
)
def test_a_speaker_stands_for_the_country_that_office_title_or_authority_tell(
    role: str, title: str, by_authority: str, country: str
) -> None:
    told = country_spoken_for(role, "", "hugo", "PRESIDENT SAPT", "Hugo Sapt", title, by_authority)
    assert told == country
    assert country_spoken_for(role, "", "", "", "", title, by_authority) == ""
