"""Where a curator sees and mends what was read. The words themselves can't be changed here."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest

from archive.models import (
    Alias,
    Appearance,
    Curated,
    FormerSlug,
    Meeting,
    Passage,
    ReadingWarning,
    Source,
    Speaker,
    Utterance,
)
from archive.search.indexing import forget_meetings, index_pending
from archive.storing.tallies import recount

admin.site.site_header = admin.site.site_title = "The archive"
admin.site.index_title = "Curation"


class CuratedAdmin(admin.ModelAdmin):
    """Remembers which fields a curator changed, so that reading the source again keeps them."""

    def save_model(self, request: HttpRequest, obj: Curated, form: ModelForm, change: bool) -> None:
        if change:
            obj.mark_curated(form.changed_data)
        super().save_model(request, obj, form, change)


class ReadOnlyAdmin(admin.ModelAdmin):
    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class WarningInline(admin.TabularInline):
    model = ReadingWarning
    extra = 0
    can_delete = False
    readonly_fields = ["code", "detail"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class AppearanceInline(admin.TabularInline):
    model = Appearance
    extra = 0
    can_delete = False
    fields = ["name", "speaker", "role", "turns", "words"]
    readonly_fields = ["name", "speaker", "role", "turns", "words"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class AliasInline(admin.TabularInline):
    model = Alias
    extra = 0
    fields = ["name"]


class PassageInline(admin.TabularInline):
    model = Passage
    extra = 0
    can_delete = False
    fields = ["number", "text", "repeated", "aside"]
    readonly_fields = ["number", "text", "repeated", "aside"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Source)
class SourceAdmin(ReadOnlyAdmin):
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
        meetings = [obj.meeting.pk] if hasattr(obj, "meeting") else []
        super().delete_model(request, obj)
        forget_meetings(meetings)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Source]) -> None:
        meetings = list(queryset.values_list("meeting", flat=True))
        super().delete_queryset(request, queryset)
        forget_meetings(meetings)


@admin.register(ReadingWarning)
class ReadingWarningAdmin(ReadOnlyAdmin):
    list_display = ["code", "detail", "source"]
    list_filter = ["code", "source__reader"]
    list_select_related = ["source"]
    search_fields = ["detail", "source__name"]


@admin.register(Meeting)
class MeetingAdmin(CuratedAdmin):
    list_display = ["date", "title", "place", "kind", "language", "words"]
    list_display_links = ["title"]
    list_filter = ["kind", "language", "source__warnings__code", "source__reader"]
    search_fields = ["title", "place", "slug", "source__name", "appearances__name"]
    date_hierarchy = "date"
    fields = ["title", "slug", "date", "time", "place", "kind", "language", "lead", "note", "words", "source"]
    readonly_fields = ["slug", "words", "source"]
    inlines = [AppearanceInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Any, form: ModelForm, change: bool) -> None:
        obj.indexed = False
        super().save_model(request, obj, form, change)
        index_pending()

    def delete_model(self, request: HttpRequest, obj: Meeting) -> None:
        meeting = obj.pk
        obj.source.delete()
        forget_meetings([meeting])

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Meeting]) -> None:
        meetings = list(queryset.values_list("pk", flat=True))
        Source.objects.filter(meeting__in=meetings).delete()
        forget_meetings(meetings)


@admin.register(Speaker)
class SpeakerAdmin(CuratedAdmin):
    list_display = ["name", "slug", "statements"]
    search_fields = ["name", "slug", "aliases__name"]
    readonly_fields = ["slug"]
    fields = ["name", "slug", "note"]
    inlines = [AliasInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Speaker]:
        speakers: QuerySet[Speaker] = super().get_queryset(request)
        return speakers.annotate(statement_total=Count("utterances"))

    @admin.display(ordering="statement_total")
    def statements(self, speaker: Any) -> int:
        return int(speaker.statement_total)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_related(self, request: HttpRequest, form: ModelForm, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        speaker = form.instance
        Meeting.objects.of(speaker).update(indexed=False)
        index_pending()


@admin.register(Alias)
class AliasAdmin(admin.ModelAdmin):
    list_display = ["name", "speaker"]
    list_select_related = ["speaker"]
    search_fields = ["name", "speaker__name"]
    autocomplete_fields = ["speaker"]


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
    list_filter = ["kind", "inferred", ("speaker", admin.EmptyFieldListFilter), "meeting__kind"]
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
        "words",
    ]
    readonly_fields = ["meeting", "position", "number", "label", "note", "words"]
    inlines = [PassageInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Any, form: ModelForm, change: bool) -> None:
        super().save_model(request, obj, form, change)
        recount(obj.meeting)
        Meeting.objects.filter(pk=obj.meeting_id).update(indexed=False)
        index_pending()


@admin.register(Passage)
class PassageAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "text", "repeated", "aside"]
    list_filter = ["repeated", "aside", "utterance__kind"]
    list_select_related = ["utterance"]
    search_fields = ["text", "utterance__meeting__title"]


@admin.register(FormerSlug)
class FormerSlugAdmin(ReadOnlyAdmin):
    list_display = ["slug", "meeting", "speaker"]
    list_select_related = ["meeting", "speaker"]
    search_fields = ["slug"]
