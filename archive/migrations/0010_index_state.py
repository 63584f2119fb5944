import django.db.models.deletion
from django.db import migrations, models

def settle(apps, schema_editor):
    """What was being written to the index is to be written anew. No index is recorded as built: all need be."""
    apps.get_model("archive", "Meeting").objects.filter(indexed=None).update(indexed=False)


class Migration(migrations.Migration):
    dependencies = [("archive", "0008_date_precision")]

    operations = [
        migrations.CreateModel(
            name="IndexedMeeting",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("engine", models.CharField(max_length=300)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="archive.meeting"
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="indexedmeeting",
            constraint=models.UniqueConstraint(fields=["engine", "meeting"], name="indexed_once"),
        ),
        migrations.RunPython(settle, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="meeting",
            name="indexed",
            field=models.BooleanField(db_index=True, default=False, editable=False),
        ),
    ]
