"""Records in the forms in which archives, broadcasters and chambers publish them."""

from tests.parsing.reading.outline import document, labels, persons, read


def test_a_colon_within_the_square_brackets_of_a_label_is_no_part_of_the_name() -> None:
    read_again = read(
        document(
            "[Rosa Holf:] Good morning. This is the news of Zenda.",
            "[Minister Hugo Sapt:] We shall open the bridge in May.",
            "[Rosa Holf:] And what will it cost?",
            "[Minister Hugo Sapt:] Less than the old one.",
        )
    )
    assert persons(read_again) == {"Rosa Holf": "Rosa Holf", "Minister Hugo Sapt": "Hugo Sapt"}


def test_a_surname_in_capitals_opens_a_turn_within_the_paragraph_of_another() -> None:
    read_again = read(
        document(
            "ROSA HOLF, CO-HOST: Welcome to the talk of the harvest. Hugo, it is good to see you.",
            "HUGO SAPT (ZDP), GUEST: It is great to be here at last. HOLF: Thanks. This will be fun.",
            "SAPT: I hope so, and so do the millers of Zenda.",
        )
    )
    assert labels(read_again) == ["ROSA HOLF, CO-HOST", "HUGO SAPT (ZDP), GUEST", "HOLF", "SAPT"]
    assert persons(read_again)["HOLF"] == "Rosa Holf"


def test_labels_in_hindi_are_read_among_those_in_english() -> None:
    read_again = read(
        document(
            "MR. CHAIRMAN: Please sit down. Let us hear the Leader of the House.",
            "नेता सदन (श्री राम होल्फ) : सभापति जी, मैं फसल पर बोलना चाहता हूँ।",
            "श्री सभापति : पहले बात तो सुन लीजिये।",
            "श्री के. सी. तारलेन : सर, मेरा एक पॉइंट ऑफ ऑर्डर है।",
            "MR. CHAIRMAN: Just one minute, and then it is your turn.",
            "SHRI HUGO SAPT: Sir, I lay the Report on the harvest on the Table.",
        )
    )
    assert persons(read_again) == {
        "MR. CHAIRMAN": None,
        "नेता सदन (श्री राम होल्फ)": "राम होल्फ",
        "श्री सभापति": None,
        "श्री के. सी. तारलेन": "के. सी. तारलेन",
        "SHRI HUGO SAPT": "Hugo Sapt",
    }


def test_initials_before_a_surname_that_is_a_label_too_belong_to_it() -> None:
    read_again = read(
        document(
            "R. J. HOLF: Good morning to all of you in the hall.",
            "HOLF: And welcome to those who came late.",
            "HUGO SAPT: Thank you. I came late because of the bridge.",
            "R. J. HOLF: The bridge is open again.",
        )
    )
    assert labels(read_again) == ["R. J. HOLF", "HOLF", "HUGO SAPT", "R. J. HOLF"]


def test_the_title_of_a_programme_below_its_series_and_above_its_day_is_no_turn() -> None:
    read_again = read(
        document(
            "Zenda Weekend",
            "Rosa Holf: Thirty Years of Harvests, Part II",
            "Aired June 02, 2002 - 21:00 ET",
            "HUGO SAPT, GUEST HOST: Thank you for joining us. This is the second of two talks.",
            "ROSA HOLF: Well, I have to interrupt this call.",
            "SAPT: Of course. Where were you in the year of the flood?",
            "HOLF: I stood on the bridge.",
            head="",
        )
    )
    assert read_again.title == "Rosa Holf: Thirty Years of Harvests, Part II"
    assert [label for label in labels(read_again) if label] == [
        "HUGO SAPT, GUEST HOST",
        "ROSA HOLF",
        "SAPT",
        "HOLF",
    ]


def test_a_headline_that_ends_in_its_day_is_no_turn() -> None:
    read_again = read(
        document(
            "Prime Minister – Transcript – Interview with Rosa Holf 17 May 2022",
            "ROSA HOLF: The Prime Minister is in Zenda this evening. Thank you for your time.",
            "PRIME MINISTER: Happy to be here, Rosa.",
            "HOLF: How do you campaign when the harvest fails?",
            "PRIME MINISTER: Because we have a plan for it, and the millers know that.",
            head="",
        )
    )
    assert read_again.title.startswith("Prime Minister – Transcript")
    assert labels(read_again) == ["ROSA HOLF", "PRIME MINISTER", "HOLF", "PRIME MINISTER"]


