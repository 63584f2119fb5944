"""Labels that stand once in a document, and what looks like one."""

from tests.parsing.reading.outline import labels, persons, read, spoken, words_under


def test_an_office_with_a_number_belongs_to_the_label() -> None:
    found = read(
        "Tisková konference po jednání vlády, 12. dubna 2021\n\n"
        "Jana Holfová, tisková mluvčí vlády: Hezký podvečer, vítejte na tiskové konferenci.\n\n"
        "Rosa Saptová, místopředsedkyně vlády: Dobrý den, dámy a pánové.\n\n"
        "Hugo Tarl, 1. místopředseda vlády a ministr vnitra: Dobrý den, vážené dámy.\n\n"
        "Rosa Saptová, místopředsedkyně vlády: Já jenom doplním, že to tak je.\n"
    )
    assert [words for label, words in spoken(found) if label.startswith("Hugo Tarl")] == [
        "Dobrý den, vážené dámy."
    ]


def test_a_surname_with_initials_may_stand_before_a_word_of_one_letter() -> None:
    found = read(
        "СТЕНОГРАМА\nзасідання комітету\n23 лютого 2025 року\n\n"
        "ГОЛОВУЮЧИЙ. Ми всі зібралися.\n\nСАПТ Ю.О. Хольф?\n\nХОЛЬФ Г.М. Немає нікого.\n\n"
        "САПТ Ю.О. Тарль?\n\nТАРЛЬ О.Л. Є. Дякую.\n\nСАПТ Ю.О. Брак?\n\nБРАК С.А. Я є.\n"
    )
    assert words_under(found, "ТАРЛЬ О.Л.") == "Є. Дякую."
    assert words_under(found, "БРАК С.А.") == "Я є."
    assert words_under(found, "САПТ Ю.О.") == "Хольф? Тарль? Брак?"


def test_a_voice_alone_on_its_line_ends_the_turn_before_it() -> None:
    found = read(
        "Keterangan Pers Menteri sebelum Keberangkatan, 3 Juli 2023\n\n"
        "Menteri Luar Negeri (Rudolf Elphberg)\nSelamat pagi,\nPagi hari ini saya pergi ke Zenda.\n\n"
        "Kunjungan ini sangat penting bagi kami semua.\n\nSaya rasa itu. Terima kasih.\n\n"
        "Wartawan\nMaaf, Pak. Kapan Bapak akan kembali dari sana?\n\n"
        "Menteri Luar Negeri (Rudolf Elphberg)\nTanggal 6 Juli saya akan kembali.\n"
    )
    asked = [label for label, words in spoken(found) if "Kapan Bapak" in words]
    assert asked in (["Wartawan"], ["?"])


def test_a_name_alone_on_a_line_that_goes_on_is_in_doubt() -> None:
    chair = "היו\"ר מ' אלפברג"
    found = read(
        "ישיבת ועדה מתאריך 16/07/1996\n\nפרוטוקול\n\nסדר היום; דיון מחדש בהחלטת הוועדה.\n\n"
        f"{chair}\nאני פותח את הישיבה. הבוקר היתה לנו ישיבה בהתאם ללוח זמנים שנקבע מראש.\n\n"
        "על פי לוח הזמנים הזה התחייבנו לסיים את הדיון בבקשה.\n"
        "ר' הולף\nאני רוצה להגיד משהו בעניין הזה, אדוני היושב-ראש.\n"
        f"{chair}\nתודה רבה. אני עובר להצבעה.\n"
    )
    assert "אני רוצה להגיד משהו" not in words_under(found, chair)


def test_a_place_above_the_day_is_nobody_however_often_it_stands_there() -> None:
    title = "Oral History Interview with\nRudolf R. Holf"
    day = "Strelsau, Ruritania\nMarch 18, 1976\nby J.T. Sapt and P.D. Tarl\nVolume 1\n"
    library = "Oral History at the Elphberg Library with Rudolf R. Holf. What is oral history?"
    found = read(
        f"{title}\n{library}\n{day}[Notices | Transcript]\n\n"
        "Notice\nThis is a transcript of a tape-recorded interview conducted for the Elphberg Library.\n\n"
        "RESTRICTIONS\nThis oral history transcript may be read, quoted from, and cited for research.\n\n"
        "Opened 1976\nElphberg Library\nStrelsau, Ruritania\n\n[Top of the Page [ Notices | Transcript]\n\n"
        f"{title}\n\n{day}\n[1]\n\n"
        "SAPT: To start, what is oral history?\n\nHOLF: It has many definitions.\n\n"
        "SAPT: Which do you like best?\n\nHOLF: The shortest of them.\n"
    )
    assert {*labels(found)} <= {"SAPT", "HOLF", ""}


