"""Admin of what record linkage reads, and of the authority file: to be looked at, and taken back."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from archive.admin.base import ReadOnlyAdmin, ReadOnlyInline
from archive.curation.persons import unlink_name
from archive.models import AuthorityPerson, AuthorityTenure, SpeakerLink


@admin.register(SpeakerLink)
class SpeakerLinkAdmin(ReadOnlyAdmin):
    list_display = ["name", "speaker", "grade", "reason", "meeting"]
    list_filter = ["grade"]
    list_select_related = ["speaker", "meeting"]
    search_fields = ["name", "speaker__name"]
    actions = ["take_back"]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("archive.change_speaker")

    @admin.action(description="Take back: it is not this person", permissions=["curate"])
    def take_back(self, request: HttpRequest, queryset: QuerySet[SpeakerLink]) -> None:
        links = list(queryset.select_related("meeting", "own"))
        for link in links:
            unlink_name(link, request.user)
        self.message_user(request, f"{len(links)} taken back; they are not read so again.")


class TenureInline(ReadOnlyInline):
    model = AuthorityTenure
    fields = ["title", "country", "start", "end"]


@admin.register(AuthorityPerson)
class AuthorityPersonAdmin(ReadOnlyAdmin):
    list_display = ["name", "identifier", "born", "died", "speaker"]
    list_select_related = ["speaker"]
    search_fields = ["name", "identifier", "other_names"]
    inlines = [TenureInline]


@admin.register(AuthorityTenure)
class AuthorityTenureAdmin(ReadOnlyAdmin):
    list_display = ["title", "person", "country", "start", "end"]
    list_select_related = ["person"]
    search_fields = ["title", "person__name"]
