"""Words are found as people type them, and what they may have meant is offered."""

from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from archive.search.api import Filters, Offer, Sort, offers, relaxed, search
from tests.search.conftest import Add, texts
from tests.snapshots import Written

SAID = {
    "country": "Ruritania and the U.S. signed. The US agreed.",
    "pronoun": "It concerns all of us.",
    "month": "We meet in May.",
    "modal": "We may meet in Zenda.",
    "hyphen": "The non-proliferation treaty, and co-operation of policy-makers.",
    "closed": "A nonproliferation policy needs cooperation.",
    "open": "Talks on non proliferation of arms.",
    "british": "The organisation of a colourful defence.",
    "american": "An organization and its colors.",
    "number": "Some 1 000 000 people.",
    "million": "Some 1 million people.",
    "aircraft": "Two Su-35S and one Su-30SM came.",
    "name": "Minister O’Brien spoke.",
    "sentence": "The gas flows. The price rose for oil.",
    "one": "The gas is high in price.",
}


@pytest.fixture
def said(add: Add, index: Path, written: Written) -> None:
    def write() -> None:
        for text in SAID.values():
            add(text, indexed=text == SAID["one"])

    written.once("as typed", index, write)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("U.S.", "country"),
        ("US", "country"),
        ("us", "pronoun"),
        ('"=US"', "country"),
        ('"=us"', "pronoun"),
        ("May", "month"),
        ("may", "month modal"),
        ('"=may meet"', "modal"),
        ("nonproliferation", "hyphen closed open"),
        ("non-proliferation", "hyphen closed open"),
        ("non proliferation", "hyphen closed open"),
        ('"nonproliferation"', "hyphen closed open"),
        ("co-operation", "hyphen closed"),
        ("policymaker", "hyphen"),
        ("organizations", "british american"),
        ("organisation", "british american"),
        ('"organization"', "british american"),
        ('"=organization"', "american"),
        ("colour", "british american"),
        ("defense", "british"),
        ("1,000,000", "number"),
        ("1 000 000", "number"),
        ("1.000.000", "number"),
        ("Su-35", "aircraft"),
        ("obrien", "name"),
        ("O'Brien", "name"),
        ("gas w/3 price", "sentence"),
        ("gas NEAR/2 price", ""),
        ("gas /s price", "one"),
        ("price /s oil", "sentence"),
        ('"the gas" w/4 "price rose"', "sentence"),
        ("(gas OR oil) w/4 rose", "sentence"),
        ("col?rs", "american"),
        ("col?r*", "american"),
        ("=Ruritania", "country"),
        ("=ruritania", ""),
    ],
)
@pytest.mark.usefixtures("said")
def test_what_is_typed_finds(typed: str, found: str) -> None:
    names = {text: name for name, text in SAID.items()}
    assert sorted(names[text] for text in texts(search(typed))) == sorted(found.split())


@pytest.mark.usefixtures("said")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("gas | oil", "gas OR oil"),
        ("gas or oil", "gas OR oil"),
        ("gas & price", "gas AND price"),
        ("price not oil", "price NOT oil"),
        ("us", "US"),
        ("gas OR oil", None),
        ('"gas or oil"', None),
        ("or gas", None),
        ("gas or nothing-else and more", None),
    ],
)
def test_what_may_be_meant_is_offered_where_it_finds_something(typed: str, offered: str | None) -> None:
    assert [offer.text for offer in offers(typed)] == ([offered] if offered else [])


def test_a_name_before_the_words_is_offered_as_the_speaker(add: Add) -> None:
    from archive.models import Alias, Speaker  # the fixture makes speakers without spellings

    add("The harvest of Zenda.", "Something else.", speaker="Rudolf Elphberg")
    add("Elphberg spoke on the harvest.", speaker="Hugo Sapt")
    for speaker in Speaker.objects.all():
        Alias.objects.get_or_create(speaker=speaker, name=speaker.name, defaults={"key": ""})
    (offer,) = offers("elphberg on harvest")
    assert offer == Offer(
        "harvest",
        "“elphberg” is the name of a speaker.",
        "harvest, said by Rudolf Elphberg",
        1,
        {"speaker": "rudolf-elphberg"},
    )
    assert not offers("elphberg on")
    assert not offers("elphberg on harvest", Filters(speaker=("hugo-sapt",)))


def test_where_nothing_has_all_words_those_with_most_are_shown_and_what_is_in_the_way(add: Add) -> None:
    add("The harvest of Zenda is late.", "The harvest is good.", "Rain.")
    assert not search("harvest zenda rain").total
    found = relaxed("harvest zenda rain")
    assert [hit.passage.text for hit in found.hits] == ["The harvest of Zenda is late."]
    assert (found.held, found.words, found.total) == (2, 3, 1)
    assert [(each.word, each.text, each.total) for each in found.without] == [("rain", "harvest zenda", 1)]
    assert not relaxed("wheat barley").hits


TEXT = "We shall build the new bridge over the river at Zenda."


def test_a_paragraph_that_several_meetings_have_is_shown_once_and_counted_in_full(add: Add) -> None:
    first = add(TEXT, date="2020-01-01", indexed=False)
    second = add(TEXT, "The bridge is old.", date="2021-01-01", indexed=False)
    add(TEXT.upper(), "The bridge.", "The bridge.", date="2022-01-01")
    page = search("bridge", sort=Sort.OLDEST)
    assert (page.total, page.statements, page.repeated) == (6, 3, 2)
    assert page.hits[0].passage.utterance.meeting == first
    assert page.hits[0].copied == 2
    assert [copy.utterance.meeting.date.year for copy in page.hits[0].copies] == [2022, 2021]
    (only,) = search("bridge", Filters(year=(2021,)), Sort.NEWEST).hits
    assert (only.passage.utterance.meeting, only.copied) == (second, 0)


def test_words_in_a_row_as_typed_come_first_however_rare_the_others_are(add: Add) -> None:
    add("Of the river and the bridge at the new town we spoke: river, bridge, town. River!", indexed=False)
    add("At great length, among very many other things of no weight at all, we said: the new bridge over it.")
    assert "the new bridge" in search("the new bridge").hits[0].passage.text


@pytest.mark.parametrize("typed", ['"of Zenda"', '"Zenda of"~3', "of w/3 Zenda"])
def test_of_very_many_paragraphs_the_newest_are_looked_at_and_that_is_said(
    typed: str, add: Add, settings: Settings
) -> None:
    for number in range(6):
        add(f"The bridge of Zenda, number {number}.")
    settings.SEARCH_PASSAGES = 6
    assert (search(typed).total, search(typed).notes) == (6, ())
    settings.SEARCH_PASSAGES = 4
    page = search(typed)
    assert page.total == 4
    assert "only the newest 4 were looked at" in page.notes[0]
    # What is left out is looked for everywhere, as it would be shown otherwise.
    assert search(f"bridge -({typed})").total == 0
