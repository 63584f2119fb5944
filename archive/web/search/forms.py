"""The search form. An invalid value is reported beside its field and left out of the search."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict

from archive.search.api import FILTERED, Filters, Sort, TextKind
from archive.web.file_responses import FORMS
from archive.web.periods import Period
from archive.web.search.widgets import WrittenInput, WrittenSelect

ADDRESS_NAMES = {"start": "from", "end": "to"}
SORTS = [(Sort.RELEVANCE, "Best match"), (Sort.NEWEST, "Newest first"), (Sort.OLDEST, "Oldest first")]
CONCORDANCE_ORDERS = [
    ("left", "Words before"),
    ("right", "Words after"),
    ("date", "Oldest first"),
    ("date-desc", "Newest first"),
]
TEXT_KINDS = [(TextKind.SAID, "Said"), (TextKind.WRITTEN, "Written about it"), (TextKind.BOTH, "Both")]
FORMATS = (*FORMS, "atom", "zip")
# In the order in which the page lists them.
FACETS = tuple(facet.name for facet in FILTERED)
# Most values of one facet that an address may have; the rest are ignored.
MAX_VALUES = 50


@dataclass(frozen=True)
class ActiveFilter:
    """A filter that is set: name and value of its query parameter, and its text for readers."""

    name: str
    value: str
    label: str


class DateField(forms.Field):
    """A day, month or year ("2021-02-24", "2021-02", "2021"): its first day, or with `last` its last."""

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
            raise forms.ValidationError(
                "Not a date, so it was left out. Write it as 2021-02-24, 2021-02 or 2021."
            )
        return period.end if self.last else period.start


def _date(label: str, example: str, *, last: bool = False) -> DateField:
    box = WrittenInput({"placeholder": example, "size": 10, "maxlength": 10, "autocomplete": "off"})
    return DateField(label=label, last=last, required=False, widget=box)


def _text_kind() -> forms.ChoiceField:
    wrong = "Either “said”, “written” or “both”; this is what was said."
    return forms.ChoiceField(
        label="Text",
        choices=TEXT_KINDS,
        required=False,
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": wrong},
    )


class FacetField(forms.Field):
    """Any number of values. The form checks which of them exist."""

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
        widget=WrittenInput({"type": "search", "autocomplete": "off"}),
        error_messages={"max_length": "A query can have at most 1,000 characters. Try a sentence of it."},
    )
    start = _date("From", "2017-01")
    end = _date("To", "2021-12-31", last=True)
    sort = forms.ChoiceField(label="Sort by", choices=SORTS, required=False, widget=WrittenSelect)
    view = forms.ChoiceField(choices=[("kwic", "Concordance")], required=False, widget=forms.HiddenInput)
    order = forms.ChoiceField(choices=CONCORDANCE_ORDERS, required=False, widget=forms.HiddenInput)
    format = forms.ChoiceField(
        choices=[(each, each) for each in FORMATS], required=False, widget=forms.HiddenInput
    )
    page = forms.IntegerField(
        required=False,
        widget=forms.HiddenInput,
        min_value=1,
        max_value=10**9,
        error_messages={"invalid": "Not a page number. This is the first page."},
    )

    def __init__(self, data: QueryDict) -> None:
        data = data.copy()
        # A database and a page can't hold the NUL character.
        for name, values in data.lists():
            data.setlist(name, [value.replace("\0", " ") for value in values])
        super().__init__(data)
        self.fields |= {facet.name: FacetField() for facet in FILTERED}
        self.fields["text"] = _text_kind()
        self.labels: dict[str, Mapping[str, str]] = {}

    def add_prefix(self, field_name: str) -> str:
        return ADDRESS_NAMES.get(field_name, field_name)

    def clean(self) -> None:
        start, end = self.cleaned_data.get("start"), self.cleaned_data.get("end")
        if start and end and end < start:
            self.add_error("end", "This is before the first date, so it was left out.")
        for facet in FILTERED:
            values = self.cleaned_data.get(facet.name, [])
            self.labels[facet.name] = known = facet.labels(values) if values else {}
            if len(known) < len(values):
                self.add_error(facet.name, facet.unknown)
            self.cleaned_data[facet.name] = list(known)

    def value(self, name: str) -> Any:
        """The cleaned value of a field; None if it is empty or invalid."""
        self.is_valid()
        return self.cleaned_data.get(name) or None

    @property
    def text(self) -> str:
        return self.value("q") or ""

    @property
    def text_kind(self) -> TextKind:
        return TextKind(self.value("text") or TextKind.SAID)

    @property
    def sort_order(self) -> Sort:
        return Sort(self.value("sort") or Sort.RELEVANCE)

    @property
    def page_number(self) -> int:
        return self.value("page") or 1

    def filters(self, but: ActiveFilter | None = None) -> Filters:
        """The valid filters, except `but` if given."""

        def values(name: str) -> tuple[str, ...]:
            self.is_valid()
            return tuple(
                each for each in self.labels[name] if not but or (name, each) != (but.name, but.value)
            )

        def day(name: str) -> datetime.date | None:
            return None if but and but.name == self.add_prefix(name) else self.value(name)

        chosen = {name: values(name) for name in FACETS}
        return Filters(**chosen, start=day("start"), end=day("end"), text_kind=self.text_kind)

    def address_pairs(self) -> list[tuple[str, str]]:
        """The query parameters of the first page as (name, value) pairs, without invalid ones."""
        self.is_valid()
        pairs = [("q", self.text)] if self.text else []
        for name in (*ADDRESS_NAMES, "text", "sort", "view", "order"):
            if self.value(name) not in (None, TextKind.SAID):
                pairs.append((self.add_prefix(name), self.data[self.add_prefix(name)]))
        return pairs + self.facet_pairs()

    def hidden_pairs(self) -> list[tuple[str, str]]:
        """Parameters without a visible field, which the form sends again as hidden ones."""
        seen = [(name, self.value(name)) for name in ("text", "view", "order") if self.value(name)]
        return seen + self.facet_pairs()

    def facet_pairs(self) -> list[tuple[str, str]]:
        """The valid facet values as (name, value) pairs of the address."""
        self.is_valid()
        return [(name, value) for name in FACETS for value in self.labels[name]]

    def active_filters(self) -> list[ActiveFilter]:
        active = [
            ActiveFilter(facet.name, value, facet.chosen.format(label))
            for facet in FILTERED
            for value, label in self.facet_labels(facet.name).items()
        ]
        for name, says in (("start", "from {:%-d %B %Y}"), ("end", "to {:%-d %B %Y}")):
            if value := self.value(name):
                address_name = self.add_prefix(name)
                active.append(ActiveFilter(address_name, self.data[address_name], says.format(value)))
        return active

    def facet_labels(self, name: str) -> Mapping[str, str]:
        """The valid values of a facet, with their labels."""
        self.is_valid()
        return self.labels[name]
