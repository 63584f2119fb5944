from itertools import islice

from django.db import migrations, models

from ._geography_0002.offices import country_of_participant
from ._geography_0002.places import country_codes, place_slug

STEP = 500


def fill(apps, schema_editor):
    """Give the meetings that are there what they would get if they were read today."""
    Meeting = apps.get_model("archive", "Meeting")
    Appearance = apps.get_model("archive", "Appearance")
    Tag = apps.get_model("archive", "Tag")

    keys = iter(list(Meeting.objects.order_by("pk").values_list("pk", flat=True)))
    while step := list(islice(keys, STEP)):
        countries, tags, told = {}, {}, []
        appearances = Appearance.objects.filter(meeting__in=step).exclude(role="")
        for appearance in appearances.select_related("meeting__source").defer("meeting__source__text"):
            meeting = appearance.meeting
            appearance.country = country_of_participant(
                appearance.role, appearance.name, meeting.title, meeting.source.site
            )
            if appearance.country:
                told.append(appearance)
                countries.setdefault(meeting.pk, set()).add(appearance.country)
        Appearance.objects.bulk_update(told, ["country"], batch_size=STEP)
        for meeting, name in Tag.objects.filter(kind="country", meetings__in=step).values_list("meetings", "name"):
            tags.setdefault(meeting, set()).add(name)
        meetings = list(Meeting.objects.filter(pk__in=step).only("pk", "place", "indexed"))
        for meeting in meetings:
            meeting.place_slug = place_slug(meeting.place)
            meeting.country_codes = country_codes(
                tags.get(meeting.pk, ()), meeting.place, countries.get(meeting.pk, ())
            )
            if meeting.country_codes:
                meeting.indexed = False
        Meeting.objects.bulk_update(meetings, ["place_slug", "country_codes", "indexed"])


class Migration(migrations.Migration):

    dependencies = [
        ('archive', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='FormerPlace',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('place_slug', models.SlugField(max_length=120)),
            ],
        ),
        migrations.AddField(
            model_name='appearance',
            name='country',
            field=models.CharField(blank=True, db_index=True, default='', editable=False, max_length=2, verbose_name='stands for'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='meeting',
            name='country_codes',
            field=models.CharField(blank=True, db_index=True, default='', editable=False, max_length=800),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='meeting',
            name='place_slug',
            field=models.SlugField(blank=True, default='', editable=False, max_length=120),
            preserve_default=False,
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