def test_the_number_of_a_chapter_is_no_initial() -> None:
    found = read(
        "CHAPTER I.\n\nIt is a truth that a king in possession of a castle must be in want of a guard.\n\n"
        '"My dear Mr. Holf," said his lady to him one day, "have you heard of it?"\n\n28 January 1813\n'
    )
    assert {*labels(found)} == {""}


def test_several_heads_of_one_word_that_never_come_back_are_points() -> None:
    found = read(
        "# The Bread of Zenda\n\n12 May 2020\n\n**Ingredients:** flour, water, salt, yeast.\n\n"
        "**Dough:** I mix the flour and the salt in a large bowl.\n\n"
        "**Tip:** If it is sticky, add flour. You can also use rye, I often do.\n\n"
        "**Oven:** We heat it to 200 degrees.\n\n**Storage:** Keep it in a bag. It stays fresh.\n",
        "bread.md",
    )
    assert not any(each.person for each in found.utterances)


def test_surnames_in_bold_type_that_stand_once_before_what_is_said_are_labels() -> None:
    said = {
        "Holf": "Good morning to all of you. I think that we should begin.",
        "Sapt": "Thank you. We have no money for it, as you know.",
        "Tarl": "I do not agree with that at all. We have some.",
        "Brack": "You are both right. Let us vote.",
    }
    turns = "".join(f"**{name}:** {words}\n\n" for name, words in said.items())
    found = read(f"Round table on the bridge\n3 March 2015\n\n{turns}", "table.md")
    assert spoken(found) == list(said.items())


def test_a_name_that_is_called_upon_behind_a_dash_explains_no_label() -> None:
    found = read(
        "Матч за звание чемпиона\n10.05.2012\n\n"
        "М. САПТ – 10.35. Продолжаем. Гость у нас.\n\n"
        "Р. ХОЛЬФ - Рудольф Эльфберг, помощник президента. Доброе утро.\n\n"
        "Р. ЭЛЬФБЕРГ - Доброе утро.\n\n"
        "Р. ХОЛЬФ - Мы тут до вашего прихода обсуждали новости.\n\n"
        "Р. ЭЛЬФБЕРГ - Саммиты проходят ежегодно. И в них принимают участие многие.\n"
    )
    assert labels(found) == ["М. САПТ", "Р. ХОЛЬФ", "Р. ЭЛЬФБЕРГ", "Р. ХОЛЬФ", "Р. ЭЛЬФБЕРГ"]


def test_a_party_may_stand_behind_a_stroke_and_a_minister_without_a_colon() -> None:
    found = read(
        "Täysistunnon pöytäkirja\n7.11.2013\n\n"
        "Rosa Holf /kesk:\n\nArvoisa puhemies! Mitä tässä nyt oikein tapahtuu?\n\n"
        "Pääministeri Hugo Sapt\n\nTästä on kysymys, että me pystyisimme yhdistämään palvelut hyvin.\n\n"
        "Puhemies:\n\nKiitoksia. Edustaja Tarl.\n\n"
        "Anna Tarl /sd:\n\nArvoisa puhemies! Pääministeri ei vastannut kysymykseen.\n\n"
        "Peruspalveluministeri Karl Brack\n\nArvoisa puhemies! Työ etenee suunnitellusti.\n\n"
        "Puhemies:\n\nEdustaja Holf.\n\n"
        "Rosa Holf /kesk:\n\nArvoisa puhemies! Kiitos vastauksesta.\n"
    )
    assert persons(found) == {
        "Rosa Holf /kesk": "Rosa Holf",
        "Pääministeri Hugo Sapt": "Hugo Sapt",
        "Puhemies": None,
        "Anna Tarl /sd": "Anna Tarl",
        "Peruspalveluministeri Karl Brack": "Karl Brack",
    }


