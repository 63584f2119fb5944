"""Kinds of documents that are easily misread, each with other names, languages and punctuation."""

import pytest

from archive.parsing.transcript import MeetingKind
from tests.parsing.reading.outline import HEAD, labels, persons, read, spoken, words_under


def document(*turns: str, head: str = HEAD) -> str:
    return head + "\n\n".join(turns) + "\n"


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("HOLF", "THE PRESIDENT"),
        ("TARLENHEIM", "THE PRIME MINISTER"),
        ("HOST", "PM"),
        ("JOURNALIST", "PRIME MINISTER"),
        ("INTERVIEWER", "MINISTER SAPT"),
        ("Holf", "The Chancellor"),
        ("Rosa Holf", "Prime Minister"),
        ("Moderatorin", "Holf"),
        ("PERIODISTA", "PRESIDENTE"),
        ("ЖУРНАЛИСТ", "САПТ"),
        ("Ведущая", "Сапт"),
        ("SUNUCU", "CUMHURBAŞKANI"),
    ],
)
@pytest.mark.parametrize("sign", [": ", ":\n", " : "])
def test_an_interview_of_two_alternates(asks: str, answers: str, sign: str) -> None:
    said = (
        "Thank you for coming.",
        "I am glad to be here.",
        "How is the harvest?",
        "It is in.",
        "And now?",
        "We wait.",
    )
    text = document(*(f"{(asks, answers)[n % 2]}{sign}{words}" for n, words in enumerate(said)))
    assert spoken(read(text)) == [((asks, answers)[n % 2], words) for n, words in enumerate(said)]


SURNAMES = (
    "May", "Major", "Bishop", "North", "King", "Page", "Will", "Day", "Reading", "Sen", "Note", "Price",
    "Best", "Said", "Rice", "Gold", "Law", "Grant", "March", "Sunday", "Question", "West", "Church",
)  # fmt: skip


@pytest.mark.parametrize("surname", SURNAMES)
@pytest.mark.parametrize("office", ["", "Prime Minister "])
def test_any_word_is_a_surname(surname: str, office: str) -> None:
    text = document(
        "President Rudolf Elphberg: Welcome to Strelsau. We have a good deal to talk about.",
        f"{office}Theresa {surname}: Thank you, Mr President. I want to be frank with you.",
        "Rudolf Elphberg: I agree. Let us begin.",
        f"Theresa {surname}: We shall see.",
        "Rudolf Elphberg: Thank you.",
    )
    found = read(text)
    assert labels(found) == [
        "President Rudolf Elphberg",
        f"{office}Theresa {surname}",
        "Rudolf Elphberg",
        f"Theresa {surname}",
        "Rudolf Elphberg",
    ]
    assert set(persons(found).values()) == {"Rudolf Elphberg", f"Theresa {surname}"}


@pytest.mark.parametrize(
    "name", ["He Lifeng", "Hun Sen", "U Thant", "Li Qiang", "Ban Ki-moon", "Bao Day", "O So"]
)
def test_a_name_of_short_words_is_a_name(name: str) -> None:
    text = document(
        "Rudolf Elphberg: Good morning. I am glad to see you.",
        f"{name}: Thank you. I am glad, too.",
        "Rudolf Elphberg: Let us begin.",
        f"{name}: We agree with that.",
    )
    assert labels(read(text)) == ["Rudolf Elphberg", name] * 2


@pytest.mark.parametrize(
    "office",
    [
        "First Deputy Prime Minister",
        "First Lady",
        "US Secretary of State",
        "Federal Chancellor of Ruritania",
        "Speaker of the Grand National Assembly of Zenda",
        "Director-General of the International Labour Organization",
        "Acting Chief of the General Staff",
        "Special Envoy of the Crown for Talks on the Border",
        "chairman of the board of the Strelsau Railway",
        "Crown Prince",
        "Her Majesty Queen",
        "Chief Executive Officer of Zenda Mills",
    ],
)
def test_an_office_of_any_length_is_part_of_a_label_and_no_words_go_to_the_voice_before(office: str) -> None:
    text = document(
        "President Rudolf Elphberg: Good morning, colleagues. What is the state of affairs?",
        f"{office} Flavia Holf: Mr President, the harvest is in.",
        "Rudolf Elphberg: Thank you.",
    )
    found = read(text)
    assert labels(found) == ["President Rudolf Elphberg", f"{office} Flavia Holf", "Rudolf Elphberg"]
    assert persons(found)[f"{office} Flavia Holf"] == "Flavia Holf"


