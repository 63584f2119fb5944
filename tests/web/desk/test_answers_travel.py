"""What curators answered is not asked again in an archive that was rebuilt from its files."""

import json

import pytest
from django.contrib.auth.models import User

from archive.curation.answers import TRAVELLING
from archive.curation.travel import apply_decisions, written_decisions
from archive.importing.importer import Importer
from archive.models import Decision, DeskAnswer, Reference, ReferenceState, Source, Speaker
from archive.search.api import index_pending
from archive.web.desk.acts import Deciding, undo
from archive.web.desk.kinds import BY_KEY, KINDS
from tests.importing.conftest import BRIEFING, TALKS
from tests.web.desk.conftest import PARADE, fill_desk

_DECIDED = {"merges", "sources"}
"""Queues in which leaving is a decision."""

pytestmark = pytest.mark.usefixtures("full_desk")


def rebuild() -> None:
    for model in (DeskAnswer, Decision, Source, Speaker):
        model._default_manager.all().delete()
    importer = Importer()
    # In another order, so that no key is the same.
    for name, text in (("parade.txt", PARADE), ("briefing.txt", BRIEFING), ("talks.txt", TALKS)):
        importer.import_document(name, text.encode())
    index_pending()
    fill_desk()


def waiting() -> dict[str, int]:
    return {kind.key: kind.open().count() for kind in KINDS if kind.key in TRAVELLING | _DECIDED}


def test_answers_of_every_queue_but_reports_travel() -> None:
    assert {kind.key for kind in KINDS} == TRAVELLING | _DECIDED | {"reports"}


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


@pytest.mark.parametrize(
    ("what", "why"),
    [
        ({"queue": "songs"}, "“songs” is no queue of the desk whose answers travel"),
        ({"queue": "names", "meeting": {"sha256": ["0"]}, "name": "sapt"}, "no document has the hash of “”"),
        ({"queue": "careers", "speaker": {"name": "Rosa"}, "told": ""}, "no speaker is called “Rosa”"),
        ({"queue": "careers"}, "something is missing in it: KeyError('speaker')"),
    ],
)
def test_an_answer_about_what_is_not_here_is_refused_with_the_reason(what: object, why: str) -> None:
    line = json.dumps({"format": 1, "kind": "answer an item", "what": what})
    (applied,) = apply_decisions([line])
    assert applied.reason == why
    assert not DeskAnswer.objects.exists()
