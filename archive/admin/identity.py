"""The identity of the archive: to be seen, not changed."""

from django.contrib import admin
from django.http import HttpRequest

from archive.admin.base import ReadOnlyAdmin
from archive.models import ArchiveIdentity


@admin.register(ArchiveIdentity)
class ArchiveIdentityAdmin(ReadOnlyAdmin):
    list_display = ["uuid"]

    def has_delete_permission(self, request: HttpRequest, obj: ArchiveIdentity | None = None) -> bool:
        return False
