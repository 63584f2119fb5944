"""References that may mean several meetings, for a curator to decide; and those that are linked."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from archive.admin.base import CuratedAdmin
from archive.admin.forms import AdminRecordForm
from archive.models import Meeting, Reference, ReferenceState

_TOLD = ["text", "speaker", "said", "context", "since", "until", "place", "person", "kind"]


class ReferenceForm(AdminRecordForm):
    """Offers the meetings that may be meant."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields.get("target")
        if isinstance(field, forms.ModelChoiceField):
            may_be = Q(pk__in=self.instance.candidates.values("pk")) | Q(pk=self.instance.target_id)
            field.queryset = Meeting.objects.filter(may_be)
            field.empty_label = "None of these"


@admin.register(Reference)
class ReferenceAdmin(CuratedAdmin):
    """What is saved is decided: looking for references again leaves it as it is."""

    form = ReferenceForm
    list_display = ["text", "speaker", "said", "state", "target"]
    list_select_related = ["passage__utterance__meeting", "passage__utterance__speaker", "target"]
    list_filter = ["state"]
    search_fields = ["text", "passage__utterance__meeting__title", "target__title"]
    readonly_fields = [*_TOLD, "state"]
    fields = [*_TOLD, "target", "state"]
    list_per_page = 50
    actions = ["dismiss"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Reference]:
        rows: QuerySet[Reference] = super().get_queryset(request)
        return rows.exclude(state=ReferenceState.UNKNOWN)

    @admin.display(description="said by")
    def speaker(self, obj: Reference) -> str:
        return str(obj.passage.utterance.speaker or "")

    @admin.display(description="said in")
    def said(self, obj: Reference) -> str:
        return str(obj.passage.utterance.meeting)

    @admin.display(description="paragraph")
    def context(self, obj: Reference) -> str:
        return obj.passage.text

    def save_model(self, request: HttpRequest, obj: Reference, form: Any, change: bool) -> None:
        obj.state = ReferenceState.DECIDED if obj.target else ReferenceState.DISMISSED
        obj.save(update_fields=["target", "state"])

    @admin.action(description="Dismiss: no meeting of this archive is meant")
    def dismiss(self, request: HttpRequest, rows: QuerySet[Reference]) -> None:
        rows.update(state=ReferenceState.DISMISSED, target=None)
