import pytest

from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Transcript, UtteranceKind

SAID = (
    ("Hugo Sapt", "Members, I open the sitting."),
    ("Rosa Holf", "I thank you for the floor."),
    ("Hugo Sapt", "That is not what we agreed."),
    ("Rudolf Elphberg", "The bridge is old."),
    ("Rosa Holf", "We must build another."),
)


def read(*paragraphs: str) -> Transcript:
    text = "Council of Zenda\n\n3 March 2015\n\n" + "\n\n".join(paragraphs) + "\n"
    return read_bytes("sitting.txt", text.encode()).transcript


def labelled(found: Transcript) -> list[tuple[str, str]]:
    return [
        (each.label.text, paragraph.text)
        for each in found.utterances
        if each.label
        for paragraph in each.paragraphs
        if not paragraph.aside
    ]


@pytest.mark.parametrize(
    "above",
    [
        ["Speech No. 12", "Speech No. 13", "Speech No. 14", "Speech No. 15", "Speech No. 16"],
        [
            "...\n\nParty of the Castle",
            "...\n\nParty of the Bridge",
            "...\n\nParty of the Bridge",
            "...\n\nParty of the Moat",
            "...\n\nParty of the Bridge",
        ],
    ],
)
def test_a_line_that_stands_above_every_turn_is_none_of_the_turn_before(above: list[str]) -> None:
    found = read(*(f"{line}\n\n{name}: {words}" for line, (name, words) in zip(above, SAID, strict=True)))
    assert labelled(found) == list(SAID)


def test_the_lines_of_a_vote_above_a_label_are_nobodys() -> None:
    turns = [f"{name}: {words}" for name, words in SAID]
    vote = ["Result of the vote (at 12.40 p.m.)", "In favour 97", "Against 0", "Result: adopted"]
    assert labelled(read(*turns[:3], *vote, *turns[3:])) == list(SAID)


def test_a_line_that_some_turns_end_with_stays() -> None:
    said = [f"{name}: {words.rstrip('.')}" for name, words in SAID * 2]
    found = read(*said[:3], "Long live Zenda", *said[3:6], "Long live Zenda", *said[6:])
    assert labelled(found).count(("Hugo Sapt", "Long live Zenda")) == 2


def test_what_a_record_tells_of_a_speaker_is_none_of_the_turn_before() -> None:
    said = [f"{name.split()[-1].upper()}: {words}" for name, words in SAID]
    found = read(*said[:3], "HOLF said that she agreed.", *said[3:], "SAPT rose.", "The sitting was over.")
    assert [words for _, words in labelled(found)] == [words for _, words in SAID]


def test_a_sentence_about_somebody_stays_where_labels_are_in_small_letters() -> None:
    for party in ("", " (ZDP)"):
        said = [f"{name}{party}: {words}" for name, words in SAID]
        found = read(*said[:3], "Rosa Holf said that she agreed.", *said[3:])
        assert (f"Hugo Sapt{party}", "Rosa Holf said that she agreed.") in labelled(found)


def test_a_line_above_each_turn_that_is_a_heading_stays_one() -> None:
    turns = (f"QUESTIONS OF PART {i}\n\n{name}: {words}" for i, (name, words) in enumerate(SAID))
    kinds = [each.kind for each in read(*turns).utterances if each.paragraphs[0].text.startswith("QUEST")]
    assert kinds[-3:] == [UtteranceKind.HEADING] * 3
