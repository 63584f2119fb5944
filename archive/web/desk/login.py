"""Signing in and out, in the look of the site."""

from typing import Any

from django.contrib.auth.views import LoginView, LogoutView


class DeskLogin(LoginView):
    """An address to go on to that is not of this site is refused, and the desk is shown instead."""

    template_name = "desk/login.html"
    redirect_authenticated_user = False
    next_page = "desk"


class DeskLogout(LogoutView):
    next_page = "home"


login = DeskLogin.as_view()
logout: Any = DeskLogout.as_view()
