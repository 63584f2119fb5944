from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0002_geography"),
    ]

    operations = [
        migrations.AlterField(
            model_name="meeting",
            name="country_codes",
            field=models.CharField(blank=True, editable=False, max_length=800),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="date",
            field=models.DateField(),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="kind",
            field=models.CharField(
                choices=[
                    ("address", "Address"),
                    ("briefing", "Briefing"),
                    ("ceremony", "Ceremony"),
                    ("interview", "Interview"),
                    ("meeting", "Meeting"),
                    ("news", "News"),
                    ("news conference", "News conference"),
                    ("press statements", "Press statements"),
                    ("remarks", "Remarks"),
                    ("talks", "Talks"),
                    ("telephone conversation", "Telephone conversation"),
                    ("event", "Event"),
                ],
                max_length=40,
            ),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="place",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["date", "source", "words"], name="archive_mee_date_635711_idx"),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["place", "source"], name="archive_mee_place_54b541_idx"),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["kind", "source"], name="archive_mee_kind_2b63c8_idx"),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["country_codes", "source"], name="archive_mee_country_42568b_idx"),
        ),
    ]
