import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.pipeline import read_bytes
from archive.parsing.silent_lines import silenced
from archive.parsing.text import Block
from archive.parsing.transcript import Transcript

TURNS = (
    "HUGO SAPT: I give the floor to the members of the council.",
    "ROSA HOLF: We asked for this meeting.",
    "HUGO SAPT: I shall put it to the vote.",
    "ROSA HOLF: We agree to that.",
    "HUGO SAPT: It is adopted.",
)


def read(*paragraphs: str, language: str = "en") -> Transcript:
    text = "League Council, 3 March 2015\n\n" + "\n\n".join(paragraphs) + "\n"
    return read_bytes("talks_in_zenda.txt", text.encode()).transcript


def under(found: Transcript, *labels: str) -> str:
    return "\n".join(
        paragraph.text
        for each in found.utterances
        if each.label and (not labels or each.label.text in labels)
        for paragraph in each.paragraphs
    )


@pytest.mark.parametrize(
    "lines",
    [
        [
            "President: Mr. Sapt ...... (Ruritania)",
            "Members: Zenda ...... Ms. Holf",
            "Hentzau ...... Mr. Tarlenheim",
        ],
        ["Members present:", "Rosa Holf, Hugo Sapt, Anton Tarlenheim"],
        ["Sprecher: StS Sapt, Holf (AA), von Tarlenheim (BMF)"],
        ["Участники: Гуго Сапт, Роза Хольф"],
        ["ضيف الحلقة:", "هوغو سابت"],
        ["חברי הוועדה:", "רוזה הולף"],
        ["出席者：サプト、ホルフ"],
        ["جلسه: ۸۱"],
        ["Agenda", "The situation in Zenda"],
        ["Participants:", "Speaker: MAX HELSING, Director", "Moderator: HANS BERSONIN, Press Officer"],
        ["Cross-examination by Mr. Sapt: [Continued]"],
        [
            "PARTICIPANTS:  U.S.",
            "The Chancellor",
            "Rosa Holf, Aide for the Guard",
            "RURITANIA:",
            "- Interpreter",
        ],
    ],
)
def test_the_list_of_those_who_are_there_never_speaks(lines: list[str]) -> None:
    found = read(*lines, *TURNS)
    assert [each.label.text for each in found.utterances if each.label] == ["HUGO SAPT", "ROSA HOLF"] * 2 + [
        "HUGO SAPT"
    ]
    for line in lines:
        assert line not in under(found)


def test_one_whom_the_list_of_those_who_are_there_names_speaks_by_surname_alone() -> None:
    said = (
        "Sprecher: StS Sapt, Holf (AA), Tarlenheim (BMF)",
        "Frage: Was sagen Sie zur Ernte?",
        "StS Sapt: Sie ist gut.",
        "Frage: Und an das Auswärtige Amt?",
        "Holf: Dazu haben wir uns geäußert.",
        "Tarlenheim: Ich möchte das ergänzen.",
    )
    found = read(*said, language="de")
    assert under(found, "Holf") == "Dazu haben wir uns geäußert."
    assert under(found, "Tarlenheim") == "Ich möchte das ergänzen."


def test_one_who_is_called_as_such_a_list_and_says_sentences_speaks() -> None:
    said = (
        "Gast: Ich komme aus Zenda.",
        "Rosa Holf: Das freut uns.",
        "Gast: Es ist kalt.",
        "Rosa Holf: Ja, das ist es.",
    )
    assert "Ich komme aus Zenda." in under(read(*said, language="de"), "Gast")


@pytest.mark.parametrize(
    "lines",
    [
        ["In favour:", "Zenda, Ruritania", "Against:", "Hentzau", "Abstaining:", "None"],
        ["За: Зенда, Руритания", "Против: Хенцау"],
    ],
)
def test_lists_of_votes_amid_the_turns_are_nobodys(lines: list[str]) -> None:
    found = read(*TURNS[:3], *lines, *TURNS[3:])
    for line in lines:
        assert line not in under(found)
    assert under(found, "HUGO SAPT").endswith("It is adopted.")


@pytest.mark.parametrize(
    "line",
    [
        "Baca: Putri Strelsau Menikah di Zenda",
        "Read also: The castle of Zenda is open",
        "Lire aussi : Le château de Zenda",
        "► À lire aussi : Le château de Zenda",
        "Читайте также: Замок Зенды открыт",
        "相关阅读：曾达城堡开放",
    ],
)
def test_a_link_between_paragraphs_is_the_pages_and_ends_no_turn(line: str) -> None:
    found = read(*TURNS[:2], line, "And we thank you for it.", *TURNS[2:])
    assert "And we thank you for it." in under(found, "ROSA HOLF")
    assert line not in under(found)
    assert line in found.furniture


