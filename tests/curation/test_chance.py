"""Decisions by chance, with readings and undoings between: what is undone is as if it had never been.

DECISIONS=1000 tries so many in a row.
"""

import os
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from archive.curation.persons import merge_speakers, split_speaker
from archive.curation.turns import cut_places, cut_turn, give_turns, join_with_before, set_kind, turn_and_next
from archive.curation.undo import CannotUndo, undo
from archive.importing.importer import Importer
from archive.management.export import meetings
from archive.models import Decision, FormerPassage, FormerSlug, Meeting, Passage, Speaker, Utterance
from archive.search.api import differences, index_pending
from tests.chance import examples
from tests.curation.conftest import everything
from tests.importing.conftest import BRIEFING, TALKS
from tests.snapshots import index_at

STEPS = int(os.environ.get("DECISIONS", "12"))
FOLDER: list[str] = []
EXAMPLES = 3

PARADE = """\
Parade

8 May 2001

General Hugo Sapt: March. Do not look back. The road is long.

Rudolf Elphberg: I shall look where I please. It is my road.

General Hugo Sapt: As you wish.

Rosa Holf: Is that an order, General? I have not heard it before.
"""
TEXTS = {"talks.txt": TALKS, "briefing.txt": BRIEFING, "parade.txt": PARADE}

picks = st.integers(0, 10_000)


class Curation(RuleBasedStateMachine):
    """The model: who says which words, before the first decision and after each; and every address given."""

    def __init__(self) -> None:
        super().__init__()
        # Each example begins with an empty archive.
        self._atomic = transaction.atomic()
        self._atomic.__enter__()
        # Names of files in an index are random, and chance begins anew with each example.
        self._index = index_at(Path(mkdtemp(dir=FOLDER[0])) / "index")
        self._index.__enter__()
        self.is_read_again = False
        self.standing: list[tuple[Decision, list[Any]]] = []
        self.anchors: set[tuple[int, str]] = set()
        self.slugs: set[str] = set()

    @initialize()
    def begin(self) -> None:
        importer = Importer()
        for name, text in TEXTS.items():
            importer.import_document(name, text.encode())
        index_pending()
        self.first, self.told = everything(), told()

    def decide(self, decision: Decision, before: list[Any]) -> None:
        self.standing.append((decision, before))

    @rule(pick=picks, other=picks)
    def merge(self, pick: int, other: int) -> None:
        speakers = list(Speaker.objects.order_by("pk"))
        kept, going = speakers[pick % len(speakers)], speakers[other % len(speakers)]
        if kept != going:
            said = words_of(kept) + words_of(going)
            before = spoken()
            self.decide(merge_speakers(kept, [going]), before)
            assert sorted(words_of(kept)) == sorted(said)

    @rule(pick=picks, which=picks, name=st.sampled_from(["Hugo Sapt", "Anna Sapt", "Foreign Minister Sapt"]))
    def split(self, pick: int, which: int, name: str) -> None:
        speaker = chosen(Speaker.objects.filter(utterances__isnull=False).distinct().order_by("pk"), pick)
        meetings = (
            list(Meeting.objects.filter(appearances__in=speaker.appearances.filter(turns__gt=0)))
            if speaker
            else []
        )
        if speaker and meetings:
            before = spoken()
            self.decide(split_speaker(speaker, [meetings[which % len(meetings)]], name), before)

    @rule(pick=picks, more=st.integers(0, 3), who=picks)
    def give(self, pick: int, more: int, who: int) -> None:
        turn, speaker = chosen(spoken_turns(), pick), chosen(Speaker.objects.order_by("pk"), who)
        if turn is None:
            return
        before = spoken()
        turns = turn_and_next(turn, more)
        self.decide(give_turns(turns, speaker), before)
        assert all(Utterance.objects.get(pk=each.pk).speaker == speaker for each in turns)

    @rule(pick=picks, kind=st.sampled_from(["question", "narration", "speech"]))
    def mark(self, pick: int, kind: str) -> None:
        turn = chosen(spoken_turns(), pick)
        if turn is None:
            return
        before = spoken()
        self.decide(set_kind([turn], kind), before)

    @rule(pick=picks, place=picks)
    def cut(self, pick: int, place: int) -> None:
        turn = chosen(spoken_turns(), pick)
        if turn is None:
            return
        places = [(passage, at) for passage, starts in cut_places(turn) for at, _ in starts][1:]
        if places:
            text, before = turn_text(turn), spoken()
            passage, at = places[place % len(places)]
            self.decide(cut_turn(passage, at), before)
            new = Utterance.objects.filter(meeting=turn.meeting, position=turn.position + 1).get()
            assert f"{turn_text(turn)} {turn_text(new)}" == text

    @rule(pick=picks)
    def join(self, pick: int) -> None:
        turn = chosen(spoken_turns().filter(position__gt=1), pick)
        if turn:
            before = spoken()
            self.decide(join_with_before(turn), before)

    @rule(pick=picks)
    @precondition(lambda self: self.standing)
    def undo_any(self, pick: int) -> None:
        decision, _ = self.standing[pick % len(self.standing)]
        try:
            undo(decision)
        except CannotUndo as refusal:
            later = refusal.later
        else:
            later = []
        if later:
            assert all(each.pk > decision.pk for each in later)
            return
        self.standing = [each for each in self.standing if each[0].pk != decision.pk]
        # What is told of the others no longer holds.
        self.standing = [(each, []) for each, _ in self.standing]

    @rule()
    @precondition(lambda self: self.standing)
    def undo_last(self) -> None:
        decision, before = self.standing.pop()
        undo(decision)
        assert not before or spoken() == before

    @rule(name=st.sampled_from(sorted(TEXTS)))
    def read_again(self, name: str) -> None:
        before, self.is_read_again = spoken(), True
        for text in (TEXTS[name].replace(".", "!", 1), TEXTS[name]):
            Importer().import_document(name, text.encode())
        assert spoken() == before

    @invariant()
    def no_address_is_lost(self) -> None:
        now = set(Speaker.objects.values_list("slug", flat=True))
        now |= set(FormerSlug.objects.filter(speaker__isnull=False).values_list("slug", flat=True))
        assert self.slugs <= now
        self.slugs |= now
        there = {
            (each.utterance.meeting_id, each.anchor) for each in Passage.objects.select_related("utterance")
        }
        gone = {(each.meeting_id, each.anchor) for each in FormerPassage.objects.all()}
        assert self.anchors <= there | gone
        assert len(there) == Passage.objects.count()
        self.anchors |= there

    @invariant()
    def what_is_counted_is_what_is_said(self) -> None:
        for meeting in Meeting.objects.all():
            turns = meeting.utterances.exclude(kind__in=("narration", "heading"))
            assert meeting.words == sum(turns.values_list("words", flat=True))
            counted = sum(meeting.appearances.values_list("turns", flat=True))
            assert counted == turns.exclude(speaker=None).count()
            positions = list(meeting.utterances.order_by("position").values_list("position", flat=True))
            assert positions == list(range(1, len(positions) + 1))

    def teardown(self) -> None:
        if STEPS >= 100:
            print(f"{Decision.objects.count()} decisions, {len(self.standing)} standing")
        try:
            while self.standing:
                undo(self.standing.pop()[0])
            assert told() == self.told
            # What was read between is on record, and so is the time.
            assert self.is_read_again or everything() == self.first
            index_pending()
            assert differences().count == 0
        finally:
            self._index.__exit__(None, None, None)
            transaction.set_rollback(True)
            self._atomic.__exit__(None, None, None)


