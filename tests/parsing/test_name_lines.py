import pytest

from archive.parsing.name_lines import names_apart
from archive.parsing.pipeline import read_bytes
from archive.parsing.text import Block

SAID = (
    ("Rosa Holf", "We begin the sitting of this house."),
    ("Hugo Sapt", "Thank you for the answer that you gave."),
    ("Rosa Holf", "Mr. Tarlenheim has the floor."),
    ("Anton Tarlenheim", "I have nothing to add to this."),
    ("Hugo Sapt", "Then let us vote on it now."),
)
TOLD = {"Rosa Holf": "Chair, Blue Party", "Hugo Sapt": "Blue Party", "Anton Tarlenheim": "Old Guard"}


def read(*parts: str) -> list[tuple[str, str | None, str]]:
    page = f"<html><body><h1>Sitting of 3 March 2015</h1>{''.join(parts)}</body></html>"
    found = read_bytes("a.html", page.encode()).transcript
    return [
        (each.label.text, each.label.note, each.paragraphs[0].text) for each in found.utterances if each.label
    ]


@pytest.mark.parametrize(
    "layout",
    [
        "<div><h4 class='entry'>{name}</h4><p class='sub'>{told}</p><p>{words}</p></div>",
        "<h2 class='who'><strong>{name}</strong> <small>{told}</small></h2><p>{words}</p>",
        "<p class='speaker'><b>{name}</b></p><p class='links'>Link | In context</p>"
        "<p class='sub'>{told}</p><p>{words}</p>",
        "<h4>{name}</h4><p>{told}</p><p>{words}</p>",
    ],
)
def test_what_a_page_prints_with_each_name_goes_to_the_label_and_is_not_spoken(layout: str) -> None:
    parts = [layout.format(name=name, told=TOLD[name], words=words) for name, words in SAID]
    assert read(*parts) == [(name, TOLD[name], words) for name, words in SAID]


def test_a_name_beneath_a_party_is_still_who_speaks() -> None:
    layout = "<p class='group'>{party}</p><p class='who'><b>{name}</b></p><p>{words}</p>"
    party = {"Rosa Holf": "Chair", "Hugo Sapt": "Blues", "Anton Tarlenheim": "Independent"}
    parts = [layout.format(party=party[name], name=name, words=words) for name, words in SAID]
    assert [(name, words) for name, _, words in read(*parts)] == list(SAID)


def test_a_time_code_in_a_cell_of_its_own_stands_before_the_name() -> None:
    rows = "".join(
        f"<tr><td>00:0{minute}:03</td><td>{name}</td><td>{words}</td></tr>"
        for minute, (name, words) in enumerate(SAID)
    )
    assert [(name, words) for name, _, words in read(f"<table>{rows}</table>")] == list(SAID)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_party_on_the_line_below_each_name_is_not_spoken_in_a_plain_text(between: str) -> None:
    turns = "\n\n".join(f"{name}\n\n{TOLD[name]}{between}{words}" for name, words in SAID)
    found = read_bytes("a.txt", f"Sitting of 3 March 2015\n\n{turns}".encode()).transcript
    assert [
        (each.label.text, each.label.note, each.paragraphs[0].text) for each in found.utterances if each.label
    ] == [(name, TOLD[name], words) for name, words in SAID]


def test_a_line_alike_beneath_every_name_is_the_page_s() -> None:
    layout = (
        "<p class='speaker'><b>{name}</b> (Zenda, Blues)</p><p>Link to this: In context</p><p>{words}</p>"
    )
    parts = [layout.format(name=name, words=words) for name, words in SAID[:2] + SAID[3:4]]
    assert [(label, words) for label, _, words in read(*parts)] == [
        (f"{name} (Zenda, Blues)", words) for name, words in SAID[:2] + SAID[3:4]
    ]


@pytest.mark.parametrize("names", [("Rosa Holf", "Hugo Sapt, Jr.", "Question"), ("王小明", "林大同", "記者")])
def test_an_office_beneath_every_name_is_not_who_speaks_where_some_are_voices(names: tuple[str, ...]) -> None:
    offices = dict(zip(names, ("Secretary of State", "Minister of Roads", "Press Gallery"), strict=True))
    turns = [(names[which], SAID[at][1]) for at, which in enumerate((0, 1, 0, 2, 1))]
    layout = "<div><p class='who'>{}</p><p class='post'>{}</p><p>{}</p></div>"
    found = read(*(layout.format(name, offices[name], words) for name, words in turns))
    assert [(name, words) for name, _, words in found] == turns


