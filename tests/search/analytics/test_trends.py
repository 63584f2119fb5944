"""What was said is counted by year, by speaker and by the country that a speaker stands for."""

import datetime

import pytest

from archive.models import Passage, Utterance
from archive.search.analytics.period_counts import OTHERS, LongestSilence, Share, by_year
from archive.search.analytics.periods import Every
from archive.search.analytics.trends import known_to_the_year, period_counts, phrase_trend
from archive.search.indexing.updates import index_pending
from archive.search.types import IndexUnavailable, TextKind
from tests.search.conftest import Add, add_utterance


def words_by_year(by: str = "") -> dict[str, dict[int, int]]:
    return by_year(phrase_trend("gas", by).words)


def test_every_occurrence_is_counted_by_year(add: Add) -> None:
    add("Gas, gas and oil.", "No more gas.", date="2019-01-01")
    add("The price of gas.", date="2021-01-01")
    assert phrase_trend("gas").times == {"": {2019: 3, 2021: 1}}
    assert phrase_trend('"price of gas"').times == {"": {2021: 1}}
    assert words_by_year() == {"": {2019: 7, 2021: 4}}


def test_occurrences_are_counted_for_each_speaker_and_for_each_country(add: Add) -> None:
    add("gas gas", speaker="Ada Lovelace", indexed=False)
    add("gas", speaker="Alan Turing", indexed=False)
    Utterance.objects.filter(speaker__name="Alan Turing").update(role="President of Kyrgyzstan")
    index_pending()
    assert phrase_trend("gas", "speaker").times == {"ada-lovelace": {2021: 2}, "alan-turing": {2021: 1}}
    assert phrase_trend("gas", "represents").times["KG"] == {2021: 1}
    assert words_by_year("represents")["KG"] == {2021: 1}


def test_words_about_a_meeting_are_nobodys(add: Add) -> None:
    add("gas", kind="narration", speaker="")
    assert phrase_trend("gas").times == words_by_year() == {}


def test_what_is_written_about_a_meeting_is_counted_where_it_is_asked_for(add: Add) -> None:
    add("gas and oil", kind="narration", speaker="", indexed=False)
    add("gas")
    for kind, times, words in (("said", 1, 1), ("written", 1, 3), ("both", 2, 4)):
        trend = phrase_trend("gas", text_kind=TextKind(kind))
        assert (trend.times, trend.all_words) == ({"": {2021: times}}, words)


def test_a_phrase_is_counted_out_of_the_words_in_its_languages(add: Add) -> None:
    add(*("The gas price of today.",) * 4, indexed=False)
    add(*("Die Rede vom Wetter im Tal.",) * 8, "Ein gas im Tal.", language="de")
    trend = phrase_trend("gas")
    assert (trend.languages, trend.all_words, trend.elsewhere) == (("en",), 20, {"de": 1})
    assert phrase_trend("gas", languages=["de"]).all_words == 52
    assert phrase_trend("gas", every_language=True).times == {"": {2021: 5}}
    assert phrase_trend("gas", "language").times == {"en": {2021: 4}, "de": {2021: 1}}


def test_languages_stand_by_how_often_it_is_said_in_them(add: Add) -> None:
    add("gas", language="de", indexed=False)
    add("gas gas", language="fi")
    assert phrase_trend("gas", "language").languages == ("fi", "de")


def test_of_several_words_the_paragraphs_are_counted_that_a_search_finds(add: Add) -> None:
    add("Late gas, and gas again.", "Gas.", "The gas is late.")
    assert (phrase_trend("late gas").unit, phrase_trend("late gas").times) == ("paragraphs", {"": {2021: 2}})
    assert (phrase_trend('"late gas"').unit, phrase_trend('"late gas"').times) == ("uses", {"": {2021: 1}})
    assert phrase_trend("gas").times == {"": {2021: 4}}


def test_whatever_has_no_line_is_in_that_of_the_others(add: Add) -> None:
    add("gas gas gas", indexed=False)
    add("gas gas", speaker="Alan Turing", indexed=False)
    add("gas", speaker="Rosa Holf", indexed=False)
    add("gas or none", speaker="")
    trend = phrase_trend("gas", "speaker")
    lines = period_counts(trend, "speaker", Every.YEAR, 1, known_to_the_year())
    assert [(each.group, each.times, each.unknown) for each in lines] == [
        ("ada-lovelace", 3, 0),
        (OTHERS, 4, 1),
    ]
    assert lines[1].periods == {2021: Share(4, 6, 3, 3)}
    assert (trend.all_words, trend.ungrouped_words) == (9, 3)


def test_a_line_tells_its_ends_and_the_longest_silence(add: Add) -> None:
    for day in ("2003-05-06", "2001-01-02", "2001-02-03", "2009-03-01"):
        add("Oil, then gas.", "More gas.", date=day, indexed=False)
    add("No gas here.", date="0001-01-01", date_precision="unknown")
    trend = phrase_trend("gas")
    (line,) = period_counts(trend, "", Every.YEAR, 6, known_to_the_year())
    ends = [Passage.objects.get(pk=key) for key in (line.first, line.last) if key]
    assert [(str(each.utterance.meeting.date), each.text) for each in ends] == [
        ("2001-01-02", "Oil, then gas."),
        ("2009-03-01", "More gas."),
    ]
    assert line.silence == LongestSilence(datetime.date(2003, 5, 6), datetime.date(2009, 3, 1))
    assert (line.times, line.undated) == (9, 1)


@pytest.mark.parametrize("speakers", [("Rosa Holf", "Alan Turing"), ("Alan Turing", "Rosa Holf")])
def test_ends_of_the_others_are_those_of_all_who_spoke_at_a_meeting(
    add: Add, speakers: tuple[str, str]
) -> None:
    add("Oil.", speaker="Rosa Holf", date="2020-01-02", indexed=False)
    meeting = add("gas gas gas gas", indexed=False)
    add_utterance(meeting, "First gas.", "More gas.", speaker=speakers[0])
    add_utterance(meeting, "Some gas.", "Last gas.", speaker=speakers[1])
    index_pending()
    lines = period_counts(phrase_trend("gas", "speaker"), "speaker", Every.YEAR, 1, known_to_the_year())
    ends = [Passage.objects.get(pk=key).text for key in (lines[1].first, lines[1].last) if key]
    assert (lines[1].group, ends) == (OTHERS, ["First gas.", "Last gas."])


def test_a_meeting_of_which_the_year_alone_is_known_is_in_no_quarter(add: Add) -> None:
    add("gas", date="2021-01-01", date_precision="year", indexed=False)
    add("gas gas", date="2021-05-01")
    (line,) = period_counts(phrase_trend("gas"), "", Every.QUARTER, 6, known_to_the_year())
    assert line.periods == {2021 * 4 + 1: Share(2, 2, 1, 1)}
    assert line.undated == 1


def test_a_query_with_nothing_in_it_counts_nothing(add: Add) -> None:
    add("gas")
    assert phrase_trend('"').times == phrase_trend("").times == {}
    assert phrase_trend('"').notes


@pytest.mark.usefixtures("db", "index")
def test_without_an_index_nothing_can_be_counted() -> None:
    with pytest.raises(IndexUnavailable):
        phrase_trend("gas")
