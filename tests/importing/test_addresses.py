"""Whatever happens to a document, every address that was ever given answers with the words and the speaker
that it had, or says since when it has others."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from html import unescape
from itertools import count, pairwise
from random import Random

import pytest
from django.db import transaction
from django.test import Client
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
from archive.curation.joining import join, separate
from archive.curation.withdrawal import withdraw
from archive.history.joined import joined_history
from archive.history.records import MeetingHistory, history_of
from archive.importing.importer import Importer, Status
from archive.importing.persistence import rows as persistence
from archive.models import FormerSlug, JoinedMeeting, Meeting, Passage, SourceVersion, Speaker, Withdrawal
from archive.parsing.pipeline import read_bytes
from tests.chance import examples
from tests.importing.alignment.planted import edited, transcript
from tests.importing.traced import Answer, Given, Traced, document, share, without_insertions

VOICES = ("Rudolf Elphberg", "Hugo Sapt", "Rosa Holf", "Question")
NAMES = ("talks.txt", "copies/talks.txt")
ALIKE = 0.5
"""Share of the words of the shorter of two texts, from which on made-up ones may be taken for one."""


class Addresses(RuleBasedStateMachine):
    """`merged`: the speakers that are one since, by number."""

    def __init__(self) -> None:
        super().__init__()
        # Each run of the machine leaves the database as it was.
        self._transaction = transaction.atomic()
        self._transaction.__enter__()
        self._numbers = count()
        self.given: dict[int, Given] = {}
        self.merged: dict[int, int] = {}
        self.passages: list[Traced] = []
        self.versions: list[list[Traced]] = []
        self.latest: dict[tuple[int, str], Traced] = {}
        self.is_withdrawn = False

    def teardown(self) -> None:
        try:
            self.look_at_pages()
        finally:
            transaction.set_rollback(True)
            self._transaction.__exit__(None, None, None)

    @initialize(random=st.randoms(use_true_random=False))
    def first(self, random: Random) -> None:
        self.passages = [Traced(each, frozenset([next(self._numbers)])) for each in transcript(random, 12)]
        self.importing(self.passages, NAMES[0])

    def importing(self, passages: list[Traced], name: str) -> None:
        outcome = Importer().import_document(name, document(passages).encode())
        assert outcome.status in (Status.READ, Status.UPDATED, Status.UNCHANGED), outcome.reason
        self.versions.append(passages)
        self.look()
        meeting = Meeting.objects.filter(slug=outcome.slug).first()
        if meeting and meeting.source.sha256 == sha256(document(passages).encode()).hexdigest():
            self.trace(meeting, passages)

    def trace(self, meeting: Meeting, passages: list[Traced]) -> None:
        """No address goes over from one sentence to another."""
        times = Counter(each.passage.text for each in passages)
        told = {each.passage.text: each for each in passages if times[each.passage.text] == 1}
        for passage in Passage.objects.filter(utterance__meeting=meeting).select_related("utterance"):
            now = told.get(passage.text)
            former = self.latest.get((meeting.pk, passage.anchor))
            if now and former and now.origins.isdisjoint(former.origins):
                assert share(former.passage.text, passage.text) >= ALIKE, (passage.anchor, former, now)
            if now:
                self.latest[meeting.pk, passage.anchor] = now

    def look(self) -> None:
        """Note what every address says now, as a reader would who cites it."""
        for meeting in Meeting.objects.all():
            given = self.given.setdefault(meeting.pk, Given(meeting.pk))
            given.slugs.add(meeting.slug)
            for passage in Passage.objects.filter(utterance__meeting=meeting).select_related("utterance"):
                answer = Answer(passage.text, passage.utterance.speaker_id or 0)
                given.said.setdefault(passage.anchor, set()).add(answer)

    def edited(self, random: Random, share: float) -> list[Traced]:
        planted = edited(random, [each.passage for each in self.passages], share)
        return [
            Traced(
                each.passage,
                frozenset().union(*(self.passages[at].origins for at in each.of))
                or frozenset([next(self._numbers)]),
            )
            for each in planted
        ]

    @rule(random=st.randoms(use_true_random=False), share=st.sampled_from([0.1, 0.3]))
    def edit(self, random: Random, share: float) -> None:
        self.passages = self.edited(random, share) or self.passages
        self.importing(self.passages, random.choice(NAMES))

    @rule(random=st.randoms(use_true_random=False))
    def import_an_earlier_version_again(self, random: Random) -> None:
        self.importing(random.choice(self.versions), random.choice(NAMES))

    @rule(random=st.randoms(use_true_random=False))
    def read_better(self, random: Random) -> None:
        """The same bytes, of which a better reader leaves out what was never said."""
        reading = read_bytes(NAMES[0], document(self.passages).encode())
        told = list(reading.transcript.utterances)
        at = random.randrange(len(told))
        told[at] = replace(told[at], paragraphs=told[at].paragraphs[1:] or told[at].paragraphs)
        transcript = replace(reading.transcript, utterances=tuple(told), reader_version=99)
        Importer().keep(replace(reading, transcript=transcript, data=document(self.passages).encode()))
        self.versions.append(self.passages)
        self.look()

    @rule(random=st.randoms(use_true_random=False))
    def die_while_importing(self, random: Random) -> None:
        """The process is killed before the end of the transaction."""
        passages = self.edited(random, 0.3)
        kept = persistence._store_warnings

        def killed(*arguments: object) -> None:
            raise KeyboardInterrupt

        persistence._store_warnings = killed  # type: ignore[assignment]
        try:
            Importer().import_document(NAMES[0], document(passages).encode())
        except KeyboardInterrupt:
            pass
        else:
            # Of a further source there are no warnings to be stored.
            self.versions.append(passages)
        finally:
            persistence._store_warnings = kept

    @rule(random=st.randoms(use_true_random=False))
    def join_or_separate_meetings(self, random: Random) -> None:
        joined = JoinedMeeting.objects.order_by("pk").first()
        meetings = list(Meeting.objects.order_by("pk"))
        if joined:
            separate(joined)
            self.look()
        elif len(meetings) > 1:
            join(*random.sample(meetings, 2))
        else:
            self.passages = self.edited(random, 0.1) or self.passages
            self.importing(self.passages, NAMES[1])

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
        self.is_withdrawn = True

    def person(self, key: int) -> int:
        while key in self.merged:
            key = self.merged[key]
        return key

    def history(self, given: Given) -> MeetingHistory | None:
        """The record of a meeting; None of one that was withdrawn, with its sources."""
        meeting = Meeting.objects.filter(pk=given.meeting).first()
        joined = JoinedMeeting.objects.filter(slug__in=given.slugs).first()
        if meeting is None and joined is None:
            for slug in given.slugs:
                assert Withdrawal.objects.get(slug=slug).reason == "Asked for."
            return None
        assert meeting is None or joined is None
        for slug in given.slugs - {(meeting or joined).slug}:  # type: ignore[union-attr]
            assert FormerSlug.objects.filter(slug=slug, meeting=meeting, joined=joined).exists()
        return history_of(meeting) if meeting else joined_history(joined)[1]  # type: ignore[arg-type]

    @invariant()
    def every_address_answers(self) -> None:
        for given in self.given.values():
            history = self.history(given)
            if history is None:
                continue
            for anchor, answers in given.said.items():
                known = self.known(history, anchor)
                for answer in answers:
                    assert Answer(answer.text, self.person(answer.person)) in known, (anchor, answer)

    def look_at_pages(self) -> None:
        """Every address leads to its place on a page, and there to all that it said."""
        for given in self.given.values():
            history = self.history(given)
            if history is None:
                continue
            response = Client().get(f"/meetings/{next(iter(given.slugs))}/", follow=True)
            assert response.status_code == 200
            html = response.content.decode()
            words = without_insertions(html)
            for anchor, answers in given.said.items():
                assert html.count(f' id="{anchor}"') == 1, anchor
                for answer in answers:
                    assert "".join(answer.text.split()) in words, (anchor, answer)
                owner, _, number = anchor.removeprefix("u").partition("-p")
                voices = history.wordings((int(owner), int(number)))
                for former, now in pairwise(voices):
                    if former.is_of_another_voice(now) and now.since == former.until:
                        after = html.partition(f' id="{anchor}"')[2]
                        told = re.sub(r"\s+", " ", unescape(after))
                        assert f"words were {former.voice or 'nobody'}’s" in told, anchor

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
        versions = {document(each) for each in self.versions}
        assert kept <= versions
        assert self.is_withdrawn or kept == versions

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
