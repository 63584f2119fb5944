"""manage.py migrate: Django's own, without the checks of pages."""

from django.core.management.commands import migrate

from archive.management.checks import OF_TABLES


class Command(migrate.Command):
    requires_system_checks = OF_TABLES
