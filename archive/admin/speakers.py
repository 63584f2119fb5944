"""Admin of speakers: merges and splits, with evidence of who they are."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from archive.admin.base import CuratedAdmin, LastingAdmin, ReadOnlyAdmin, ReadOnlyInline, keys_in
from archive.curation.persons import decline_merge, merge_or_queue, new_speaker, split_speaker
from archive.curation.records import SPEAKER_FIELDS, mend_speaker
from archive.models import Alias, Identifier, Job, Meeting, Speaker, SuggestedMerge, Utterance


class AliasInline(ReadOnlyInline):
    """Spellings and numbers are mended at the desk, as decisions."""

    model = Alias
    fields = ["name"]


class IdentifierInline(ReadOnlyInline):
    model = Identifier
    fields = ["value"]


class MergeForm(forms.Form):
    kept = forms.ModelChoiceField(
        Speaker.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        label="Keep the name and address of",
    )


class AdminSplitForm(forms.Form):
    name = forms.CharField(max_length=300, label="Name of the other person")
    meetings = forms.ModelMultipleChoiceField(
        Meeting.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        label="Meetings where it was the other person",
    )


def _among(form: forms.Form, name: str, choices: QuerySet[Any]) -> forms.Form:
    """The form, with these rows as choices of a field."""
    field = form.fields[name]
    assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
    field.queryset = choices
    return form


@admin.register(Speaker)
class SpeakerAdmin(CuratedAdmin):
    list_display = ["name", "slug", "statements"]
    search_fields = ["name", "slug", "aliases__name", "identifiers__value"]
    readonly_fields = ["slug"]
    fields = ["name", "slug", "note"]
    inlines = [AliasInline, IdentifierInline]
    actions = ["merge_speakers"]
    change_form_template = "admin/archive/speaker/change_form.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Speaker]:
        """With the number of statements, counted for itself: a search joins other tables."""
        speakers: QuerySet[Speaker] = super().get_queryset(request)
        said = Utterance.objects.filter(speaker=OuterRef("pk")).order_by().values("speaker")
        counted = Subquery(said.annotate(count=Count("pk")).values("count"))
        return speakers.annotate(statement_total=Coalesce(counted, 0))

    @admin.display(ordering="statement_total")
    def statements(self, speaker: Any) -> int:
        return int(speaker.statement_total)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Speaker, form: ModelForm, change: bool) -> None:
        values = {name: form.cleaned_data[name] for name in form.changed_data if name in SPEAKER_FIELDS}
        if values:
            mend_speaker(obj, values, request.user)
            obj.refresh_from_db()

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("merge/", view(self.merge_view), name="archive_speaker_merge"),
            path("<path:key>/split/", view(self.split_view), name="archive_speaker_split"),
            *super().get_urls(),
        ]

    @admin.action(description="Merge the selected speakers", permissions=["change"])
    def merge_speakers(self, request: HttpRequest, queryset: QuerySet[Speaker]) -> HttpResponse | None:
        keys = [str(key) for key in queryset.values_list("pk", flat=True)]
        if len(keys) < 2:
            self.message_user(request, "Choose two speakers or more to merge.", messages.WARNING)
            return None
        return HttpResponseRedirect(f"{reverse('admin:archive_speaker_merge')}?speakers={','.join(keys)}")

    def merge_view(self, request: HttpRequest) -> HttpResponse:
        """Show evidence of each speaker, and merge them into the chosen one."""
        speakers = Speaker.objects.filter(pk__in=keys_in(request.GET.get("speakers", "")))
        listed = reverse("admin:archive_speaker_changelist")
        if not self.has_change_permission(request) or speakers.count() < 2:
            self.message_user(request, "Choose two speakers or more to merge.", messages.WARNING)
            return HttpResponseRedirect(listed)
        form = _among(MergeForm(request.POST or None), "kept", speakers)
        if request.method == "POST" and form.is_valid():
            kept: Speaker = form.cleaned_data["kept"]
            others = [speaker for speaker in speakers if speaker != kept]
            done = merge_or_queue(kept, others, request.user)
            told = "will be merged into" if isinstance(done, Job) else "merged into"
            self.message_user(request, f"{', '.join(map(str, others))} {told} {kept}.")
            return HttpResponseRedirect(reverse("admin:archive_speaker_change", args=[kept.pk]))
        button = "Merge; old addresses lead on"
        return self._page(request, form, "Merge speakers", button, list(speakers))

    def split_view(self, request: HttpRequest, key: str) -> HttpResponse:
        """Show the meetings of a speaker, and move the chosen ones to another speaker."""
        speaker = get_object_or_404(Speaker, pk__in=keys_in(unquote(key), most=1))
        meetings = Meeting.objects.with_participant(speaker).earliest_first()
        form = AdminSplitForm(request.POST or None, initial={"name": speaker.name})
        _among(form, "meetings", meetings)
        if not self.has_change_permission(request):
            return HttpResponseRedirect(reverse("admin:archive_speaker_changelist"))
        if request.method == "POST" and form.is_valid():
            decision = split_speaker(
                speaker, form.cleaned_data["meetings"], form.cleaned_data["name"], request.user
            )
            other = new_speaker(decision) or speaker
            self.message_user(request, f"{other} ({other.slug}) has the chosen meetings of {speaker} now.")
            return HttpResponseRedirect(reverse("admin:archive_speaker_change", args=[other.pk]))
        button = "Give these meetings to the other person"
        return self._page(request, form, f"Split {speaker}", button, [speaker])

    def _page(
        self, request: HttpRequest, form: forms.Form, title: str, button: str, speakers: list[Speaker]
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": title,
            "form": form,
            "button": button,
            "evidence": [_evidence(speaker) for speaker in speakers],
        }
        return TemplateResponse(request, "admin/archive/speaker/persons.html", context)


def _evidence(speaker: Speaker) -> dict[str, Any]:
    """Evidence of a speaker's identity: spellings, register numbers, offices by year, first statements."""
    return {
        "speaker": speaker,
        "aliases": speaker.aliases.all(),
        "identifiers": speaker.identifiers.all(),
        "offices": speaker.appearances.by_office_and_year(),
        "utterances": speaker.utterances.with_excerpts()
        .select_related("meeting")
        .order_by("meeting__date")[:5],
    }