@pytest.mark.parametrize(
    "name",
    [
        "Hugo J Sapt",
        "Hugo J. Sapt",
        "H J Sapt",
        "Mr M M Sapt",
        "Hugo Sapt Jr.",
        "Hugo Sapt III",
        "Prof. Hugo Sapt",
        "Dr. Hugo Sapt",
        "Hon. Hugo Sapt",
        "H.J. Sapt",
    ],
)
def test_initials_and_additions_are_part_of_a_name(name: str) -> None:
    text = document(
        "Chris Tarl: Good evening. The first question is about the harvest.",
        f"{name}: It is good, I tell you.",
        "Rosa R Holf: It is not. He knows it.",
        "Chris Tarl: Thank you both.",
        f"{name}: She is wrong.",
        "Rosa R Holf: I am right.",
    )
    assert labels(read(text)) == ["Chris Tarl", name, "Rosa R Holf"] * 2


@pytest.mark.parametrize("sign", ["Q    ", "Q\t", "Q.  ", "Q: ", "Q — "])
def test_a_question_may_be_marked_by_a_letter_alone(sign: str) -> None:
    text = document(
        "THE PRESIDENT:  Good afternoon. The harvest is in.",
        f"{sign}Is it a good one?",
        "THE PRESIDENT:  It is.",
        f"{sign}Thank you, Mr. President. And what of the border?",
        "MS. HOLF:  We shall see.",
        head="Remarks by the President in Press Briefing\nApril 16, 2020, Strelsau\n\n",
    )
    assert labels(read(text)) == ["THE PRESIDENT", "Q", "THE PRESIDENT", "Q", "MS. HOLF"]


@pytest.mark.parametrize("menu", [3, 13, 40])
def test_a_menu_above_is_nobodys_and_no_title(menu: int) -> None:
    head = "".join(f"Menu item {number}\n" for number in range(menu))
    head += "\nRemarks by the President in Press Briefing\n\nIssued on: April 16, 2020\n\n6:05 P.M. EDT\n\n"
    found = read(
        document(
            "THE PRESIDENT: Good afternoon.", "Q    Is it a good one?", "THE PRESIDENT: It is.", head=head
        )
    )
    assert found.title == "Remarks by the President in Press Briefing"
    assert str(found.date) == "2020-04-16"
    assert labels(found)[-3:] == ["THE PRESIDENT", "Q", "THE PRESIDENT"]
    assert set(labels(found)[:-3]) <= {""}


def test_a_long_title_is_a_title() -> None:
    title = (
        "Remarks by President Holf, Vice President Sapt, and Members of the Fever Task Force"
        " in Press Briefing"
    )
    head = f"{title}\n\nMarch 15, 2020\n\nPalace Garden\n\n5:38 P.M. EDT\n\n"
    assert (
        read(document("THE PRESIDENT: Thank you.", "Q: Is it over?", "THE PRESIDENT: No.", head=head)).title
        == title
    )


