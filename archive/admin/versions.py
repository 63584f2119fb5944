"""Versions of sources and what addresses said before: to be seen, not changed."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from archive.admin.base import CascadeDeleteMixin, ReadOnlyAdmin
from archive.models import (
    FormerPassage,
    FormerUtterance,
    Revision,
    SourceAddress,
    SourceName,
    SourceVersion,
    StoredBytes,
    Withdrawal,
)


@admin.register(SourceVersion)
class SourceVersionAdmin(CascadeDeleteMixin, ReadOnlyAdmin):
    list_display = ["name", "number", "source", "first_read", "fetched", "reader", "reader_version"]
    list_select_related = ["source"]
    list_filter = ["reader", "media_type"]
    search_fields = ["name", "fingerprint", "url"]
    date_hierarchy = "first_read"

    def has_delete_permission(self, request: HttpRequest, obj: SourceVersion | None = None) -> bool:
        return False


@admin.register(StoredBytes)
class StoredBytesAdmin(ReadOnlyAdmin):
    list_display = ["sha256", "size", "base"]
    fields = ["sha256", "size", "base"]
    search_fields = ["sha256"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[StoredBytes]:
        rows: QuerySet[StoredBytes] = super().get_queryset(request)
        return rows.defer("packed")

    def has_delete_permission(self, request: HttpRequest, obj: StoredBytes | None = None) -> bool:
        return False


@admin.register(SourceName)
class SourceNameAdmin(ReadOnlyAdmin):
    list_display = ["name", "source"]
    list_select_related = ["source"]
    search_fields = ["name"]


@admin.register(SourceAddress)
class SourceAddressAdmin(ReadOnlyAdmin):
    list_display = ["key", "source"]
    list_select_related = ["source"]
    search_fields = ["key"]


@admin.register(FormerUtterance)
class FormerUtteranceAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "meeting", "label", "speaker_name", "role", "doubt"]
    list_select_related = ["meeting"]
    search_fields = ["label", "speaker_name", "meeting__title"]

    def has_delete_permission(self, request: HttpRequest, obj: FormerUtterance | None = None) -> bool:
        return False


@admin.register(Revision)
class RevisionAdmin(ReadOnlyAdmin):
    list_display = ["meeting", "number", "cause", "made", "altered", "reattributed", "removed", "added"]
    list_select_related = ["meeting"]
    list_filter = ["cause", "meeting__source__site"]
    search_fields = ["meeting__title", "meeting__slug"]
    date_hierarchy = "made"

    def has_delete_permission(self, request: HttpRequest, obj: Revision | None = None) -> bool:
        return False


@admin.register(FormerPassage)
class FormerPassageAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "meeting", "fate", "text", "speaker_name"]
    list_select_related = ["meeting"]
    list_filter = ["fate"]
    search_fields = ["text", "speaker_name", "meeting__title"]

    def has_delete_permission(self, request: HttpRequest, obj: FormerPassage | None = None) -> bool:
        return False


@admin.register(Withdrawal)
class WithdrawalAdmin(ReadOnlyAdmin):
    list_display = ["slug", "title", "withdrawn"]
    search_fields = ["slug", "title"]
    date_hierarchy = "withdrawn"
