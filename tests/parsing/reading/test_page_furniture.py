"""What belongs to a page and not to a talk is no voice, and nobody says it."""

import pytest

from tests.parsing.reading.outline import document, labels, persons, read, words_under


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


def test_lines_of_a_printed_page_are_joined_and_its_running_heads_are_nobodys() -> None:
    found = read(
        "Talks\nMarch 15, 2020\n\nRosa Holf: We see a demo-\nnstration of the will of all peo-\n"
        "ples in this region.\n\n"
        "Hugo Sapt: We agree with what you say about it and\n\n                    1\n"
        "Ministry of Foreign Affairs          Official record\n\nwith all that follows from it.\n\n"
        "Rosa Holf: Thank you.\n\nHugo Sapt: Thank you.\n"
    )
    assert words_under(found, "Rosa Holf").startswith(
        "We see a demonstration of the will of all peoples in this region."
    )
    for label in ("Rosa Holf", "Hugo Sapt"):
        assert "Official record" not in words_under(found, label)


def test_a_numbered_list_of_guests_with_their_offices_speaks_not() -> None:
    found = read(
        "Protokół z sesji Rady Gminy Zenda z dnia 22 listopada 2018 r.\n\n"
        "P R O T O K Ó Ł  Nr II/2018\n\nz Sesji Rady Gminy Zenda\n\nAd. 1\n\n"
        "Otwarcia sesji Rady dokonał Przewodniczący Hugo Sapt.\n\nPrzywitał gości w osobach:\n\n"
        " 1. Panią Katarzynę Holf-Tarl -  Wójta Gminy\n 2. Pana Erwina Sapta - Zastępcę Wójta\n"
        " 3. Pana Janusza Brakowskiego -  Sekretarza Gminy\n 4. Panią Annę Holfową  -  Skarbnika Gminy\n\n"
        "oraz pozostałych gości\n\n"
        "Przewodniczący Rady Gminy Hugo Sapt zaproponował, aby protokół przyjąć bez czytania.\n"
    )
    assert persons(found) == {}


def test_a_heading_that_is_counted_is_nobody() -> None:
    found = read(
        "Letterlijke tekst persconferentie 10 maart 2023\n\n"
        "Onderzoek Zenda (1)\n\nHOLF\nGoedemiddag. Ik heb hier twee weken geleden iets gezegd.\n\n"
        "Onderzoek Zenda (2)\n\nSAPT\nMijn vraag gaat over de brug. Hoe snel komt die?\n\n"
        "HOLF\nDaar zijn wij vandaag over begonnen.\n\nSAPT\nDank u wel.\n"
    )
    assert set(persons(found)) == {"HOLF", "SAPT"}


def test_a_word_behind_the_one_for_a_question_is_nobodys_name_above_a_headline() -> None:
    found = read(
        "Speeches of the minister\n\n17 March 2015\n\n"
        "Questions to the minister about the harvest and the bridges of the kingdom.\n\nRead more\n\n"
        "Question Time: The roads of Zenda\n\n"
        "In the middle of the year we expect to have the revised plan, which sets out three years.\n"
    )
    assert persons(found) == {}


def test_offices_and_names_in_scripts_without_capitals_that_stand_line_by_line_speak_not() -> None:
    narration = "我们说过，大桥将在五月开放。我看不出有什么理由改变这一点。"
    for sign in (": ", "："):
        lines = "\n".join(
            f"{one}{sign}{other}"
            for one, other in (("市长", "王小明"), ("秘书", "李雅婷"), ("司库", "陈志强"))
        )
        found = read(
            f"关于大桥的报告\n\n2015年3月3日\n\n{narration}\n\n{lines}\n\n像往常一样，由王国付钱。\n"
        )
        assert persons(found) == {}
    found = read(
        "مقابلة عن الجسر\n\n3 مارس 2015\n\nروزا هولف - رئيس البلدية\n"
        "أنطون سابت - الأمين\nهوغو تارل - أمين الصندوق\n\n"
        "أنطون سابت: متى سيفتح الجسر؟\n\nروزا هولف: لقد قلنا إنه سيفتح في مايو.\n\n"
        "أنطون سابت: ومن سيدفع في النهاية؟\n\nروزا هولف: المملكة تدفع كما هو الحال دائما.\n"
    )
    assert set(persons(found)) == {"أنطون سابت", "روزا هولف"}


