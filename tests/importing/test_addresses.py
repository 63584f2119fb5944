"""Whatever happens to a document, every address that was ever given answers with the words and the speaker
that it had, or says since when it has others."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from archive.curation.decisions import merge, split
from archive.curation.withdrawal import withdraw
from archive.history.records import MeetingHistory, history_of
from archive.importing.importer import Importer, Status
from archive.importing.persistence import rows as persistence
from archive.models import FormerSlug, Meeting, Passage, SourceVersion, Speaker, Withdrawal
from tests.chance import examples
from tests.importing.alignment.planted import edited, transcript

VOICES = ("Rudolf Elphberg", "Hugo Sapt", "Rosa Holf", "Question")
NAMES = ("talks.txt", "copies/talks.txt")


def document(passages: list[Any]) -> str:
    """A transcript as a text: a label opens each turn."""
    lines = ["Talks in the castle", "5 March 1999, Zenda"]
    voice = ""
    for passage in passages:
        lines.append(passage.text if passage.voice == voice else f"{passage.voice}: {passage.text}")
        voice = passage.voice
    return "\n\n".join(lines) + "\n"


@dataclass(frozen=True)
class Answer:
    """What an address said: `person` is the number of a speaker, 0 for none."""

    text: str
    person: int


@dataclass
class Given:
    """All that was ever read at the addresses of a meeting, by its first slug."""

    meeting: int
    slugs: set[str] = field(default_factory=set)
    said: dict[str, set[Answer]] = field(default_factory=dict)


class Addresses(RuleBasedStateMachine):
    """`merged`: the speakers that are one since, by number."""

    def __init__(self) -> None:
        super().__init__()
        # Each run of the machine leaves the database as it was.
        self._transaction = transaction.atomic()
        self._transaction.__enter__()
        self.given: dict[int, Given] = {}
        self.merged: dict[int, int] = {}
        self.passages: list[Any] = []
        self.versions: list[str] = []

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self._transaction.__exit__(None, None, None)

    @initialize(random=st.randoms(use_true_random=False))
    def first(self, random: Random) -> None:
        self.passages = transcript(random, 12)
        self.importing(document(self.passages), NAMES[0])

    def importing(self, text: str, name: str) -> None:
        outcome = Importer().import_document(name, text.encode())
        assert outcome.status in (Status.READ, Status.UPDATED, Status.UNCHANGED), outcome.reason
        self.versions.append(text)
        self.look()

    def look(self) -> None:
        """Note what every address says now, as a reader would who cites it."""
        for meeting in Meeting.objects.all():
            given = self.given.setdefault(meeting.pk, Given(meeting.pk))
            given.slugs.add(meeting.slug)
            for passage in Passage.objects.filter(utterance__meeting=meeting).select_related("utterance"):
                answer = Answer(passage.text, passage.utterance.speaker_id or 0)
                given.said.setdefault(passage.anchor, set()).add(answer)

    @rule(random=st.randoms(use_true_random=False), share=st.sampled_from([0.1, 0.3]))
    def edit(self, random: Random, share: float) -> None:
        self.passages = [each.passage for each in edited(random, self.passages, share)] or self.passages
        self.importing(document(self.passages), random.choice(NAMES))

    @rule(random=st.randoms(use_true_random=False))
    def import_an_earlier_version_again(self, random: Random) -> None:
        self.importing(random.choice(self.versions), random.choice(NAMES))

    @rule(random=st.randoms(use_true_random=False))
    def die_while_importing(self, random: Random) -> None:
        """The process is killed before the end of the transaction."""
        text = document([each.passage for each in edited(random, self.passages, 0.3)])
        kept = persistence._store_warnings

        def killed(*arguments: object) -> None:
            raise KeyboardInterrupt

        persistence._store_warnings = killed  # type: ignore[assignment]
        try:
            Importer().import_document(NAMES[0], text.encode())
        except KeyboardInterrupt:
            pass
        finally:
            persistence._store_warnings = kept

    @precondition(lambda self: Speaker.objects.count() > 1)
    @rule(random=st.randoms(use_true_random=False))
    def merge_speakers(self, random: Random) -> None:
        kept, other = random.sample(list(Speaker.objects.order_by("pk")), 2)
        key = other.pk
        merge(kept, [other])
        self.merged[key] = kept.pk
        self.look()

    @precondition(lambda self: Speaker.objects.exists() and Meeting.objects.exists())
    @rule(random=st.randoms(use_true_random=False))
    def split_speaker(self, random: Random) -> None:
        speaker = random.choice(list(Speaker.objects.order_by("pk")))
        meetings = list(Meeting.objects.with_participant(speaker))
        split(speaker, meetings[:1], f"{speaker.name} the Younger")
        self.look()

    @precondition(lambda self: Meeting.objects.exists())
    @rule()
    def withdraw_meeting(self) -> None:
        withdraw(Meeting.objects.order_by("pk")[:1], "Asked for.")

    def person(self, key: int) -> int:
        while key in self.merged:
            key = self.merged[key]
        return key

    @invariant()
    def every_address_answers(self) -> None:
        for given in self.given.values():
            meeting = Meeting.objects.filter(pk=given.meeting).first()
            if meeting is None:
                for slug in given.slugs:
                    assert Withdrawal.objects.get(slug=slug).reason == "Asked for."
                continue
            for slug in given.slugs - {meeting.slug}:
                assert FormerSlug.objects.filter(slug=slug, meeting=meeting).exists()
            history = history_of(meeting)
            for anchor, answers in given.said.items():
                known = self.known(history, anchor)
                for answer in answers:
                    assert Answer(answer.text, self.person(answer.person)) in known, (anchor, answer)

    def known(self, history: MeetingHistory, anchor: str) -> set[Answer]:
        """What the archive says that an address said, now and before."""
        owner, _, number = anchor.removeprefix("u").partition("-p")
        wordings = history.wordings((int(owner), int(number)))
        for wording in wordings:
            assert wording.since in history.revisions
            assert not wording.until or wording.until in history.revisions
        return {Answer(wording.text, wording.speaker or 0) for wording in wordings}

    @invariant()
    def every_version_is_kept_as_it_came(self) -> None:
        kept = {
            version.stored.content().decode()
            for version in SourceVersion.objects.select_related("stored")
            if version.stored
        }
        assert kept <= set(self.versions)
        if self.versions and len(self.given) == Meeting.objects.count():
            assert kept >= set(self.versions)

    @invariant()
    def every_revision_can_be_read_again(self) -> None:
        for meeting in Meeting.objects.all():
            history = history_of(meeting)
            for number, revision in history.revisions.items():
                said = [wording for _, wordings in history.at(number) for wording in wordings]
                assert len({wording.address for wording in said}) == len(said)
                if number == meeting.revision:
                    now = Passage.objects.filter(utterance__meeting=meeting)
                    ordered = now.order_by("utterance__position", "position").values_list("text", flat=True)
                    assert [wording.text for wording in said] == list(ordered), revision


@pytest.mark.django_db
def test_every_address_ever_given_answers() -> None:
    run_state_machine_as_test(
        Addresses,
        settings=settings(
            max_examples=examples(20),
            stateful_step_count=10,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
