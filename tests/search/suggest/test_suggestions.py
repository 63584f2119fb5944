"""Did you mean: what stands for a word that is nowhere in the archive."""

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.models import Alias, Meeting, Passage, Speaker
from archive.search.api import Filters, search, similar_names, suggestion
from archive.search.indexing.updates import index_pending
from tests.chance import examples
from tests.search.conftest import Add, Added, add_utterance
from tests.search.query.test_parser import QUERIES
from tests.search.test_hostile import HOSTILE


def call(name: str, *spellings: str, slug: str = "ada-lovelace") -> None:
    speaker = Speaker.objects.get(slug=slug)
    speaker.name = name
    speaker.save()
    for spelling in spellings:
        Alias.objects.create(speaker=speaker, name=spelling)


def meant(text: str) -> str | None:
    found = suggestion(text)
    return found.text if found else None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("partnershp", "partnership"),
        ("partnership", None),
        ("Partnershp", "Partnership"),
        ("PARTNERSHP", "PARTNERSHIP"),
        ("strategic partnreship", "strategic partnership"),
        ('"stratejic partnership"', '"strategic partnership"'),
        ("(harvst OR tariff) late", "(harvest OR tariff) late"),
        ("harvst -tariff", "harvest -tariff"),
        ("сотрудничесво", "сотрудничество"),
        ("garvest", "harvest"),
        ("halo", None),
        ("qqqqqqqq", None),
        ("pwrtnwrshwp", None),
        ("ona", None),
        ("harvest -zzebra", None),
        ("harv*", None),
        ("hravst*", None),
        ("20121", None),
    ],
)
def test_a_word_that_is_nowhere_is_replaced_by_the_nearest(
    added: Added, typed: str, expected: str | None
) -> None:
    added(
        "Our strategic partnership grows.", "The harvest is late.", "Сотрудничество крепнет.", "One tariff."
    )
    assert meant(typed) == expected


def test_of_words_equally_near_the_most_frequent_is_offered(add: Add) -> None:
    add("The tariff rose.", "A tariffs list.", "The tariff fell.")
    assert meant("tarifff") == "tariff"


def test_a_word_that_has_hits_in_another_form_is_right(add: Add) -> None:
    add("They discussed harvests.", "A harvester.")
    assert meant("harvesting") is None
    assert meant('"harvest" discussing') is None


def test_the_words_replaced_and_the_number_found_are_told(add: Add) -> None:
    add("The harvest is late.", "The harvest of the year.")
    found = suggestion("harvst")
    assert found
    assert (found.words, found.total, found.filtered) == ((("harvst", "harvest"),), 2, True)


def test_nothing_is_offered_that_finds_nothing_with_the_rest_of_the_query(add: Add) -> None:
    add("The harvest is late.", "The tariff rose.")
    assert meant("harvst tariff") is None
    assert meant("harvst OR tariff") == "harvest OR tariff"


def test_the_second_best_is_offered_where_the_best_finds_nothing(add: Add) -> None:
    add("The tariff rose.", "The tariff fell.", "A sheriff came late.", "Tarifs? Not late.")
    assert meant("tarifff late") == "tarifs late"


def test_a_suggestion_that_only_the_filters_rule_out_is_offered_without_them(add: Add) -> None:
    add("The harvest is late.", date="2020-01-01")
    add("The tariff rose.", date="2021-01-01")
    inside = suggestion("harvst", Filters(year=(2020,)))
    outside = suggestion("harvst", Filters(start=datetime.date(2021, 1, 1)))
    assert inside
    assert inside.filtered
    assert outside
    assert (outside.text, outside.total, outside.filtered) == ("harvest", 1, False)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("strategicpartnership", "strategic partnership"),
        ("strategicpartnership OR coal", '"strategic partnership" OR coal'),
        ('"our strategicpartnership"', '"our strategic partnership"'),
        ("partnershipstrategic", None),
        ("har vests", "harvests"),
        ("har vests grow", "harvests grow"),
        ('"har vests grow"', '"harvests grow"'),
        ("co operation", None),  # found as it is
        ("-vests har", None),
    ],
)
def test_words_typed_as_one_are_parted_and_parts_of_a_word_are_joined(
    added: Added, typed: str, expected: str | None
) -> None:
    added("Our strategic partnership.", "Cooperation grows.", "Harvests grow in vests.", "Coal.")
    assert meant(typed) == expected


