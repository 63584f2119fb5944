"""The index follows the archive, through changes, kills and damage."""

import gc
import io
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from haystack import connections

from archive.models import Meeting, Passage
from archive.search.api import search
from archive.search.indexing.documents import documents
from archive.search.indexing.updates import _shares, forget_meetings, index_pending, rebuild
from archive.search.types import IndexBusy
from archive.search.whoosh_store.building import BuildFailed
from archive.search.whoosh_store.folder import IndexFolder
from tests.search.conftest import Add, add_utterance


def found(query: str) -> list[str]:
    hits = search(query, size=100).hits
    return sorted(each.passage.text for hit in hits for each in (hit, *hit.folded))


def held() -> dict[int, int]:
    """How many passages of each meeting are in the index."""
    with backend().reading() as index:
        return Counter(index.fingerprints()["meeting"].tolist())


def backend() -> Any:
    return connections["default"].get_backend()


def test_a_changed_meeting_replaces_what_the_index_had_of_it(add: Add) -> None:
    meeting = add("old gas", "old oil")
    add("other gas")
    meeting.utterances.all().delete()
    add_utterance(meeting, "new gas")
    assert index_pending() == 1
    assert found("gas") == ["new gas", "other gas"]
    assert search("oil").total == 0
    assert not Meeting.objects.exclude(indexed=True).exists()
    assert index_pending() == 0


def test_a_meeting_that_is_gone_is_forgotten(add: Add) -> None:
    meeting = add("gas")
    add("more gas")
    key = meeting.pk
    meeting.delete()
    forget_meetings([key])
    assert search("gas").total == 1
    forget_meetings([])


