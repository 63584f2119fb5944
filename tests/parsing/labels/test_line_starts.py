import textwrap

import pytest

from tests.parsing.reading.outline import read, spoken

HEAD = "Sitting of the council\n\n3 March 2015\n\n"
SAID = (
    "In the year {} the bridge over the river is late, and the road behind the mill is later than that, as"
    " the council was told; nobody can say when the harvest will be brought over it to the {} markets."
)


def wrapped(*paragraphs: str, width: int = 60) -> str:
    told = (paragraph.format(at, at) for at, paragraph in enumerate(paragraphs, 1))
    return HEAD + "\n".join(textwrap.fill(paragraph, width) for paragraph in told)


def voices(text: str) -> list[str]:
    return [each.label.text for each in read(text, "a.txt").utterances if each.label]


def amid(phrase: str, width: int = 60) -> str:
    """A paragraph whose second line begins with a phrase before a colon."""
    return f"{'We' + ' all' * ((width - 14) // 4)} {phrase}: who is to pay for all that, and when?"


@pytest.mark.parametrize("phrase", ["Grand Question", "Holf Bill", "Great Council Rule"])
def test_what_a_broken_line_begins_with_amid_a_sentence_is_no_label(phrase: str) -> None:
    talk = [f"Rosa Holf: {SAID}", f"Hugo Sapt: {SAID}"] * 2
    text = wrapped(*talk, f"Rosa Holf: {amid(phrase)} {SAID}", f"Hugo Sapt: {SAID}")
    assert f"\n{phrase}:" in text
    assert voices(text) == ["Rosa Holf", "Hugo Sapt"] * 3


def test_one_who_speaks_once_is_heard_behind_a_line_without_a_full_stop_that_is_not_full() -> None:
    text = wrapped(
        f"Rosa Holf (ZDP): {SAID}",
        f"Hugo Sapt (RDP): {SAID}",
        f"Rosa Holf (ZDP): {SAID}",
        f"Hugo Sapt (RDP): {SAID}",
        "Results of the vote on page 12",
        f"Anna Tarl (ZDP): {SAID}",
        f"Hugo Sapt (RDP): {SAID}",
    )
    assert voices(text) == [*["Rosa Holf (ZDP)", "Hugo Sapt (RDP)"] * 2, "Anna Tarl (ZDP)", "Hugo Sapt (RDP)"]


def test_a_surname_in_capitals_opens_a_turn_behind_a_list_that_ends_without_a_full_stop() -> None:
    full = "(4) the road and all that was built beside it since then and"
    text = wrapped(*[f"Mr R HOLF: {SAID}", f"Ms H SAPT: {SAID}"] * 2, full, f"Mr A B BERSON: {SAID}")
    assert voices(text) == [*["Mr R HOLF", "Ms H SAPT"] * 2, "Mr A B BERSON"]


def test_without_full_stops_a_name_opens_a_turn_behind_any_line() -> None:
    said = (
        "well the bridge is late and the road is later than that as the council was told in the year before"
    )
    text = wrapped(
        *(f"{name}: {said}" for name in ("Rosa Holf", "Hugo Sapt", "Rosa Holf", "Anna Tarl", "Hugo Sapt"))
    )
    assert voices(text) == ["Rosa Holf", "Hugo Sapt", "Rosa Holf", "Anna Tarl", "Hugo Sapt"]


def test_labels_without_a_space_behind_the_colon_are_labels_where_most_are_so() -> None:
    names = [*["Rosa Holf", "Hugo Sapt"] * 3, "Anna Tarl", "Max Berson"]
    text = HEAD + "\n\n".join(f"{name}:{SAID.format(at, at)}" for at, name in enumerate(names))
    assert voices(text) == voices(text.replace("Anna Tarl:", "Anna Tarl:...")) == names


def test_a_line_with_a_voice_alone_is_read_where_names_stand_on_lines_of_their_own() -> None:
    names = ["Rosa Holf", "Presidencia de la mesa", "Hugo Sapt", "Presidencia de la mesa"] * 2
    text = "Sesión del consejo\n\n3 de marzo de 2015\n\n" + "\n\n".join(
        f"{name}\n\nEl puente número {at} está cerrado y la carretera también, según dicen."
        for at, name in enumerate(names)
    )
    assert [voice for voice in voices(text) if voice in ("Rosa Holf", "Hugo Sapt")] == names[::2]


def test_a_title_cut_short_at_the_end_of_a_line_ends_no_sentence() -> None:
    said = (
        "O conselho ouviu tudo o que foi dito sobre a ponte, e ninguém sabe quando ela será aberta ao povo."
    )
    turns = [
        "O Sr. Presidente: Tem a palavra a Sr.ª Holf.",
        "A Sr.ª Rosa Holf (ZDP): Sr. Presidente, Sr.as e Srs. Deputados: O plano tem dez perguntas.",
        f"O Sr. Presidente: {said}",
        f"O Sr. Hugo Sapt (RDP): {said}",
    ]
    text = "Reunião do conselho\n\n3 de março de 2015\n\n" + "\n\n".join(
        textwrap.fill(each, 54) for each in turns
    )
    assert "Srs.\nDeputados: " in text
    assert "Deputados" not in voices(text)


@pytest.mark.parametrize("name", ["Holf R.", "ROSA HOLF"])
def test_words_behind_a_label_that_comes_back_are_none_of_the_name(name: str) -> None:
    said = (
        "We have met in Zenda.",
        "Yes. The road is old.",
        "It will be open in May.",
        "Nobody pays for it.",
    )
    other = "Sapt H." if name == "Holf R." else "QUESTION"
    turns = [turn for words in said for turn in (f"{name} {words}", f"{other} What do you say to that?")]
    found = spoken(read("\n\n".join(("A talk in Zenda", "3 March 2015", *turns))))
    assert [words for label, words in found if label == name] == list(said)