def test_points_of_an_agenda_that_come_back_behind_their_numbers_are_nobody() -> None:
    found = read(
        "Pleno ordinario del ayuntamiento de Zenda\n\njueves, 3 de noviembre de 2016\n\nORDEN DEL DÍA\n\n"
        "1.       ACTA DE LA SESION ANTERIOR.\n2.       INFORMES DE ALCALDÍA.\n3.       PREGUNTAS.\n\n\n"
        "Reunidos a las 20h vecinos del pueblo y los representantes de los grupos.\n\n"
        "1.       ACTA DE LA SESION ANTERIOR\n\nActa de la sesión anterior que se aprueba por unanimidad.\n\n"
        "2.       INFORMES DE ALCALDÍA\n\nEntre el 23 y el 31 de julio se celebró la Semana Cultural.\n"
    )
    assert persons(found) == {}


def test_a_heading_among_names_with_time_codes_has_none_and_is_nobody() -> None:
    found = read(
        "Talks of the guard\n\nNov. 22, 2022\n\nMinister First Impressions\n\n"
        "The friends get together with some talks for a group listen. All they see is the artwork.\n\n"
        "Rosa Holf 00:00:01\nWelcome to the talks, friends of the guard.\n\n"
        "Hugo Sapt 00:00:13\nWe're all back together. I'm Hugo Sapt in Zenda.\n\n"
        "Karl Tarl 00:00:23\nI'm Karl, here from Strelsau. You go ahead.\n\n"
        "Rosa Holf 00:00:34\nThat's right.\n"
    )
    assert set(persons(found)) == {"Rosa Holf", "Hugo Sapt", "Karl Tarl"}


def test_fields_that_come_back_are_nobody_whatever_stands_in_them() -> None:
    files = "\n\n".join(
        f"Files: castle/{name}\nCopyright: {year}-2016 Rudolf Elphberg\nLicense: ZDL-{year % 4} or ZPL-2"
        for name, year in (("tower", 1997), ("bridge", 1998), ("gate", 1999), ("well", 2001), ("hall", 2003))
    )
    found = read(f"Format: https://example.org/format/1.0\nUpstream: castle\n\n3 March 2015\n\n{files}\n")
    assert persons(found) == {}


def test_headings_of_one_word_each_are_nobody() -> None:
    steps = "\n\n".join(
        f"### Step {i}: {word}\n\nNow take the {word.lower()} and go on with it. It is the way we work here."
        for i, word in enumerate(("Fork", "Branch", "Code", "Commit", "Push"), 1)
    )
    assert persons(read(f"# How to help\n\n3 March 2015\n\n{steps}\n", "help.md")) == {}


def test_a_line_of_a_text_in_capitals_is_nobody() -> None:
    clause = (
        "THE CASTLE IS GIVEN AS IT IS, WITH NO WARRANTY OF ANY KIND, AND NOBODY OF THE GUARD\n"
        "IS LIABLE FOR WHAT MAY COME OF IT, EVEN IF HE WAS TOLD OF THE CHANCE OF ANY\n"
        "SUCH DAMAGE\nTO TOWERS, GATES OR BRIDGES, OR TO THE GOODS OF THOSE WHO LIVE IN THEM, AT\nANY TIME.\n"
    )
    text = "Terms of the castle\n\n3 March 2015\n\n" + "\n".join(
        f"{clause}\nThe guard {i}.\n" for i in (1, 2, 3)
    )
    assert persons(read(text)) == {}


def test_numbered_headings_of_minutes_are_nobody() -> None:
    points = ("Call to order", "Public comment period", "Emergency of the bridge")
    text = "\n\n".join(
        f"### Item {i}: {p.title()}\n\nThe council met at seven." for i, p in enumerate(points, 1)
    )
    assert persons(read(f"# Minutes of Zenda\n\nOctober 15, 2024\n\n{text}\n", name="minutes.md")) == {}
