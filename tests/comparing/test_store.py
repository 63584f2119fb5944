import json
from pathlib import Path

import pytest

from archive.comparing import segment as segments
from archive.comparing import store
from archive.comparing.segment import IndexedText, QuotationSegment, is_sound
from archive.comparing.store import Busy, QuotationIndex, QuotationIndexSnapshot, Unreadable


def texts(meeting: int, *said: str) -> list[IndexedText]:
    return [IndexedText(meeting * 100 + at, meeting, text) for at, text in enumerate(said)]


def living(now: QuotationIndexSnapshot) -> set[int]:
    return set(now.fingerprints())


@pytest.fixture
def index(tmp_path: Path) -> QuotationIndex:
    index = QuotationIndex(tmp_path / "quotations", lock_wait=0.1)
    index.rebuild([*texts(1, "The harvest is late.", "It rains."), *texts(2, "The bridge is closed.")])
    return index


def test_what_is_not_there_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        QuotationIndex(tmp_path).snapshot()


def test_a_rebuild_has_all_passages_and_another_generation(index: QuotationIndex) -> None:
    before = index.generation()
    assert living(index.snapshot()) == {1, 2}
    assert index.rebuild(texts(3, "Roads, not walls.")) != before
    assert living(index.snapshot()) == {3}


def test_a_meeting_gives_way_to_its_new_words(index: QuotationIndex) -> None:
    before = index.snapshot().fingerprints()
    index.replace([1], texts(1, "The harvest is early."))
    now = index.snapshot().fingerprints()
    assert now.keys() == {1, 2}
    assert now[2] == before[2]
    assert now[1] != before[1]


def test_a_meeting_that_is_gone_is_forgotten(index: QuotationIndex) -> None:
    index.replace([1, 99], ())
    assert living(index.snapshot()) == {2}


def test_many_small_writes_are_merged_and_hold_what_one_write_would(index: QuotationIndex) -> None:
    for meeting in range(3, 40):
        index.replace([meeting], texts(meeting, f"Speech number {meeting}.", "And its end."))
        index.replace([meeting - 1], texts(meeting - 1, f"Speech {meeting - 1} again."))
    now = index.snapshot()
    assert len(now.segments) < 12
    assert all(map(is_sound, now.segments))
    fresh = QuotationIndex(index.path.with_name("fresh"))
    kept = [texts(1, "The harvest is late.", "It rains.")]
    kept += [texts(meeting, f"Speech {meeting} again.") for meeting in range(2, 39)]
    kept += [texts(39, "Speech number 39.", "And its end.")]
    fresh.rebuild(text for each in kept for text in each)
    assert now.fingerprints() == fresh.snapshot().fingerprints()


def test_what_was_mapped_of_a_segment_is_given_back_before_the_next_is_looked_at(
    index: QuotationIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.replace([3], texts(3, "Roads, not walls."))
    released: list[QuotationSegment] = []
    monkeypatch.setattr(QuotationSegment, "release", lambda segment: released.append(segment))
    now = index.snapshot()
    for number, (segment, _) in enumerate(now.each()):
        assert segment is now.segments[number]
        assert released == list(now.segments[:number])
    assert released == list(now.segments)
    assert len(released) > 1


def test_no_meeting_is_cut_in_two_by_the_size_of_a_segment(
    index: QuotationIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "_PASSAGES", 2)
    index.rebuild([*texts(1, "One.", "Two.", "Three."), *texts(2, "Four."), *texts(3, "Five.", "Six.")])
    assert [set(each.passages["meeting"].tolist()) for each in index.snapshot().segments] == [{1}, {2, 3}]


def test_a_write_that_is_cut_short_changes_nothing_and_its_rest_is_swept(
    index: QuotationIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = index.snapshot().fingerprints()

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(QuotationIndex, "_make_current", killed)
        with pytest.raises(KeyboardInterrupt):
            index.replace([1], texts(1, "Other words."))
    fresh = QuotationIndex(index.path)
    assert fresh.snapshot().fingerprints() == before
    fresh.replace([5], texts(5, "More words."))
    used = json.loads((index.path / "CURRENT").read_text())["segments"]
    folders = {path.name for path in index.path.iterdir() if path.is_dir()}
    assert folders == {each["name"] for each in used}


def test_who_reads_goes_on_with_what_was_there(index: QuotationIndex) -> None:
    now = index.snapshot()
    index.rebuild(texts(9, "All is new."))
    assert now.fingerprints().keys() == {1, 2}


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"version": "0", "generation": "x", "segments": []}', "\xff"]
)
def test_a_file_that_can_not_be_read_is_told(index: QuotationIndex, content: str) -> None:
    (index.path / "CURRENT").write_text(content, encoding="latin-1")
    with pytest.raises(Unreadable):
        QuotationIndex(index.path).snapshot()


def test_a_segment_that_is_damaged_is_told(index: QuotationIndex) -> None:
    for file in index.path.glob("*/shingles2.npy"):
        file.write_bytes(b"no array")
    with pytest.raises(Unreadable):
        QuotationIndex(index.path).snapshot()


def test_shingles_that_are_not_those_of_the_words_are_not_sound() -> None:
    made = segments.made_of(texts(1, "The harvest is late this year."))
    assert is_sound(made)
    made.shingles[2][0] += 1
    assert not is_sound(made)


def test_a_second_writer_waits_and_then_says_so(index: QuotationIndex) -> None:
    other = QuotationIndex(index.path, lock_wait=0.1)
    with index.writing(), pytest.raises(Busy):
        other.replace([1], ())
