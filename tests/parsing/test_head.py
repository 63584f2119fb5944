"""Heads of invented documents, in the layouts and languages of the field."""

import pytest

from archive.parsing.content import Content, Metadata
from archive.parsing.dates import Precision
from archive.parsing.document import SideFacts
from archive.parsing.head import HeadReading, find_head
from archive.parsing.text import Block
from archive.parsing.transcript import WarningCode


def read(
    *lines: str,
    heading: int = -1,
    turns: bool = True,
    name: str = "a.txt",
    side: SideFacts | None = None,
    language: str = "",
    title: str = "",
    site: str = "",
    url: str = "",
) -> HeadReading:
    """The head of a document of these lines, the one at `heading` marked, with a turn after them."""
    blocks = [Block(text, heading=index == heading) for index, text in enumerate(lines)]
    if turns:
        blocks.append(Block("Hugo Sapt: We have met in the castle."))
    content = Content("text", tuple(blocks), (), Metadata(title=title, site=site, url=url))
    return find_head(content, len(lines), name, side or SideFacts(), language)


def codes(head: HeadReading) -> list[WarningCode]:
    return [warning.code for warning in head.warnings]


LAYOUTS = [
    (
        "en",
        ["Interview with Hugo Sapt", "March 3, 2015, Strelsau"],
        "Interview with Hugo Sapt",
        "Strelsau",
    ),
    (
        "en",
        [
            "THE WHITE CASTLE",
            "Office of the Press Secretary",
            "For Immediate Release March 3, 2015",
            "PRESS BRIEFING",
            "BY PRESS SECRETARY HUGO SAPT",
            "Rose Briefing Room",
            "1:35 P.M. EDT",
        ],
        "PRESS BRIEFING BY PRESS SECRETARY HUGO SAPT",
        "Rose Briefing Room",
    ),
    (
        "en",
        [
            "Home > News > Speeches",
            "[audio]",
            "(9:25 a.m. EDT)",
            "Remarks at the Harvest Festival",
            "3 March 2015",
        ],
        "Remarks at the Harvest Festival",
        "",
    ),
    (
        "en",
        ["415-03-03-2015", "Joint press conference with Rosa Holf", "Issued on: March 3, 2015"],
        "Joint press conference with Rosa Holf",
        "",
    ),
    (
        "en",
        ["Tuesday, 3 March 2015", "PROCEEDINGS OF THE NATIONAL ASSEMBLY", "The House met at 14:03"],
        "PROCEEDINGS OF THE NATIONAL ASSEMBLY",
        "",
    ),
    (
        "en",
        [
            "Speech to the Assembly",
            "Delivered on: 3 March 2015 (Transcript of the speech, exactly as it was delivered)",
            "Published 9 April 2016",
        ],
        "Speech to the Assembly",
        "",
    ),
    (
        "de",
        ["Pressekonferenz von Kanzlerin Holf und König Rudolf", "Zenda, Dienstag, den 3. März 2015"],
        "Pressekonferenz von Kanzlerin Holf und König Rudolf",
        "Zenda",
    ),
    (
        "fr",
        ["Publié le 3 mars 2015", "Entretien du ministre avec la presse", "Strelsau, mardi 3 mars 2015"],
        "Entretien du ministre avec la presse",
        "Strelsau",
    ),
    (
        "es",
        ["Palacio de Zenda, 3 de marzo de 2015", "Entrevista a Rosa Holf en la radio"],
        "Entrevista a Rosa Holf en la radio",
        "Palacio de Zenda",
    ),
    (
        "pt",
        ["Entrevista coletiva do ministro Hugo Sapt", "Publicado em 03/03/2015 14h30"],
        "Entrevista coletiva do ministro Hugo Sapt",
        "",
    ),
    (
        "it",
        ["Conferenza stampa del ministro Sapt", "Zenda, 3 marzo 2015"],
        "Conferenza stampa del ministro Sapt",
        "Zenda",
    ),
    (
        "ru",
        ["Интервью Гуго Запта газете «Зенда»", "3 марта 2015 года, Стрелсау"],
        "Интервью Гуго Запта газете «Зенда»",
        "Стрелсау",
    ),
    (
        "ru",
        ["Министерство иностранных дел", "Пресс-конференция Розы Хольф", "3 марта 2015 г.", "14:30"],
        "Пресс-конференция Розы Хольф",
        "",
    ),
    (
        "uk",
        ["Зустріч Рудольфа Ельфберга з Розою Гольф", "3 березня 2015 року, Стрелсау"],
        "Зустріч Рудольфа Ельфберга з Розою Гольф",
        "Стрелсау",
    ),
    (
        "pl",
        ["Konferencja prasowa Rosy Holf", "Zenda, 3 marca 2015 r."],
        "Konferencja prasowa Rosy Holf",
        "Zenda",
    ),
    (
        "cs",
        ["Úřad vlády", "Tisková konference po jednání v Zendě", "Datum: 3. března 2015"],
        "Tisková konference po jednání v Zendě",
        "",
    ),
    (
        "tr",
        ["Hugo Sapt ile röportaj", "3 Mart 2015, Strelsau"],
        "Hugo Sapt ile röportaj",
        "Strelsau",
    ),
    (
        "zh",
        ["2015-03-03 羅莎·霍夫來訪"],
        "羅莎·霍夫來訪",
        "",
    ),
    (
        "ja",
        ["ザプト外務大臣会見記録", "平成27年3月3日", "於：本省会見室"],
        "ザプト外務大臣会見記録",
        "",
    ),
    (
        "ar",
        ["مقابلة مع هوغو زابت", "٣ مارس ٢٠١٥"],
        "مقابلة مع هوغو زابت",
        "",
    ),
    (
        "fr",
        ["Accueil", "Actualités", "Discours", "Déclaration conjointe à l’issue du sommet", "Le 3 mars 2015"],
        "Déclaration conjointe à l’issue du sommet",
        "",
    ),
    (
        "he",
        ["ישיבת המליאה", "יום שלישי, 3 במרץ 2015"],
        "ישיבת המליאה",
        "",
    ),
    (
        "el",
        ["Συνέντευξη του Ούγκο Ζαπτ", "Τρίτη, 3 Μαρτίου 2015"],
        "Συνέντευξη του Ούγκο Ζαπτ",
        "",
    ),
    (
        "hu",
        ["Sajtótájékoztató a zendai várban", "2015. március 3."],
        "Sajtótájékoztató a zendai várban",
        "",
    ),
    (
        "kk",
        ["Гуго Заптпен сұхбат", "2015 жылғы 3 наурыз"],
        "Гуго Заптпен сұхбат",
        "",
    ),
]


