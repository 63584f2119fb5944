"""Admin of meetings that turn out to be one: suggestions, joining, and taking that back."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from archive.admin.base import ReadOnlyAdmin, keys_in
from archive.curation.documents import join_documents, separate_documents
from archive.curation.persons import decline_source
from archive.models import JoinedMeeting, Meeting, SuggestedSource

_FEWEST = "Choose two meetings or more to join."


class JoinForm(forms.Form):
    leading = forms.ModelChoiceField(
        Meeting.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        label="Leads in search, lists and figures",
    )

    def __init__(self, data: Any, meetings: QuerySet[Meeting]) -> None:
        super().__init__(data)
        field = self.fields["leading"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = meetings


class JoiningMixin(admin.ModelAdmin):
    """Lets the admin of meetings make several of them one."""

    actions = ["join_meetings"]

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.join_view)
        return [path("join/", view, name="archive_meeting_join"), *super().get_urls()]

    @admin.action(description="Join the selected meetings: they are one", permissions=["change"])
    def join_meetings(self, request: HttpRequest, queryset: QuerySet[Meeting]) -> HttpResponse | None:
        keys = list(queryset.values_list("pk", flat=True))
        if len(keys) < 2:
            self.message_user(request, _FEWEST, messages.WARNING)
            return None
        return HttpResponseRedirect(_join_address(keys))

    def join_view(self, request: HttpRequest) -> HttpResponse:
        """Show the meetings, and make all of them further sources of the chosen one."""
        keys = keys_in(request.GET.get("meetings", ""), most=20)
        meetings = Meeting.objects.filter(pk__in=keys).select_related("source").order_by("pk")
        if not self.has_change_permission(request) or meetings.count() < 2:
            self.message_user(request, _FEWEST, messages.WARNING)
            return HttpResponseRedirect(reverse("admin:archive_meeting_changelist"))
        form = JoinForm(request.POST or None, meetings)
        if request.method == "POST" and form.is_valid():
            leading: Meeting = form.cleaned_data["leading"]
            others = [meeting for meeting in meetings if meeting != leading]
            for other in others:
                join_documents(leading, other, request.user)
            self.message_user(request, f"{', '.join(map(str, others))}: a further source of {leading}.")
            return HttpResponseRedirect(reverse("admin:archive_meeting_change", args=[leading.pk]))
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Join meetings",
            "form": form,
            "meetings": meetings,
        }
        return TemplateResponse(request, "admin/archive/meeting/join.html", context)


def _join_address(meetings: Sequence[int]) -> str:
    return f"{reverse('admin:archive_meeting_join')}?meetings={','.join(map(str, meetings))}"


@admin.register(SuggestedSource)
class SuggestedSourceAdmin(ReadOnlyAdmin):
    list_display = ["source", "other", "share", "reason", "state"]
    list_display_links = None
    list_select_related = ["source__meeting", "other__meeting"]
    list_filter = ["declined"]
    search_fields = ["source__name", "other__name", "reason"]
    actions = ["look_and_accept", "decline", "ask_again"]

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("archive.change_meeting"))

    @admin.display(description="decision")
    def state(self, suggested: SuggestedSource) -> str:
        if suggested.source.leading_id or suggested.other.leading_id:
            return "accepted"
        return "declined" if suggested.declined else "open"

    @admin.action(description="Look at both, then accept (one at a time)", permissions=["curate"])
    def look_and_accept(
        self, request: HttpRequest, queryset: QuerySet[SuggestedSource]
    ) -> HttpResponse | None:
        pairs = list(queryset.select_related("source__meeting", "other__meeting")[:2])
        meetings = [
            source.meeting.pk
            for pair in pairs
            for source in (pair.other, pair.source)
            if hasattr(source, "meeting")
        ]
        if len(pairs) != 1 or len(meetings) != 2:
            told = "Choose one suggestion." if len(pairs) != 1 else "These two are one meeting already."
            self.message_user(request, told, messages.WARNING)
            return None
        return HttpResponseRedirect(_join_address(meetings))

    @admin.action(description="Decline: these are two meetings", permissions=["curate"])
    def decline(self, request: HttpRequest, queryset: QuerySet[SuggestedSource]) -> None:
        open_ = list(queryset.filter(source__leading=None, other__leading=None, declined=False))
        for pair in open_:
            decline_source(pair, request.user)
        self.message_user(request, f"{len(open_)} declined; they are not suggested again.")

    @admin.action(description="Take the refusal back: ask again", permissions=["curate"])
    def ask_again(self, request: HttpRequest, queryset: QuerySet[SuggestedSource]) -> None:
        self.message_user(request, f"{queryset.update(declined=False)} open again.")


@admin.register(JoinedMeeting)
class JoinedMeetingAdmin(ReadOnlyAdmin):
    list_display = ["title", "slug", "meeting", "joined"]
    list_select_related = ["meeting"]
    search_fields = ["title", "slug", "meeting__title"]
    date_hierarchy = "joined"
    actions = ["separate"]

    def has_delete_permission(self, request: HttpRequest, obj: JoinedMeeting | None = None) -> bool:
        return False

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("archive.change_meeting"))

    @admin.action(description="Separate: these are meetings of their own", permissions=["curate"])
    def separate(self, request: HttpRequest, queryset: QuerySet[JoinedMeeting]) -> None:
        meetings = [separate_documents(joined, request.user) for joined in list(queryset)]
        self.message_user(request, f"{len(meetings)} meetings stand for themselves again.")
