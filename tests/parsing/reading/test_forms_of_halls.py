"""Forms of labels in records of halls and press rooms that came to light later, in invented words."""

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.transcript import Person
from tests.parsing.reading.outline import document, labels, persons, read, words_under


def test_a_form_of_address_is_not_parted_from_its_office() -> None:
    found = read(
        "Reunião plenária\n22 de novembro de 1982\n\n"
        "Presidente: Exmo. Sr. Rodolfo Elfbergo de Zenda\n\n"
        "O Sr. Presidente: - Srs. Deputados, declaro aberta a sessão.\n\n"
        "O Sr. Hugo Sapt (ZDP): - Sr. Presidente, peço a palavra.\n\n"
        "O Sr. Presidente: - Faça favor, Sr. Deputado.\n"
    )
    assert [label for label in labels(found) if label] == [
        "O Sr. Presidente",
        "O Sr. Hugo Sapt (ZDP)",
        "O Sr. Presidente",
    ]
    assert words_under(found, "O Sr. Hugo Sapt (ZDP)") == "- Sr. Presidente, peço a palavra."


def test_a_field_that_names_who_presides_is_no_turn() -> None:
    found = read(
        "Council of the Castle\nFriday, 3 March 2015\n\nPresident: Mr. Holf (Zenda)\n\n"
        "The President (spoke in Zendan): I invite the representatives.\n\n"
        "Mr. Sapt (Ruritania): Thank you, Mr. President. I will be brief.\n\n"
        "The President (spoke in Zendan): I thank Mr. Sapt.\n"
    )
    assert "President" not in labels(found)


def test_calls_of_members_end_the_turn_before() -> None:
    found = read(
        document(
            "Hon. Speaker: We now have a quorum. Let us begin.",
            "Hon. Rosa Holf (Zenda, ZDP): Thank you, Hon. Speaker. I rise on a point of order.",
            "Hon. Members: No! No!",
            "The Temporary Speaker (Hon. Hugo Sapt): Order, Members!",
            "Hon. Speaker: The House stands adjourned.",
        )
    )
    assert labels(found)[1:4] == [
        "Hon. Rosa Holf (Zenda, ZDP)",
        "Hon. Members",
        "The Temporary Speaker (Hon. Hugo Sapt)",
    ]
    assert persons(found)["The Temporary Speaker (Hon. Hugo Sapt)"] == "Hugo Sapt"


def test_letters_behind_the_bracket_with_the_name_are_no_name() -> None:
    found = read(
        document(
            "Mr. Speaker: Hon. Members, any other?",
            "Deputy Minister for Works (Mr. Hugo Sapt) (MP): Mr. Speaker, I beg to move.",
            "Mr. Speaker: Yes, Hon. Deputy Minister?",
        )
    )
    assert persons(found)["Deputy Minister for Works (Mr. Hugo Sapt) (MP)"] == "Hugo Sapt"


def test_pictures_of_a_messenger_stand_before_labels() -> None:
    found = read(
        "Комментарий министра\n\n19 февраля 2025 года\n\n"
        "❓ Вопрос: Когда начнутся переговоры?\n\n💬 Р.Хольф: Посмотрим на дела.\n\n"
        "❓ Вопрос: А где они пройдут?\n\n💬 Р.Хольф: Об этом сообщим.\n"
    )
    assert labels(found) == ["Вопрос", "Р.Хольф", "Вопрос", "Р.Хольф"]


def test_a_time_code_that_is_not_known_yet_is_no_part_of_a_label() -> None:
    found = read(
        "Møte i Stortinget\n\n9. mars 2022\n\n"
        "Presidenten []: Da går vi videre til neste sak.\n\n"
        "Rosa Holf (ZDP) [11:24:51 ]: Takk for svaret, statsråd.\n\n"
        "Presidenten []: Meddelelsen tas til etterretning.\n"
    )
    assert labels(found) == ["Presidenten", "Rosa Holf (ZDP)", "Presidenten"]