@pytest.mark.parametrize(("language", "lines", "title", "place"), LAYOUTS)
def test_title_date_and_place_are_read_in_the_layouts_of_the_field(
    language: str, lines: list[str], title: str, place: str
) -> None:
    head = read(*lines, language=language)
    assert (head.title, str(head.date), head.place) == (title, "2015-03-03", place)
    assert head.precision is Precision.DAY


def test_the_page_s_own_title_is_cut_free_of_its_site() -> None:
    for title, site, url in (
        ("Talks in Zenda - Department of State", "Department of State", ""),
        ("Talks in Zenda | Gov.rt", "", "https://www.gov.rt/talks"),
        ("Strelsau Palace :: Talks in Zenda", "Strelsau Palace", ""),
        ("Talks in Zenda – zenda-castle.org", "", "https://zenda-castle.org/1"),
    ):
        assert read("3 March 2015", title=title, site=site, url=url).title == "Talks in Zenda"


def test_a_heading_tells_where_the_name_of_the_site_begins() -> None:
    head = read("Talks in Zenda", "3 March 2015", heading=0, title="Talks in Zenda | The Elphberg Papers")
    assert head.title == "Talks in Zenda"


def test_a_dash_within_a_title_cuts_nothing_off() -> None:
    assert (
        read("3 March 2015", title="Ruritania – a kingdom of hope").title == "Ruritania – a kingdom of hope"
    )