def test_offices_in_italics_beneath_names_in_bold_are_those_of_the_speakers() -> None:
    turns = (
        ("Rosa Holf", "Minister of Roads", "Good morning to you all. We speak of the roads."),
        ("Hugo Sapt", "Member for Zenda", "They are dry, and I am glad."),
        ("Rosa Holf", "Minister of Roads", "So let us go on."),
        ("Anton Tarl", "Foreign Minister", "With pleasure, if I may."),
        ("Hugo Sapt", "Member for Zenda", "Then we shall see."),
    )
    page = "".join(f"<p><b>{name}</b><br><i>{office}</i></p><p>{words}</p>" for name, office, words in turns)
    found = read_bytes(
        "talks.html",
        f"<html><body><h1>Talks on the roads</h1><p>3 March 2015</p>{page}</body></html>".encode(),
    )
    assert [
        (each.label.person.name, each.label.note, each.paragraphs[0].text)
        for each in found.transcript.utterances
        if each.label and each.label.person
    ] == list(turns)


def test_two_cells_of_time_codes_in_a_row_are_both_kept() -> None:
    page = b"<h1>Talks on the harvest</h1><p>March 3, 2015</p><td>00:01:02<dt>00:01:03"
    assert read_bytes("talks.html", page).words.utterances == 6


PARTIES = {"Rosa Holf": "ZDP", "Hugo Sapt": "NRZ-FK", "Anton Tarlenheim": "PS VR"}


def test_a_party_in_capitals_below_each_name_is_not_spoken() -> None:
    layout = "<p><b>{name}<br>{told}</b></p><p>{words}</p>"
    parts = [layout.format(name=name, told=PARTIES[name], words=words) for name, words in SAID]
    assert read(*parts) == [(name, PARTIES[name], words) for name, words in SAID]


def test_what_describes_a_speaker_does_so_before_words_that_break_off_as_well() -> None:
    office = {"Rosa Holf": "Member for Zenda", "Hugo Sapt": "Member for Zenda"}
    said = [
        ("Rosa Holf", "We begin the sitting of this house."),
        ("Hugo Sapt", "The argument --"),
        ("Rosa Holf", "I have not yet come to it."),
        ("Hugo Sapt", "So I wait for it."),
        ("Rosa Holf", "And so"),
        ("Hugo Sapt", "Yes, Madam."),
    ]
    text = "\n\n".join(f"{name}\n{office[name]}\n{words}" for name, words in said)
    found = read_bytes("a.txt", f"Sitting of 3 March 2015\n\n{text}".encode()).transcript
    assert [(each.label.text, each.paragraphs[0].text) for each in found.utterances if each.label] == said


def test_a_first_row_that_names_the_columns_is_nobody() -> None:
    rows = "".join(
        f"| {name} | {words} |\n" for name, words in (("Hugo Sapt", "We met."), ("Rosa Holf", "Yes.")) * 2
    )
    text = f"# Talks in Zenda\n\n5 March 1999\n\n| Speaker | Text |\n|---|---|\n{rows}"
    transcript = read_bytes("talks.md", text.encode()).transcript
    assert {each.label.text for each in transcript.utterances if each.label} == {"Hugo Sapt", "Rosa Holf"}
    assert "Speaker" in transcript.furniture


def test_an_office_in_italics_beneath_a_name_in_bold_describes_the_person() -> None:
    def line(text: str, style: str, lead: int = 0) -> Block:
        return Block(text, lead=lead or len(text), lead_style=style)

    said = "I think that they were useful, and I said so at the time to all who were there."
    turns = [
        line("Rosa Holf", "b"),
        line("Analyst, Zenda Securities Q", "i", 25),
        Block("How do you judge the talks?"),
        line("Hugo Sapt", "b"),
        line("Chief Officer, Ruritania Plc A", "i", 28),
        Block(said),
    ]
    listed = [line("Rosa Holf", "b"), line("Analyst, Zenda Securities", "i"), line("LATER", "b large")]
    found = names_apart([*listed, *turns * 2]).blocks
    described = [block.text for block in found if block.describes]
    assert described == [
        "Analyst, Zenda Securities",
        *["Analyst, Zenda Securities Q", "Chief Officer, Ruritania Plc A"] * 2,
    ]