def test_a_gap_parts_initials_from_words() -> None:
    found = read(
        document(
            "RH          Hello and welcome to all of you. Let me hand over.",
            "HS          Thank you. Today is the day of the harvest.",
            "RH          Thank you, Hugo. The first question goes to the Post.",
            "HE          Hi, thank you for taking my question. What about the castle?",
            "TAG        Thank you. The castle is safe.",
        ),
        "talks.txt",
    )
    assert labels(found) == ["RH", "HS", "RH", "HE", "TAG"]


def test_a_blank_behind_initials_is_enough_where_a_key_explains_them() -> None:
    found = read(
        document(
            "Speaker key:\nRH Rosa Holf\nHS Dr Hugo Sapt\nRE Rudolf Elphberg",
            "RH Hello, everyone. Welcome to the castle.",
            "HS Thank you, Rosa. Good morning to all of you.",
            "RE We say what we have always said.",
            "RH Thank you very much.",
        )
    )
    assert [label for label in labels(found) if label] == ["RH", "HS", "RE", "RH"]
    assert persons(found)["RE"] == "Rudolf Elphberg"


def test_a_letter_of_questions_before_a_form_of_address_asks() -> None:
    found = read(
        document(
            "Q. MR. HOLF: Mr. President, thank you for having us.",
            "THE PRESIDENT: Thank you.",
            "Q. MS. SAPT: Will you go to Zenda?",
            "THE PRESIDENT: I will, next week.",
        )
    )
    assert [each.kind for each in found.utterances] == ["question", "speech", "question", "speech"]
    assert persons(found)["Q. MR. HOLF"] == "Holf"


def test_dashes_part_an_office_its_holder_and_the_party() -> None:
    found = read(
        "Sessão ordinária\n\n21 de agosto de 2023\n\n"
        "O SR. PRESIDENTE - HUGO SAPT - ZDP - Declaro aberta a sessão, sob a proteção do castelo.\n\n"
        "O SR. RODOLFO ELFBERGO - PTZ - Boa tarde, presidente, já estou aqui a postos.\n\n"
        "O SR. PRESIDENTE - HOLF - ZDP - Com a palavra, o deputado Tarlen.\n\n"
        "O SR. RODOLFO ELFBERGO - PTZ - Muito obrigado.\n"
    )
    named = {each.person.name: each.person.role for each in found.utterances if each.person}
    assert named["Rodolfo Elfbergo"] == ""
    assert named["Hugo Sapt"] == "Presidente"
    assert any(name.endswith("Holf") for name in named)


def test_a_stroke_parts_name_and_office_in_a_script_without_capitals() -> None:
    assert person_meant("김영희 / 왕궁 국민소통수석", vocabulary_of("ko")) == Person(
        "김영희", "왕궁 국민소통수석"
    )


def test_an_arabic_office_of_a_country_is_nobody_s_name() -> None:
    found = read(
        "المؤتمر الصحفي لوزيري الخارجية\n\n2017-08-18\n\n"
        "معالي وزير خارجية النرويج: أتيحت لنا الفرصة اليوم للحديث عن الحصن.\n\n"
        "سؤال: ما هو موقفكم من الجسر؟\n\n"
        "معالي وزير خارجية النرويج: موقفنا واضح منذ البداية.\n"
    )
    assert persons(found)["معالي وزير خارجية النرويج"] is None


def test_an_article_of_another_language_of_the_hall_begins_no_name() -> None:
    found = read(
        "Amtliches Bulletin\nNationalrat\nSession 2023 - Dritte Sitzung - 02.03.23 - 08h00\n\n"
        "Le président (Sapt Hugo, président): Nous continuons avec la motion du château.\n\n"
        "Holf Rosa (G, ZD): Ich bitte Sie, diesem Antrag zuzustimmen.\n\n"
        "Tarlen Fritz (V, ZD): Geschätzte Kollegin, warum ist das nötig?\n\n"
        "Holf Rosa (G, ZD): Weil das Schloss sonst einstürzt.\n\n"
        "Le président (Sapt Hugo, président): Le vote est ouvert.\n"
    )
    assert persons(found)["Le président (Sapt Hugo, président)"] == "Sapt Hugo"
    assert found.date.isoformat() == "2023-03-02"


