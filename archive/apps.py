from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ArchiveConfig(AppConfig):
    name = "archive"
    verbose_name = "Archive"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # For the checks that they register.
        import archive.importing.database_collation
        import archive.importing.name_keys  # noqa: F401
        from archive.curation.roles import make_groups
        from archive.models import tally_triggers

        post_migrate.connect(make_groups, sender=self, dispatch_uid="archive.groups")
        tally_triggers.connect(self)
