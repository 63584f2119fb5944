"""The second factor of those who log in: giving the code, and setting it up the first time (TOTP)."""

from base64 import b32encode
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django_otp import login, match_token, user_has_device
from django_otp.plugins.otp_totp.models import TOTPDevice

_LONGEST = 40


@never_cache
def two_factor(request: HttpRequest) -> HttpResponse:
    """Asks for the code of a user who is logged in. Without a device it shows the key of a new one, which
    counts once a code of it was given."""
    user: Any = request.user
    following = _following(request)
    if not user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    if user.is_verified():
        return HttpResponseRedirect(following)
    new = None if user_has_device(user) else _unconfirmed(user)
    wrong = False
    if request.method == "POST":
        code = request.POST.get("code", "").replace(" ", "")[:_LONGEST]
        if device := _matching(user, new, code):
            login(request, device)
            return HttpResponseRedirect(following)
        wrong = True
    context = {
        "new": new,
        "key": _key(new) if new else "",
        "wrong": wrong,
        "next": following,
    }
    return render(request, "site/two_factor.html", context, status=403 if wrong else 200)


def _matching(user: Any, new: TOTPDevice | None, code: str) -> Any:
    """The device that has this code now, which confirms a new one; None if none has."""
    if new is None:
        return match_token(user, code)
    if not new.verify_token(code):
        return None
    new.confirmed = True
    new.save()
    return new


def _unconfirmed(user: Any) -> TOTPDevice:
    device = TOTPDevice.objects.filter(user=user, confirmed=False).first()
    return device or TOTPDevice.objects.create(user=user, name="authenticator", confirmed=False)


def _key(device: TOTPDevice) -> str:
    """As people type it into an app: groups of four letters."""
    key = b32encode(device.bin_key).decode("ascii").rstrip("=")
    return " ".join(key[start : start + 4] for start in range(0, len(key), 4))


def _following(request: HttpRequest) -> str:
    """Where to go on: an address of this archive, else the desk."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    allowed = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if allowed else resolve_url(settings.LOGIN_REDIRECT_URL)
