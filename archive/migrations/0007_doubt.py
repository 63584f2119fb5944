from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0003_counting"),
    ]

    operations = [
        migrations.AddField(
            model_name="utterance",
            name="doubt",
            field=models.TextField(blank=True, default="", verbose_name="speaker not certain"),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="utterance",
            name="language",
            field=models.CharField(blank=True, default="", max_length=35),
            preserve_default=False,
        ),
        migrations.AddConstraint(
            model_name="utterance",
            constraint=models.CheckConstraint(
                condition=models.Q(("doubt", ""), ("speaker", None), _connector="OR"),
                name="doubt_names_nobody",
            ),
        ),
        migrations.AddField(
            model_name="passage",
            name="page",
            field=models.PositiveIntegerField(default=0, verbose_name="page of paper, 0 where there is none"),
        ),
        migrations.AddField(
            model_name="passage",
            name="time",
            field=models.CharField(
                blank=True, default="", max_length=20, verbose_name="time code, as 01:02:03"
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="passage",
            name="moved_from",
            field=models.PositiveIntegerField(blank=True, editable=False, null=True),
        ),
        migrations.RemoveConstraint(
            model_name="passage",
            name="passage_number_once",
        ),
        migrations.AddConstraint(
            model_name="passage",
            constraint=models.UniqueConstraint(
                condition=models.Q(("moved_from", None)),
                fields=("utterance", "number"),
                name="passage_number_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="passage",
            constraint=models.UniqueConstraint(
                condition=models.Q(("moved_from__isnull", False)),
                fields=("utterance", "moved_from", "number"),
                name="moved_passage_once",
            ),
        ),
    ]
