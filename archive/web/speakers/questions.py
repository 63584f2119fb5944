"""Questions put to a speaker, with the answers: lengths, and what of each question is taken up."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from archive.models import Speaker
from archive.search.api import Exchange, IndexUnavailable, exchanges, found_keys, questions_answered_by
from archive.web.file_responses import FORMS, asked_form, file_response, plain, refusal
from archive.web.parameters import text
from archive.web.tabular_export import Cells
from archive.web.view_helpers import find, moved, page_of

PAGE = 20
LONGEST = 200
# Questions of a download.
MOST = 2_000
COLUMNS = (
    "question_permalink", "answer_permalink", "meeting", "title", "date", "question_label", "speaker",
    "question_words", "answer_words", "question_content_words", "taken_up", "question", "answer",
)  # fmt: skip


def questions(request: HttpRequest, slug: str) -> HttpResponseBase:
    shown = find(Speaker.objects.all(), slug)
    if shown.slug != slug:
        return moved(request, reverse("speaker-questions", args=[shown.slug]))
    about = text(request.GET, "q", LONGEST)
    form = asked_form(request)
    if form and form not in FORMS:
        return refusal(form, tuple(FORMS))
    problem, keys = "", None
    if about:
        try:
            keys = found_keys(f"({about}) in:question").tolist()
        except IndexUnavailable:
            if form:
                return plain("Search can’t answer now, so nothing was downloaded.", 503)
            problem = "Search can’t answer now, so all questions are shown."
    rows = questions_answered_by(shown.pk, keys).select_related("meeting")
    if form:
        return _file(request, form, shown, exchanges(rows[:MOST], shown.pk))
    page = page_of(request, rows, PAGE)
    query = request.GET.copy()
    query["format"] = "csv"
    context = {
        "speaker": shown,
        "about": about,
        "problem": problem,
        "page": page,
        "exchanges": exchanges(list(page.object_list), shown.pk),
        "csv": f"?{query.urlencode()}",
    }
    return render(request, "speakers/questions.html", context)


def _file(request: HttpRequest, form: str, speaker: Speaker, found: list[Exchange]) -> HttpResponseBase:
    site = f"{request.scheme}://{request.get_host()}"
    rows = _rows(site, speaker, found)
    return file_response(request, form, f"{speaker.slug} questions", COLUMNS, rows)


def _rows(site: str, speaker: Speaker, found: list[Exchange]) -> Iterator[Cells]:
    for each in found:
        meeting = each.question.meeting
        page = f"{site}{meeting.get_absolute_url()}"
        taken = each.uptake
        yield (
            f"{page}#{each.question.anchor}",
            f"{page}#{each.answers[0].anchor}",
            meeting.slug,
            meeting.title,
            meeting.known_date,
            each.question.label,
            speaker.slug,
            str(each.question.words),
            str(each.answer_words),
            str(taken.asked) if taken else "",
            f"{taken.share:.3f}" if taken else "",
            each.question_text,
            each.answer_text,
        )
