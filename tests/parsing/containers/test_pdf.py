import builtins
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.containers.pdf import read
from archive.parsing.transcript import UnreadableDocument
from tests.chance import examples
from tests.parsing.containers.block_account import assert_account_holds
from tests.parsing.containers.tiny_pdf import Text, lines, pdf

TALK = [
    "B|Hugo Sapt:",
    "The council of Ruritania met at Strelsau in the morning and",
    "went on with the questions of the day before until it was",
    "noon.",
    "",
    "B|Rosa Holf:",
    "No, it did not.",
]


def texts(data: bytes) -> list[str]:
    content = read("talk.pdf", data)
    assert_account_holds(content)
    return [block.text for block in content.blocks]


def test_lines_are_joined_to_paragraphs_that_keep_their_page_and_their_bold_opening() -> None:
    content = read("talk.pdf", pdf([lines(TALK), lines(["It was so."])]))
    blocks = content.blocks
    assert [block.text for block in blocks] == [
        "Hugo Sapt:",
        " ".join(TALK[1:4]),
        "Rosa Holf:",
        "No, it did not.",
        "It was so.",
    ]
    assert [(block.bold, block.lead_style) for block in blocks[:2]] == [(10, "b"), (0, "")]
    assert [block.page for block in blocks] == [1, 1, 1, 1, 2]
    assert (content.container, content.attributed) == ("pdf", False)


def test_a_label_in_bold_on_the_line_of_its_words_is_told_by_its_length() -> None:
    page = [Text(72, 700, "Hugo Sapt:", font="B"), Text(72 + 11 * 6.6, 700, "I do not know.")]
    (block,) = read("talk.pdf", pdf([page])).blocks
    assert (block.text, block.bold, block.lead, block.lead_style) == (
        "Hugo Sapt: I do not know.",
        10,
        10,
        "b",
    )


@pytest.mark.parametrize(
    ("label", "words", "bold"), [("S", "S", 0), ("H", "S", 10), ("P", "R", 0), ("S", "R", 10)]
)
def test_type_is_bold_by_its_stems_where_they_are_thicker_than_in_most_of_the_page(
    label: str, words: str, bold: int
) -> None:
    page = [
        Text(72, 700, "Hugo Sapt:", font=label),
        Text(72 + 11 * 6.6, 700, "I do not know who came to Zenda.", font=words),
    ]
    (block,) = read("talk.pdf", pdf([page])).blocks
    assert block.bold == bold


def test_two_columns_are_read_one_after_the_other_and_divided_words_are_mended() -> None:
    left = [f"words of the left side {n}" for n in range(8)] + ["and so said the govern-"]
    right = (
        ["ment of all the council"]
        + [f"words of the right side {n}" for n in range(7)]
        + ["and the government."]
    )
    (paragraph,) = texts(pdf([[*lines(left, 50), *lines(right, 320)]]))
    assert "left side 7 and so said the government of all the council" in paragraph


def test_names_in_a_column_beside_the_words_are_cells_of_rows() -> None:
    def row(name: str, said: list[str], top: float) -> list[Text]:
        return [*lines([name], 72, top), *lines(said, 200, top)]

    page = [
        *row("Hugo Sapt", ["The council met at Strelsau in the morning and", "went on until noon."], 700),
        *row("Rosa Holf", ["It did not."], 660),
        *row("Hugo Sapt", ["It did, and all who were there", "can say so, if they", "are asked."], 630),
        *row("Rosa Holf", ["Let them be asked then, before", "anyone goes home", "today."], 574),
    ]
    blocks = read("talk.pdf", pdf([page])).blocks
    assert [(block.row, block.column, block.text) for block in blocks[2:4]] == [
        (2, 0, "Rosa Holf"),
        (2, 1, "It did not."),
    ]


def test_running_heads_and_page_numbers_are_boilerplate() -> None:
    pages = [
        [
            *lines([f"What they said on day {word} of the talks at Zenda was", "this."]),
            Text(72, 810, "Gazette of Zenda"),
            Text(300, 30, str(n)),
        ]
        for n, word in enumerate(["one", "two", "three", "four"], 1)
    ]
    content = read("talk.pdf", pdf(pages))
    assert_account_holds(content)
    assert [block.text for block in content.blocks] == [
        f"What they said on day {word} of the talks at Zenda was this."
        for word in ("one", "two", "three", "four")
    ]
    assert content.boilerplate[:2] == ("Gazette of Zenda", "1")


def test_notes_at_the_foot_are_boilerplate() -> None:
    page = [*lines(TALK), *[Text(72, 60, "1 See the Gazette.", size=7)]]
    assert "1 See the Gazette." in read("talk.pdf", pdf([page])).boilerplate


def test_large_type_is_a_heading() -> None:
    page = [Text(72, 800, "On the Treaty", size=18), *lines(TALK)]
    block = read("talk.pdf", pdf([page])).blocks[0]
    assert (block.text, block.heading, block.style) == ("On the Treaty", True, "large")


