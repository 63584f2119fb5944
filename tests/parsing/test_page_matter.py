import pytest

from archive.parsing.page_matter import part_page_matter
from archive.parsing.pipeline import read_bytes
from archive.parsing.text import Block


def parted(*texts: str) -> tuple[list[str], list[str]]:
    found = part_page_matter([Block(text) for text in texts])
    return [block.text for block in found.blocks], list(found.matter)


@pytest.mark.parametrize(
    "pages",
    [
        ("46", "47", "48"),
        ("Page 46", "Page 47", "Page 48"),
        ("Pag. 2", "Pag. 3", "Pag. 4"),
        ("3239", "3240", "3245"),
    ],
)
def test_numbers_of_pages_and_the_heads_beside_them_are_no_words(pages: tuple[str, ...]) -> None:
    said = ("HOLF: We have met.", "SAPT: So we have.", "HOLF: It was good.")
    texts = [
        text
        for page, words in zip(pages, said, strict=True)
        for text in ("House – 3rd March 2015", page, words)
    ]
    kept, matter = parted(*texts)
    assert kept == list(said)
    assert sorted(matter) == sorted([*pages, *["House – 3rd March 2015"] * 3])


def test_the_items_of_an_agenda_are_no_pages() -> None:
    texts = ("1", "Minutes", "HOLF: Yes.", "2", "The castle", "SAPT: No.", "3", "The moat", "HOLF: Yes.")
    assert parted(*texts) == (list(texts), [])


def test_a_sentence_that_a_page_breaks_goes_on() -> None:
    found = part_page_matter(
        [
            Block(text)
            for text in ("Sapt: We agree with this and", "1", "Ministry Official record", "with all of it.")
        ]
    )
    assert [(block.text, block.continues) for block in found.blocks] == [
        ("Sapt: We agree with this and", False),
        ("with all of it.", True),
    ]


def test_a_number_that_stands_between_sentences_stays() -> None:
    texts = ("HOLF: How many guards?", "12", "SAPT: It is so.")
    assert parted(*texts) == (list(texts), [])


@pytest.mark.parametrize("end", ["?", "."])
def test_a_number_on_a_line_of_a_sentence_is_no_page(end: str) -> None:
    lines = [
        block
        for number in range(101, 107)
        for block in (
            Block("HOLF: We know that they left the room in"),
            Block(f"{number}{end}", continues=True),
            Block("SAPT: I think we agreed on this"),
            Block("point, and one thing is clear.", continues=True),
        )
    ]
    assert part_page_matter(lines).matter == ()


def test_a_number_amid_the_lines_of_a_paragraph_stays() -> None:
    lines = [Block("SAPT: I think that we agreed on"), *(Block(text, continues=True) for text in
             ("201", "points in all."))]  # fmt: skip
    assert part_page_matter(lines).matter == ()


def test_words_of_two_sentences_beside_a_page_stay() -> None:
    lines = [Block("Q. Do you speak of the talks held in"), Block("7"), Block("A. It was good. We saw 222"),
             Block("points in all.", continues=True)]  # fmt: skip
    assert part_page_matter(lines).matter == ()


def test_a_clock_is_the_time_of_the_turn_behind_it() -> None:
    found = part_page_matter(
        [
            Block(text)
            for text in ("Sitting", "16:02:10", "HOLF: Take your seats.", "16:05:02", "SAPT: Thank you.")
        ]
    )
    assert [(block.text, block.time) for block in found.blocks] == [
        ("Sitting", ""),
        ("16:02:10", ""),
        ("HOLF: Take your seats.", ""),
        ("SAPT: Thank you.", "16:05:02"),
    ]
    assert found.matter == ("16:05:02",)


def test_numbered_lines_of_a_court_are_read_as_turns_and_every_word_is_accounted_for() -> None:
    said = ["[Open session]", "JUDGE HOLF: Mr. Registrar, would you please", "call the case.",
            "THE REGISTRAR: It is the case of the castle.", "JUDGE HOLF: Thank you.",
            "MR. TARLENHEIM: Your Honour, the witness is here.", "JUDGE HOLF: One moment.",
            "MR. TARLENHEIM: Thank you."]  # fmt: skip
    text = "Sitting of 3 March 2015\n\nPage 4\n" + "".join(f"{i} {line}\n" for i, line in enumerate(said, 1))
    text += "Page 5\n" + "".join(f"{i} {line}\n" for i, line in enumerate(said[1:], 1))
    found = read_bytes("court.txt", text.encode()).transcript
    turns = [(each.label.text, each.paragraphs[0].text) for each in found.utterances if each.label]
    assert turns[0] == ("JUDGE HOLF", "Mr. Registrar, would you please call the case.")
    assert {label for label, _ in turns} == {"JUDGE HOLF", "THE REGISTRAR", "MR. TARLENHEIM"}
    assert {"Page 4", "Page 5"} <= set(found.furniture)


