from datetime import date

import pytest

from archive.parsing.dates import Precision
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import WarningCode
from tests.parsing.head.reading import codes, read


def test_both_ends_of_a_range_are_given() -> None:
    head = read("Conference of Zenda", "3-5 March 2015")
    assert (str(head.date), str(head.date_end)) == ("2015-03-03", "2015-03-05")


def test_a_day_in_brackets_that_closes_the_title_is_the_day_of_the_event() -> None:
    head = read("Transcript of the Weekly Briefing (March 3, 2015)", "March 4, 2015", language="en")
    assert str(head.date) == "2015-03-03"


def test_a_day_within_a_long_title_weighs_more_than_one_at_the_foot() -> None:
    title = "Entretien de M. Hugo Sapt, ministre des moulins et des ponts, avec Radio Zenda le 8 janvier 2025"
    turns = "Q - Bien ?\n\nR - Oui.\n\nQ - Et ?\n\nR - Non.\n\nSource : le 10 janvier 2025"
    found = read_bytes("a.txt", f"{title}, sur le pont\n\n{turns}".encode())
    assert str(found.transcript.date) == "2025-01-08"


def test_the_day_that_closes_a_title_goes_before_that_of_the_publication_soon_after() -> None:
    head = read("Declarations of the Castle at the weekly briefing of 27.08.2025", "28.08.2025 - Article")
    assert str(head.date) == "2025-08-27"


def test_a_short_line_may_give_two_digits_of_the_year() -> None:
    assert str(read("Gespräch in Strelsau", "Sitzung vom 26.09.17", language="de").date) == "2017-09-26"


def test_the_letter_of_an_era_before_a_date_counts_its_years() -> None:
    assert str(read("大臣会見概要", "H19.04.24(火)09:14～09:17", language="ja").date) == "2007-04-24"
    assert str(read("大臣会見概要", "R5.3.12 会議室", language="ja").date) == "2023-03-12"


def test_a_month_alone_is_a_date_of_that_precision() -> None:
    head = read("Interview with Hugo Sapt", "March 2015")
    assert (str(head.date), head.precision) == ("2015-03-01", Precision.MONTH)
    assert WarningCode.PARTIAL_DATE in codes(head)


def test_a_date_that_reads_two_ways_is_told_and_known_to_the_year_alone() -> None:
    head = read("Interview with Hugo Sapt", "4/1/2016", language="en")
    assert (str(head.date), head.precision) == ("2016-01-04", Precision.YEAR)
    assert WarningCode.AMBIGUOUS_DATE in codes(head)


@pytest.mark.parametrize(
    ("url", "text", "date"),
    [
        ("https://www.pm.example.au/1", "", "2016-01-04"),
        ("https://www.state.example.gov/1", "", "2016-04-01"),
        ("", "The Senator of the United States spoke of defense.", "2016-04-01"),
        ("", "The Prime Minister spoke in Parliament of our defence.", "2016-01-04"),
        ("", "We shall meet again on 4 January 2016.", "2016-01-04"),
    ],
)
def test_the_country_of_the_source_decides_between_day_and_month(url: str, text: str, date: str) -> None:
    head = read("Interview with Hugo Sapt", "4/1/2016", text or "We met.", url=url, language="en")
    assert str(head.date) == date


def test_the_day_of_an_update_is_not_the_day_of_the_event() -> None:
    head = read("Last updated: 9 May 2020", "Interview with Hugo Sapt", "Recorded on 3 March 2015")
    assert str(head.date) == "2015-03-03"


def test_the_day_of_the_next_meeting_is_not_that_of_the_minutes() -> None:
    text = (
        "Minutes of the Council of Zenda\nHeld on 4 March 2019 at 7.30 pm in the Castle\n\n"
        "1. Bridge: Mr Holf reported that it would be repaired.\n\nNext meeting: 1 April 2019\n"
    )
    assert str(read_bytes("a.txt", text.encode()).transcript.date) == "2019-03-04"


def test_a_day_above_another_years_before_it_is_when_the_page_was_shown() -> None:
    head = read("Friday, 22 November 2024", "Press Briefing of the Castle", "8 April 2005", language="en")
    assert str(head.date) == "2005-04-08"


def test_a_line_at_the_foot_that_says_when_a_page_was_published_gives_the_day() -> None:
    said = "Presidente, perché parla così poco? Penso che basti."
    text = f"Intervista a Rosa Holf\n\n{said}\n\nPubblicato il: 19 Luglio 2018\n"
    assert read_bytes("talk.txt", text.encode()).transcript.date == date(2018, 7, 19)


def test_a_day_that_the_first_speaker_mentions_weighs_less_than_that_in_the_name_of_the_file() -> None:
    said = "The mill burnt down on 4 January 2005, as everybody in this council knows, and so we build it."
    cue = f"00:01.000 --> 00:04.000\n{said}\n"
    assert str(read_bytes("2015-03-03 council.srt", f"1\n{cue}".encode()).transcript.date) == "2015-03-03"


def test_a_day_that_a_word_says_to_be_that_of_the_recording_goes_before_that_of_the_page() -> None:
    head = read("Hugo Sapt on Zenda", "Tuesday, May 3, 2022", "By: Rosa Holf", "Recorded on April 12, 2022")
    assert str(head.date) == "2022-04-12"


