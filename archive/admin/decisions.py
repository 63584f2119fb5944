"""What curators decided, to be seen and undone; and the jobs that are done for them."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from archive.admin.base import LastingAdmin, ReadOnlyInline
from archive.curation.documents import restore_document
from archive.curation.undo import CannotUndo, undo
from archive.models import Decision, DecisionSubject, Job, WithheldMeeting


class SubjectInline(ReadOnlyInline):
    model = DecisionSubject
    fields = ["kind", "slug", "name"]


@admin.register(Decision)
class DecisionAdmin(LastingAdmin):
    list_display = ["made", "kind", "by_name", "reason", "state", "problem"]
    list_filter = ["kind", "state"]
    search_fields = ["reason", "by_name", "subjects__slug", "subjects__name"]
    date_hierarchy = "made"
    inlines = [SubjectInline]
    actions = ["take_back"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("archive.change_decision")

    @admin.action(description="Undo", permissions=["curate"])
    def take_back(self, request: HttpRequest, queryset: QuerySet[Decision]) -> None:
        """The latest first, so that none rests on another of those chosen."""
        for decision in queryset.order_by("-pk"):
            try:
                undo(decision, request.user)
                self.message_user(request, f"Undone: {decision}.")
            except CannotUndo as refusal:
                self.message_user(request, f"{decision}: {refusal}.", messages.WARNING)


@admin.register(DecisionSubject)
class DecisionSubjectAdmin(LastingAdmin):
    list_display = ["name", "kind", "slug", "decision"]
    list_select_related = ["decision"]
    search_fields = ["slug", "name"]


@admin.register(Job)
class JobAdmin(LastingAdmin):
    list_display = ["created", "kind", "state", "step", "done", "total", "error"]
    list_filter = ["kind", "state"]
    search_fields = ["error"]


@admin.register(WithheldMeeting)
class WithheldMeetingAdmin(LastingAdmin):
    list_display = ["title", "slug", "withheld", "reason"]
    search_fields = ["title", "slug"]
    actions = ["restore"]

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("archive.change_decision")

    @admin.action(description="Restore: show it to the public again", permissions=["curate"])
    def restore(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        for withheld in queryset:
            try:
                restore_document(withheld, request.user)
            except (CannotUndo, LookupError) as refusal:
                self.message_user(request, f"{withheld}: {refusal}.", messages.WARNING)