FURNITURE = (
    "Inquiries: Media Liaison 02 6000 0000",
    "Contact: press@castle.example",
    "Share: Print Mail",
    "Media contact: 02 6000 0000",
    "Page: 2",
    "Tel: 02 6000 0000",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_a_foot_of_a_page_is_no_person_and_nobodys_speech(line: str) -> None:
    found = read(
        document(
            "FOREIGN MINISTER SAPT: Good morning. We have had a good talk, and I thank my colleague.",
            "QUESTION: What of the harvest?",
            "FOREIGN MINISTER SAPT: It is in. There is one thing more that I want to say",
            line,
            "about the harvest: it was a good one, and I was glad of it.",
            "QUESTION: Thank you.",
            "FOREIGN MINISTER SAPT: And I should like to thank",
            line,
            "all of you for coming here.",
        )
    )
    assert set(labels(found)) <= {"FOREIGN MINISTER SAPT", "QUESTION", "?", ""}
    for label in ("FOREIGN MINISTER SAPT", "QUESTION"):
        assert line not in words_under(found, label)


@pytest.mark.parametrize(
    "line",
    [
        "SUBJECTS: Harvest; Border; Zenda",
        "Subjects: Harvest, border",
        "TOPICS: Harvest",
        "E&OE TRANSCRIPT",
        "Themen: Ernte, Grenze",
        "Темы: урожай, граница",
    ],
)
def test_the_topics_above_a_talk_are_nobodys(line: str) -> None:
    found = read(
        document(
            line,
            "PM: Good morning.",
            "JOURNALIST: Is it a good one?",
            "PM: It is.",
            "JOURNALIST: And the border?",
            "PM: We have agreed on it.",
        )
    )
    assert labels(found)[-5:] == ["PM", "JOURNALIST"] * 2 + ["PM"]
    assert set(labels(found)[:-5]) <= {""}


@pytest.mark.parametrize(
    "paragraph",
    [
        "Zendan Americans, especially farmers: You are loved, you are heard, and we have your back.",
        "To the people of Zenda: We are with you.",
        "My fellow citizens: The winter will be long.",
        "Bottom Line: We have to act.",
        "Climate Change: It is real, and we know it.",
        "And remember this: The harvest is ours.",
        "Number one: We have to act.",
        "Mr. Tarl, Mr. Helsing: I thank you both.",
        "Farmers, millers, bakers: We need you all.",
    ],
)
def test_those_who_are_spoken_to_do_not_speak(paragraph: str) -> None:
    found = read(
        document(
            "PRESIDENT SAPT: It is a good question, and I shall tell you what I think.",
            "And I want to say one thing more.",
            paragraph,
            "That is what I think.",
            "Q    Thank you, Mr. President.",
            "PRESIDENT SAPT: Thank you.",
            "Q    And the border?",
            "PRESIDENT SAPT: We shall see.",
        )
    )
    assert labels(found) == ["PRESIDENT SAPT", "Q", "PRESIDENT SAPT", "Q", "PRESIDENT SAPT"]


@pytest.mark.parametrize(
    ("language", "addressed"),
    [
        ("de", "Meine Damen und Herren, wir wissen: Es wird schwer."),
        ("de", "Meine Damen und Herren: Es wird schwer."),
        ("de", "Liebe Kolleginnen und Kollegen: Es wird schwer."),
        ("de", "Ich sage Ihnen: Es wird schwer."),
        ("fr", "Mesdames et Messieurs : Ce sera difficile."),
        ("es", "Señoras y señores: Será difícil."),
        ("ru", "Уважаемые коллеги: Будет трудно."),
        ("ru", "Дамы и господа: Будет трудно."),
        ("tr", "Değerli arkadaşlar: Zor olacak."),
        ("pl", "Panie i Panowie: Będzie trudno."),
        ("it", "Signore e signori: Sarà difficile."),
    ],
)
@pytest.mark.parametrize("times", [1, 3])
def test_an_address_is_no_label_however_often_it_comes(language: str, addressed: str, times: int) -> None:
    one = {
        "de": ("Karl Tarl: Das Wort hat Hugo Sapt. Ich bitte um Ruhe.", "Hugo Sapt: Vielen Dank. Ich freue mich, dass wir hier sind."),
        "fr": ("Charles Tarl : Je vous donne la parole, Monsieur.", "Hugues Sapt : Merci. Je suis heureux que nous soyons ici."),
        "es": ("Carlos Tarl: Tiene usted la palabra, señor.", "Hugo Sapt: Gracias. Me alegro de que estemos aquí."),
        "ru": ("Карл Тарль: Я даю Вам слово, господин министр.", "Гуго Сапт: Спасибо. Я рад, что мы здесь."),
        "tr": ("Karl Tarl: Söz sizin, buyurun efendim.", "Hugo Sapt: Teşekkür ederim. Burada olduğumuz için mutluyum."),
        "pl": ("Karol Tarl: Oddaję panu głos, proszę bardzo.", "Hugo Sapt: Dziękuję. Cieszę się, że tu jesteśmy."),
        "it": ("Carlo Tarl: Le do la parola, prego.", "Ugo Sapt: Grazie. Sono felice che siamo qui."),
    }[language]  # fmt: skip
    turns = [f"{each} {number}." for number in range(1, times + 1) for each in (*one, addressed)]
    found = read(document(*turns, one[0], head="Sapt\n\n2015-03-03\n\n"))
    chair, speaker = (each.partition(":")[0].strip() for each in one)
    assert labels(found) == [chair, speaker] * times + [chair]


@pytest.mark.parametrize(
    "label",
    [
        "Mr. Speaker",
        "The Minister for Lands (Mr. Holf)",
        "An hon. Member",
        "An honourable member",
        "Hon. Members",
        "The Deputy Speaker",
        "Several honourable members",
        "Mrs. HOLF of Zenda",
        "The CHAIRMAN",
    ],
)
def test_the_voices_of_a_parliament_are_labels(label: str) -> None:
    text = document(
        "Mr. Sapt: Mr. Speaker, I rise on a point of order.",
        f"{label}: What is your point of order?",
        "Mr. Sapt: It is about the harvest.",
        f"{label}: Order! It is not a point of order.",
        "Mr. Tarl: I beg to move.",
        "Mr. Sapt: Thank you.",
        head="Question time\nMarch 3, 2015, Strelsau\n\n",
    )
    assert labels(read(text)) == ["Mr. Sapt", label, "Mr. Sapt", label, "Mr. Tarl", "Mr. Sapt"]


def test_a_bracket_behind_an_office_names_who_holds_it() -> None:
    text = document(
        "Mr. Sapt: Mr. Speaker, I rise.",
        "The Minister for Lands (Mr. Holf): I beg to reply.",
        "Mr. Sapt: Thank you.",
        "The Minister for Lands (Mr. Holf): It is in.",
    )
    assert persons(read(text))["The Minister for Lands (Mr. Holf)"] == "Holf"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The representative of France", "The representative of Kenya"),
        ("The delegate of Zenda", "The delegate of Hentzau"),
        ("Rosa Holf (France)", "Hugo Sapt (Kenya)"),
        ("Ms. Holf (France)", "Mr. Sapt (Kenya)"),
        ("France", "Kenya"),
        ("Le représentant de la France", "Le représentant du Kenya"),
        ("Представитель Франции", "Представитель Кении"),
    ],
)
def test_delegates_speak_for_themselves(one: str, other: str) -> None:
    text = document(
        f"{one}: We agree.",
        f"{other}: We do not.",
        f"{one}: Why?",
        f"{other}: Because.",
        "Question: And you?",
        f"{one}: No.",
        head="Sitting\n\nMarch 15, 2020\n\n",
    )
    assert labels(read(text)) == [one, other, one, other, "Question", one]


