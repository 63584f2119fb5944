"""Forms of one record: a meeting, a speaker, a turn. What is saved is only what the curator changed."""

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any, Self

from django import forms
from django.db.models import Model

from archive.curation.seen import Seen, State
from archive.models import Speaker
from archive.parsing.transcript import UNDATED, DatePrecision, MeetingKind, TagKind, UtteranceKind
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


class TextField(forms.CharField):
    """Several lines. Browsers end them otherwise than the archive does, which is no change."""

    def __init__(self, rows: int = 2, **options: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **options)

    def to_python(self, value: Any) -> str:
        return "\n".join(str(super().to_python(value) or "").splitlines())


class LinesField(TextField):
    """A list, one of it a line, in any order."""

    def clean(self, value: Any) -> list[str]:
        return _lines(super().clean(value))

    def has_changed(self, initial: Any, data: Any) -> bool:
        return _lines(initial) != _lines(data)


def _lines(text: Any) -> list[str]:
    return sorted({tidied for each in str(text or "").splitlines() if (tidied := " ".join(each.split()))})


class RecordForm(forms.Form):
    """Against what it showed it knows what the curator changed, whatever the record says by now."""

    values: Callable[[State], dict[str, Any]]
    """The fields of the form, by what is shown of the record."""

    @classmethod
    def of(cls, record: Model, data: Mapping[str, Any] | None = None) -> Self:
        return cls(data, initial=cls.values(shown_in(data, record)))

    def rebased(self, record: Model) -> Self:
        """The same changes made on what the record says now."""
        now = self.values(shown_in(None, record))
        kept = {name: self.data.get(name, "") for name in self.changed_data}
        return type(self)({**now, **kept}, initial=now)


class MeetingForm(RecordForm):
    title = TextField(max_length=1000)
    date = forms.CharField(
        label="Date, as far as it is known",
        required=False,
        max_length=10,
        help_text="2021-02-24, or 2021-02, or 2021; empty if it is not known.",
    )
    place = forms.CharField(required=False, max_length=300)
    kind = forms.ChoiceField(choices=[(each.value, each.value.capitalize()) for each in MeetingKind])
    language = forms.CharField(max_length=35, help_text="Its code: en, ru, fr …")
    tags = LinesField(
        required=False,
        help_text=f"One a line: its kind ({', '.join(TagKind)}), a colon, its name.",
    )
    note = TextField(label="Note by the archive", required=False)

    @staticmethod
    def values(state: State) -> dict[str, Any]:
        known = _KNOWN.get(DatePrecision(state["date_precision"]), 10)
        names = ("title", "place", "kind", "language", "note")
        tags = "\n".join(state.get("tags", ()))
        return {"date": state["date"][:known], "tags": tags, **{name: state[name] for name in names}}

    def clean_language(self) -> str:
        return _language(self.cleaned_data["language"])

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
    spellings = LinesField(
        label="Also written",
        required=False,
        help_text="One a line. Documents to come that have such a name mean this person.",
    )
    numbers = LinesField(
        label="Numbers in registers",
        required=False,
        help_text="One a line: the register, a colon, the number, as wikidata:Q42.",
    )
    note = TextField(rows=3, label="Note by the archive", required=False)

    @staticmethod
    def values(state: State) -> dict[str, Any]:
        others = [each for each in state["spellings"] if each != state["name"]]
        return {
            "name": state["name"],
            "spellings": "\n".join(others),
            "numbers": "\n".join(state["numbers"]),
            "note": state["note"],
        }

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
    language = forms.CharField(
        label="Language, if another than the meeting’s",
        required=False,
        max_length=35,
        help_text="Its code: en, ru, fr …",
    )
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
        return {
            "name": name,
            "office": state["office"],
            "language": state["language"],
            "kind": state["kind"],
            "more": 0,
        }

    def clean_name(self) -> str:
        name = str(self.cleaned_data["name"])
        self.speaker = speaker_of(name) if name else None
        if name and self.speaker is None and "name" in self.changed_data:
            raise forms.ValidationError(UNKNOWN_NAME)
        return name

    def clean_language(self) -> str:
        return _language(self.cleaned_data["language"])

    def changes(self) -> dict[str, Any]:
        """What is to be set: `speaker` (a Speaker or None), `role`, `language`, `kind`.

        With the next turns, all that the form says is set, as it may be new to them; a language only where it
        was changed.
        """
        more = bool(self.cleaned_data["more"])
        also = {"name": more, "office": more, "kind": more, "language": False}
        changed = [name for name, is_set in also.items() if is_set or name in self.changed_data]
        values = {
            "name": ("speaker", self.speaker),
            "office": ("role", self.cleaned_data["office"]),
            "language": ("language", self.cleaned_data["language"]),
            "kind": ("kind", self.cleaned_data["kind"]),
        }
        return dict(values[name] for name in changed)


_ADDRESS = "speaker's address"
"""As Seen calls the slug of a turn's speaker."""


def _language(code: str) -> str:
    if code and not _LANGUAGE.fullmatch(code):
        raise forms.ValidationError("This is no code of a language.")
    return code


def date_of(text: str) -> tuple[datetime.date, str]:
    """The date and its precision of "2021-02-24", "2021-02", "2021" or "". Raises ValueError."""
    if not text:
        return UNDATED, DatePrecision.UNKNOWN.value
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    parts = [int(part) for part in found.groups() if part]
    return datetime.date(*[*parts, 1, 1][:3]), _PRECISIONS[len(parts) - 1].value