def test_a_number_may_stand_behind_its_own_word() -> None:
    found = read(
        "28 मई 2015\n\nइंटरव्यू का मूलपाठ\n\n"
        "प्रश्न नंबर 1 : सर, आपने एक साल पूरा किया है?\n\nउत्तर : जब मैंने पद संभाला, निराशा थी।\n\n"
        "प्रश्न संख्या 2 : क्या आप समझ पाए?\n\nउत्तर : हां, यह सच है।\n"
    )
    assert [words for label, words in spoken(found) if label.startswith("प्रश्न")] == [
        "सर, आपने एक साल पूरा किया है?",
        "क्या आप समझ पाए?",
    ]


def test_one_question_without_a_label_is_nobody_where_others_have_one() -> None:
    found = read(
        "Interview mit Hugo Sapt\n17.06.2010\n\nFrage: Herr Sapt, wann öffnet die Brücke?\n\n"
        "Hugo Sapt: Nun, das ist klassisch zu handhaben.\n\nWir werden sehen.\n\n"
        "Also sind die Berichte falsch, dass sie nie öffnet?\n\nHugo Sapt: Ja, die sind falsch.\n\n"
        "Frage: Danke.\n"
    )
    assert "Berichte" not in words_under(found, "Hugo Sapt")


def test_a_square_bracket_of_the_editors_opens_no_label() -> None:
    found = read("会谈纪要\n2024年11月21日\n\n洛莎：首先，感谢大家。\n\n雨果：谢谢。\n\n【编辑:陈海峰】\n")
    assert not any(label.startswith("【") for label in labels(found))


def test_a_short_sentence_that_looks_like_a_name_is_nobody_where_no_other_label_stands() -> None:
    found = read(
        "Interview on the road to Zenda\n\n3 March 2015\n\n"
        "On the line is Mike Holf from Zenda. Minister, good afternoon.\n\nPleasure Mike.\n\n"
        "Mr Sapt says if the king is back on Saturday he'll offer a new road. Do you believe that?\n\n"
        "No, I don't. I don't believe it for a number of reasons, as I said.\n"
    )
    assert not any(labels(found))
    assert not any(persons(found).values())


def test_a_surname_that_begins_with_a_small_word_ends_the_turn_before_it() -> None:
    for name in ("von Sapt-Holf", "van der Holf"):
        found = read(
            "Pressekonferenz vom 15. November 2017\n\n"
            f"Vorsitzender Tarl: Es verabschiedet sich heute von uns Frau {name}. Bitte.\n\n"
            f"{name}: Vielen Dank für das Wort. Ich will gar keine Rede halten.\n\n"
            "Vorsitzender Tarl: Vielen Dank. Alles Gute!\n\n"
            "StS Elphberg: Das Kabinett hat heute nicht getagt.\n"
        )
        assert "gar keine Rede" not in words_under(found, "Vorsitzender Tarl")


def test_a_name_with_its_medium_on_a_line_of_its_own_ends_the_turn_before_it() -> None:
    found = read(
        "Letterlijke tekst persconferentie 10 maart 2023\n\n"
        "HOLF\nGoedemiddag. Ik heb hier twee weken geleden een eerste reactie gegeven.\n\n"
        "Buitenlandse studenten\n\n"
        "Dan is er ook gesproken vandaag over het hoger onderwijs in Zenda.\n\n"
        "SAPT (ZTV)\nMijn vraag gaat over de brug. Hoe snel komt die?\n\n"
        "HOLF\nDaar zijn wij vandaag over begonnen.\n"
    )
    assert "Hoe snel komt die" not in words_under(found, "HOLF")


def test_a_surname_among_voices_of_one_word_is_no_point_of_a_list() -> None:
    found = read(
        "Mitschrift der Pressekonferenz\n\n12. Juni 2015\n\n"
        "Themen: Ernte, Brücke, Burg\n\n"
        "StS Elphberg: Ich habe einen Überblick über die Termine der kommenden Woche.\n\n"
        "Frage: Ich hätte eine Frage an Herrn Holf. Wie bewertet Ihr Haus die Ernte?\n\n"
        "Holf: Uns liegen zu dem von Ihnen angesprochenen Fall keine Angaben vor.\n\n"
        "Zusatzfrage: Können Sie das noch ein bisschen ausführen?\n"
    )
    assert words_under(found, "Holf").startswith("Uns liegen")


