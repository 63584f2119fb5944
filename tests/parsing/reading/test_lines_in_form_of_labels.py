"""Lines of a record that have the form of its labels, and are none, each in invented words."""

import pytest

from tests.parsing.reading.outline import document, labels, read, words_under

_SITTING = (
    ("Rosa Holf", "Good morning to all of you, we begin with the mills of Zenda."),
    ("Hugo Sapt", "I thank the chair for the word, and I shall be short."),
    ("Rosa Holf", "Then we come to the bridge, and I give the floor to our colleague."),
    ("Hugo Sapt", "We have said all that there is to say about the bridge."),
    ("Rosa Holf", "Thank you, the sitting is closed."),
)
_ALONE = "<p><b>{}</b></p><p>{}</p>"
_BEFORE_COLON = "<p><b>{}:</b> {}</p>"
_HEAD = "Sitzung des Rates\n3. März 2015, Strelsau\n\n"


def _voices(turn: str, head: str, foot: str = "") -> set[str]:
    """Who speaks in a page of these turns."""
    turns = "".join(turn.format(*each) for each in _SITTING)
    page = f"<html><body>{head}{turns}{foot}</body></html>"
    return set(labels(read(page, "sitting.html"))) - {"", "?"}


@pytest.mark.parametrize("sitting", ["Sitting 2", "Sitting 10, second and last meeting"])
def test_a_council_above_the_line_with_the_day_says_nothing(sitting: str) -> None:
    council = "<p>Second term · number 12</p><p><b>Council of Zenda</b></p>"
    assert _voices(_ALONE, f"{council}<p>{sitting}, Thursday, 3 March 2016</p>") == {"Rosa Holf", "Hugo Sapt"}


def test_a_point_of_the_agenda_with_the_number_of_a_file_is_nobody() -> None:
    point = "Informe de la Diputación Permanente (exp. 243-00001/12). Mesa de la Cámara. Debate."
    head = f"<p>Zenda, 3 de marzo de 2016</p><p><b>1. {point}</b></p><p><b>2. {point}</b></p>"
    assert _voices(_ALONE, head) == {"Rosa Holf", "Hugo Sapt"}


def test_names_of_a_list_are_no_labels_whatever_degrees_stand_among_them() -> None:
    names = ["Karl Elphberg", "Dr. Dr. h. c. Ludwig E. Zenda", "Fritz Tarlen"]
    listed = "".join(f"<p><i>{name}</i></p>" for name in names)
    foot = (
        f"<p>Annex 1. Members who were excused</p><p><i>Anton Tarl</i></p>{listed}"
        f"<p>Annex 2. Members who did not vote</p><p><i>Otto Tarl</i></p>{listed}"
        "<p>Members who are on leave by the act on leaves</p>"
    )
    assert _voices(_BEFORE_COLON, "<p>Zenda, 3 March 2016</p>", foot) == {"Rosa Holf", "Hugo Sapt"}


def test_thanks_below_labels_are_the_first_words_of_who_speaks() -> None:
    members = [
        "Anton Tarl",
        "Karl Elphberg",
        "Gerda Sapt",
        "Ilse Holf",
        "Otto Tarlen",
        "Eva Zenda",
        "Jan Krafft",
    ]
    thanks = "Vielen Dank, Frau Präsidentin. – Herr Minister, {} sagt es, und ich frage Sie danach."
    turns = [
        line
        for member in members
        for line in (
            "Präsidentin Rosa Holf:",
            f"Wir kommen zur Frage von {member}, und ich gebe Ihnen das Wort dafür.",
            f"{member} (ZDP):",
            thanks.format(member.upper()),
        )
    ]
    transcript = read(document(*turns, head=_HEAD))
    assert set(labels(transcript)) == {"Präsidentin Rosa Holf", *(f"{member} (ZDP)" for member in members)}
    assert words_under(transcript, "Gerda Sapt (ZDP)") == thanks.format("GERDA SAPT")