def test_turns_run_together_in_one_paragraph_are_parted_or_nobodys() -> None:
    said = (
        "HUGO SAPT, PRESIDENT OF RURITANIA: -- and that is why the harvest is good."
        " HOLF: All right. You heard the President there. I have with me Karl Tarl."
        " TARL: Well, I think he is wrong. He knows it. HOLF: Thank you. We will be right back."
    )
    found = read("Inside Strelsau\nMarch 3, 2015, Strelsau\n\n" + said)
    parted = [
        ("HUGO SAPT, PRESIDENT OF RURITANIA", "-- and that is why the harvest is good."),
        ("HOLF", "All right. You heard the President there. I have with me Karl Tarl."),
        ("TARL", "Well, I think he is wrong. He knows it."),
        ("HOLF", "Thank you. We will be right back."),
    ]
    assert spoken(found) == parted or (set(labels(found)) <= {"", "?"} and found.warnings)


@pytest.mark.parametrize("form", ["{} : {}", "{} (Ruritania) : {}", "{}:{}", "{}:\t{}", "{} - {}", "{} — {}"])
def test_the_sign_behind_a_label_may_be_set_in_any_way(form: str) -> None:
    said = (
        ("Hugo Sapt", "Good morning."),
        ("Rosa Holf", "How is the harvest?"),
        ("Hugo Sapt", "It is in."),
        ("Rosa Holf", "And the border?"),
    )
    found = read(document(*(form.format(*each) for each in said)))
    names = [(label.removesuffix(" (Ruritania)"), words) for label, words in spoken(found)]
    assert names == list(said)