def chosen(rows: Any, pick: int) -> Any:
    """None where there are none, as where all turns were marked as narration."""
    found = list(rows)
    return found[pick % len(found)] if found else None


def spoken_turns() -> Any:
    return Utterance.objects.exclude(kind__in=("narration", "heading")).order_by("pk")


def turn_text(turn: Utterance) -> str:
    return " ".join(turn.passages.order_by("position").values_list("text", flat=True))


def words_of(speaker: Speaker) -> list[str]:
    return [turn_text(each) for each in speaker.utterances.all()]


def told() -> list[dict[str, Any]]:
    """The export without the record of what was read when."""
    return [
        {name: value for name, value in each.items() if name not in ("former", "versions")}
        for each in meetings()
    ]


def spoken() -> list[Any]:
    """Who says what, in order, whatever the addresses."""
    rows = Utterance.objects.order_by("meeting", "position").select_related("speaker")
    return [
        (each.meeting_id, each.kind, each.speaker.slug if each.speaker else "", each.role, turn_text(each))
        for each in rows
    ]


@pytest.mark.django_db
def test_whatever_is_decided_and_undone_is_as_if_it_had_never_been(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FOLDER[:] = [str(tmp_path)]
    # The index is brought up once, at the end: what it must take in is marked with each decision.
    monkeypatch.setattr("archive.curation.indexing.on_commit", lambda follow: None)
    run_state_machine_as_test(
        Curation,
        settings=settings(
            max_examples=examples(EXAMPLES),
            stateful_step_count=STEPS,
            deadline=None,
            # To make a failing example shorter takes minutes; the steps are printed as they are.
            phases=(Phase.reuse, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )
