from django.db import migrations, models
from django.db.models import Exists, OuterRef


def fill(apps, schema_editor):
    """A page on which nobody speaks was told by a warning of its source."""
    meeting, warning = apps.get_model("archive", "Meeting"), apps.get_model("archive", "ReadingWarning")
    silent = warning.objects.filter(source=OuterRef("source"), code="no transcript")
    meeting.objects.filter(Exists(silent)).update(has_transcript=False)


class Migration(migrations.Migration):
    dependencies = [("archive", "0064_source_addresses")]

    operations = [
        migrations.AddField(
            model_name="meeting",
            name="has_transcript",
            field=models.BooleanField(default=True, editable=False),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RemoveIndex(model_name="meeting", name="archive_mee_date_635711_idx"),
        migrations.RemoveIndex(model_name="meeting", name="archive_mee_place_54b541_idx"),
        migrations.RemoveIndex(model_name="meeting", name="archive_mee_kind_2b63c8_idx"),
        migrations.RemoveIndex(model_name="meeting", name="archive_mee_country_42568b_idx"),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(
                fields=["date", "date_precision", "has_transcript", "words"], name="meeting_days"
            ),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["place", "has_transcript"], name="meeting_by_place"),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["kind", "has_transcript"], name="meeting_by_kind"),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["country_codes", "has_transcript"], name="meeting_by_country_codes"),
        ),
    ]
