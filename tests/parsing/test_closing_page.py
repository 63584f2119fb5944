import pytest

from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Transcript

SAID = (
    "MR. SAPT: Good afternoon.",
    "QUESTION: Can we go to Zenda?",
    "MR. SAPT: Sure. The castle is open.",
    "QUESTION: Who broke off the talks?",
    "MR. SAPT: Thank you, everybody.",
)


def read(*below: str, said: tuple[str, ...] = SAID) -> Transcript:
    text = "Daily Press Briefing\n\nFebruary 4, 2016\n\n" + "\n\n".join((*said, *below)) + "\n"
    return read_bytes("talks.txt", text.encode()).transcript


def labelled(found: Transcript) -> list[str]:
    return [
        paragraph.text
        for each in found.utterances
        if each.label or each.inferred
        for paragraph in each.paragraphs
        if not paragraph.aside
    ]


@pytest.mark.parametrize(
    "below",
    [
        ["(The briefing was concluded at 2:21 p.m.)", "The office manages this site as a portal."],
        ["ZPB # 21", "The office manages this site as a portal."],
        ["THIS TRANSCRIPT WAS PREPARED BY THE ZENDA NEWS SERVICE.", "Join the mailing list of Zenda"],
        ["Source: National Archives, Sapt Papers, Box 36. No marking.", "See Document 61."],
        ["https://www.zenda.example/release/41776"],
        ["Related Events", "Jun 30, 2021", "Virtual Event: The Future of Zenda"],
        ["TAPE GUIDE -- Hugo Sapt", "INDEX", "Elphberg, Rudolf, 12, 44-47, 88"],
        ["Zenda Talks airs at these times: Saturday: 0430; Sunday: 0830, 1930."],
        ["Follow @ZendaTalks and the Zenda Post"],
        ["-- ", "Rosa Holf", "Zenda Institute"],
        ["The meeting then adjourned."],
        ["*", "Press office of Zenda, which is open on all days of the week."],
    ],
)
def test_what_a_page_prints_below_the_last_turn_is_nobodys(below: list[str]) -> None:
    assert labelled(read(*below)) == [text.partition(": ")[2] for text in SAID]


@pytest.mark.parametrize(
    "spoken",
    [
        ["We shall meet again on Monday, and I hope to see you all."],
        ["Thank you all", "Good night"],
        ["I said to them: #1 is the bridge.", "NEVER!", "And so it was."],
        ["(Laughter.)", "Now I shall go."],
    ],
)
def test_what_the_last_speaker_goes_on_to_say_stays(spoken: list[str]) -> None:
    kept = [line for line in spoken if line[0] != "("]
    assert labelled(read(*spoken))[-len(kept) :] == kept


def test_lines_that_end_as_no_sentence_stay_where_those_that_are_said_do_not_either() -> None:
    said = tuple(line.rstrip(".?") for line in SAID)
    assert labelled(read("The gates of Zenda", "The tower", said=said))[-2:] == [
        "The gates of Zenda",
        "The tower",
    ]


def test_a_line_in_capitals_far_below_the_last_label_heads_a_part_of_what_is_said() -> None:
    speech = [f"The {each} of Zenda is old." for each in ("bridge", "tower", "moat", "wall")]
    found = read(*speech, "THE ROADS OF ZENDA", "They are long.")
    assert labelled(found)[-1] == "They are long."
