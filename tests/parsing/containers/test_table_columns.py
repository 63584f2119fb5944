"""Columns told by the words of their names, by one another and by their values."""

import pytest

from archive.parsing.containers import table
from archive.parsing.containers.table_vocabulary import Field, rank
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, persons, turns

BOTH = [("Hugo Sapt", "Good day, ladies and gentlemen."), ("Rosa Holf", "The mills of Zenda are open.")]


def read(header: str, *rows: str) -> Content:
    content = table.read("talks.csv", "\n".join((header, *rows)).encode())
    assert not lost(content)
    assert not invented(content)
    return content


@pytest.mark.parametrize(
    "header",
    [
        "data_seduta,oratore,testo_intervento",
        "FECHASESION,ORADOR,TEXTOINTERVENCION",
        "Дата засідання,Промовець,Текст виступу",
        "Posėdžio data,Kalbėtojas,Kalbos tekstas",
        "회의일자,발언자,발언내용",
        "दिनांक,वक्ता,भाषण",
        "Tarih,Konuşmacı,Konuşma Metni",
        "DataPronunciamento,NomeAutor,TextoDiscursoIntegral",
        "Datum,Zastupnik,Govor",
        "dato,representant,innlegg",
        "Дата,Депутат,Виступ",
        "Дата,Участник,Реплика",
        "date,Wer,Wortmeldung",
        "datum,celeJmeno,text",
    ],
)
def test_the_words_of_a_name_tell_together_what_a_column_holds(header: str) -> None:
    rows = (f'2014-05-06,{name},"{words}"' for name, words in BOTH)
    content = read(header, *rows)
    assert turns(content) == BOTH
    assert content.metadata.date == "2014-05-06"


def test_a_name_within_what_is_called_a_speaker_is_the_speakers() -> None:
    assert rank(Field.SPEAKER, "participant.displayName") is not None
    assert rank(Field.SPEAKER, "programme.name") is None


@pytest.mark.parametrize("name", ["text_id", "speech length", "end_date", "birth date", "speaker.start_date"])
def test_facts_about_a_text_or_of_another_day_are_neither(name: str) -> None:
    assert rank(Field.TEXT, name) is None
    assert rank(Field.DATE, name) is None


@pytest.mark.parametrize("header", ["cognome,nome,testo", "nom,prénom,texte", "Nachname,Vorname,Rede"])
def test_a_name_beside_a_part_of_it_is_the_other_part(header: str) -> None:
    content = read(header, "SAPT,Hugo,Yes.", "HOLF,Rosa,No.")
    assert turns(content) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]


def test_other_columns_tell_which_part_of_a_full_name_is_the_surname() -> None:
    header = "SpeakerFullName,SpeakerFirstName,SpeakerLastName,Text"
    content = read(header, "Sapt Hugo,Hugo,Sapt,Yes.", "Holf Rosa,Rosa,Holf,No.")
    assert persons(content) == {"Sapt Hugo": "Hugo Sapt | ", "Holf Rosa": "Rosa Holf | "}


def test_an_office_stands_in_a_column_of_what_speakers_are() -> None:
    content = read(
        "intervenant_nom,intervenant_fonction,contenu", "Hugo Sapt,ministre,Oui.", "Rosa Holf,,Non."
    )
    assert persons(content)["Hugo Sapt"] == "Hugo Sapt | ministre"


def test_a_column_of_days_alone_dates_the_meeting_whatever_its_name() -> None:
    content = read("speaker,text,xx", "Hugo Sapt,Yes.,06.05.2014", "Rosa Holf,No.,06.05.2014")
    assert content.metadata.date == "2014-05-06"


def test_a_time_of_day_in_figures_is_no_year() -> None:
    content = read("author,speech,timestamp", "Hugo Sapt,Yes.,1000", "Rosa Holf,No.,1010")
    assert content.metadata.date == ""


