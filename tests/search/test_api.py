"""What a reader types finds what a source printed."""

import datetime

import pytest
from pytest_django import DjangoAssertNumQueries

from archive.models import Passage, Speaker
from archive.search.api import Filters, Sort, TextKind, found_keys, highlighted, search
from archive.search.indexing.updates import index_pending
from tests.search.conftest import Add, add_utterance, texts


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("The quality of Russia−Kyrgyzstan relations", "Russia-Kyrgyzstan relations"),
        ("Kyrgyzstan’s people", "Kyrgyzstan's"),
        ("Kyrgyzstan’s people", "kyrgyzstan"),
        ("the President of\u00a0Kyrgyzstan", "of Kyrgyzstan"),
        ("the President of\u00a0Kyrgyzstan", '"of Kyrgyzstan"'),
        ("a coop\u00aderation", "cooperation"),
        ("5,974 students", "5974"),
        ("the G20 summit", "G-20"),
        ("President el‑Sisi", "el-sisi"),
        ("Ещё раз о сотрудничестве", "еще сотрудничество"),
        ("In the U.S. and elsewhere", "U.S."),
        ("What am I to say?", "I"),
        ("oil-producing countries", "oil-producing country"),
        ("Two nation-states met", "nation-state"),
    ],
)
def test_a_plain_keyboard_finds_what_is_printed(add: Add, printed: str, typed: str) -> None:
    add("Something else was said.", printed)
    assert texts(search(typed)) == [printed]


def test_quotes_find_these_very_words_side_by_side_and_mark_them_as_one(add: Add) -> None:
    add(
        "Our strategic partnership grows.",
        "We are strategic partners.",
        "This partnership is strategic.",
        "A strategic, lasting partnership.",
        "Strategic\u00a0partnership again.",
    )
    page = search('"strategic partnership"')
    assert sorted(texts(page)) == ["Our strategic partnership grows.", "Strategic\u00a0partnership again."]
    assert "Our <mark>strategic partnership</mark> grows." in [
        each.snippet for hit in page.hits for each in (hit, *hit.folded)
    ]


def test_a_word_twice_in_quotes_must_stand_twice(add: Add) -> None:
    add("It is very good.", "It is very very good.")
    assert texts(search('"very very"')) == ["It is very very good."]


def test_words_are_found_in_all_their_forms_and_all_are_required(add: Add) -> None:
    add("They discussed pipelines.", "They discuss a pipeline and gas.", "Gas.")
    assert search("discussing pipeline").total == 2
    assert texts(search("discussing pipeline gas")) == ["They discuss a pipeline and gas."]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("gas OR coal", {"gas", "gas oil", "coal"}),
        ("gas -oil", {"gas"}),
        ("-gas", {"oil", "coal"}),
        ("gas (oil OR coal)", {"gas oil"}),
        ("oil OR -gas", {"gas oil", "oil", "coal"}),
        ("ga*", {"gas", "gas oil"}),
        ("gas -gas", set()),
        ("-(gas OR oil)", {"coal"}),
        ('"gas oil" OR coal', {"gas oil", "coal"}),
    ],
)
def test_operators_join_and_rule_out(add: Add, query: str, expected: set[str]) -> None:
    add("gas", "gas oil", "oil", "coal")
    assert set(texts(search(query))) == expected


@pytest.mark.parametrize(
    ("query", "kind", "found"),
    [
        ("harvest", TextKind.SAID, ["The harvest is late.", "Why is the harvest late?"]),
        ("harvest", TextKind.WRITTEN, ["The harvest", "narrated harvest"]),
        ("harvest is:question", TextKind.WRITTEN, ["Why is the harvest late?"]),
        ("harvest is:heading", TextKind.SAID, ["The harvest"]),
        ("harvest in:stage", TextKind.SAID, ["(Harvest.)"]),
        ("harvest -in:stage", TextKind.SAID, ["The harvest is late.", "Why is the harvest late?"]),
    ],
)
@pytest.mark.parametrize("search_engine", ["own", "stock"], indirect=True)
def test_what_was_said_is_found_and_what_is_written_where_it_is_asked_for(
    add: Add, query: str, kind: TextKind, found: list[str]
) -> None:
    meeting = add("The harvest is late.", indexed=False)
    add_utterance(meeting, "The harvest", kind="heading", speaker="")
    add_utterance(meeting, "The harvest is late.", repeated=True)
    add_utterance(meeting, "(Harvest.)", aside=True)
    add_utterance(meeting, "Why is the harvest late?", kind="question", speaker="")
    add("narrated harvest", kind="narration", speaker="")
    page = search(query, Filters(text_kind=kind))
    assert sorted(texts(page)) == found
    if query == "harvest":
        assert page.by_text_kind == {TextKind.SAID: 2, TextKind.WRITTEN: 2, TextKind.BOTH: 4}
    assert len(found_keys(query, Filters(text_kind=kind))) == len(found)


