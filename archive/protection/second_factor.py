"""Asks staff who have set up a second factor for its code, wherever they logged in (TOTP, RFC 6238)."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django_otp import user_has_device

# What only staff uses, beside the admin. Other pages must not ask for the session: they are the same for all.
_DESK = "/desk/"
# What everybody who is logged in may do without the code.
_FREE = ("login", "logout")


class SecondFactorMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        match = request.resolver_match
        if not request.path_info.startswith((f"/{settings.ADMIN_PATH}", _DESK)):
            return None
        if match and (match.url_name or "").rpartition("-")[2] in _FREE:
            return None
        return redirect(second_factor_address(request)) if lacks_code(request.user) else None


def lacks_code(user: Any) -> bool:
    """Whether a user has to give a code first: who has set one up, and all staff where that is required."""
    if not (user.is_authenticated and user.is_active) or user.is_verified():
        return False
    return bool(user_has_device(user) or (settings.TOTP_REQUIRED and user.is_staff))


def second_factor_address(request: HttpRequest) -> str:
    return f"{reverse('two-factor')}?{urlencode({'next': request.get_full_path()})}"