def test_a_semicolon_for_a_colon_is_a_slip_and_gives_no_words_to_another() -> None:
    found = read(
        document(
            "Rosa Holf: Good morning.",
            "Hugo Sapt; How is the harvest?",
            "Rosa Holf: It is in.",
            "Hugo Sapt: I see.",
            "Rosa Holf: And the border?",
        )
    )
    assert "How is the harvest?" not in words_under(found, "Rosa Holf")


@pytest.mark.parametrize("once", [True, False])
@pytest.mark.parametrize(
    ("head", "turns"),
    [
        (
            "Gespräch mit Rosa Holf\n2015-03-03\n\n",
            (
                "Rosa Holf: Die Ernte ist gut, und wir freuen uns.",
                "Hugo Sapt: Danke, Frau Holf. Wir freuen uns auch.",
                "Karl Tarl: Ich schließe mich an. Die Ernte ist gut.",
            ),
        ),
        (
            "Talks with Rosa Holf\n2015-03-03\n\n",
            (
                "Rosa Holf: The harvest is good, and we are glad.",
                "Hugo Sapt: Thank you, Ms Holf. We are glad, too.",
                "Karl Tarl: I agree. The harvest is good.",
            ),
        ),
        (
            "Entretien avec Rose Holf\n2015-03-03\n\n",
            (
                "Rose Holf : La récolte est bonne, et nous en sommes heureux.",
                "Hugues Sapt : Merci, Madame. Nous aussi.",
                "Charles Tarl : Je suis d’accord. Elle est bonne.",
            ),
        ),
        (
            "Беседа с Розой Хольф\n2015-03-03\n\n",
            (
                "Роза Хольф: Урожай хороший, и мы рады.",
                "Гуго Сапт: Спасибо. Мы тоже рады.",
                "Карл Тарль: Я согласен. Урожай хороший.",
            ),
        ),
    ],
)
def test_names_that_stand_once_each_are_labels_in_any_language(
    head: str, turns: tuple[str, ...], once: bool
) -> None:
    found = read(document(*turns * (1 if once else 2), head=head))
    names = [turn.partition(":")[0].strip() for turn in turns]
    assert labels(found)[: len(names)] == names


@pytest.mark.parametrize("name", ["talks.txt", "talks.md"])
def test_numbers_and_signs_in_speech_are_speech(name: str) -> None:
    found = read(
        document(
            "Hugo Sapt: Good morning. The harvest is in.",
            "#1 on my list is the border, and we shall settle it.",
            "I say so again.",
            "Question: Why?",
            "Hugo Sapt: Because <inaudible> we must. It is 5*3*2 but snake_case_word and ~~that~~ one.",
            "Question: What?",
            "Hugo Sapt: Nothing <crosstalk> more.",
        ),
        name,
    )
    assert labels(found) == ["Hugo Sapt", "Question"] * 2 + ["Hugo Sapt"]
    words = words_under(found, "Hugo Sapt")
    for each in ("#1 on my list", "<inaudible>", "<crosstalk>", "snake_case_word", "5*3*2"):
        assert each in words


def test_lines_of_a_printed_page_are_joined_and_its_running_heads_are_nobodys() -> None:
    found = read(
        "Talks\nMarch 15, 2020\n\nRosa Holf: We see a demo-\nnstration of the will of all peo-\nples in this region.\n\n"
        "Hugo Sapt: We agree with what you say about it and\n\n                    1\n"
        "Ministry of Foreign Affairs          Official record\n\nwith all that follows from it.\n\n"
        "Rosa Holf: Thank you.\n\nHugo Sapt: Thank you.\n"
    )
    assert words_under(found, "Rosa Holf").startswith(
        "We see a demonstration of the will of all peoples in this region."
    )
    for label in ("Rosa Holf", "Hugo Sapt"):
        assert "Official record" not in words_under(found, label)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("PAM HOLF, ATTORNEY GENERAL", "Pam Holf"),
        ("ROSA HOLF, CHRONICLE ANCHOR", "Rosa Holf"),
        ("HUGO SAPT MP", "Hugo Sapt"),
        ("JONATHAN SAPT, ABC ANCHOR", "Jonathan Sapt"),
        ("ROSA HOLF, FORMER GOVERNOR OF ZENDA", "Rosa Holf"),
        ("SENATOR KING", "King"),
    ],
)
def test_a_name_in_capitals_with_an_office_is_a_person(label: str, name: str) -> None:
    found = read(
        document(
            f"{label}: We shall see about the harvest.",
            "QUESTION: Why?",
            f"{label}: Because it is good.",
            "QUESTION: And you?",
            "TARL: I agree with that.",
        )
    )
    assert labels(found) == [label, "QUESTION", label, "QUESTION", "TARL"]
    assert persons(found)[label] == name


