"""Each format, to the letter; and any text at all, read back by the libraries that read such files."""

import io
import json
import re
from dataclasses import replace
from typing import Any

import pytest
import rispy
from hypothesis import example, given
from hypothesis import strategies as st
from pybtex.database import Entry, parse_string

from archive.citing.author_names import parse_name
from archive.citing.formats import bibtex, csl, csl_json, ris
from archive.citing.record import Author
from tests.citing.examples import HUGO, RUDOLF, VERSION, WHOLE

PART = replace(
    WHOLE,
    key="2015-03-03-talks-u3-p2",
    address=f"{WHOLE.address}#u3-p2",
    authors=(replace(RUDOLF, inferred=True),),
    part="statement",
    words="We spoke of 100% of the harvest.",
)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1).map(
    lambda text: " ".join(text.split()) or "x"
)
NAMES = st.sampled_from(
    [
        ("Rudolf Elphberg", "Elphberg, Rudolf"),
        ("Р. Эльфберг", "Эльфберг, Р."),
        ("King Rudolf V", "King Rudolf V"),
    ]
)


def test_bibtex() -> None:
    assert bibtex(PART) == (
        "@misc{2015-03-03-talks-u3-p2,\n"
        "  author = {Elphberg, Rudolf},\n"
        "  title = {{Talks with Foreign Minister Hugo Sapt}},\n"
        "  howpublished = {Statement (speaker inferred), transcript of talks, The Castle, Strelsau. "
        "Transcript Archive},\n"
        "  year = {2015},\n"
        "  date = {2015-03-03},\n"
        "  url = {https://archive.example/meetings/2015-03-03-talks/#u3-p2},\n"
        "  note = {Rudolf Elphberg, Regent of Ruritania. Speaker inferred: Rudolf Elphberg. Originally "
        "published by the Court of Ruritania, https://court.example/talks?id=7\\&page=a\\_b.},\n"
        "  langid = {english},\n"
        "  annote = {We spoke of 100\\% of the harvest.},\n"
        "  month = mar,\n"
        "}\n"
    )


def test_ris() -> None:
    assert ris(PART).split("\r\n") == [
        "TY  - ELEC",
        "ID  - 2015-03-03-talks-u3-p2",
        "AU  - Elphberg, Rudolf",
        "TI  - Talks with Foreign Minister Hugo Sapt",
        "T2  - Transcript Archive",
        "M3  - Statement (speaker inferred), transcript of talks, The Castle, Strelsau",
        "PY  - 2015",
        "DA  - 2015/03/03",
        "LA  - en",
        "UR  - https://archive.example/meetings/2015-03-03-talks/#u3-p2",
        "N1  - Rudolf Elphberg, Regent of Ruritania.",
        "N1  - Speaker inferred: Rudolf Elphberg.",
        "N1  - Originally published by the Court of Ruritania, https://court.example/talks?id=7&page=a_b.",
        "N1  - We spoke of 100% of the harvest.",
        "ER  - ",
        "",
    ]


def test_csl_json() -> None:
    text = csl_json(PART)
    assert json.loads(text) == [
        {
            "id": "2015-03-03-talks-u3-p2",
            "type": "webpage",
            "title": "Talks with Foreign Minister Hugo Sapt",
            "author": [{"family": "Elphberg", "given": "Rudolf"}],
            "issued": {"date-parts": [[2015, 3, 3]]},
            "container-title": "Transcript Archive",
            "genre": "Statement (speaker inferred), transcript of talks, The Castle, Strelsau",
            "event-place": "The Castle, Strelsau",
            "language": "en",
            "URL": "https://archive.example/meetings/2015-03-03-talks/#u3-p2",
            "note": "Rudolf Elphberg, Regent of Ruritania. Speaker inferred: Rudolf Elphberg. Originally "
            "published by the Court of Ruritania, https://court.example/talks?id=7&page=a_b.",
            "annote": "We spoke of 100% of the harvest.",
        }
    ]
    assert '"date-parts": [[2015, 3, 3]]' in text


def test_each_format_names_the_version_and_says_if_it_has_changed() -> None:
    said = (
        "From version 2, read 9 March 2015 (SHA-256 0a1b2c3d4e5f; changed since version 1, on 10 March 2015)."
    )
    record = replace(WHOLE, version=VERSION)
    assert all(said in each for each in (bibtex(record), ris(record), csl_json(record)))
    assert csl(record)["version"] == "2"
    assert "version = {2}" in bibtex(record)


