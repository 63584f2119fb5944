"""Sources, meetings, utterances and what belongs to them."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest

from archive.admin.base import CascadeDeleteMixin, CuratedAdmin, LastingAdmin, ReadOnlyAdmin, ReadOnlyInline
from archive.admin.joining import JoiningMixin
from archive.citing.dates import known_date
from archive.curation.indexing import index_after_commit
from archive.curation.lists import tag_as_text
from archive.curation.records import MEETING_FIELDS, mend_meeting
from archive.curation.tags import remove_tag, rename_tag
from archive.curation.turns import mend_turns
from archive.curation.withdrawal import withdraw, withdraw_sources
from archive.models import (
    Appearance,
    Attribution,
    Country,
    FormerPlace,
    FormerSlug,
    IndexedMeeting,
    Meeting,
    NameKeyVersion,
    Passage,
    ReadingWarning,
    Source,
    Tag,
    Utterance,
)


class WarningInline(ReadOnlyInline):
    model = ReadingWarning
    fields = ["code", "detail"]


class AppearanceInline(ReadOnlyInline):
    model = Appearance
    fields = ["name", "speaker", "role", "turns", "words"]


class PassageInline(ReadOnlyInline):
    model = Passage
    fields = ["number", "text", "repeated", "aside", "page", "time"]


@admin.register(Source)
class SourceAdmin(CascadeDeleteMixin, ReadOnlyAdmin):
    list_display = ["name", "meeting", "site", "reader", "reader_version", "warning_count", "last_read"]
    list_filter = ["warnings__code", "site", "reader", "media_type"]
    search_fields = ["name", "sha256", "url", "meeting__title"]
    date_hierarchy = "last_read"
    inlines = [WarningInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        sources: QuerySet[Source] = super().get_queryset(request)
        return sources.select_related("meeting").annotate(warning_total=Count("warnings"))

    @admin.display(description="warnings", ordering="warning_total")
    def warning_count(self, source: Any) -> int:
        return int(source.warning_total)

    def delete_model(self, request: HttpRequest, obj: Source) -> None:
        self.delete_queryset(request, Source.objects.filter(pk=obj.pk))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Source]) -> None:
        sources = list(queryset.values_list("pk", flat=True))
        meetings = list(Meeting.objects.filter(source__in=sources))
        keys = [meeting.pk for meeting in meetings]
        withdraw(meetings)
        # Further sources of a meeting have none of their own.
        withdraw_sources(sources)
        index_after_commit(keys)


@admin.register(ReadingWarning)
class ReadingWarningAdmin(LastingAdmin):
    """One that was deleted would change what is counted as a transcript."""

    list_display = ["code", "detail", "source"]
    list_filter = ["code", "source__reader"]
    list_select_related = ["source"]
    search_fields = ["detail", "source__name"]


@admin.register(Meeting)
class MeetingAdmin(JoiningMixin, CascadeDeleteMixin, CuratedAdmin):
    list_display = ["date_as_known", "title", "place", "kind", "language", "words"]
    list_display_links = ["title"]
    list_filter = [
        "kind",
        "language",
        "date_precision",
        "source__warnings__code",
        "source__reader",
        "tags__kind",
    ]
    search_fields = ["title", "place", "slug", "source__name", "appearances__name"]
    date_hierarchy = "date"
    fields = [
        "title",
        "slug",
        "date",
        "date_precision",
        "date_end",
        "time",
        "place",
        "kind",
        "language",
        "tags",
        "lead",
        "note",
        "words",
        "source",
    ]
    readonly_fields = ["slug", "words", "source"]
    filter_horizontal = ["tags"]
    inlines = [AppearanceInline]

    @admin.display(description="date", ordering="date")
    def date_as_known(self, obj: Meeting) -> str:
        return known_date(obj).in_words()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Meeting, form: ModelForm, change: bool) -> None:
        values = {name: form.cleaned_data[name] for name in form.changed_data if name in MEETING_FIELDS}
        if "tags" in form.changed_data:
            values["tags"] = [tag_as_text((tag.kind, tag.name)) for tag in form.cleaned_data["tags"]]
        if values:
            mend_meeting(obj, values, request.user)
            obj.refresh_from_db()

    def save_related(self, request: HttpRequest, form: ModelForm, formsets: Any, change: bool) -> None:
        """Of inlines alone: tags are saved as part of the decision."""
        for formset in formsets:
            self.save_formset(request, form, formset, change=change)

    def delete_model(self, request: HttpRequest, obj: Meeting) -> None:
        self.delete_queryset(request, Meeting.objects.filter(pk=obj.pk))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Meeting]) -> None:
        meetings = list(queryset.values_list("pk", flat=True))
        withdraw(queryset)
        index_after_commit(meetings)


@admin.register(Appearance)
class AppearanceAdmin(ReadOnlyAdmin):
    list_display = ["name", "role", "meeting", "turns", "words"]
    list_filter = [("speaker", admin.EmptyFieldListFilter), "meeting__kind"]
    list_select_related = ["meeting"]
    search_fields = ["name", "role", "meeting__title"]
    date_hierarchy = "meeting__date"


@admin.register(Utterance)
class UtteranceAdmin(CuratedAdmin):
    list_display = ["meeting", "position", "kind", "label", "speaker", "role", "inferred", "words"]
    list_filter = [
        "kind",
        "inferred",
        ("doubt", admin.EmptyFieldListFilter),
        ("speaker", admin.EmptyFieldListFilter),
        "meeting__kind",
    ]
    list_select_related = ["meeting", "speaker"]
    search_fields = ["label", "role", "speaker__name", "meeting__title"]
    autocomplete_fields = ["speaker"]
    fields = [
        "meeting",
        "position",
        "number",
        "kind",
        "label",
        "note",
        "speaker",
        "role",
        "inferred",
        "doubt",
        "language",
        "words",
    ]
    readonly_fields = ["meeting", "position", "number", "label", "note", "doubt", "words"]
    inlines = [PassageInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Utterance, form: ModelForm, change: bool) -> None:
        values = {name: form.cleaned_data[name] for name in form.changed_data}
        if values:
            mend_turns([obj], values, request.user)
            obj.refresh_from_db()


@admin.register(Passage)
class PassageAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "text", "repeated", "aside"]
    list_filter = ["repeated", "aside", "utterance__kind"]
    list_select_related = ["utterance"]
    search_fields = ["text", "utterance__meeting__title"]


@admin.register(IndexedMeeting)
class IndexedMeetingAdmin(CascadeDeleteMixin, ReadOnlyAdmin):
    """Which meetings the search index holds; a row taken away has its meeting indexed anew."""

    list_display = ["meeting", "engine"]
    list_filter = ["engine"]
    list_select_related = ["meeting"]
    search_fields = ["meeting__title", "meeting__slug"]


@admin.register(FormerSlug)
class FormerSlugAdmin(ReadOnlyAdmin):
    list_display = ["slug", "meeting", "speaker"]
    list_select_related = ["meeting", "speaker"]
    search_fields = ["slug"]


@admin.register(FormerPlace)
class FormerPlaceAdmin(ReadOnlyAdmin):
    list_display = ["slug", "place_slug"]
    search_fields = ["slug", "place_slug"]


@admin.register(Attribution)
class AttributionAdmin(ReadOnlyAdmin):
    list_display = ["key", "speaker", "meeting"]
    list_select_related = ["speaker", "meeting"]
    search_fields = ["key", "speaker__name", "meeting__title"]


@admin.register(Country)
class CountryAdmin(LastingAdmin):
    list_display = ["name", "code"]
    search_fields = ["name", "code"]


@admin.register(NameKeyVersion)
class NameKeyVersionAdmin(LastingAdmin):
    list_display = ["version"]


@admin.register(Tag)
class TagAdmin(CuratedAdmin):
    list_display = ["name", "kind"]
    list_filter = ["kind"]
    search_fields = ["name"]

    def save_model(self, request: HttpRequest, obj: Tag, form: ModelForm, change: bool) -> None:
        """A new tag is filed under by no meeting yet, and is no decision."""
        if not change:
            super().save_model(request, obj, form, change)
        elif form.changed_data:
            tag = Tag.objects.get(pk=obj.pk)
            rename_tag(tag, form.cleaned_data["kind"], form.cleaned_data["name"], request.user)

    def delete_model(self, request: HttpRequest, obj: Tag) -> None:
        remove_tag(obj, request.user)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Tag]) -> None:
        for tag in list(queryset):
            remove_tag(tag, request.user)
