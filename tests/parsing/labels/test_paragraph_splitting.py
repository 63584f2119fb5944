import pytest

from archive.parsing.labels.paragraph_splitting import part
from archive.parsing.text import Block
from archive.parsing.transcript import WarningCode
from archive.parsing.turns import read_turns
from tests.parsing.reading.outline import document, labels, read, spoken

DIALOGUE = ["Hugo Sapt: Good morning.", "Question: Why?", "Hugo Sapt: Because."]


def turns(text: str) -> list[tuple[str | None, str]]:
    read = read_turns([Block(each) for each in (*DIALOGUE, text)])
    return [
        (each.label.text if each.label else None, each.paragraphs[0].text) for each in read.utterances[3:]
    ]


def test_two_labels_in_one_paragraph_are_two_turns() -> None:
    assert turns("Question: When? Hugo Sapt: Now. (Laughter.) Question: Where?") == [
        ("Question", "When?"),
        ("Hugo Sapt", "Now. (Laughter.)"),
        ("Question", "Where?"),
    ]


def test_it_is_warned_of() -> None:
    read = read_turns([Block(each) for each in (*DIALOGUE, "Question: When? Hugo Sapt: Now.")])
    assert [warning.code for warning in read.warnings] == [WarningCode.SPLIT_PARAGRAPH]


@pytest.mark.parametrize(
    "text",
    [
        "Question: He said: “It is late. Hugo Sapt: Now.” Is it so?",
        "Question: I saw (in the paper. Hugo Sapt: Now) that it is late.",
        "Question: I asked Hugo Sapt: when?",
        "Question: It is late. Rudolf Elphberg: Now.",
        "Question: It is late. Hugo Sapt: who is he?",
    ],
)
def test_a_quotation_or_a_name_amid_a_sentence_parts_nothing(text: str) -> None:
    assert len(turns(text)) == 1


def test_a_bracket_within_a_label_parts_nothing() -> None:
    label = "Head of the Zendan Guard (ZG) Hugo Sapt"
    assert turns(f"{label}: Now.") == [(label, "Now.")]


def in_one_paragraph(text: str) -> list[tuple[str | None, str]]:
    read = read_turns([Block(text)])
    return [(each.label.text if each.label else None, each.paragraphs[0].text) for each in read.utterances]


TALK = (
    "Rosa Holf: Good morning. Is the road ready? Hugo Sapt: It is not. We wait for the rain to end."
    " Rosa Holf: And who will pay? Hugo Sapt: The king will pay. Anton Tarl: I doubt that."
    " Rosa Holf: Thank you both."
)


def test_names_that_come_back_inside_one_paragraph_are_its_turns() -> None:
    assert in_one_paragraph(TALK) == [
        ("Rosa Holf", "Good morning. Is the road ready?"),
        ("Hugo Sapt", "It is not. We wait for the rain to end."),
        ("Rosa Holf", "And who will pay?"),
        ("Hugo Sapt", "The king will pay."),
        ("Anton Tarl", "I doubt that."),
        ("Rosa Holf", "Thank you both."),
    ]


def test_a_talk_that_is_quoted_in_a_turn_is_not_parted() -> None:
    quoted = f"Question: I read to you. {TALK}".replace("Hugo Sapt", "Michael Duke")
    assert turns(quoted) == [("Question", quoted.removeprefix("Question: "))]


def test_who_is_cut_short_before_a_label_in_capitals_ends_there() -> None:
    text = (
        "ROSA HOLF: I spoke just now with the QUESTION: With whom? ROSA HOLF: With those who write"
        " QUESTION: About what? ROSA HOLF: About the bridge. QUESTION: Thank you."
    )
    assert [label for label, _ in in_one_paragraph(text)] == ["ROSA HOLF", "QUESTION"] * 3


def test_words_that_go_on_from_before_or_break_off_at_once_are_a_turn_amid_a_paragraph() -> None:
    text = (
        "ROSA HOLF: Will you say that -- HUGO SAPT: The argument -- ROSA HOLF: ...is older, and the road,"
        ' HUGO SAPT: "Never mind the road," he said. ROSA HOLF: [Laughs] So be it. HUGO SAPT: Yes.'
    )
    assert [label for label, _ in in_one_paragraph(text)] == ["ROSA HOLF", "HUGO SAPT"] * 3


def test_a_german_quotation_is_closed_by_its_own_sign() -> None:
    assert turns("Question: He says „never“. Is it so? Hugo Sapt: Now.") == [
        ("Question", "He says „never“. Is it so?"),
        ("Hugo Sapt", "Now."),
    ]


