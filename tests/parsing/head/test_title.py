import pytest

from archive.parsing.content import Content, Metadata
from archive.parsing.document import SideFacts
from archive.parsing.head import find_head
from archive.parsing.text import Block
from archive.parsing.transcript import WarningCode
from tests.parsing.head.reading import codes, read


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


def test_words_in_french_quotation_marks_at_the_end_of_a_title_are_no_trail_of_a_menu() -> None:
    title = "Rosa Holf : « Nous allons construire le pont »"
    assert read(title, "3 mars 2015", "Le pont sera construit, a dit la ministre.").title == title
    assert read("Accueil » Actualités » Pont", "Le pont de Zenda", "3 mars 2015").title == "Le pont de Zenda"


def test_a_sentence_below_a_title_is_no_part_of_it() -> None:
    below = "At the invitation of the king, the minister paid a visit to Zenda."
    assert read("Regular press conference of the guard", below, "3 March 2015").title == (
        "Regular press conference of the guard"
    )


def test_a_dash_within_a_title_cuts_nothing_off() -> None:
    assert (
        read("3 March 2015", title="Ruritania – a kingdom of hope").title == "Ruritania – a kingdom of hope"
    )


def test_a_date_in_the_midst_of_a_printed_title_stays() -> None:
    title = "Statement of 3 March 2015 on the harvest"
    head = read(title, "Strelsau, 5 March 2015")
    assert (head.title, str(head.date)) == (title, "2015-03-05")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Talks with Hugo Sapt, no. 4, 3 March 2015", "Talks with Hugo Sapt, no. 4"),
        ("Gespräch mit Rosa Holf, 3. März 2015", "Gespräch mit Rosa Holf"),
        ("Talks with Hugo Sapt - Tuesday, 3 March 2015", "Talks with Hugo Sapt"),
        ("Gespräch mit Rosa Holf – 3. März 2015", "Gespräch mit Rosa Holf"),
        ("Statement on the harvest of March 2015", "Statement on the harvest of March 2015"),
        ("Talks with Hugo Sapt of 3 March 2015", "Talks with Hugo Sapt of 3 March 2015"),
    ],
)
def test_a_day_that_a_comma_or_dash_sets_apart_at_the_end_is_no_part_of_the_title(
    line: str, title: str
) -> None:
    assert read(line, heading=0, name="2015-03-03.txt").title == title


def test_the_day_at_the_end_of_a_title_that_stands_nowhere_else_is_the_date() -> None:
    head = read(title="Talks with Hugo Sapt, 3 March 2015", name="talks.vtt")
    assert (head.title, str(head.date)) == ("Talks with Hugo Sapt", "2015-03-03")
    assert WarningCode.DATE_FROM_TITLE in codes(head)


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


@pytest.mark.parametrize(
    ("name", "title"), [("briefing.txt", "briefing"), ("x3-zenda_talk.txt", "x3 zenda talk")]
)
def test_a_clock_above_the_turns_leaves_the_title_to_the_name_of_the_file(name: str, title: str) -> None:
    head = read("2:10 p.m. EST", name=name)
    assert (head.title, head.time) == (title, "14:10")
    assert WarningCode.TITLE_FROM_NAME in codes(head)


def test_a_transcript_without_any_title_has_one_made_of_its_day() -> None:
    head = read("March 3, 2015", name="17.txt")
    assert head.title == "Transcript of 2015-03-03"
    assert codes(head) == [WarningCode.TITLE_FROM_TEXT]


def test_a_title_that_data_state_stands_before_a_heading() -> None:
    content = Content(
        "JSON",
        (Block("REPUBLIC OF RURITANIA", heading=True), Block("Order.", label="Rosa Holf")),
        (),
        Metadata(title="Minutes of the Assembly"),
        attributed=True,
    )
    assert find_head(content, 1, "a.json", SideFacts()).title == "Minutes of the Assembly"


def test_words_shown_at_their_time_are_no_title() -> None:
    cues = tuple(Block(text, time="00:00:01") for text in ("Talks in Zenda", "I am glad to be here."))
    head = find_head(Content("srt", cues, ()), len(cues), "2015-03-03-talks-at-strelsau.srt", SideFacts())
    assert (head.title, head.lines) == ("talks at strelsau", ())


def test_a_line_that_says_the_same_twice_or_lists_the_parts_of_a_site_is_no_title() -> None:
    for menu in ("Media Centre Media Centre", "News | Sport | Radio | Contact us"):
        head = read(menu, "Weekly Talks by Official Spokesperson (July 27, 2017)", "July 28, 2017")
        assert head.title == "Weekly Talks by Official Spokesperson (July 27, 2017)"
        assert str(head.date) == "2017-07-27"


def test_a_title_that_goes_on_with_itself_in_another_language_ends_before() -> None:
    line = "Rat • Wintersession 2018 • Dritte Sitzung • 28.11.18 • 08h00 • 17.071"
    other = "Conseil • Session 2018 • Troisième séance • 28.11.18 • 08h00 • 17.071"
    assert read(f"{line} {other}", language="de").title == line
