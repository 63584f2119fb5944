"""Who is meant by a label, and which labels mean nobody."""

import pytest

from tests.parsing.reading.outline import document, labels, persons, read


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
    turns = (
        f"{agency}：请问发言人对此有何评论？",
        "霍尔夫：我们注意到有关报道。",
        f"{agency}：会谈何时举行？",
        "霍尔夫：我没有可以提供的消息。",
    )
    text = "\n".join(["2021年3月3日外交部发言人霍尔夫主持例行记者会", "2021年3月3日\n", *turns])
    found = read(text)
    assert labels(found) == [agency, "霍尔夫"] * 2
    assert persons(found) == {agency: None, "霍尔夫": "霍尔夫"}


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
        ("Mr Justice Holf", "Holf"),
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
    head = "Interview\nMarch 3, 2015, Strelsau\n\n"
    head += "J.S.: Jonas Sapt, Foreign Minister\nR.H.: Rosa Holf, the Chronicle\n\n"
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


@pytest.mark.parametrize(
    ("key", "first", "second", "offices"),
    [
        ("R.H. – Rosa Holf, Minister of Roads; H.S. – Hugo Sapt", "R.H.", "H.S.", ("Minister of Roads", "")),
        (
            "R.H. – Rosa Holf, Minister of Roads\n\nH.S. – Hugo Sapt",
            "R.H.",
            "H.S.",
            ("Minister of Roads", ""),
        ),
        ("Key: RH = Rosa Holf (interviewer); HS = Hugo Sapt, King.", "RH", "HS", ("", "King")),
        ("In this talk: RH: Rosa Holf; HS: Hugo Sapt; AT: Anna Tarl", "RH", "HS", ("", "")),
        ("R.H. – Rosa Holf; H.S. – Hugo Sapt; A.T.i.M. – Anna Tarl i Mauban, King", "R.H.", "H.S.", ("", "")),
    ],
)
def test_a_key_tells_whom_initials_mean_and_their_offices(
    key: str, first: str, second: str, offices: tuple[str, str]
) -> None:
    found = read(
        document(
            key,
            f"{first}: Good morning to you all. We speak of the roads.",
            f"{second}: “They are dry,” as the King has said.",
            f"{first}: So let us go on.",
        )
    )
    people = {each.label.text: each.person for each in found.utterances if each.label}
    assert [(each.name, each.role) for each in people.values() if each] == [
        ("Rosa Holf", offices[0]),
        ("Hugo Sapt", offices[1]),
    ]
