"""Lines and fields above the first turn, which look like labels and are nobody's."""

import pytest

from tests.parsing.reading.outline import document, labels, persons, read, spoken

TALK = (
    ("MR. HOLF", "Good morning. Is the road ready?"),
    ("MR. SAPT", "It is not. We wait for the rain to end."),
    ("MR. HOLF", "And who will pay for it?"),
    ("MR. SAPT", "The king will pay, as he does."),
    ("MR. HOLF", "Then I thank you for your answers."),
)
SIGNED = [f"{name}: {words}" for name, words in TALK]
STOPPED = [f"{name}. {words}" for name, words in TALK]
LINES = [f"{name}\n{words}" for name, words in TALK]


@pytest.mark.parametrize(
    "field",
    [
        "SUBJ: PRESS BRIEFING ON THE HARVEST",
        "STRELSAU, JUNE 25:\n\n(BEGIN TEXT)",
        "Presenter: Secretary of Roads Flavia Tarlenheim",
        "Presenter: Secretary of Roads Flavia Tarlenheim and Adm. Rudolf Elphberg Tuesday, March 3, 2015",
        "Speakers:\n\nFlavia Tarlenheim, 70th Secretary of Roads",
        "MEMBERS PRESENT:\n\nMr. Elphberg.",
        "Intervenant(s) : Flavia Tarlenheim - Ministre des ponts et chaussées",
    ],
)
def test_a_field_above_the_talk_says_nothing(field: str) -> None:
    assert labels(read(document(field, *SIGNED)))[-5:] == [name for name, _ in TALK]
    assert set(labels(read(document(field, *SIGNED)))) == {"", "MR. HOLF", "MR. SAPT"}


@pytest.mark.parametrize("head", ["CITY OF ZENDA\nCity Council", "COUNCIL OF ZENDA\n\nSECOND HOUSE"])
def test_a_house_in_capitals_above_the_talk_is_no_label_among_such_lines(head: str) -> None:
    assert set(labels(read(document(head, *LINES)))) == {"", "MR. HOLF", "MR. SAPT"}


@pytest.mark.parametrize("line", ["Zenda, RU.", "President: Mr. TARLENHEIM (Ruritania)."])
def test_a_line_of_the_head_is_no_label_among_those_that_a_full_stop_ends(line: str) -> None:
    talk = [line, "The committee met at ten in the castle.", *STOPPED]
    assert set(labels(read(document(*talk)))) == {"", "MR. HOLF", "MR. SAPT"}


def test_a_list_of_postings_with_its_pages_is_nobody() -> None:
    talk = [f"{name.split()[1][:2]}    {words}" for name, words in TALK]
    posts = "Third Secretary, Zenda          pp 2-4\nAmbassador, Ruritania, 1979-83          pp 14-22"
    assert set(labels(read(document(posts, *talk)))) == {"", "HO", "SA"}


def test_who_speaks_once_above_the_others_keeps_the_words() -> None:
    first = ("FLAVIA TARLENHEIM", "Welcome to the castle of Zenda, all of you.")
    said = [f"{name}: {words}" for name, words in (first, *TALK)]
    assert spoken(read(document(*said)))[0] == first


def test_a_key_in_the_fields_of_the_head_tells_whose_initials_the_labels_are() -> None:
    head = "Interviewee: Hugo Sapt (HS)\nInterviewer: Rosa Holf (RH), Flavia Tarlenheim (FT)"
    talk = [f"{name}\t{words}" for name, (_, words) in zip(["RH", "HS", "FT", "HS", "RH"], TALK, strict=True)]
    assert persons(read(document(head, *talk))) == {
        "RH": "Rosa Holf",
        "HS": "Hugo Sapt",
        "FT": "Flavia Tarlenheim",
    }


def test_a_quotation_in_the_headline_is_no_turn_whatever_stands_below_it() -> None:
    talk = (
        'Hugo Sapt: "We stand by Zenda"\n\nThe minister blames the king.\n\n3 March 2015\n\n'
        + "\n\n".join(f"{name.split()[1].title()}: {words}" for name, words in TALK)
    )
    assert "We stand by Zenda" not in " ".join(words for label, words in spoken(read(talk)) if label)


def test_a_label_below_the_list_of_speakers_opens_the_first_turn() -> None:
    talk = "".join(f"<p>{name}:</p><p>{words}</p>" for name, words in TALK)
    cast = "<p>Speakers:</p><ul><li>Hugo Sapt, 70th Secretary of Roads</li><li>Rosa Holf, Fellow</li></ul>"
    page = f"<html><body><h1>A talk</h1><p>3 March 2015</p>{cast}{talk}</body></html>"
    assert spoken(read(page, "talk.html"))[-5:] == list(TALK)


@pytest.mark.parametrize(
    "words", ["President Elphberg, President Strelsau,", "Mr. President, Ladies and Gentlemen"]
)
def test_who_is_addressed_in_the_first_words_of_a_talk_is_no_list_of_those_who_are_there(words: str) -> None:
    said = document(
        f"President of Ruritania Hugo Sapt: {words}", "We are glad to see you in the castle of Zenda."
    )
    assert spoken(read(said))[0][0] == "President of Ruritania Hugo Sapt"


def test_the_name_of_a_series_above_the_talk_says_nothing() -> None:
    said = document("BZ-INTERVIEW: Minister Tarlenheim (ZDP) on the talks with Zenda.", *SIGNED)
    assert set(labels(read(said))) == {"", "MR. HOLF", "MR. SAPT"}


def test_a_line_of_the_head_says_nothing_though_the_turns_below_begin_alike() -> None:
    turns = [
        "M. SAPT (Ruritanie). — Les listes sont incomplètes, {}.",
        "Le PRÉSIDENT. — La question est renvoyée, {}.",
    ]
    talk = [turn.format(n) for n in range(4) for turn in turns]
    said = labels(read(document("Président : M. HOLF (Ruritanie).", "12. — Les listes.", *talk)))
    assert set(said) == {"", "M. SAPT (Ruritanie)", "Le PRÉSIDENT"}