def test_a_date_in_the_midst_of_a_printed_title_stays() -> None:
    title = "Statement of 3 March 2015 on the harvest"
    head = read(title, "Strelsau, 5 March 2015")
    assert (head.title, str(head.date)) == (title, "2015-03-05")


def test_words_of_a_menu_are_no_title() -> None:
    head = read(
        "Site", "News", "Photos", "Contacts", "Search", "Visit to the castle of Zenda", "March 3, 2015, Zenda"
    )
    assert head.title == "Visit to the castle of Zenda"


def test_the_side_file_s_title_stands_where_the_text_has_none() -> None:
    head = read("(9:25 a.m. EDT)", side=SideFacts(title="A talk in Zenda", date="2015-03-03"))
    assert (head.title, str(head.date), head.time) == ("A talk in Zenda", "2015-03-03", "09:25")
    assert codes(head).count(WarningCode.FROM_SIDE_FILE) == 2


def test_what_the_text_shows_wins_over_the_side_file_with_a_warning() -> None:
    side = SideFacts(title="Something else altogether", date="2015-03-04")
    head = read("A talk with Rosa Holf", "March 3, 2015, Zenda", side=side)
    assert (head.title, str(head.date)) == ("A talk with Rosa Holf", "2015-03-03")
    assert codes(head).count(WarningCode.CONTRADICTION) == 2


def test_the_name_of_the_file_is_the_last_resort() -> None:
    head = read(name="2015-03-03-talks-in-zenda.txt")
    assert str(head.date) == "2015-03-03"
    assert head.title == "talks in zenda"
    assert codes(head) == [WarningCode.TITLE_FROM_NAME, WarningCode.DATE_FROM_NAME]


def test_both_ends_of_a_range_are_given() -> None:
    head = read("Conference of Zenda", "3-5 March 2015")
    assert (str(head.date), str(head.date_end)) == ("2015-03-03", "2015-03-05")


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


def test_sentences_are_never_taken_out_of_the_text() -> None:
    head = read(
        "Interview with Hugo Sapt",
        "March 3, 2015, Strelsau",
        "The King met his guest on 4 March 2015.",
        "Place and time were right.",
    )
    assert head.lines == (0, 1)


def test_what_the_publisher_prints_is_of_the_head() -> None:
    head = read(
        "THE WHITE CASTLE", "Office of the Press Secretary", "Press Briefing", "March 3, 2015", "(9:25 a.m.)"
    )
    assert head.lines == (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("line", "time"),
    [("(9:25 a.m. EDT)", "09:25"), ("14.30 Uhr", "14:30"), ("5:35 P.M.", "17:35"), ("14:00", "14:00")],
)
def test_the_hour_is_read(line: str, time: str) -> None:
    head = read("Press Briefing", "March 3, 2015", line)
    assert head.time == time


def test_a_house_that_publishes_is_no_place() -> None:
    assert read("THE WHITE HOUSE", "Office of Communications", "Press Briefing", "March 3, 2015").place == ""


def test_facts_with_their_names_are_read() -> None:
    head = read("Title: A talk with Rosa Holf", "Date: 3 March 2015", "Place: Zenda Castle")
    assert (head.title, str(head.date), head.place) == ("A talk with Rosa Holf", "2015-03-03", "Zenda Castle")


def test_a_page_without_anything_has_no_title_and_no_date() -> None:
    head = read("We have met. We have talked.", turns=False)
    assert (head.title, head.date) == ("", None)


def test_a_long_hostile_head_is_read() -> None:
    head = read(*["Item Abc Def: 12 2015 " * 40] * 300, "Chapter " + "." * 40_000 + " 2015", turns=False)
    assert head.title == ""
