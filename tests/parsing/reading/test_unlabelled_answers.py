"""Answers without a label: questions alone are marked, or answers stand in quotation marks."""

import pytest

from tests.parsing.reading.outline import read, spoken

QUESTIONS = (
    ("Do you have a proposal on Ruritania?", "You know that we delivered a communication on that."),
    ("Are we moving away from the deal?", "No, we are not."),
    ("Will there be sanctions?", "We start today the work on them."),
    ("How long?", "As long as it needs."),
)


def exchanges(*pairs: tuple[str, str], form: str = "Q. {}\n{}") -> str:
    return "\n".join(form.format(asked, said) for asked, said in pairs)


@pytest.mark.parametrize("sign", ["Q. ", "— "])
def test_answers_without_a_label_are_not_the_asker_s(sign: str) -> None:
    head = "Remarks by Foreign Minister Hugo Sapt on arrival\n9 December 2019\n\n"
    turns = exchanges(*QUESTIONS, form=f"{sign}{{}}\n{{}}")
    transcript = read(f"{head}{turns}\n")
    answers = [each for each in transcript.utterances if each.paragraphs[0].text in dict(QUESTIONS).values()]
    assert [each.person.name if each.person else None for each in answers] == ["Hugo Sapt"] * 4


def test_answers_of_nobody_named_are_in_doubt() -> None:
    turns = exchanges(*QUESTIONS)
    found = spoken(read(f"Remarks on arrival in Zenda\n9 December 2019\n\n{turns}\n"))
    assert [label for label, words in found if words in dict(QUESTIONS).values()] == ["?"] * 4


@pytest.mark.parametrize("below", ["Why now?", "Last week it was said.\nWhy now?", "Why?\nWhy now?"])
@pytest.mark.parametrize("sign", ["Q. ", "— "])
def test_a_question_below_a_question_is_nobody_s(sign: str, below: str) -> None:
    head = "Remarks by Foreign Minister Hugo Sapt on arrival\n9 December 2019\n\n"
    turns = exchanges(*QUESTIONS, form=f"{sign}{{}}\n{{}}")
    for tail in ("", "\nBecause of the bridge."):
        found = spoken(read(f"{head}{turns}\n{sign}Is it over?\n{below}{tail}\n"))
        assert ("?", below.replace("\n", " ")) in found
        assert not tail or found[-1][1] == "Because of the bridge."


def test_a_question_of_several_paragraphs_is_the_asker_s_to_its_first_question_mark() -> None:
    head = "Remarks by Foreign Minister Hugo Sapt on arrival\n9 December 2019\n\n"
    turns = exchanges(*QUESTIONS)
    found = spoken(read(f"{head}{turns}\nQ. Last week it was said.\nWhy?\nBecause of the bridge.\n"))
    assert [words for _, words in found[-2:]] == ["Last week it was said. Why?", "Because of the bridge."]


def test_short_answers_behind_dashes_are_no_names_below_the_words() -> None:
    turns = exchanges(
        ("When will it open?", "In a few months."),
        ("Are there others?", "Nothing of that kind."),
        ("And the other side?", "Up to the King."),
        ("Who pays for it all?", "The house of Zenda, and it has said so twice this year."),
        ("Why so late?", "Old habits."),
        ("Is that all?", "All of it."),
        form="■ {}\n- {}",
    )
    found = spoken(read(f"Hugo Sapt: the bridge opens (interview)\n17 January 2016\n\n{turns}\n"))
    assert len(found) == 12
    assert not {label for label, _ in found} - {"", "?"}


def test_what_stands_in_no_quotation_among_quoted_answers_is_nobody_s() -> None:
    turns = exchanges(
        ("Quando apre il ponte?", "Lunedì, credo"),
        ("E la galleria?", "A maggio"),
        ("Chi paga?", "Il re"),
        form="{}\n\n«{}».\n",
    )
    more = (
        "Lei era considerato un ministro tecnico.\n\n«Lo ero, in un certo senso».\n\nRingraziamo il ministro."
    )
    transcript = read(f"Hugo Sapt: «Il ponte apre lunedì»\n\n24 ottobre 2022\n\n{turns}\n\n{more}\n")
    whose = {
        paragraph.text: each.person.name if each.person else ""
        for each in transcript.utterances
        for paragraph in each.paragraphs
    }
    assert whose["«Il re»."] == whose["«Lo ero, in un certo senso»."] == "Hugo Sapt"
    assert whose["Lei era considerato un ministro tecnico."] == whose["Ringraziamo il ministro."] == ""


def test_a_quotation_of_several_paragraphs_is_one_answer() -> None:
    turns = exchanges(
        ("Quando apre il ponte?", "Lunedì, credo.\n\nPoi vedremo»."),
        ("E la galleria?", "A maggio»."),
        ("Chi paga?", "Il re»."),
        form="{}\n\n«{}\n",
    )
    transcript = read(f"Hugo Sapt: «Il ponte apre lunedì»\n\n24 ottobre 2022\n\n{turns}\n")
    answer = next(each for each in transcript.utterances if each.paragraphs[0].text == "«Lunedì, credo.")
    assert [each.text for each in answer.paragraphs] == ["«Lunedì, credo.", "Poi vedremo»."]
    assert answer.person
    assert answer.person.name == "Hugo Sapt"