def test_a_surname_that_is_an_office_as_well_is_that_of_the_one_who_bears_it() -> None:
    read_again = read(
        document(
            "HUGO SAPT: Good morning to all of you in the hall.",
            "ROSA KING: Well, I have to interrupt this call.",
            "SAPT: Of course. Where were you in the year of the flood?",
            "KING: I stood on the bridge.",
        )
    )
    assert persons(read_again)["KING"] == "Rosa King"


def test_a_king_whom_no_label_names_stays_a_king() -> None:
    read_again = read(
        document(
            "HUGO SAPT: Good morning to all of you in the hall.",
            "KING: Well, I have to interrupt this call.",
            "SAPT: Of course. Where were you in the year of the flood?",
            "KING: I stood on the bridge, as Rosa King can tell you.",
        )
    )
    assert persons(read_again)["KING"] is None


def test_a_name_before_unknown_letters_alone_above_its_words_is_in_doubt_where_labels_stand_alone() -> None:
    read_again = read(
        document(
            "Puhemies Rosa Holf\n:",
            "Keskustelu alkaa, edustaja Sapt.",
            "Hugo Sapt ps :",
            "Arvoisa puhemies! Tätä on käsitelty jo kauan.",
            "Puhemies Rosa Holf\n:",
            "Edustaja Tarlen.",
            "Eino Tarlen xyz :",
            "Arvoisa puhemies! Olen vastustanut siltaa jo vuoden verran.",
        )
    )
    assert labels(read_again) == ["Puhemies Rosa Holf", "Hugo Sapt ps", "Puhemies Rosa Holf", "?"]


def test_an_office_before_a_name_on_a_line_of_its_own_is_a_label_in_hebrew() -> None:
    read_again = read(
        document(
            "מישיבת ועדת הגשר",
            "יום שני (27 ביולי 1998), שעה 10:30",
            "יושב-ראש הכנסת רם הולף",
            "אני פותח את ישיבת הוועדה.",
            "אורי ספט",
            "אני מבין שחבר הכנסת מחליף אותנו. מי יטפל עכשיו בגשר?",
            "יושב-ראש הכנסת רם הולף",
            "תודה רבה.",
            "אורי ספט",
            "אדוני היושב-ראש, אני מבקש לטפל בגשר.",
            head="",
        )
    )
    assert [label for label in labels(read_again) if label] == [
        "יושב-ראש הכנסת רם הולף",
        "אורי ספט",
        "יושב-ראש הכנסת רם הולף",
        "אורי ספט",
    ]


def test_those_who_take_part_and_their_firms_are_no_turns() -> None:
    read_again = read(
        document(
            "Corporate Participants",
            "Hugo F. Sapt Zenda Farms, Inc. - Chairman & CEO",
            "Karl Tarlen Zenda Farms, Inc. - Treasurer & Director",
            "Analysts",
            "Rosa Holf - Bank of Strelsau",
            "Rudolf Elphberg - Bank of Zenda",
            "Presentation",
            "Operator",
            "Good day, and welcome to the call of Zenda Farms, Inc. on the harvest.",
            "Hugo F. Sapt - Zenda Farms, Inc. - Chairman & CEO",
            "Thank you. Good morning, and welcome to all of you. Karl will now read the statement.",
            "Karl Tarlen - Zenda Farms, Inc. - Treasurer & Director",
            "Thank you, Hugo, and good morning to all. The harvest was good.",
            "Rosa Holf - Bank of Strelsau",
            "Good morning. Could you talk about the price of bread?",
            "Hugo F. Sapt - Zenda Farms, Inc. - Chairman & CEO",
            "The price fell as we had hoped it would.",
        )
    )
    assert [label.split(" - ")[0] for label in labels(read_again) if label not in ("", "?")] == [
        "Operator",
        "Hugo F. Sapt",
        "Karl Tarlen",
        "Rosa Holf",
        "Hugo F. Sapt",
    ]
    assert set(filter(None, persons(read_again).values())) == {"Hugo F. Sapt", "Karl Tarlen", "Rosa Holf"}


def test_names_in_capitals_with_a_group_before_a_full_stop_are_labels_though_each_stands_once() -> None:
    read_again = read(
        document(
            "PIRMININKĖ (R. HOLF). Gerbiamieji kolegos, pradėsime vakarinį posėdį.",
            "Šis posėdis bus kitoks nei įprasta.",
            "Ačiū.",
            "PIRMININKAS (H. SAPT, ZDF*). Gerbiamieji Seimo nariai, šios gėlės bus padėtos ant kapų.",
            "Mieli kolegos, į tribūną kviečiu frakcijos seniūnę.",
            "K. TARLENIENĖ (ZDPF). Gerbiamas Ministre Pirmininke, mieli kolegos, noriu padėkoti.",
        )
    )
    assert persons(read_again) == {
        "PIRMININKĖ (R. HOLF)": "R. Holf",
        "PIRMININKAS (H. SAPT, ZDF*)": "H. Sapt",
        "K. TARLENIENĖ (ZDPF)": "K. Tarlenienė",
    }


