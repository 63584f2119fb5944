"""What stands first behind a label, or how a label ends, and looks like something else."""

import pytest

from tests.parsing.reading.outline import document, persons, read, spoken


@pytest.mark.parametrize(
    "first",
    [
        "Я хочу сказати.",
        "І знову дощ.",
        "12 років ми чекаємо.",
        "«Хліб» — це слово.",
        "(Не чути.) Дякую.",
        "…так.",
    ],
)
def test_words_of_any_beginning_follow_a_surname_in_capitals_with_initials(first: str) -> None:
    read_as = spoken(
        read(
            document(
                "ГОЛОВУЮЧИЙ. Дякую. Прошу до слова.",
                f"ХОЛЬФ Р.А. {first} Врожай цього року поганий.",
                "ГОЛОВУЮЧИЙ. Обговорення завершено.",
                "ХОЛЬФ Р.А. Ми чекаємо на дорогу.",
                "ГОЛОВУЮЧИЙ. Прошу голосувати.",
            )
        )
    )

    assert [label for label, _ in read_as] == [
        "ГОЛОВУЮЧИЙ",
        "ХОЛЬФ Р.А.",
        "ГОЛОВУЮЧИЙ",
        "ХОЛЬФ Р.А.",
        "ГОЛОВУЮЧИЙ",
    ]
    assert read_as[1][1].startswith(first)


def test_initials_in_capitals_keep_their_last_stop() -> None:
    turns = ("ГОЛОВУЮЧИЙ. Дякую. Прошу до слова.", "ХОЛЬФ Р.А. Врожай цього року поганий.")

    assert persons(read(document(*turns * 3)))["ХОЛЬФ Р.А."] == "Хольф Р.А."


def test_a_dash_behind_a_colon_is_of_the_label() -> None:
    turns = (
        "O Sr. Presidente: — Está aberta a sessão.",
        "O Sr. Hugo Sapt (ZEN): — Obrigado, Sr. Presidente.",
    )
    read_as = spoken(read(document(*turns * 3)))

    assert read_as[0] == ("O Sr. Presidente", "Está aberta a sessão.")


def test_the_points_of_an_omission_are_of_the_words() -> None:
    turns = (
        "... And so it rained.",
        "It did, all of May.",
        "Was the harvest late?",
        "It was, as it was last year.",
    )
    page = "<h1>Talks on the harvest</h1><p>March 3, 2015</p>" + "".join(
        f"<p><b>{name}</b> {words}</p>"
        for name, words in zip(("Rosa Holf", "Hugo Sapt") * 2, turns, strict=True)
    )

    assert ("Rosa Holf", "... And so it rained.") in spoken(read(page, "talks.html"))


def test_a_name_that_is_a_small_word_of_the_language_is_a_label_when_it_comes_back() -> None:
    turns = (
        "Presidenten: Neste taler er representanten fra Strelsau.",
        "Per Holf (Z): Vi har ventet i elleve år på denne veien.",
        "Presidenten: Da er ordet fritt for alle som vil.",
        "Rosa Sapt (Z): Avlingen var dårlig, og prisen på brød er doblet.",
    )

    assert persons(read(document(*turns * 2)))["Per Holf (Z)"] == "Per Holf"


@pytest.mark.parametrize(
    ("chair", "member", "asked"),
    [
        ("主席：請下一位委員發言。", "王委員小明：這條路我們等了十一年。", "請問部長：錢到哪裡去了？"),
        (
            "رئيس المجلس: الكلمة للنائب التالي.",
            "النائب محمد هولف: ننتظر هذا الطريق.",
            "أسأل الوزير: أين المال؟",
        ),
    ],
)
def test_a_phrase_that_asks_the_minister_is_nobodys_label(chair: str, member: str, asked: str) -> None:
    read_as = read(document(*(chair, member) * 3, asked, chair))

    assert not [label for label in persons(read_as) if asked.startswith(label)]


def test_a_label_with_a_full_stop_may_stand_on_a_line_of_its_own() -> None:
    said = ("Спасибо. Прения закончены.", "Слово предоставляется фракции.", "Включите режим голосования.")
    answered = (
        "Мы ждём эту дорогу уже давно.",
        "Урожай был плохой, и хлеб стал дороже.",
        "Мы поддержим закон.",
    )
    turns = [
        f"Председательствующий.\n\n{chair}\n\nХольф Р. А., фракция ЗДП.\n\n{member}"
        for chair, member in zip(said, answered, strict=True)
    ]
    voices = [label for label, _ in spoken(read(document(*turns)))]

    assert voices == ["Председательствующий", "Хольф Р. А., фракция ЗДП"] * 3


def test_a_label_behind_a_whole_sentence_is_no_part_of_it_though_the_lines_are_wrapped() -> None:
    turns = (
        "Sēdes vadītāja. Vārds nākamajam runātājam.",
        "H. Sapts (ZP). Mēs gaidām šo ceļu jau vienpadsmit gadus.",
        "Sēdes vadītāja. Paldies. Debates slēdzu.",
        "R. Holfa (NZ). Raža bija slikta, un maizes cena ir dubultojusies.",
    )
    text = "Saeimas sēde\n2015. gada 3. martā\n\n" + "\n".join(turns * 2)

    assert list(dict.fromkeys(label for label, _ in spoken(read(text)))) == [
        "Sēdes vadītāja",
        "H. Sapts (ZP)",
        "R. Holfa (NZ)",
    ]


def test_who_says_her_name_and_office_in_a_paragraph_of_its_own_says_them() -> None:
    said = ("Good morning.", "Rosa Holf, chief of the mill.", "Is there flour enough for all of us?")
    read_as = read(
        document("Hugo Sapt: Who is next?", f"Rosa Holf: {said[0]}", *said[1:], "Hugo Sapt: There is.")
    )

    assert spoken(read_as)[1] == ("Rosa Holf", " ".join(said))
