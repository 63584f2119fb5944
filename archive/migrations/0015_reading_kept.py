import re
from collections import Counter
from itertools import groupby

import django.db.models.deletion
from django.db import migrations, models

_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


def fold_space(text):
    return " ".join(_INVISIBLE.sub("", text).split())


def kinds(text, head, furniture):
    left = {"head": Counter(map(fold_space, head)), "boilerplate": Counter(map(fold_space, furniture))}
    read_as = "boilerplate"
    for line in text.splitlines():
        if words := fold_space(line):
            read_as = next((kind for kind, known in left.items() if known[words]), "text")
            if read_as in left:
                left[read_as][words] -= 1
        yield read_as


def fill(apps, schema_editor):
    """Keep what pages told of sources and leads until now from the texts, each time anew."""
    Source = apps.get_model("archive", "Source")
    Meeting = apps.get_model("archive", "Meeting")
    Passage = apps.get_model("archive", "Passage")
    for source in Source.objects.only("text", "head", "furniture").iterator(chunk_size=100):
        runs = groupby(kinds(source.text, source.head, source.furniture))
        source.line_runs = [[kind, len(list(run))] for kind, run in runs]
        source.save(update_fields=["line_runs"])
    for meeting in Meeting.objects.exclude(lead="").only("lead").iterator(chunk_size=100):
        told = Passage.objects.filter(
            utterance__meeting=meeting, utterance__kind="narration", text=meeting.lead
        )
        first = told.order_by("utterance__position", "position").first()
        if first:
            Meeting.objects.filter(pk=meeting.pk).update(lead_passage=first)


class Migration(migrations.Migration):
    dependencies = [("archive", "0014_name_key_version")]

    operations = [
        migrations.AddField(
            model_name="source",
            name="line_runs",
            field=models.JSONField(blank=True, default=list, editable=False),
        ),
        migrations.AddField(
            model_name="meeting",
            name="lead_passage",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="archive.passage",
            ),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