def test_filters_narrow_and_combine(add: Add) -> None:
    add("gas one", date="2020-01-01", speaker="Ada Lovelace", place="Sochi")
    add("gas two", date="2021-06-30", speaker="Ada Lovelace", kind="speech")
    add("gas three", date="2021-07-01", speaker="Alan Turing")
    assert texts(search("gas", Filters(speaker=("alan-turing",)))) == ["gas three"]
    assert texts(search("gas", Filters(speaker=("ada-lovelace",), year=(2021,)))) == ["gas two"]
    assert texts(search("gas", Filters(place=("Sochi",)))) == ["gas one"]
    day = datetime.date(2021, 6, 30)
    assert texts(search("gas", Filters(start=day, end=day))) == ["gas two"]
    assert search("gas", Filters(speaker=("nobody",))).total == 0
    assert search("gas", Filters(kind=("interview",))).total == 0


def test_facets_count_whole_values_of_everything_found(add: Add) -> None:
    add("gas", "gas and oil", "oil", date="2020-01-01", speaker="Ada Lovelace", place="The Kremlin, Moscow")
    add("gas", date="2021-01-01", speaker="Alan Turing", kind="question")
    page = search("gas", size=1)
    assert [(f.value, f.label, f.count) for f in page.facets["speaker"]] == [
        ("ada-lovelace", "Ada Lovelace", 2),
        ("alan-turing", "Alan Turing", 1),
    ]
    assert [(f.value, f.count) for f in page.facets["year"]] == [("2021", 1), ("2020", 2)]
    assert [(f.value, f.count) for f in page.facets["place"]] == [("The Kremlin, Moscow", 2), ("Bishkek", 1)]
    assert [(f.value, f.label, f.count) for f in page.facets["kind"]] == [("meeting", "Meeting", 3)]


def test_a_speaker_who_was_renamed_shows_the_new_name(add: Add) -> None:
    add("gas")
    Speaker.objects.update(name="Ada King")
    assert [facet.label for facet in search("gas").facets["speaker"]] == ["Ada King"]


def test_sorting_by_date_keeps_passages_of_a_meeting_as_they_were_spoken(add: Add) -> None:
    add("gas 1", "gas 2", date="2021-01-01", time="15:00")
    add("gas 3", "gas 4", date="2021-01-01", time="09:30")
    add("gas 5", date="2020-01-01")
    assert texts(search("gas", sort=Sort.NEWEST)) == ["gas 1", "gas 2", "gas 3", "gas 4", "gas 5"]
    assert texts(search("gas", sort=Sort.OLDEST)) == ["gas 5", "gas 3", "gas 4", "gas 1", "gas 2"]


def test_the_passage_that_says_most_about_it_comes_first(add: Add) -> None:
    add("Gas was named once among many other things that had nothing to do with it.", "The gas, gas and gas.")
    assert texts(search("gas"))[0] == "The gas, gas and gas."


def test_pages_follow_on_each_other_without_gaps_or_doubles(add: Add) -> None:
    for number in range(45):
        add(f"gas {number}", indexed=False)
    index_pending()
    pages = [search("gas", page=number) for number in (1, 2, 3)]
    assert [len(page.hits) for page in pages] == [20, 20, 5]
    assert {text for page in pages for text in texts(page)} == {f"gas {number}" for number in range(45)}
    assert {page.pages for page in pages} == {3}


def test_a_page_past_the_end_is_empty_and_says_how_many_there_are(add: Add) -> None:
    add("gas")
    page = search("gas", page=9999)
    assert (page.hits, page.total, page.pages, page.number) == ([], 1, 1, 9999)


def test_an_empty_query_lists_what_the_filters_allow_newest_first(add: Add) -> None:
    add("one", date="2020-01-01")
    add("two", date="2021-01-01")
    add("three", speaker="Alan Turing")
    page = search("", Filters(speaker=("ada-lovelace",)))
    assert texts(page) == ["two", "one"]
    assert page.understood


@pytest.mark.parametrize("typed", ["", "  ", "\0", '"', "*", "-"])
def test_nothing_to_look_for_finds_nothing(add: Add, typed: str) -> None:
    add("gas")
    page = search(typed)
    assert (page.hits, page.total, page.understood) == ([], 0, False)


def test_a_page_takes_two_queries_whatever_its_size(
    add: Add, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(6):
        add("gas", "gas", speaker=f"Speaker {number}")
    search("gas")
    with django_assert_num_queries(2):
        for hit in search("gas", size=50).hits:
            assert hit.passage.utterance.meeting.slug
            assert hit.passage.utterance.speaker
            assert [each.passage.utterance for each in hit.folded] == [hit.passage.utterance]


def test_a_passage_that_is_gone_from_the_database_is_left_out(add: Add) -> None:
    add("gas one")
    add("gas two")
    Passage.objects.get(text="gas one").delete()
    assert texts(search("gas")) == ["gas two"]


def test_a_meeting_page_marks_what_was_searched_for() -> None:
    assert highlighted("A <b>strategic partnership</b>", '"strategic partnership"') == (
        "A &lt;b&gt;<mark>strategic partnership</mark>&lt;/b&gt;"
    )
    assert highlighted("1 < 2", "gas") == "1 &lt; 2"
    assert highlighted("gas", "") == "gas"


def test_words_that_were_spoken_come_before_words_about_the_meeting(add: Add) -> None:
    add("The guests spoke of the harvest.", kind="narration", speaker="", date="2021-02-24")
    add("We spoke of the harvest, which was late, and of the weather as well.", date="2020-02-24")
    first, second = search("harvest", Filters(text_kind=TextKind.BOTH)).hits
    assert (first.passage.utterance.kind, second.passage.utterance.kind) == ("speech", "narration")
