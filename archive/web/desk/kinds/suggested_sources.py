"""Two sources that may tell one meeting."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet

from archive.models import Meeting, SuggestedSource, Utterance
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.excerpts import read_turn
from archive.web.desk.work import EvidenceItem, ItemLine, Side, WorkItem, WorkKind
from archive.web.formatting import meeting_date

_TURNS = 6


class _LeadForm(forms.Form):
    leading = forms.ChoiceField(
        label="They are one meeting; in search, lists and figures stands", widget=forms.RadioSelect
    )

    def __init__(self, data: Any, meetings: Sequence[Meeting]) -> None:
        super().__init__(data)
        field = self.fields["leading"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [(each.pk, f"{each.title} ({each.source.name})") for each in meetings]
        field.initial = meetings[-1].pk


class SuggestedSources(WorkKind):
    key = "sources"
    title = "Near duplicates"
    about = "Two sources that have most of their words in common: perhaps one meeting."

    def open(self) -> QuerySet[SuggestedSource]:
        rows = SuggestedSource.objects.undecided().exclude(source__meeting=None).exclude(other__meeting=None)
        return rows.select_related("source__meeting__source", "other__meeting__source").order_by("pk")

    def lines(self, rows: Sequence[SuggestedSource]) -> list[ItemLine]:
        return [
            ItemLine(
                f"{row.source.meeting.title} and {row.other.meeting.title}",
                f"{row.share} % of the words in common",
                row.source.meeting,
            )
            for row in rows
        ]

    def item(self, row: SuggestedSource, data: Any = None) -> WorkItem:
        kept, gone = self._kept(row)
        pair = [row.source.meeting, row.other.meeting]
        turns = self._turns(pair)
        return WorkItem(
            title=str(row),
            question="Do these two sources tell one meeting?",
            accept=f"One meeting: {kept.source.name} leads, {gone.source.name} is a further source of it.",
            change=_LeadForm(data, [kept, gone]),
            change_label="Join them so",
            change_hint=f"One meeting, and {gone.source.name} leads.",
            leave="Two meetings: it is not suggested again.",
            seen=pair,
            sides=[
                Side(f"{meeting_date(each)}: {each.title}", "desk/_meeting_side.html", (each, turns[each.pk]))
                for each in pair
            ],
            evidence=[
                EvidenceItem("Words in common", f"{row.share} %"),
                EvidenceItem("Why it is suggested", row.reason),
                *(
                    EvidenceItem(
                        each.source.name,
                        f"{each.words:,} words, {each.place or 'no place'}, {each.get_kind_display()}",
                        each.get_absolute_url(),
                    )
                    for each in pair
                ),
            ],
        )

    def accept(self, row: SuggestedSource, by: Deciding) -> Done:
        kept, gone = self._kept(row)
        return acts.join_documents(kept, gone, by)

    def change(self, row: SuggestedSource, form: forms.Form, by: Deciding) -> Done:
        kept, gone = self._kept(row)
        if form.cleaned_data["leading"] == str(gone.pk):
            kept, gone = gone, kept
        return acts.join_documents(kept, gone, by)

    def leave(self, row: SuggestedSource, by: Deciding) -> Done:
        return acts.decline_source(row, by)

    def _kept(self, row: SuggestedSource) -> tuple[Meeting, Meeting]:
        """The one with more words leads; and the other."""
        source, other = row.source.meeting, row.other.meeting
        if not source or not other:
            raise NotDone("These two are one meeting already.")
        return (other, source) if other.words >= source.words else (source, other)

    def _turns(self, pair: Sequence[Meeting]) -> dict[int, list[Any]]:
        """The first turns of each, in two queries."""
        rows = Utterance.objects.filter(meeting__in=pair, position__lte=_TURNS + 1).with_text()
        turns: dict[int, list[Any]] = {each.pk: [] for each in pair}
        for each in rows:
            if len(turns[each.meeting_id]) < _TURNS:
                turns[each.meeting_id].append(read_turn(each, is_asked=False))
        return turns
