import datetime

import django.db.models.expressions
from django.db import migrations, models


def parse(apps, schema_editor):
    """Times that were kept as text become times; what is none is kept in the curator's note."""
    Meeting = apps.get_model("archive", "Meeting")
    texts = Meeting.objects.exclude(time_text="").order_by().values_list("time_text", flat=True)
    for text in list(texts.distinct()):
        meetings = Meeting.objects.filter(time_text=text)
        try:
            meetings.update(time=datetime.datetime.strptime(text.strip(), "%H:%M").time())
        except ValueError:
            for meeting in meetings.only("note"):
                meeting.note = f"{meeting.note}\n\nTime: {text}".strip()
                meeting.save(update_fields=["note"])


def print_again(apps, schema_editor):
    Meeting = apps.get_model("archive", "Meeting")
    times = Meeting.objects.exclude(time=None).order_by().values_list("time", flat=True)
    for time in list(times.distinct()):
        Meeting.objects.filter(time=time).update(time_text=time.strftime("%H:%M"))


class Migration(migrations.Migration):
    dependencies = [("archive", "0010_index_state")]

    operations = [
        migrations.RemoveIndex(model_name="meeting", name="archive_mee_date_570540_idx"),
        migrations.RenameField(model_name="meeting", old_name="time", new_name="time_text"),
        migrations.AddField(
            model_name="meeting",
            name="time",
            field=models.TimeField(blank=True, null=True, verbose_name="local time"),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="time_text",
            field=models.CharField(blank=True, default="", max_length=5),
        ),
        migrations.RunPython(parse, print_again),
        migrations.RemoveField(model_name="meeting", name="time_text"),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["date", "time", "id"], name="archive_mee_date_570540_idx"),
        ),
        migrations.AlterModelOptions(
            name="meeting",
            options={
                "ordering": (
                    "date",
                    django.db.models.expressions.OrderBy(
                        django.db.models.expressions.F("time"), nulls_first=True
                    ),
                    "pk",
                )
            },
        ),
    ]
