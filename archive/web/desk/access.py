"""Who may use the desk, and what pages show of it.

A reader has no session: nothing is looked up for one, so that public pages are the same for all of them.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.functional import SimpleLazyObject
from django.views.decorators.cache import never_cache

from archive.curation import roles
from archive.models import Meeting

DeskView = Callable[..., HttpResponseBase]


def is_curator(request: HttpRequest) -> bool:
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return False
    return roles.is_curator(request.user)


def edit_address(request: HttpRequest, meeting: Meeting) -> str:
    """The address under which a curator who asks mends the turns of a meeting; "" for readers."""
    return reverse("desk-meeting", args=[meeting.slug]) if is_curator(request) else ""


def curator(request: HttpRequest) -> dict[str, Any]:
    """Context processor: whether a curator is signed in, asked of the database where a template asks."""
    return {"curator": SimpleLazyObject(lambda: is_curator(request))}


def curators_only(view: DeskView) -> DeskView:
    """Lead who is not signed in to the login page, and tell others that they may not."""

    @never_cache
    @wraps(view)
    def run(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if is_curator(request):
            return view(request, *args, **kwargs)
        if request.user.is_authenticated:
            return render(request, "desk/refused.html", status=403)
        return redirect_to_login(request.get_full_path(), reverse("desk-login"))

    return run


class PrivateCopies:
    """Middleware: a page made for someone who is signed in is kept by no cache that others use."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._get_response(request)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            patch_cache_control(response, private=True)
        return response
