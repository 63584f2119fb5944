"""Turns of which it is not certain who speaks: their words are nobody's."""

import re
from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.urls import reverse

from archive.models import Utterance
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.excerpts import first_words, reading_side, source_side
from archive.web.desk.forms import TurnSpeakerForm
from archive.web.desk.persons import likeliest, others_named
from archive.web.desk.work import EvidenceItem, ItemLine, WorkItem, WorkKind
from archive.web.reconcile.matching import ReconciliationCandidate

_SHOWN = 5
_QUOTED = re.compile("“([^”]+)”")


class DoubtfulLabels(WorkKind):
    key = "labels"
    title = "Doubtful labels"
    about = "Turns of which it is not certain who speaks; their words are nobody’s."

    def open(self) -> QuerySet[Utterance]:
        rows = Utterance.objects.exclude(doubt="").select_related("meeting__source")
        return self.unanswered(rows).order_by("pk")

    def lines(self, rows: Sequence[Utterance]) -> list[ItemLine]:
        return [ItemLine(_name(row) or "No name", row.doubt, row.meeting) for row in rows]

    def item(self, row: Utterance, data: Any = None) -> WorkItem:
        found = self._found(row)
        best = likeliest(found)
        name = _name(row)
        asked = f"Who speaks behind “{name}”?" if name else "Who speaks here?"
        return WorkItem(
            title=name or "Speaker not certain",
            question=asked,
            accept=f"{best.name} speaks." if best else "",
            change=TurnSpeakerForm(data, suggested=[each.speaker for each in found[:_SHOWN]]),
            change_label="So it is",
            change_hint="Somebody else speaks, or nobody who is named.",
            leave="The words stay nobody’s, and it is not asked again.",
            seen=[row],
            meeting=row.meeting,
            edit=reverse("desk-turn", args=[row.meeting.slug, row.number]),
            sides=[source_side(row.meeting, first_words(row)), reading_side(row)],
            evidence=[
                EvidenceItem("Why it is not certain", row.doubt),
                *(
                    EvidenceItem(
                        f"Likeness {each.score} of 100", each.speaker.name, each.speaker.get_absolute_url()
                    )
                    for each in found[:_SHOWN]
                ),
            ],
        )

    def accept(self, row: Utterance, by: Deciding) -> Done:
        best = likeliest(self._found(row))
        if best is None:
            raise NotDone("Nobody alone comes near this name: say under “Change” who it is.")
        return acts.give([row], best, by)

    def change(self, row: Utterance, form: forms.Form, by: Deciding) -> Done:
        if form.cleaned_data["speaker"]:
            return acts.give([row], form.cleaned_data["speaker"], by)
        return acts.set_kind([row], form.cleaned_data["kind"], by)

    def leave(self, row: Utterance, by: Deciding) -> Done:
        name = _name(row)
        told = f"It stays open who speaks behind “{name}”" if name else "It stays open who speaks"
        return acts.answer(self.subject(row), told, by, meeting=row.meeting)

    def _found(self, row: Utterance) -> list[ReconciliationCandidate]:
        name = _name(row)
        return others_named(name, row.role) if name else []


def _name(row: Utterance) -> str:
    """The name that is in doubt, as printed: the label, or what may be one."""
    quoted = _QUOTED.search(row.doubt)
    return row.label or (quoted[1] if quoted else "")
