import django.db.models.deletion
from django.db import migrations, models

from ._geography_0002.countries import country_name

STEP = 500


def fill(apps, schema_editor):
    """Make a row of each country that meetings are of or somebody speaks for, and point to it."""
    Meeting = apps.get_model("archive", "Meeting")
    Appearance = apps.get_model("archive", "Appearance")
    Country = apps.get_model("archive", "Country")
    sets = set(Meeting.objects.order_by().values_list("country_codes", flat=True).distinct())
    spoken_for = set(Appearance.objects.order_by().values_list("country", flat=True).distinct())
    codes = {code for each in sets for code in each.split()} | (spoken_for - {""})
    Country.objects.bulk_create(Country(code=code, name=country_name(code)) for code in sorted(codes))
    for code in sorted(spoken_for - {""}):
        Appearance.objects.filter(country=code).update(stands_for=code)
    link = Meeting.countries.through
    for each in sorted(sets - {""}):
        meetings = Meeting.objects.filter(country_codes=each).order_by().values_list("pk", flat=True)
        link.objects.bulk_create(
            (link(meeting_id=pk, country_id=code) for pk in meetings for code in each.split()),
            batch_size=STEP,
        )


def spell(apps, schema_editor):
    Appearance = apps.get_model("archive", "Appearance")
    for code in apps.get_model("archive", "Country").objects.values_list("code", flat=True):
        Appearance.objects.filter(stands_for=code).update(country=code)


class Migration(migrations.Migration):
    dependencies = [("archive", "0011_time_of_day")]

    operations = [
        migrations.CreateModel(
            name="Country",
            fields=[
                ("code", models.CharField(max_length=2, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=200, verbose_name="English name")),
            ],
            options={"ordering": ["name"], "verbose_name_plural": "countries"},
        ),
        migrations.AddField(
            model_name="meeting",
            name="countries",
            field=models.ManyToManyField(editable=False, related_name="meetings", to="archive.country"),
        ),
        migrations.AddField(
            model_name="appearance",
            name="stands_for",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="archive.country",
                verbose_name="stands for",
            ),
        ),
        migrations.AlterField(
            model_name="appearance",
            name="country",
            field=models.CharField(blank=True, default="", editable=False, max_length=2),
        ),
        migrations.RunPython(fill, spell),
    ]
