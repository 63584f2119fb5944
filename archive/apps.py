from django.apps import AppConfig


class ArchiveConfig(AppConfig):
    name = "archive"
    verbose_name = "Archive"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # For the checks that they register.
        import archive.importing.database_collation
        import archive.importing.name_keys  # noqa: F401
