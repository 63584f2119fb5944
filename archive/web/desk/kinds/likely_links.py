"""Names that record linkage reads as a person, where that is likely and no more."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, QuerySet

from archive.linkage.mentions import LinkGrade
from archive.models import SpeakerLink, Utterance
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done
from archive.web.desk.answers import Subject, without_answered
from archive.web.desk.excerpts import first_words, reading_side, source_side
from archive.web.desk.forms import SpeakerForm
from archive.web.desk.persons import person_side
from archive.web.desk.work import EvidenceItem, ItemLine, WorkItem, WorkKind


class LikelyLinks(WorkKind):
    key = "links"
    title = "Likely links"
    about = "Names that are read as a person, and it is likely only."

    def open(self) -> QuerySet[SpeakerLink]:
        spoken = Exists(Utterance.objects.filter(link=OuterRef("pk")))
        rows = SpeakerLink.objects.filter(spoken, grade=LinkGrade.LIKELY)
        rows = rows.select_related("speaker", "own", "meeting__source")
        return self.unanswered(rows).order_by("pk")

    def subject(self, row: SpeakerLink) -> Subject:
        return Subject(self.key, row.meeting_id, row.key)

    def unanswered(self, rows: QuerySet[SpeakerLink]) -> QuerySet[SpeakerLink]:
        return without_answered(rows, self.key, "meeting", "key")

    def lines(self, rows: Sequence[SpeakerLink]) -> list[ItemLine]:
        return [ItemLine(f"“{row.name}” read as {row.speaker.name}", row.reason, row.meeting) for row in rows]

    def item(self, row: SpeakerLink, data: Any = None) -> WorkItem:
        said = Utterance.objects.filter(link=row).with_text().select_related("meeting").first()
        sides = [source_side(row.meeting, first_words(said))]
        sides += [reading_side(said)] if said else []
        return WorkItem(
            title=str(row),
            question=f"Is “{row.name}” here {row.speaker.name}?",
            accept=f"It is {row.speaker.name}, for certain.",
            change=SpeakerForm(data),
            change_label="It is this person",
            change_hint="It is somebody else.",
            leave="It stays likely, and is not asked again.",
            seen=[said] if said else [],
            meeting=row.meeting,
            sides=[*sides, person_side(row.speaker, row.speaker.name)],
            evidence=[EvidenceItem("Why it is read so", row.reason)],
        )

    def accept(self, row: SpeakerLink, by: Deciding) -> Done:
        return acts.give(list(row.utterances.all()), row.speaker, by)

    def change(self, row: SpeakerLink, form: forms.Form, by: Deciding) -> Done:
        return acts.give(list(row.utterances.all()), form.cleaned_data["speaker"], by)

    def leave(self, row: SpeakerLink, by: Deciding) -> Done:
        return acts.answer(self.subject(row), f"{row}, and that stays likely", by, meeting=row.meeting)
