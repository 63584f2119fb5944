"""Records that tell their speakers by names, initials and offices, each in invented words."""

import pytest

from tests.parsing.reading.outline import read, spoken

RECORDS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a name and an office in brackets on a line": (
        "청문회 질의 기록\n2017년 6월 7일\n\n[김영희 / 루리타니아당 의원]\n질의 시간을 조정해 주십시오.\n"
        "[박철수 / 외교위원장]\n알겠습니다.\n[김영희 / 루리타니아당 의원]\n감사합니다.\n",
        [
            ("김영희 / 루리타니아당 의원", "질의 시간을 조정해 주십시오."),
            ("박철수 / 외교위원장", "알겠습니다."),
            ("김영희 / 루리타니아당 의원", "감사합니다."),
        ],
    ),
    "a name in capitals and an office behind it": (
        "Osoko bilkura\n2019ko maiatzaren 16a\n\nLEHENDAKARIAK: Eskerrik asko guztioi.\n\n"
        "HOLF TARL sailburuak: Zifrak aztertu ditugu.\n\nLEHENDAKARIAK: Besterik bai?\n\n"
        "SAPT ELFBERG jaunak: Ez dut hori esan.\n\nHOLF TARL sailburuak: Bai, esan duzu.\n",
        [
            ("LEHENDAKARIAK", "Eskerrik asko guztioi."),
            ("HOLF TARL sailburuak", "Zifrak aztertu ditugu."),
            ("LEHENDAKARIAK", "Besterik bai?"),
            ("SAPT ELFBERG jaunak", "Ez dut hori esan."),
            ("HOLF TARL sailburuak", "Bai, esan duzu."),
        ],
    ),
    "names that nobody has twice as often as offices": (
        "Hearing on the Guard\nJune 22, 2011\n\n    Mrs. Holf. I thank the witness for coming here.\n\n"
        "    Colonel Sapt. It is my duty to be here today.\n\n    Mrs. Holf. How many guards do you have?\n\n"
        "    Colonel Sapt. We have twelve of them left.\n\n    Mr. Tarlenheim. That is not what you said.\n",
        [
            ("Mrs. Holf", "I thank the witness for coming here."),
            ("Colonel Sapt", "It is my duty to be here today."),
            ("Mrs. Holf", "How many guards do you have?"),
            ("Colonel Sapt", "We have twelve of them left."),
            ("Mr. Tarlenheim", "That is not what you said."),
        ],
    ),
    "fields of a record around the talk": (
        "SHOW: ZENDA TONIGHT\n\nSeptember 17, 2013 Tuesday\n\nHEADLINE: The Bridge\n\nBYLINE: Hugo Sapt\n\n"
        "BODY:\n\nHUGO SAPT, ANCHOR: Good evening, and welcome.\n\nROSA HOLF: Thank you for having me.\n\n"
        "SAPT: When do you open it?\n\nHOLF: We open it in May.\n\nSAPT: That is late.\n\n"
        "HOLF: It is not too late.\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Transcript\n",
        [
            ("", "SHOW: ZENDA TONIGHT"),
            ("", "BYLINE: Hugo Sapt BODY:"),
            ("HUGO SAPT, ANCHOR", "Good evening, and welcome."),
            ("ROSA HOLF", "Thank you for having me."),
            ("SAPT", "When do you open it?"),
            ("HOLF", "We open it in May."),
            ("SAPT", "That is late."),
            ("HOLF", "It is not too late."),
            ("", "LANGUAGE: ENGLISH PUBLICATION-TYPE: Transcript"),
        ],
    ),
    "initials in a record without questions": (
        "Saeimas sēde\n2019. gada 6. jūnijā\n\nSēdes vadītāja. Labdien, godātie kolēģi!\n\n"
        "A. Bērziņa (JV). Paldies par vārdu.\n\nSēdes vadītāja. Vai ir jautājumi?\n\n"
        "A. Bērziņa (JV). Man nav vairāk ko teikt.\n",
        [
            ("Sēdes vadītāja", "Labdien, godātie kolēģi!"),
            ("A. Bērziņa (JV)", "Paldies par vārdu."),
            ("Sēdes vadītāja", "Vai ir jautājumi?"),
            ("A. Bērziņa (JV)", "Man nav vairāk ko teikt."),
        ],
    ),
    "a surname with initials": (
        "Стенограма засідання\n17 грудня 2019\n\nГОЛОВУЮЧИЙ. Шановні колеги, займіть свої місця.\n\n"
        "САПТ Г.В.\n\nДякую, пане Голово. Фракція не підтримує.\n\nГОЛОВУЮЧИЙ. Дякую. Хольф.\n\n"
        "ХОЛЬФ Р.А. Шановні громадяни, ми проти цього.\n\nСАПТ Г.В. Ще одне слово.\n",
        [
            ("ГОЛОВУЮЧИЙ", "Шановні колеги, займіть свої місця."),
            ("САПТ Г.В.", "Дякую, пане Голово. Фракція не підтримує."),
            ("ГОЛОВУЮЧИЙ", "Дякую. Хольф."),
            ("ХОЛЬФ Р.А.", "Шановні громадяни, ми проти цього."),
            ("САПТ Г.В.", "Ще одне слово."),
        ],
    ),
    "a surname with initials and an office over two lines": (
        "Стенограмма заседания палаты\n22 июня 2016 года\n\n"
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Докладывает депутат Сапт.\n\n"
        "САПТ Г. А., председатель Комитета палаты по вопросам\nсобственности, фракция «Замок».\n\n"
        "Уважаемый председатель, комитет просит поддержать проект.\n\n"
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо. Слово Хольф.\n\nХОЛЬФ Р. И., фракция «Зенда».\n\n"
        "Уважаемые коллеги! Мы против.\n\nПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Достаточно.\n",
        [
            ("ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ", "Докладывает депутат Сапт."),
            (
                "САПТ Г. А., председатель Комитета палаты по вопросам собственности, фракция «Замок»",
                "Уважаемый председатель, комитет просит поддержать проект.",
            ),
            ("ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ", "Спасибо. Слово Хольф."),
            ("ХОЛЬФ Р. И., фракция «Зенда»", "Уважаемые коллеги! Мы против."),
            ("ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ", "Достаточно."),
        ],
    ),
    "a name in capitals and a long office": (
        "Resoconto stenografico\n6 aprile 2011\n\nROSA HOLF. Chiedo di parlare.\n\n"
        "PRESIDENTE. Ne ha facoltà.\n\nROSA HOLF. Signor Presidente, la ringrazio.\n\n"
        "PRESIDENTE. Ha facoltà di replicare il sottosegretario.\n\n"
        "UGO SAPT, Sottosegretario di Stato per lo sviluppo economico. Signor Presidente, rispondo.\n\n"
        "ROSA HOLF. Sono soddisfatta.\n",
        [
            ("ROSA HOLF", "Chiedo di parlare."),
            ("PRESIDENTE", "Ne ha facoltà."),
            ("ROSA HOLF", "Signor Presidente, la ringrazio."),
            ("PRESIDENTE", "Ha facoltà di replicare il sottosegretario."),
            (
                "UGO SAPT, Sottosegretario di Stato per lo sviluppo economico",
                "Signor Presidente, rispondo.",
            ),
            ("ROSA HOLF", "Sono soddisfatta."),
        ],
    ),
    "an office cut short before a name": (
        "Протокол от заседание\n29 ноември 2017 г.\n\nПРЕДС. РУДОЛФ ЕЛФБЕРГ: Откривам заседанието.\n"
        "РОЗА ХОЛФ: Благодаря, господин председател.\nПРЕДС. РУДОЛФ ЕЛФБЕРГ: Заповядайте.\n"
        "ХУГО САПТ: Имам въпрос.\nПРЕДС. РУДОЛФ ЕЛФБЕРГ: Кажете.\n",
        [
            ("ПРЕДС. РУДОЛФ ЕЛФБЕРГ", "Откривам заседанието."),
            ("РОЗА ХОЛФ", "Благодаря, господин председател."),
            ("ПРЕДС. РУДОЛФ ЕЛФБЕРГ", "Заповядайте."),
            ("ХУГО САПТ", "Имам въпрос."),
            ("ПРЕДС. РУДОЛФ ЕЛФБЕРГ", "Кажете."),
        ],
    ),
    "surnames that answer questions": (
        "Regierungspressekonferenz\n15. April 2013\n\nFrage: Wer zahlt das?\nSapt: Der Haushalt.\n"
        "Zusatzfrage: Wann?\nSapt: Bald.\nFrage: Und das Auswärtige Amt?\nHolf: Dazu liegt mir nichts vor.\n",
        [
            ("Frage", "Wer zahlt das?"),
            ("Sapt", "Der Haushalt."),
            ("Zusatzfrage", "Wann?"),
            ("Sapt", "Bald."),
            ("Frage", "Und das Auswärtige Amt?"),
            ("Holf", "Dazu liegt mir nichts vor."),
        ],
    ),
    "initials that are the letters of questions": (
        "Seimo posėdžio stenograma\n2015 m. kovo 3 d.\n\n"
        "PIRMININKAS (P. TARLAS, ZND). Gerbiami kolegos, pradedame posėdį.\n\n"
        "A. HOLFAS (RUR). Ačiū, posėdžio pirmininke. Ar jūs tikras?\n\n"
        "PIRMININKAS. Taip, aš tikras.\n\nV. SAPTAS (ZND). Aš pritariu.\n\n"
        "PIRMININKAS. Ačiū. Balsuojame.\n",
        [
            ("PIRMININKAS (P. TARLAS, ZND)", "Gerbiami kolegos, pradedame posėdį."),
            ("A. HOLFAS (RUR)", "Ačiū, posėdžio pirmininke. Ar jūs tikras?"),
            ("PIRMININKAS", "Taip, aš tikras."),
            ("V. SAPTAS (ZND)", "Aš pritariu."),
            ("PIRMININKAS", "Ačiū. Balsuojame."),
        ],
    ),
    "a full stop and a dash, and for whom one speaks": (
        "Verbatim report of proceedings\n3 March 2015, Strelsau\n\n"
        "President. – Dear colleagues, the sitting is open.\n\n"
        "Rosa Holf, President of the Commission. – Mr President, the harvest is good.\n\n"
        "Hugo Sapt, on behalf of the Zendan Group. – Mr President, I do not agree.\n\n"
        "Anton Tarlenheim (Ruritania). – Mr President, I have to say that I do.\n\n"
        "President. – The debate is closed.\n",
        [
            ("President", "Dear colleagues, the sitting is open."),
            ("Rosa Holf, President of the Commission", "Mr President, the harvest is good."),
            ("Hugo Sapt, on behalf of the Zendan Group", "Mr President, I do not agree."),
            ("Anton Tarlenheim (Ruritania)", "Mr President, I have to say that I do."),
            ("President", "The debate is closed."),
        ],
    ),
    "an office cut short, and an initial in the name": (
        "Majadiliano ya Bunge\n2015-03-03\n\n"
        "SPIKA: Tunaanza na maswali.\n\nMHE. HUGO J. SAPT: Nakushukuru. Je, mavuno ni mazuri?\n\n"
        "WAZIRI WA KILIMO: Mavuno ni mazuri.\n\nMHE. HUGO J. SAPT: Nakushukuru sana.\n\n"
        "WAZIRI WA KILIMO: Karibu.\n\nSPIKA: Ahsante.\n",
        [
            ("SPIKA", "Tunaanza na maswali."),
            ("MHE. HUGO J. SAPT", "Nakushukuru. Je, mavuno ni mazuri?"),
            ("WAZIRI WA KILIMO", "Mavuno ni mazuri."),
            ("MHE. HUGO J. SAPT", "Nakushukuru sana."),
            ("WAZIRI WA KILIMO", "Karibu."),
            ("SPIKA", "Ahsante."),
        ],
    ),
}


