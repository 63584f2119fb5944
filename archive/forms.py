"""The search form. A value that makes no sense is told beside its field and left out of the search."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict

from archive.periods import Period
from archive.search.api import FILTERED, Filters, Sort

ADDRESS_NAMES = {"start": "from", "end": "to"}
SORTS = [(Sort.RELEVANCE, "Best match"), (Sort.NEWEST, "Newest first"), (Sort.OLDEST, "Oldest first")]
ORDERS = [
    ("left", "Words before"),
    ("right", "Words after"),
    ("date", "Oldest first"),
    ("date-desc", "Newest first"),
]
FORMATS = ("csv", "jsonl", "atom")
# In the order in which the page shows them.
FACETS = tuple(facet.name for facet in FILTERED)
# Values of one facet in an address; more are passed over.
MAX_VALUES = 50


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


class FacetField(forms.Field):
    """Any number of values; which of them are known is for the form to say."""

    widget = forms.MultipleHiddenInput

    def __init__(self) -> None:
        super().__init__(required=False)

    def to_python(self, value: Any) -> list[str]:
        texts = (str(each).replace("\0", " ").strip() for each in value or ())
        return list(dict.fromkeys(text for text in texts if text))[:MAX_VALUES]


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
    view = forms.ChoiceField(choices=[("kwic", "Concordance")], required=False, widget=forms.HiddenInput)
    order = forms.ChoiceField(choices=ORDERS, required=False, widget=forms.HiddenInput)
    format = forms.ChoiceField(
        choices=[(each, each) for each in FORMATS], required=False, widget=forms.HiddenInput
    )
    page = forms.IntegerField(
        required=False,
        widget=forms.HiddenInput,
        min_value=1,
        max_value=10**9,
        error_messages={"invalid": "A page has a number. This is the first."},
    )

    def __init__(self, data: QueryDict) -> None:
        data = data.copy()
        # The character that ends a string in C stands in no text, and may stand in no page.
        for name, values in data.lists():
            data.setlist(name, [value.replace("\0", " ") for value in values])
        super().__init__(data)
        self.fields |= {facet.name: FacetField() for facet in FILTERED}
        self.labels: dict[str, Mapping[str, str]] = {}

    def add_prefix(self, field_name: str) -> str:
        return ADDRESS_NAMES.get(field_name, field_name)

    def clean(self) -> None:
        start, end = self.cleaned_data.get("start"), self.cleaned_data.get("end")
        if start and end and end < start:
            self.add_error("end", "This is before the first date. It was left out.")
        for facet in FILTERED:
            values = self.cleaned_data.get(facet.name, [])
            self.labels[facet.name] = known = facet.labels(values) if values else {}
            if len(known) < len(values):
                self.add_error(facet.name, facet.unknown)
            self.cleaned_data[facet.name] = list(known)

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

    def filters(self, but: Chosen | None = None) -> Filters:
        """The filters that are set, `but` one of them."""

        def values(name: str) -> tuple[str, ...]:
            self.is_valid()
            return tuple(
                each for each in self.labels[name] if not but or (name, each) != (but.name, but.value)
            )

        def day(name: str) -> datetime.date | None:
            return None if but and but.name == self.add_prefix(name) else self.value(name)

        chosen = {name: values(name) for name in FACETS}
        return Filters(**chosen, start=day("start"), end=day("end"))

    def pairs(self) -> list[tuple[str, str]]:
        """What the address of the first page says, one pair a value, without what was left out."""
        self.is_valid()
        pairs = [("q", self.text)] if self.text else []
        for name in (*ADDRESS_NAMES, "sort", "view", "order"):
            if self.value(name):
                pairs.append((self.add_prefix(name), self.data[self.add_prefix(name)]))
        return pairs + self.choices()

    def kept(self) -> list[tuple[str, str]]:
        """What the form has no field for, and keeps when it is sent again."""
        seen = [(name, self.value(name)) for name in ("view", "order") if self.value(name)]
        return seen + self.choices()

    def choices(self) -> list[tuple[str, str]]:
        """The chosen values of all facets, as the address has them."""
        self.is_valid()
        return [(name, value) for name in FACETS for value in self.labels[name]]

    def chosen(self) -> list[Chosen]:
        chosen = [
            Chosen(facet.name, value, facet.chosen.format(label))
            for facet in FILTERED
            for value, label in self.labels_of(facet.name).items()
        ]
        for name, says in (("start", "from {:%-d %B %Y}"), ("end", "to {:%-d %B %Y}")):
            if value := self.value(name):
                address_name = self.add_prefix(name)
                chosen.append(Chosen(address_name, self.data[address_name], says.format(value)))
        return chosen

    def labels_of(self, name: str) -> Mapping[str, str]:
        """The chosen values of a facet, and what they are called."""
        self.is_valid()
        return self.labels[name]
