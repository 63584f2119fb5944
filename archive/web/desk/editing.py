"""The pages on which curators mend one turn, one meeting or one speaker."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from archive.curation.turns import cut_places, turn_and_next
from archive.models import Decision, Meeting, Speaker, Utterance
from archive.web.desk import acts
from archive.web.desk.access import curators_only
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.edit_page import EditPage, posted, valid
from archive.web.desk.excerpts import first_words, opening_side, reading_side, source_side
from archive.web.desk.forms import SplitForm
from archive.web.desk.persons import person_side, speaker_of
from archive.web.desk.record_forms import MeetingForm, SpeakerFactsForm, TurnForm
from archive.web.display_labels import voice_name
from archive.web.view_helpers import find


@curators_only
def turn(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    meeting = _meeting(slug)
    rows = Utterance.objects.filter(meeting=meeting, number=min(number, 2**31))
    said = rows.with_text().select_related("speaker", "meeting").first()
    if said is None:
        raise Http404(f"This transcript has no turn {number}.")
    form = TurnForm.of(said, posted(request, "turn"))
    near = Utterance.objects.filter(meeting=meeting).order_by("position")
    before = near.filter(position__lt=said.position).values_list("number", flat=True).last()

    def context() -> dict[str, Any]:
        return {
            "meeting": meeting,
            "turn": said,
            "voice": voice_name(said),
            "before": before,
            "after": near.filter(position__gt=said.position).values_list("number", flat=True).first(),
            "places": _places(said),
            "sides": [source_side(meeting, first_words(said)), reading_side(said)],
        }

    def act(by: Deciding) -> Done:
        asked = request.POST.get("act")
        if asked == "join":
            return acts.join_with_before(said, by)
        if asked == "cut":
            return _cut(request, said, by)
        chosen = turn_and_next(said, valid(form).cleaned_data["more"] or 0)
        return acts.mend_turns(chosen, form.changes(), by)

    joined = before is not None and request.POST.get("act") == "join"
    back = reverse("desk-turn", args=[slug, before]) if joined else ""
    page = EditPage("desk/turn.html", said, form, Decision.objects.of_meeting(meeting), act, context)
    return page.answer(request, back)


def _cut(request: HttpRequest, said: Utterance, by: Deciding) -> Done:
    passage, _, offset = request.POST.get("place", "").partition("-")
    if not (passage.isdecimal() and offset.isdecimal() and len(passage + offset) < 18):
        raise NotDone("Say where the new turn begins.")
    named = request.POST.get("rest", "")
    rest = speaker_of(named) if named else None
    if named and rest is None:
        raise NotDone(f"The archive knows nobody by the name “{named[:60]}”.")
    return acts.cut(said, int(passage), int(offset), rest, by)


def _places(said: Utterance) -> list[dict[str, Any]]:
    """Where the turn may be cut: the value of the field, the sentence, whether it opens a paragraph. Not
    before its first word."""
    found = [
        {"value": f"{passage.pk}-{offset}", "text": text, "opens": offset == 0}
        for passage, sentences in cut_places(said)
        for offset, text in sentences
    ]
    return found[1:]


@curators_only
def meeting(request: HttpRequest, slug: str) -> HttpResponse:
    found = _meeting(slug)
    form = MeetingForm.of(found, posted(request, "facts"))
    withheld = request.POST.get("act") == "withhold"

    def context() -> dict[str, Any]:
        first = found.utterances.with_text().select_related("meeting").first()
        sides = [opening_side(found), *([reading_side(first)] if first else [])]
        return {"meeting": found, "sides": sides}

    def act(by: Deciding) -> Done:
        if not withheld:
            return acts.mend_meeting(found, valid(form).changes(), by)
        if not by.reason:
            raise NotDone("Say why it is withheld: its address tells it.")
        return acts.withhold(found, by)

    page = EditPage("desk/meeting.html", found, form, Decision.objects.of_meeting(found), act, context)
    return page.answer(request, reverse("desk-withheld") if withheld else "")


@curators_only
def speaker(request: HttpRequest, slug: str) -> HttpResponse:
    found = find(Speaker.objects.all(), slug)
    if found.slug != slug:
        return HttpResponseRedirect(reverse("desk-speaker", args=[found.slug]))
    form = SpeakerFactsForm.of(found, posted(request, "facts"))
    split = SplitForm(posted(request, "split"), found)

    def context() -> dict[str, Any]:
        sides = [person_side(found, "As the archive knows this person")]
        return {"speaker": found, "split": split, "sides": sides}

    def act(by: Deciding) -> Done:
        asked = request.POST.get("act")
        if asked == "merge":
            named = request.POST.get("other", "")
            other = speaker_of(named)
            if other is None or other == found:
                raise NotDone(f"The archive knows nobody else by the name “{named[:60]}”.")
            return acts.merge(found, [other], by)
        if asked == "split":
            return acts.split(found, valid(split).chosen(), split.cleaned_data["name"], by)
        return acts.mend_speaker(found, valid(form).changes(), by)

    page = EditPage("desk/speaker.html", found, form, Decision.objects.of_speaker(found), act, context)
    return page.answer(request)


def _meeting(slug: str) -> Meeting:
    """Raises Http404."""
    found = Meeting.objects.select_related("source").filter(slug=slug).first()
    if found is None:
        raise Http404("No transcript that can be edited has this address.")
    return found