def test_the_full_stop_behind_a_label_is_none_of_the_name() -> None:
    content = read("Speaker,Text", "CHAIRMAN SAPT.,Yes.", "MS. HOLF.,No.")
    assert [label for label, _ in turns(content)] == ["CHAIRMAN SAPT", "MS. HOLF"]


def test_a_name_that_holds_the_given_name_is_no_surname() -> None:
    content = read("name,first_name,text", "Hugo Sapt,Hugo,Yes.", "Rosa Holf,Rosa,No.")
    assert turns(content) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]


def test_two_people_in_one_field_are_a_voice_and_nobody_by_name() -> None:
    content = read("speaker,text", "Hugo Sapt; Rosa Holf,We begin.", "Hugo Sapt,Yes.")
    assert persons(content) == {"Hugo Sapt; Rosa Holf": "", "Hugo Sapt": "Hugo Sapt | "}


def test_when_a_file_was_made_does_not_date_a_meeting_whose_name_has_a_day() -> None:
    said = '[{"speaker": "Rosa Holf", "text": "We begin."}, {"speaker": "Hugo Sapt", "text": "Yes."}]'
    data = f'{{"metadata": {{"created_at": "2022-01-01T10:00:00Z"}}, "results": {said}}}'.encode()
    assert table.read("2014-05-06 talk.json", data).metadata.date == ""
    assert table.read("talk.json", data).metadata.date == "2022-01-01"


def test_a_role_alone_is_a_voice_and_no_person() -> None:
    content = read("funkce,text", "Předseda PSP,Zahajuji.", "Poslankyně,Děkuji.")
    assert persons(content) == {"Předseda PSP": "", "Poslankyně": ""}


def test_names_beside_figures_are_who_speaks() -> None:
    content = read("speaker,voice,text", "1,Hugo Sapt,Yes.", "2,Rosa Holf,No.")
    assert turns(content) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]


def test_names_that_come_back_in_the_only_column_beside_the_text_are_who_speaks() -> None:
    rows = ("Hugo Sapt,We begin.", "Rosa Holf,At last.", "Hugo Sapt,Be seated.", "Rosa Holf,We are.")
    assert [label for label, _ in turns(read("header,body", *rows))] == ["Hugo Sapt", "Rosa Holf"] * 2
    parties = (row.replace("Hugo Sapt", "Blue").replace("Rosa Holf", "Red") for row in rows)
    assert not read("label,body", *parties).attributed


def test_persons_that_come_back_in_a_column_of_no_known_name_are_who_speaks() -> None:
    header = "date,place of birth,xq,text"
    rows = [
        "2014-05-06,born in Zenda,Hugo Sapt,We begin.",
        "2014-05-06,born abroad,Rosa Holf,At last we do.",
    ] * 3
    assert set(persons(read(header, *rows))) == {"Hugo Sapt", "Rosa Holf"}
    mills = [row.replace("Hugo Sapt", "water mill").replace("Rosa Holf", "the long road") for row in rows]
    assert not persons(read(header, *mills))


def test_persons_in_a_column_of_no_known_name_speak_with_the_office_beside_them() -> None:
    rows = ['"Holf, Rosa",Reporterin,We begin.', '"Sapt, Hugo",Minister,At last we do.'] * 3
    content = read("xq,funktion,text", *rows)
    assert [label for label, _ in turns(content)] == ["Holf, Rosa", "Sapt, Hugo"] * 3


def test_tags_in_a_field_of_names_are_none_of_the_name() -> None:
    content = read("speaker,text", "<b>Hugo Sapt</b>,Yes.", "<b>Rosa Holf</b>,No.")
    assert persons(content) == {"Hugo Sapt": "Hugo Sapt | ", "Rosa Holf": "Rosa Holf | "}


def test_a_title_beside_questions_alone_is_the_meetings() -> None:
    content = read(
        "date,title,question,answer",
        "2014-05-06,Talk in Zenda,Why?,So.",
        "2014-05-06,Talk in Zenda,When?,Now.",
    )
    assert content.metadata.title == "Talk in Zenda"
