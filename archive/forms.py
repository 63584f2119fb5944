"""The search form. A value that makes no sense is told beside its field and left out of the search."""

import datetime
import re
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict

from archive.models import Speaker
from archive.periods import Period
from archive.reading.transcript import MeetingKind
from archive.search.service import Filters, Sort

ADDRESS_NAMES = {"start": "from", "end": "to"}
SORTS = [(Sort.RELEVANCE, "Best match"), (Sort.NEWEST, "Newest first"), (Sort.OLDEST, "Oldest first")]
KINDS = [(kind.value, kind.value.capitalize()) for kind in MeetingKind]


@dataclass(frozen=True)
class Chosen:
    """A filter that is set: its name and value in the address, and what it says."""

    name: str
    value: str
    label: str


class DateField(forms.Field):
    """A day, a month or a year: "2021-02-24", "2021-02", "2021". `last` takes the last day of it."""

    def __init__(self, *, last: bool = False, **options: Any) -> None:
        super().__init__(**options)
        self.last = last

    def to_python(self, value: Any) -> datetime.date | None:
        if not value:
            return None
        found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?", str(value).strip())
        try:
            period = Period(*(int(part) for part in found.groups() if part)) if found else None
        except ValueError:
            period = None
        if period is None:
            raise forms.ValidationError("Left out: a date is written 2021-02-24, 2021-02 or 2021.")
        return period.end if self.last else period.start


def _date(label: str, example: str, *, last: bool = False) -> DateField:
    box = forms.TextInput({"placeholder": example, "size": 10, "maxlength": 10, "autocomplete": "off"})
    return DateField(label=label, last=last, required=False, widget=box)


def _hidden(**options: Any) -> dict[str, Any]:
    return {"required": False, "widget": forms.HiddenInput, **options}


class SearchForm(forms.Form):
    q = forms.CharField(
        label="Words or “a phrase”",
        max_length=1000,
        required=False,
        widget=forms.TextInput({"type": "search", "autocomplete": "off"}),
        error_messages={"max_length": "This is longer than any search can be. Try a sentence of it."},
    )
    start = _date("From", "2017-01")
    end = _date("To", "2021-12-31", last=True)
    sort = forms.ChoiceField(label="Sort by", choices=SORTS, required=False)
    speaker = forms.ModelChoiceField(
        Speaker.objects.all(),
        to_field_name="slug",
        error_messages={"invalid_choice": "No such speaker is in the archive. This filter was left out."},
        **_hidden(),
    )
    year = forms.IntegerField(
        **_hidden(min_value=1, max_value=9999, error_messages={"invalid": "A year is a number, as 2021."})
    )
    place = forms.CharField(**_hidden(max_length=300))
    kind = forms.ChoiceField(
        choices=KINDS,
        error_messages={"invalid_choice": "No such kind of meeting is known. This filter was left out."},
        **_hidden(),
    )
    page = forms.IntegerField(
        **_hidden(min_value=1, error_messages={"invalid": "A page has a number. This is the first."})
    )

    def __init__(self, data: QueryDict) -> None:
        data = data.copy()
        # The character that ends a string in C stands in no text, and may stand in no page.
        data["q"] = data.get("q", "").replace("\0", " ")
        super().__init__(data)

    def add_prefix(self, field_name: str) -> str:
        return ADDRESS_NAMES.get(field_name, field_name)

    def clean(self) -> None:
        start, end = self.cleaned_data.get("start"), self.cleaned_data.get("end")
        if start and end and end < start:
            self.add_error("end", "This is before the first date. It was left out.")

    def value(self, name: str) -> Any:
        """The field's value if it made sense, else None."""
        self.is_valid()
        return self.cleaned_data.get(name) or None

    @property
    def text(self) -> str:
        return self.value("q") or ""

    @property
    def sorting(self) -> Sort:
        return Sort(self.value("sort") or Sort.RELEVANCE)

    @property
    def page_number(self) -> int:
        return self.value("page") or 1

    def filters(self, but: str = "") -> Filters:
        """The filters that are set, leaving out the one that the address calls `but`."""
        values = {name: self.value(name) for name in ("speaker", "year", "start", "end", "place", "kind")}
        values["speaker"] = values["speaker"] and values["speaker"].slug
        kept = {name: value for name, value in values.items() if value and self.add_prefix(name) != but}
        return Filters(**kept)

    def chosen(self) -> list[Chosen]:
        labels = {
            "speaker": "said by {}",
            "year": "in {}",
            "start": "from {:%-d %B %Y}",
            "end": "to {:%-d %B %Y}",
            "place": "at {}",
            "kind": "{}",
        }
        return [
            Chosen(self.add_prefix(name), self.data[self.add_prefix(name)], label.format(value))
            for name, label in labels.items()
            if (value := self.value(name))
        ]