def test_what_announces_a_question_in_a_few_words_is_no_label() -> None:
    found = read(
        "Acta de la sesión de Zenda\n\n12 de febrero de 2016\n\n"
        "Sr. Alcalde\nBien, contestamos a las preguntas del pleno anterior.\n\n"
        "Sr. Holf Tarl\nGracias, Presidente.\nEl señor concejal de ZDP: Sapt Brak preguntaba:\n"
        "Sobre la guardia y sobre la formación más amplia de la misma.\n\n"
        "Sr. Alcalde\nMuchas gracias. Pasamos a la siguiente.\n\nSr. Holf Tarl\nGracias de nuevo.\n"
    )
    assert set(persons(found)) == {"Sr. Alcalde", "Sr. Holf Tarl"}


def test_a_number_behind_the_word_of_other_labels_makes_a_label() -> None:
    said = (
        "Hier ist Zenda.",
        "Guten Abend.",
        "Ich begrüße Anna.",
        "Schönen Abend.",
        "Auf Rosa müssen wir warten.",
    )
    names = ("Track 3", "Track 1", "Track 3", "Track 4", "Track 3")
    turns = (f"{name}:\n[0:2{i}] {words}" for i, (name, words) in enumerate(zip(names, said, strict=True)))
    found = read("\n\n".join(("Ein Gespräch in Zenda", "2. Juli 2020", *turns)))
    assert tuple(label for label, _ in spoken(found)) == names


def test_a_short_name_that_a_bracket_tells_is_a_label_whatever_word_it_is() -> None:
    turns = (
        "Die Zeit (Zeit): Wann?",
        "Rosa Holf (Holf): Im Mai.",
        "Zeit: Und wer zahlt das?",
        "Holf: Das Reich.",
    )
    found = read("\n\n".join(("Interview mit Rosa Holf", "3. März 2015", *turns)))
    assert [label for label, _ in spoken(found)] == ["Die Zeit (Zeit)", "Rosa Holf (Holf)", "Zeit", "Holf"]


def test_a_name_in_capitals_is_known_by_the_title() -> None:
    head = "Press point with Secretary General Anders Holf and the President of Zenda\n\n6 February 2012\n\n"
    turns = (
        "ROSA SAPT (Spokesperson): Good day.\nSecretary General.\nANDERS HOLF (Secretary General): Thanks."
    )
    found = read(f"{head}{turns}\nZenda is a friend. You have done much.\nI thank you for that.\n")
    assert [label for label, _ in spoken(found)][-1] == "ANDERS HOLF (Secretary General)"


def test_a_headline_above_a_line_that_begins_with_the_day_opens_no_turn() -> None:
    head = "MP Holf: Urusan air perlu dibereskan\n\n16 Mac 2009 – Perbahasan Usul peringkat Zenda\n\n"
    name = "Dr. Mohd. Sapt bin Md. Tarl [Kuala Zenda]"
    found = read(
        f"{head}{name}: Terima kasih Tuan Pengerusi. Sedikit sahaja.\n\n{name}: Saya ingin tanya lagi.\n"
    )
    assert {label for label, _ in spoken(found)} == {name}


def test_one_name_behind_a_time_code_is_a_label_where_most_labels_have_one() -> None:
    said = (
        "Välkommen hit.",
        "Här är Zenda.",
        "Vilket ämne blir hetast?",
        "Skolan har varit ett hett ämne.",
        "Tack.",
    )
    heads = ("08:37 Rosa Holf:", "08:43 Rosa Holf:", "08:52 Maja:", "Rosa Holf:", "09:04 Hugo Sapt:")
    turns = (f"{head}\n{words}" for head, words in zip(heads, said, strict=True))
    found = read("\n\n".join(("Direktrapport från Zenda", "15 januari 2014", *turns)))
    assert [label for label, _ in spoken(found)] == [
        head.split(maxsplit=1)[-1][:-1] if head[0] == "0" else head[:-1] for head in heads
    ]


def test_a_title_that_ends_in_the_word_for_a_talk_opens_no_turn() -> None:
    turns = ("HUGO SAPT: My final show!", "CALLER: Hi, Hugo.", "HUGO SAPT: Hello.", "CALLER: Goodbye.")
    found = read("\n\n".join(("December 31, 2010", "Last Official Transcript: The Zenda Show", *turns)))
    assert [label for label, _ in spoken(found)] == ["HUGO SAPT", "CALLER"] * 2
