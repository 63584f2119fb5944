"""Every reader has examples; each example stands beside what must be read in it."""

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from archive.importing.files import load_side_facts
from archive.parsing import general, sites
from archive.parsing.document import MEDIA_TYPES
from archive.parsing.pipeline import read_bytes
from archive.parsing.readings import Reading
from archive.parsing.transcript import Label

EXAMPLES = Path(__file__).parent.parent / "examples"
SEEDS = Path(__file__).parent.parent.parent / "fixtures" / "transcripts"
ENDING = ".expected.json"


def examples(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.glob("*") if path.suffix in MEDIA_TYPES and path.stem != "ATTRIBUTION"
    )


def read_example(path: Path) -> Reading:
    return read_bytes(path.name, path.read_bytes(), load_side_facts(path))


def after(label: Label, line: str) -> str:
    """What stands behind a label, the rest of its line; the whole line where the label is not in it."""
    printed, label_found, rest = line.partition(label.text)
    notes = ("", f"({label.note})")
    if not label_found or printed.strip() not in notes:
        return line
    return rest.strip().removeprefix(f"({label.note})").strip(".: ")


def as_json(reading: Reading) -> dict[str, Any]:
    """The transcript without what is empty, so that an expectation is short enough to be read."""
    transcript: dict[str, Any] = json.loads(json.dumps(asdict(reading.transcript), default=str))

    def pruned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: pruned(each) for key, each in value.items() if each not in (None, "", [], False)}
        return [pruned(each) for each in value] if isinstance(value, list) else value

    result: dict[str, Any] = pruned(transcript)
    result.pop("reader_version")
    if result["date_precision"] == "day":
        del result["date_precision"]
    return result


@pytest.mark.parametrize("reader", [*sites.READERS, general], ids=lambda reader: reader.NAME)
def test_every_reader_has_examples(reader: Any) -> None:
    assert examples(EXAMPLES / reader.NAME), f"put an example into {EXAMPLES / reader.NAME}"


@pytest.mark.parametrize(
    "path", sorted(EXAMPLES.glob("*/*[!n]")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_an_example_is_read_as_expected(path: Path) -> None:
    reading = read_example(path)
    assert reading.transcript.reader == path.parent.name
    expected = path.with_name(path.name + ENDING)
    if not expected.exists():
        expected.write_text(json.dumps(as_json(reading), ensure_ascii=False, indent=1) + "\n")
        pytest.fail(f"{expected} was missing; what is read now has been written to it for review")
    assert as_json(reading) == json.loads(expected.read_text())


@pytest.mark.parametrize(
    "path", [*sorted(EXAMPLES.glob("*/*[!n]")), *examples(SEEDS)], ids=lambda path: path.name
)
def test_every_line_of_an_example_stands_in_an_utterance_in_the_head_or_among_the_furniture(
    path: Path,
) -> None:
    reading = read_example(path)
    transcript = reading.transcript
    texts = [paragraph.text for paragraph in transcript.paragraphs()]
    labels = [each.label for each in transcript.utterances if each.label]
    elsewhere = "\n".join([*texts, *transcript.head, *transcript.furniture])
    lines = sites.shown(reading.document)
    # A page may set a tooltip into a line that it shows, so of a page it is the words that count.
    for line in lines if reading.document.media_type != "text/html" else []:
        if not re.search(r"\w", line):
            continue
        folded = " ".join(line.split()).lstrip("# ")
        assert any(rest in elsewhere for rest in (folded, *(after(label, folded) for label in labels))), line
    words = reading.words
    assert words.utterances > 0
    shown = sum(len(re.findall(r"\w+", line)) for line in lines)
    assert words.utterances + words.head + words.furniture == shown