def test_a_word_typed_on_the_other_keyboard_is_read_as_meant(add: Add) -> None:
    add("Договор подписан в этой области.", "The harvest is late.")
    assert meant("ljujdjh") == "договор"
    assert meant("j,kfcnb") == "области"
    assert meant("рфкмуые") == "harvest"


def test_a_name_is_found_by_its_sound_in_another_alphabet(add: Add) -> None:
    add("Рудольф Эльфберг прибыл.")
    call("Рудольф Эльфберг")
    index_pending()
    assert meant("elfberg") == "эльфберг"


def test_a_name_that_was_never_spoken_is_asked_for_as_the_speaker(add: Add) -> None:
    add("The harvest is late.")
    call("Rudolf Elphberg")
    assert meant("harvest Elphbreg") == "harvest speaker:elphberg"
    assert meant('"harvest Elphbreg"') is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("speaker:elphbreg", "speaker:elphberg"),
        ('speaker:"Rudolf Elphbreg" harvest', 'speaker:"Rudolf Elphberg" harvest'),
        ('speaker:"Rudolph Elfberg" harvest', None),
        ("place:Strelsaw", "place:Strelsau"),
        ("role:ragent", "role:regent"),
        ("speaker:harvst", None),
        ("country:kyrgystan", "country:kyrgyzstan"),
    ],
)
def test_a_name_within_a_fact_is_replaced_by_a_name(add: Add, typed: str, expected: str | None) -> None:
    meeting = add("The harvest is late.", place="Strelsau", country_codes="KG")
    call("Rudolf Elphberg")
    meeting.utterances.update(role="Regent")
    Meeting.objects.update(indexed=False)
    index_pending()
    assert meant(typed) == expected


def test_words_of_deleted_passages_are_not_held_for_right(add: Add) -> None:
    meeting = add("The harvset is late.", "Of the wheat.")
    add("The harvest is late.")
    Passage.objects.filter(text__contains="harvset").delete()
    Meeting.objects.filter(pk=meeting.pk).update(indexed=False)
    index_pending()
    assert not search("harvset").total
    assert meant("harvset") == "harvest"


@pytest.mark.usefixtures("index", "db")
def test_without_an_index_nothing_is_offered() -> None:
    assert suggestion("harvst") is None
    assert similar_names("harvst") == []


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_queries_have_suggestions_that_find_something_or_none(added: Added, typed: str) -> None:
    added("The gas price", "the the the")
    assert_sound(typed)


@settings(
    max_examples=examples(200), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(typed=st.one_of(QUERIES, st.text(st.sampled_from("gaspricethb \"():*-~.,'бв"), max_size=40)))
def test_any_suggestion_finds_more_than_what_was_typed(add: Add, typed: str) -> None:
    if not search("gas").total:
        add("The gas price is a price", "Speaker of the house", "бвгд xxxx barley wheat")
    assert_sound(typed)


def assert_sound(typed: str) -> None:
    found = suggestion(typed)
    if found:
        assert search(found.text).total == found.total > search(typed).total
    assert len(similar_names(typed)) <= 3


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Elphberg", ["Rudolf Elphberg", "Flavia Elphberg"]),
        ("Elphbreg", ["Rudolf Elphberg", "Flavia Elphberg"]),
        ("Flavia Elphbreg", ["Flavia Elphberg", "Rudolf Elphberg"]),
        ("Эльфберг", ["Rudolf Elphberg", "Flavia Elphberg"]),
        ("speaker:sabt harvest", ["Hugo Sapt"]),
        ("Zenda", []),
        ("", []),
        ("sap", []),
    ],
)
def test_speakers_with_a_name_that_is_nearly_so_are_named(add: Add, typed: str, expected: list[str]) -> None:
    meeting = add("One.", "Two.", speaker="Rudolf")
    add_utterance(meeting, "Three.", speaker="Flavia")
    add_utterance(meeting, "Four.", speaker="Hugo")
    call("Rudolf Elphberg", "Рудольф Эльфберг", slug="rudolf")
    call("Flavia Elphberg", slug="flavia")
    call("Hugo Sapt", slug="hugo")
    index_pending()
    assert [speaker.name for speaker in similar_names(typed)] == expected
