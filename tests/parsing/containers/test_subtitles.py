from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.containers.subtitles import LONG_PARAGRAPH, read
from archive.parsing.text import Block
from archive.parsing.transcript import Person, UnreadableDocument
from tests.parsing.containers.block_account import assert_account_holds


def vtt(*cues: str, head: str = "WEBVTT", start: int = 0) -> str:
    """Cues of three seconds, one after the other."""
    times = [f"00:{n // 20:02}:{n % 20 * 3:02}.000" for n in range(start, start + len(cues) + 1)]
    parts = [f"{a} --> {b}\n{cue}" for a, b, cue in zip(times, times[1:], cues, strict=False)]
    return "\n\n".join([head, *parts]) + "\n"


def blocks(text: str, name: str = "talk.vtt") -> tuple[Block, ...]:
    content = read(name, text.encode())
    assert_account_holds(content)
    return content.blocks


def test_the_cues_of_a_voice_are_one_paragraph_with_the_time_of_the_first() -> None:
    text = vtt("<v Hugo Sapt>The council met,</v>", "<v Hugo Sapt>and went on.", "<v.loud Rosa Holf>No.</v>")
    content = read("talk.vtt", text.encode())
    assert_account_holds(content)
    assert content.attributed
    assert [(b.text, b.label, b.speaker, b.time) for b in content.blocks] == [
        ("The council met, and went on.", "Hugo Sapt", Person("Hugo Sapt"), "00:00:00"),
        ("No.", "Rosa Holf", Person("Rosa Holf"), "00:00:06"),
    ]


def test_a_voice_with_a_number_is_no_person() -> None:
    (block,) = blocks(vtt("<v Speaker 1>No.</v>"))
    assert (block.label, block.speaker) == ("Speaker 1", None)


@pytest.mark.parametrize(
    "cue", ["HUGO SAPT: No.", ">> HUGO SAPT: No.", ">> No.", "- No.", "Hugo Sapt: No.", "[00:01] SAPT: No."]
)
def test_a_label_inside_a_cue_stays_and_begins_a_paragraph(cue: str) -> None:
    text = vtt("ROSA HOLF: It was so.", cue, "and so on.")
    content = read("talk.vtt", text.encode())
    assert_account_holds(content)
    assert not content.attributed
    assert [block.text for block in content.blocks] == ["ROSA HOLF: It was so.", f"{cue} and so on."]


def test_two_voices_of_one_cue_are_two_paragraphs() -> None:
    assert [block.text for block in blocks(vtt("- It was so.\n- No, it was not."))] == [
        "- It was so.",
        "- No, it was not.",
    ]
    assert [b.label for b in blocks(vtt("<v Sapt>No.</v> <v Holf>Yes.</v>"))] == ["Sapt", "Holf"]


def test_a_sentence_with_a_colon_begins_no_paragraph() -> None:
    assert len(blocks(vtt("We said it before", "The reason of it all was this one: no"))) == 1


def test_long_speech_is_parted_at_the_end_of_a_sentence_and_silence_ends_a_paragraph() -> None:
    found = blocks(vtt(*[f"<v Sapt>The council went on with point {n} of it all. And" for n in range(40)]))
    assert len(found) > 2
    assert all(block.text.endswith(".") for block in found[:-1])
    assert all(len(block.text.split()) < LONG_PARAGRAPH + 20 for block in found)
    late = vtt("One.", "Two.") + vtt("Three.", head="", start=9)
    assert [block.text for block in blocks(late)] == ["One. Two.", "Three."]


def test_captions_that_roll_say_each_line_once() -> None:
    lines = [f"line {word} of it" for word in ("one", "two", "three", "four", "five", "six")]
    text = vtt(*[f"{a}\n{b}" for a, b in pairwise(lines)])
    assert [block.text for block in blocks(text)] == [" ".join(lines)]


def test_tags_are_no_words_and_what_is_heard_is() -> None:
    text = vtt("<i>It</i> was <c.red>so</c> <00:00:01.500>&amp; <inaudible> {\\an8}no")
    assert blocks(text)[0].text == "It was so & <inaudible> no"


