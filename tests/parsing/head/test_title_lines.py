"""Which of the lines above the first turn is the title, in the layouts of records and of the press."""

import pytest

from archive.parsing.pipeline import read_bytes
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


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        # A word for the record goes on below, however that is set
        (("S T E N O G R A M A", "ședinței Biroului din Zenda", "5 martie 2020"),
         "STENOGRAMA ședinței Biroului din Zenda"),
        (("ZAPISNIK", "15. sjednice Skupštine Zende održane 14. lipnja 2022. u Staroj vijećnici"),
         "ZAPISNIK 15. sjednice Skupštine Zende održane 14. lipnja 2022. u Staroj vijećnici"),
        (("П Р О Т О К О Л", "№ 42", "СТЕНОГРАФСКИ ЗАПИС", "на заседание на съвета в Зенда", "14.07.2022 г."),
         "СТЕНОГРАФСКИ ЗАПИС на заседание на съвета в Зенда"),
        (("Yttrandeprotokoll", "Zendas kommunfullmäktige måndagen den 27 september 2021", "§ 8 Bron"),
         "Yttrandeprotokoll, Zendas kommunfullmäktige måndagen den 27 september 2021"),
        (("Oral History Interview with", "HUGO SAPT", "Foreign Minister, 1945-49", "June 30, 1971"),
         "Oral History Interview with HUGO SAPT"),
        # Fields, numbers and rooms
        (("مجلس زندا", "مضبطة الجلسة العاشرة", "الرقـم: 10", "التاريخ: الأحد 15 يناير 2023م"),
         "مضبطة الجلسة العاشرة"),
        (("RISALAH RAPAT KERJA KOMISI I", "Tahun Sidang : 2021-2022", "Hari, Tanggal : Rabu, 15 Juni 2022"),
         "RISALAH RAPAT KERJA KOMISI I"),
        (("سابت: لا عودة إلى الوراء", "اسم البرنامج: لقاء خاص", "مقدم البرنامج: روزا هولف",
          "ضيف الحلقة: هوغو سابت", "تاريخ الحلقة: 14/5/2008"),
         "سابت: لا عودة إلى الوراء"),
        (("Oral History Interview", "Narrator: Hugo Sapt", "Interviewer: Rosa Holf", "Date: August 9, 1999"),
         "Oral History Interview"),
        (("PRESS BRIEFING BY", "HUGO SAPT", "The Briefing Room", "May 4, 2001"),
         "PRESS BRIEFING BY HUGO SAPT"),
        (("ZENDA MƏCLİSİNİN İCLASI", "P R O T O K O L № 25", "Zenda Məclisin iclas salonu.",
          "14 iyun 2022-ci il. Saat 12.00."),
         "ZENDA MƏCLİSİNİN İCLASI"),
        (("Council of Zenda", "Transcript No. 29-2-1", "Title: Wednesday, June 22, 2016 pe"),
         "Transcript No. 29-2-1"),
        (("ZSE public lecture", "Title: In Conversation with Hugo Sapt", "Date: 6 November 2013",
          "Speaker: Professor Hugo Sapt"),
         "In Conversation with Hugo Sapt"),
        (("PRESENT", "All Members were there, except the Minister for Roads; the honourable", "MINUTES",
          "15th October, 2014"),
         "MINUTES"),
        # Persons, authors, pictures and who broadcast
        (("Radio Zenda", "Lördagsintervju: utrikesminister Hugo Sapt", "Sänt lördag 14 mars 2015"),
         "Lördagsintervju: utrikesminister Hugo Sapt"),
        (("Strelsau 2026: What just happened?", "Published 26 January 2026", "Podcast transcript"),
         "Strelsau 2026: What just happened?"),
        (("INQUIRY INTO THE BRIDGES", "Transcript produced by ZTI CORRECTED", "March 3, 2015"),
         "INQUIRY INTO THE BRIDGES"),
        (("Transcript", "Time to Rethink Zenda?", "Annual Memorial Lecture", "Hugo Sapt", "Broadcaster",
          "Chair: Dr Rosa Holf", "Chair, Zenda Liberal Group (ZLG)", "21 June 2012"),
         "Annual Memorial Lecture"),
        (("“LA PORTA GIREVOLE”", "Di Rosa Holf", "In onda il 14 maggio 2018"), "“LA PORTA GIREVOLE”"),
        (("“Não vamos aceitar”, diz chanceler", "ROSA HOLF", "DA SUCURSAL DE ZENDA",
          "15 de setembro de 2003"),
         "“Não vamos aceitar”, diz chanceler"),
        (("Fünf Fragen an Sapt", "Die Schüler und Hugo Sapt. Foto: Rosa Holf", "5. März 2020"),
         "Fünf Fragen an Sapt"),
        (("THE WORLD IN ZENDA", "FOREIGN SECRETARY", "RADIO ZENDA 4", "12 November 2006"),
         "THE WORLD IN ZENDA"),
        (("Hugo Sapt", "A LIFE IN THE SERVICE, 1945-1978", "An Interview Conducted by", "Rosa Holf"),
         "A LIFE IN THE SERVICE, 1945-1978"),
        (("A LIFE IN THE SERVICE, 1945-1978", "I FAMILY 1", "II THE CONFERENCE 14", "The First Session 16"),
         "A LIFE IN THE SERVICE, 1945-1978"),
        # What a publisher prints above
        (("Declassified Under Authority of the Zenda Panel", "Declassification Date: July 13, 2018",
          "MEMORANDUM OF TALKS", "March 5, 2001"), "MEMORANDUM OF TALKS"),
        (("RADIO - THIS SHOW MUST BE CREDITED IF ANY PART OF THIS TRANSCRIPT IS USED", "THE WORLD IN ZENDA",
          "INTERVIEW:", "HUGO SAPT, MP", "FOREIGN SECRETARY", "RADIO ZENDA 4", "5 March 2006"),
         "THE WORLD IN ZENDA"),
        (("195. Memorandum of Conversation1", "Zenda, May 20, 1975, 9:15 a.m."),
         "Memorandum of Conversation"),
        (("Interview accordée par M. Hugo Sapt à Radio Zenda, mercredi 16 décembre 1984.",
          "RURITANIE. Président de la République"),
         "Interview accordée par M. Hugo Sapt à Radio Zenda, mercredi 16 décembre 1984."),
    ],
)  # fmt: skip
def test_the_title_is_no_field_person_room_or_part_of_a_phrase(lines: tuple[str, ...], title: str) -> None:
    assert read(*lines).title == title


