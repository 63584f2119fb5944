"""manage.py createsuperuser: Django's own, which without a terminal would take any password."""

import os
from typing import Any

from django.contrib.auth.management.commands import createsuperuser
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from archive.management.checks import OF_TABLES


class Command(createsuperuser.Command):
    requires_system_checks = OF_TABLES

    def handle(self, *args: Any, **options: Any) -> str | None:
        password = os.environ.get("DJANGO_SUPERUSER_PASSWORD")
        if not options["interactive"] and password is not None:
            name = options.get(User.USERNAME_FIELD) or os.environ.get("DJANGO_SUPERUSER_USERNAME", "")
            try:
                validate_password(password, User(username=name))
            except ValidationError as error:
                raise CommandError("\n".join(error.messages)) from error
        return super().handle(*args, **options)
