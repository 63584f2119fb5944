"""The index of quotations follows whatever changes, by the same writes as that of the search engine."""

import shutil
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from archive.comparing.store import QuotationIndex
from archive.comparing.types import Verdict
from archive.models import Meeting, Passage, Utterance
from archive.search.api import checked, checking_problem, forget_meetings
from archive.search.indexing import quotations
from archive.search.indexing.quotations import quotation_differences, snapshot, update_quotations
from archive.search.indexing.updates import index_pending, rebuild
from archive.search.indexing.verification import differences, repair
from archive.search.types import IndexNotWritten, IndexUnavailable
from tests.search.conftest import Add

SAID = "Ruritania built eleven stone bridges across the river Zenda before the great flood of that autumn."


def found(text: str = SAID) -> list[int]:
    """The keys of the passages that hold these words, by the index."""
    return [key for part in checked(text).parts for key, _ in part.statement.texts if part.matched > 10]


def folder() -> Path:
    return Path(settings.QUOTATION_INDEX)


def test_what_is_indexed_is_found(add: Add) -> None:
    add(SAID)
    assert found() == [Passage.objects.get(text=SAID).pk]
    assert checking_problem() == ""


def test_other_words_take_the_place_of_those_that_were_there(add: Add) -> None:
    add(SAID)
    passage = Passage.objects.get(text=SAID)
    passage.text = (
        "Nobody ever built anything there, least of all across that quiet little river in the hills."
    )
    passage.save()
    Meeting.objects.update(indexed=False)
    assert "changed" in checking_problem()
    index_pending()
    assert checking_problem() == ""
    assert found() == []
    assert found(passage.text) == [passage.pk]


def test_words_that_changed_without_notice_are_never_told_as_they_were(add: Add) -> None:
    add(SAID)
    Passage.objects.filter(text=SAID).update(text=SAID.replace("eleven", "twelve"))
    assert checked(SAID).verdict == Verdict.ALTERED
    assert len(quotation_differences(thorough=False)) == 1  # type: ignore[arg-type]


def test_a_meeting_that_is_gone_is_forgotten(add: Add) -> None:
    add(SAID)
    key = Meeting.objects.get().pk
    Meeting.objects.all().delete()
    forget_meetings([key])
    assert snapshot().fingerprints() == {}
    assert found() == []


def test_a_rebuild_makes_it_anew_where_it_was_lost(add: Add) -> None:
    add(SAID)
    shutil.rmtree(folder())
    quotations._index_at.cache_clear()
    assert "not built" in checking_problem()
    with pytest.raises(IndexUnavailable):
        checked(SAID)
    rebuild()
    assert len(found()) == 1


def test_the_next_update_makes_it_anew_where_it_was_lost_or_is_of_another_version(add: Add) -> None:
    add(SAID)
    (folder() / "CURRENT").write_text('{"version": "0"}')
    index_pending()
    assert len(found()) == 1


def test_an_index_of_another_time_is_not_believed(add: Add, tmp_path: Path) -> None:
    add(SAID)
    shutil.copytree(folder(), tmp_path / "old")
    rebuild()
    shutil.rmtree(folder())
    shutil.copytree(tmp_path / "old", folder())
    assert "changed" in checking_problem()
    update_quotations()
    assert checking_problem() == ""
    assert quotation_differences(thorough=True) is not None


def test_a_write_that_is_cut_short_is_made_good_by_the_next(
    add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("Nothing is said here that anybody would ever want to quote in a newspaper, I am afraid.")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(QuotationIndex, "_make_current", killed)
        with pytest.raises(KeyboardInterrupt):
            add(SAID)
    assert "changed" in checking_problem()
    assert found() == []
    index_pending()
    assert len(found()) == 1
    assert differences().count == 0


def test_a_disk_that_is_full_is_told(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(QuotationIndex, "_make_current", full)
    with pytest.raises(IndexNotWritten, match="No space left"):
        add(SAID)


def test_what_is_printed_twice_and_stage_directions_are_not_quoted(add: Add) -> None:
    add(SAID)
    Passage.objects.update(repeated=True)
    Meeting.objects.update(indexed=False)
    index_pending()
    assert found() == []


def test_verify_index_tells_and_mends_what_differs(add: Add, capsys: pytest.CaptureFixture[str]) -> None:
    add(SAID)
    quotations.quotation_index().replace([Meeting.objects.get().pk], ())
    assert differences().quotations.tolist() == [Meeting.objects.get().pk]
    with pytest.raises(CommandError):
        call_command("verify_index")
    assert "quotations        1 meetings" in capsys.readouterr().out
    call_command("verify_index", repair=True)
    assert differences().count == 0
    assert len(found()) == 1


def test_an_index_that_can_not_be_read_is_built_by_a_repair(add: Add) -> None:
    add(SAID)
    for file in folder().glob("*/words.npy"):
        file.write_bytes(b"")
    quotations._index_at.cache_clear()
    differ = differences()
    assert differ.quotations_unusable
    assert differ.count == 1
    repair(differ)
    assert differences().count == 0


def test_passages_in_another_order_differ(add: Add) -> None:
    add("The first thing that was said at this meeting.", "And the second thing that was said.")
    for utterance in Utterance.objects.all():
        positions = list(utterance.passages.order_by("position"))
        for number, passage in enumerate(reversed(positions), start=10):
            Passage.objects.filter(pk=passage.pk).update(position=number)
    Utterance.objects.update(position=1)
    assert len(quotation_differences(thorough=False) or ()) == 1