SAID = {
    "en": ("It is good. I am glad.", "I was there. I saw it.", "We shall see.", "Thank you."),
    "de": (
        "Es ist gut. Ich freue mich.",
        "Ich war dort. Ich habe es gesehen.",
        "Wir werden sehen.",
        "Danke.",
    ),
    "fr": ("C’est bien. Je suis heureux.", "J’y étais. Je l’ai vu.", "Nous verrons.", "Merci à vous."),
    "es": ("Está bien. Me alegro mucho.", "Yo estuve allí. Lo vi.", "Ya veremos.", "Muchas gracias."),
    "ru": ("Это хорошо. Я рад.", "Я был там. Я это видел.", "Мы увидим.", "Спасибо вам."),
    "tr": ("Bu çok iyi. Memnunum.", "Ben oradaydım. Gördüm.", "Göreceğiz.", "Teşekkür ederim."),
}
VOICES = {
    "en": (
        "UNIDENTIFIED MALE|UNIDENTIFIED FEMALE|ANNOUNCER|UNKNOWN|MODERATOR|Unidentified male|PM|HOST|QUESTION"
        "|VOICE FROM THE HALL|Journalist|Reporter|Speaker 1|SPEAKER_00|Question"
    ),
    "de": "Frage|Journalistin|Zwischenruf|Moderator|FRAGE",
    "fr": "Question|Journaliste|QUESTION|Animateur",
    "es": "Pregunta|Periodista|PREGUNTA|Moderadora",
    "ru": "Вопрос|Журналист|Реплика|ВОПРОС|Ведущий",
    "tr": "Soru|Gazeteci|SORU|Sunucu",
}


@pytest.mark.parametrize(
    ("language", "voice"), [(code, voice) for code, voices in VOICES.items() for voice in voices.split("|")]
)
def test_a_voice_without_a_name_is_nobody(language: str, voice: str) -> None:
    said = SAID[language]
    turns = (f"{(voice, 'ROSA HOLF')[number % 2 == 0]}: {words}" for number, words in enumerate(said))
    found = read(document(*turns))
    assert labels(found) == ["ROSA HOLF", voice] * 2
    assert persons(found)[voice] is None


def test_an_office_with_a_slip_of_the_typist_is_nobodys_name() -> None:
    turns = ("PM: Good morning.", "JOURNALIST: Is it a good one?", "PM: It is.", "PRIME MINSITER: One more?")
    found = read(document(*turns))
    assert labels(found) == ["PM", "JOURNALIST", "PM", "PRIME MINSITER"]
    assert persons(found)["PRIME MINSITER"] is None


@pytest.mark.parametrize("agency", ["路透社记者", "法新社记者", "记者", "问", "主持人"])
def test_who_asks_in_chinese_is_a_voice_and_no_person(agency: str) -> None:
    text = f"2021年3月3日外交部发言人霍尔夫主持例行记者会\n2021年3月3日\n\n{agency}：请问发言人对此有何评论？\n霍尔夫：我们注意到有关报道。\n{agency}：会谈何时举行？\n霍尔夫：我没有可以提供的消息。\n"
    found = read(text)
    assert labels(found) == [agency, "霍尔夫"] * 2
    assert persons(found) == {agency: None, "霍尔夫": "霍尔夫"}


