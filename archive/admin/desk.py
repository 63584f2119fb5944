"""Answers of curators and reports of readers: to be seen; they are decided on the desk."""

from django.contrib import admin
from django.http import HttpRequest

from archive.admin.base import ReadOnlyAdmin
from archive.models import DeskAnswer, Report


@admin.register(DeskAnswer)
class DeskAnswerAdmin(ReadOnlyAdmin):
    list_display = ["told", "queue", "by_name", "made", "undone"]
    list_filter = ["queue"]
    search_fields = ["told", "reason", "by_name"]
    date_hierarchy = "made"

    def has_delete_permission(self, request: HttpRequest, obj: DeskAnswer | None = None) -> bool:
        return False


@admin.register(Report)
class ReportAdmin(ReadOnlyAdmin):
    list_display = ["text", "slug", "anchor", "made", "state"]
    list_filter = ["state"]
    list_select_related = ["meeting"]
    search_fields = ["text", "slug"]
    date_hierarchy = "made"
