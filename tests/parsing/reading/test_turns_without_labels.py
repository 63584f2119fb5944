"""Turns that the type or a sign begins, and hardly a label or none."""

from collections.abc import Sequence

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.set_questions import only_named
from archive.parsing.transcript import Transcript, UtteranceKind
from tests.parsing.reading.outline import document, read, spoken

ASKED = ("Will there be war?", "Why are you so sure?", "You speak of the border.", "And the harvest?")
ANSWERED = ("No. We talk every day.", "We signed three treaties.", "It is quiet there.", "It is in.")


def page(
    question: str,
    answer: str = "<p>{}</p>",
    title: str = "A talk with Chancellor Hugo Sapt",
    closing: str = "",
) -> Transcript:
    body = "".join(
        question.format(asked) + answer.format(answered)
        for asked, answered in zip(ASKED, ANSWERED, strict=True)
    )
    return read(html(title, body + (question.format(closing) if closing else "")), "talk.html")


def html(title: str, body: str) -> str:
    head = f"<!DOCTYPE html><html><head><title>{title}</title></head>"
    return f"{head}<body><h1>{title}</h1><p>3 March 2015</p>{body}</body></html>"


def kinds(found: Transcript) -> Sequence[UtteranceKind]:
    return [each.kind for each in found.utterances]


@pytest.mark.parametrize("question", ["<p><b>{}</b></p>", "<p><em>{}</em></p>", "<p class='q'>{}</p>"])
def test_what_type_sets_apart_is_asked_and_the_rest_answered_by_whom_the_title_names(question: str) -> None:
    found = page(question)
    assert kinds(found) == [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * len(ASKED)
    assert [words for name, words in spoken(found) if name == "Hugo Sapt"] == list(ANSWERED)


@pytest.mark.parametrize(
    ("closing", "kind"),
    [("Thank you for the talk.", UtteranceKind.QUESTION), ("By Rosa Holf", UtteranceKind.HEADING)],
)
def test_what_stands_last_in_the_type_of_the_questions_is_no_words_of_the_last_answer(
    closing: str, kind: UtteranceKind
) -> None:
    found = page("<p><b>{}</b></p>", closing=closing)
    assert spoken(found)[-1] == ("", closing)
    assert kinds(found)[-1] is kind


def test_answers_are_nobodys_where_the_page_names_nobody() -> None:
    found = page("<p><b>{}</b></p>", title="No war at the border, for now")
    assert [name for name, _ in spoken(found)] == ["", "?"] * len(ASKED)


def test_the_first_labels_name_both_voices_of_an_interview() -> None:
    asked = ["Rosa Holf: Will there be war? I ask.", *ASKED[1:]]
    answered = ["<b>Hugo Sapt:</b> No.", *ANSWERED[1:]]
    body = "".join(f"<p><b>{q}</b></p><p>{a}</p>" for q, a in zip(asked, answered, strict=True))
    found = read(html("On the border", body), "talk.html")
    assert [name for name, _ in spoken(found)] == ["Rosa Holf", "Hugo Sapt"] * len(ASKED)


def test_questions_set_in_bold_are_not_the_words_of_whose_answers_have_a_label() -> None:
    found = page("<p><b>{}</b></p>", "<p>Sapt: {}</p>")
    assert [words for name, words in spoken(found) if name] == list(ANSWERED)


def test_a_caption_sign_begins_another_voice() -> None:
    said = (
        ">> MAYOR SAPT: WE WILL BUILD IT.\n>> AND WHO\nPAYS FOR IT?\n>> MAYOR SAPT: THE CROWN DOES.\n"
        ">> THANK YOU\nVERY MUCH.\n>> MAYOR SAPT: THANK YOU.\n"
    )
    found = read(f"The bridge of Zenda\nMarch 3, 2015\n\n{said}")
    assert [words for name, words in spoken(found) if name == "MAYOR SAPT"] == [
        "WE WILL BUILD IT.",
        "THE CROWN DOES.",
        "THANK YOU.",
    ]


def test_dashes_of_a_dialogue_are_turns_of_somebody_not_named() -> None:
    turns = [f"— {words}" for pair in zip(ASKED, ANSWERED, strict=True) for words in pair]
    found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(turns))
    assert [words for name, words in spoken(found)] == turns
    assert {name for name, _ in spoken(found)} == {"", "?"}