def test_a_point_of_the_agenda_that_comes_back_with_its_number_is_nobody() -> None:
    points = [
        "ZP 6 Beratung des Antrags der Fraktion der ZDP/AA",
        "Keine Alleingänge – Die Zulassung der alten Mühlen verlängern und sichern",
        "ZP 8 Beratung des Antrags der Fraktion der ZDP/AA",
        "Die Brücke fit für die Zukunft machen",
    ]
    turns = [f"{label}:\n\n{words}" for label, words in _SITTING]
    transcript = read(document(*turns[:1], *points, *turns[1:], head=_HEAD))
    assert set(labels(transcript)) - {"", "?"} == {"Rosa Holf", "Hugo Sapt"}


def test_the_address_of_a_letter_that_is_read_out_says_nothing() -> None:
    letter = [
        "Hon. Anton E. Tarlenheim, Council of Zenda, Strelsau Main.",
        "Dear Senator Tarlenheim: In your letter of last year you asked what the bridge may cost.",
        "The bridge may cost as much as the castle, and more than that if it rains.",
    ]
    turns = [f"Mr. {name.upper()}. {words}" for name, words in _SITTING]
    transcript = read(document(*turns[:2], *letter, *turns[2:]))
    assert set(labels(transcript)) - {"", "?"} == {"Mr. ROSA HOLF", "Mr. HUGO SAPT"}


def test_an_office_with_its_number_that_speaks_once_speaks_for_itself() -> None:
    turns = [
        ("La presidenta", "Bon dia a tothom, comencem la sessió amb el pont de Zenda."),
        ("Hugo Sapt i Holf", "Gràcies, presidenta. Avui hem de parlar del pont, que és molt vell."),
        ("La presidenta", "Gràcies, diputat. Ara demanaré al secretari que llegeixi la declaració."),
        ("El secretari tercer", "El Consell de Zenda condemna que el pont sigui tan vell."),
        ("La presidenta", "Moltes gràcies. Té la paraula la senyora Tarlenheim."),
        ("Rosa Tarlenheim i Holf", "Gràcies, presidenta. Jo crec que el pont és prou bo."),
        ("La presidenta", "Gràcies, diputada. S'aixeca la sessió."),
    ]
    page = "".join(_ALONE.format(*turn) for turn in turns)
    transcript = read(f"<html><body><p>Zenda, 3 de març de 2016</p>{page}</body></html>", "sessio.html")
    assert "condemna" in words_under(transcript, "El secretari tercer")


def test_a_cast_above_the_talk_with_the_offices_of_those_who_speak_says_nothing() -> None:
    cast = (
        "Members of the panel: Rosa Holf, Mayor of Zenda; Director, Mills Program",
        "Hugo Sapt, Senior Associate (Non-resident), Mills of Zenda",
        "Flavia Tarlenheim, Fellow and Director for Roads, Mills of Zenda",
    )
    said = [f"{name}: {words}" for name, words in _SITTING]
    text = "\n\n".join(("Talk on the mills", "Date: 3 March 2015", *cast, *said))
    assert set(labels(read(text))) - {"", "?"} == {"Rosa Holf", "Hugo Sapt"}


def test_who_takes_a_part_told_above_the_talk_is_said_by_nobody() -> None:
    said = ["Moderator: Flavia Tarlenheim", *(f"{name}: {words}" for name, words in _SITTING)]
    said = [line.replace("Rosa Holf", "MODERATOR") for line in said]
    found = read("\n\n".join(("Talk on the mills", "Date: 3 March 2015", *said)))
    assert "Flavia" not in words_under(found, "Moderator") + words_under(found, "MODERATOR")


def test_a_bill_and_its_number_on_a_line_of_its_own_are_no_label() -> None:
    bill = "<p><b>BILL ON THE BRIDGE, second reading, No. 62</b></p><p>The first page was read.</p>"
    turns = "".join(_ALONE.format(*each) for each in _SITTING)
    found = read(f"<html><body><p>3 March 2015</p>{turns}{bill}{turns}</body></html>", "sitting.html")
    assert set(labels(found)) - {"", "?"} == {"Rosa Holf", "Hugo Sapt"}
