"""What narrows a search, what it counts beside, and which passages are shown as one."""

import pytest

from archive.models import Speaker
from archive.search.api import Filters, Sort, TextKind, search
from archive.search.indexing.updates import index_pending
from tests.search.conftest import Add, found_passages, texts


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("gas speaker:lovelace", {"gas one"}),
        ("gas speaker:лавлейс", set()),
        ('speaker:"ada lovelace"', {"gas one", "oil"}),
        ("speaker:lov*", {"gas one", "oil"}),
        ("speaker:ada-lovelace", {"gas one", "oil"}),
        ("speaker:love", set()),
        ("gas -speaker:lovelace", {"gas two"}),
        ("place:moscow", {"gas one", "oil"}),
        ("kind:interview", {"gas two"}),
        ("lang:ru", {"gas two"}),
        ("is:question", {"gas two"}),
        ("year:2020", {"gas one", "oil"}),
        ("before:2020-12-31", {"gas one", "oil"}),
        ("after:2021", {"gas two"}),
        ("country:Kyrgyzstan", {"gas two"}),
        ("country:KG", {"gas two"}),
        ("country:Киргизия", {"gas two"}),
        ("country:russia", {"gas one", "oil", "gas two"}),
        ("oil OR year:2021", {"gas two", "oil"}),
        ("role:minister", {"gas two"}),
    ],
)
def test_facts_narrow_and_combine_with_words(add: Add, query: str, expected: set[str]) -> None:
    add("gas one", "oil", date="2020-05-01", place="The Kremlin, Moscow", country_codes="RU")
    meeting = add(
        "gas two",
        date="2021-05-01",
        speaker="Alan Turing",
        kind="question",
        language="ru",
        country_codes="KG RU",
        indexed=False,
    )
    meeting.kind = "interview"
    meeting.save()
    meeting.utterances.update(role="Prime Minister")
    index_pending()
    assert set(texts(search(query))) == expected


def test_a_speaker_is_found_by_any_spelling_of_the_name(add: Add) -> None:
    add("gas", speaker="Sadyr Japarov", indexed=False)
    Speaker.objects.get().aliases.create(name="Садыр Жапаров")
    index_pending()
    for query in ("speaker:жапаров", 'speaker:"sadyr japarov"', "speaker:Zhaparov", "speaker:жап*"):
        assert search(query).total == 1
    assert search("speaker:apar").total == 0
    add("oil", speaker="Joldosh Zendayev")
    for query in ('speaker:"Жолдош Зендаев"', "speaker:zholdosh", "speaker:Зендаев", "speaker:жолд*"):
        assert search(query).total == 1, query


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"gas price"~4', 1),
        ('"price gas"~4', 1),
        ('"gas price"~3', 0),
        ('"gas gas"~9', 0),
        ('"the the"~4', 1),
    ],
)
def test_words_near_each_other_are_found_in_any_order(add: Add, query: str, found: int) -> None:
    add("Gas had the highest price of the year.")
    assert search(query).total == found


def test_words_near_each_other_are_never_of_two_passages(add: Add) -> None:
    add("the gas", "price the")
    assert search('"gas price"~3').total == 0


def test_passages_of_a_statement_are_shown_as_one_by_the_best(add: Add) -> None:
    add("We spoke of gas among other things.", "Gas, gas, gas!", "More gas.", "The last of gas.", "Gas here.")
    add("Only one gas.")
    page = search("gas")
    assert (page.total, page.statements, len(page.hits)) == (6, 2, 2)
    best = next(hit for hit in page.hits if hit.folded)
    assert best.passage.text == "Gas, gas, gas!"
    assert [each.passage.number for each in best.folded] == [1, 3]
    assert (best.more, best.others) == (2, 4)


def test_every_passage_is_handed_out_in_the_order_of_the_pages(add: Add) -> None:
    for number in range(30):
        add(
            f"gas {'gas ' * (number % 5)}{number}",
            "more gas",
            "oil",
            date=f"20{number % 7:02}-01-01",
            indexed=False,
        )
    index_pending()
    for sort in Sort:
        pages = [search("gas", sort=sort, page=number, size=7) for number in range(1, 6)]
        shown = [text for page in pages for text in texts(page)]
        assert [passage.text for passage in found_passages("gas", sort=sort)] == shown
        assert len(shown) == 60


def test_several_values_of_a_facet_widen_and_are_counted_beside_the_others(add: Add) -> None:
    for name, place in (("Ada Lovelace", "Sochi"), ("Alan Turing", "Sochi"), ("Grace Hopper", "Bishkek")):
        add("gas", speaker=name, place=place)
    page = search("gas", Filters(speaker=("ada-lovelace", "alan-turing")))
    assert page.total == 2
    assert {facet.value: facet.count for facet in page.facets["speaker"]} == {
        "ada-lovelace": 1,
        "alan-turing": 1,
        "grace-hopper": 1,
    }
    assert {facet.value: facet.count for facet in page.facets["place"]} == {"Sochi": 2}


def test_years_show_what_was_found_beside_all_words_spoken(add: Add) -> None:
    add("gas and oil", date="2019-01-01")
    add("nothing of the kind", date="2020-01-01")
    add("gas in the news of the day", date="2020-02-02", kind="narration", speaker="")
    assert [(each.year, each.passages, each.words) for each in search("gas").years] == [
        (2019, 1, 3),
        (2020, 0, 4),
    ]
    written = search("gas", Filters(text_kind=TextKind.WRITTEN)).years
    assert [(each.year, each.passages, each.words) for each in written] == [(2020, 1, 7)]
    only = search("gas", Filters(speaker=("ada-lovelace",), year=(2019,))).years
    assert [(each.year, each.passages, each.words) for each in only] == [(2019, 1, 3), (2020, 0, 4)]
    narrowed = search("gas year:2019").years
    assert [(each.year, each.passages, each.words) for each in narrowed] == [(2019, 1, 3)]


def test_years_count_the_words_in_the_language_of_what_was_found(add: Add) -> None:
    add("gas and oil", date="2019-01-01", indexed=False)
    add("Das Wetter im Tal", date="2019-01-01", language="de")
    page = search("gas")
    assert ([each.words for each in page.years], page.languages) == ([3], ("en",))
    page = search("year:2019")
    assert ([each.words for each in page.years], page.languages) == ([7], ())


def test_countries_are_counted_each_for_itself(add: Add) -> None:
    add("gas", country_codes="KG RU")
    add("gas", country_codes="RU")
    assert [(facet.value, facet.label, facet.count) for facet in search("gas").facets["country"]] == [
        ("RU", "Russia", 2),
        ("KG", "Kyrgyzstan", 1),
    ]
    assert search("gas", Filters(country=("KG",))).total == 1


def test_what_has_no_date_is_found_but_by_no_date(add: Add) -> None:
    add("gas one", date="1999-01-01")
    meeting = add("gas two", date="0001-01-01", indexed=False)
    meeting.date_precision = "unknown"
    meeting.save()
    index_pending()
    assert search("gas").total == 2
    assert search("gas before:2000").total == search("gas year:1-2000 OR year:1999").total == 1
    assert [facet.value for facet in search("gas").facets["year"]] == ["1999"]
    assert [year.year for year in search("gas").years] == [1999]


def test_a_statement_in_another_language_than_its_meetings_is_of_its_own(add: Add) -> None:
    meeting = add("цена на газ", language="en", indexed=False)
    meeting.utterances.update(language="ru")
    index_pending()
    assert (search("lang:ru").total, search("lang:en").total) == (1, 0)