def test_the_line_below_a_picture_is_nobodys_and_ends_no_turn() -> None:
    line = "Hugo Sapt at the castle in Zenda. Photo: Rosa Holf"
    found = read(*TURNS[:2], line, "And we thank you for it.", *TURNS[2:])
    asides = [each.text for turn in found.utterances for each in turn.paragraphs if each.aside]
    assert asides == [line]
    assert "And we thank you for it." in under(found, "ROSA HOLF")


def test_an_invitation_to_read_that_is_spoken_stays() -> None:
    found = read("ROSA HOLF: Baca: itu yang saya katakan.", *TURNS)
    assert "Baca: itu yang saya katakan." in under(found, "ROSA HOLF")


def test_a_banner_that_is_printed_twice_is_no_label() -> None:
    banner = "Permanent Mission of Ruritania to the League"
    assert banner not in {each.label.text for each in read(banner, banner, *TURNS).utterances if each.label}


def test_a_headline_that_names_a_person_is_a_title_and_no_label() -> None:
    page = (
        "<html><head><title>Hugo Sapt: Dialogue comes first</title></head><body>"
        "<h1>Hugo Sapt: Dialogue comes first</h1><p>3 March 2015</p>"
        "<p><strong>Ambassador, was this visit important?</strong></p><p>Yes, but it did not go ahead.</p>"
        "<p><strong>How did you see the new minister?</strong></p><p>What matters is a fluid relation.</p>"
        "</body></html>"
    )
    found = read_bytes("a.html", page.encode()).transcript
    assert found.title == "Hugo Sapt: Dialogue comes first"
    assert all(each.person is None for each in found.utterances)


def test_the_party_beneath_a_name_is_an_aside_of_the_turn() -> None:
    said = ("We begin the sitting.", "Thank you for your answer.", "Mr. Sapt has the floor.", "I have done.")
    names = (("Rosa Holf", "Blue Party | Chair"), ("Hugo Sapt", "Independent")) * 2
    page = "<html><body><h1>Sitting of 3 March 2015</h1>" + "".join(
        f"<div><h4>{name}</h4><p class='party'>{party}</p><p>{words}</p></div>"
        for (name, party), words in zip(names, said, strict=True)
    )
    found = read_bytes("a.html", page.encode()).transcript
    assert [each.label.text for each in found.utterances if each.label] == ["Rosa Holf", "Hugo Sapt"] * 2


def test_the_blocks_that_remain_and_the_matter_are_all_of_the_text() -> None:
    lines = [*TURNS[:2], "Tel: 02 6000 0000", "Baca: Putri", *TURNS[2:]]
    found = silenced([Block(line) for line in lines], vocabulary_of("en"))
    assert sorted([*(block.text for block in found.blocks), *found.matter]) == sorted(lines)


def test_tags_on_lines_of_their_own_are_nobodys() -> None:
    found = read(*(line for turn in TURNS for line in ("<Newspeech>", turn)))
    paragraphs = [paragraph for each in found.utterances for paragraph in each.paragraphs]
    assert all(paragraph.aside for paragraph in paragraphs[1:] if paragraph.text == "<Newspeech>")
    assert len([each for each in found.utterances if each.label]) == len(TURNS)


@pytest.mark.parametrize(
    "credit",
    [
        "Interview by Rosa Holf",
        "(Das Gespräch führten Rosa Holf und Anton Tarlenheim.)",
        "Propos recueillis par Rosa Holf pour la Gazette de Zenda",
        "Беседовала Роза Хольф",
    ],
)
def test_who_asked_or_translated_is_named_at_the_end_by_nobody(credit: str) -> None:
    found = read(*TURNS, credit)
    assert found.utterances[-1].paragraphs[-1].text == credit
    assert credit not in under(found)


@pytest.mark.parametrize(
    "spoken", ["Interviewed by three papers in a week, I have nothing to add to that.", "Translated by whom?"]
)
def test_words_of_a_speaker_that_begin_like_a_credit_stay_the_speakers(spoken: str) -> None:
    assert spoken in under(read(*TURNS, spoken))


def test_a_guest_who_speaks_time_and_again_is_no_list_of_those_present() -> None:
    found = read(
        "HOST: Prime Minister, good morning.",
        "GUEST: Good morning Rosa.",
        "HOST: Is the harvest in?",
        "GUEST: It is in, and it is good.",
        "HOST: And the roads?",
        "GUEST: They are dry.",
    )
    assert [each.label.text if each.label else "" for each in found.utterances] == ["HOST", "GUEST"] * 3
