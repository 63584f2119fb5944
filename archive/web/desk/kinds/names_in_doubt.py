"""Names without a full form in their document: who is meant is not certain."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import Exists, F, OuterRef, QuerySet

from archive.models import Appearance, Attribution, ReadingWarning, SpeakerLink, Utterance
from archive.parsing.transcript import WarningCode
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.answers import Subject, without_answered
from archive.web.desk.excerpts import first_words, reading_side, source_side
from archive.web.desk.forms import SpeakerForm
from archive.web.desk.persons import likeliest, others_named, person_side
from archive.web.desk.work import EvidenceItem, ItemLine, WorkItem, WorkKind
from archive.web.reconcile.matching import ReconciliationCandidate

_SHOWN = 5


class NamesInDoubt(WorkKind):
    key = "names"
    title = "Names in doubt"
    about = "A surname, an office or “Mr.” alone: the document has no full name."

    def open(self) -> QuerySet[Appearance]:
        here = {"meeting": OuterRef("meeting"), "key": OuterRef("key")}
        doubted = ReadingWarning.objects.filter(
            source=OuterRef("meeting__source"),
            code=WarningCode.AMBIGUOUS_SPEAKER,
            detail__contains=OuterRef("name"),
        )
        rows = Appearance.objects.filter(turns__gt=0, speaker__name=F("name")).filter(
            Exists(doubted),
            ~Exists(Attribution.objects.filter(**here)),
            ~Exists(SpeakerLink.objects.filter(**here)),
        )
        return self.unanswered(rows.select_related("meeting__source", "speaker")).order_by("pk")

    def subject(self, row: Appearance) -> Subject:
        return Subject(self.key, row.meeting_id, row.key)

    def unanswered(self, rows: QuerySet[Appearance]) -> QuerySet[Appearance]:
        return without_answered(rows, self.key, "meeting", "key")

    def lines(self, rows: Sequence[Appearance]) -> list[ItemLine]:
        return [ItemLine(row.name, row.role, row.meeting) for row in rows]

    def item(self, row: Appearance, data: Any = None) -> WorkItem:
        found = self._found(row)
        best = likeliest(found)
        said = self._turns(row).with_text().select_related("meeting").first()
        sides = [source_side(row.meeting, first_words(said))]
        sides += [reading_side(said)] if said else []
        sides += [person_side(best, best.name)] if best else []
        return WorkItem(
            title=row.name,
            question=f"Who is “{row.name}” here?",
            accept=f"It is {best.name}." if best else "",
            change=SpeakerForm(data, suggested=[each.speaker for each in found[:_SHOWN]]),
            change_label="It is this person",
            change_hint="It is somebody else." if best else "Say who it is.",
            leave=f"It stays “{row.name}”, and is not asked again.",
            seen=[said] if said else [],
            meeting=row.meeting,
            sides=sides,
            evidence=[
                EvidenceItem(
                    f"Likeness {each.score} of 100",
                    f"{each.speaker.name}{_office(each)}",
                    each.speaker.get_absolute_url(),
                )
                for each in found[:_SHOWN]
            ]
            or [EvidenceItem("Like names", "none in the archive")],
        )

    def accept(self, row: Appearance, by: Deciding) -> Done:
        best = likeliest(self._found(row))
        if best is None:
            raise NotDone("Nobody alone comes near this name: say under “Change” who it is.")
        return acts.give(list(self._turns(row)), best, by)

    def change(self, row: Appearance, form: forms.Form, by: Deciding) -> Done:
        return acts.give(list(self._turns(row)), form.cleaned_data["speaker"], by)

    def leave(self, row: Appearance, by: Deciding) -> Done:
        return acts.answer(self.subject(row), f"“{row.name}” stays as it is", by, meeting=row.meeting)

    def _found(self, row: Appearance) -> list[ReconciliationCandidate]:
        return others_named(row.name, row.role, but=row.speaker_id)

    def _turns(self, row: Appearance) -> Any:
        return Utterance.objects.filter(meeting=row.meeting_id, speaker=row.speaker_id)


def _office(found: ReconciliationCandidate) -> str:
    office = getattr(found.speaker, "office", "")
    return f", {office}" if office else ""
