"""Which of the lines above the first turn is the title, in the layouts of records and of the press."""

import pytest

from tests.parsing.head.reading import read


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        # What a record says of its sitting
        (("SENATE OF ZENDA", "OFFICIAL REPORT", "FOURTH SESSION, 2020", "5 March 2020"), "OFFICIAL REPORT"),
        (("REPÚBLICA DE ZENDA", "DIARIO DE SESIONES", "LEGISLATURA 367ª", "5 de marzo de 2020"),
         "DIARIO DE SESIONES"),
        (("ZENDAI NAPLÓ", "2019-2020. országgyűlési ciklus", "2020. március 5."), "ZENDAI NAPLÓ"),
        (("LEGISLATIVE RECORD OF ZENDA", "FIRST REGULAR SESSION", "March 5, 2020"),
         "LEGISLATIVE RECORD OF ZENDA"),
        (("Journal of the Castle", "1st Session (March 1, 2020 to May 5, 2021)", "March 5, 2020"),
         "Journal of the Castle"),
        (("XIV LEGISLATURA 2.ª SESSÃO LEGISLATIVA", "REUNIÃO PLENÁRIA", "5 de março de 2020"),
         "REUNIÃO PLENÁRIA"),
        # Who takes the chair, and how it begins
        (("CORTES DE ZENDA", "PRESIDENCIA DE LA EXCMA. SRA. ROSA HOLF", "Sesión plenaria núm. 3",
          "5 de marzo de 2020"), "Sesión plenaria núm. 3"),
        (("Parliament of Zenda", "5 March 2020", "PRAYERS"), "Parliament of Zenda"),
        # Points, chapters, persons and fields
        (("Riksdagens protokoll", "Den 5 mars 2020", "§ 1 Bron i Zenda", "§ 2 Svar"), "Riksdagens protokoll"),
        (("Gespräch über die Brücke", "00:15 Beginn", "00:55 Die Brücke im Bericht", "5. März 2020"),
         "Gespräch über die Brücke"),
        (("Monetary policy of Zenda", "Rosa Holf, Vice-President of the Bank", "5 March 2020"),
         "Monetary policy of Zenda"),
        # What goes on below
        (("Sprawozdanie Stenograficzne", "z 61. posiedzenia Rady Zendy", "5 marca 2020"),
         "Sprawozdanie Stenograficzne z 61. posiedzenia Rady Zendy"),
        (("TRANSCRIPT OF THE MINUTES", "Of the", "COMMITTEE ON BRIDGES", "March 5, 2020"),
         "TRANSCRIPT OF THE MINUTES Of the COMMITTEE ON BRIDGES"),
        # What follows the day in one line, or stands before it
        (("Conferencia de prensa de Rosa Holf. Jueves 5 de marzo 2020. Versión estenográfica.",
          "2020: Año del puente"), "Conferencia de prensa de Rosa Holf"),
        (("Meet the Post - March 5, 2020", "Sec. Rosa Holf, Rep. Hugo Sapt and Antoinette Mauban"),
         "Meet the Post"),
        (("'The Rosa Holf Show' for Thursday, March 5, 2020", "Guests: Hugo Sapt"), "'The Rosa Holf Show'"),
        (("(EXTRAORDINARY SITTING ON THE GREAT BRIDGE (No. 3))", "5 March 2020"),
         "EXTRAORDINARY SITTING ON THE GREAT BRIDGE (No. 3)"),
        # Links of the page
        (("Home Meetings & Talks Events About Zenda", "Home > Talks", "Regular Press Conference of Rosa Holf",
          "5 March 2020"), "Regular Press Conference of Rosa Holf"),
        (("__________", "Statement of Rosa Holf", "5 March 2020"), "Statement of Rosa Holf"),
    ],
)  # fmt: skip
def test_the_title_is_what_names_the_event_or_the_record(lines: tuple[str, ...], title: str) -> None:
    assert read(*lines).title == title


def test_a_day_beside_what_names_the_event_is_that_of_the_event() -> None:
    head = read("Im Wortlaut", "Mitschrift der Pressekonferenz - Montag, 7. November 2016", language="de")
    assert (head.title, str(head.date)) == ("Mitschrift der Pressekonferenz", "2016-11-07")


def test_the_number_of_a_column_is_no_title_that_a_page_states() -> None:
    head = read("12 Jan 2005 : Column 283", "House of Zenda", heading=0, title="12 Jan 2005 : Column 283")
    assert head.title == "House of Zenda"


def test_a_record_without_any_head_has_the_title_that_runs_through_its_pages() -> None:
    heads = (
        "STATE OF ZENDA",
        "98th GENERAL ASSEMBLY",
        "TRANSCRIPTION DEBATE",
        "44th Legislative Day 4/17/2013",
    )
    assert read(name="zenda.txt", running=heads * 2).title == "TRANSCRIPTION DEBATE"
    assert read(name="zenda.txt", running=("Zenda Post", "12")).title == "zenda"