@pytest.mark.parametrize(
    "lines", ["[10:0{i}]\nPlay\n\n{name} (Z):\n\n{words}", "{name}\n\n00:0{i}:17\n\nPlay\n\n{words}"]
)
def test_a_button_that_stands_behind_each_clock_is_no_speaker(lines: str) -> None:
    said = (("Rosa Holf", "We begin the sitting."), ("Hugo Sapt", "I thank you."),
            ("Rosa Holf", "Then let us vote."), ("Hugo Sapt", "I agree with that."))  # fmt: skip
    turns = (lines.format(i=i, name=name, words=words) for i, (name, words) in enumerate(said))
    found = read_bytes("a.txt", ("Sitting of 3 March 2015\n\n" + "\n\n".join(turns)).encode()).transcript
    assert [(each.person.name, each.paragraphs[0].text) for each in found.utterances if each.person] == list(
        said
    )
    assert "Play" in found.furniture


def test_a_foot_of_several_lines_that_comes_back_at_each_page_is_no_words() -> None:
    foot = ("Disclaimer: this version is for information", "only. A certified one is with the castle.")
    said = ("HOLF: We have met to talk of the", "bridge, which is old.", "SAPT: So it is.", "HOLF: Good.")
    texts = [
        text
        for page, words in enumerate(said, 1)
        for text in (f"July 31, 2013 SENATE DEBATES {page}", words, *foot)
    ]
    kept, matter = parted(*texts)
    assert kept == list(said)
    assert matter.count(foot[0]) == len(said)


def test_a_number_of_so_many_pages_is_a_pages_from_the_second_on() -> None:
    kept, matter = parted("HOLF: We have met to talk.", "1/12", "SAPT: So it is.", "2/12", "HOLF: Good.")
    assert kept == ["HOLF: We have met to talk.", "SAPT: So it is.", "HOLF: Good."]
    assert matter == ["1/12", "2/12"]


def test_the_day_of_the_sitting_that_comes_back_word_for_word_is_a_running_head() -> None:
    head = ("STATE OF ZENDA", "44th Legislative Day 4/17/2013")
    said = ("HOLF: We have met to talk of the bridge.", "SAPT: So it is.", "HOLF: Good.", "SAPT: Thank you.")
    kept, matter = parted(*(text for words in said for text in (*head, words)))
    assert kept == list(said)
    assert set(matter) == set(head)


def test_two_numbers_beside_the_heads_of_pages_are_pages() -> None:
    head = "Ruritania, House of Representatives 14 March 2019"
    kept, matter = parted(head, "SAPT: I rise.", "1", head, "HOLF: So do I.", "2", head, "SAPT: Thank you.")
    assert kept == ["SAPT: I rise.", "HOLF: So do I.", "SAPT: Thank you."]
    assert {"1", "2", head} == set(matter)


def test_the_lines_at_the_top_that_stand_again_further_down_are_the_head_of_a_page() -> None:
    head = ("OFFICIAL BULLETIN", "Council • Second sitting • 28.11.2018")
    said = ("HOLF: We have met to talk of the bridge.", "SAPT: So it is.", "It is old.")
    kept, matter = parted(*head, said[0], *head, *said[1:])
    assert kept == [*head, *said]
    assert matter == list(head)


def test_the_title_that_stands_again_beside_the_numbers_of_pages_is_no_words() -> None:
    said = ("HOLF: We have met.", "SAPT: So it is.", "HOLF: The bridge", "is old.", "SAPT: Good.")
    kept, matter = parted(
        "Talks in Zenda",
        *said[:1],
        "- 1 -",
        "TALKS IN ZENDA",
        *said[1:3],
        "- 2 -",
        "TALKS IN ZENDA",
        said[3],
        "- 3 -",
    )
    assert kept == ["Talks in Zenda", *said[:4]]
    assert "TALKS IN ZENDA" in matter


def test_an_address_that_counts_the_pages_and_the_title_below_it_are_no_words() -> None:
    head = "Transcript: Time to Rethink Zenda?"
    texts = [head, "HOLF: I knew him well, and", "www.zenda.example 2", head, "I went to Zenda in 1979.",
             "SAPT: Good.", "www.zenda.example 3", head, "HOLF: Thank you."]  # fmt: skip
    kept, matter = parted(*texts)
    assert kept == [head, texts[1], texts[4], texts[5], texts[8]]
    assert set(matter) == {head, "www.zenda.example 2", "www.zenda.example 3"}


def test_what_counts_the_parts_of_a_page_is_of_the_page() -> None:
    texts = [
        "發言片段: 0",
        "主席：部長好。",
        "發言片段: 1",
        "沙普特：目前還沒有。",
        "發言片段: 2",
        "主席：請說明。",
    ]
    split = part_page_matter([Block(text) for text in texts])
    assert [block.text for block in split.blocks] == texts[1::2]


def test_a_page_with_a_letter_above_a_question_is_of_the_page() -> None:
    texts = ["Q    Where is the Post?", "A    It is here.", "A-2", "Q    Is it far?", "A    No."]
    split = part_page_matter([Block(text) for text in texts])
    assert "A-2" not in [block.text for block in split.blocks]


def test_when_somebody_held_an_office_is_no_running_head() -> None:
    name = Block("HUGO SAPT – MINISTER OF ROADS 2010-2013")
    blocks = [each for n in range(4) for each in (name, Block(f"It is road {n}.", continues=True))]
    assert list(part_page_matter(blocks).blocks) == blocks
    apart = [each for n in range(4) for each in (name, Block(f"It is road {n}."))]
    assert name not in part_page_matter(apart).blocks
