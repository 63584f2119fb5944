import json
from typing import Any

from archive.parsing.containers import table
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, turns

WORDS = "Welcome to Strelsau . How are you ? | Very well , thank you ."
TURNS = [("spk_0", "Welcome to Strelsau. How are you?"), ("spk_1", "Very well, thank you.")]


def read(tree: Any) -> Content:
    content = table.read("a.json", json.dumps(tree).encode())
    assert not lost(content)
    assert not invented(content)
    return content


def transcribed(labelled: bool) -> dict[str, Any]:
    """What Amazon Transcribe gives; `labelled`: each word bears its speaker, as in newer files."""
    items: list[dict[str, Any]] = []
    segments: list[dict[str, Any]] = []
    for number, said in enumerate(WORDS.split(" | ")):
        segments.append({"speaker_label": f"spk_{number}", "start_time": str(len(items)), "items": []})
        for word in said.split():
            item: dict[str, Any] = {"alternatives": [{"confidence": "0.9", "content": word}]}
            item["type"] = "pronunciation" if word.isalpha() else "punctuation"
            if word.isalpha():
                item["start_time"] = f"{len(items)}.5"
                segments[-1]["items"].append(
                    {"start_time": item["start_time"], "speaker_label": f"spk_{number}"}
                )
            items.append({"speaker_label": f"spk_{number}", **item} if labelled else item)
    whole = {"transcript": WORDS.replace(" | ", " ")}
    return {
        "jobName": "talks",
        "results": {
            "transcripts": [whole],
            "speaker_labels": {"speakers": 2, "segments": segments},
            "items": items,
        },
    }


def test_words_that_bear_a_speaker_are_joined_to_turns() -> None:
    assert turns(read(transcribed(labelled=True))) == TURNS


def test_words_bear_the_speaker_that_a_list_of_segments_gives_for_their_time() -> None:
    assert turns(read(transcribed(labelled=False))) == TURNS


def test_words_that_are_given_once_more_with_a_speaker_are_read_once() -> None:
    said = [(1, "Welcome to Strelsau. How are you?"), (2, "Very well, thank you.")]
    tagged = [
        {"word": word, "startTime": "1s", "speakerTag": tag} for tag, text in said for word in text.split()
    ]
    untagged = [
        {"alternatives": [{"transcript": text, "words": [{"word": word} for word in text.split()]}]}
        for _, text in said
    ]
    tree = {"results": [*untagged, {"alternatives": [{"words": tagged}]}]}
    assert turns(read(tree)) == [(f"Speaker {tag}", text) for tag, text in said]


def test_words_with_their_punctuation_are_taken_before_bare_ones() -> None:
    words = [
        {"word": word.strip(".,?").lower(), "punctuated_word": word, "start": 1.5, "speaker": voice}
        for voice, text in enumerate(("Welcome to Strelsau. How are you?", "Very well, thank you."))
        for word in text.split()
    ]
    whole = " ".join(str(word["punctuated_word"]) for word in words)
    tree = {"results": {"channels": [{"alternatives": [{"transcript": whole, "words": words}]}]}}
    assert turns(read(tree)) == [
        ("Speaker 0", "Welcome to Strelsau. How are you?"),
        ("Speaker 1", "Very well, thank you."),
    ]


def test_one_word_answers_stay_turns() -> None:
    tree = [
        {"speaker": name, "text": "Yes." if name == "Hugo Sapt" else "No."}
        for name in ("Hugo Sapt", "Rosa Holf") * 5
    ]
    assert len(turns(read(tree))) == 10


def test_a_long_speech_of_single_words_has_paragraphs_that_end_with_sentences() -> None:
    words = [
        {"speaker": voice, "text": "well." if number % 10 == 9 else "well"}
        for voice in ("Hugo Sapt", "Rosa Holf")
        for number in range(200)
    ]
    ((_, said), _) = turns(read(words))
    assert [len(paragraph.split()) for paragraph in said.split(" / ")] == [80, 80, 40]


def test_words_in_the_rows_of_a_file_of_separated_values_are_joined() -> None:
    said = [(name, word) for name, text in TURNS for word in text.replace(".", " .").split()]
    rows = "\n".join(f"{name},{word}" for name, word in said)
    assert turns(table.read("a.csv", f"speaker,word\n{rows}\n".encode())) == [
        (name, text.replace("?", " ?").replace(" ?", "?")) for name, text in TURNS
    ]