def test_a_line_in_bold_in_the_middle_of_the_column_is_a_heading_unless_it_is_a_sentence() -> None:
    said = ["The council of Ruritania met at Strelsau in the morning and"] * 3
    head, plea = Text(222, 700, "On the Treaty", font="B"), Text(219, 560, "Give it to us!", font="B")
    page = [*lines(said), head, *lines(said, y=680), plea, *lines(said, y=540)]
    blocks = read("talk.pdf", pdf([page])).blocks
    assert [block.text for block in blocks if block.heading] == ["On the Treaty"]


def test_a_script_without_spaces_is_joined_without_them() -> None:
    page = [
        Text(72, 700, "萨普特：今天上午我们在泽达开会", font="U"),
        Text(72, 684, "讨论了条约。", font="U"),
    ]
    assert texts(pdf([page])) == ["萨普特：今天上午我们在泽达开会讨论了条约。"]


def test_a_script_from_right_to_left_has_its_margin_on_the_right() -> None:
    rows = ["שלום לכולם ברוכים הבאים", "לישיבה של היום."]
    page = [Text(500 - 11 * len(row), 700 - 16 * n, row[::-1], font="U") for n, row in enumerate(rows)]
    assert texts(pdf([page])) == [" ".join(rows)]


@pytest.mark.parametrize(("turn", "step"), [("0 -1 1 0", -14), ("0 1 -1 0", 14)])
def test_a_page_whose_lines_run_down_or_up_is_read_as_if_it_were_turned(turn: str, step: int) -> None:
    said = ["Hugo Sapt: The council of Ruritania met", "at Strelsau in the morning."]
    first = 400 if step < 0 else 100
    page = [Text(300 + step * n, first, text, turn=turn) for n, text in enumerate(said)]
    assert texts(pdf([page])) == [" ".join(said)]


def test_justified_text_is_no_table() -> None:
    words = "the council met and went on with the questions until noon of that day".split()
    page = [
        Text(72 + 80 * at, 700 - 14 * row, word)
        for row in range(8)
        for at, word in enumerate(words[row % 5 : row % 5 + 6])
    ]
    assert len(texts(pdf([page]))) == 1


def test_the_numbers_of_lines_are_taken_off() -> None:
    page = [Text(50, 760 - 20 * n, str(n)) for n in range(1, 13)]
    page += [Text(90, 760 - 20 * n, "and so they went on to talk of it") for n in range(1, 13)]
    assert not any(text[0].isdigit() for text in texts(pdf([page])))


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Talks in Zenda", "Talks in Zenda"),
        ("Microsoft Word - talk v2.docx", ""),
        ("talk", ""),
        ("untitled 2", ""),
    ],
)
def test_a_stated_title_counts_where_somebody_wrote_it(title: str, kept: str) -> None:
    assert read("talk.pdf", pdf([lines(TALK)], {"Title": title})).metadata.title == kept


def test_a_pdf_of_pictures_says_how_it_can_be_read() -> None:
    with pytest.raises(UnreadableDocument, match="ocrmypdf"):
        read("scan.pdf", pdf([[], []]))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"no PDF"])
def test_a_damaged_pdf_is_told(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="damaged"):
        read("talk.pdf", data)


def test_a_locked_pdf_is_told() -> None:
    locked = pdf([lines(TALK)]).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <" + b"41" * 32 + b"> /U <"
        + b"42" * 32 + b"> /P -4 >>",
    )  # fmt: skip
    with pytest.raises(UnreadableDocument, match="password"):
        read("talk.pdf", locked)


def test_without_its_library_a_pdf_names_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name.startswith("pypdfium2"):
            raise ImportError(name)
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UnreadableDocument, match="pip install pypdfium2"):
        read("talk.pdf", pdf([lines(TALK)]))


WORD = st.text("abcdeßé-.:", min_size=1, max_size=9)
LINE = st.builds(
    Text,
    st.sampled_from([50, 62, 72, 320]),
    st.integers(30, 810),
    st.lists(WORD, min_size=1, max_size=8).map(" ".join),
    st.sampled_from([8, 11, 16]),
    st.sampled_from("RBI"),
)


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(st.lists(LINE, max_size=20), min_size=1, max_size=4))
def test_no_word_is_lost_whatever_the_layout(pages: list[list[Text]]) -> None:
    try:
        content = read("talk.pdf", pdf(pages))
    except UnreadableDocument:
        return
    assert_account_holds(content)


def test_type_of_no_size_is_read() -> None:
    found = read("talks.pdf", pdf([[Text(72, 700, "Talks in Zenda", size=0), Text(72, 600, "Good.")]]))
    assert "Good." in [block.text for block in found.blocks]


@pytest.mark.parametrize("height", [1e9, 1e18, -1e30])
def test_type_far_outside_of_the_page_is_read(height: float) -> None:
    found = read("talks.pdf", pdf([[Text(72, height, "Talks in Zenda"), Text(72, 600, "Good.")]]))
    assert "Good." in [block.text for block in found.blocks]
