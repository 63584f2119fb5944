"""Two speakers who may be one person."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet

from archive.curation.jobs import MERGE
from archive.linkage.person_name import person_name
from archive.models import Job, JobState, Speaker, SuggestedMerge
from archive.parsing.people.names import has_office
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done
from archive.web.desk.persons import person_side, spoken_counts
from archive.web.desk.work import EvidenceItem, ItemLine, WorkItem, WorkKind


class _KeepForm(forms.Form):
    kept = forms.ChoiceField(
        label="They are one person, and the archive calls them", widget=forms.RadioSelect
    )

    def __init__(self, data: Any, pair: SuggestedMerge, kept: Speaker) -> None:
        super().__init__(data)
        other = pair.other if kept == pair.speaker else pair.speaker
        field = self.fields["kept"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [(each.pk, f"{each.name} ({each.slug})") for each in (other, kept)]
        field.initial = other.pk


class SuggestedMerges(WorkKind):
    key = "merges"
    title = "Suggested merges"
    about = "Two names that may be one person."

    def open(self) -> QuerySet[SuggestedMerge]:
        rows = SuggestedMerge.objects.filter(declined=False).select_related("speaker", "other")
        return rows.exclude(pk__in=_being_merged()).order_by("pk")

    def lines(self, rows: Sequence[SuggestedMerge]) -> list[ItemLine]:
        return [ItemLine(f"{row.speaker.name} and {row.other.name}", row.reason) for row in rows]

    def item(self, row: SuggestedMerge, data: Any = None) -> WorkItem:
        kept, other = self._kept(row)
        return WorkItem(
            title=str(row),
            question=f"Are {row.speaker.name} and {row.other.name} one person?",
            accept=f"One person, called {kept.name}; the addresses of {other.name} lead there.",
            change=_KeepForm(data, row, kept),
            change_label="Merge, and keep this name",
            change_hint=f"One person, called {other.name}.",
            leave="Two persons: it is not suggested again.",
            seen=[row.speaker, row.other],
            sides=[person_side(row.speaker, row.speaker.name), person_side(row.other, row.other.name)],
            evidence=[EvidenceItem("Why it is suggested", row.reason)],
        )

    def accept(self, row: SuggestedMerge, by: Deciding) -> Done:
        kept, other = self._kept(row)
        return acts.merge(kept, [other], by)

    def change(self, row: SuggestedMerge, form: forms.Form, by: Deciding) -> Done:
        kept = row.speaker if form.cleaned_data["kept"] == str(row.speaker_id) else row.other
        return acts.merge(kept, [row.other if kept == row.speaker else row.speaker], by)

    def leave(self, row: SuggestedMerge, by: Deciding) -> Done:
        return acts.decline_merge(row, by)

    def _kept(self, row: SuggestedMerge) -> tuple[Speaker, Speaker]:
        """Whose name is a full one keeps it, of two such who says more; and the other."""
        counts = spoken_counts([row.speaker_id, row.other_id])

        def weight(each: Speaker) -> tuple[bool, int]:
            is_full = person_name(each.name).is_full and not has_office(each.name)
            return is_full, counts.get(each.pk, 0)

        kept, other = sorted((row.speaker, row.other), key=weight, reverse=True)
        return kept, other


def _being_merged() -> list[int]:
    """The suggestions that are being carried out off the request."""
    jobs = Job.objects.filter(kind=MERGE, state__in=(JobState.QUEUED, JobState.RUNNING))
    found: list[int] = []
    for given in jobs.values_list("arguments", flat=True):
        both = [given.get("kept"), *given.get("others", ())]
        pairs = SuggestedMerge.objects.filter(speaker__in=both, other__in=both)
        found += pairs.values_list("pk", flat=True)
    return found