def test_dashes_of_a_list_are_words_of_the_turn() -> None:
    said = "Rosa Holf: Three things.\n\n— The bridge;\n\n— The road;\n\n— The mill.\n\nHugo Sapt: Thank you."
    found = read(f"A talk in Zenda\nMarch 3, 2015\n\n{said}\n\nRosa Holf: Yes.\n\nHugo Sapt: I see.")
    assert spoken(found)[0] == ("Rosa Holf", "Three things. — The bridge; — The road; — The mill.")


def test_voices_that_speak_once_on_lines_of_their_own_end_the_turn_before() -> None:
    said = (
        ("Frage", "Herr Sapt, was sagen Sie zur Ernte?"),
        ("Holf (BReg)", "Ich kann gerne anfangen. Sie ist gut."),
        ("Sapt (AA)", "Ja, das kann ich unterstreichen."),
        ("Zusatzfrage", "War das abgestimmt?"),
        ("Sapt (AA)", "Nein, das war es nicht."),
        ("Frage", "Gibt es Neues zur Brücke?"),
        ("Sapt (AA)", "Wir beobachten die Lage."),
    )
    text = "Erklärungen in der Pressekonferenz\n3. März 2015\n\n" + "\n\n".join(
        f"{label}\n\n{words}" for label, words in said
    )
    assert spoken(read(text)) == list(said)


@pytest.mark.parametrize(
    ("title", "language", "name"),
    [
        ("Intervista al Ministro Hugo Sapt (Gazzetta di Zenda)", "it", "Hugo Sapt"),
        ("Entretien de M. Hugo Sapt, ministre des ponts", "fr", "Hugo Sapt"),
        ("Kanzlerin Rosa Holf trifft Präsident Hugo Sapt", "de", ""),
        ("Rozmowa z ministrem Hugonem Saptem", "pl", ""),
    ],
)
def test_a_title_names_one_person_behind_an_office(title: str, language: str, name: str) -> None:
    person = only_named(title, vocabulary_of(language), language)
    assert (person.name if person else "") == name


def test_notes_of_an_editor_that_close_a_record_are_nobodys() -> None:
    said = ("K: You called me yesterday.", "D: Yes, of the Castle.1", "K: Who?", "D: Mr. Holf.2", "K: I see.")
    notes = ("1. Source: the archive of the Castle.", "2. Nothing more is known of him.")
    found = read("Talks on the harvest\nMarch 3, 2015\n\n" + "\n\n".join((*said, *notes)))
    assert [words for name, words in spoken(found) if name][-1] == "I see."


@pytest.mark.parametrize("title", ["Interview mit Rosa Holf", "Ein Gespräch mit Rosa Holf: die Brücke"])
def test_whom_a_title_says_that_somebody_talks_with_answers(title: str) -> None:
    named = only_named(title, vocabulary_of("de"), "de")
    assert named is not None
    assert named.name == "Rosa Holf"


@pytest.mark.parametrize("title", ["Interview mit Reuters", "Die Stadt mit Rosa Holf", "Interview mit mir"])
def test_a_title_that_names_no_interview_or_no_person_names_nobody_who_answers(title: str) -> None:
    assert only_named(title, vocabulary_of("de"), "de") is None


def test_a_blank_for_a_name_ends_the_turn_before() -> None:
    found = read(
        "Стенограма засідання\n3 березня 2015 року\n\n\n"
        "ГОЛОВУЮЧИЙ: Доброго дня, шановні колеги, прошу всіх сідати. Починаємо.\n\n"
        "ХОЛЬФ: Дякую. Міст старий.\n\nГОЛОВУЮЧИЙ: Прошу.\n\n"
        "ХОЛЬФ: Так, дуже старий.\n\n_______________. Хто заплатить?\n\n"
        "_______________. Держава заплатить.\n\nГОЛОВУЮЧИЙ: Засідання закрите.\n"
    )
    assert [label for label, _ in spoken(found)][-4:] == ["ХОЛЬФ", "", "?", "ГОЛОВУЮЧИЙ"]


def test_whoever_has_a_label_again_did_not_ask_the_question_before_it() -> None:
    found = read(
        "Talks in the castle\nMarch 3, 2015\n\nRosa Holf: Let us begin. When will it be built?\n\n"
        "Hugo Sapt: In May, I think.\n\nAnd who will pay?\n\nHugo Sapt: The king.\n\n"
        "Are you sure?\n\nHugo Sapt: Quite sure.\n"
    )
    assert [words for label, words in spoken(found) if not label] == ["And who will pay?", "Are you sure?"]


