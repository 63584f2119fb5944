"""The exact words of the references, held against the examples of the manuals for lectures and the like."""

from dataclasses import replace

import pytest

from archive.citing.author_names import parse_name
from archive.citing.record import Author, CitationRecord, ReadVersion
from archive.citing.styles import STYLES, apa, chicago_author_date, chicago_bibliography, chicago_note
from tests.citing.examples import GUESTS, HUGO, RUDOLF, VERSION, WHOLE

FOUND = "https://archive.example/meetings/2015-03-03-talks/"
SOURCE = "https://court.example/talks?id=7&page=a_b"
SHORT = replace(WHOLE, publisher="", original="")
PART = replace(SHORT, address=f"{FOUND}#u3-p2", authors=(RUDOLF,), part="statement")
GUESSED = replace(PART, authors=(replace(RUDOLF, inferred=True),))
UNNAMED = replace(PART, authors=(), part="words of an unidentified speaker (“Question”)")


def _titled(title: str, language: str = "en") -> CitationRecord:
    return replace(SHORT, title=title, language=language, authors=())


def test_a_meeting_as_a_whole() -> None:
    assert str(chicago_note(WHOLE)) == (
        "Rudolf Elphberg and Hugo Sapt, “Talks with Foreign Minister Hugo Sapt” (transcript of talks, "
        f"The Castle, Strelsau, March 3, 2015), Transcript Archive, {FOUND}; originally published by the "
        f"Court of Ruritania, {SOURCE}."
    )
    assert str(chicago_bibliography(WHOLE)) == (
        "Elphberg, Rudolf, and Hugo Sapt. “Talks with Foreign Minister Hugo Sapt.” Transcript of talks, "
        f"The Castle, Strelsau, March 3, 2015. Transcript Archive. {FOUND}. Originally published by the "
        f"Court of Ruritania, {SOURCE}."
    )
    assert str(chicago_author_date(WHOLE)) == (
        "Elphberg, Rudolf, and Hugo Sapt. 2015. “Talks with Foreign Minister Hugo Sapt.” Transcript of "
        f"talks, The Castle, Strelsau, March 3. Transcript Archive. {FOUND}. Originally published by the "
        f"Court of Ruritania, {SOURCE}."
    )
    assert str(apa(WHOLE)) == (
        "Elphberg, R., & Sapt, H. (2015, March 3). Talks with Foreign Minister Hugo Sapt [Transcript of "
        f"talks]. Transcript Archive. {FOUND} (Original work published by the Court of Ruritania, {SOURCE})"
    )


@pytest.mark.parametrize(
    ("version", "said"),
    [
        (replace(VERSION, changed=None), "ersion 2, read March 9, 2015 (SHA-256 0a1b2c3d4e5f)"),
        (
            VERSION,
            "ersion 2, read March 9, 2015 (SHA-256 0a1b2c3d4e5f; changed since version 1, on March 10, 2015)",
        ),
    ],
)
@pytest.mark.parametrize("record", [SHORT, PART, UNNAMED])
def test_each_style_names_the_version_and_says_if_it_has_changed(
    record: CitationRecord, version: ReadVersion, said: str
) -> None:
    for _, style in STYLES.values():
        assert str(style(replace(record, version=version))).count(said) == 1
    assert str(chicago_note(replace(SHORT, version=version))).endswith(f"Archive, v{said}, {FOUND}.")
    assert f"[Transcript of talks; v{said}]. Transcript" in str(apa(replace(SHORT, version=version)))
    assert f"Archive. V{said}. {FOUND}" in str(chicago_bibliography(replace(SHORT, version=version)))


def test_what_one_speaker_said_in_it() -> None:
    assert str(chicago_note(PART)) == (
        "Rudolf Elphberg, statement in “Talks with Foreign Minister Hugo Sapt” (transcript of talks, "
        f"The Castle, Strelsau, March 3, 2015), Transcript Archive, {FOUND}#u3-p2."
    )
    assert str(chicago_bibliography(PART)) == (
        "Elphberg, Rudolf. Statement in “Talks with Foreign Minister Hugo Sapt.” Transcript of talks, "
        f"The Castle, Strelsau, March 3, 2015. Transcript Archive. {FOUND}#u3-p2."
    )
    assert str(chicago_author_date(PART)) == (
        "Elphberg, Rudolf. 2015. Statement in “Talks with Foreign Minister Hugo Sapt.” Transcript of talks, "
        f"The Castle, Strelsau, March 3. Transcript Archive. {FOUND}#u3-p2."
    )
    assert str(apa(PART)) == (
        "Elphberg, R. (2015, March 3). [Statement]. In Talks with Foreign Minister Hugo Sapt "
        f"[Transcript of talks]. Transcript Archive. {FOUND}#u3-p2"
    )
    assert apa(PART).italic == PART.title


