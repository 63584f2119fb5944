import pytest

from archive.parsing.greetings import greets
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Transcript, WarningCode

TITLE = "Press conference by Prime Minister Hugo Sapt ahead of the meeting in Zenda"
TURNS = (
    "MODERATOR: We start with the Strelsau Daily.",
    "QUESTION: Is it a good one?",
    "HUGO SAPT: It is.",
    "QUESTION: And the border?",
    "HUGO SAPT: We have agreed on it.",
)


def read(*above: str, title: str = TITLE, turns: tuple[str, ...] = TURNS) -> Transcript:
    text = "\n\n".join((title, "3 March 2015", *above, *turns)) + "\n"
    return read_bytes("a.txt", text.encode()).transcript


def opening(found: Transcript) -> list[tuple[str, str]]:
    """Inferred speaker and words of what stands before the first label."""
    return [
        (each.inferred.name if each.inferred else "", paragraph.text)
        for each in found.utterances
        if not each.label
        for paragraph in each.paragraphs
    ]


def test_the_statement_above_the_first_label_is_of_whom_the_title_names() -> None:
    found = read("The council met yesterday in the castle.", "Good morning.", "Ministers will meet tomorrow.")
    assert opening(found) == [
        ("", "The council met yesterday in the castle."),
        ("Hugo Sapt", "Good morning."),
        ("Hugo Sapt", "Ministers will meet tomorrow."),
    ]
    assert WarningCode.INFERRED_SPEAKER in {warning.code for warning in found.warnings}


@pytest.mark.parametrize(
    ("title", "above", "turns"),
    [
        (TITLE, "The ministers will meet tomorrow.", TURNS),
        (TITLE, "Good morning. I have the honour to introduce Prime Minister Sapt.", TURNS),
        (TITLE, "Good morning to all of you here.", TURNS[2:]),
        ("Press conference on the harvest", "Good morning to all of you here.", TURNS),
        ("Press conference by Hugo Sapt and Rosa Holf", "Good morning to all of you here.", TURNS),
    ],
)
def test_where_it_is_not_certain_who_opens_the_words_are_nobodys(
    title: str, above: str, turns: tuple[str, ...]
) -> None:
    assert not any(speaker for speaker, _ in opening(read(above, title=title, turns=turns)))


@pytest.mark.parametrize(
    "text",
    ["Good morning, colleagues.", "Добрый день!", "¡Buenas tardes a todos!", "大家好，欢迎", "Bonjour."],
)
def test_a_greeting_is_known_in_many_languages(text: str) -> None:
    assert greets(text)


@pytest.mark.parametrize("text", ["Thankfully it rained.", "The morning was good.", "Liebenswert war er."])
def test_other_words_are_no_greeting(text: str) -> None:
    assert not greets(text)


@pytest.mark.parametrize(
    ("title", "greeting", "speaker"),
    [
        (
            "Déclaration de M. Hugo Sapt, ministre des routes, sur le pont.",
            "Mesdames et Messieurs,",
            "Hugo Sapt",
        ),
        ("Rede von Minister Hugo Sapt zur Brücke", "Meine Damen und Herren,", "Hugo Sapt"),
        ("Déclaration de M. Hugo Sapt et Mme Rosa Holf", "Mesdames et Messieurs,", ""),
        ("Rede von Minister Hugo Sapt zur Brücke", "Der Minister sprach in Zenda.", ""),
        ("Address by Prime Minister Hugo Sapt to the Nation", "My fellow Ruritanians,", "Hugo Sapt"),
    ],
)
def test_a_speech_that_its_title_announces_is_of_whom_it_names_and_a_greeting_is_no_title(
    title: str, greeting: str, speaker: str
) -> None:
    words = ("Le pont est ouvert et nous sommes contents.", "Die Brücke ist offen, und wir sind froh.")
    source = "Source http://www.zenda.example, le 5 mars 2015"
    text = "\n\n".join((title, "2015-03-03", greeting, words[title.startswith("Rede")], source))
    found = read_bytes("a.txt", text.encode()).transcript
    assert opening(found)[0] == (speaker, greeting)
    assert opening(found)[-1] == ("", source)
    assert (found.title.rstrip("."), found.date.isoformat()) == (title.rstrip("."), "2015-03-03")


def test_a_briefing_without_labels_at_which_somebody_asks_is_nobodys() -> None:
    title = "Press briefing by Prime Minister Hugo Sapt"
    words = ("Good morning, I am glad to be here.", "The bridge is open.")
    assert {name for name, _ in opening(read(*words, title=title, turns=()))} == {"Hugo Sapt"}
    asked = (*words, "When will the road be open?", "In May.")
    assert {name for name, _ in opening(read(*asked, title=title, turns=()))} == {""}
