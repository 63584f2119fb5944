"""Names that a page sets below or behind the words that they belong to, or beside what describes them."""

import pytest

from tests.parsing.reading.outline import document, labels, read, spoken

TALK = (
    ("Rosa Holf", "Good morning. Is the road to the castle ready?"),
    ("Hugo Sapt", "It is not, for we wait until the rain is over."),
    ("Rosa Holf", "And who is going to pay for all of this?"),
    ("Hugo Sapt", "The king will pay, as he has always done."),
    ("Rosa Holf", "Thank you very much for your time."),
)
PAGE = "<html><body><h1>Talks on the harvest</h1><p>March 3, 2015, Strelsau</p>{}</body></html>"


def page(form: str, around: str = "{}") -> str:
    turns = "".join(form.format(name, words) for name, words in TALK)
    return PAGE.format(around.format(turns))


@pytest.mark.parametrize(
    ("form", "around"),
    [
        ("<blockquote><p>{1}</p><cite>{0}</cite></blockquote>", "{}"),
        ("<blockquote><p>{1}</p><footer>— <cite>{0}</cite></footer></blockquote>", "{}"),
        ("<figure><blockquote>{1}</blockquote><figcaption>{0}</figcaption></figure>", "{}"),
        ("<tr><td>{1}</td><td>{0}</td></tr>", "<table>{}</table>"),
    ],
)
def test_an_element_that_names_a_source_or_a_cell_behind_the_words_says_whose_they_are(
    form: str, around: str
) -> None:
    assert spoken(read(page(form, around), "talks.html")) == list(TALK)


def test_who_is_called_in_the_last_paragraph_of_a_cell_is_not_whose_words_they_are() -> None:
    rows = (
        ("Presidencia", "Se abre la sesión número {}.</p><p>Doña Rosa Holf."),
        ("Rosa Holf Tarl", "El puente {} está cerrado.</p><p>Muchas gracias, señor presidente."),
    )
    cells = [(name, words.format(at)) for at in range(4) for name, words in rows]
    table = "".join(f"<tr><td>{name}</td><td><p>{words}</p></td></tr>" for name, words in cells)
    found = read(PAGE.format(f"<table>{table}</table>"), "talks.html")
    assert labels(found) == [name for name, _ in cells]


def test_a_name_in_brackets_at_the_end_of_each_turn_is_its_label() -> None:
    found = read(document(*(f"{words} ({name})" for name, words in TALK)))
    assert spoken(found) == list(TALK)


def test_names_in_brackets_that_do_not_end_the_last_turn_are_none_of_its_labels() -> None:
    found = read(document(*(f"{words} ({name})" for name, words in TALK), "So it went on for a while."))
    assert set(labels(found)) == {""}


def test_a_cell_between_a_name_and_the_words_describes_who_speaks() -> None:
    roles = {"Rosa Holf": "Zenda Post", "Hugo Sapt": "Minister of Roads"}
    rows = "".join(f"<tr><td>{name}</td><td>{roles[name]}</td><td>{words}</td></tr>" for name, words in TALK)
    assert spoken(read(PAGE.format(f"<table>{rows}</table>"), "talks.html")) == list(TALK)


@pytest.mark.parametrize(("stop", "ask"), [("।", "?"), (".", "؟")])
def test_signs_of_other_scripts_end_a_sentence_as_well(stop: str, ask: str) -> None:
    words = [f"यह सच है{stop}", f"काम कब शुरू होगा{ask}"] * 3
    form = "<figure><blockquote>{}</blockquote><figcaption>{}</figcaption></figure>"
    names = ("राजेश कुमार", "सुनीता देवी")
    turns = "".join(form.format(text, names[i % 2]) for i, text in enumerate(words))
    found = read(PAGE.format(turns), "talks.html")
    assert spoken(found) == [(names[i % 2], text) for i, text in enumerate(words)]
