"""What a query may become while it is typed."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from archive.models import Alias, Appearance, Meeting, Passage, Speaker
from archive.search.api import Completion, CompletionKind, completions, search
from archive.search.indexing.updates import index_pending
from tests.chance import examples
from tests.search.conftest import Add
from tests.search.query.test_parser import QUERIES
from tests.search.test_hostile import HOSTILE
from tests.snapshots import Written


def words(text: str) -> list[str]:
    return [each.value for each in completions(text) if each.kind == CompletionKind.WORDS]


@pytest.fixture
def ruritania(add: Add, index: Path, written: Written) -> None:
    """What was said at Strelsau, by Rudolf Elphberg and others."""
    written.once("Strelsau", index, lambda: _write(add))


def _write(add: Add) -> None:
    add(
        "A strategic partnership of neighbours.",
        "The strategic partnership with Zenda.",
        "Our Strategic Partnership grows.",
        "The Strategic Park of Strelsau.",
        "Strategy? We partner strategically.",
        "Ещё рано говорить об урожае.",
        "Урожай поздний.",
        speaker="Rudolf",
        place="The Castle, Strelsau",
        indexed=False,
    )
    meeting = add("Welcome.", speaker="Rupert", place="Zenda", indexed=False)
    Speaker.objects.filter(slug="rudolf").update(name="Rudolf Elphberg")
    rudolf = Speaker.objects.get(slug="rudolf")
    Alias.objects.create(speaker=rudolf, name="Rudolf Elphberg")
    Alias.objects.create(speaker=rudolf, name="Рудольф Эльфберг")
    Appearance.objects.create(meeting=meeting, speaker=rudolf, name="Rudolf", role="Regent", turns=1)
    index_pending()


@pytest.mark.usefixtures("ruritania")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("strategic par", ["strategic partnership", "strategic park", "strategic partner"]),
        ("Strategic Par", ["Strategic partnership", "Strategic park", "Strategic partner"]),
        ('"strategic par', ['"strategic partnership"', '"strategic park"', '"strategic partner"']),
        ("our strategic ", ["our strategic partnership"]),
        ("урож", ["урожае"]),
        ("harvest -partnersh", ["harvest -partnership"]),
        ("strategic partnership", []),
        ("qq", []),
        ("s", []),
        ("", []),
        ("strateg*", []),
    ],
)
def test_words_and_what_frequently_follows_them_complete_a_query(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.usefixtures("ruritania")
def test_the_most_frequent_word_comes_first_in_one_of_its_forms() -> None:
    assert words("par") == ["partnership", "park", "partner"]
    assert words("strate")[0] == "strategic"
    assert "strategic partnership" in words("strate")


@pytest.mark.usefixtures("ruritania")
@pytest.mark.parametrize("text", ["rudo", "Elphb", "rudolf elph", "Эльф", "рудольф э", "Рудолф"])
def test_a_speaker_is_found_by_any_spelling(text: str) -> None:
    first = completions(text)[0]
    assert first == Completion(CompletionKind.SPEAKER, "Rudolf Elphberg", "rudolf", "Regent")


@pytest.mark.usefixtures("ruritania")
def test_a_speaker_who_was_renamed_shows_the_new_name() -> None:
    Speaker.objects.filter(slug="rudolf").update(name="Rudolf V")
    assert completions("elphb")[0].text == "Rudolf V"


@pytest.mark.usefixtures("ruritania")
def test_a_place_is_found_by_any_of_its_words() -> None:
    place = Completion(CompletionKind.PLACE, "The Castle, Strelsau", "The Castle, Strelsau")
    assert completions("strels")[0] == place
    assert completions("the cas")[0] == place


@pytest.mark.usefixtures("ruritania")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("harvest speaker:elph", ['harvest speaker:"Rudolf Elphberg"']),
        ('speaker:"rudolf e', ['speaker:"Rudolf Elphberg"']),
        ("place:zen", ["place:Zenda"]),
        ("place:strel", ['place:"The Castle, Strelsau"']),
        ("role:zzz", []),
    ],
)
def test_a_fact_is_completed_by_names(text: str, expected: list[str]) -> None:
    assert words(text) == expected
    assert {each.kind for each in completions(text)} <= {CompletionKind.WORDS}


@pytest.mark.usefixtures("ruritania")
@pytest.mark.parametrize("text", ["strategic par", '"strategic par', "place:zen", "speaker:elph", "урож"])
def test_a_completed_query_finds_something(text: str) -> None:
    assert words(text)
    assert all(search(query).total for query in words(text)[:1])


def test_words_that_are_gone_are_learnt_no_more(add: Add) -> None:
    meeting = add(*["The zebra crossing."] * 4)
    add("The harvest.")
    assert "zebra crossing" in words("zeb")
    Passage.objects.all().delete()
    Meeting.objects.filter(pk=meeting.pk).update(indexed=False)
    index_pending()
    assert "zebra crossing" not in words("zeb")


@pytest.mark.usefixtures("ruritania")
def test_the_database_is_asked_four_times_at_most(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for text in ("rudo", "the strategic par", "our old strategic par", "strate", 'speaker:"rudolf e'):
        with django_assert_max_num_queries(4):
            completions(text)


@pytest.mark.usefixtures("index", "db")
def test_without_an_index_there_are_none() -> None:
    assert completions("strategic par") == []


def test_there_are_ten_at_most(add: Add) -> None:
    add(" ".join(f"za{letter}ba" for letter in "abcdefghijklmnopq"))
    assert len(completions("za")) == 10


@pytest.mark.usefixtures("ruritania")
@pytest.mark.parametrize(
    "text", [*HOSTILE, "a" * 199 + "é", "speaker:" * 30, 'place:"' * 20, "- - -", "\ud800ab"]
)
def test_hostile_queries_are_answered(text: str) -> None:
    assert_answered(text)


@settings(
    max_examples=examples(200), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(text=st.one_of(QUERIES, st.text(), st.text(st.sampled_from('strategipn "():-speaker'), max_size=30)))
def test_any_query_is_answered(add: Add, text: str) -> None:
    if not search("partnership").total:
        add(*["A strategic partnership of speakers"] * 3)
    assert_answered(text)


def assert_answered(text: str) -> None:
    found = completions(text)
    assert len(found) <= 10
    assert all(each.text and "\0" not in each.text for each in found)
