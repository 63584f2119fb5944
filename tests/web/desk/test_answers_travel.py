"""What curators answered is not asked again in an archive that was rebuilt from its files."""

import json

import pytest
from django.contrib.auth.models import User

from archive.curation.desk_items import ITEMS
from archive.curation.travel import apply_decisions, written_decisions
from archive.importing.importer import Importer
from archive.models import (
    Decision,
    DeskAnswer,
    Reference,
    ReferenceState,
    Report,
    ReportState,
    Source,
    Speaker,
    Utterance,
)
from archive.search.api import index_pending
from archive.web.desk.acts import Deciding, undo
from archive.web.desk.forms import TurnSpeakerForm
from archive.web.desk.kinds import BY_KEY, KINDS
from archive.web.desk.persons import label_of
from tests.importing.conftest import BRIEFING, TALKS
from tests.web.desk.conftest import PARADE, fill_desk

_DECIDED = {"merges", "sources"}
"""Queues in which leaving is a decision."""

pytestmark = pytest.mark.usefixtures("full_desk")


def rebuild() -> None:
    reported = Report.objects.get().made
    for model in (DeskAnswer, Decision, Report, Source, Speaker):
        model._default_manager.all().delete()
    importer = Importer()
    # In another order, so that no key is the same.
    for name, text in (("parade.txt", PARADE), ("briefing.txt", BRIEFING), ("talks.txt", TALKS)):
        importer.import_document(name, text.encode())
    index_pending()
    fill_desk()
    Report.objects.update(made=reported)


def waiting() -> dict[str, int]:
    return {kind.key: kind.open().count() for kind in KINDS}


def test_answers_of_every_queue_travel() -> None:
    assert {kind.key for kind in KINDS} == ITEMS.keys() | _DECIDED


def test_what_was_left_is_left_in_a_rebuilt_archive() -> None:
    before, by = waiting(), Deciding(User.objects.get(), "Looked at.")
    for kind in KINDS:
        for row in list(kind.open()):
            kind.leave(row, by)
    lines = list(written_decisions())
    rebuild()
    assert waiting() == before
    assert [each.reason for each in apply_decisions(lines) if each.reason] == []
    assert set(waiting().values()) == {0}
    answer = DeskAnswer.objects.filter(queue="labels").get()
    assert (answer.by_name, answer.reason, answer.by) == ("hugo", "Looked at.", User.objects.get())
    assert sorted(written_decisions()) == sorted(lines)
    assert not any(each.answer or each.decision or each.reason for each in apply_decisions(lines))


def test_which_meeting_was_meant_travels_and_is_undone_there() -> None:
    by, row = Deciding(User.objects.get()), BY_KEY["references"].open().get()
    BY_KEY["references"].accept(row, by)
    (line,) = written_decisions()
    assert json.loads(line)["what"]["means"]["title"] == "Briefing"
    rebuild()
    (applied,) = apply_decisions([line])
    reference = Reference.objects.get()
    assert reference.target
    assert (reference.state, reference.target.title) == (ReferenceState.DECIDED, "Briefing")
    assert applied.answer
    undo(f"a{applied.answer.pk}", by)
    assert BY_KEY["references"].open().get() == reference


def test_a_report_travels_with_its_answer_and_is_open_again_when_that_is_undone() -> None:
    by, row = Deciding(User.objects.get(), "It was."), Report.objects.get()
    made = row.made
    Report.objects.update(email="reader@zenda.example", anchor="u2")
    said = Utterance.objects.get(meeting=row.meeting, number=2)
    regent = Speaker.objects.get(name="Michael Elphberg")
    form = TurnSpeakerForm({"name": label_of(regent)})
    assert form.is_valid()
    BY_KEY["reports"].change(Report.objects.get(), form, by)
    lines = list(written_decisions())
    assert len(lines) == 2
    assert "reader@zenda.example" not in "".join(lines)
    rebuild()
    Report.objects.all().delete()
    decided, answered = apply_decisions(lines)
    assert (decided.reason, answered.reason) == ("", "")
    said = Utterance.objects.get(meeting__slug=row.slug, number=2)
    assert said.speaker
    assert said.speaker.name == "Michael Elphberg"
    report = Report.objects.get()
    assert (report.text, report.made, report.anchor) == (row.text, made, "u2-p1")
    assert (report.state, report.email) == (ReportState.MENDED, "")
    assert not any(each.answer or each.decision or each.reason for each in apply_decisions(lines))
    assert answered.answer
    undo(f"a{answered.answer.pk}", by)
    assert BY_KEY["reports"].open().get() == report


def test_a_report_on_a_whole_document_travels() -> None:
    Report.objects.update(anchor="")
    BY_KEY["reports"].leave(Report.objects.get(), Deciding(User.objects.get()))
    lines = list(written_decisions())
    rebuild()
    Report.objects.update(anchor="")
    (applied,) = apply_decisions(lines)
    assert applied.answer
    assert Report.objects.get().state == ReportState.LEFT


@pytest.mark.parametrize(
    ("what", "why"),
    [
        ({"queue": "songs"}, "“songs” is no queue of the desk whose answers travel"),
        ({"queue": "names", "meeting": {"sha256": ["0"]}, "name": "sapt"}, "no document has the hash of “”"),
        ({"queue": "careers", "speaker": {"name": "Rosa"}, "told": ""}, "no speaker is called “Rosa”"),
        ({"queue": "reports", "meeting": {"sha256": ["0"]}}, "no document has the hash of “”"),
        ({"queue": "careers"}, "something is missing in it: KeyError('speaker')"),
    ],
)
def test_an_answer_about_what_is_not_here_is_refused_with_the_reason(what: object, why: str) -> None:
    line = json.dumps({"format": 1, "kind": "answer an item", "what": what})
    (applied,) = apply_decisions([line])
    assert applied.reason == why
    assert not DeskAnswer.objects.exists()