def test_a_question_in_a_turn_that_another_voice_answers_stays_in_it() -> None:
    found = read(
        "Talks in the castle\nMarch 3, 2015\n\nRosa Holf: Let us begin.\n\nWhen will it be built?\n\n"
        "Hugo Sapt: In May, I think.\n\nRosa Holf: I see.\n\nAnd who will pay?\n\n"
        "Hugo Sapt: The king.\n"
    )
    assert {label for label, _ in spoken(found)} == {"Rosa Holf", "Hugo Sapt"}


@pytest.mark.parametrize(
    ("title", "answering"), [("Intervista al ministro Hugo Sapt", "Hugo Sapt"), ("Parla l'ingegnere", "?")]
)
def test_quotations_right_below_questions_answer_them(title: str, answering: str) -> None:
    asked = ("Quando apre il ponte?", "E chi paga?", "Non è poco?")
    answered = ("«A maggio, spero. Abbiamo fatto il possibile».", "«Paga il re».", "«No, basta così».")
    said = [words for each in zip(asked, answered, strict=True) for words in each]
    found = read("\n\n".join((title, "3 marzo 2015", *said)))
    assert [label for label, _ in spoken(found)] == ["", answering] * 3
    assert kinds(found) == [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * 3


def test_a_question_with_a_sign_between_two_turns_of_one_voice_is_none_of_its_words() -> None:
    turns = ("Rosa Holf: When?", "Hugo Sapt: In May.", "* And who will pay?", "Hugo Sapt: The king.")
    found = read("\n\n".join(("Talks on the bridge", "3 March 2015", *turns, "Rosa Holf: Good.")))
    assert [label for label, _ in spoken(found)] == ["Rosa Holf", "Hugo Sapt", "", "Hugo Sapt", "Rosa Holf"]


def test_dashes_begin_turns_of_others_where_names_stand_behind_the_first_alone() -> None:
    said = (
        "— Rosa Holf: Good morning to all of you.",
        "— Hugo Sapt: Good morning, and thank you for having me.",
        "— Rosa Holf: Shall we begin with the road?",
        "— I think that we should, for it is not ready.",
        "— And who is going to pay for it?",
        "— The king will pay, as he does.",
        "— Thank you.",
    )
    found = spoken(read(document(*said)))
    assert [label for label, _ in found] == ["Rosa Holf", "Hugo Sapt", "Rosa Holf", "?", "", "?", "?"]


def test_paragraphs_behind_a_dash_above_the_answers_are_none_of_who_answers() -> None:
    said = (
        "-The day of the bridge was a bad one.",
        "Hugo Sapt: Nothing of that has come to me.",
        "-But it is your task to know of it.",
        "Hugo Sapt: I know what the council tells me.",
        "– And what is that?",
        "Hugo Sapt: Nothing so far.",
    )
    found = spoken(read(document(*said)))
    assert [label for label, _ in found] == ["?", "Hugo Sapt", "?", "Hugo Sapt", "", "Hugo Sapt"]
    listed = (said[1], "- The road is open.", "- The mill is shut.", said[3], "- The bridge is old.", said[5])
    assert {label for label, _ in spoken(read(document(*listed)))} == {"Hugo Sapt"}


def test_who_is_called_by_name_in_a_dialogue_says_nothing_by_that() -> None:
    said = ("— We begin now.", "— Senator Holf.", "— Thank you. Is it late?", "— Senator Sapt.", "— It is.")
    found = read(document(*said, "— Senator Holf."))
    assert not any(each.person for each in found.utterances)


def test_what_follows_the_first_answer_is_nobody_s_where_names_stand_once_and_questions_go_on() -> None:
    head = "Anton Sapt talks to Rosa Holf\n\n3 March 2015\n\n"
    named = [f"Anton Sapt: {ASKED[0]}", f"Rosa Holf: {ANSWERED[0]}"]
    turns = [("Anton Sapt", ASKED[0]), ("Rosa Holf", ANSWERED[0])]
    below = [text for pair in zip(ASKED[1:], ANSWERED[1:], strict=True) for text in pair]
    assert spoken(read(document(*named, *below, head=head))) == [*turns, *(("?", text) for text in below)]
    speech = read(document(*named, *ANSWERED[1:], "Why do I say so? I was there.", head=head))
    assert not any(each.doubt for each in speech.utterances)