def test_an_assembly_that_names_offices_in_capitals_is_read() -> None:
    found = read(
        "Sesión\n\nMarch 15, 2020\n\nO señor PRESIDENTE: Bos días.\n\nA señora HOLF SAPT: Grazas, señor presidente.\n\n"
        "O señor PRESIDENTE: Ten a palabra.\n\nA señora HOLF SAPT: Moitas grazas.\n\n"
        "O señor CONSELLEIRO DE MEDIO RURAL (Tarl Holf): Grazas.\n\nO señor PRESIDENTE: Grazas.\n"
    )
    assert persons(found) == {
        "O señor PRESIDENTE": None,
        "A señora HOLF SAPT": "Holf Sapt",
        "O señor CONSELLEIRO DE MEDIO RURAL (Tarl Holf)": "Tarl Holf",
    }
    assert found.kind is not MeetingKind.NEWS


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Kováč, M.", "M. Kováč"),
        ("Hugo Sapt (SPD)", "Hugo Sapt"),
        ("Rosa Holf (via interpreter)", "Rosa Holf"),
        ("Rosa Holf (retranslated)", "Rosa Holf"),
        ("Rosa Holf – holding up a paper –", "Rosa Holf"),
        ("Rosa van der Holf", "Rosa van der Holf"),
        ("Rosa O’Holf", "Rosa O’Holf"),
        ("Rosa Holf-Sapt", "Rosa Holf-Sapt"),
    ],
)
def test_the_person_of_a_label_is_its_name(label: str, name: str) -> None:
    text = document(
        "Karl Tarl: Good morning. I am glad to see you.",
        f"{label}: Thank you. I am glad, too.",
        "Karl Tarl: Let us begin.",
        f"{label}: I shall be short.",
        "Karl Tarl: Thank you.",
    )
    found = read(text)
    assert {each.person.name for each in found.utterances if each.person} == {"Karl Tarl", name}
    assert len(found.utterances) == 5


@pytest.mark.parametrize(
    ("label", "name"),
    [("Dr. Rosa Holf, Bundeskanzlerin", "Rosa Holf"), ("Präsidentin Rosa Holf", "Rosa Holf")],
)
def test_a_german_office_is_no_part_of_a_name(label: str, name: str) -> None:
    chair = "Präsident Karl Tarl"
    turns = (f"{chair}: Das Wort hat die Kanzlerin.", f"{label}: Herr Präsident! Ich danke Ihnen.")
    found = read(document(*turns, f"{chair}: Danke.", f"{label}: Gern.", head="Sitzung\n\n2015-03-03\n\n"))
    assert persons(found) == {chair: "Karl Tarl", label: name}


def test_a_catalan_name_of_two_surnames_is_one_name() -> None:
    turns = ("El president: Té la paraula el diputat.", "Josep Holf i Sapt: Gràcies, president.")
    found = read(
        document(
            *turns,
            "El president: Gràcies.",
            "Josep Holf i Sapt: Una altra cosa.",
            head="Ple del Parlament\n\n2015-03-03\n\n",
        )
    )
    assert persons(found) == {"El president": None, "Josep Holf i Sapt": "Josep Holf i Sapt"}


def test_two_who_speak_together_are_no_one_person() -> None:
    found = read(
        document(
            "Karl Tarl: Good morning. Let us begin.",
            "Rudolf Elphberg and Hugo Sapt: We thank you.",
            "Karl Tarl: I thank you both.",
        )
    )
    assert labels(found) == ["Karl Tarl", "Rudolf Elphberg and Hugo Sapt", "Karl Tarl"]
    assert persons(found)["Rudolf Elphberg and Hugo Sapt"] is None


def test_initials_that_are_explained_above_are_labels() -> None:
    head = "Interview\nMarch 3, 2015, Strelsau\n\nJ.S.: Jonas Sapt, Foreign Minister\nR.H.: Rosa Holf, the Chronicle\n\n"
    found = read(
        document(
            "R.H.: How is the harvest?",
            "J.S.: It is in.",
            "R.H.: And the border?",
            "J.S.: We shall see.",
            "R.H.: Thank you.",
            head=head,
        )
    )
    assert labels(found)[-5:] == ["R.H.", "J.S."] * 2 + ["R.H."]
