"""Heads that are unlike the other labels in one sign, names that are none, and what closes a page."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Transcript
from tests.parsing.reading.outline import document, labels, read, spoken


def page(body: str, title: str = "Press conference on the bridge") -> Transcript:
    head = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>12 May 2021</p>"
    return read_bytes("talks.html", f"{head}{body}</body></html>".encode()).transcript


def turns_of(*turns: tuple[str, str], form: str = "<p><strong>{}:</strong> {}</p>") -> str:
    return "".join(form.format(who, words) for who, words in turns)


def interview(*tail: str) -> str:
    turns = [
        f"<p><strong>Journalist:</strong> Will bridge {number} reopen?</p>"
        f"<p><strong>Hugo Sapt:</strong> Yes, bridge {number} opens on Monday.</p>"
        for number in range(1, 5)
    ]
    return "".join([*turns, *tail])


def test_words_cut_short_before_a_name_and_a_colon_end_the_turn_before() -> None:
    text = document(
        "Präsident Sapt: Ich bitte um den Bericht.",
        "LTAbg. Holf (10.06 Uhr): Herr Präsident, ich stelle den Antrag.",
        "Präsident Sapt: Ich danke für den Bericht. Bitte, Herr Landesrat.",
        "Landesrat Strelsau (10.23 Uhr): Das Land tut, was es kann.",
        "LTAbg. Mag. Mauban: Herr Präsident, zur Geschäftsordnung!",
        "Präsident Sapt: Die Sitzung ist beendet.",
        "Landesrat Strelsau (10.30 Uhr): Gut.",
    )
    assert labels(read(text)).count("?") == 2
    assert ("Präsident Sapt", "Ich bitte um den Bericht.") in spoken(read(text))


def test_who_asked_in_the_third_person_says_nothing_in_the_turn_before() -> None:
    text = document(
        "The Prime Minister: Mr Speaker, the amount is 4.4 billion.",
        "Dr. Sapt: Mr Speaker, who signed?",
        "The Prime Minister: I will table it.",
        "(No. B/465) Mr R. Elphberg (Member for Zenda) asked the Minister of Housing whether he will.",
        "The Deputy Prime Minister: Mr Speaker, eight hundred.",
        "Dr. Sapt: I am grateful.",
    )
    assert ("The Prime Minister", "I will table it.") in spoken(read(text))
    assert labels(read(text)).count("?") == 1


@pytest.mark.parametrize("opening", ["Mr Speaker, I have", "Mr Holf and I", "Madam Speaker, last week we"])
def test_who_says_that_he_asked_goes_on(opening: str) -> None:
    text = document(
        "The Prime Minister: Mr Speaker, the amount is 4.4 billion.",
        "Dr. Sapt: Mr Speaker, who signed?",
        "The Prime Minister: I will table it.",
        f"{opening} asked the Minister of Housing to wait.",
        "Dr. Sapt: I am grateful.",
    )
    assert labels(read(text)).count("?") == 0


def test_a_surname_before_a_full_stop_ends_the_turn_where_such_are_the_labels() -> None:
    text = document(
        "Elphberg. Mr. President, I welcome you aboard.",
        "Holf. Thank you. I hope the sea lets us go back.",
        "Elphberg. The sea is neutral.",
        "Holf. May I begin?",
        "Elphberg. Please.",
        "Holf. First, on Ruritania.",
        "Elphberg. We do not dictate to him.",
        "Mauban. The King would like to speak of trade.",
        "Holf. I will lift the duties.",
        "Indeed. That is all that I can say of the trade, indeed.",
        "Elphberg. They did. He told me so himself.",
        "Holf. Then we shall see in February.",
        "Elphberg. Let us go on with the bridge.",
        "Holf. When your law passes.",
        "Elphberg. It will pass in spring.",
        "Holf. Not now, then.",
        "Elphberg. We will return to it.",
        "Holf. Thank you.",
        "Elphberg. That is all.",
        "Holf. Good night.",
    )
    found = spoken(read(text))
    assert ("?", "Mauban. The King would like to speak of trade.") in found
    assert (
        "Holf",
        "I will lift the duties. Indeed. That is all that I can say of the trade, indeed.",
    ) in found


def test_a_head_behind_a_number_of_several_levels_is_a_label_or_in_doubt() -> None:
    text = document(
        "The Deputy Bailiff:", "Now questions to the candidate.",
        "1.1.1 Deputy H. Sapt:", "Would the candidate explain how he would ensure confidence?",
        "Deputy R. Elphberg of St. Helier:", "I would do so by publishing its minutes.",
        "1.1.2 Senator R. Holf:", "Does the Deputy feel he has enough time?",
        "Deputy R. Elphberg of St. Helier:", "I have always found the time.",
        "1.2.1 The Connétable of St. Lawrence:", "Would the Deputy support the retention of the Connétables?",
        "Deputy R. Elphberg of St. Helier:", "That is for the people to decide.",
    )  # fmt: skip
    found = spoken(read(text))
    assert ("Deputy H. Sapt", "Would the candidate explain how he would ensure confidence?") in found
    assert ("Deputy R. Elphberg of St. Helier", "I have always found the time.") in found


def test_a_name_that_comes_once_with_the_colon_behind_its_bold_type_is_a_label() -> None:
    once = "<p><strong>Rosa Holf</strong>: The tunnel is closed.</p><p><strong>Journalist:</strong> Why?</p>"
    assert ("Rosa Holf", "The tunnel is closed.") in spoken(page(interview(once)))


def test_initials_that_a_label_with_an_office_explains_are_that_person() -> None:
    text = document(
        "Rosa Holf (RH), conductora: Muy buenos días.",
        "Hugo Sapt (HS), embajador: Hola, Rosa, buenos días.",
        "RH: Pues sí, ayer fue mi gran día.",
        "Miguel Estrelsau (ME), conductor: Estuvo rebueno su cumpleaños.",
        "HS: Un poco tarde, pero te felicito.",
        "ME: Exactamente.",
        "RH: ¿Y la frontera?",
        "HS: La frontera sigue cerrada.",
    )
    assert ("ME", "Exactamente.") in spoken(read(text))


def test_a_voice_that_the_title_names_is_a_label_all_the_same() -> None:
    turns = turns_of(
        ("Prime Minister", "Good afternoon. The bridge opens on Monday."),
        ("Professor Hugo Sapt", "Next slide, please."),
        ("Prime Minister", "Thanks, Hugo. Let's go to Rosa Holf."),
        ("Rosa Holf, BBC", "Is the tunnel closed?"),
        ("Prime Minister", "No, it isn't."),
        ("Professor Hugo Sapt", "I agree."),
        form="<p><strong>{}</strong></p><p>{}</p>",
    )
    found = labels(page(turns, "Prime Minister's press conference"))
    assert found.count("Prime Minister") == 3


@pytest.mark.parametrize(
    "tail",
    [
        '<div class="print"><a href="#">Printer-friendly version</a></div>',
        '<p><a href="/video">Pogledajte video</a></p>',
        '<dl class="pagedetails"><dt>Date modified:</dt><dd><time>2021-05-14</time></dd></dl>',
        "<p>Last updated: 6 October 2021 at 9:00 am</p><div>Was this page helpful?</div>",
        "<p>Press office, tel. 555 0100 22</p>",
    ],
)
def test_what_closes_a_page_is_not_in_the_last_turn(tail: str) -> None:
    assert spoken(page(interview(tail)))[7] == ("Hugo Sapt", "Yes, bridge 4 opens on Monday.")


def test_lines_that_say_when_each_turn_was_put_on_the_page_are_no_words() -> None:
    said = [("Journalist", "When?"), ("Hugo Sapt", "Monday."), ("Journalist", "Sure?"), ("Hugo Sapt", "Yes.")]
    turns = "".join(
        f"<p><strong>{who}:</strong></p><p>{words}</p><p>2024-07-19 10:0{number}:13</p>"
        for number, (who, words) in enumerate(said)
    )
    assert [turn for turn in spoken(page(turns)) if turn[0]] == said


def test_a_point_that_goes_on_in_small_letters_is_nobody_where_turns_begin_with_capitals() -> None:
    points = turns_of(("South Sudan", "we call for restraint."), ("Black Sea", "talks go on."))
    found = spoken(page(interview(points, "<p><strong>Journalist:</strong> When?</p>")))
    assert [label for label, words in found if words.startswith(("South", "Black"))] == ["?", "?"]


def test_initials_and_a_surname_before_a_full_stop_end_the_turn_where_a_stop_ends_labels() -> None:
    text = document(
        "Sədrlik edən. Xoş gördük, hörmətli Milli Məclis üzvləri! Qeydiyyatdan keçək, zəhmət olmasa.",
        "Sədrlik edən. Sağ olun, Mixail müəllim. Hugo Sapt, buyurun.",
        "H.Sapt. Sağ olun, cənab Sədr. Mən bir təklif vermək istəyirəm.",
        "Sədrlik edən. Sağ olun. Rudolf Elfberq.",
        "R.Elfberq. Çox sağ olun. Mən layihəyə səs verəcəyəm.",
        "Sədrlik edən. Çox sağ olun. Başqa çıxış etmək istəyən var?",
        "Sədrlik edən. İclas bağlıdır.",
    )
    assert ("Sədrlik edən", "Sağ olun, Mixail müəllim. Hugo Sapt, buyurun.") in spoken(read(text))


def test_a_note_of_who_takes_the_chair_says_nothing() -> None:
    text = document(
        "[MR SPEAKER in the Chair]",
        "NATIONAL ANTHEM",
        "Mr Speaker: I wish to inform the House that we have just returned from Zenda.",
        "Ms Holf: Mr Speaker, why has this taken so long?",
        "Mr Sapt: Mr Speaker, resources are limited.",
        "Mr Speaker: The House is adjourned.",
    )
    found = [label for label in labels(read(text)) if label]
    assert found == ["Mr Speaker", "Ms Holf", "Mr Sapt", "Mr Speaker"]


def test_a_sentence_in_a_link_at_the_end_is_not_left_out() -> None:
    turns = "".join(
        f"<p><b>{who}:</b></p><p><a href='#t={number}'>Bridge {number} opens on Monday.</a></p>"
        for number, who in enumerate(["Hugo Sapt", "Rosa Holf"] * 4)
    )
    links = "<p><a href='/news'>All news</a></p><ul><li><a href='/2020'>Archive of 2020</a></li></ul>"
    found = spoken(page(f"{turns}{links}"))
    assert found[-1] == ("Rosa Holf", "Bridge 7 opens on Monday.")


def test_a_name_in_the_style_of_the_labels_without_their_colon_ends_the_turn_in_doubt() -> None:
    answer = "<p><strong>Rosa Holf, Minister</strong> The tunnel is closed.</p>"
    found = spoken(page(interview(answer, "<p><strong>Journalist:</strong> Why?</p>")))
    assert ("?", "Rosa Holf, Minister The tunnel is closed.") in found


def test_a_name_in_bold_amid_the_words_goes_on() -> None:
    words = "<p><strong>Rosa Holf</strong> is right.</p>"
    assert spoken(page(interview(words)))[-1] == (
        "Hugo Sapt",
        "Yes, bridge 4 opens on Monday. Rosa Holf is right.",
    )


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("hr", "Novinarka Zenda TV"),
        ("sl", "NOVINAR (ZENDA TV)"),
        ("uk", "Кореспондент телеканалу «Зенда»"),
    ],
)
def test_for_whom_somebody_asks_is_no_person(language: str, label: str) -> None:
    assert person_meant(label, vocabulary_of(language)) is None
    assert person_meant("Novinarka Rosa Holf", vocabulary_of("hr")) is not None


def test_a_greeting_is_not_the_name_of_who_presides() -> None:
    turns = turns_of(
        ("Sprecher", "Guten Tag."),
        ("Hugo Sapt", "Die Brücke öffnet am Montag."),
        ("Frage", "Und der Tunnel?"),
        ("Hugo Sapt", "Geschlossen."),
        ("Frage", "Bis wann?"),
        ("Hugo Sapt", "Bis Mai."),
        ("Sprecher", "Vielen Dank."),
    )
    transcript = page(turns, "Pressekonferenz von Hugo Sapt")
    assert {each.person.name for each in transcript.utterances if each.person} == {"Hugo Sapt"}


def test_a_head_that_is_set_as_all_labels_are_ends_the_turn_before() -> None:
    both = "<p><strong>Both:</strong> [Laughter]</p>"
    assert spoken(page(interview(both)))[-1] == ("?", "Both: [Laughter]")


@pytest.mark.parametrize("head", ["MYSELF", "BOTH"])
def test_a_head_in_capitals_as_all_labels_are_ends_the_turn_before(head: str) -> None:
    text = document(
        "LORD ELPHBERG : Then you are the last man in Ruritania.",
        f"{head} : Is it a treaty, or only a form of words?",
        "LORD ELPHBERG : Both, my dear Sapt, both.",
    )
    assert labels(read(text)) == ["LORD ELPHBERG", "?", "LORD ELPHBERG"]


def test_a_name_and_an_outlet_before_a_colon_end_a_turn_among_labels_with_a_full_stop() -> None:
    talk = ["THE PRESIDENT. Yes, he has.", "Q. Will you go to Zenda?", "THE PRESIDENT. No.", "Q. Why?"]
    thanks = "Hugo Sapt, Zenda Press International: Thank you, Mr. President."
    said = spoken(read(document(*talk, "THE PRESIDENT. It is not needed.", thanks)))
    assert said[-2:] == [("THE PRESIDENT", "It is not needed."), ("?", thanks)]


def test_what_a_page_tells_of_the_speakers_below_the_talk_is_nobodys() -> None:
    below = "<p>ABOUT THE SPEAKERS</p><p>Hugo Sapt: Distinguished Fellow</p>"
    assert spoken(page(interview(below)))[-2:] == [
        ("", "ABOUT THE SPEAKERS"),
        ("?", "Hugo Sapt: Distinguished Fellow"),
    ]


def test_a_field_below_a_talk_whose_labels_stand_on_lines_of_their_own_is_nobodys() -> None:
    talk = [(("Rosa Holf", "Hugo Sapt")[n % 2], f"It is road number {n}.") for n in range(6)]
    field = "Virtual Event: Zenda's Future"
    turns = turns_of(*talk, form="<p>{}:</p><p>{}</p>")
    assert spoken(page(f"{turns}<p>{field}</p>"))[-1] == ("?", field)
