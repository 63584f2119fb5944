"""Records of sittings as they are taken out of printed volumes, each in invented words."""

import pytest

from tests.parsing.reading.outline import read, spoken

RECORDS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "marks for those who ask and who answer, seats, and names with a wide space": (
        "定例会（第２号）\n令和５年９月５日\n\n"
        "○議長（山田太郎君）\u3000ただいまから会議を開きます。\n"
        "○１番（中村六郎君）\u3000質問いたします。\n"
        "○市長（水谷\u3000洋一君）\u3000お答えいたします。\n"
        "◆佐藤議員\u3000関連して質問があります。\n"
        "◎教育長（田中一郎君）\u3000資料に沿って\nご説明します。\n"
        "○議長（山田太郎君）\u3000散会いたします。\n",
        [
            ("議長（山田太郎君）", "ただいまから会議を開きます。"),
            ("１番（中村六郎君）", "質問いたします。"),
            ("市長（水谷 洋一君）", "お答えいたします。"),
            ("佐藤議員", "関連して質問があります。"),
            ("教育長（田中一郎君）", "資料に沿ってご説明します。"),
            ("議長（山田太郎君）", "散会いたします。"),
        ],
    ),
    "a party whose name holds a sign": (
        "Vergadering\n13 november 2014\n\nDe voorzitter: De vergadering is geopend.\n\n"
        "01.01 Rosa Holf (ZDP-GO!): Mijnheer de voorzitter, ik heb een vraag.\n\n"
        "01.02 Hugo Sapt (VB): Ik ook, collega's.\n\nDe voorzitter: Mevrouw Holf.\n\n"
        "01.03 Rosa Holf (ZDP-GO!): Dank u.\n",
        [
            ("De voorzitter", "De vergadering is geopend."),
            ("Rosa Holf (ZDP-GO!)", "Mijnheer de voorzitter, ik heb een vraag."),
            ("Hugo Sapt (VB)", "Ik ook, collega's."),
            ("De voorzitter", "Mevrouw Holf."),
            ("Rosa Holf (ZDP-GO!)", "Dank u."),
        ],
    ),
    "names and the chair on lines of their own, and a call from the hall": (
        "Стенограма пленарного засідання\n3 вересня 2013 року\n\n"
        "ГОЛОВУЮЧИЙ. Шановні колеги, прошу сідати.\n\nХОЛЬФ Р.В.\n\nШановний Голово! Прошу голосувати.\n\n"
        "ГОЛОВУЮЧИЙ.\n\nДякую. Будь ласка, Сапт Гуго Петрович.\n\nСАПТ Г.П.\n\nМи вимагаємо відповіді.\n\n"
        "ІЗ ЗАЛУ. Ганьба!\n\nГОЛОВУЮЧИЙ. Дякую.\n",
        [
            ("ГОЛОВУЮЧИЙ", "Шановні колеги, прошу сідати."),
            ("ХОЛЬФ Р.В.", "Шановний Голово! Прошу голосувати."),
            ("ГОЛОВУЮЧИЙ", "Дякую. Будь ласка, Сапт Гуго Петрович."),
            ("САПТ Г.П.", "Ми вимагаємо відповіді."),
            ("ІЗ ЗАЛУ", "Ганьба!"),
            ("ГОЛОВУЮЧИЙ", "Дякую."),
        ],
    ),
    "an office whose holder stands in a bracket that a line ends": (
        "Mesyuarat\n26 Mei 2008\n\nTuan Yang di-Pertua: Mesyuarat dimulakan.\n"
        "Menteri Perdagangan Dalam Negeri dan Hal Ehwal Pengguna [Dato’\n"
        "Hugo Sapt]: Tuan Yang di-Pertua, terima kasih.\n"
        "Tuan Yang di-Pertua: Terima kasih.\nDato’ Hugo Sapt: Saya setuju.\n",
        [
            ("Tuan Yang di-Pertua", "Mesyuarat dimulakan."),
            (
                "Menteri Perdagangan Dalam Negeri dan Hal Ehwal Pengguna [Dato’ Hugo Sapt]",
                "Tuan Yang di-Pertua, terima kasih.",
            ),
            ("Tuan Yang di-Pertua", "Terima kasih."),
            ("Dato’ Hugo Sapt", "Saya setuju."),
        ],
    ),
    "voices by their party or their benches": (
        "Séance\n9 décembre 1997\n\nM. le président. La parole est à M. Hugo Sapt.\n\n"
        "M. Hugo Sapt. Madame la ministre, je vous remercie.\n\nUn député du groupe ZDP. C'est faux !\n\n"
        "M. le président. Nous vous écoutons.\n\nMme Rosa Holf. Je vous remercie, monsieur le président.\n\n"
        "Sur divers bancs à droite. Non !\n\nM. Hugo Sapt. Je continue.\n",
        [
            ("M. le président", "La parole est à M. Hugo Sapt."),
            ("M. Hugo Sapt", "Madame la ministre, je vous remercie."),
            ("Un député du groupe ZDP", "C'est faux !"),
            ("M. le président", "Nous vous écoutons."),
            ("Mme Rosa Holf", "Je vous remercie, monsieur le président."),
            ("Sur divers bancs à droite", "Non !"),
            ("M. Hugo Sapt", "Je continue."),
        ],
    ),
    "running heads that hold the number of the page": (
        "Sitting\n26 May 2008\n\nThe Speaker: The sitting is open, and we come to the harvest of\nthis year "
        "and to nothing else.\nZD 26.5.2008  3\nHugo Sapt: I have a question about what the castle is to\n"
        "4  ZD 26.5.2008\nbuy for the winter.\nThe Speaker: Order, order. The question was\n"
        "ZD 26.5.2008  5\nput down for tomorrow.\nHugo Sapt: I withdraw it.\n"
        "6  ZD 26.5.2008\nThe Speaker: Thank you.\n",
        [
            (
                "The Speaker",
                "The sitting is open, and we come to the harvest of this year and to nothing else.",
            ),
            ("Hugo Sapt", "I have a question about what the castle is to buy for the winter."),
            ("The Speaker", "Order, order. The question was put down for tomorrow."),
            ("Hugo Sapt", "I withdraw it."),
            ("The Speaker", "Thank you."),
        ],
    ),
    "names with initials, and a party or an office, on lines of their own": (
        "Стенограмма заседания\n7 ноября 2023 года\n\n"
        "Здание Думы. Зал заседаний. 12 часов.\n\n"
        "Председательствующий. Добрый день, уважаемые коллеги!\n\nХольф Р. В., фракция ЗДП.\n\n"
        "Уважаемые коллеги, нужно обсудить урожай.\n\nПредседательствующий. Пожалуйста, Сапт Гуго.\n\n"
        "Сапт Г. П., министр земледелия Руритании.\n\nУважаемые депутаты! Урожай мал.\n\n"
        "Председательствующий. Спасибо.\n",
        [
            ("", "Здание Думы. Зал заседаний. 12 часов."),
            ("Председательствующий", "Добрый день, уважаемые коллеги!"),
            ("Хольф Р. В., фракция ЗДП", "Уважаемые коллеги, нужно обсудить урожай."),
            ("Председательствующий", "Пожалуйста, Сапт Гуго."),
            ("Сапт Г. П., министр земледелия Руритании", "Уважаемые депутаты! Урожай мал."),
            ("Председательствующий", "Спасибо."),
        ],
    ),
    "a surname in capitals before an office of many words": (
        "Seduta pubblica\n16 novembre 2022\n\nPRESIDENTE. La seduta è aperta.\n\n"
        "HOLF (ZDP). Signora Presidente, vorrei parlare.\n\nPRESIDENTE. Ne ha facoltà.\n\n"
        "SAPT, ministro per i rapporti con il Parlamento. Signor Presidente, il Governo è favorevole.\n\n"
        "PRESIDENTE. Grazie.\n\nHOLF (ZDP). Grazie, Presidente.\n",
        [
            ("PRESIDENTE", "La seduta è aperta."),
            ("HOLF (ZDP)", "Signora Presidente, vorrei parlare."),
            ("PRESIDENTE", "Ne ha facoltà."),
            (
                "SAPT, ministro per i rapporti con il Parlamento",
                "Signor Presidente, il Governo è favorevole.",
            ),
            ("PRESIDENTE", "Grazie."),
            ("HOLF (ZDP)", "Grazie, Presidente."),
        ],
    ),
    "a broadcast in one paragraph": (
        "Evening news\nAired March 24, 2020\n\n"
        "HUGO SAPT, ZBC ANCHOR: We go live to the scene. UNIDENTIFIED MALE: I heard a loud bang. "
        "(BEGIN VIDEO CLIP) ANTON TARLEN, EYEWITNESS: It was loud. (END VIDEO CLIP) SAPT: Powerful. "
        "SEN. ROSA HOLF (Z-OH): I can't answer that. SAPT: Thank you both.\n",
        [
            ("HUGO SAPT, ZBC ANCHOR", "We go live to the scene."),
            ("UNIDENTIFIED MALE", "I heard a loud bang. (BEGIN VIDEO CLIP)"),
            ("ANTON TARLEN, EYEWITNESS", "It was loud. (END VIDEO CLIP)"),
            ("SAPT", "Powerful."),
            ("SEN. ROSA HOLF (Z-OH)", "I can't answer that."),
            ("SAPT", "Thank you both."),
        ],
    ),
}


