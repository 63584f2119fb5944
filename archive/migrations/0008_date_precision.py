from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0007_doubt"),
    ]

    operations = [
        migrations.AddField(
            model_name="meeting",
            name="date_precision",
            field=models.CharField(
                choices=[("day", "Day"), ("month", "Month"), ("year", "Year"), ("unknown", "Unknown")],
                default="day",
                max_length=10,
                verbose_name="date is known to the",
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="date_end",
            field=models.DateField(blank=True, null=True, verbose_name="last day, of a range"),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="kind",
            field=models.CharField(
                choices=[
                    ("address", "Address"),
                    ("announcement", "Announcement"),
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
            name="language",
            field=models.CharField(max_length=35),
        ),
        migrations.AlterField(
            model_name='readingwarning',
            name='code',
            field=models.CharField(choices=[('inferred speaker', 'Inferred speaker'), ('repeated block', 'Repeated block'), ('unknown layout', 'Unknown layout'), ('no transcript', 'No transcript'), ('date from title', 'Date from title'), ('place from title', 'Place from title'), ('from side file', 'From side file'), ('contradiction', 'Contradiction'), ('ambiguous speaker', 'Ambiguous speaker'), ('words without a speaker', 'Words without a speaker'), ('two labels in one paragraph', 'Two labels in one paragraph'), ('possible label', 'Possible label'), ('possible duplicate', 'Possible duplicate'), ('encoding', 'Encoding'), ("title from the file's name", "Title from the file's name"), ('title from the text', 'Title from the text'), ("date from the file's name", "Date from the file's name"), ('date from the text', 'Date from the text'), ('ambiguous date', 'Ambiguous date'), ('partial date', 'Partial date')], db_index=True, max_length=40),
        ),
    ]