def test_srt_is_read_with_its_numbers_and_empty_lines() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nIt was\n\nso.\n2\n00:00:02,000 --> 00:00:03,000\n1980\n"
    content = read("talk.srt", b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert_account_holds(content)
    assert content.container == "srt"
    assert " ".join(block.text for block in content.blocks) == "It was so. 1980"


def test_comments_and_style_sheets_are_no_speech() -> None:
    head = "WEBVTT - Talks in Zenda, 2021-03-04\n\nSTYLE\n::cue { color: red }\n\nNOTE checked\n\nregion\nid"
    content = read("talk.vtt", vtt("No.", head=head.replace("\n\nregion\nid", "")).encode())
    assert_account_holds(content)
    assert [block.text for block in content.blocks] == ["No."]
    assert (content.metadata.title, content.metadata.date) == ("Talks in Zenda", "2021-03-04")
    assert content.head == ("- Talks in Zenda, 2021-03-04", "checked")


@pytest.mark.parametrize("data", [b"", b"WEBVTT\n", b"only text", b"\xff\xff\xff caf\xe9"])
def test_what_has_no_cues_says_what_to_do(data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        read("talk.vtt", data)


LINE = st.sampled_from(
    [
        "",
        "1",
        "00:00:01.000 --> 00:00:02.000",
        "Sapt: no",
        "<v Holf>yes.",
        "NOTE so",
        "STYLE",
        "a <i>b</i>",
        "- c",
        "字",
    ]
)


@settings(deadline=None)
@given(st.booleans(), st.lists(LINE, max_size=25))
def test_no_word_is_lost_whatever_the_lines(marked: bool, lines: list[str]) -> None:
    text = "\n".join(["WEBVTT", ""] * marked + lines)
    try:
        content = read("talk.vtt", text.encode())
    except UnreadableDocument:
        return
    assert_account_holds(content)


def test_subtitles_in_a_legacy_encoding_are_read_and_told() -> None:
    cues = "1\n00:00:01,000 --> 00:00:04,000\nLe café est très bon à Strelsau, dit la voisine du château.\n"
    content = read("talks.srt", cues.encode("cp1252"))
    assert "café" in content.blocks[0].text
    assert content.warnings


def test_sbv_is_read_by_its_times() -> None:
    text = "0:00:00.599,0:00:04.160\n>> ROSA: Good morning,\n\n0:00:04.160,0:00:06.770\nand welcome.\n"
    assert [(b.text, b.time) for b in blocks(text, "talk.sbv")] == [
        (">> ROSA: Good morning, and welcome.", "00:00:00")
    ]


def test_names_in_brackets_on_lines_of_their_own_are_voices() -> None:
    cues = ("(Rosa Holf)\nIs it", "(Rosa Holf)\nso?\n-\n \n(Hugo Sapt)\nYes.", "(Hugo Sapt)\n(laughs) It is.")
    assert [(b.label, b.text) for b in blocks(vtt(*cues))] == [
        ("Rosa Holf", "Is it so?"),
        ("Hugo Sapt", "Yes. (laughs) It is."),
    ]
    assert not any(b.label for b in blocks(vtt("(Applause)\nIt is", "(Music)\nso.", "(Applause)\nYes.")))


def test_a_name_before_the_words_of_nearly_every_cue_is_its_voice() -> None:
    said = ("Rosa Holf: It is", "Rosa Holf: so.", "Hugo Sapt (he/him): No: never.", "iPhone 12: Hello?")
    content = read("talk.vtt", vtt(*said).encode())
    assert_account_holds(content)
    assert [(b.label, b.text, b.speaker) for b in content.blocks] == [
        ("Rosa Holf", "It is so.", Person("Rosa Holf")),
        ("Hugo Sapt (he/him)", "No: never.", Person("Hugo Sapt")),
        ("iPhone 12", "Hello?", None),
    ]


def test_names_in_brackets_before_the_words_of_nearly_all_cues_are_their_voices() -> None:
    said = (("Rosa Holf", "Is it late?"), ("Hugo Sapt", "It is."), ("Rosa Holf", "And"), ("Hugo Sapt", "No."))
    read_blocks = blocks(vtt(*(f"[{name}] {words}" for name, words in said)))
    assert [(block.label, block.text) for block in read_blocks] == list(said)


def test_a_label_that_comes_back_begins_a_paragraph_though_a_sentence_is_open() -> None:
    said = ("Rosa Holf: We must", "Hugo Sapt: Must we?", "Rosa Holf: Yes, and", "Hugo Sapt: But") * 2
    assert [block.text for block in blocks(vtt(*said))] == list(said)


def test_a_voice_goes_on_without_its_tag_where_tags_stand_at_changes_alone() -> None:
    turn = ("<v Rosa Holf>Is it late?", "Is it?", "<v Hugo Sapt>It is.", "(Laughter)", "Yes.", "- No.")
    assert [(b.label, b.text) for b in blocks(vtt(*turn * 3))][:4] == [
        ("Rosa Holf", "Is it late? Is it?"),
        ("Hugo Sapt", "It is. (Laughter) Yes."),
        ("", "- No."),
        ("Rosa Holf", "Is it late? Is it?"),
    ]


def test_elsewhere_the_rest_of_a_sentence_alone_is_of_the_voice_before() -> None:
    cues = ("<v Rosa Holf>Is it", "so?", "No.", "<v Rosa Holf>Yes.")
    assert [(b.label, b.text) for b in blocks(vtt(*cues))] == [
        ("Rosa Holf", "Is it so?"),
        ("", "No."),
        ("Rosa Holf", "Yes."),
    ]


def test_names_in_brackets_where_another_begins_to_speak_are_voices_until_another_bracket() -> None:
    turn = ("[Rosa Holf] Is it", "late?", "[Hugo Sapt] It is.", "[reporter] Why?", "Tell us.")
    assert [(b.label, b.text) for b in blocks(vtt(*turn * 3))][:4] == [
        ("Rosa Holf", "Is it late?"),
        ("Hugo Sapt", "It is."),
        ("", "[reporter] Why? Tell us."),
        ("Rosa Holf", "Is it late?"),
    ]


def test_an_office_in_brackets_that_comes_back_among_names_is_a_voice() -> None:
    said = (
        *("[The chair] We go", "on."),
        "[Rosa Holf, Minister for Roads] Yes.",
        "[The chair] So be it.",
        "[Fritz von Tarlenheim (ZDP)] No.",
        "[voice from the hall] Shame!",
    )
    assert [(b.label, b.text) for b in blocks(vtt(*said * 3))][:4] == [
        ("The chair", "We go on."),
        ("Rosa Holf, Minister for Roads", "Yes."),
        ("The chair", "So be it."),
        ("Fritz von Tarlenheim (ZDP)", "No."),
    ]


def test_a_label_that_stands_once_begins_a_paragraph_as_those_do_that_come_back() -> None:
    said = ("HUGO SAPT: We begin.", "ROSA HOLF: We may, and") * 3
    capitals = [block.text for block in blocks(vtt(*said, "FLAVIA STROFZIN: No."))]
    assert capitals[-2:] == ["ROSA HOLF: We may, and", "FLAVIA STROFZIN: No."]
    said = ("Hugo Sapt: We begin.", "Rosa Holf: We may, and") * 3
    for label in ("Flavia Strofzin", "The minister for mills and roads of the whole kingdom (Fritz Holf)"):
        assert blocks(vtt(*said, f"{label}: No."))[-1].text == f"{label}: No."


def test_hyphens_before_the_labels_of_two_voices_in_a_cue_are_none_of_theirs() -> None:
    (first, second) = blocks(vtt("- Hugo Sapt: Yes.\n- Rosa Holf: No."))
    assert (first.text, second.text) == ("Hugo Sapt: Yes.", "Rosa Holf: No.")


def test_a_comment_states_the_title_and_the_header_the_language() -> None:
    text = (
        "WEBVTT\nKind: captions\nLanguage: en-GB\n\nNOTE Talks in Zenda - 3 March 2015\n\n" + vtt("No.")[8:]
    )
    metadata = read("talk.vtt", text.encode()).metadata
    assert (metadata.title, metadata.language) == ("Talks in Zenda - 3 March 2015", "en-GB")


def test_a_comment_too_long_for_a_title_tells_the_day() -> None:
    text = (
        f"WEBVTT\n\nNOTE {'Talks on the harvest and the roads of ' * 6}Zenda, 3 March 2015\n\n"
        + vtt("No.")[8:]
    )
    metadata = read("talk.vtt", text.encode()).metadata
    assert (metadata.title, metadata.date[-12:]) == ("", "3 March 2015")
