"""What was said is counted by year, by speaker and by the country that a speaker stands for."""

import pytest

from archive.models import Utterance
from archive.search.analytics.trends import phrase_trend, words_by_year
from archive.search.indexing.updates import index_pending
from archive.search.types import IndexUnavailable
from tests.search.conftest import Add


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


def test_a_query_with_nothing_in_it_counts_nothing(add: Add) -> None:
    add("gas")
    assert phrase_trend('"').times == phrase_trend("").times == {}
    assert phrase_trend('"').notes


@pytest.mark.usefixtures("db", "index")
def test_without_an_index_nothing_can_be_counted() -> None:
    with pytest.raises(IndexUnavailable):
        phrase_trend("gas")