def test_a_name_before_the_letters_of_a_broadcaster_is_a_person_and_a_paper_alone_is_none() -> None:
    voice_of_zenda = read(
        document(
            "Lời Toà Soạn: Đại sứ Sapt đã dành cho đài cuộc phỏng vấn này.",
            "Rosa Hồng – VOA: Cảm ơn Đại sứ về cơ hội được nói chuyện với ông?",
            "Đại sứ Sapt: Vâng, xin chào các thính giả.",
            "Rosa Hồng – VOA: Ông nghĩ gì về cây cầu?",
            "Đại sứ Sapt: Cây cầu rất tốt.",
        )
    )
    assert persons(voice_of_zenda) == {"Rosa Hồng – VOA": "Rosa Hồng", "Đại sứ Sapt": "Sapt"}
    paper = read(
        document(
            "Tribun: Selama lima tahun mendampingi Presiden, Anda pernah mendapat pujian?",
            "Rosa Holf: Pak Presiden adalah orang yang dapat mengelola emosi secara baik.",
            "Tribun: Apakah Presiden sering menyampaikan suasana hatinya?",
            "Rosa Holf: Ya, kami bisa merasakan.",
        )
    )
    assert persons(paper) == {"Tribun": None, "Rosa Holf": "Rosa Holf"}


def test_a_korean_name_with_an_office_behind_a_stroke_in_brackets_opens_a_turn_though_it_stands_once() -> (
    None
):
    read_again = read(
        document(
            "[홍길동 / 젠다당 의원]",
            "제가 보기에 다리를 빨리 열어야 할 것 같아요.",
            "[김수로 / 교통위원장]",
            "그러면 위원님, 됐습니다. 내년에 엽시다.",
            "[박혜정 / 젠다당 의원]",
            "너무 늦습니다. 내년은 안 됩니다.",
            head="젠다 청문회\n2017년 6월 7일\n\n",
        )
    )
    assert persons(read_again) == {
        "홍길동 / 젠다당 의원": "홍길동",
        "김수로 / 교통위원장": "김수로",
        "박혜정 / 젠다당 의원": "박혜정",
    }


def test_a_name_below_what_the_page_quotes_of_somebody_opens_no_turn_where_labels_have_a_colon() -> None:
    read_again = read(
        document(
            "Rosa Holf: The council has signed the decision on the bridge.",
            "The bridge is the pride of Zenda, and it won",
            "Hugo Sapt",
            "Let us come to the point. Is it worth the money?",
            "Hugo Sapt: It seems to me that such questions are idle.",
            "Karl Tarlen: I think that it is a mistake.",
            "Rosa Holf: Thank you both.",
        )
    )
    assert labels(read_again) == ["Rosa Holf", "?", "Hugo Sapt", "Karl Tarlen", "Rosa Holf"]


def test_a_letter_before_a_colon_is_in_doubt_where_initials_that_begin_with_it_are_labels() -> None:
    read_again = read(
        document(
            "H.S.: Good morning! This is the news of Zenda.",
            "R.H.: And it will never end.",
            "H.S.: It will end at ten sharp. How can one read it? Go to our page",
            "R.: zenda.example.",
            "H.S.: There is a picture of the bridge.",
            "R.H.: A fine one.",
        )
    )
    assert labels(read_again) == ["H.S.", "R.H.", "H.S.", "?", "H.S.", "R.H."]


def test_an_address_on_a_line_of_its_own_is_no_entry_of_a_list_below_the_label() -> None:
    read_again = read(
        document(
            "Domnul Rudolf Ștefan Elphberg:",
            "Stimați colegi, deschidem lucrările.",
            "Domnul Hugo Sapt:",
            "Domnule președinte,",
            "Vă rog să constatați că nu mai este cvorum.",
            "Domnul Rudolf Ștefan Elphberg:",
            "Mulțumesc. Închidem lucrările de astăzi.",
        )
    )
    assert persons(read_again) == {
        "Domnul Rudolf Ștefan Elphberg": "Rudolf Ștefan Elphberg",
        "Domnul Hugo Sapt": "Hugo Sapt",
    }