def test_the_place_and_day_in_brackets_that_open_a_paragraph_are_those_of_the_event() -> None:
    below = ", ".join(["Conférence de presse conjointe de M. Hugo Sapt, du Ministre des Ponts"] * 6)
    text = f"La nouvelle équipe\n\n(Zenda, 7 juillet 2011) - {below}.\n\n"
    turns = "Q - Bien ?\n\nR - Oui.\n\nQ - Et ?\n\nR - Non.\n\npublié le 08/07/2011"
    assert str(read_bytes("a.txt", (text + turns).encode()).transcript.date) == "2011-07-07"


def test_the_one_day_in_a_sentence_that_names_the_event_weighs_more_than_one_at_the_foot() -> None:
    text = (
        "A Talk with Hugo Sapt\n\nFollowing is the full transcript of the June 24, 2021 Zenda event on the"
        " bridge over the river and on the harvest of the year.\n\n"
    )
    turns = "Q - Well?\n\nA - Yes.\n\nQ - And?\n\nA - No.\n\nRelated\n\nJun 30, 2021"
    assert str(read_bytes("a.txt", (text + turns).encode()).transcript.date) == "2021-06-24"


def test_a_line_that_says_of_what_day_the_text_is_goes_before_that_of_the_publication() -> None:
    below = "Utskrift av pressekonferanse 15. mars 2020."
    head = read("Pressekonferanse om brua", "Nyhet | Dato: 16.03.2020 | Kontoret", below, language="no")
    assert str(head.date) == "2020-03-15"


def test_a_day_with_its_weekday_goes_before_the_stamp_beside_it() -> None:
    head = read(
        "Secretary Sapt Media Availability", "September 07, 2001 11:10 PM EDT", "Thursday, September 6, 2001"
    )
    assert str(head.date) == "2001-09-06"


def test_a_day_alone_below_what_was_taken_for_the_first_words_is_the_date() -> None:
    page = (
        "<p>This page is kept as it was.</p><h1>Secretary Sapt Media Availability</h1>"
        "<p>Presenter: Secretary of Defense Hugo Sapt<br>September 07, 2001 11:10 PM EDT</p>"
        "<p>Thursday, September 6, 2001 11:10 a.m. EDT</p>"
    )
    words = (
        "Sapt: A holiday.",
        "Q: And?",
        "Sapt: Look!",
        "Q: Well?",
        "Sapt: No.",
        "Q: Really?",
        "Sapt: Yes.",
    )
    turns = "".join(f"<p>{each}</p>" for each in words)
    assert str(read_bytes("a.html", (page + turns).encode()).transcript.date) == "2001-09-06"


def test_when_a_mail_was_sent_is_not_the_day_of_what_it_holds() -> None:
    head = read(
        "Sent: Tuesday, March 4, 2003 9:00 AM", "Interview with Hugo Sapt", "ZENDA RADIO, 3 MARCH 2003"
    )
    assert str(head.date) == "2003-03-03"


def test_two_digits_of_the_year_are_enough_in_a_line_that_gives_the_year_as_well() -> None:
    line = "Rat • Wintersession 2018 • Dritte Sitzung • 28.11.18 • 08h00 • 17.071"
    other = "Conseil • Session 2018 • Troisième séance • 28.11.18 • 08h00 • 17.071"
    assert str(read(f"{line} {other}", language="de").date) == "2018-11-28"


def test_a_day_alone_among_the_lines_below_a_headline_is_the_date() -> None:
    head = 'Hugo Sapt: "Wir stehen hier"\n\nEr kritisiert die Regierung.\n\nEin Gespräch\n\nAus Zenda\n\n'
    turns = "DIE ZEIT: Und nun?\n\nHugo Sapt: Nein.\n\nZEIT: Wie?\n\nSapt: Niemand will zurück.\n\n"
    found = read_bytes("x.txt", f"{head}18. Juni 2025, 16:50 Uhr\n\n{turns * 2}".encode())
    assert str(found.transcript.date) == "2025-06-18"


def test_the_day_in_brackets_of_a_line_goes_before_that_of_the_publication() -> None:
    when = "date: 2015-03-11\npublished_time: 2015-03-11 08:41:11-04:00"
    address = "https://zenda.example/briefings/2015/03/11/press-briefing-of-the-castle/"
    fields = f"{when}\nsource_url: {address}\ntitle: Press Briefing of the Castle"
    talk = "(March 9, 2015)\n\nMR. SAPT: Good morning.\n\nQ: And now?\n\nMR. SAPT: Nothing.\n"
    found = read_bytes("2015-03-11-a.md", f"---\n{fields}\n---\n\nVia Telephone\n{talk}".encode())
    assert str(found.transcript.date) == "2015-03-09"


def test_the_days_of_a_journey_in_brackets_give_way_to_the_day_below() -> None:
    head = read("JOURNEY TO ZENDA", "(13-18 AUGUST 2014)", "PRESS CONFERENCE", "Monday, 18 August 2014")
    assert str(head.date) == "2014-08-18"