@admin.register(SuggestedMerge)
class SuggestedMergeAdmin(ReadOnlyAdmin):
    list_display = ["speaker", "other", "reason", "state"]
    list_display_links = None
    list_filter = ["declined", "reason"]
    list_select_related = ["speaker", "other"]
    search_fields = ["speaker__name", "other__name"]
    actions = ["look_and_merge", "decline"]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """One that is deleted would be suggested again."""
        return False

    @admin.display(description="decision", ordering="declined")
    def state(self, suggested: SuggestedMerge) -> str:
        return "declined" if suggested.declined else "open"

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("archive.change_speaker")

    @admin.action(description="Look at the evidence, then merge (one at a time)", permissions=["curate"])
    def look_and_merge(self, request: HttpRequest, queryset: QuerySet[SuggestedMerge]) -> HttpResponse | None:
        pairs = list(queryset[:2])
        if len(pairs) != 1:
            self.message_user(request, "Choose one suggestion.", messages.WARNING)
            return None
        keys = f"{pairs[0].speaker_id},{pairs[0].other_id}"
        return HttpResponseRedirect(f"{reverse('admin:archive_speaker_merge')}?speakers={keys}")

    @admin.action(description="Decline: these are two people", permissions=["curate"])
    def decline(self, request: HttpRequest, queryset: QuerySet[SuggestedMerge]) -> None:
        pairs = list(queryset.filter(declined=False).select_related("speaker", "other"))
        for pair in pairs:
            decline_merge(pair, request.user)
        self.message_user(request, f"{len(pairs)} declined; they are not suggested again.")


@admin.register(Alias)
class AliasAdmin(LastingAdmin):
    list_display = ["name", "speaker"]
    list_select_related = ["speaker"]
    search_fields = ["name", "speaker__name"]


@admin.register(Identifier)
class IdentifierAdmin(LastingAdmin):
    list_display = ["value", "speaker"]
    list_select_related = ["speaker"]
    search_fields = ["value", "speaker__name"]
