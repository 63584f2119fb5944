"""Reading takes time in proportion to the length of a document, however it was made to take more."""

import itertools
from collections.abc import Callable

import pytest

from archive.parsing.people.printed_labels import written_elsewhere
from archive.parsing.people.resolution import Cast
from archive.parsing.people.titles import (
    anybody_named,
    date_and_place,
    meeting_kind,
    people_named,
    speaker_named,
)
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Label, Paragraph, Person, UnreadableDocument, Utterance, UtteranceKind
from tests.growth import grows_in_proportion

HEAD = "Talks\n\n5 March 1999, Zenda\n\n"
TURNS = "Rudolf Elphberg: Good evening.\n\nHugo Sapt: Good evening.\n\n"


def name(number: int) -> str:
    """A name of its own for each number, and none that is a spelling of another: Bababa, Dababa, …"""
    syllables = [consonant + vowel for vowel in "aou" for consonant in "bdgklmnprstv"]
    return "".join(syllables[number // 36**place % 36] for place in range(3)).title()


HOSTILE: dict[str, Callable[[int], str]] = {
    "dots": lambda n: f"{HEAD}{TURNS}Chapter {'.' * n}x: y\n\n{TURNS}",
    "title of and": lambda n: f"Meeting with {'abc and ' * n}\n\n5 March 1999, Zenda\n\n{TURNS}",
    "title of interviews": lambda n: f"Interview {'by Interview with ' * n}\n\n5 March 1999\n\n{TURNS}",
    "items": lambda n: HEAD + TURNS + "".join(f"Item Abc Def: {each} pounds\n" for each in range(n)),
    "items in turns": lambda n: HEAD + f"{TURNS}Item Abc Def: 12 pounds\n\n" * n,
    "labels": lambda n: HEAD + "".join(f"Hugo {name(each)}: Load {each} is late.\n\n" for each in range(n)),
    "labels in capitals": lambda n: (
        HEAD + "".join(f"{name(each).upper()}: Load {each} of {name(each)}.\n\n" for each in range(n))
    ),
    "surnames once and often": lambda n: (
        HEAD
        + "".join(f"{name(each)}: Load {each} is late.\n\n" for each in range(n))
        + "".join(
            f"{name(each)}s: Load {each} of {turn} is late.\n\n" for turn in range(3) for each in range(n)
        )
    ),
    "one label": lambda n: HEAD + TURNS * n,
    "one paragraph a turn": lambda n: HEAD + TURNS + "The harvest is late this year.\n\n" * n,
    "one line": lambda n: HEAD + TURNS + "word " * n,
    "copies": lambda n: HEAD + TURNS + "First.\n\nSecond.\n\nThird.\n\n" * n,
    "colons": lambda n: HEAD + TURNS + "a: " * n,
    "brackets": lambda n: HEAD + TURNS + "(" * n + "a: b",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_text_that_was_made_to_be_slow_takes_steps_in_proportion_to_its_length(kind: str) -> None:
    def work(size: int) -> Callable[[], object]:
        data = HOSTILE[kind](size).encode()

        def read() -> None:
            try:
                read_bytes("a.txt", data)
            except UnreadableDocument:
                # So be it, if it is soon.
                return

        return read

    read_bytes("warm.txt", f"{HEAD}{TURNS}".encode())
    assert grows_in_proportion(work, 150)


@pytest.mark.parametrize("ask", [people_named, anybody_named, speaker_named, meeting_kind, date_and_place])
def test_a_title_of_any_length_is_asked_in_proportion(ask: Callable[[str], object]) -> None:
    for words in ("abc and ", "President Abc and ", "statement by ", "Abc of Def ", "Abc’s "):
        assert grows_in_proportion(lambda size, words=words: lambda: ask("Meeting with " + words * size), 300)  # type: ignore[misc]


@pytest.mark.parametrize(
    "person",
    [
        lambda number: Person(name(number).upper(), "MR."),
        lambda number: Person(f"HUGO {name(number).upper()}"),
        lambda number: Person(name(number), f"President of {name(number)}"),
        lambda number: Person(
            f"Х. {'абвгдежз'[number % 8].upper()}апт{'абвгд'[number // 8 % 5] * (number // 40)}"
        ),
        lambda number: None,
    ],
)
def test_thousands_of_labels_are_settled_in_proportion(person: Callable[[int], Person | None]) -> None:
    def work(size: int) -> Callable[[], object]:
        utterances = [
            Utterance(
                UtteranceKind.SPEECH,
                (Paragraph(f"Load {number} of {name(number)} is late."),),
                Label(f"President of {name(number)}", person=person(number)),
            )
            for number in range(size)
        ]
        cast = Cast.of(["Talks with President Hugo Sapt", "Regent Holf"], "Rosa Holf", utterances)
        return lambda: cast.settle(utterances)

    assert grows_in_proportion(work, 100)


def test_names_in_capitals_are_found_as_the_text_writes_them_first() -> None:
    text = "HUGO SAPT met hugo sapt, Hugo Sapt and Hugo SAPT; Rosa Holf-Gautet and O’Neil."
    names = {"HUGO SAPT", "ROSA HOLF-GAUTET", "O’NEIL", "HOLF", "NOBODY", "Hugo Sapt", "H. SAPT"}
    assert written_elsewhere(names, text) == {
        "HUGO SAPT": "Hugo Sapt",
        "ROSA HOLF-GAUTET": "Rosa Holf-Gautet",
        "O’NEIL": "O’Neil",
        "HOLF": "Holf",
    }


def test_names_are_told_apart() -> None:
    assert len({name(number) for number in itertools.islice(itertools.count(), 5000)}) == 5000


PAGES: dict[str, Callable[[int], str]] = {
    "links to places beside paragraphs": lambda n: "".join(
        f'<p>Load {each} is late. <a href="#l{each}">Share this</a></p>' for each in range(n)
    ),
    "links to places in one paragraph": lambda n: (
        "<p>" + "".join(f'Load {each}. <a href="#l{each}">Share</a> ' for each in range(n)) + "</p>"
    ),
    "links without words": lambda n: "<p>" + '<a href="#l"></a>' * n + "<a href='#l'>Share</a>" * n + "</p>",
    "a link within a link": lambda n: '<p><span><a href="#l">Share' * n + "</p>",
    "names in attributes of tags without an end": lambda n: "<p " + "title='Rosa Holf' " * n,
    "tags without an end": lambda n: "<p title='Rosa Holf'" * n,
    "words beside links": lambda n: "<div>" + '<a href="/a">All</a> of them ' * n + "</div>",
}


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_of_many_links_or_tags_takes_steps_in_proportion_to_their_number(kind: str) -> None:
    talk = "<h1>Talks</h1><p>5 March 1999, Zenda</p><p>Rudolf Elphberg: Yes.</p><p>Hugo Sapt: No.</p>"

    def work(size: int) -> Callable[[], object]:
        page = f"<body>{talk}{PAGES[kind](size)}</body>".encode()
        return lambda: read_bytes("a.html", page)

    read_bytes("warm.html", talk.encode())
    assert grows_in_proportion(work, 100)
