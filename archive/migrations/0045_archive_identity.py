import uuid

from django.db import migrations, models


def give(apps, schema_editor):
    apps.get_model("archive", "ArchiveIdentity").objects.create(uuid=uuid.uuid4())


class Migration(migrations.Migration):
    """Feeds name their entries by it from now on."""

    dependencies = [("archive", "0050_index_of_languages")]

    operations = [
        migrations.CreateModel(
            name="ArchiveIdentity",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
            ],
            options={"verbose_name_plural": "archive identities"},
        ),
        migrations.RunPython(give, migrations.RunPython.noop),
    ]