def test_a_korean_office_with_its_ministry_stands_before_a_name() -> None:
    found = read(
        "외교통상위원회회의록\n2012년 11월 13일\n\n"
        "○위원장 김영희 의석을 정돈해 주시기 바랍니다.\n"
        "○외교통상부장관 박철수 존경하는 위원장님, 보고드리겠습니다.\n"
        "○이민호 위원 질의하겠습니다. 예산이 왜 늘었습니까?\n"
        "○외교통상부제1차관 최영호 제가 답변드리겠습니다.\n"
        "○위원장대리 정수진 다음은 이민호 위원님 질의해 주십시오.\n"
        "○이민호 위원 감사합니다.\n○위원장 김영희 산회를 선포합니다.\n"
    )
    assert persons(found) == {
        "위원장 김영희": "김영희",
        "외교통상부장관 박철수": "박철수",
        "이민호 위원": "이민호",
        "외교통상부제1차관 최영호": "최영호",
        "위원장대리 정수진": "정수진",
    }


def test_a_hindi_office_has_its_holder_in_brackets() -> None:
    found = read(
        "लोक सभा वाद-विवाद\n\n3 मार्च 2015\n\n"
        "माननीय अध्यक्ष: प्रश्न संख्या 21, श्री राम होल्फ।\n\n"
        "श्री राम होल्फ (ज़ेंडा): महोदय, मेरा प्रश्न पुल के बारे में है।\n\n"
        "सड़क मंत्री (श्री ह्यूगो साप्ट): महोदय, पुल बन रहा है।\n\n"
        "माननीय अध्यक्ष: सभा स्थगित होती है।\n"
    )
    assert persons(found)["सड़क मंत्री (श्री ह्यूगो साप्ट)"] == "ह्यूगो साप्ट"


def test_an_initial_amid_a_line_ends_no_label() -> None:
    found = read(
        "Stenograma\n2015 m. kovo 3 d.\n\nPirmininkauja Seimo Pirmininkė R. HOLF\n\n"
        "PIRMININKĖ. Gerbiami kolegos, pradedame posėdį.\n\nH. SAPTAS (ZDF). Noriu paklausti dėl tilto.\n\n"
        "PIRMININKĖ. Dėkoju. Atsako ministras.\n\nF. TARLENAS. Dėkoju už klausimą.\n\n"
        "BALSAI SALĖJE. Bravo!\n\nPIRMININKĖ. Posėdis baigtas.\n"
    )
    assert [label for label in labels(found) if label] == [
        "PIRMININKĖ",
        "H. SAPTAS (ZDF)",
        "PIRMININKĖ",
        "F. TARLENAS",
        "BALSAI SALĖJE",
        "PIRMININKĖ",
    ]


def test_a_thai_office_without_blanks_is_nobody_s_name() -> None:
    found = read(
        "บันทึกการประชุมสภา\n\n3 มีนาคม 2558\n\nประธานสภาผู้แทนราษฎร: ขอเปิดการประชุม\n\n"
        "นายรูดอล์ฟ โฮล์ฟ: กราบเรียนท่านประธาน สะพานเก่ามาก\n\n"
        "ประธานสภาผู้แทนราษฎร: เชิญท่านรัฐมนตรี\n\nนายรูดอล์ฟ โฮล์ฟ: ขอบคุณครับ เราจะสร้างใหม่\n\n"
        "ประธานสภาผู้แทนราษฎร: ขอปิดการประชุม\n"
    )
    assert persons(found)["ประธานสภาผู้แทนราษฎร"] is None
    assert labels(found)[1] == "นายรูดอล์ฟ โฮล์ฟ"


def test_an_answer_of_two_words_is_a_voice() -> None:
    found = read(
        "Họp báo thường kỳ\n\nNgày 3 tháng 3 năm 2015\n\nHỏi: Khi nào xây cầu?\n\n"
        "Trả lời: Cầu sẽ được xây vào năm sau.\n\nHỏi: Còn kinh phí thì sao?\n\nTrả lời: Đã có.\n"
    )
    assert set(persons(found).values()) == {None}
