import pytest

from archive.parsing.containers.markdown import front_matter, shown


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (r"the Republic <s>in</s> \[of\] Ruritania", "the Republic ~~in~~ [of] Ruritania"),
        ("So, *merci*, my friend.", "So, merci, my friend."),
        ("**Interviewer:** Why?", "Interviewer: Why?"),
        ("_(Laughter)_ and a snake_case_name", "(Laughter) and a snake_case_name"),
        ("* * *", "* * *"),
        ("***Please note the correction below.", "***Please note the correction below."),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("坐在**鲁道夫**的画像下", "坐在鲁道夫的画像下"),
        ("<…>", "<…>"),
        ("<...> and so on", "<...> and so on"),
        ('a <a href="/x">link</a>', "a link"),
    ],
)
def test_the_signs_of_markdown_are_no_words(line: str, text: str) -> None:
    assert shown(line) == text


def test_a_head_of_keys_and_values_is_read_with_its_quotes_and_folded_lines() -> None:
    lines = [
        "---",
        "date: '2021-02-19'",
        r'title: "Remarks by Ant\xF3nia\_Mauban in\_\ ',
        r"  Zenda, for the press of Ruri\ ",
        r"  \ tania: a \"talk\""  + '"',
        "place: East Room of",
        "  the Castle",
        "note: 'it''s: so'",
        "---",
        "Text",
    ]  # fmt: skip
    lines = [line.rstrip() if line.endswith("\\ ") else line for line in lines]
    facts, taken = front_matter(lines)
    assert taken == 9
    assert facts["date"] == "2021-02-19"
    assert (
        facts["title"]
        == 'Remarks by Antónia\u00a0Mauban in\u00a0Zenda, for the press of Ruri tania: a "talk"'
    )
    assert facts["place"] == "East Room of the Castle"
    assert facts["note"] == "it's: so"


@pytest.mark.parametrize("lines", [[], ["Text"], ["---", "title: never closed"], ["* * *", "---"]])
def test_a_text_without_such_a_head_has_none(lines: list[str]) -> None:
    assert front_matter(lines) == ({}, 0)
