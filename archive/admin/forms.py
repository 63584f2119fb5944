"""Forms of records: they save what they changed, and tell where a record moved on since they were opened."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.utils.functional import cached_property

from archive.curation.journal import written

_SALT = "archive.admin.forms"
SHOWN = "shown"


class AdminRecordForm(forms.ModelForm):
    """A form with a hidden field of what it showed. Without that, it is as any other.

    A field that it did not change keeps what the database has by now. One that it did change, and somebody
    else since, is an error that names both; saved once more, it is written.
    """

    shown = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._now = {name: _now(self.instance, name) for name in self.fields if name != SHOWN}
        self.initial[SHOWN] = signing.dumps(self._now, salt=_SALT, compress=True)
        self._shown: dict[str, Any] = {}
        given = self.data.get(self.add_prefix(SHOWN)) if self.is_bound else None
        if given:
            try:
                self._shown = signing.loads(given, salt=_SALT)
            except signing.BadSignature:
                self._shown = {}

    @cached_property
    def changed_data(self) -> list[str]:
        return [name for name in self.fields if name != SHOWN and self._is_changed(name)]

    def _is_changed(self, name: str) -> bool:
        bound = self[name]
        if name not in self._shown:
            return bool(bound._has_changed())  # type: ignore[attr-defined]
        field = bound.field
        shown = self._shown[name]
        if not isinstance(field, forms.ModelChoiceField) and shown is not None:
            try:
                shown = field.to_python(shown)
            except ValidationError:
                return True
        return field.has_changed(shown, bound.data)

    def _post_clean(self) -> None:
        for name in [name for name in self.cleaned_data if name != SHOWN]:
            if name not in self.changed_data:
                self.cleaned_data[name] = _value(self.instance, name)
            elif name in self._shown and self._shown[name] != self._now[name]:
                self._tell_both(name)
        super()._post_clean()  # type: ignore[misc]

    def _tell_both(self, name: str) -> None:
        now, shown = self._now[name], self._shown[name]
        self.add_error(
            name,
            f"Somebody changed this since the form was opened: it showed “{shown}”, and is “{now}” now. "
            "Nothing was saved; save again to write yours.",
        )
        data = self.data.copy()  # type: ignore[attr-defined]
        data[self.add_prefix(SHOWN)] = self.initial[SHOWN]
        self.data = data


def _value(record: Model, name: str) -> Any:
    if not record.pk:
        return getattr(record, name, None)
    value = getattr(record, name)
    return value.all() if hasattr(value, "all") else value


def _now(record: Model, name: str) -> Any:
    """What a field says, as JSON has it."""
    if not record.pk:
        return None
    value = _value(record, name)
    if isinstance(value, QuerySet):
        return sorted(value.values_list("pk", flat=True))
    return value.pk if isinstance(value, Model) else written(value)