@pytest.mark.parametrize("form", RECORDS)
def test_each_turn_stands_under_the_name_or_office_before_it(form: str) -> None:
    text, turns = RECORDS[form]
    assert spoken(read(text)) == turns


def test_words_behind_a_comma_tell_of_whoever_has_the_surname_in_capitals() -> None:
    names = ("Jana HOLFOVÁ, moderátorka", "Hugo SAPT, klarinetista, skladatel")
    words = ("Dobrý den, vítejte.", "Dobrý den. Děkuji.", "Kdy bude most otevřen?", "Myslím si, že v květnu.")
    turns = [f"{names[i % 2]}\n--------------------\n{text}" for i, text in enumerate(words)]
    found = read("Přepis: Jak to vidí Zenda\n\n11. leden 2018\n\n" + "\n\n".join(turns))
    assert spoken(found) == [(names[i % 2], text) for i, text in enumerate(words)]
    assert {each.person.name for each in found.utterances if each.person} == {"Jana HOLFOVÁ", "Hugo SAPT"}


def test_words_cut_short_in_an_office_in_capitals_end_no_label() -> None:
    name = "WENDA TARL, SR. EXEC. PRODUCER, RUDOLF HOLF LIVE"
    turns = (
        "RUDOLF HOLF, HOST: Tonight the woman behind it.",
        f"{name}: It is like a book.",
        "HOLF: We begin.",
    )
    found = read("\n\n".join(("Zenda Tonight", "Aired December 21, 2010", *turns, "TARL: It was hard work.")))
    assert [label for label, _ in spoken(found)] == ["RUDOLF HOLF, HOST", name, "HOLF", "TARL"]
    assert {each.person.name for each in found.utterances if each.person} == {"Rudolf Holf", "Wenda Tarl"}