@pytest.mark.parametrize("form", RECORDS)
def test_each_turn_of_a_sitting_stands_under_its_own_label(form: str) -> None:
    text, turns = RECORDS[form]
    assert spoken(read(text)) == turns


def test_a_part_of_a_record_has_the_day_of_its_running_heads() -> None:
    head = "Assembly ─ 16 January 2013\n\n{}\n"
    turns = [
        "The Speaker: We come to the harvest and to what is said of\n",
        "it.\n\nHugo Sapt: There is none, and I shall say so again to\n",
        "whoever asks.\n\nThe Speaker: Thank you.\n\nHugo Sapt: Thank you.\n",
    ]
    text = "".join(f"{head.format(page)}{turn}" for page, turn in enumerate(turns, 3411))
    found = read(text)
    assert str(found.date) == "2013-01-16"
    assert any("running head" in str(each) for each in found.warnings)


def test_a_short_line_beside_the_mark_of_a_page_stays_where_it_is_said() -> None:
    text = (
        "Sitting\n26 May 2008\n\nThe Speaker: We are here, and the harvest of this year is\n■1020\n"
        "What the castle is going to\nbuy for the winter, I ask.\n\nHugo Sapt: I know.\n\n"
        "The Speaker: Do you?\n"
    )
    assert "What the castle is going to buy" in " ".join(words for _, words in spoken(read(text)))


def test_marks_before_the_items_of_a_list_open_no_turn() -> None:
    text = (
        "Talks\n26 May 2008\n\nThe Speaker: We have three things before us.\n\n"
        "◆ Colonel Tarlen wants more roads.\n\n◆ Colonel Tarlen asks for a bridge.\n\n"
        "Hugo Sapt: I know.\n\nThe Speaker: Do you?\n\nHugo Sapt: I do.\n"
    )
    assert [label for label, _ in spoken(read(text)) if label] == [*["The Speaker", "Hugo Sapt"] * 2]