def test_which_speaker_was_inferred_is_told_where_styles_print_it() -> None:
    guessed = replace(HUGO, inferred=True)
    both = replace(WHOLE, authors=(RUDOLF, guessed))
    assert "howpublished = {Transcript of talks (speaker inferred: Hugo Sapt), The Castle" in bibtex(both)
    alone = replace(WHOLE, authors=(guessed,))
    assert "M3  - Transcript of talks (speaker inferred), The Castle, Strelsau\r\n" in ris(alone)


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(WHOLE, place="", language="", authors=(), publisher="", original="")
    assert "author" not in bibtex(bare) + csl_json(bare)
    assert "note" not in bibtex(bare) + csl_json(bare)
    assert not [line for line in ris(bare).split("\r\n") if line.startswith(("AU", "LA", "N1"))]


@pytest.mark.parametrize(
    ("printed", "csl", "tex"),
    [
        ("King Rudolf V", {"literal": "King Rudolf V"}, "{King Rudolf V}"),
        ("Wang Lihua", {"family": "Wang", "given": "Lihua", "static-ordering": True}, "Wang, Lihua"),
        (
            "Rudolf Franz Elphberg Jr.",
            {"family": "Elphberg", "given": "Rudolf Franz", "suffix": "Jr."},
            "Elphberg, Jr., Rudolf Franz",
        ),
    ],
)
def test_names_have_the_parts_that_each_format_knows(printed: str, csl: dict[str, Any], tex: str) -> None:
    record = replace(WHOLE, authors=(Author(parse_name(printed)),))
    assert json.loads(csl_json(record))[0]["author"] == [csl]
    assert f"author = {{{tex}}}" in bibtex(record)


@given(title=TEXTS, words=TEXTS, name=NAMES)
@example(title="one { only", words="} and \\ { ~ ^ $ # % & _", name=("King Rudolf V", "King Rudolf V"))
def test_any_text_comes_back_from_bibtex(title: str, words: str, name: tuple[str, str]) -> None:
    record = replace(PART, title=title, words=words, authors=(Author(parse_name(name[0])),) * 2)
    entry = parse_string(bibtex(record), "bibtex").entries[PART.key]
    assert _read(entry, "title") == title
    assert _read(entry, "annote") == words
    assert entry.fields["url"] == record.address
    assert [str(person).strip("{}") for person in entry.persons["author"]] == [name[1]] * 2


COMMANDS = {
    "textbraceleft": "{",
    "textbraceright": "}",
    "textbackslash": "\\",
    "textasciicircum": "^",
    "textasciitilde": "~",
}


def _read(entry: Entry, field: str) -> str:
    """What TeX sets for a field, the second braces of a title taken off."""
    text = entry.fields[field][1:-1] if field == "title" else entry.fields[field]
    return re.sub(r"\\(?:([a-z]+)\{\}|([$&#%_]))", lambda found: found[2] or COMMANDS[found[1]], text)


@given(title=TEXTS, words=TEXTS, name=NAMES)
@example(title="TY  - x", words="a\r\nER  - \r\nTY  - FAKE", name=("Rudolf Elphberg", "Elphberg, Rudolf"))
def test_any_text_comes_back_from_ris(title: str, words: str, name: tuple[str, str]) -> None:
    record = replace(PART, title=title, words=words, authors=(Author(parse_name(name[0])),) * 2)
    (read,) = rispy.load(io.StringIO(ris(record)))
    assert read["title"] == " ".join(title.split())
    assert read["notes"][-1] == " ".join(words.split())
    assert read["authors"] == [name[1]] * 2
    assert read["type_of_reference"] == "ELEC"


@given(title=st.text(min_size=1), words=st.text(min_size=1))
@example(title="[\n  [\n  1,\n  2,\n  3\n  ]\n  ]", words="x")
def test_any_text_comes_back_from_csl_json(title: str, words: str) -> None:
    (read,) = json.loads(csl_json(replace(PART, title=title, words=words)))
    assert (read["title"], read["annote"]) == (title, words)
