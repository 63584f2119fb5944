"""Forms by which a person is named, on the pages of several queues."""

from collections.abc import Collection, Sequence
from typing import Any

from django import forms
from django.urls import reverse_lazy

from archive.models import Appearance, Meeting, Speaker
from archive.parsing.transcript import UtteranceKind
from archive.web.desk.persons import label_of, speaker_of
from archive.web.formatting import meeting_date

NAME_FIELD = {"data-names": reverse_lazy("desk-names"), "autocomplete": "off", "maxlength": "420"}
UNKNOWN_NAME = "The archive knows nobody by exactly this name. Choose one of the names that are offered."
_MOST_MEETINGS = 300


class SpeakerForm(forms.Form):
    """`cleaned_data["speaker"]` is the speaker who is chosen among the suggested, or named."""

    choice = forms.ChoiceField(label="It is", widget=forms.RadioSelect, required=False)
    name = forms.CharField(
        label="Somebody else", required=False, max_length=420, widget=forms.TextInput(attrs=NAME_FIELD)
    )

    def __init__(self, data: Any, suggested: Sequence[Speaker] = ()) -> None:
        super().__init__(data)
        field = self.fields["choice"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [(str(each.pk), label_of(each)) for each in suggested]
        if not suggested:
            del self.fields["choice"]
            self.fields["name"].label = "Name of the person"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        name, chosen = cleaned.get("name", ""), cleaned.get("choice", "")
        speaker = speaker_of(name) if name else None
        if chosen and not name:
            speaker = Speaker.objects.filter(pk=chosen).first()
        if speaker is None and (name or self._must_name()):
            self.add_error("name", UNKNOWN_NAME if name else "Say who it is.")
        cleaned["speaker"] = speaker
        return cleaned

    def _must_name(self) -> bool:
        return True


class TurnSpeakerForm(SpeakerForm):
    """Who speaks in a turn, or what else its words are."""

    kind = forms.ChoiceField(
        label="Or the words are",
        required=False,
        choices=[
            ("", "—"),
            (UtteranceKind.QUESTION.value, "a question by nobody who is named"),
            (UtteranceKind.REMARK.value, "a remark by nobody who is named"),
            (UtteranceKind.NARRATION.value, "narration: nobody says them"),
        ],
    )

    def _must_name(self) -> bool:
        return not self.data.get("kind")


class SplitForm(forms.Form):
    """Which meetings are another person's. `later`: those that are chosen at first."""

    name = forms.CharField(max_length=300, label="Name of the other person")
    meetings = forms.TypedMultipleChoiceField(
        coerce=int, widget=forms.CheckboxSelectMultiple, label="Meetings where it was the other person"
    )

    def __init__(
        self,
        data: Any,
        speaker: Speaker,
        rows: Sequence[Appearance] | None = None,
        later: Collection[int] = (),
    ) -> None:
        super().__init__(data, auto_id="split_%s", initial={"name": speaker.name, "meetings": sorted(later)})
        field = self.fields["meetings"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        rows = spoken_at(speaker) if rows is None else rows
        field.choices = [
            (row.meeting_id, f"{meeting_date(row.meeting)}: {row.meeting.title[:90]}{_as(row)}")
            for row in rows
        ]

    def chosen(self) -> list[Meeting]:
        return list(Meeting.objects.filter(pk__in=self.cleaned_data["meetings"]))


def spoken_at(speaker: Speaker) -> list[Appearance]:
    """Where a person speaks, the earliest first."""
    rows = Appearance.objects.filter(speaker=speaker, turns__gt=0).select_related("meeting", "country")
    return list(rows.order_by("meeting__date", "pk")[:_MOST_MEETINGS])


def _as(row: Appearance) -> str:
    return f" (as {row.role})" if row.role else ""