def test_a_mail_has_its_subject_for_a_title() -> None:
    head = read("From: Rosa Holf", "Date: 5 March 2003", "Subject: FW: Sapt on Radio Zenda", "Dear all,")
    assert head.title == "Sapt on Radio Zenda"


def test_a_record_that_was_taken_to_begin_with_speech_has_the_line_with_event_and_day_for_a_title() -> None:
    text = "ZAPISNIK 28. seje Sveta občine Zenda, ki je potekala v ponedeljek, 13. junija 2022"
    turns = "GOSPOD HUGO SAPT\n\nLepo pozdravljeni. Hvala.\n\nGOSPA ROSA HOLF\n\nHvala lepa.\n\n"
    found = read_bytes("x.txt", f"MESTNA OBČINA ZENDA\n\nMestni svet\n\n{text}\n\n{turns * 2}".encode())
    assert found.transcript.title.startswith("ZAPISNIK 28. seje Sveta občine Zenda")


def test_a_headline_of_a_name_and_a_quotation_is_the_title_of_a_text_that_begins_with_it() -> None:
    headline = 'Hugo Sapt: "Wir stehen an der Seite Ruritaniens"'
    turns = "DIE ZEIT: Und nun?\n\nHugo Sapt: Nein.\n\nZEIT: Wie?\n\nSapt: Niemand will zurück.\n\n"
    found = read_bytes("x.txt", f"{headline}\n\nDer Minister klagt.\n\n18. Juni 2025\n\n{turns}".encode())
    assert found.transcript.title == headline
