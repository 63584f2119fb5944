"""Forms of one record: a meeting, a speaker, a turn. What is saved is only what the curator changed."""

import datetime
import re
from collections.abc import Mapping
from typing import Any, Self

from django import forms
from django.db.models import Model

from archive.curation.seen import Seen, State
from archive.models import Speaker
from archive.parsing.transcript import UNDATED, DatePrecision, MeetingKind, UtteranceKind
from archive.web.desk.forms import NAME_FIELD, UNKNOWN_NAME
from archive.web.desk.persons import speaker_of

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PRECISIONS = (DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY)
_KNOWN = {DatePrecision.UNKNOWN: 0, DatePrecision.YEAR: 4, DatePrecision.MONTH: 7}


def shown_in(data: Mapping[str, Any] | None, record: Model) -> State:
    """What a posted form had shown of a record; what the record says now where nothing was posted."""
    token = data.get("seen_token", "") if data else ""
    now = Seen.of(record).states
    try:
        states = Seen.read(token).states if token else now
    except ValueError:
        states = now
    (name,) = now
    return states.get(name, now[name])


class RecordForm(forms.Form):
    """Against what it showed it knows what the curator changed, whatever the record says by now."""

    @staticmethod
    def values(state: State) -> dict[str, Any]:
        """The fields of the form, by what is shown of the record."""
        raise NotImplementedError

    @classmethod
    def of(cls, record: Model, data: Mapping[str, Any] | None = None) -> Self:
        return cls(data, initial=cls.values(shown_in(data, record)))

    def rebased(self, record: Model) -> Self:
        """The same changes made on what the record says now."""
        now = self.values(shown_in(None, record))
        kept = {name: self.data.get(name, "") for name in self.changed_data}
        return type(self)({**now, **kept}, initial=now)


class MeetingForm(RecordForm):
    title = forms.CharField(max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))
    date = forms.CharField(
        label="Date, as far as it is known",
        required=False,
        max_length=10,
        help_text="2021-02-24, or 2021-02, or 2021; empty if it is not known.",
    )
    place = forms.CharField(required=False, max_length=300)
    kind = forms.ChoiceField(choices=[(each.value, each.value.capitalize()) for each in MeetingKind])
    language = forms.CharField(max_length=35, help_text="Its code: en, ru, fr …")
    note = forms.CharField(
        label="Note by the archive", required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    @staticmethod
    def values(state: State) -> dict[str, Any]:
        known = _KNOWN.get(DatePrecision(state["date_precision"]), 10)
        names = ("title", "place", "kind", "language", "note")
        return {"date": state["date"][:known], **{name: state[name] for name in names}}

    def clean_language(self) -> str:
        code = str(self.cleaned_data["language"])
        if not _LANGUAGE.fullmatch(code):
            raise forms.ValidationError("This is no code of a language.")
        return code

    def clean_date(self) -> str:
        text = str(self.cleaned_data["date"])
        try:
            date_of(text)
        except ValueError:
            raise forms.ValidationError("Write the date as 2021-02-24, 2021-02 or 2021.") from None
        return text

    def changes(self) -> dict[str, Any]:
        """The changed facts, as fields of a meeting."""
        changed = {name: self.cleaned_data[name] for name in self.changed_data}
        if "date" in changed:
            changed["date"], changed["date_precision"] = date_of(changed["date"])
        return changed


class SpeakerFactsForm(RecordForm):
    name = forms.CharField(max_length=300)
    note = forms.CharField(
        label="Note by the archive", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    @staticmethod
    def values(state: State) -> dict[str, Any]:
        return {"name": state["name"], "note": state["note"]}

    def changes(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.changed_data}


class TurnForm(RecordForm):
    """Who says a turn, what it is, in which office; for the next turns too, if wished."""

    name = forms.CharField(
        label="Speaker",
        required=False,
        max_length=420,
        widget=forms.TextInput(attrs=NAME_FIELD),
        help_text="Empty: nobody who is known.",
    )
    office = forms.CharField(label="Office, as of then", required=False, max_length=500)
    kind = forms.ChoiceField(
        label="What the words are", choices=[(each.value, each.value.capitalize()) for each in UtteranceKind]
    )
    more = forms.IntegerField(
        label="The same for how many of the next turns",
        min_value=0,
        max_value=2000,
        required=False,
        help_text="Narration and headings between them stay as they are.",
    )
    speaker: Speaker | None = None

    @staticmethod
    def values(state: State) -> dict[str, Any]:
        name = f"{state['speaker']} ({state[_ADDRESS]})" if state["speaker"] else ""
        return {"name": name, "office": state["office"], "kind": state["kind"], "more": 0}

    def clean_name(self) -> str:
        name = str(self.cleaned_data["name"])
        self.speaker = speaker_of(name) if name else None
        if name and self.speaker is None and "name" in self.changed_data:
            raise forms.ValidationError(UNKNOWN_NAME)
        return name

    def changes(self) -> dict[str, Any]:
        """What is to be set: `speaker` (a Speaker or None), `role`, `kind`.

        With the next turns, all that the form says is set: it may be new to them.
        """
        names = ("name", "office", "kind")
        changed = [name for name in names if name in self.changed_data or self.cleaned_data["more"]]
        values = {
            "name": ("speaker", self.speaker),
            "office": ("role", self.cleaned_data["office"]),
            "kind": ("kind", self.cleaned_data["kind"]),
        }
        return dict(values[name] for name in changed)


_ADDRESS = "speaker's address"
"""As Seen calls the slug of a turn's speaker."""


def date_of(text: str) -> tuple[datetime.date, str]:
    """The date and its precision of "2021-02-24", "2021-02", "2021" or "". Raises ValueError."""
    if not text:
        return UNDATED, DatePrecision.UNKNOWN.value
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    parts = [int(part) for part in found.groups() if part]
    return datetime.date(*[*parts, 1, 1][:3]), _PRECISIONS[len(parts) - 1].value
