"""Which of Django's checks commands run: none that loads addresses, and so all pages, reading and search."""

from django.core.checks import Tags

OF_TABLES = [Tags.models, Tags.database]
