"""Base classes of the admin."""

from typing import Any

from django.contrib import admin
from django.db import models
from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest

from archive.admin.forms import SHOWN, AdminRecordForm


class CuratedAdmin(admin.ModelAdmin):
    """Saves what a form changed, and only that."""

    form = AdminRecordForm

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        fields = list(super().get_fields(request, obj))
        return [*(each for each in fields if each != SHOWN), SHOWN]

    def save_model(self, request: HttpRequest, obj: Any, form: ModelForm, change: bool) -> None:
        if not change:
            super().save_model(request, obj, form, change)
        elif form.changed_data:
            obj.save(update_fields=[name for name in form.changed_data if _is_column(obj, name)])


def _is_column(record: Model, name: str) -> bool:
    return name in {each.name for each in record._meta.concrete_fields}


def keys_in(text: str, most: int = 50) -> list[int]:
    """The primary keys in a list with commas; what can be none is left out."""
    return [int(each) for each in text.split(",") if each.isascii() and each.isdecimal() and len(each) < 19][
        :most
    ]


class CascadeDeleteMixin:
    """Allow deletion with related rows whose own admins are read-only."""

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        deleted, counts, _, protected = super().get_deleted_objects(objs, request)  # type: ignore[misc]
        return deleted, counts, set(), protected


class ReadOnlyAdmin(admin.ModelAdmin):
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class LastingAdmin(ReadOnlyAdmin):
    """Rows that only the archive itself makes and takes away."""

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class ReadOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.fields

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
