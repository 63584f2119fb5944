"""Records of chambers and courts whose labels have signs of their own, each in invented words."""

import datetime

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.office_case import tidy_role
from tests.parsing.reading.outline import document, labels, read, spoken

RECORDS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a full stop that ends a label on a line of its own": (
        "Ruritānijas Saeimas sēde\n2005. gada 18. novembrī\n\n"
        "Sēdes vadītāja. Labdien! Vārds prezidentam.\n\nR.Elfbergs (8.Saeimas priekšsēdētājs).\n\n"
        "Godātie kolēģi! Es jums pateicos.\n\nSēdes vadītāja. Paldies. Vārds deputātam.\n\n"
        "H.Sapts (ZDP). Godātie kolēģi! Es piekrītu.\n\nSēdes vadītāja. Paldies.\n",
        [
            ("Sēdes vadītāja", "Labdien! Vārds prezidentam."),
            ("R.Elfbergs (8.Saeimas priekšsēdētājs)", "Godātie kolēģi! Es jums pateicos."),
            ("Sēdes vadītāja", "Paldies. Vārds deputātam."),
            ("H.Sapts (ZDP)", "Godātie kolēģi! Es piekrītu."),
            ("Sēdes vadītāja", "Paldies."),
        ],
    ),
    "a name, a party and a task between dashes": (
        "Sessão da Assembleia da Ruritânia\n20 de abril de 2006\n\n"
        "O SR. PRESIDENTE - RODOLFO ELFBERGO - ZDP - Declaro aberta a sessão.\n\n"
        "O SR. 2º SECRETÁRIO - HUGO SAPT - ZEN - Procede à leitura da Ata.\n\n"
        "O SR. PRESIDENTE - RODOLFO ELFBERGO - ZDP - Tem a palavra o nobre Deputado.\n\n"
        "O SR. ANTÃO TARL - ZEN - SEM REVISÃO DO ORADOR - Sr. Presidente, quero falar hoje.\n\n"
        "O SR. PRESIDENTE - RODOLFO ELFBERGO - ZDP - Está levantada a sessão.\n",
        [
            ("O SR. PRESIDENTE - RODOLFO ELFBERGO - ZDP", "Declaro aberta a sessão."),
            ("O SR. 2º SECRETÁRIO - HUGO SAPT - ZEN", "Procede à leitura da Ata."),
            ("O SR. PRESIDENTE - RODOLFO ELFBERGO - ZDP", "Tem a palavra o nobre Deputado."),
            ("O SR. ANTÃO TARL - ZEN - SEM REVISÃO DO ORADOR", "Sr. Presidente, quero falar hoje."),
            ("O SR. PRESIDENTE - RODOLFO ELFBERGO - ZDP", "Está levantada a sessão."),
        ],
    ),
    "a colon far behind the name or on the next line": (
        "The Crown against Hentzau\n10 March 2005\n\nMR. SAPT:     Where were you that night?\n\n"
        "WITNESS   :     In the castle.\n\nQ      :     Was it dark?\nA      :     It was.\n\n"
        "MR. SAPT\n:\n\nI have no more questions.\n\nWITNESS   :     Thank you.\n",
        [
            ("MR. SAPT", "Where were you that night?"),
            ("WITNESS", "In the castle."),
            ("Q", "Was it dark?"),
            ("A", "It was."),
            ("MR. SAPT", "I have no more questions."),
            ("WITNESS", "Thank you."),
        ],
    ),
    "an hour behind each name": (
        "Debates of 30 May 2017\n\nMr Speaker 11:25 a.m.\nHon Members, we start late.\n"
        "Mrs Holf 11:25 a.m.\nMr Speaker, I was here on Friday.\nThank you.\n"
        "Mr Speaker 11:45 a.m.\nYes, Hon Member?\n"
        "Hugo Sapt 11:45 a.m.\nI am most grateful to you.\nMr Speaker 11:55 a.m.\nThank you.\n",
        [
            ("Mr Speaker", "Hon Members, we start late."),
            ("Mrs Holf", "Mr Speaker, I was here on Friday. Thank you."),
            ("Mr Speaker", "Yes, Hon Member?"),
            ("Hugo Sapt", "I am most grateful to you."),
            ("Mr Speaker", "Thank you."),
        ],
    ),
    "letters of questions and answers without a stop": (
        "The Crown against Hentzau\n10 March 2005\n\nTHE PRESIDENT: Please go on.\n\n"
        "Q Did you see the king that night?\nA Yes, he went to the castle.\n"
        "Q And you went there, too?\nA No, I did not.\n\nTHE PRESIDENT: Thank you.\n",
        [
            ("THE PRESIDENT", "Please go on."),
            ("Q", "Did you see the king that night?"),
            ("A", "Yes, he went to the castle."),
            ("Q", "And you went there, too?"),
            ("A", "No, I did not."),
            ("THE PRESIDENT", "Thank you."),
        ],
    ),
    "a semicolon in what is told of a name": (
        "Országgyűlés\n1999. december 15.\n\nELNÖK: Megadom a szót.\n\n"
        "HOLF ROZA, a bizottság elnöke, a pont előadója; valamint a zendai csoport részéről: Köszönöm a szót."
        "\n\n"
        "ELNÖK: Köszönöm szépen.\n\nSAPT HUGÓ (ZDP): Tisztelt Elnök Úr! Egyetértek.\n",
        [
            ("ELNÖK", "Megadom a szót."),
            (
                "HOLF ROZA, a bizottság elnöke, a pont előadója; valamint a zendai csoport részéről",
                "Köszönöm a szót.",
            ),
            ("ELNÖK", "Köszönöm szépen."),
            ("SAPT HUGÓ (ZDP)", "Tisztelt Elnök Úr! Egyetértek."),
        ],
    ),
    "an office between surname and given name": (
        "立法院會議紀錄\n中華民國107年3月20(星期二)\n\n主席:現在開會。\n\n王委員小明:等一下,我有意見!\n\n"
        "主席:請說。\n\n李院長大華:謝謝主席。\n\n主席:散會。\n",
        [
            ("主席", "現在開會。"),
            ("王委員小明", "等一下,我有意見!"),
            ("主席", "請說。"),
            ("李院長大華", "謝謝主席。"),
            ("主席", "散會。"),
        ],
    ),
    "a label that goes on over two lines": (
        "Stenograma ședinței Parlamentului Ruritaniei\n16 mai 2014\n"
        "Domnul Rudolf Elphberg:\nBună dimineața.\nVă rog să anunțați prezența.\n"
        "Domnul Hugo Sapt – șeful Direcției generale documentare\nparlamentară a Secretariatului:\n"
        "Doamnelor și domnilor deputați,\nSunt prezenți 93 de deputați.\n"
        "Domnul Rudolf Elphberg:\nEu vă mulțumesc.\nDomnul Hugo Sapt:\nȘi eu vă mulțumesc.\n",
        [
            ("Domnul Rudolf Elphberg", "Bună dimineața. Vă rog să anunțați prezența."),
            (
                "Domnul Hugo Sapt – șeful Direcției generale documentare parlamentară a Secretariatului",
                "Doamnelor și domnilor deputați, Sunt prezenți 93 de deputați.",
            ),
            ("Domnul Rudolf Elphberg", "Eu vă mulțumesc."),
            ("Domnul Hugo Sapt", "Și eu vă mulțumesc."),
        ],
    ),
    "names of two words that come once": (
        "السجال في المجلس\n17 فبراير 2013\n\n"
        "النائب رودولف زيندا : لدي ملاحظات علي المضبطة سوف ارسلها مكتوبة\n"
        "عبد الحميد سابت : المادة نظمت الدور في التحدث قبل اليوم\n"
        "روزا هولف : هذا قرار اتخذ من قبل مكتب المجلس\n",
        [
            ("النائب رودولف زيندا", "لدي ملاحظات علي المضبطة سوف ارسلها مكتوبة"),
            ("عبد الحميد سابت", "المادة نظمت الدور في التحدث قبل اليوم"),
            ("روزا هولف", "هذا قرار اتخذ من قبل مكتب المجلس"),
        ],
    ),
}