def test_a_change_while_the_index_is_written_is_not_lost(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = add("gas", indexed=False)

    def changing(passages: Any) -> Iterator[dict[str, Any]]:
        yield from documents(passages)
        Passage.objects.update(text="oil")
        Meeting.objects.filter(pk=meeting.pk).update(indexed=False)

    monkeypatch.setattr("archive.search.indexing.updates.documents", changing)
    index_pending()
    monkeypatch.undo()
    assert Meeting.objects.get().indexed is False
    index_pending()
    assert found("oil") == ["oil"]


def test_a_write_that_is_cut_short_changes_nothing_and_is_mended_by_the_next(
    add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = add("old gas")
    meeting.utterances.all().delete()
    add_utterance(meeting, "new gas", "more gas")

    def cut(passages: Any) -> Iterator[dict[str, Any]]:
        yield next(documents(passages))
        raise KeyboardInterrupt

    monkeypatch.setattr("archive.search.indexing.updates.documents", cut)
    with pytest.raises(KeyboardInterrupt):
        index_pending()
    assert held() == {meeting.pk: 1}
    monkeypatch.undo()
    assert index_pending() == 1
    assert found("gas") == ["more gas", "new gas"]


def test_a_rebuild_that_is_cut_short_leaves_the_old_index_answering(
    add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("gas")

    def cut(passages: Any) -> Iterator[dict[str, Any]]:
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr("archive.search.indexing.updates.documents", cut)
    with pytest.raises(KeyboardInterrupt):
        rebuild()
    assert found("gas") == ["gas"]


def test_a_rebuild_swaps_the_index_and_leaves_no_other_behind(add: Add, index: Path) -> None:
    add("gas")
    before = {path for path in index.iterdir() if path.is_dir()}
    assert rebuild() == 1
    after = {path for path in index.iterdir() if path.is_dir()}
    assert len(after) == 1
    assert not after & before
    assert found("gas") == ["gas"]


def test_many_small_changes_and_a_rebuild_find_the_same(add: Add) -> None:
    for number in range(12):
        meeting = add(f"gas {number}", "oil")
        if number % 3 == 0:
            meeting.delete()
    call_command("update_index", stdout=io.StringIO())
    before = search("gas", size=50)
    rebuild()
    after = search("gas", size=50)
    assert [hit.passage.pk for hit in before.hits] == [hit.passage.pk for hit in after.hits]
    assert (before.total, before.facets) == (after.total, after.facets) == (8, after.facets)


def test_parts_written_by_several_processes_make_one_index(add: Add) -> None:
    add("gas one", "oil", indexed=False)
    add("gas two", indexed=False)
    every = list(documents(Passage.objects.order_by("pk")))
    counted: list[int] = []
    assert (
        backend().rebuild([lambda: every[:1], lambda: every[1:2], lambda: every[2:]], counted.append, 2) == 3
    )
    assert sum(counted) == 3
    assert found("gas") == ["gas one", "gas two"]


def test_a_part_that_fails_fails_the_whole_and_the_old_index_answers(add: Add, index: Path) -> None:
    add("gas")

    def failing() -> Iterator[dict[str, Any]]:
        os._exit(1)  # as if it had been killed
        yield

    with pytest.raises(BuildFailed):
        backend().rebuild([failing, list], None, 2)
    assert found("gas") == ["gas"]
    assert len([path for path in index.iterdir() if path.is_dir()]) == 1


def test_an_archive_larger_than_a_segment_is_cut_into_several(
    add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        add(f"gas {number}", "oil", indexed=False)
    monkeypatch.setattr("archive.search.indexing.updates._SEGMENT", 4)
    assert rebuild() == 10
    assert len(found("gas")) == 5


@pytest.mark.parametrize(("procs", "size", "shares"), [(2, 99, 2), (2, 4, 4), (3, 4, 3), (1, 4, 3)])
def test_each_process_writes_as_many_segments_as_the_others(
    procs: int, size: int, shares: int, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(10):
        add(f"gas {number}", indexed=False)
    monkeypatch.setattr("archive.search.indexing.updates._SEGMENT", size)
    assert len(_shares(procs)) == shares


def test_an_archive_most_of_which_is_missing_is_indexed_anew(
    add: Add, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("gas one")
    before = (index / "CURRENT").read_text()
    monkeypatch.setattr("archive.search.indexing.updates._MANY", 2)
    monkeypatch.setattr("archive.search.indexing.updates.usable_processes", lambda: 1)
    add("gas two", indexed=False)
    add("gas three")
    assert (index / "CURRENT").read_text() != before
    assert found("gas") == ["gas one", "gas three", "gas two"]
    assert not Meeting.objects.exclude(indexed=True).exists()


def test_update_index_brings_in_what_is_missing_and_takes_out_what_is_gone(add: Add) -> None:
    kept = add("gas one")
    gone = add("gas two")
    Meeting.objects.filter(pk=gone.pk).delete()
    add_utterance(kept, "gas three")
    Meeting.objects.update(indexed=True)
    call_command("update_index", stdout=io.StringIO())
    assert held() == {kept.pk: 2}


@pytest.mark.parametrize("command", ["rebuild_index", "update_index"])
def test_commands_make_an_index_where_there_is_none(add: Add, command: str) -> None:
    add("gas", indexed=False)
    call_command(command, stdout=io.StringIO())
    assert found("gas") == ["gas"]


def test_rebuild_index_takes_haystacks_options(add: Add) -> None:
    add("gas")
    call_command("rebuild_index", "--noinput", "--batch-size=100", "--workers=2", stdout=io.StringIO())
    assert found("gas") == ["gas"]


def test_a_second_writer_waits_and_then_says_so(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    add("gas")
    folder = backend().folder
    monkeypatch.setattr(folder, "lock_wait", 0.1)
    other = IndexFolder(folder.path, folder.schema, lock_wait=0.1)
    with other.writing(), pytest.raises(IndexBusy, match="Another process has been writing"):
        backend().remove("archive.passage.1")
    assert found("gas") == ["gas"]


def damage_nothing_there(index: Path) -> None:
    for path in sorted(index.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


def damage_other_version(index: Path) -> None:
    (index / "CURRENT").write_text("0123456789ab-0123456789ab")


def damage_name(index: Path) -> None:
    (index / "CURRENT").write_bytes(b"\xff\xfe\0")


def damage_contents(index: Path) -> None:
    for path in index.glob("*/*.toc"):
        path.write_bytes(b"not an index")


def damage_segments(index: Path) -> None:
    for path in index.glob("*/*.seg"):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def damage_bytes(index: Path) -> None:
    for path in index.glob("*/*.seg"):
        path.write_bytes(bytes(path.stat().st_size))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    "damage",
    [damage_nothing_there, damage_other_version, damage_name, damage_contents, damage_segments, damage_bytes],
)
def test_without_a_usable_index_search_says_what_to_do_and_a_rebuild_mends_it(
    add: Add, index: Path, damage: Any, caplog: pytest.LogCaptureFixture
) -> None:
    add("gas", "oil")
    damage(index)
    connections.reload("default")
    page = search("gas")
    caplog.clear()
    gc.collect()  # the files that Whoosh leaves open where it fails
    assert page.hits == []
    assert any("manage.py rebuild_index" in note for note in page.notes)
    call_command("rebuild_index", stdout=io.StringIO())
    assert found("gas") == ["gas"]


def test_an_index_that_was_lost_is_made_whole_by_the_next_import(add: Add, index: Path) -> None:
    add("gas one")
    damage_nothing_there(index)
    add("gas two")
    assert found("gas") == ["gas one", "gas two"]
