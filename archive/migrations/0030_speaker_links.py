import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0027_references"),
    ]

    operations = [
        migrations.AddField(
            model_name="speaker",
            name="parted_from",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="namesakes",
                to="archive.speaker",
            ),
        ),
        migrations.AddField(
            model_name="utterance",
            name="offices_then",
            field=models.CharField(blank=True, editable=False, max_length=1000),
        ),
        migrations.CreateModel(
            name="AuthorityPerson",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("identifier", models.CharField(max_length=300, unique=True)),
                ("name", models.CharField(max_length=300)),
                ("other_names", models.TextField(blank=True)),
                ("numbers", models.TextField(blank=True)),
                ("born", models.PositiveSmallIntegerField(default=0)),
                ("died", models.PositiveSmallIntegerField(default=0)),
                ("gender", models.CharField(blank=True, max_length=1)),
                (
                    "speaker",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="authorities",
                        to="archive.speaker",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "authority persons",
                "ordering": ["name", "identifier"],
            },
        ),
        migrations.CreateModel(
            name="AuthorityTenure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=500)),
                ("country", models.CharField(blank=True, max_length=2)),
                ("start", models.DateField(blank=True, null=True)),
                ("end", models.DateField(blank=True, null=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tenures",
                        to="archive.authorityperson",
                    ),
                ),
            ],
            options={
                "ordering": ["start", "title"],
            },
        ),
        migrations.CreateModel(
            name="SpeakerLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=300)),
                ("name", models.CharField(max_length=300)),
                (
                    "grade",
                    models.CharField(
                        choices=[("certain", "Certain"), ("likely", "Likely"), ("unclear", "Unclear")],
                        db_index=True,
                        max_length=10,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=500)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to="archive.meeting",
                    ),
                ),
                (
                    "own",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links_away",
                        to="archive.speaker",
                    ),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to="archive.speaker",
                    ),
                ),
            ],
            options={
                "ordering": ["meeting", "key"],
            },
        ),
        migrations.AddField(
            model_name="utterance",
            name="link",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="utterances",
                to="archive.speakerlink",
            ),
        ),
        migrations.AddConstraint(
            model_name="speakerlink",
            constraint=models.UniqueConstraint(fields=("meeting", "key"), name="link_once"),
        ),
    ]