@pytest.mark.parametrize("form", RECORDS)
def test_each_turn_stands_under_its_own_label(form: str) -> None:
    text, turns = RECORDS[form]
    assert spoken(read(text)) == turns


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        ("pt", "O SR. PRESIDENTE - RODOLFO ELFBERGO - ZDP", "RODOLFO ELFBERGO", "PRESIDENTE"),
        ("pt", "O SR. ANTÃO TARL - ZEN - SEM REVISÃO", "ANTÃO TARL", "SR."),
        ("ro", "Doamna Rosa Holf – Fracțiunea ZDP", "Rosa Holf", "Fracțiunea ZDP"),
        ("fr", "Le Vice-Président (M. Holf)", "Holf", "Vice-Président"),
    ],
)
def test_what_dashes_and_brackets_add_to_a_label_is_told_from_the_name(
    language: str, label: str, name: str, role: str
) -> None:
    person = person_meant(label, vocabulary_of(language))
    assert person is not None
    assert (person.name, person.role) == (name, role)


def test_a_session_of_months_dates_no_sitting() -> None:
    text = "Journal of the Assembly\n\n1st Session (October 30, 2012 to March 5, 2014)\n\n"
    text += (
        "Thursday, November 8, 2012 - Vol. 43 No. 6\n\nMr. Sapt: I thank you.\n\nMs. Holf: And I thank you.\n"
    )
    assert read(text).date == datetime.date(2012, 11, 8)


def test_who_speaks_up_once_between_letters_of_questions_and_answers_has_a_label() -> None:
    turns = ("Q. Where do you live?", "A. In Zenda.", "Q. Were you in the castle?", "A. I was.", "Q. When?")
    found = labels(read(document(*turns, "MS. HOLF: Objection, form.", "A. In May.", "THE COURT: A break.")))
    assert found == ["Q", "A", "Q", "A", "Q", "MS. HOLF", "A", "THE COURT"]


def test_an_office_in_turkish_capitals_is_told_from_the_name_and_written_by_its_letters() -> None:
    person = person_meant("DIŞİŞLERİ BAKANI ANTON TARLENHEIM", vocabulary_of("tr"))
    assert person is not None
    assert (tidy_name(person.name), tidy_role(person.role)) == ("Anton Tarlenheim", "Dışişleri Bakanı")
