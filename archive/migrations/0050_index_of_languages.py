from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0065_has_transcript"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["language", "has_transcript"], name="meeting_by_language"),
        ),
    ]