def test_the_few_turns_of_a_short_talk_are_parted_where_each_paragraph_holds_two() -> None:
    found = read(
        "Talks on the bridge\n\n3 March 2015\n\n"
        "Anton Sapt: Minister, when will the bridge be open? Rosa Holf: We have said that it will in May.\n\n"
        "Anton Sapt: And who will pay for it? Rosa Holf: The kingdom pays, as it always has.\n"
    )
    assert labels(found) == ["Anton Sapt", "Rosa Holf"] * 2


def test_turns_in_one_paragraph_may_open_with_signs_of_spanish_and_end_with_those_of_greek() -> None:
    for head, turns in (
        (
            "Entrevista sobre el puente\n\n3 de marzo de 2015\n\n",
            (("Pregunta", "¿Cuándo se abrirá?"), ("Rosa Holf", "Hemos dicho que en mayo.")),
        ),
        (
            "Συνέντευξη για τη γέφυρα\n\n3 Μαρτίου 2015\n\n",
            (("Ερώτηση", "Πότε θα ανοίξει η γέφυρα;"), ("Ρόζα Χολφ", "Έχουμε πει τον Μάιο.")),
        ),
        (
            "大桥的采访\n\n2015年3月3日\n\n",
            (("问", "大桥什么时候开放？"), ("王小明", "我们说过在五月。")),
        ),
    ):
        again = [(label, f"{words} {words}") for label, words in turns]
        found = read(head + " ".join(f"{label}: {words}" for label, words in (*turns, *again)) + "\n")
        assert labels(found) == [label for label, _ in turns] * 2


def test_what_one_paragraph_of_several_quotes_stays_with_who_speaks() -> None:
    found = read(
        "Talks on the bridge\n\n3 March 2015\n\n"
        "Anton Sapt: I remember how it was. Rosa Holf: We shall build it. Hugo Tarl: Never. "
        "Rosa Holf: We shall. So they went on for hours.\n\n"
        "Rudolf Elphberg: I thank Mr. Sapt: he has told it as it was.\n\n"
        "Anton Sapt: It is the truth.\n\nRudolf Elphberg: I do believe it.\n"
    )
    assert labels(found) == ["Anton Sapt", "Rudolf Elphberg"] * 2


def test_a_call_amid_a_paragraph_does_not_take_the_words_behind_it() -> None:
    found = read(
        "Sesión plenaria\n3 de marzo de 2015\n\n"
        "El señor SAPT: Buenos días a todos. Empezamos con las carreteras.\n\n"
        "Varios señores diputados: ¡Muy bien!\n\n"
        "El señor SAPT: No hay dinero. Varios señores diputados: ¡Fuera! Señorías, así no se puede.\n\n"
        "La señora HOLF: Yo lo dije antes. El señor SAPT: ¡Claro que sí! Lo dijo usted.\n"
    )
    assert labels(found) == [
        "El señor SAPT",
        "Varios señores diputados",
        "El señor SAPT",
        "La señora HOLF",
        "El señor SAPT",
    ]


def test_a_blank_may_stand_before_the_colon_of_a_label_within_a_paragraph() -> None:
    said = (
        ("LE PRÉSIDENT", "Bonjour."),
        ("LA MINISTRE", "Elle est prête."),
        ("LE PRÉSIDENT", "Qui paiera ?"),
    )
    turns = (*said, ("LA MINISTRE", "Le roi paiera."), ("M. HOLF", "Je m’y oppose."))
    text = " ".join(f"{label} : {words}" for label, words in turns)
    assert spoken(read(f"Séance du conseil\n\n3 mars 2015\n\n{text}\n")) == list(turns)


def test_initials_before_a_surname_in_capitals_end_no_sentence() -> None:
    texts = ["K. HOLF (ZDP): The road is closed.", "H. J. SAPT (RDP): Since when?"] * 2
    parted = part([Block(text) for text in texts], {"K. HOLF (ZDP)", "H. J. SAPT (RDP)"})
    assert [block.text for block in parted] == texts


def test_a_title_cut_short_within_a_label_in_brackets_parts_no_paragraph() -> None:
    said = (
        ("Prof. Hugo Sapt", "Kommen Sie zum Schluss."),
        ("Anton Tarl", "Das mache ich gern. Wir haben schon darüber gesprochen."),
        ("Prof. Hugo Sapt", "Vielen Dank. Weitere Fragen liegen nicht vor."),
        ("Dr. Rosa Holf", "Herr Präsident! Wir sind dafür."),
        ("Prof. Hugo Sapt", "Ich danke Ihnen."),
    )
    lines = [f"[00:0{i}:00] [{name}]: {words}" for i, (name, words) in enumerate(said)]
    assert spoken(read(document(*lines))) == list(said)
