"""Pages that name who speaks in an attribute alone."""

import pytest

from archive.parsing.containers.html_speakers import with_speakers
from tests.parsing.reading.outline import read, spoken

SAID = (
    ("Rosa Holf", "Good morning, and welcome to all of you."),
    ("Anton Sapt", "Thank you. We have begun to build the bridge."),
    ("Rosa Holf", "When will it be open to traffic?"),
    ("Anton Sapt", "In May, as we said last year."),
)


def _page(form: str) -> str:
    body = "".join(form.format(name=name, words=words) for name, words in SAID)
    head = "<title>Talk on the bridge</title></head><body><h1>Talk on the bridge</h1><p>3 March 2015</p>"
    return f'<html lang="en"><head>{head}{body}</body></html>'


@pytest.mark.parametrize(
    "form",
    [
        '<p data-speaker="{name}" data-start="0">{words}</p>',
        '<div class="line" data-speaker-name="{name}"><p>{words}</p></div>',
        '<blockquote title="{name}">{words}</blockquote>',
        "<li aria-label='{name}'>{words}</li>",
        '<span data-speaker="{name}">{words}</span><br><br>',
    ],
)
def test_names_that_attributes_alone_give_are_labels(form: str) -> None:
    assert spoken(read(_page(form), name="talks.html")) == list(SAID)


@pytest.mark.parametrize(
    "form",
    [
        '<p data-speaker="{name}"><b>{name}:</b> {words}</p>',
        '<p data-speaker="1">{words}</p>',
        '<a href="/" title="{name}">{words}</a>',
        '<p title="{name} speaks: {words}">{words}</p>',
        "<p>{words}</p>",
    ],
)
def test_what_the_page_prints_or_is_no_name_is_left_as_it_is(form: str) -> None:
    assert with_speakers(_page(form)) == _page(form)


def test_a_tooltip_of_each_entry_of_a_menu_is_no_name() -> None:
    menu = "".join(f'<li title="Rosa {name}">Words</li>' for name in ("Holf", "Sapt", "Tarl", "Brak"))
    assert with_speakers(menu) == menu


def test_one_who_goes_on_is_named_once() -> None:
    text = "".join(f'<p data-speaker="{name}">Yes.</p>' for name in ("Holf", "Holf", "Sapt", "Holf"))
    assert with_speakers(text).count("<b>") == 3


def test_a_question_between_named_turns_is_not_the_voices_before() -> None:
    turns = (
        ("Rosa d’Holf", "Good morning to all of you here."),
        ("Question", "When will the bridge be open?"),
        ("Rosa d’Holf", "In May, after the rain."),
        ("Hugo al-Sapt", "Or in June, if it rains on."),
        ("Question", "And who will pay for it?"),
        ("Rosa d’Holf", "The king will pay."),
        ("Hugo al-Sapt", "As he always does."),
    )
    body = "".join(f'<section aria-label="{name}"><p>{words}</p></section>' for name, words in turns)
    head = "<title>Talk on the bridge</title></head><body><h1>Talk on the bridge</h1><p>3 March 2015</p>"
    page = f'<html lang="en"><head>{head}{body}</body></html>'
    assert spoken(read(page, name="talks.html")) == list(turns)