def test_an_inferred_speaker_is_never_cited_as_a_sure_one() -> None:
    assert str(chicago_note(GUESSED)).startswith("Rudolf Elphberg (speaker inferred), statement in “Talks")
    assert str(chicago_bibliography(GUESSED)).startswith(
        "Elphberg, Rudolf (speaker inferred). Statement in “"
    )
    assert str(chicago_author_date(GUESSED)).startswith("Elphberg, Rudolf (speaker inferred). 2015. Stat")
    assert str(apa(GUESSED)).startswith("Elphberg, R. (Speaker inferred). (2015, March 3). [Statement]. In T")


def test_words_of_nobody_known_are_cited_under_no_name() -> None:
    assert str(chicago_note(UNNAMED)).startswith(
        "Words of an unidentified speaker (“Question”) in “Talks with Foreign Minister Hugo Sapt” (transc"
    )
    assert str(chicago_bibliography(UNNAMED)).startswith(
        "Words of an unidentified speaker (“Question”) in “Talks with Foreign Minister Hugo Sapt.” Transc"
    )
    assert str(chicago_author_date(UNNAMED)).startswith(
        "Words of an unidentified speaker (“Question”) in “Talks with Foreign Minister Hugo Sapt.” 2015. T"
    )
    assert str(apa(UNNAMED)).startswith(
        "[Words of an unidentified speaker (“Question”)]. (2015, March 3). In Talks with Foreign Minister"
    )


def test_a_page_on_which_nobody_speaks_begins_with_its_title() -> None:
    record = replace(SHORT, authors=(), genre="report of a meeting", place="")
    assert str(chicago_note(record)) == (
        "“Talks with Foreign Minister Hugo Sapt” (report of a meeting, March 3, 2015), "
        f"Transcript Archive, {FOUND}."
    )
    assert str(chicago_author_date(record)) == (
        "“Talks with Foreign Minister Hugo Sapt.” 2015. Report of a meeting, March 3. "
        f"Transcript Archive. {FOUND}."
    )
    assert str(apa(record)) == (
        "Talks with Foreign Minister Hugo Sapt [Report of a meeting]. (2015, March 3). "
        f"Transcript Archive. {FOUND}"
    )


def test_many_speakers_are_named_as_far_as_each_manual_wants() -> None:
    many = replace(SHORT, authors=(RUDOLF, HUGO, *GUESTS))
    six = replace(many, authors=many.authors[:6])
    assert str(chicago_note(six)).startswith("Rudolf Elphberg et al., “")
    assert str(chicago_bibliography(six)).startswith(
        "Elphberg, Rudolf, Hugo Sapt, Anna Tarlenheim, Berta Tarlenheim, Carl Tarlenheim, "
        "and Dora Tarlenheim. “"
    )
    assert str(chicago_bibliography(many)).startswith(
        "Elphberg, Rudolf, Hugo Sapt, Anna Tarlenheim, et al. “"
    )
    assert str(apa(many)).startswith(
        "Elphberg, R., Sapt, H., Tarlenheim, A., Tarlenheim, B., Tarlenheim, C., Tarlenheim, D., "
        "Tarlenheim, E., & Tarlenheim, F. (2015"
    )
    crowd = replace(many, authors=tuple(Author(parse_name(f"Guest No{number}")) for number in range(21)))
    assert "No18, G., . . . No20, G. (2015" in str(apa(crowd))
    assert "No19" not in str(apa(crowd))


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("The “long” day", "“The ‘Long’ Day.”"),
        ('The "long" day', "“The ‘Long’ Day.”"),
        ("Reading of “The Day”", "“Reading of ‘The Day.’”"),
        ("Reading of “The Day.”", "“Reading of ‘The Day.’”"),
        ("War or peace?", "“War or Peace?”"),
        ("Answers to the journalists’ questions", "“Answers to the Journalists’ Questions.”"),
        (
            "Zenda: a view of the Ruritanian-speaking lands",
            "“Zenda: A View of the Ruritanian-Speaking Lands.”",
        ),
        ("50 % of {X} & $Y_1", "“50 % of {X} & $Y_1.”"),
    ],
)
def test_chicago_sets_an_english_title_its_own_way(title: str, shown: str) -> None:
    assert str(chicago_bibliography(_titled(title))).startswith(f"{shown} Transcript of talks, ")
    assert title in str(apa(_titled(title)))


def test_a_title_in_another_language_stays_as_it_is() -> None:
    record = _titled("Встреча с послом «Зенды»", "ru")
    assert str(chicago_bibliography(record)).startswith("“Встреча с послом «Зенды».” Transcript of talks, ")
